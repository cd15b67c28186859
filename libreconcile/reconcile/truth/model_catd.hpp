// CATD: weights of sources that allow for how little is known of those with few claims.
//
//     truth_result r = fit(catd_model{}, table);
//     r.estimate[item]                                    // of numbers: the weighted mean
#pragma once

#include <cstdint>
#include <string_view>

#include <reconcile/truth/truth_model.hpp>

namespace reconcile {

/// Li, Li, Gao, Su, Zhao, Demirbas, Fan, Han: "A confidence-aware approach for truth discovery on long-tail data", VLDB
/// 2014. The errors of a source are taken to be normal around 0; its weight is the inverse of the upper bound of their
/// variance, at confidence 1 - alpha (section 3):
///
///     weight of s        chi2(alpha / 2, number of claims of s) / sum of squared losses of s
///     truth of numbers   the weighted mean                     (squared loss ((x - truth) / deviation of the item)^2)
///     truth of words     the value with the most weight behind it                              (loss 0 or 1)
///
/// where chi2(p, n) is the p-quantile of the chi-squared distribution with n degrees of freedom: with few claims it is
/// far below n, so that few claims make a small weight. The first truths are medians and majorities.
///
/// Left open by the paper, and decided so: the item's deviation is that of a sample (n - 1), and where its claims are
/// one value the loss is 0. A source's sum of losses counts as at least `least_loss` a claim, so that one which never
/// errs has a weight, and more of it the more it claims.
///
/// Numbers: the deviation of the estimate is that of a weighted mean if each source's variance is at its bound, 1 /
/// sqrt(sum of weights) of the item's deviation: it errs on the wide side. 0 if all claim one value, NaN with a single
/// claim. Words and mixed items have no estimate. Reliability: the weight. Cost of a round: a pass over the claims for
/// the weights and one for the losses. Precondition: 0 < alpha < 1.
struct catd_model {
    static constexpr std::string_view name = "catd";
    static constexpr belief_scale scale = belief_scale::share;
    static constexpr bool wants_second = true;  ///< points of numbers
    static constexpr bool estimates = true;
    double alpha = 0.05;
    double least_loss = 1e-8;

    /// Cost: one quantile for each different number of claims that a source has.
    [[nodiscard]] model_state start(claim_table const&) const;
    [[nodiscard]] model_sums zero(claim_table const&) const;
    void round(round_input const&, model_columns&, model_sums&) const;
    [[nodiscard]] model_state next(claim_table const&, model_state, model_sums const&) const;
    [[nodiscard]] double reliability(model_state const& held, std::uint32_t source) const;
};

}  // namespace reconcile
