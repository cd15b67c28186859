// Accu and its kin: a source is right with a probability, and wrong values are many. What a source's vote weighs follows from
// its accuracy, the accuracy from what is believed.
//
//     fit(accu_model{}, table);            // votes by accuracy
//     fit(pop_accu_model{}, table);        // wrong values are as popular as they are seen to be
//     fit(accu_origins_model{}, table);    // copies share one voice; how many wrong values there are is worked out
//
// Dong, Berti-Equille and Srivastava, "Integrating conflicting data: the role of source dependence", VLDB 2009, section 4;
// PopAccu: Dong, Saha and Srivastava, "Less is more: selecting sources wisely for integration", VLDB 2013, section 3.2.
//
//     A'(s) = ln(n A(s) / (1 - A(s)))         n: wrong values of an item
//     C(v)  = sum of A'(s) over v's sources
//     P(v)  = exp(C(v)) / (sum of exp(C(u)) over the item's claimed values u + (n + 1 - their number) * exp(0))
//     A(s)  = mean of P(v) over the claims of s, kept within [0.01, 0.99]
//
// The accuracy begins at 0.8. All rounds are one sweep that gathers and scatters, with an exponential for each value.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include <reconcile/truth/source_copying.hpp>
#include <reconcile/truth/truth_model.hpp>
#include <reconcile/truth/value_places.hpp>

namespace reconcile {

inline constexpr double first_accuracy = 0.8;
inline constexpr double least_accuracy = 0.01;
inline constexpr double most_accuracy = 0.99;

struct accu_model {
    static constexpr std::string_view name = "accu";
    static constexpr belief_scale scale = belief_scale::probability;

    double wrong_values = 10;  ///< n

    [[nodiscard]] model_state start(claim_table const&) const;
    [[nodiscard]] model_sums zero(claim_table const&) const;
    void round(round_input const&, model_columns&, model_sums&) const;
    [[nodiscard]] model_state next(claim_table const&, model_state, model_sums const&) const;
    /// The accuracy A(s).
    [[nodiscard]] double reliability(model_state const& held, std::uint32_t source) const {
        return held.source[source];
    }
};

/// Wrong values are as popular as the claims show, so n is not asked: of an item's N claims, N(v) of them for v,
///     C(v) = sum of ln(A(s) / (1 - A(s))) over v's sources - N(v) ln N(v) - (N - N(v)) ln(N - N(v)),
/// and P(v) is shared out among the claimed values alone.
struct pop_accu_model {
    static constexpr std::string_view name = "pop_accu";
    static constexpr belief_scale scale = belief_scale::probability;

    [[nodiscard]] model_state start(claim_table const&) const;
    [[nodiscard]] model_sums zero(claim_table const&) const;
    void round(round_input const&, model_columns&, model_sums&) const;
    [[nodiscard]] model_state next(claim_table const&, model_state, model_sums const&) const;
    [[nodiscard]] double reliability(model_state const& held, std::uint32_t source) const {
        return held.source[source];
    }
};

/// AccuSim (VLDB 2009, section 4.3): near values lend each other votes,
///     C*(v) = C(v) + lent * sum over the item's other values u of C(u) likeness(u, v).
/// The paper leaves the likeness to the kind of value. Here that of numbers and times is 1 - their distance in units of
/// `alike` where they are less than one unit apart; intervals and words are not alike. At most `most_neighbours` values on
/// either side are looked at.
struct accu_sim_model {
    static constexpr std::string_view name = "accu_sim";
    static constexpr belief_scale scale = belief_scale::probability;
    static constexpr bool wants_second = true;  ///< where a value lies, in units
    static constexpr std::uint32_t most_neighbours = 16;

    double wrong_values = 10;  ///< n
    double lent = 0.5;         ///< rho
    alike_within alike = {.minutes = 10, .part = 0.01};

