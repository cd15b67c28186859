// 2-Estimates and 3-Estimates: how likely a value is true, a source errs, and a value is hard to get right.
//
//     truth_result r = fit(two_estimates_model{}, table);
//
// Galland, Abiteboul, Marian and Senellart, "Corroborating information from disagreeing views", WSDM 2010, section 4. A source
// that claims something of an item but not the value v denies v. With the sources A(v) that affirm and D(v) that deny v,
// n(v) of them in all, and the n(s) values that a source affirms or denies, 2-Estimates takes turns in
//
//     truth(v) = ( sum over A(v) of 1 - error(s)  +  sum over D(v) of error(s) ) / n(v)
//     error(s) = ( sum of 1 - truth(v) of what s affirms  +  sum of truth(v) of what s denies ) / n(s)
//
// and 3-Estimates, in which a source errs on v with the probability error(s) * hardness(v), in
//
//     truth(v)    = ( sum over A(v) of 1 - error(s) hardness(v)  +  sum over D(v) of error(s) hardness(v) ) / n(v)
//     hardness(v) = ( sum over A(v) of (1 - truth(v)) / error(s)  +  sum over D(v) of truth(v) / error(s) ) / n(v)
//     error(s)    = ( sum of (1 - truth(v)) / hardness(v)  +  sum of truth(v) / hardness(v), likewise ) / n(s)
//
// where what would be divided by 0 is left out and not counted. After each of these lines its numbers are normalised: x
// becomes linear * (x - least) / (largest - least) + (1 - linear) * (x rounded to 0 or 1).
//
// Decided here: one half rounds to 1; numbers that lie within 1e-9 of each other are not stretched but cut at 0 and 1; what is
// within 1e-9 of 0 is not divided by; `linear` is 0.9, since the more is rounded, the more hangs on little. 3-Estimates often
// swings for good, and by its quotients whatever is rounded off grows: it ends after 20 iterations.
#pragma once

#include <cstdint>
#include <string_view>

#include <reconcile/truth/truth_model.hpp>

namespace reconcile {

/// An iteration is two rounds: one gathers, so that the least and largest truth are known, one scatters. The start goes over
/// the claims once.
struct two_estimates_model {
    static constexpr std::string_view name = "two_estimates";
    static constexpr belief_scale scale = belief_scale::probability;
    static constexpr std::uint32_t rounds = 2;
    double first_error = 0.2;
    double linear = 0.9;  ///< lambda

    [[nodiscard]] model_state start(claim_table const&) const;
    [[nodiscard]] model_sums zero(claim_table const&) const;
    void round(round_input const&, model_columns&, model_sums&) const;
    [[nodiscard]] model_state next(claim_table const&, model_state, model_sums const&) const;
    /// 1 - error(s).
    [[nodiscard]] double reliability(model_state const& held, std::uint32_t source) const {
        return 1 - held.source[source];
    }

private:
    void estimate_truth(round_input const&, model_columns&, model_sums&) const;
    void estimate_error(round_input const&, model_columns&, model_sums&) const;
};

/// An iteration is three rounds: one gathers, one goes over the values only, one scatters.
struct three_estimates_model {
    static constexpr std::string_view name = "three_estimates";
    static constexpr belief_scale scale = belief_scale::probability;
    static constexpr std::uint32_t rounds = 3;
    static constexpr bool wants_second = true;  ///< the hardness of a value
    stop_rule stop = {20, 1e-6};
    double first_error = 0.2;
    double first_hardness = 0.4;
    double linear = 0.9;  ///< lambda

    [[nodiscard]] model_state start(claim_table const&) const;
    [[nodiscard]] model_sums zero(claim_table const&) const;
    void round(round_input const&, model_columns&, model_sums&) const;
    [[nodiscard]] model_state next(claim_table const&, model_state, model_sums const&) const;
    /// 1 - error(s).
    [[nodiscard]] double reliability(model_state const& held, std::uint32_t source) const {
        return 1 - held.source[source];
    }

private:
    void estimate_truth(round_input const&, model_columns&, model_sums&) const;
    void estimate_hardness(round_input const&, model_columns&, model_sums&) const;
    void estimate_error(round_input const&, model_columns&, model_sums&) const;
};

}  // namespace reconcile
