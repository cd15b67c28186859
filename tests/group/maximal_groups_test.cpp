#include <reconcile/group/maximal_groups.hpp>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>
#include <vector>

#include <fmt/format.h>

namespace reconcile {
namespace {

/// Each group on a line: what its sets share, and which sets they are: "[5,5] 0 2".
std::string drawn(std::size_t sets, group_membership const& g) {
    std::string out = "\n";
    for (std::uint32_t n = 0; n < g.count; ++n) {
        if (n < g.common.size())
            for (auto const& i : g.common[n]) out += fmt::format("[{},{}]", i.lo, i.hi);
        for (std::size_t s = 0; s < sets; ++s)
            for (auto const& run : g.runs_of(s))
                if (run.first <= n && n <= run.last) out += fmt::format(" {}", s);
        out += "\n";
    }
    return out;
}

std::string groups_of(std::vector<intervals> const& sets) { return drawn(sets.size(), maximal_groups(sets)); }

TEST(maximal_groups, of_nothing_is_nothing) {
    auto const g = maximal_groups({});
    EXPECT_EQ(g.count, 0U);
    EXPECT_TRUE(g.runs.empty());
}

TEST(maximal_groups, brings_together_what_has_a_point_in_common) {
    EXPECT_EQ(groups_of({{{22, 22}}, {{22, 22}}, {{20, 25}}}), R"(
[22,22] 0 1 2
)");
}

TEST(maximal_groups, are_in_the_order_of_their_points) {
    EXPECT_EQ(groups_of({{{22, 22}}, {{17, 17}}}), R"(
[17,17] 1
[22,22] 0
)");
}

TEST(maximal_groups, share_a_set_that_several_allow_as_one_run) {
    std::vector<intervals> const sets{{{22, 22}}, {{17, 17}}, {{5, 30}}};
    EXPECT_EQ(groups_of(sets), R"(
[17,17] 1 2
[22,22] 0 2
)");
    auto const g = maximal_groups(sets);
    EXPECT_THAT(g.runs_of(2), testing::ElementsAre(group_run{0, 1}));
    EXPECT_EQ(g.groups_of(2), 2U);
    EXPECT_EQ(g.groups_of(0), 1U);
}

TEST(maximal_groups, do_not_chain_what_only_touches_a_neighbour) {
    // Each meets the next, the first does not meet the last: no one group holds all three.
    EXPECT_EQ(groups_of({{{1, 4}}, {{3, 7}}, {{6, 9}}}), R"(
[3,4] 0 1
[6,7] 1 2
)");
}

TEST(maximal_groups, meet_at_an_end_that_both_include) {
    EXPECT_EQ(groups_of({{{1, 4}}, {{4, 7}}}), R"(
[4,4] 0 1
)");
    EXPECT_EQ(groups_of({{{1, 3}}, {{4, 7}}}), R"(
[1,3] 0
[4,7] 1
)");
}

TEST(maximal_groups, leave_out_what_another_group_holds) {
    // Between 5 and 8 there is only the wide set: it is in both groups already.
    EXPECT_EQ(groups_of({{{0, 20}}, {{3, 5}}, {{8, 9}}}), R"(
[3,5] 0 1
[8,9] 0 2
)");
}

TEST(maximal_groups, of_a_union_can_lie_apart) {
    std::vector<intervals> const sets{{{1, 2}, {8, 9}}, {{1, 1}}, {{5, 5}}, {{9, 9}}};
    EXPECT_EQ(groups_of(sets), R"(
[1,1] 0 1
[5,5] 2
[9,9] 0 3
)");
    EXPECT_THAT(maximal_groups(sets).runs_of(0), testing::ElementsAre(group_run{0, 0}, group_run{2, 2}));
}

TEST(maximal_groups, of_unions_that_repeat_are_one_with_both_pieces) {
    EXPECT_EQ(groups_of({{{1, 2}, {8, 9}}, {{0, 1}, {9, 10}}}), R"(
[1,1][9,9] 0 1
)");
}

TEST(maximal_groups, of_unions_drop_what_another_group_holds) {
    // At 9 only the union stands, and it stands with the other set at 1.
    EXPECT_EQ(groups_of({{{1, 2}, {8, 9}}, {{0, 1}}}), R"(
[1,1] 0 1
)");
}

TEST(maximal_groups, of_three_unions_may_meet_two_by_two_only) {
    EXPECT_EQ(groups_of({{{1, 1}, {3, 3}}, {{1, 1}, {5, 5}}, {{3, 3}, {5, 5}}}), R"(
[1,1] 0 1
[3,3] 0 2
[5,5] 1 2
)");
}

TEST(maximal_groups, give_each_empty_set_a_group_after_all_others) {
    EXPECT_EQ(groups_of({{}, {{4, 4}}, {}}), R"(
[4,4] 1
 0
 2
)");
    EXPECT_EQ(groups_of({{{1, 1}, {5, 5}}, {}, {{5, 5}}}), R"(
[5,5] 0 2
 1
)");
}

TEST(maximal_groups, are_never_more_than_the_pieces) {
    std::vector<intervals> steps;
    for (order_key i = 0; i < 5000; ++i) steps.push_back({{i, i + 100}});
    auto const g = maximal_groups(steps);
    EXPECT_EQ(g.count, 4900U);                 // one a point from 100 to 4999
    EXPECT_EQ(g.runs.size(), steps.size());    // and still one run a set
    EXPECT_EQ(g.groups_of(2500), 101U);
}

TEST(maximal_groups, beyond_the_exact_bound_still_drops_neighbours) {
    std::vector<intervals> sets;
    for (order_key i = 0; i < 1500; ++i) sets.push_back({{10 * i, 10 * i + 1}, {10 * i + 4, 10 * i + 5}});
    auto const g = maximal_groups(sets);
    EXPECT_EQ(g.count, 1500U);  // the two pieces of each set are neighbours and one group
    EXPECT_EQ(g.common[7], (intervals{{70, 71}, {74, 75}}));
}

auto apart_if(std::vector<std::pair<std::size_t, std::size_t>> pairs) {
    return [pairs = std::move(pairs)](std::size_t i, std::size_t k) {
        for (auto const& [a, b] : pairs)
            if ((a == i && b == k) || (a == k && b == i)) return true;
        return false;
    };
}

std::string cliques(std::size_t sets, std::vector<std::pair<std::size_t, std::size_t>> apart) {
    return drawn(sets, maximal_cliques(sets, apart_if(std::move(apart))));
}

TEST(maximal_cliques, of_nothing_is_nothing) { EXPECT_EQ(cliques(0, {}), "\n"); }

TEST(maximal_cliques, is_one_group_where_nothing_is_apart) {
    EXPECT_EQ(cliques(4, {}), R"(
 0 1 2 3
)");
}

TEST(maximal_cliques, parts_what_is_apart_and_shares_the_rest) {
    EXPECT_EQ(cliques(3, {{0, 2}}), R"(
 0 1
 1 2
)");
    EXPECT_EQ(cliques(3, {{0, 1}, {1, 2}, {0, 2}}), R"(
 0
 1
 2
)");
}

TEST(maximal_cliques, goes_up_to_64_sets) {
    auto const g = maximal_cliques(64, apart_if({{0, 63}}));
    EXPECT_EQ(g.count, 2U);
    EXPECT_THAT(g.runs_of(0), testing::ElementsAre(group_run{0, 0}));
    EXPECT_THAT(g.runs_of(31), testing::ElementsAre(group_run{0, 1}));
    EXPECT_THAT(g.runs_of(63), testing::ElementsAre(group_run{1, 1}));
}

TEST(maximal_cliques, stops_where_there_are_too_many_and_leaves_no_set_out) {
    // Twenty pairs that exclude each other would give 2^20 groups.
    auto const g = maximal_cliques(40, [](std::size_t i, std::size_t k) { return i / 2 == k / 2; });
    EXPECT_GE(g.count, most_cliques);
    EXPECT_LE(g.count, most_cliques + 40);
    for (std::size_t s = 0; s < 40; ++s) EXPECT_GE(g.groups_of(s), 1U) << s;
}

}  // namespace
}  // namespace reconcile