    [[nodiscard]] model_state start(claim_table const&) const;
    [[nodiscard]] model_sums zero(claim_table const&) const;
    void round(round_input const&, model_columns&, model_sums&) const;
    [[nodiscard]] model_state next(claim_table const&, model_state, model_sums const&) const;
    [[nodiscard]] double reliability(model_state const& held, std::uint32_t source) const {
        return held.source[source];
    }
};

/// Accu in which every claim counts for as many voices as it is worth (source_copying.hpp), and n is worked out from the
/// claims: 1 / n is the chance that two wrong claims of one item are of one value. With w the voices of a claim,
///     C(v) = sum of w A'(s),   A(s) = (sum of w P(v) + 1) / (sum of w + 2)   (a uniform prior),
///     n = max(1, (sum over items of wrong pairs + 1) / (sum over values of wrong pairs + 1 / 10)),
/// where of the wrong claims x = w (1 - P(v)) of an item, or value, the wrong pairs are (sum of x)^2 - sum of x^2.
/// At most 20 iterations. What is its own here, and why, is in docs/truth.md.
struct accu_origins_model {
    static constexpr std::string_view name = "accu_origins";
    static constexpr belief_scale scale = belief_scale::probability;
    stop_rule stop = {20, 1e-6};

    copying_rule copying;
    double first_wrong_values = 10;

    [[nodiscard]] model_state start(claim_table const&) const;
    [[nodiscard]] model_sums zero(claim_table const&) const;
    void round(round_input const&, model_columns&, model_sums&) const;
    [[nodiscard]] model_state next(claim_table const&, model_state, model_sums const&) const;
    [[nodiscard]] double reliability(model_state const& held, std::uint32_t source) const {
        return held.source[source];
    }
};

/// AccuCopy, as the paper has it (VLDB 2009, sections 3.2, 4.1 and 4.2). With the item's most believed value taken for true, two
/// sources a and b share kt true values and kf wrong ones and differ on kd items. If they are independent, the chances of that are
///     Pt = A(a) A(b),   Pf = (1 - A(a)) (1 - A(b)) / n,   Pd = 1 - Pt - Pf,
/// if a copies the share c of its values from b
///     A(b) c + Pt (1 - c),   (1 - A(b)) c + Pf (1 - c),   Pd (1 - c);
/// Bayes' rule with the prior `copying` for either direction gives P(a copies b). A source's vote for a value then counts
///     I(s) = product over the value's earlier sources u of (1 - c P(s copies u)),
/// where earlier are those of higher accuracy, then by name (the paper orders by dependence, which ties). The first iteration
/// takes the value with most claims for true. An iteration is two sweeps: one counts for each claim the others of its item,
/// one weighs for each claim the others of its value. 20 iterations at most: it may swing between two answers.
struct accu_copy_model {
    static constexpr std::string_view name = "accu_copy";
    static constexpr belief_scale scale = belief_scale::probability;
    static constexpr std::uint32_t rounds = 2;
    /// All pairs of sources are held: start() throws reconcile::error if there are more.
    static constexpr std::uint32_t most_sources = 1024;
    stop_rule stop = {20, 1e-6};

    double wrong_values = 10;  ///< n
    double copied = 0.8;       ///< c
    double copying = 0.2;      ///< alpha

    [[nodiscard]] model_state start(claim_table const&) const;
    [[nodiscard]] model_sums zero(claim_table const&) const;
    void round(round_input const&, model_columns&, model_sums&) const;
    [[nodiscard]] model_state next(claim_table const&, model_state, model_sums const&) const;
    [[nodiscard]] double reliability(model_state const& held, std::uint32_t source) const {
        return held.source[source];
    }

private:
    void count_pairs(round_input const&, model_columns const&, model_sums&) const;
    void weigh(round_input const&, model_columns&, model_sums&) const;
    [[nodiscard]] std::vector<double> chances(std::vector<double> const& accuracy,
                                              std::vector<double> const& counts) const;
};

}  // namespace reconcile
