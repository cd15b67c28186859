// Maximal groups and cliques against trying everything.
#include <reconcile/group/maximal_groups.hpp>

#include <gtest/gtest.h>

#include <algorithm>
#include <cstdint>
#include <random>
#include <set>
#include <utility>
#include <vector>

namespace reconcile {
namespace {

using members = std::vector<std::size_t>;

class random_numbers {
public:
    explicit random_numbers(std::uint64_t seed) : engine_(seed) {}
    std::size_t below(std::size_t n) { return static_cast<std::size_t>(engine_() % n); }

private:
    std::mt19937_64 engine_;
};

bool lies_in(intervals const& set, order_key p) {
    return std::any_of(set.begin(), set.end(), [&](interval i) { return i.lo <= p && p <= i.hi; });
}

std::vector<members> members_of(std::size_t sets, group_membership const& g) {
    std::vector<members> out(g.count);
    for (std::size_t s = 0; s < sets; ++s)
        for (auto const& run : g.runs_of(s))
            for (auto n = run.first; n <= run.last; ++n) out[n].push_back(s);
    return out;
}

constexpr order_key last_point = 24;

/// The maximal sets of those that share a point, by their least point, with all the points that they share.
std::vector<std::pair<members, std::vector<order_key>>> by_trying_points(std::vector<intervals> const& sets) {
    std::vector<std::pair<members, std::vector<order_key>>> found;
    for (order_key p = 0; p <= last_point; ++p) {
        members here;
        for (std::size_t s = 0; s < sets.size(); ++s)
            if (lies_in(sets[s], p)) here.push_back(s);
        if (here.empty()) continue;
        auto const known = std::find_if(found.begin(), found.end(), [&](auto const& f) { return f.first == here; });
        if (known == found.end()) found.push_back({here, {p}});
        else known->second.push_back(p);
    }
    auto const all = found;
    std::erase_if(found, [&](auto const& f) {
        return std::any_of(all.begin(), all.end(), [&](auto const& other) {
            return other.first.size() > f.first.size() && std::includes(other.first.begin(), other.first.end(), f.first.begin(), f.first.end());
        });
    });
    return found;
}

intervals random_set(random_numbers& random, bool unions) {
    intervals out;
    auto const pieces = unions ? random.below(4) : 1;
    for (std::size_t i = 0; i < pieces; ++i) {
        auto const lo = static_cast<order_key>(random.below(18));
        out = unite(out, {{lo, lo + static_cast<order_key>(random.below(7))}});
    }
    return out;
}

void compare_with_points(std::uint64_t seed, bool unions) {
    random_numbers random(seed);
    std::vector<intervals> sets(1 + random.below(10));
    for (auto& s : sets) s = random_set(random, unions);
    auto const g = maximal_groups(sets);
    auto const found = members_of(sets.size(), g);
    auto const expected = by_trying_points(sets);
    auto const empty = static_cast<std::size_t>(std::count(sets.begin(), sets.end(), intervals{}));
    ASSERT_EQ(found.size(), expected.size() + empty) << seed;
    for (std::size_t n = 0; n < found.size(); ++n) {
        if (n >= expected.size()) {
            ASSERT_EQ(found[n].size(), 1U) << seed;
            ASSERT_TRUE(sets[found[n].front()].empty()) << seed;
            ASSERT_TRUE(g.common[n].empty()) << seed;
            continue;
        }
        ASSERT_EQ(found[n], expected[n].first) << seed;
        std::vector<order_key> shared;
        for (order_key p = 0; p <= last_point; ++p)
            if (lies_in(g.common[n], p)) shared.push_back(p);
        ASSERT_EQ(shared, expected[n].second) << seed;
    }
}

TEST(maximal_groups_by_trying, agree_on_intervals) {
    for (std::uint64_t seed = 0; seed < 5000; ++seed) ASSERT_NO_FATAL_FAILURE(compare_with_points(seed, false));
}

TEST(maximal_groups_by_trying, agree_on_unions) {
    for (std::uint64_t seed = 0; seed < 5000; ++seed) ASSERT_NO_FATAL_FAILURE(compare_with_points(seed, true));
}

TEST(maximal_groups_by_trying, a_set_of_one_interval_is_in_one_run) {
    for (std::uint64_t seed = 0; seed < 500; ++seed) {
        random_numbers random(seed);
        std::vector<intervals> sets(1 + random.below(30));
        for (auto& s : sets) s = random_set(random, false);
        auto const g = maximal_groups(sets);
        ASSERT_LE(g.count, sets.size());
        for (std::size_t s = 0; s < sets.size(); ++s) ASSERT_EQ(g.runs_of(s).size(), 1U) << seed;
    }
}

TEST(maximal_cliques_by_trying, agree_with_looking_at_every_subset) {
    for (std::uint64_t seed = 0; seed < 600; ++seed) {
        random_numbers random(seed);
        auto const count = 1 + random.below(10);
        auto const density = 1 + random.below(6);
        std::set<std::pair<std::size_t, std::size_t>> apart;
        for (std::size_t i = 0; i < count; ++i)
            for (std::size_t k = i + 1; k < count; ++k)
                if (random.below(density + 1) == 0) apart.emplace(i, k);
        auto const together = [&](std::uint32_t subset) {
            return std::none_of(apart.begin(), apart.end(), [&](auto const& p) { return (subset >> p.first & 1U) != 0 && (subset >> p.second & 1U) != 0; });
        };
        std::vector<members> expected;
        for (std::uint32_t subset = 1; subset < (1U << count); ++subset) {
            bool maximal = together(subset);
            for (std::size_t extra = 0; extra < count && maximal; ++extra)
                maximal = (subset >> extra & 1U) != 0 || !together(subset | 1U << extra);
            if (!maximal) continue;
            expected.emplace_back();
            for (std::size_t s = 0; s < count; ++s)
                if ((subset >> s & 1U) != 0) expected.back().push_back(s);
        }
        std::sort(expected.begin(), expected.end());
        auto const g = maximal_cliques(count, [&](std::size_t i, std::size_t k) { return apart.contains(std::minmax(i, k)); });
        ASSERT_EQ(members_of(count, g), expected) << seed;
    }
}

}  // namespace
}  // namespace reconcile
