// TruthFinder: trust and confidence by probabilities that support each other, and values that support those near them.
//
//     truth_result r = fit(truth_finder_model{}, table);
//
// Yin, Han and Yu, "Truth discovery with multiple conflicting information providers on the Web", TKDE 20(6), 2008, section 4.
// From the trust t(s) in a source, its score is -ln(1 - t(s)). Then
//
//     score(v)    = sum of the scores of v's sources                                             (equation 6)
//     adjusted(v) = score(v) + influence * sum over the item's other values u of score(u) * imp(u -> v)   (7)
//     s(v)        = 1 / (1 + exp(-dampening * adjusted(v)))                                        (8)
//     t(s)        = mean of s(v) over the claims of s                                              (1)
//
// The paper leaves the implication to the kind of value, imp(u -> v) = likeness(u, v) - base_likeness. Here, for numbers and
// times that are points, likeness(u, v) = 1 / (1 + |u - v| / unit): the unit of a time is `alike.minutes`, that of a number
// `alike.part` of the item's median claim. Two values a unit apart have no influence, nearer ones support and further ones
// deny each other. Words have no likeness at all: they deny each other. Intervals imply nothing of other values.
//
// A score is bounded, as if no source erred less than `least_error`: where most agree, the formulas have no end, and all
// confidence would be 1. The paper stops when the vector of trust turns by less than 0.001%; here the stop rule of all models holds.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include <reconcile/truth/truth_model.hpp>
#include <reconcile/truth/value_places.hpp>

namespace reconcile {

/// A round is one sweep that gathers and scatters the claims, with an exponential for each value and a division for each two
/// values of an item of numbers or times; the first round also reads the numbers.
struct truth_finder_model {
    static constexpr std::string_view name = "truth_finder";
    static constexpr belief_scale scale = belief_scale::probability;
    static constexpr bool wants_second = true;  ///< where a value lies, in units
    /// A value is compared with so many values on either side of it in the order of the table, and no more.
    static constexpr std::uint32_t most_neighbours = 16;

    double first_trust = 0.9;
    double influence = 0.5;  ///< rho
    double dampening = 0.3;  ///< gamma
    double base_likeness = 0.5;
    alike_within alike;
    double least_error = 1e-3;

    [[nodiscard]] model_state start(claim_table const&) const;
    [[nodiscard]] model_sums zero(claim_table const&) const;
    void round(round_input const&, model_columns&, model_sums&) const;
    [[nodiscard]] model_state next(claim_table const&, model_state, model_sums const&) const;
    /// The trust t(s).
    [[nodiscard]] double reliability(model_state const& held, std::uint32_t source) const {
        return 1 - held.source[source];
    }

private:
    void adjust(std::span<double const> places, std::span<double const> scores, std::span<double> adjusted) const;
};

}  // namespace reconcile
