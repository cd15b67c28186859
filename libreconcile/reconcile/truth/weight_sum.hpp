// What a value gathers from its sources: the inner loop of most models.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace reconcile {

/// The sum of `weight` over the sources, in their order. `weight` has a number for each source of the table.
inline double weight_sum(std::span<std::uint32_t const> sources, std::vector<double> const& weight) {
    double sum = 0;
    for (auto const s : sources) sum += weight[s];
    return sum;
}

/// Adds `amount` to what each of the sources has in `sums`.
inline void add_to_each(std::span<std::uint32_t const> sources, double amount, std::vector<double>& sums) {
    for (auto const s : sources) sums[s] += amount;
}

}  // namespace reconcile
