#include <reconcile/value/knowledge.hpp>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <memory>
#include <string>

#include <fmt/format.h>

namespace reconcile {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

TEST(names, of_which_nothing_is_known_may_be_one_or_two) {
    knowledge const known;
    EXPECT_EQ(known.names("Arrow", "arrow"), judgement::same);
    EXPECT_EQ(known.names("Northland Observatory", "the Observatory of Northland"), judgement::same);
    EXPECT_EQ(known.names("Marasa", "Maraseh"), judgement::same);
    EXPECT_EQ(known.names("Arrow", "Birch"), judgement::unsure);
}

TEST(names, with_numbers_are_one_only_where_the_numbers_are) {
    knowledge const known;
    EXPECT_EQ(known.names("Route 100", "Route 110"), judgement::unsure);
    EXPECT_EQ(known.names("heron 12", "heron 21"), judgement::unsure);
    EXPECT_EQ(known.names("Route 100", "route 100"), judgement::same);
}

TEST(judge, joins_names_and_all_that_they_are_joined_with) {
    knowledge known;
    known.judge("NOR", "Northland Observatory", judgement::same);
    known.judge("River Watch", "Stream Office", judgement::same);
    EXPECT_EQ(known.names("NOR", "Stream Office"), judgement::unsure);
    known.judge("Northland Observatory", "River Watch", judgement::same);
    EXPECT_EQ(known.names("NOR", "Stream Office"), judgement::same);
    EXPECT_EQ(known.canonical("NOR"), known.canonical("Stream Office"));
    EXPECT_EQ(known.canonical("Arrow"), "arrow");
}

TEST(judge, takes_another_spelling_of_a_joined_name) {
    knowledge known;
    known.judge("NHO", "Marasa Observatory", judgement::same);
    EXPECT_EQ(known.names("NHO", "Maraseh Observatory"), judgement::same);
}

TEST(judge, lets_the_newest_word_stand) {
    knowledge known;
    known.judge("Marasa", "Maraseh", judgement::different);
    EXPECT_EQ(known.names("Maraseh", "Marasa"), judgement::different);
    known.judge("Maraseh", "Marasa", judgement::unsure);
    EXPECT_EQ(known.names("Maraseh", "Marasa"), judgement::unsure);
    known.judge("Marasa", "Maraseh", judgement::same);
    EXPECT_EQ(known.names("Maraseh", "Marasa"), judgement::same);
}

TEST(judge, cannot_make_a_name_differ_from_itself) {
    knowledge known;
    known.judge("Arrow", "ARROW", judgement::different);
    EXPECT_EQ(known.names("Arrow", "Arrow"), judgement::same);
}

// ---- reasons, and the user's word ----------------------------------------------------------------------------------

TEST(match, tells_why) {
    knowledge known;
    known.judge("NOR", "Northland Office", judgement::same, match_reason::stated, "d1");
    known.judge("Northland Office", "River House", judgement::same);
    auto const told = known.match("NOR", "Northland Office");
    EXPECT_EQ(told.reason, match_reason::stated);
    EXPECT_EQ(told.document, "d1");
    EXPECT_EQ(known.match("River House", "NOR").verdict, judgement::same) << "through the office";
    EXPECT_TRUE(known.match("River House", "NOR").reason);
    EXPECT_EQ(known.match("Marasa", "marasa").reason, match_reason::folded);
    EXPECT_EQ(known.match("Marasa", "Maraseh").reason, match_reason::transliteration);
    EXPECT_FALSE(known.match("Arrow", "Birch").reason);
}

TEST(heed, lets_the_user_stand_over_all_else) {
    diagnostics found;
    auto const by = std::make_shared<judgements const>(std::vector<judged_line>{{judgement::different, "Arrow Office", "Birch Office", 1},
                                                                                {judgement::same, "Cedar Office", "Dune Office", 2},
                                                                                {judgement::unsure, "Marasa", "Maraseh", 3}},
                                                       "judged.txt", found);
    auto base = std::make_shared<knowledge>();
    base->judge("Arrow Office", "Birch Office", judgement::same);
    base->heed(by);
    knowledge over(base);
    over.judge("Arrow Office", "Birch Office", judgement::same, match_reason::stated);
    over.judge("Cedar Office", "Dune Office", judgement::different);
    over.judge("Dune Office", "Elm Office", judgement::same);
    EXPECT_EQ(over.names("Arrow Office", "Birch Office"), judgement::different);
    EXPECT_EQ(over.match("Cedar Office", "Dune Office").reason, match_reason::judgement);
    EXPECT_EQ(over.names("Cedar Office", "Dune Office"), judgement::same);
    EXPECT_EQ(over.names("Cedar Office", "Elm Office"), judgement::same) << "what the text says of one holds for the other";
    EXPECT_EQ(over.names("Marasa", "Maraseh"), judgement::unsure);
    EXPECT_TRUE(over.are_apart("Arrow Office", "Birch Office"));
    EXPECT_FALSE(over.are_apart("Marasa", "Maraseh"));
}

TEST(add_short, stands_for_one_full_name_only) {
    knowledge known;
    known.add_short("the Observatory", "Valley Observatory", match_reason::short_form, "d1");
    EXPECT_EQ(known.match("Observatory", "Valley Observatory").verdict, judgement::unsure) << "an article counts";
    auto const told = known.match("the Observatory", "Valley Observatory");
    EXPECT_EQ(told.reason, match_reason::short_form);
    EXPECT_EQ(told.document, "d1");
    known.add_short("the Observatory", "Observatory of the Valley", match_reason::short_form, "d2");
    EXPECT_EQ(known.names("the Observatory", "Valley Observatory"), judgement::same) << "both are one";
    known.add_short("the Observatory", "Hill Observatory", match_reason::short_form, "d3");
    EXPECT_EQ(known.names("the Observatory", "Valley Observatory"), judgement::unsure);
    EXPECT_EQ(known.names("Hill Observatory", "Valley Observatory"), judgement::unsure);
}

TEST(is_within, goes_up_through_all_that_holds_a_place) {
    knowledge known;
    known.add_within("Arrow", "Old Vale");
    known.add_within("Old Vale", "Northland");
    EXPECT_TRUE(known.is_within("Arrow", "Northland"));
    EXPECT_TRUE(known.is_within("arrow", "old vale"));
    EXPECT_FALSE(known.is_within("Northland", "Arrow"));
    EXPECT_FALSE(known.is_within("Arrow", "Arrow"));
    EXPECT_FALSE(known.is_within("Birch", "Northland"));
    EXPECT_THAT(known.around("arrow"), ElementsAre("Old Vale", "Northland"));
    EXPECT_THAT(known.around("Northland"), IsEmpty());
}

TEST(is_within, is_not_harmed_by_chains_that_go_round) {
    knowledge known;
    known.add_within("Arrow", "Birch");
    known.add_within("Birch", "Arrow");
    known.add_within("Arrow", "Arrow");
    EXPECT_TRUE(known.is_within("Arrow", "Birch"));
    EXPECT_TRUE(known.is_within("Birch", "Arrow"));
    EXPECT_FALSE(known.is_within("Arrow", "Cedar"));
    EXPECT_THAT(known.around("Arrow"), ElementsAre("Birch"));
}

TEST(is_within, walks_up_sixteen_steps) {
    knowledge known;
    for (int i = 0; i < 20; ++i) known.add_within(fmt::format("ring {}", i), fmt::format("ring {}", i + 1));
    EXPECT_TRUE(known.is_within("ring 0", "ring 16"));
    EXPECT_FALSE(known.is_within("ring 0", "ring 17"));
}

TEST(is_area, by_name_or_by_the_last_word) {
    auto const base = std::make_shared<knowledge>();
    base->add_area("Northland");
    base->add_area_word("County");
    knowledge known(base);
    known.merge([] {
        knowledge other;
        other.add_area("The South");
        return other;
    }());
    for (char const* name : {"Northland", "NORTHLAND", "Harlow County", "the south"}) EXPECT_TRUE(known.is_area(name)) << name;
    for (char const* name : {"Arrow", "County", "Countyville", ""}) EXPECT_FALSE(known.is_area(name)) << name;
}

TEST(is_broader, knows_kinds_of_kinds) {
    knowledge known;
    known.add_broader("heron", "jet");
    known.add_broader("jet", "aircraft");
    EXPECT_TRUE(known.is_broader("aircraft", "heron"));
    EXPECT_FALSE(known.is_broader("heron", "aircraft"));
    EXPECT_FALSE(known.is_broader("jet", "jet"));
    EXPECT_FALSE(known.is_within("heron", "jet"));
}

TEST(are_exclusive, holds_for_all_that_lies_in_what_excludes_each_other) {
    knowledge known;
    known.add_exclusive("country", {"Northland", "Southland"});
    known.add_within("Arrow", "Northland");
    known.add_within("Birch", "Southland");
    known.add_broader("rowan", "Southland");
    EXPECT_TRUE(known.are_exclusive("Northland", "Southland"));
    EXPECT_TRUE(known.are_exclusive("Arrow", "Birch"));
    EXPECT_TRUE(known.are_exclusive("Birch", "Northland"));
    EXPECT_TRUE(known.are_exclusive("Arrow", "rowan"));
    EXPECT_FALSE(known.are_exclusive("Arrow", "Northland"));
    EXPECT_FALSE(known.are_exclusive("Arrow", "Arrow"));
    EXPECT_FALSE(known.are_exclusive("Arrow", "Cedar"));
}

TEST(are_exclusive, says_nothing_of_two_choices) {
    knowledge known;
    known.add_exclusive("country", {"Northland", "Southland"});
    known.add_exclusive("model", {"heron", "osprey"});
    EXPECT_FALSE(known.are_exclusive("Northland", "heron"));
    EXPECT_TRUE(known.are_exclusive("osprey", "heron"));
}

TEST(are_exclusive, a_town_of_two_countries_excludes_neither) {
    knowledge known;
    known.add_exclusive("country", {"Northland", "Southland"});
    known.add_within("Borderton", "Northland");
    known.add_within("Borderton", "Southland");
    EXPECT_FALSE(known.are_exclusive("Borderton", "Northland"));
    EXPECT_FALSE(known.are_exclusive("Northland", "Borderton"));
    EXPECT_FALSE(known.are_exclusive("Borderton", "Southland"));
}

TEST(are_opposite, goes_both_ways) {
    knowledge known;
    known.add_opposite("raise", "lower");
    EXPECT_TRUE(known.are_opposite("raise", "lower"));
    EXPECT_TRUE(known.are_opposite("LOWER", "raise"));
    EXPECT_FALSE(known.are_opposite("raise", "raise"));
    EXPECT_FALSE(known.are_opposite("raise", "wait"));
}

knowledge some() {
    knowledge known;
    known.judge("NOR", "Northland Observatory", judgement::same);
    known.judge("Marasa", "Maraseh", judgement::different);
    known.add_within("Arrow", "Northland");
    known.add_broader("heron", "jet");
    known.add_exclusive("country", {"Northland", "Southland"});
    known.add_opposite("raise", "lower");
    return known;
}

void expect_some(knowledge const& known) {
    EXPECT_EQ(known.names("NOR", "Northland Observatory"), judgement::same);
    EXPECT_EQ(known.names("Marasa", "Maraseh"), judgement::different);
    EXPECT_TRUE(known.is_within("Arrow", "Northland"));
    EXPECT_TRUE(known.is_broader("jet", "heron"));
    EXPECT_TRUE(known.are_exclusive("Arrow", "Southland"));
    EXPECT_TRUE(known.are_opposite("raise", "lower"));
    EXPECT_THAT(known.around("arrow"), ElementsAre("Northland"));
}

TEST(merge, adds_all_that_the_other_knows) {
    knowledge known;
    known.add_within("Northland", "the North");
    known.merge(some());
    EXPECT_EQ(known.names("NOR", "Northland Observatory"), judgement::same);
    EXPECT_EQ(known.names("Marasa", "Maraseh"), judgement::different);
    EXPECT_TRUE(known.is_within("Arrow", "the North"));
    EXPECT_TRUE(known.is_broader("jet", "heron"));
    EXPECT_TRUE(known.are_exclusive("Arrow", "Southland"));
    EXPECT_TRUE(known.are_opposite("raise", "lower"));
}

TEST(base, is_seen_through_what_is_laid_over_it) {
    auto const base = std::make_shared<knowledge const>(some());
    knowledge over(base);
    expect_some(over);
    over.add_within("Northland", "the North");
    over.judge("NOR", "River Watch", judgement::same);
    over.judge("Marasa", "Maraseh", judgement::same);
    EXPECT_TRUE(over.is_within("Arrow", "the North"));
    EXPECT_EQ(over.names("River Watch", "Northland Observatory"), judgement::same);
    EXPECT_EQ(over.names("Marasa", "Maraseh"), judgement::same);
    expect_some(*base);
    EXPECT_FALSE(base->is_within("Arrow", "the North"));
}

}  // namespace
}  // namespace reconcile
