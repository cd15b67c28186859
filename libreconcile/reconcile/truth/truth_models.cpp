#include <reconcile/truth/truth_models.hpp>

#include <reconcile/truth/model_catd.hpp>
#include <reconcile/truth/model_crh.hpp>
#include <reconcile/truth/model_gtm.hpp>
#include <reconcile/truth/model_ltm.hpp>
#include <reconcile/truth/model_vote.hpp>

namespace reconcile {

std::vector<listed_model> const& truth_models() {
    static std::vector<listed_model> const all{
        {vote_model{}, "each source has one vote of one weight"},
        {crh_model{}, "least weighted loss over words and numbers (Li and others, SIGMOD 2014)"},
        {catd_model{}, "weights that allow for how few claims a source has (Li and others, VLDB 2014)"},
        {gtm_model{}, "normal errors of numbers, a variance for each source (Zhao and Han, QDB 2012)"},
        {ltm_model{}, "several values of an item may be true (Zhao and others, VLDB 2012)"},
    };
    return all;
}

std::optional<any_truth_model> find_truth_model(std::string_view name) {
    for (auto const& m : truth_models())
        if (m.model.name() == name) return m.model;
    return std::nullopt;
}

}  // namespace reconcile
