// LTM: each claimed value is true or not, beside the others of its item; sources leave out truths and add falsehoods.
//
//     truth_result r = fit(ltm_model{}, table);
//     r.belief[value] > 0.5                               // several values of one item may be true
#pragma once

#include <cstdint>
#include <string_view>

#include <reconcile/truth/truth_model.hpp>

namespace reconcile {

/// Zhao, Rubinstein, Gemmell, Han: "A Bayesian approach to discovering truth from conflicting sources for data
/// integration", VLDB 2012. A source that claims anything of an item affirms the values that it claims and denies the
/// item's others. With the sensitivity a of a source (how often it affirms what is true) and its false positives b (how
/// often it affirms what is not; the specificity is 1 - b), both drawn from beta distributions, the log odds that a
/// value is true are (section 5.4)
///
///     log(truth_prior.for_it / truth_prior.against) + sum of log(a / b) of those who affirm it
///                                                   + sum of log((1 - a) / (1 - b)) of those who deny it
///
/// and, with the beliefs for counts, the qualities of a source are (section 5.3)
///
///     a = (sensitivity_prior.for_it + true ones affirmed) / (sum of the prior + all true ones)
///     b = (false_prior.for_it + false ones affirmed) / (sum of the prior + all false ones)
///
/// The paper draws truths by collapsed Gibbs sampling and then uses these formulas; here they take turns until nothing
/// moves (EM), so that nothing is random and sums merge. The first round takes the priors' means. Priors are (for,
/// against) as the paper has them for its book data; the paper asks for a false_prior that is strong, and of the size
/// of the number of values.
///
/// Numbers are words to this model. Reliability: the source's precision, (sensitivity_prior.for_it + true ones
/// affirmed) / (that + false_prior.for_it + false ones affirmed) as in section 5.3. `best` is the one most likely true;
/// beliefs within 1e-9 of 1 are ties. Cost of a round: a pass over the claims and one back; no loop of sources by
/// values: an item's values share the sum over its sources of what a denial says, and those who affirm add what the
/// affirmation says beyond that. Precondition: no prior is 0.
struct ltm_model {
    struct counts {
        double for_it;
        double against;
    };
    static constexpr std::string_view name = "ltm";
    static constexpr belief_scale scale = belief_scale::probability;
    counts truth_prior{10, 10};
    counts sensitivity_prior{50, 50};
    counts false_prior{10, 1000};

    [[nodiscard]] model_state start(claim_table const&) const;
    [[nodiscard]] model_sums zero(claim_table const&) const;
    void round(round_input const&, model_columns&, model_sums&) const;
    [[nodiscard]] model_state next(claim_table const&, model_state, model_sums const&) const;
    [[nodiscard]] double reliability(model_state const& held, std::uint32_t source) const;
};

}  // namespace reconcile
