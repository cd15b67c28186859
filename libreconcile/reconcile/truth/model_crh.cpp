#include <reconcile/truth/model_crh.hpp>

#include <algorithm>
#include <cmath>
#include <limits>

#include <reconcile/truth/item_numbers.hpp>

namespace reconcile {

model_state crh_model::start(claim_table const& t) const { return {.source = std::vector<double>(t.sources(), 1.0)}; }

model_sums crh_model::zero(claim_table const& t) const { return {.source = std::vector<double>(t.sources())}; }

void crh_model::round(round_input const& in, model_columns& out, model_sums& sums) const {
    auto const& t = in.table;
    auto const& x = out.second;
    read_points_once(t, in.first, in.last, out.second);
    median_finder finder;
    for (auto i = in.first; i < in.last; ++i) {
        double const all = weigh(t, i, in.held.source, out.belief);
        if (!on_a_line(t, i, x)) {
            auto const truth = heaviest(t, i, out.belief);
            for (auto const v : t.values_of(i))
                if (v != truth) charge(t, v, 1, sums.source);
            continue;
        }
        auto const spread = spread_of(t, i, x);
        double const truth = finder.weighted(t, i, x, out.belief).low;
        double around = 0;
        for (auto const v : t.values_of(i)) {
            double const off = x[v] - truth;
            around += out.belief[v] * off * off;
            if (off != 0 && spread.deviation > 0) charge(t, v, std::abs(off) / spread.deviation, sums.source);
        }
        out.estimate[i] = truth;
        out.deviation[i] = spread.claims > 1 ? std::sqrt(around / all / (spread.claims - 1))
                                             : std::numeric_limits<double>::quiet_NaN();
        believe_near(t, i, x, truth, out.deviation[i], out.belief);
    }
}

model_state crh_model::next(claim_table const& t, model_state held, model_sums const& sums) const {
    double largest = 0;
    for (std::uint32_t s = 0; s < t.sources(); ++s) {
        held.source[s] = sums.source[s] / t.claims_by(s);
        largest = std::max(largest, held.source[s]);
    }
    for (auto& w : held.source) w = largest > 0 ? -std::log(std::max(w / largest, least_loss)) + 0.0 : 1.0;
    return held;
}

}  // namespace reconcile
