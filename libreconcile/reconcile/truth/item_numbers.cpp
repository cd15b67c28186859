#include <reconcile/truth/item_numbers.hpp>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace reconcile {

estimate_interval interval_of(double estimate, double deviation) {
    constexpr double z = 1.959963984540054;
    return {estimate - z * deviation, estimate + z * deviation};
}

void read_points(claim_table const& t, std::uint32_t first, std::uint32_t last, std::vector<double>& points) {
    for (auto i = first; i < last; ++i) {
        auto const values = t.values_of(i);
        auto const kind = t.key(values.front()).kind;
        bool line = kind != truth_kind::words;
        for (auto const v : values) {
            auto const& key = t.key(v);
            line = line && key.kind == kind;
            points[v] = std::clamp(key.point(), -largest_point, largest_point);
        }
        if (!line)
            for (auto const v : values) points[v] = std::numeric_limits<double>::quiet_NaN();
    }
}

bool read_points_once(claim_table const& t, std::uint32_t first, std::uint32_t last, std::vector<double>& points) {
    auto const begin = points.begin() + t.value_begin()[first];
    auto const end = points.begin() + t.value_begin()[last];
    if (std::any_of(begin, end, [](double x) { return x != 0; })) return false;
    read_points(t, first, last, points);
    return true;
}

std::uint32_t heaviest(claim_table const& t, std::uint32_t item, std::vector<double> const& belief) {
    auto const* const begin = t.claim_begin().data();
    auto best = t.value_begin()[item];
    for (auto v = best + 1; v < t.value_begin()[item + 1]; ++v) {
        double const slack = 1e-9 * std::max(belief[v], belief[best]);
        double const more = belief[v] - belief[best];
        if (more > slack || (more >= -slack && begin[v + 1] - begin[v] > begin[best + 1] - begin[best])) best = v;
    }
    return best;
}

point_spread spread_of(claim_table const& t, std::uint32_t item, std::vector<double> const& points) {
    auto const* const begin = t.claim_begin().data();
    auto const* const x = points.data();
    auto const first = t.value_begin()[item];
    auto const last = t.value_begin()[item + 1];
    auto const finite = [&](std::uint32_t v) { return std::abs(x[v]) <= largest_point; };
    auto v = first;
    while (v < last && !finite(v)) ++v;
    if (v == last) return {0, 0, 0};
    // From one of the points on: sums of points that are all one are then 0, and others lose little to rounding.
    double const origin = x[v];
    double sum = 0;
    double squares = 0;
    std::uint32_t n = 0;
    for (; v < last; ++v) {
        if (!finite(v)) continue;
        auto const times = begin[v + 1] - begin[v];
        double const off = x[v] - origin;
        n += times;
        sum += times * off;
        squares += times * off * off;
    }
    double const mean = sum / n;
    return {origin + mean, n > 1 ? std::sqrt(std::max(0.0, squares - sum * mean) / (n - 1)) : 0, n};
}

template <class Weight>
median_finder::middles median_finder::find(std::uint32_t first, std::uint32_t last, double const* points,
                                           Weight weight) {
    double all = 0;
    bool ascending = true;
    for (auto v = first; v < last; ++v) {
        all += weight(v);
        ascending = ascending && (v == first || points[v - 1] <= points[v]);
    }
    if (!ascending) {
        order_.resize(last - first);
        std::iota(order_.begin(), order_.end(), first);
        std::stable_sort(order_.begin(), order_.end(), [&](auto a, auto b) { return points[a] < points[b]; });
    }
    auto const at = [&](std::uint32_t k) { return ascending ? first + k : order_[k]; };
    // Half, as far as sums taken in another order would agree on it.
    double const under = all / 2 * (1 - 1e-12);
    double const over = all / 2 * (1 + 1e-12);
    auto const count = last - first;
    std::uint32_t k = 0;
    double sum = weight(at(0));
    while (sum < under && k + 1 < count) sum += weight(at(++k));
    auto next = k;
    if (sum <= over)
        while (next + 1 < count && (next == k || weight(at(next)) <= 0)) ++next;
    return {points[at(k)], points[at(next)]};
}

median_finder::middles median_finder::weighted(claim_table const& t, std::uint32_t item,
                                               std::vector<double> const& points, std::vector<double> const& weight) {
    return find(t.value_begin()[item], t.value_begin()[item + 1], points.data(),
                [w = weight.data()](std::uint32_t v) { return w[v]; });
}

median_finder::middles median_finder::plain(claim_table const& t, std::uint32_t item,
                                            std::vector<double> const& points) {
    return find(t.value_begin()[item], t.value_begin()[item + 1], points.data(),
                [begin = t.claim_begin().data()](std::uint32_t v) { return double(begin[v + 1] - begin[v]); });
}

void believe_near(claim_table const& t, std::uint32_t item, std::vector<double> const& points, double estimate,
                  double deviation, std::vector<double>& belief) {
    constexpr double negligible = 40;  // of exponents
    auto const first = t.value_begin()[item];
    auto const last = t.value_begin()[item + 1];
    double nearest = std::numeric_limits<double>::infinity();
    for (auto v = first; v < last; ++v) {
        double const off = points[v] - estimate;
        belief[v] = off * off;
        nearest = std::min(nearest, belief[v]);
    }
    double const reach = deviation > 0 ? 2 * deviation * deviation : 0;
    for (auto v = first; v < last; ++v) {
        double const further = belief[v] - nearest;
        if (further <= 0) belief[v] = 1;
        else belief[v] = further >= negligible * reach ? 0 : std::exp(-further / reach);
    }
}

}  // namespace reconcile
