#include <reconcile/truth/truth_models.hpp>

#include <reconcile/truth/model_accu.hpp>
#include <reconcile/truth/model_catd.hpp>
#include <reconcile/truth/model_confusion.hpp>
#include <reconcile/truth/model_crh.hpp>
#include <reconcile/truth/model_estimates.hpp>
#include <reconcile/truth/model_fact_finders.hpp>
#include <reconcile/truth/model_gtm.hpp>
#include <reconcile/truth/model_ltm.hpp>
#include <reconcile/truth/model_one_coin.hpp>
#include <reconcile/truth/model_tdh.hpp>
#include <reconcile/truth/model_truth_finder.hpp>
#include <reconcile/truth/model_vote.hpp>
#include <reconcile/truth/model_weighted_vote.hpp>

namespace reconcile {

std::vector<listed_model> const& truth_models() {
    static std::vector<listed_model> const all{
        {vote_model{}, "each source has one vote of one weight"},
        {weighted_vote_model{}, "the vote, each source weighted by how often it agrees with the plain vote's leader"},
        {sums_model{},
         "hubs and authorities: trust is the sum of beliefs, belief that of trust (Pasternack & Roth 2010)"},
        {average_log_model{},
         "Sums by the mean belief, times the logarithm of how much a source claims (Pasternack & Roth 2010)"},
        {investment_model{}, "sources stake their trust on their claims, which grow with it (Pasternack & Roth 2010)"},
        {pooled_investment_model{}, "Investment, shared out among the values of an item (Pasternack & Roth 2010)"},
        {truth_finder_model{},
         "probabilities that add up as scores; near numbers and times support each other (Yin et al. 2008)"},
        {two_estimates_model{}, "how true values are and how often sources err, with denials (Galland et al. 2010)"},
        {three_estimates_model{}, "2-Estimates, and how hard each value is to get right (Galland et al. 2010)"},
        {accu_model{}, "votes by the logarithm of the odds that a source is right (Dong et al. 2009)"},
        {pop_accu_model{}, "Accu, wrong values being as popular as they are seen to be (Dong et al. 2013)"},
        {accu_sim_model{}, "Accu, near numbers and times lending each other votes (Dong et al. 2009)"},
        {accu_copy_model{}, "Accu, a vote counting less if its source is likely to have copied it (Dong et al. 2009)"},
        {accu_origins_model{},
         "Accu, sources that say the same as only copies would sharing one voice (docs/truth.md)"},
        {crh_model{}, "least weighted loss over words and numbers (Li and others, SIGMOD 2014)"},
        {catd_model{}, "weights that allow for how few claims a source has (Li and others, VLDB 2014)"},
        {gtm_model{}, "normal errors of numbers, a variance for each source (Zhao and Han, QDB 2012)"},
        {ltm_model{}, "several values of an item may be true (Zhao and others, VLDB 2012)"},
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
