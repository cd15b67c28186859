#include <reconcile/truth/model_estimates.hpp>

#include <algorithm>
#include <limits>
#include <span>
#include <utility>
#include <vector>

#include <reconcile/truth/weight_sum.hpp>

namespace reconcile {

namespace {

constexpr double nearly = 1e-9;
constexpr double lowest = std::numeric_limits<double>::lowest();

/// Brings numbers that lie between two others to the whole of [0, 1], and part of the way to 0 or 1.
class normaliser {
public:
    normaliser(double least, double largest, double linear)
        : least_(least), stretch_(largest - least > nearly ? linear / (largest - least) : 0), linear_(linear) {}
    [[nodiscard]] double operator()(double x) const {
        double const line = stretch_ > 0 ? (x - least_) * stretch_ : linear_ * std::clamp(x, 0.0, 1.0);
        return x >= 0.5 - nearly ? line + (1 - linear_) : line;
    }

private:
    double least_;
    double stretch_;
    double linear_;
};

/// Of numbers seen one by one; goes into the largest of the sums as x and -x.
struct extent {
    double largest = lowest;
    double less_least = lowest;
    void take_in(double x) {
        largest = x > largest ? x : largest;
        less_least = -x > less_least ? -x : less_least;
    }
    void add_to(model_sums& sums) const {
        sums.largest[0] = std::max(sums.largest[0], largest);
        sums.largest[1] = std::max(sums.largest[1], less_least);
    }
};

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
    std::transform(held.begin(), end, held.begin(), normaliser(*least, *largest, linear));
}

/// What the values of an item say of those that deny them, the sum of it, and what they say of those that affirm them.
struct verdicts {
    std::vector<double> denied;
    std::vector<double> affirmed;
    double all_denied = 0;

    /// Makes room for so many values; what was there is of no more use.
    void begin(std::size_t values) {
        if (denied.size() < values) denied.resize(values), affirmed.resize(values);
        all_denied = 0;
    }
    void set(std::size_t value, double if_denied, double if_affirmed) {
        denied[value] = if_denied;
        affirmed[value] = if_affirmed - if_denied;
        all_denied += if_denied;
    }
    /// Adds them to the item's sources.
    void scatter(claim_table const& t, std::uint32_t item, std::vector<double>& sums) const {
        auto const values = t.values_of(item);
        auto const sources = t.sources_of(item);
        double rest = all_denied;
        if (sources.size() != t.claims_of(item).size()) {
            add_to_each(sources, all_denied, sums);
            rest = 0;
        }
        for (auto const v : values) add_to_each(t.claimants(v), rest + affirmed[v - values.front()], sums);
    }
};

}  // namespace

model_state two_estimates_model::start(claim_table const& t) const {
    return {.source = first_errors(t, first_error), .shared = {0.0, 0.0}};
}

model_sums two_estimates_model::zero(claim_table const& t) const {
    return {.source = std::vector<double>(t.sources()), .largest = {lowest, lowest}};
}

void two_estimates_model::round(round_input const& in, model_columns& out, model_sums& sums) const {
    if (in.held.round == 0) estimate_truth(in, out, sums);
    else estimate_error(in, out, sums);
}

void two_estimates_model::estimate_truth(round_input const& in, model_columns& out, model_sums& sums) const {
    auto const& t = in.table;
    extent seen;
    for (auto i = in.first; i < in.last; ++i) {
        double errors = 0;
        for (auto const v : t.values_of(i)) errors += out.belief[v] = weight_sum(t.claimants(v), in.held.source);
        auto const sources = t.sources_of(i);
        if (sources.size() != t.claims_of(i).size()) errors = weight_sum(sources, in.held.source);
        double const part = 1 / static_cast<double>(sources.size());
        for (auto const v : t.values_of(i)) {
            auto const affirmed = static_cast<double>(t.claimants(v).size());
            out.belief[v] = (affirmed - 2 * out.belief[v] + errors) * part;
            seen.take_in(out.belief[v]);
        }
    }
    seen.add_to(sums);
}

