#include <reconcile/truth/model_accu.hpp>

#include <algorithm>
#include <cmath>
#include <memory>
#include <numeric>
#include <span>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include <reconcile/core/error.hpp>
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

// ---- AccuSim -------------------------------------------------------------------------------------------------------

model_state accu_sim_model::start(claim_table const& t) const {
    auto held = all_of_first_accuracy(t);
    held.shared = {0.0};  // the values are not placed yet
    return held;
}

model_sums accu_sim_model::zero(claim_table const& t) const { return {.source = std::vector<double>(t.sources())}; }

void accu_sim_model::round(round_input const& in, model_columns& out, model_sums& sums) const {
    auto const& t = in.table;
    auto const weight = vote_weights(in.held.source, wrong_values);
    std::vector<double> counts;
    for (auto i = in.first; i < in.last; ++i) {
        auto const values = t.values_of(i);
        if (in.held.shared[0] == 0) place_values(t, i, alike, out.second);
        for (auto const v : values) out.belief[v] = weight_sum(t.claimants(v), weight);
        if (values.size() > 1 && placed(t, i, out.second)) {
            auto const belief = beliefs_of(t, i, out.belief);
            auto const places = std::span(out.second).subspan(values.front(), values.size());
            counts.assign(belief.begin(), belief.end());
            for (std::size_t a = 0; a < counts.size(); ++a) {
                auto const last = std::min<std::size_t>(counts.size(), a + most_neighbours + 1);
                for (auto b = a + 1; b < last; ++b) {
                    double const likeness = 1 - std::abs(places[a] - places[b]);
                    if (!(likeness > 0)) continue;
                    belief[a] += lent * likeness * counts[b];
                    belief[b] += lent * likeness * counts[a];
                }
            }
        }
        share_out(beliefs_of(t, i, out.belief), std::max(0.0, wrong_values + 1 - static_cast<double>(values.size())));
        for (auto const v : values) add_to_each(t.claimants(v), out.belief[v], sums.source);
    }
}

