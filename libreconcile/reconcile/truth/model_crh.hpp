// CRH: truths and weights of sources that together leave the least weighted loss, over words and numbers at once.
//
//     truth_result r = fit(crh_model{}, table);
//     r.estimate[item]                                    // of numbers: the weighted median
#pragma once

#include <cstdint>
#include <string_view>

#include <reconcile/truth/truth_model.hpp>

namespace reconcile {

/// Li, Li, Gao, Zhao, Fan, Han: "Resolving conflicts in heterogeneous data by truth discovery and source reliability
/// estimation", SIGMOD 2014. In turns (block coordinate descent, section 2):
///
///     truth of words     the value with the most weight behind it     (0-1 loss)
///     truth of numbers   the weighted median                          (loss |x - truth| / deviation of the item)
///     weight of s        -log(mean loss of s / the largest mean loss of a source)
///
/// Of the two normalisations of the weights that the paper has, this is the one by the largest, which sets sources
/// further apart; the loss is per claim since sources differ in how much they claim (section 2.5). The first round
/// weighs all alike.
///
/// Left open by the paper, and decided so: the item's deviation is that of a sample (n - 1), and where its claims are
/// one value the loss is 0. A mean loss counts as at least `least_loss` of the largest, so that a source which never
/// errs has a weight. If no source errs, all have weight 1. An item whose sources all have weight 0 is decided as if
/// they were equal.
///
/// Numbers: the estimate is the median; its deviation the weighted spread of the claims around it over the square root
/// of their number less one, NaN with a single claim. Words and mixed items have no estimate. Reliability: the weight.
/// Cost of a round: one pass over the claims for the weights, and one over those that the truth is not.
struct crh_model {
    static constexpr std::string_view name = "crh";
    static constexpr belief_scale scale = belief_scale::share;
    static constexpr bool wants_second = true;  ///< points of numbers
    static constexpr bool estimates = true;
    double least_loss = 1e-5;

    [[nodiscard]] model_state start(claim_table const&) const;
    [[nodiscard]] model_sums zero(claim_table const&) const;
    void round(round_input const&, model_columns&, model_sums&) const;
    [[nodiscard]] model_state next(claim_table const&, model_state, model_sums const&) const;
    [[nodiscard]] double reliability(model_state const& held, std::uint32_t source) const {
        return held.source[source];
    }
};

}  // namespace reconcile
