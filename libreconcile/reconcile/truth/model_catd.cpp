#include <reconcile/truth/model_catd.hpp>

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>

#include <boost/math/special_functions/gamma.hpp>

#include <reconcile/truth/item_numbers.hpp>

namespace reconcile {

// Held of the sources: logarithms of their weights, so that rounds go on until each weight stays as a part of itself,
// then the quantiles that their numbers of claims have. Shared: whether a round was.

model_state catd_model::start(claim_table const& t) const {
    model_state held{.source = std::vector<double>(2 * std::size_t{t.sources()}), .shared = {0.0}};
    std::map<std::uint32_t, double> quantiles;
    for (std::uint32_t s = 0; s < t.sources(); ++s) {
        auto const [at, added] = quantiles.try_emplace(t.claims_by(s));
        if (added) at->second = 2 * boost::math::gamma_p_inv(at->first / 2.0, alpha / 2);
        held.source[t.sources() + s] = at->second;
    }
    return held;
}

model_sums catd_model::zero(claim_table const& t) const { return {.source = std::vector<double>(t.sources())}; }

void catd_model::round(round_input const& in, model_columns& out, model_sums& sums) const {
    auto const& t = in.table;
    auto const& x = out.second;
    bool const first = in.held.shared[0] == 0;
    std::vector<double> weight(t.sources());
    for (std::uint32_t s = 0; s < t.sources(); ++s) weight[s] = std::exp(in.held.source[s]);
    read_points_once(t, in.first, in.last, out.second);
    median_finder finder;
    for (auto i = in.first; i < in.last; ++i) {
        double const all = weigh(t, i, weight, out.belief);
        if (!on_a_line(t, i, x)) {
            auto const truth = heaviest(t, i, out.belief);
            for (auto const v : t.values_of(i))
                if (v != truth) charge(t, v, 1, sums.source);
            continue;
        }
        auto const spread = spread_of(t, i, x);
        double truth = spread.mean;
        if (spread.deviation > 0) {
            if (first) {
                truth = finder.weighted(t, i, x, out.belief).middle();
            } else {
                // Around the plain mean: less is lost to rounding.
                double off = 0;
                for (auto const v : t.values_of(i)) off += out.belief[v] * (x[v] - spread.mean);
                truth += off / all;
            }
            for (auto const v : t.values_of(i)) {
                double const loss = (x[v] - truth) / spread.deviation;
                if (loss != 0) charge(t, v, loss * loss, sums.source);
            }
        }
        out.estimate[i] = truth;
        out.deviation[i] =
            spread.claims > 1 ? spread.deviation / std::sqrt(all) : std::numeric_limits<double>::quiet_NaN();
        believe_near(t, i, x, truth, out.deviation[i], out.belief);
    }
}

model_state catd_model::next(claim_table const& t, model_state held, model_sums const& sums) const {
    for (std::uint32_t s = 0; s < t.sources(); ++s)
        held.source[s] = std::log(held.source[t.sources() + s] / std::max(sums.source[s], least_loss * t.claims_by(s)));
    held.shared[0] = 1;
    return held;
}

double catd_model::reliability(model_state const& held, std::uint32_t source) const {
    return std::exp(held.source[source]);
}

}  // namespace reconcile