model_state accu_sim_model::next(claim_table const& t, model_state held, model_sums const& sums) const {
    held.shared[0] = 1;
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

// ---- AccuCopy ------------------------------------------------------------------------------------------------------

namespace {

// What is counted of two sources, and what is held of them: a square of numbers each.
enum pair_count : std::size_t { common, shared_true, shared_wrong, pair_counts };

}  // namespace

model_state accu_copy_model::start(claim_table const& t) const {
    if (t.sources() > most_sources)
        throw error(fmt::format("accu_copy holds all pairs of at most {} sources, and there are {}; take accu_origins",
                                most_sources, t.sources()));
    auto held = all_of_first_accuracy(t);
    held.shared.assign(std::size_t{t.sources()} * t.sources() + 1,
                       0);  // P(a copies b), and whether an iteration was done
    return held;
}

model_sums accu_copy_model::zero(claim_table const& t) const {
    return {.source = std::vector<double>(t.sources()),
            .shared = std::vector<double>(pair_counts * t.sources() * t.sources())};
}

void accu_copy_model::round(round_input const& in, model_columns& out, model_sums& sums) const {
    if (in.held.round == 0) count_pairs(in, out, sums);
    else weigh(in, out, sums);
}

void accu_copy_model::count_pairs(round_input const& in, model_columns const& out, model_sums& sums) const {
    auto const& t = in.table;
    std::size_t const square = std::size_t{t.sources()} * t.sources();
    bool const first = in.held.shared.back() == 0;
    std::vector<std::uint32_t> counts(pair_counts * square);
    for (auto i = in.first; i < in.last; ++i) {
        auto const all = t.claims_of(i);
        if (all.size() > most_copying) continue;
        for (std::size_t x = 0; x < all.size(); ++x) {
            auto* const row = counts.data() + std::size_t{all[x]} * t.sources();
            for (std::size_t y = 0; y < all.size(); ++y) ++row[all[y]];
        }
        auto const values = t.values_of(i);
        auto best = values.front();
        for (auto const v : values) {
            auto const of = [&](std::uint32_t u) {
                return first ? static_cast<double>(t.claimants(u).size()) : out.belief[u];
            };
            if (of(v) > of(best)) best = v;
        }
        for (auto const v : values)
            for (auto const a : t.claimants(v)) {
                auto* const row =
                    counts.data() + (v == best ? shared_true : shared_wrong) * square + std::size_t{a} * t.sources();
                for (auto const b : t.claimants(v)) ++row[b];
            }
    }
    for (std::size_t p = 0; p < counts.size(); ++p) sums.shared[p] += counts[p];
}

std::vector<double> accu_copy_model::chances(std::vector<double> const& accuracy,
                                             std::vector<double> const& counts) const {
    auto const sources = accuracy.size();
    auto const square = sources * sources;
    std::vector<double> out(square + 1);
    out.back() = 1;
    for (std::size_t a = 0; a < sources; ++a)
        for (std::size_t b = 0; b < sources; ++b) {
            auto const p = a * sources + b;
            if (a == b || counts[common * square + p] == 0) continue;
            double const kt = counts[shared_true * square + p];
            double const kf = counts[shared_wrong * square + p];
            double const kd = counts[common * square + p] - kt - kf;
            double const pt = accuracy[a] * accuracy[b];
            double const pf = (1 - accuracy[a]) * (1 - accuracy[b]) / wrong_values;
            // Beside the chances if they are independent.
            auto const evidence = [&](double of) {
                return kt * std::log(of * copied / pt + 1 - copied) +
                       kf * std::log((1 - of) * copied / pf + 1 - copied) + kd * std::log(1 - copied);
            };
            double const a_copies = evidence(accuracy[b]);
            double const b_copies = evidence(accuracy[a]);
            double const top = std::max({a_copies, b_copies, 0.0});
            double const of_a = copying * std::exp(a_copies - top);
            double const of_b = copying * std::exp(b_copies - top);
            out[p] = of_a / (of_a + of_b + (1 - 2 * copying) * std::exp(-top));
        }
    return out;
}

void accu_copy_model::weigh(round_input const& in, model_columns& out, model_sums& sums) const {
    auto const& t = in.table;
    std::size_t const sources = t.sources();
    auto const weight = vote_weights(in.held.source, wrong_values);
    std::vector<std::uint32_t> order(sources);
    std::iota(order.begin(), order.end(), 0U);
    std::stable_sort(order.begin(), order.end(), [&](auto a, auto b) { return in.held.source[a] > in.held.source[b]; });
    std::vector<std::uint32_t> place(sources);
    for (std::uint32_t k = 0; k < sources; ++k) place[order[k]] = k;
    // 1 - c P(a copies b), sources by their place
    std::vector<double> apart(sources * sources);
    for (std::size_t a = 0; a < sources; ++a)
        for (std::size_t b = 0; b < sources; ++b)
            apart[place[a] * sources + place[b]] = 1 - copied * in.held.shared[a * sources + b];
    std::vector<std::uint32_t> placed;
    for (auto i = in.first; i < in.last; ++i) {
        auto const values = t.values_of(i);
        for (auto const v : values) {
            placed.clear();
            for (auto const s : t.claimants(v)) placed.push_back(place[s]);
            std::sort(placed.begin(), placed.end());
            double count = 0;
            for (std::size_t x = 0; x < placed.size(); ++x) {
                double independent = 1;
                auto const* const row = apart.data() + placed[x] * sources;
                for (std::size_t y = 0; y < x; ++y) independent *= row[placed[y]];
                count += independent * weight[order[placed[x]]];
            }
            out.belief[v] = count;
        }
        share_out(beliefs_of(t, i, out.belief), std::max(0.0, wrong_values + 1 - static_cast<double>(values.size())));
        for (auto const v : values) add_to_each(t.claimants(v), out.belief[v], sums.source);
    }
}

model_state accu_copy_model::next(claim_table const& t, model_state held, model_sums const& sums) const {
    if (held.round == 0) {
        held.shared = chances(held.source, sums.shared);
        return held;
    }
    return with_mean_beliefs(t, std::move(held), sums);
}

}  // namespace reconcile
