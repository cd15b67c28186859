#include <reconcile/group/derived_total.hpp>

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include <support/random_claims.hpp>
#include <support/result_text.hpp>

namespace reconcile {
namespace {

using told::claims;

knowledge people_apart() {
    knowledge known;
    known.add_exclusive("age and sex", {"men", "women", "children"});
    known.add_exclusive("who did it", {"attackers", "others"});
    return known;
}

/// One total a line: "killed at least 15: children men".
std::string totals(reconciliation const& r) {
    std::string out;
    for (auto const& t : r.totals) {
        out += fmt::format("{} {}:", t.about.property, to_text(value{t.total}));
        for (auto const p : t.parts) {
            auto const& s = r.graph->claims()[p].scope;
            out += fmt::format(" {}", s.population.empty() ? s.site : s.population);
        }
        out += "\n";
    }
    return out;
}

template <class... Lines>
std::string totals_of(Lines const&... lines) {
    return totals(told::reconciled(claims(lines...), people_apart()));
}

TEST(derived_total, of_parts_that_have_nobody_in_common_is_their_sum_at_least) {
    EXPECT_EQ(totals_of("[population=children] 9 people <- Flood Watch via Post",
                        "[population=women] 4 people <- the mayor via Star",
                        "[population=men] at least 2 people <- Vale Radio via Mail"),
              "killed at least 15: children men women\n");
    EXPECT_EQ(totals_of("[site=north] 9 people <- Flood Watch via Post", "[site=south] 4 people <- the mayor via Star"),
              "killed at least 13: north south\n");
}

TEST(derived_total, of_parts_that_may_overlap_is_not_made) {
    EXPECT_EQ(totals_of("[population=fishers] 9 people <- Flood Watch via Post",
                        "[population=women] 4 people <- the mayor via Star"),
              "");
    EXPECT_EQ(
        totals_of("[site=north] 3 people <- Flood Watch via Post", "[population=women] 4 people <- the mayor via Star"),
        "");
}

TEST(derived_total, of_sites_that_may_be_one_or_lie_in_each_other_is_the_largest) {
    auto known = people_apart();
    known.add_within("the quay", "the harbour");
    known.judge("the port", "the harbour", judgement::same);
    auto const r = told::reconciled(
        claims("[site=the quay] 3 people <- Flood Watch via Post",
               "[site=the harbour] 5 people <- Flood Watch via Post", "[site=the port] 4 people <- the mayor via Star",
               "[site=the mill] 2 people <- the mayor via Star"),
        known);
    EXPECT_EQ(totals(r), "killed at least 7: the harbour the mill\n");
}

TEST(derived_total, is_exact_where_the_others_are_all_the_rest) {
    EXPECT_EQ(totals_of("[population=attackers] 1 person <- Flood Watch via Post",
                        "[population=others] 3 people <- the mayor via Star"),
              "killed 4: attackers others\n");
    EXPECT_EQ(totals_of("[population=attackers] 1 person <- Flood Watch via Post",
                        "[population=others] at least 3 people <- the mayor via Star"),
              "killed at least 4: attackers others\n");
}

TEST(derived_total, takes_the_least_of_a_part_whose_sources_differ) {
    EXPECT_EQ(totals_of("[site=north] 9 people <- Flood Watch via Post", "[site=north] 6 people <- Vale Radio via Mail",
                        "[site=south] 4 people <- the mayor via Star"),
              "killed at least 10: north south\n");
}

TEST(derived_total, is_not_made_where_a_total_is_told) {
    EXPECT_EQ(totals_of("22 people <- Vale Radio via Mail", "[site=north] 9 people <- Flood Watch via Post",
                        "[site=south] 4 people <- the mayor via Star"),
              "");
    EXPECT_EQ(totals_of("at least 13 people <- Vale Radio via Mail", "[site=north] 9 people <- Flood Watch via Post",
                        "[site=south] 4 people <- the mayor via Star"),
              "");
}

TEST(derived_total, narrows_lower_bounds_and_leaves_their_claims_alone) {
    auto const r = told::reconciled(
        claims("several people <- Vale Radio via Mail", "[site=north] 9 people <- Flood Watch via Post",
               "[site=south] 4 people <- the mayor via Star"),
        people_apart());
    EXPECT_EQ(totals(r), "killed at least 13: north south\n");
    EXPECT_EQ(told::drawn(r.graph->claims(), r.items.front()),
              "single_source\n1 2 or more people: c1\nleads 1 (only group), best 2\n");
    EXPECT_TRUE(r.between.empty());
    EXPECT_EQ(totals_of("no position <- Vale Radio via Mail", "[site=north] 9 people <- Flood Watch via Post"), "");
    EXPECT_EQ(totals_of("no position <- Vale Radio via Mail", "[site=north] 9 people <- Flood Watch via Post",
                        "[site=south] 4 people <- the mayor via Star"),
              "killed at least 13: north south\n");
}

TEST(derived_total, leaves_out_what_is_none_no_number_or_told_by_side) {
    EXPECT_EQ(totals_of("[population=children] 0 children <- Flood Watch via Post"), "");
    EXPECT_EQ(totals_of("[population=children] no position <- Flood Watch via Post"), "");
    EXPECT_EQ(totals_of("[population=children] yes <- Flood Watch via Post"), "");
    EXPECT_EQ(totals_of("[side=the army] 5 people <- Flood Watch via Post"), "");
}

TEST(derived_total, adds_one_unit_only) {
    EXPECT_EQ(totals_of("[site=north] 9 {km} <- Flood Watch via Post", "[site=south] 4 {m} <- the mayor via Star",
                        "[site=east] 2 {km} <- the mayor via Star"),
              "killed at least 11 km: east north\n");
}

TEST(derived_total, is_the_same_in_any_order_of_claims) {
    int made = 0;
    for (std::uint64_t seed = 0; seed < 100; ++seed) {
        told::random_claims random(seed);
        std::vector<claim> all;
        for (std::size_t i = 0; i < 8; ++i) {
            auto c = told::claim_of(fmt::format("{} people <- Flood Watch via Post", 1 + random.below(3)),
                                    fmt::format("c{}", i));
            if (random.one_in(2)) c.scope.site = random.one_of<std::string>({"north", "south", "east"});
            else c.scope.population = random.one_of<std::string>({"men", "women", "fishers", "children"});
            all.push_back(std::move(c));
        }
        auto const expected = totals(told::reconciled(told::corpus_of(all), people_apart()));
        made += expected.empty() ? 0 : 1;
        random.shuffle(all);
        ASSERT_EQ(totals(told::reconciled(told::corpus_of(all), people_apart())), expected) << seed;
    }
    EXPECT_GT(made, 80);
}

TEST(derived_total, of_many_parts_adds_the_largest) {
    std::vector<claim> all;
    for (std::size_t i = 0; i < most_parts + 10; ++i)
        all.push_back(
            told::claim_of(fmt::format("[site=place {0}] {1} people <- Flood Watch via Post", i, i < 10 ? 1 : 2),
                           fmt::format("c{}", i)));
    auto const r = told::reconciled(told::corpus_of(std::move(all)));
    ASSERT_EQ(r.totals.size(), 1U);
    EXPECT_EQ(r.totals.front().total.min, 2.0 * most_parts);
}

}  // namespace
}  // namespace reconcile
