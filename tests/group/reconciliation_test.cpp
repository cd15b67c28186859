#include <reconcile/group/reconciliation.hpp>

#include <gtest/gtest.h>

#include <string>

#include <support/result_text.hpp>

namespace reconcile {
namespace {

using told::across;
using told::claims;

TEST(across_items, a_part_that_is_more_than_its_whole) {
    EXPECT_EQ(across(claims("22 people <- Flood Watch via Post", "[site=north] 30 people <- Vale Radio via Star")), "part_exceeds_whole: c2 c1\n");
    EXPECT_EQ(across(claims("22 people <- Flood Watch via Post", "[population=children] 9 people <- Vale Radio via Star")), "");
    EXPECT_EQ(across(claims("22 people <- Flood Watch via Post", "[site=north] 22 people <- Vale Radio via Star")), "");
}

TEST(across_items, a_whole_without_an_upper_end_takes_any_part) {
    EXPECT_EQ(across(claims("at least 22 people <- Flood Watch via Post", "[site=north] 30 people <- Vale Radio via Star")), "");
    EXPECT_EQ(across(claims("at most 22 people <- Flood Watch via Post", "[site=north] at least 23 people <- Vale Radio via Star")),
              "part_exceeds_whole: c2 c1\n");
}

TEST(across_items, a_part_is_held_against_each_group_of_the_whole) {
    EXPECT_EQ(across(claims("22 people <- Flood Watch via Post", "17 people <- the mayor via Mail", "[site=north] 20 people <- Vale Radio via Star")),
              "part_exceeds_whole: c3 c2\n");
}

TEST(across_items, a_part_in_another_unit_is_not_compared) {
    EXPECT_EQ(across(claims("5 {km} <- Flood Watch via Post", "[site=north] 3000 {m} <- Vale Radio via Star")), "");
}

TEST(across_items, sites_that_add_up_to_more_than_the_whole) {
    EXPECT_EQ(across(claims("22 people <- Flood Watch via Post", "[site=north] 12 people <- Vale Radio via Star", "[site=south] 11 people <- the mayor via Mail")),
              "sum_mismatch: c2 c3 c1\n");
    EXPECT_EQ(across(claims("22 people <- Flood Watch via Post", "[site=north] 12 people <- Vale Radio via Star", "[site=south] 10 people <- the mayor via Mail")),
              "");
}

TEST(across_items, sites_in_other_units_are_not_added) {
    EXPECT_EQ(across(claims("5 {km} <- Flood Watch via Post", "[site=north] 4 {m} <- Vale Radio via Star", "[site=south] 3 {m} <- the mayor via Mail")), "");
}

TEST(across_items, populations_may_overlap_and_are_not_added) {
    EXPECT_EQ(across(claims("22 people <- Flood Watch via Post", "[population=children] 12 people <- Vale Radio via Star",
                            "[population=fishers] 11 people <- the mayor via Mail")), "");
}

TEST(across_items, populations_that_exclude_each_other_are_added) {
    knowledge known;
    known.add_exclusive("age and sex", {"men", "women", "children"});
    EXPECT_EQ(across(claims("22 people <- Flood Watch via Post", "[population=children] 12 people <- Vale Radio via Star",
                            "[population=women] 11 people <- the mayor via Mail", "[population=fishers] 20 people <- the mayor via Mail"), known),
              "sum_mismatch: c2 c3 c1\n");
}

TEST(across_items, a_sum_is_held_against_each_group_of_the_whole) {
    EXPECT_EQ(across(claims("22 people <- Flood Watch via Post", "30 people <- the army via Bell", "[site=north] 12 people <- Vale Radio via Star",
                            "[site=south] 11 people <- the mayor via Mail")),
              "sum_mismatch: c3 c4 c1\n");
}

TEST(across_items, sites_that_lie_within_each_other_are_not_added) {
    knowledge known;
    known.add_within("the quay", "the harbour");
    EXPECT_EQ(across(claims("22 people <- Flood Watch via Post", "[site=the quay] 12 people <- Vale Radio via Star",
                            "[site=the harbour] 15 people <- the mayor via Mail"), known), "");
}

TEST(across_items, a_site_that_alone_is_too_much_is_told_once) {
    EXPECT_EQ(across(claims("22 people <- Flood Watch via Post", "[site=north] 30 people <- Vale Radio via Star", "[site=south] 11 people <- the mayor via Mail")),
              "part_exceeds_whole: c2 c1\n");
}

TEST(across_items, parts_of_another_event_property_or_story_do_not_count) {
    EXPECT_EQ(across(claims("22 people <- Flood Watch via Post", "[site=north][event=flood] 30 people <- Vale Radio via Star",
                            "[site=north][property=injured] 30 people <- Vale Radio via Star", "[site=north][story=other] 30 people <- Vale Radio via Star")), "");
}

TEST(across_items, two_who_each_claim_to_have_done_it) {
    auto const both = [](auto second) {
        return claims("[property=responsibility][side=the militia] yes <- the militia via Post", second, "[property=responsibility][side=the army] no <- the mayor via Mail");
    };
    EXPECT_EQ(across(both("[property=responsibility][side=the army] yes <- the army via Star")), "competing_responsibility: c2 c1\n");
    // To be blamed by another is not to claim it.
    EXPECT_EQ(across(both("[property=responsibility][side=the army] yes <- the militia via Star")), "");
}

TEST(across_items, only_responsibility_is_claimed_alone) {
    EXPECT_EQ(across(claims("[property=present][side=the militia] yes <- the militia via Post", "[property=present][side=the army] yes <- the army via Star")), "");
}

TEST(reconcile_items, works_every_item_out_by_its_id) {
    auto const r = told::reconciled(claims("22 people <- Flood Watch via Post", "[property=injured] 5 people <- Flood Watch via Post", "22 people <- Vale Radio via Star"));
    ASSERT_EQ(r.items.size(), 2U);
    for (std::size_t i = 0; i < r.items.size(); ++i) EXPECT_EQ(r.items[i].item, item_id{i});
    EXPECT_EQ(r.items[0].verdict, verdict::agreed);
    EXPECT_EQ(r.items[1].verdict, verdict::single_source);
}

TEST(reconcile_items, of_nothing_is_nothing) {
    auto const r = told::reconciled(told::claims());
    EXPECT_TRUE(r.items.empty());
    EXPECT_TRUE(r.between.empty());
}

}  // namespace
}  // namespace reconcile
