#include <reconcile/truth/model_estimates.hpp>

#include <algorithm>
#include <limits>
#include <utility>
#include <vector>

#include <reconcile/truth/weight_sum.hpp>

namespace reconcile {

namespace {

constexpr double nearly = 1e-9;
constexpr double lowest = std::numeric_limits<double>::lowest();

/// Between what and what numbers lie, and how they are normalised.
struct normaliser {
    double least;
    double largest;
    double linear;
    [[nodiscard]] double operator()(double x) const {
        double const stretched = largest - least > nearly ? (x - least) / (largest - least) : std::clamp(x, 0.0, 1.0);
        return linear * stretched + (x >= 0.5 - nearly ? 1 - linear : 0.0);
    }
};

/// The largest of the sums are of x and of -x.
void take_in(double x, model_sums& sums) {
    sums.largest[0] = std::max(sums.largest[0], x);
    sums.largest[1] = std::max(sums.largest[1], -x);
}

// What is held: of a source its error, then the number of values that it affirms or denies; shared, the least and the largest
// truth (and hardness).

std::vector<double> first_errors(claim_table const& t, double error) {
    std::vector<double> held(2 * std::size_t{t.sources()}, 0.0);
    std::fill_n(held.begin(), t.sources(), error);
    for (std::uint32_t i = 0; i < t.items(); ++i) {
        auto const values = static_cast<double>(t.values_of(i).size());
        for (auto const s : t.sources_of(i)) held[t.sources() + s] += values;
    }
    return held;
}

void normalise_errors(claim_table const& t, std::vector<double>& held, double linear) {
    auto const end = held.begin() + t.sources();
    if (held.begin() == end) return;
    auto const [least, largest] = std::minmax_element(held.begin(), end);
    std::transform(held.begin(), end, held.begin(), normaliser{*least, *largest, linear});
}

/// Adds to the sources of an item what each of its values says of those that deny it, and of those that affirm it.
template <class Denied, class Affirmed>
void scatter(claim_table const& t, std::uint32_t item, Denied denied, Affirmed affirmed, std::vector<double>& sums) {
    double all = 0;
    for (auto const v : t.values_of(item)) all += denied(v);
    auto const sources = t.sources_of(item);
    bool const one_each = sources.size() == t.claims_of(item).size();
    if (!one_each) add_to_each(sources, all, sums);
    for (auto const v : t.values_of(item))
        add_to_each(t.claimants(v), affirmed(v) - denied(v) + (one_each ? all : 0.0), sums);
}

}  // namespace

model_state two_estimates_model::start(claim_table const& t) const {
    return {.source = first_errors(t, first_error), .shared = {0.0, 0.0}};
}

model_sums two_estimates_model::zero(claim_table const& t) const {
    return {.source = std::vector<double>(t.sources()), .largest = {lowest, lowest}};
}

void two_estimates_model::round(round_input const& in, model_columns& out, model_sums& sums) const {
    auto const& t = in.table;
    if (in.held.round == 0) {
        for (auto i = in.first; i < in.last; ++i) {
            double errors = 0;
            for (auto const v : t.values_of(i)) errors += out.belief[v] = weight_sum(t.claimants(v), in.held.source);
            auto const sources = t.sources_of(i);
            if (sources.size() != t.claims_of(i).size()) errors = weight_sum(sources, in.held.source);
            for (auto const v : t.values_of(i)) {
                auto const affirmed = static_cast<double>(t.claimants(v).size());
                out.belief[v] = (affirmed - 2 * out.belief[v] + errors) / static_cast<double>(sources.size());
                take_in(out.belief[v], sums);
            }
        }
        return;
    }
    normaliser const truth{in.held.shared[0], in.held.shared[1], linear};
    for (auto i = in.first; i < in.last; ++i) {
        for (auto const v : t.values_of(i)) out.belief[v] = truth(out.belief[v]);
        scatter(
            t, i, [&](std::uint32_t v) { return out.belief[v]; }, [&](std::uint32_t v) { return 1 - out.belief[v]; },
            sums.source);
    }
}

model_state two_estimates_model::next(claim_table const& t, model_state held, model_sums const& sums) const {
    if (held.round == 0) {
        held.shared = {-sums.largest[1], sums.largest[0]};
        return held;
    }
    for (std::uint32_t s = 0; s < t.sources(); ++s) held.source[s] = sums.source[s] / held.source[t.sources() + s];
    normalise_errors(t, held.source, linear);
    return held;
}

model_state three_estimates_model::start(claim_table const& t) const {
    return {.source = first_errors(t, first_error), .shared = {0.0, 0.0, 0.0, 0.0, 0.0}};
}

model_sums three_estimates_model::zero(claim_table const& t) const {
    return {.source = std::vector<double>(2 * std::size_t{t.sources()}), .largest = {lowest, lowest}};
}

void three_estimates_model::round(round_input const& in, model_columns& out, model_sums& sums) const {
    switch (in.held.round) {
        case 0: return estimate_truth(in, out, sums);
        case 1: return estimate_hardness(in, out, sums);
        default: return estimate_error(in, out, sums);
    }
}

void three_estimates_model::estimate_truth(round_input const& in, model_columns& out, model_sums& sums) const {
    auto const& t = in.table;
    if (in.held.shared[4] == 0)
        std::fill(out.second.begin() + t.value_begin()[in.first], out.second.begin() + t.value_begin()[in.last],
                  first_hardness);
    for (auto i = in.first; i < in.last; ++i) {
        double errors = 0;
        for (auto const v : t.values_of(i)) errors += out.belief[v] = weight_sum(t.claimants(v), in.held.source);
        auto const sources = t.sources_of(i);
        if (sources.size() != t.claims_of(i).size()) errors = weight_sum(sources, in.held.source);
        for (auto const v : t.values_of(i)) {
            auto const affirmed = static_cast<double>(t.claimants(v).size());
            out.belief[v] =
                (affirmed + out.second[v] * (errors - 2 * out.belief[v])) / static_cast<double>(sources.size());
            take_in(out.belief[v], sums);
        }
    }
}

void three_estimates_model::estimate_hardness(round_input const& in, model_columns& out, model_sums& sums) const {
    auto const& t = in.table;
    normaliser const truth{in.held.shared[0], in.held.shared[1], linear};
    // For each source what is divided by its error, and whether it errs at all.
    std::vector<double> inverse(t.sources());
    std::vector<double> errs(t.sources());
    for (std::uint32_t s = 0; s < t.sources(); ++s)
        if (in.held.source[s] > nearly) inverse[s] = 1 / in.held.source[s], errs[s] = 1;
    for (auto i = in.first; i < in.last; ++i) {
        auto const sources = t.sources_of(i);
        double const all = weight_sum(sources, inverse);
        double const counted = std::max(1.0, weight_sum(sources, errs));
        for (auto const v : t.values_of(i)) {
            double const affirmed = weight_sum(t.claimants(v), inverse);
            double const true_part = truth(out.belief[v]);
            out.belief[v] = true_part;
            out.second[v] = ((1 - true_part) * affirmed + true_part * (all - affirmed)) / counted;
            take_in(out.second[v], sums);
        }
    }
}

void three_estimates_model::estimate_error(round_input const& in, model_columns& out, model_sums& sums) const {
    auto const& t = in.table;
    normaliser const hardness{in.held.shared[2], in.held.shared[3], linear};
    for (auto i = in.first; i < in.last; ++i) {
        double left_out = 0;
        for (auto const v : t.values_of(i)) {
            out.second[v] = hardness(out.second[v]);
            if (out.second[v] <= nearly) out.second[v] = 0, ++left_out;
        }
        auto const over_hardness = [&](double x, std::uint32_t v) { return out.second[v] > 0 ? x / out.second[v] : 0; };
        scatter(
            t, i, [&](std::uint32_t v) { return over_hardness(out.belief[v], v); },
            [&](std::uint32_t v) { return over_hardness(1 - out.belief[v], v); }, sums.source);
        if (left_out > 0)
            for (auto const s : t.sources_of(i)) sums.source[t.sources() + s] += left_out;
    }
}

model_state three_estimates_model::next(claim_table const& t, model_state held, model_sums const& sums) const {
    if (held.round < 2) {
        held.shared[2 * held.round] = -sums.largest[1];
        held.shared[2 * held.round + 1] = sums.largest[0];
        return held;
    }
    for (std::uint32_t s = 0; s < t.sources(); ++s) {
        double const counted = held.source[t.sources() + s] - sums.source[t.sources() + s];
        held.source[s] = sums.source[s] / std::max(1.0, counted);
    }
    normalise_errors(t, held.source, linear);
    held.shared[4] = 1;
    return held;
}

}  // namespace reconcile
