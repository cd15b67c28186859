// Truth among values that lie within each other: who claims the country of a birth is not wrong where the town is true.
//
//     truth_result r = fit(tdh_model{.hierarchy = std::make_shared<value_hierarchy const>(std::move(places))}, table);
//
// Jung, Kim and Shim, "Crowdsourced truth discovery in the presence of hierarchies for knowledge fusion", EDBT 2019,
// section 3, without its workers and their tasks: all claims are those of sources.
#pragma once

#include <array>
#include <cstdint>
#include <memory>
#include <string_view>

#include <reconcile/truth/truth_model.hpp>
#include <reconcile/truth/value_hierarchy.hpp>

namespace reconcile {

/// A source s claims the exact truth t of an item with probability p[s][1], one of the values that t lies within with p[s][2]
/// (each alike), and one of the others with p[s][3] (each alike). If no value of the item lies within another, it claims t
/// with p[s][1] + p[s][2]. With mu[v], the belief of v, the truth behind one claim c = (s, v) is
///
///     f[c][t] ~ mu[t] * P(v | t, p[s])
///     mu[t]  ~ sum over the item's claims of f[c][t] + gamma - 1
///     p[s]   ~ sum over the source's claims of f, by whether v is exact, around t, or else; + alpha - 1
///
/// Left open and decided here: sources begin at alpha's mean and values alike (the authors' program draws the former at
/// random; on what it settles does not depend on that). The rounds go on until p rests. A value may lie within several.
/// All of `alpha` and `gamma` must be above 1.
/// Cost of a round: one pass over the claims with a division each, and one over the pairs of values of which one lies within
/// the other; these are found once, at the start (4 bytes a value and a pair).
struct tdh_model {
    static constexpr std::string_view name = "tdh";
    static constexpr belief_scale scale = belief_scale::probability;
    static constexpr bool wants_second = true;  // mu

    std::shared_ptr<value_hierarchy const> hierarchy = nullptr;  ///< none: the flat model
    std::array<double, 3> alpha = {3, 3, 2};                     ///< the paper's, section 5
    double gamma = 2;

    [[nodiscard]] model_state start(claim_table const&) const;
    [[nodiscard]] model_sums zero(claim_table const&) const;
    void round(round_input const&, model_columns&, model_sums&) const;
    [[nodiscard]] model_state next(claim_table const&, model_state, model_sums const&) const;
    /// The probability that the source is not wrong: p[s][1] + p[s][2].
    [[nodiscard]] double reliability(model_state const& held, std::uint32_t source) const {
        return held.source[3 * std::size_t{source}] + held.source[3 * std::size_t{source} + 1];
    }
};

}  // namespace reconcile
