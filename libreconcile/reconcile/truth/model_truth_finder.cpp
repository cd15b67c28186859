#include <reconcile/truth/model_truth_finder.hpp>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <span>
#include <utility>
#include <vector>

#include <reconcile/truth/batch_math.hpp>
#include <reconcile/truth/value_places.hpp>
#include <reconcile/truth/weight_sum.hpp>

namespace reconcile {

namespace {

constexpr std::uint32_t items_of_a_part = 64;

}  // namespace

// What is held of a source is its error, 1 - t(s): near 0 it has more digits than the trust near 1.

model_state truth_finder_model::start(claim_table const& t) const {
    return {.source = std::vector<double>(t.sources(), 1 - first_trust), .shared = {0.0}};
}

model_sums truth_finder_model::zero(claim_table const& t) const { return {.source = std::vector<double>(t.sources())}; }

void truth_finder_model::adjust(std::span<double const> places, std::span<double const> scores,
                                std::span<double> adjusted) const {
    if (std::isinf(places.front())) {  // words
        double const all = std::accumulate(scores.begin(), scores.end(), 0.0);
        for (std::size_t a = 0; a < scores.size(); ++a) adjusted[a] -= influence * base_likeness * (all - scores[a]);
        return;
    }
    for (std::size_t a = 0; a < places.size(); ++a) {
        auto const last = std::min<std::size_t>(places.size(), a + most_neighbours + 1);
        for (auto b = a + 1; b < last; ++b) {
            double const apart = std::abs(places[a] - places[b]);
            if (std::isnan(apart)) continue;
            double const implied = influence * (1 / (1 + apart) - base_likeness);
            adjusted[a] += scores[b] * implied;
            adjusted[b] += scores[a] * implied;
        }
    }
}

void truth_finder_model::round(round_input const& in, model_columns& out, model_sums& sums) const {
    auto const& t = in.table;
    auto const begin = t.value_begin();
    bool const first_round = in.held.shared[0] == 0;
    std::vector<double> score(t.sources());
    for (std::uint32_t s = 0; s < t.sources(); ++s) score[s] = -std::log(std::max(in.held.source[s], least_error));
    std::vector<double> adjusted;
    for (auto first = in.first; first < in.last;) {
        auto const last = first + std::min(items_of_a_part, in.last - first);
        auto const front = begin[first];
        auto const scores = std::span(out.belief).subspan(front, begin[last] - front);
        for (auto v = front; v < begin[last]; ++v) out.belief[v] = weight_sum(t.claimants(v), score);
        adjusted.assign(scores.begin(), scores.end());
        for (auto i = first; i < last; ++i) {
            if (first_round) place_values(t, i, alike, out.second);
            auto const from = begin[i];
            auto const size = begin[i + 1] - from;
            if (size < 2) continue;
            adjust(std::span(out.second).subspan(from, size), scores.subspan(from - front, size),
                   std::span(adjusted).subspan(from - front, size));
        }
        for (auto& a : adjusted) a *= dampening;
        exp_of_each(adjusted, adjusted);
        for (auto v = front; v < begin[last]; ++v) {
            double const odds = adjusted[v - front];
            out.belief[v] = odds / (1 + odds);
            add_to_each(t.claimants(v), 1 / (1 + odds), sums.source);
        }
        first = last;
    }
}

model_state truth_finder_model::next(claim_table const& t, model_state held, model_sums const& sums) const {
    for (std::uint32_t s = 0; s < t.sources(); ++s) held.source[s] = sums.source[s] / t.claims_by(s);
    held.shared[0] = 1;
    return held;
}

}  // namespace reconcile
