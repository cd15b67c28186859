#include <reconcile/truth/truth_models.hpp>

#include <reconcile/truth/model_confusion.hpp>
#include <reconcile/truth/model_one_coin.hpp>
#include <reconcile/truth/model_tdh.hpp>
#include <reconcile/truth/model_vote.hpp>

namespace reconcile {

std::vector<listed_model> const& truth_models() {
    static std::vector<listed_model> const all{
        {vote_model{}, "each source has one vote of one weight"},
        {one_coin_model{}, "a source is right with one probability, else wrong alike (one-coin Dawid-Skene)"},
        {dawid_skene_model{}, "a confusion matrix a source (Dawid and Skene 1979)"},
        {pooled_dawid_skene_model{}, "the same, drawn towards that of all sources (empirical Bayes)"},
        {ibcc_model{}, "the same, as distributions (Kim and Ghahramani 2012, by variational Bayes)"},
        {tdh_model{}, "values that lie within others (Jung, Kim and Shim 2019)"},
    };
    return all;
}

std::optional<any_truth_model> find_truth_model(std::string_view name) {
    for (auto const& m : truth_models())
        if (m.model.name() == name) return m.model;
    return std::nullopt;
}

}  // namespace reconcile
