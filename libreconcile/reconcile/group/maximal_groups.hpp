// Maximal groups: which sets of possibilities have one in common.
//
//     auto g = maximal_groups(std::vector<intervals>{{{22, 22}}, {{17, 17}}, {{5, 30}}});
//     g.count == 2; g.runs_of(2)  // the last set is in both groups: one run from 0 to 1
//
// For sets on a line one sweep finds the inclusion-maximal sets with a common point, in the order of that point; there
// are at most as many as intervals, and a set of one interval lies in one run of neighbouring groups. Cost: a sort of the
// ends, then linear. Unions of intervals may repeat a group or make one that another holds: such are dropped, exactly
// up to `most_exact` groups, beyond that only neighbours are compared.
//
// For kinds without a line a relation decides (`maximal_cliques`), for at most 64 sets.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include <reconcile/core/function_ref.hpp>
#include <reconcile/value/interval.hpp>

namespace reconcile {

/// Neighbouring groups, both ends included.
struct group_run {
    std::uint32_t first = 0;
    std::uint32_t last = 0;
    friend bool operator==(group_run, group_run) = default;
};

struct group_membership {
    std::uint32_t count = 0;               ///< groups, numbered in the order of their values
    std::vector<std::uint32_t> run_begin;  ///< one a set, and the end
    std::vector<group_run> runs;
    std::vector<intervals> common;         ///< what all sets of a group share, one a group; without a line: empty

    [[nodiscard]] std::span<group_run const> runs_of(std::size_t set) const {
        return std::span(runs).subspan(run_begin[set], run_begin[set + 1] - run_begin[set]);
    }
    /// In how many groups is this set?
    [[nodiscard]] std::size_t groups_of(std::size_t set) const;
};

inline constexpr std::size_t most_exact = 1024;

/// Each empty set is a group of its own, after all others.
group_membership maximal_groups(std::span<intervals const> sets);

inline constexpr std::size_t most_cliques = 256;

/// `apart(i, k)` says that two sets cannot both hold; it is asked once a pair. Groups are numbered by their first member.
/// At most 64 sets; where there would be more than `most_cliques` groups, the first that the search finds are kept and the
/// sets left over get one group each.
group_membership maximal_cliques(std::size_t sets, function_ref<bool(std::size_t, std::size_t)> apart);

}  // namespace reconcile
