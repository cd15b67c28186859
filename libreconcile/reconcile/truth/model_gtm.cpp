#include <reconcile/truth/model_gtm.hpp>

#include <algorithm>
#include <cmath>
#include <limits>

#include <reconcile/truth/item_numbers.hpp>

namespace reconcile {

// Held of the sources: 1/q. Shared: whether a round was. Sums of the sources: what they are charged, then for how many
// claims.

namespace {

/// Is one of the points further than `most` from the median, other than those left out already?
bool any_beyond(claim_table const& t, std::uint32_t item, std::vector<double> const& points, double median,
                double most) {
    return std::ranges::any_of(t.values_of(item), [&](std::uint32_t v) {
        double const off = std::abs(points[v] - median);
        return off > most && !std::isinf(off);
    });
}

/// Moves such points to the end of the line that they are nearer to.
void leave_out(claim_table const& t, std::uint32_t item, std::vector<double>& points, double median, double most) {
    for (auto const v : t.values_of(item)) {
        double const off = points[v] - median;
        if (std::abs(off) > most) points[v] = std::copysign(std::numeric_limits<double>::infinity(), off);
    }
}

void clean(gtm_model const& m, claim_table const& t, std::uint32_t item, std::vector<double>& points,
           median_finder& finder) {
    double const median = finder.plain(t, item, points).middle();
    double const size = m.relative_outlier * std::abs(median);
    if (size > 0 && any_beyond(t, item, points, median, size) && t.kind_of(item) == truth_kind::number)
        leave_out(t, item, points, median, size);
    for (std::uint32_t k = 0; k < gtm_model::most_cleanings; ++k) {
        auto const spread = spread_of(t, item, points);
        if (spread.claims == 0) return read_points(t, item, item + 1, points);
        double const most = m.spread_outlier * spread.deviation;
        if (most <= 0 || !any_beyond(t, item, points, median, most)) return;
        leave_out(t, item, points, median, most);
    }
}

}  // namespace

model_state gtm_model::start(claim_table const& t) const {
    return {.source = std::vector<double>(t.sources(), 1.0), .shared = {0.0}};
}

model_sums gtm_model::zero(claim_table const& t) const {
    return {.source = std::vector<double>(2 * std::size_t{t.sources()})};
}

void gtm_model::round(round_input const& in, model_columns& out, model_sums& sums) const {
    auto const& t = in.table;
    auto const& x = out.second;
    bool const first = in.held.shared[0] == 0;
    median_finder finder;
    if (read_points_once(t, in.first, in.last, out.second))
        for (auto i = in.first; i < in.last; ++i)
            if (on_a_line(t, i, x)) clean(*this, t, i, out.second, finder);
    for (auto i = in.first; i < in.last; ++i) {
        weigh(t, i, in.held.source, out.belief);
        auto const values = t.values_of(i);
        if (!on_a_line(t, i, x)) continue;
        auto const spread = spread_of(t, i, x);
        double const median = finder.plain(t, i, x).middle();
        double const unit = spread.deviation;
        double mean = 0;  // m of the paper
        double variance = 0;
        if (!first) {
            double precision = 1 / truth_variance;
            for (auto const v : values) {
                if (std::isinf(x[v])) continue;
                precision += out.belief[v];
                if (unit > 0) mean += out.belief[v] * ((x[v] - median) / unit);
            }
            variance = 1 / precision;
            mean *= variance;
        }
        if (t.claims_of(i).size() > 1)
            for (auto const v : values) {
                if (std::isinf(x[v])) continue;
                double const off = unit > 0 ? (x[v] - median) / unit - mean : 0;
                double const loss = off * off + variance;
                for (auto const s : t.claimants(v)) {
                    sums.source[2 * std::size_t{s}] += loss;
                    sums.source[2 * std::size_t{s} + 1] += 1;
                }
            }
        out.estimate[i] = unit > 0 ? median + unit * mean : spread.mean;
        out.deviation[i] =
            t.claims_of(i).size() > 1 ? unit * std::sqrt(variance) : std::numeric_limits<double>::quiet_NaN();
        believe_near(t, i, x, out.estimate[i], out.deviation[i], out.belief);
    }
}

model_state gtm_model::next(claim_table const& t, model_state held, model_sums const& sums) const {
    for (std::size_t s = 0; s < t.sources(); ++s)
        held.source[s] = (2 * (alpha + 1) + sums.source[2 * s + 1]) / (2 * beta + sums.source[2 * s]);
    held.shared[0] = 1;
    return held;
}

}  // namespace reconcile
