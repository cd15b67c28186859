// One coin a source: it tells the truth with one probability, whatever the truth is, and is wrong about all else alike.
//
//     truth_result r = fit(one_coin_model{}, table);
//
// Dawid and Skene, "Maximum likelihood estimation of observer error-rates using the EM algorithm", Applied Statistics 1979,
// with one number a source in the place of a confusion matrix, and a Beta prior on it, as in Liu, Peng and Ihler,
// "Variational inference for crowdsourcing", NIPS 2012, section 3.2 (the one-coin model; EM).
#pragma once

#include <cstdint>
#include <string_view>

#include <reconcile/truth/truth_model.hpp>

namespace reconcile {

/// Do the items of the table share one set of values, as those of a questionnaire do? So it is if there are at most 64
/// distinct texts of values, each claimed of two items or more on average.
bool shares_classes(claim_table const&);

/// A source s is right with probability p[s], else it claims any of the item's K - 1 other classes alike:
///
///     belief[v] ~ product over the claims (s, v) of p[s] (K - 1) / (1 - p[s])
///     p[s] = (right + sum of the beliefs of its claims) / (right + wrong + its claims)
///
/// Left open by the papers and decided here: K is the number of distinct texts if the items share their classes, and a class
/// that nobody claims of an item may then be its truth; otherwise K is the number of values claimed of the item, and one that
/// is claimed alone is true. p is the mean of its posterior rather than the most likely one, so it is never 0 or 1. All
/// sources begin at the prior's mean. A source that claims several values of an item is taken for several.
/// Cost of a round: two passes over the claims, and an exponential a value.
struct one_coin_model {
    static constexpr std::string_view name = "one_coin";
    static constexpr belief_scale scale = belief_scale::share;
    double right = 2;  ///< Beta(2, 1), the papers': sources are rather right than wrong
    double wrong = 1;

    [[nodiscard]] model_state start(claim_table const&) const;
    [[nodiscard]] model_sums zero(claim_table const&) const;
    void round(round_input const&, model_columns&, model_sums&) const;
    [[nodiscard]] model_state next(claim_table const&, model_state, model_sums const&) const;
    /// The probability that the source is right.
    [[nodiscard]] double reliability(model_state const& held, std::uint32_t source) const {
        return held.source[source];
    }
};

}  // namespace reconcile
