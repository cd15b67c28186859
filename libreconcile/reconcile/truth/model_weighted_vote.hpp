// The weighted vote: who agrees more often with the others has the stronger vote.
//
//     truth_result r = fit(weighted_vote_model{}, table);
//
// First all vote with the weight 1. A source then has the weight (agreed + 1) / (compared + 2), the rule of succession, where
// `compared` are its claims of items of which another source claims something too, and `agreed` those of them whose value
// leads its item's vote; a claim of one of k values that share the lead agrees by 1/k. The second vote, with these weights, is
// the result: the weights that it would give in turn are the reliabilities, but no further vote is taken.
#pragma once

#include <cstdint>
#include <string_view>

#include <reconcile/truth/truth_model.hpp>

namespace reconcile {

/// The belief of a value is the sum of its sources' weights. Votes within 1e-9 of the largest share the lead. A round is one
/// sweep that gathers all claims and scatters to those of the leaders; the start goes over the claims once more.
struct weighted_vote_model {
    static constexpr std::string_view name = "weighted_vote";
    static constexpr belief_scale scale = belief_scale::share;
    stop_rule stop = {2, 0};

    [[nodiscard]] model_state start(claim_table const&) const;
    [[nodiscard]] model_sums zero(claim_table const&) const;
    void round(round_input const&, model_columns&, model_sums&) const;
    [[nodiscard]] model_state next(claim_table const&, model_state, model_sums const&) const;
    /// The weight of the source's vote.
    [[nodiscard]] double reliability(model_state const& held, std::uint32_t source) const {
        return held.source[source];
    }
};

}  // namespace reconcile
