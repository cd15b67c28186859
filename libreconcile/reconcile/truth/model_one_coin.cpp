#include <reconcile/truth/model_one_coin.hpp>

#include <algorithm>
#include <cmath>
#include <utility>

namespace reconcile {

namespace {

constexpr std::uint32_t most_shared = 64;

}  // namespace

bool shares_classes(claim_table const& t) { return t.labels() <= most_shared && t.values() / 2 >= t.labels(); }

model_state one_coin_model::start(claim_table const& t) const {
    return {.source = std::vector<double>(t.sources(), right / (right + wrong)),
            .shared = {shares_classes(t) ? static_cast<double>(t.labels()) : 0.0}};
}

model_sums one_coin_model::zero(claim_table const& t) const { return {.source = std::vector<double>(t.sources())}; }

void one_coin_model::round(round_input const& in, model_columns& out, model_sums& sums) const {
    auto const& t = in.table;
    std::vector<double> odds(in.held.source.size());
    for (std::size_t s = 0; s < odds.size(); ++s) odds[s] = std::log(in.held.source[s] / (1 - in.held.source[s]));
    for (auto i = in.first; i < in.last; ++i) {
        auto const values = t.values_of(i);
        auto const claimed = static_cast<double>(values.size());
        double const classes = std::max(in.held.shared[0], claimed);
        double const others = classes > 1 ? std::log(classes - 1) : 0;
        double best = -HUGE_VAL;
        for (auto const v : values) {
            double score = 0;
            for (auto const s : t.claimants(v)) score += odds[s];
            score += others * static_cast<double>(t.claimants(v).size());
            out.belief[v] = score;
            best = std::max(best, score);
        }
        double all = 0;
        for (auto const v : values) all += out.belief[v] = std::exp(out.belief[v] - best);
        // Classes that nobody claims have score 0.
        double const unclaimed = classes - claimed;
        double const top = unclaimed > 0 ? std::max(best, 0.0) : best;
        double const shrink = top == best ? 1 : std::exp(best - top);
        double const part = shrink / (shrink * all + (unclaimed > 0 ? unclaimed * std::exp(-top) : 0));
        for (auto const v : values)
            for (auto const s : t.claimants(v)) sums.source[s] += out.belief[v] * part;
    }
}

model_state one_coin_model::next(claim_table const& t, model_state held, model_sums const& sums) const {
    for (std::uint32_t s = 0; s < t.sources(); ++s)
        held.source[s] = (sums.source[s] + right) / (t.claims_by(s) + right + wrong);
    return held;
}

}  // namespace reconcile
