// The vote: each source has one vote, of one weight, for each value that it claims.
//
//     truth_result r = fit(vote_model{}, table);
#pragma once

#include <cstdint>
#include <string_view>

#include <reconcile/truth/truth_model.hpp>

namespace reconcile {

/// The belief of a value is the number of its claims. One pass over the claims, and a second for the sources.
struct vote_model {
    static constexpr std::string_view name = "vote";
    static constexpr belief_scale scale = belief_scale::share;
    stop_rule stop = {1, 0};

    [[nodiscard]] model_state start(claim_table const&) const;
    [[nodiscard]] model_sums zero(claim_table const&) const;
    void round(round_input const&, model_columns&, model_sums&) const;
    [[nodiscard]] model_state next(claim_table const&, model_state, model_sums const&) const;
    /// The mean share of its items' votes that the source's claims have.
    [[nodiscard]] double reliability(model_state const& held, std::uint32_t source) const {
        return held.source[source];
    }
};

}  // namespace reconcile