void two_estimates_model::estimate_error(round_input const& in, model_columns& out, model_sums& sums) const {
    auto const& t = in.table;
    normaliser const truth(in.held.shared[0], in.held.shared[1], linear);
    verdicts of;
    for (auto i = in.first; i < in.last; ++i) {
        auto const values = t.values_of(i);
        of.begin(values.size());
        for (auto const v : values) {
            out.belief[v] = truth(out.belief[v]);
            of.set(v - values.front(), out.belief[v], 1 - out.belief[v]);
        }
        of.scatter(t, i, sums.source);
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

namespace {

/// What a source has to say of an item's values: its error, what is divided by it, and whether it errs at all.
struct say {
    double error = 0;
    double inverse = 0;
    double errs = 0;
};

std::vector<say> says(round_input const& in) {
    std::vector<say> out(in.table.sources());
    for (std::uint32_t s = 0; s < in.table.sources(); ++s) {
        double const error = in.held.source[s];
        out[s] = error > nearly ? say{error, 1 / error, 1} : say{error, 0, 0};
    }
    return out;
}

say sum_of(std::span<std::uint32_t const> sources, std::vector<say> const& of) {
    say sum;
    for (auto const s : sources) {
        sum.error += of[s].error;
        sum.inverse += of[s].inverse;
        sum.errs += of[s].errs;
    }
    return sum;
}

}  // namespace

// Truth and hardness come from the same errors, so the claims are gathered once for both: until the next round, the column of
// hardness holds the mean of 1 / error, as far as those who affirm the value give it.
void three_estimates_model::estimate_truth(round_input const& in, model_columns& out, model_sums& sums) const {
    auto const& t = in.table;
    auto const of = says(in);
    bool const first_round = in.held.shared[4] == 0;
    extent seen;
    std::vector<double> inverse;
    for (auto i = in.first; i < in.last; ++i) {
        auto const values = t.values_of(i);
        if (inverse.size() < values.size()) inverse.resize(values.size());
        say all;
        for (auto const v : values) {
            auto const who = sum_of(t.claimants(v), of);
            all.error += who.error;
            all.errs += who.errs;
            out.belief[v] = who.error;
            inverse[v - values.front()] = who.inverse;
        }
        auto const sources = t.sources_of(i);
        if (sources.size() != t.claims_of(i).size()) all = sum_of(sources, of);
        double const part = 1 / static_cast<double>(sources.size());
        double const part_erring = all.errs > 0 ? 1 / all.errs : 0;
        for (auto const v : values) {
            auto const affirmed = static_cast<double>(t.claimants(v).size());
            double const hardness = first_round ? first_hardness : out.second[v];
            out.belief[v] = (affirmed + hardness * (all.error - 2 * out.belief[v])) * part;
            out.second[v] = inverse[v - values.front()] * part_erring;
            seen.take_in(out.belief[v]);
        }
    }
    seen.add_to(sums);
}

void three_estimates_model::estimate_hardness(round_input const& in, model_columns& out, model_sums& sums) const {
    auto const& t = in.table;
    normaliser const truth(in.held.shared[0], in.held.shared[1], linear);
    std::vector<say> of;
    extent seen;
    for (auto i = in.first; i < in.last; ++i) {
        double all = 0;
        for (auto const v : t.values_of(i)) all += out.second[v];
        auto const sources = t.sources_of(i);
        if (sources.size() != t.claims_of(i).size()) {
            if (of.empty()) of = says(in);
            auto const who = sum_of(sources, of);
            all = who.errs > 0 ? who.inverse / who.errs : 0;
        }
        for (auto const v : t.values_of(i)) {
            double const true_part = truth(out.belief[v]);
            out.belief[v] = true_part;
            out.second[v] = (1 - true_part) * out.second[v] + true_part * (all - out.second[v]);
            seen.take_in(out.second[v]);
        }
    }
    seen.add_to(sums);
}

void three_estimates_model::estimate_error(round_input const& in, model_columns& out, model_sums& sums) const {
    auto const& t = in.table;
    normaliser const hardness(in.held.shared[2], in.held.shared[3], linear);
    verdicts of;
    for (auto i = in.first; i < in.last; ++i) {
        auto const values = t.values_of(i);
        of.begin(values.size());
        double left_out = 0;
        for (auto const v : values) {
            double const hard = hardness(out.second[v]);
            out.second[v] = hard;
            double const inverse = hard > nearly ? 1 / hard : 0;
            left_out += hard > nearly ? 0 : 1;
            of.set(v - values.front(), out.belief[v] * inverse, (1 - out.belief[v]) * inverse);
        }
        of.scatter(t, i, sums.source);
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
