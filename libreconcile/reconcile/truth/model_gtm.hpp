// GTM: each number claimed is the truth plus a normal error, whose variance is the source's.
//
//     truth_result r = fit(gtm_model{}, table);
//     auto const [low, high] = interval_of(r.estimate[item], r.deviation[item]);     // item_numbers.hpp
#pragma once

#include <cstdint>
#include <string_view>

#include <reconcile/truth/truth_model.hpp>

namespace reconcile {

/// Zhao, Han: "A probabilistic model for estimating real-valued truth from conflicting sources", QDB 2012. On numbers
/// that are cleaned and brought to one scale (below), the variance q of a source is drawn from an inverse gamma
/// distribution (alpha, beta), the truth m of an item from a normal one (mean 0, variance `truth_variance`), and a
/// claim from a normal one (m, q). By EM:
///
///     E    variance of m = 1 / (1 / truth_variance + sum of 1/q of the item's claims)
///          m             = variance of m * sum of claim/q
///     M    q = (2 beta + sum of ((claim - m)^2 + variance of m)) / (2 (alpha + 1) + claims of the source)
///
/// The first round takes the items' medians (m = 0, without variance) for true. A claim x of an item is brought to
/// scale as (x - median of all claims) / deviation of the claims kept. Before that outliers are left out (the paper's
/// algorithm 1): claims further from the median than `relative_outlier` times its size (not for times, which have no
/// size), then, until there are none, those further than `spread_outlier` deviations of what is left, at most
/// most_cleanings times. They count nowhere, but may be believed in the end if they are nearest. Where nothing would be
/// left, all are kept.
///
/// Left open by the paper, and decided so: deviations are those of a sample (n - 1). Where the claims kept are one
/// value, that is the estimate and its deviation 0; their sources are charged with m's variance alone. An item with a
/// single claim says nothing of its source and has no deviation (NaN). Words and mixed items are a vote weighed by 1/q,
/// have no estimate and say nothing of the sources. Reliability: 1/q.
///
/// Estimate and deviation are mean and deviation of the truth's posterior, on the scale of the claims.
/// Cost of a round: a pass over the claims for 1/q, and one for the charges.
struct gtm_model {
    static constexpr std::string_view name = "gtm";
    static constexpr belief_scale scale = belief_scale::share;
    static constexpr bool wants_second = true;  ///< points of numbers; of outliers -infinity or infinity
    static constexpr bool estimates = true;
    static constexpr std::uint32_t most_cleanings = 16;
    double alpha = 10;
    double beta = 10;
    double truth_variance = 1;
    double relative_outlier = 1;
    double spread_outlier = 2;

    [[nodiscard]] model_state start(claim_table const&) const;
    [[nodiscard]] model_sums zero(claim_table const&) const;
    void round(round_input const&, model_columns&, model_sums&) const;
    [[nodiscard]] model_state next(claim_table const&, model_state, model_sums const&) const;
    [[nodiscard]] double reliability(model_state const& held, std::uint32_t source) const {
        return held.source[source];
    }
};

}  // namespace reconcile
