// Trust that goes to and fro between sources and what they claim: Sums, AverageLog, Investment and PooledInvestment.
//
//     truth_result r = fit(investment_model{}, table);
//
// Pasternack and Roth, "Knowing what to believe (when you already know something)", COLING 2010, section 3.2. Below, C(s)
// are the claims of a source, S(c) the sources of a claimed value, T the trust in a source and B the belief in a value:
//
//     Sums              T(s) = sum of B over C(s)                          B(c) = sum of T over S(c)      (Kleinberg's hubs)
//     AverageLog        T(s) = log |C(s)| * mean of B over C(s)            B(c) = sum of T over S(c)
//     Investment        T(s) = sum over C(s) of B(c) * stake(s) / H(c)     B(c) = H(c)^growth
//     PooledInvestment  the same T                                         B(c) = H(c) * H(c)^growth / sum of H(d)^growth
//
// where stake(s) = T(s) / |C(s)|, H(c) is the sum of stakes over S(c), and d are all values of c's item. Trust is divided by
// its largest each time, which changes no order and keeps the numbers finite.
//
// They begin with the paper's voting prior: the belief of a value is its part of its item's votes. As in the paper there are
// 20 iterations; the trust of one and the belief that follows from the trust before come out of one round, so that is 21
// rounds, and the trust shown is that which the last beliefs give. A value whose sources have no trust has no belief and gives
// none. A round is one sweep: it gathers and scatters over the claims of an item; the investments take a power for each value.
#pragma once

#include <cstdint>
#include <string_view>

#include <reconcile/truth/truth_model.hpp>

namespace reconcile {

/// What the four have in common.
struct fact_finder {
    static constexpr belief_scale scale = belief_scale::share;
    stop_rule stop = {21, 0};

    [[nodiscard]] model_state start(claim_table const&) const;
    [[nodiscard]] model_sums zero(claim_table const&) const;
    /// The trust in a source, as a part of that in the source trusted most.
    [[nodiscard]] double reliability(model_state const& held, std::uint32_t source) const {
        return held.source[source];
    }
};

struct sums_model : fact_finder {
    static constexpr std::string_view name = "sums";
    void round(round_input const&, model_columns&, model_sums&) const;
    [[nodiscard]] model_state next(claim_table const&, model_state, model_sums const&) const;
};

/// A source with one claim has no trust here: log 1 is 0. Where all sources have one, the votes decide.
struct average_log_model : fact_finder {
    static constexpr std::string_view name = "average_log";
    void round(round_input const&, model_columns&, model_sums&) const;
    [[nodiscard]] model_state next(claim_table const&, model_state, model_sums const&) const;
};

struct investment_model : fact_finder {
    static constexpr std::string_view name = "investment";
    double growth = 1.2;
    void round(round_input const&, model_columns&, model_sums&) const;
    [[nodiscard]] model_state next(claim_table const&, model_state, model_sums const&) const;
};

struct pooled_investment_model : fact_finder {
    static constexpr std::string_view name = "pooled_investment";
    double growth = 1.4;
    void round(round_input const&, model_columns&, model_sums&) const;
    [[nodiscard]] model_state next(claim_table const&, model_state, model_sums const&) const;
};

}  // namespace reconcile
