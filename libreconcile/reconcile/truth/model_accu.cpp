#include <reconcile/truth/model_accu.hpp>

#include <algorithm>
#include <cmath>
#include <memory>
#include <span>
#include <utility>
#include <vector>

#include <reconcile/truth/weight_sum.hpp>

namespace reconcile {

namespace {

model_state all_of_first_accuracy(claim_table const& t) {
    return {.source = std::vector<double>(t.sources(), first_accuracy)};
}

double within_bounds(double accuracy) { return std::clamp(accuracy, least_accuracy, most_accuracy); }

/// A'(s) of every source.
std::vector<double> vote_weights(std::vector<double> const& accuracy, double wrong_values) {
    std::vector<double> out(accuracy.size());
    std::transform(accuracy.begin(), accuracy.end(), out.begin(),
                   [&](double a) { return std::log(wrong_values * a / (1 - a)); });
    return out;
}

/// From counts C to probabilities: `unclaimed` values beside them have a count of 0.
void share_out(std::span<double> counts, double unclaimed) {
    double top = unclaimed > 0 ? 0 : counts.front();
    for (auto const c : counts) top = std::max(top, c);
    double all = unclaimed > 0 ? unclaimed * std::exp(-top) : 0;
    for (auto& c : counts) {
        c = std::exp(c - top);
        all += c;
    }
    for (auto& c : counts) c /= all;
}

/// The probabilities of an item's values, which are one after the other.
std::span<double> beliefs_of(claim_table const& t, std::uint32_t item, std::vector<double>& belief) {
    auto const values = t.values_of(item);
    return std::span(belief).subspan(values.front(), values.size());
}

/// A(s) = mean of P(v).
model_state with_mean_beliefs(claim_table const& t, model_state held, model_sums const& sums) {
    for (std::uint32_t s = 0; s < t.sources(); ++s) held.source[s] = within_bounds(sums.source[s] / t.claims_by(s));
    return held;
}

}  // namespace

// ---- Accu ----------------------------------------------------------------------------------------------------------

model_state accu_model::start(claim_table const& t) const { return all_of_first_accuracy(t); }

model_sums accu_model::zero(claim_table const& t) const { return {.source = std::vector<double>(t.sources())}; }

void accu_model::round(round_input const& in, model_columns& out, model_sums& sums) const {
    auto const& t = in.table;
    auto const weight = vote_weights(in.held.source, wrong_values);
    for (auto i = in.first; i < in.last; ++i) {
        auto const values = t.values_of(i);
        for (auto const v : values) out.belief[v] = weight_sum(t.claimants(v), weight);
        share_out(beliefs_of(t, i, out.belief), std::max(0.0, wrong_values + 1 - static_cast<double>(values.size())));
        for (auto const v : values) add_to_each(t.claimants(v), out.belief[v], sums.source);
    }
}

model_state accu_model::next(claim_table const& t, model_state held, model_sums const& sums) const {
    return with_mean_beliefs(t, std::move(held), sums);
}

// ---- PopAccu -------------------------------------------------------------------------------------------------------

model_state pop_accu_model::start(claim_table const& t) const { return all_of_first_accuracy(t); }

model_sums pop_accu_model::zero(claim_table const& t) const { return {.source = std::vector<double>(t.sources())}; }

void pop_accu_model::round(round_input const& in, model_columns& out, model_sums& sums) const {
    auto const& t = in.table;
    auto const weight = vote_weights(in.held.source, 1);
    constexpr std::size_t known = 256;
    std::vector<double> n_log_n(known);
    for (std::size_t n = 1; n < known; ++n) n_log_n[n] = static_cast<double>(n) * std::log(static_cast<double>(n));
    auto const of = [&](std::size_t n) {
        return n < known ? n_log_n[n] : static_cast<double>(n) * std::log(static_cast<double>(n));
    };
    for (auto i = in.first; i < in.last; ++i) {
        auto const values = t.values_of(i);
        auto const all = t.claims_of(i).size();
        for (auto const v : values) {
            auto const sources = t.claimants(v);
            out.belief[v] = weight_sum(sources, weight) - of(sources.size()) - of(all - sources.size());
        }
        share_out(beliefs_of(t, i, out.belief), 0);
        for (auto const v : values) add_to_each(t.claimants(v), out.belief[v], sums.source);
    }
}

model_state pop_accu_model::next(claim_table const& t, model_state held, model_sums const& sums) const {
    return with_mean_beliefs(t, std::move(held), sums);
}

// ---- Accu with voices ----------------------------------------------------------------------------------------------

namespace {

struct voice_plan {
    std::vector<double> voice;      ///< one a claim; empty: all are 1
    std::vector<double> by_source;  ///< their sums
};

/// The wrong pairs of one value or item, from the sum of what is wrong and that of its squares.
double wrong_pairs(double sum, double squares) { return std::max(0.0, sum * sum - squares); }

}  // namespace

model_state accu_origins_model::start(claim_table const& t) const {
    auto plan = std::make_shared<voice_plan>();
    plan->voice = voices_of(t, find_copying(t, copying));
    plan->by_source.resize(t.sources());
    auto const source = t.claim_source();
    for (std::uint32_t c = 0; c < t.claims(); ++c)
        plan->by_source[source[c]] += plan->voice.empty() ? 1.0 : plan->voice[c];
    auto held = all_of_first_accuracy(t);
    held.shared = {first_wrong_values};
    held.plan = std::move(plan);
    return held;
}

model_sums accu_origins_model::zero(claim_table const& t) const {
    return {.source = std::vector<double>(t.sources()), .shared = {0, 0}};
}

void accu_origins_model::round(round_input const& in, model_columns& out, model_sums& sums) const {
    auto const& t = in.table;
    auto const& voice = static_cast<voice_plan const*>(in.held.plan.get())->voice;
    auto const n = in.held.shared[0];
    auto const weight = vote_weights(in.held.source, n);
    auto const begin = t.claim_begin();
    auto const source = t.claim_source();
    double of_items = 0;
    double of_values = 0;
    for (auto i = in.first; i < in.last; ++i) {
        auto const values = t.values_of(i);
        if (voice.empty()) {
            for (auto const v : values) out.belief[v] = weight_sum(t.claimants(v), weight);
        } else {
            for (auto const v : values) {
                double count = 0;
                for (auto c = begin[v]; c < begin[v + 1]; ++c) count += voice[c] * weight[source[c]];
                out.belief[v] = count;
            }
        }
        share_out(beliefs_of(t, i, out.belief), std::max(0.0, n + 1 - static_cast<double>(values.size())));
        double wrong = 0;
        double wrong_squares = 0;
        for (auto const v : values) {
            double const p = out.belief[v];
            double all = static_cast<double>(begin[v + 1] - begin[v]);
            double squares = all;
            if (voice.empty()) {
                add_to_each(t.claimants(v), p, sums.source);
            } else {
                all = squares = 0;
                for (auto c = begin[v]; c < begin[v + 1]; ++c) {
                    sums.source[source[c]] += voice[c] * p;
                    all += voice[c];
                    squares += voice[c] * voice[c];
                }
            }
            double const x = (1 - p) * all;
            double const xx = (1 - p) * (1 - p) * squares;
            wrong += x;
            wrong_squares += xx;
            of_values += wrong_pairs(x, xx);
        }
        of_items += wrong_pairs(wrong, wrong_squares);
    }
    sums.shared[0] += of_items;
    sums.shared[1] += of_values;
}

model_state accu_origins_model::next(claim_table const& t, model_state held, model_sums const& sums) const {
    auto const& all = static_cast<voice_plan const*>(held.plan.get())->by_source;
    for (std::uint32_t s = 0; s < t.sources(); ++s) held.source[s] = within_bounds((sums.source[s] + 1) / (all[s] + 2));
    held.shared[0] = std::max(1.0, (sums.shared[0] + 1) / (sums.shared[1] + 1 / first_wrong_values));
    return held;
}

}  // namespace reconcile
