// Items of numbers or times, for models that work out a number for an item and not only which claim to believe.
//
// A value stands on the line at its point (value_key): the middle of an interval; of one that is open, the end that is
// known. Points are read once into the model's own column (`second`); a round then never asks for the text or the key
// again.
//
//     read_points_once(t, in.first, in.last, out.second);
//     …
//     double const all = weigh(t, i, weight, out.belief);      // belief: the weight behind each value
//     if (!on_a_line(t, i, out.second)) …                      // words: that is all
//     double const e = finder.weighted(t, i, out.second, out.belief).low;
//     believe_near(t, i, out.second, e, deviation, out.belief);
//
// `best` and the estimate: such a model's result for an item is the estimate, which nobody need have claimed. Of the
// claimed values the one next to it is believed most, so that it is the item's `best`; see believe_near.
//
// Clock times are minutes of one day here: 23:55 and 0:05 are far from each other.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include <reconcile/truth/claim_table.hpp>

namespace reconcile {

/// Points beyond are held here, so that sums of squares are finite.
inline constexpr double largest_point = 1e100;

/// The interval that holds the truth in 95 of 100 cases, if the errors are as the model takes them to be: the normal
/// distribution's, 1.96 deviations either way. Both ends are NaN where there is no deviation.
struct estimate_interval {
    double low;
    double high;
};
estimate_interval interval_of(double estimate, double deviation);

/// Reads the points of the values of the items [first, last); NaN for those of an item that are not all numbers or all
/// times.
void read_points(claim_table const&, std::uint32_t first, std::uint32_t last, std::vector<double>& points);

/// The same at the head of a round, if it was not done yet: a column begins as zeros. Was it done now?
bool read_points_once(claim_table const&, std::uint32_t first, std::uint32_t last, std::vector<double>& points);

/// Are the item's values points on a line?
inline bool on_a_line(claim_table const& t, std::uint32_t item, std::vector<double> const& points) {
    double const first = points[t.value_begin()[item]];
    return first == first;
}

/// Sets each value's belief to the weight of the sources behind it, and gives the sum. Where all of them have none,
/// each has one.
inline double weigh(claim_table const& t, std::uint32_t item, std::vector<double> const& weight,
                    std::vector<double>& belief) {
    auto const* const w = weight.data();
    auto const* const sources = t.claim_source().data();
    auto const* const begin = t.claim_begin().data();
    auto const first = t.value_begin()[item];
    auto const last = t.value_begin()[item + 1];
    double all = 0;
    auto c = begin[first];
    for (auto v = first; v < last; ++v) {
        double sum = 0;
        for (auto const end = begin[v + 1]; c < end; ++c) sum += w[sources[c]];
        belief[v] = sum;
        all += sum;
    }
    if (all > 0) return all;
    for (auto v = first; v < last; ++v) belief[v] = begin[v + 1] - begin[v];
    return begin[last] - begin[first];
}

/// Adds `loss` to each source that claims the value.
inline void charge(claim_table const& t, std::uint32_t value, double loss, std::vector<double>& sums) {
    auto* const sum = sums.data();
    for (auto const s : t.claimants(value)) sum[s] += loss;
}

/// The value of most belief; ties as in truth_result.hpp.
std::uint32_t heaviest(claim_table const&, std::uint32_t item, std::vector<double> const& belief);

/// Of the finite points of an item, each as often as it is claimed. The deviation is that of a sample (n - 1); 0 if
/// they are one point.
struct point_spread {
    double mean;
    double deviation;
    std::uint32_t claims;
};
point_spread spread_of(claim_table const&, std::uint32_t item, std::vector<double> const& points);

/// Medians of points. Points come in ascending order, except with intervals inside one another; then an item is sorted.
class median_finder {
public:
    /// The point at which half of the weight is reached, and the next one if that half is reached exactly; else the
    /// same.
    struct middles {
        double low;
        double high;
        [[nodiscard]] double middle() const { return low + (high - low) / 2; }
    };
    /// By a weight for each value, some of which is more than 0.
    middles weighted(claim_table const&, std::uint32_t item, std::vector<double> const& points,
                     std::vector<double> const& weight);
    /// Each point as often as it is claimed.
    middles plain(claim_table const&, std::uint32_t item, std::vector<double> const& points);

private:
    template <class Weight>
    middles find(std::uint32_t first, std::uint32_t last, double const* points, Weight);
    std::vector<std::uint32_t> order_;
};

/// Sets the belief of an item's values by how near they are to the estimate: the density there of the normal
/// distribution with that mean and deviation, over its density at the nearest value. As shares, that is how likely each
/// claimed value is to be the true one if one of them is. With a deviation of 0 or NaN only the nearest is believed.
void believe_near(claim_table const&, std::uint32_t item, std::vector<double> const& points, double estimate,
                  double deviation, std::vector<double>& belief);

}  // namespace reconcile
