#include <reconcile/truth/policy_acled.hpp>

#include <gtest/gtest.h>

#include "policy_rows.hpp"

namespace reconcile {
namespace {

std::string acled(std::vector<std::string> const& lines) { return told::row_of(acled_policy{}, lines); }

/// One claim in vague words, of which the logic knows the least only.
policy_case vague(double least, std::string words) {
    policy_case out;
    policy_count c;
    c.claims = {"c1"};
    c.number = at_least(least, "people");
    c.number.number = std::nullopt;
    c.number.qualifier = qualifier::vague;
    c.words = std::move(words);
    c.origins = {"Flood Watch"};
    out.counts = {c};
    return out;
}

std::string set_for(double least, std::string words, bool large = false) {
    return to_text(told::only_row(acled_policy{large}, vague(least, std::move(words))).figures[0]);
}

TEST(policy_acled, of_different_figures_the_lowest) {
    EXPECT_EQ(
        told::row_with_notes(acled_policy{}, {"22 people <- Flood Watch via Post", "17 people <- Vale Radio via Star",
                                              "30 people <- the mayor via Mail"}),
        R"(
killed 17: c1 c2 c3
the lowest figure
- other figures: 22 and 30
)");
    EXPECT_EQ(acled({"at least 8 people <- Flood Watch via Post", "12 people <- Vale Radio via Star"}), R"(
killed 8: c1 c2
the lowest figure
)");
}

TEST(policy_acled, until_a_higher_one_is_better_corroborated) {
    EXPECT_EQ(acled({"22 people <- Flood Watch via Post", "17 people <- Vale Radio via Star",
                     "22 people <- the mayor via Mail"}),
              R"(
killed 22: c1 c2 c3
better corroborated than lower figures: 2 sources
)");
    // One origin in two papers corroborates nothing, nor do as many sources as tell less.
    EXPECT_EQ(acled({"22 people <- Flood Watch via Post", "17 people <- Vale Radio via Star",
                     "22 people <- Flood Watch via Mail"}),
              R"(
killed 17: c1 c2 c3
the lowest figure
)");
    EXPECT_EQ(acled({"22 people <- Flood Watch via Post", "17 people <- Vale Radio via Star",
                     "22 people <- the mayor via Mail", "15 people <- the army via Mail"}),
              R"(
killed 15: c1 c2 c3 c4
the lowest figure
)");
}

TEST(policy_acled, an_outlets_own_figure_beside_its_source_corroborates_nothing) {
    EXPECT_EQ(acled({"[kind=outlet] 22 people <- Post in Post", "22 people <- Ann via Post in Post",
                     "17 people <- Vale Radio via Star"}),
              R"(
killed 17: c1 c2 c3
the lowest figure
)");
}

TEST(policy_acled, sets_numbers_for_vague_words_and_says_so) {
    EXPECT_EQ(set_for(2, "several"), "killed 3 (set for “several”)");
    EXPECT_EQ(set_for(2, "people"), "killed 3 (set for “people”)");
    EXPECT_EQ(set_for(2, "many", true), "killed 10 (set for “many”)");
    EXPECT_EQ(set_for(11, "tens"), "killed 10 (set for “tens”)");
    EXPECT_EQ(set_for(13, "dozens"), "killed 12 (set for “dozens”)");
    EXPECT_EQ(set_for(101, "hundreds"), "killed 100 (set for “hundreds”)");
    EXPECT_EQ(set_for(1001, "thousands"), "killed 1,000 (set for “thousands”)");
    EXPECT_EQ(set_for(4, "women and others"), "killed 4 (set for “women and others”)");  // never fewer than surely are
}

TEST(policy_acled, vague_words_give_way_to_any_number) {
    EXPECT_EQ(acled({"several people <- Flood Watch via Post", "22 people <- Vale Radio via Star"}), R"(
killed 22: c2
one source
)");
    EXPECT_EQ(acled({"several people <- Flood Watch via Post", "at most 20 people <- Vale Radio via Star"}), R"(
killed 3 (set for “2 or more people”): c1 c2
nobody gives a number
)");
    EXPECT_EQ(acled({"at most 2 people <- Vale Radio via Star"}), R"(
killed 2 (set for “at most 2 people”): c1
nobody gives a number
)");
}

TEST(policy_acled, casualties_alone_are_none_dead) {
    EXPECT_EQ(acled({"[verb=casualties] 12 people <- Flood Watch via Post"}), R"(
killed 0 (set for “casualties”): c1
casualties may be wounded only
)");
    EXPECT_EQ(acled({"[property=casualties] 12 people <- Flood Watch via Post"}), R"(
killed 0 (set for “casualties”): c1
casualties may be wounded only
)");
    EXPECT_EQ(acled({"[verb=casualties] 12 people <- Flood Watch via Post", "5 people <- Vale Radio via Star"}), R"(
killed 5: c2
one source
)");
    // "No casualties" is a number of dead.
    EXPECT_EQ(acled({"[verb=casualties] 0 people <- Flood Watch via Post"}), R"(
killed 0: c1
one source
)");
}

TEST(policy_acled, civilians_alone_are_a_part_where_more_are_told) {
    EXPECT_EQ(acled({"22 people <- Flood Watch via Post", "6 civilians <- Vale Radio via Star"}),
              "\nkilled 22: c1\none source\n");
    EXPECT_EQ(acled({"22 people <- Flood Watch via Post", "17 fighters <- Vale Radio via Star"}),
              "\nkilled 17: c1 c2\nthe lowest figure\n");
    EXPECT_EQ(acled({"6 people <- Flood Watch via Post", "6 civilians <- Vale Radio via Star"}),
              "\nkilled 6: c1 c2\nall give one figure\n");
    EXPECT_EQ(acled({"4 people <- Flood Watch via Post", "6 civilians <- Vale Radio via Star"}),
              "\nkilled 4: c1 c2\nthe lowest figure\n");
    EXPECT_EQ(acled({"several people <- Flood Watch via Post", "6 civilians <- Vale Radio via Star"}),
              "\nkilled 6: c2\none source\n");
}

TEST(policy_acled, a_total_over_days_is_divided_and_the_rest_goes_to_the_first) {
    auto const days = [](std::string const& number, std::string const& time) {
        auto const notes =
            told::only_row(acled_policy{}, told::case_of({number + " people <- Flood Watch via Post",
                                                          "[property=time] " + time + " <- Post via Post"}))
                .notes;
        return notes.empty() ? std::string{} : notes.front();
    };
    EXPECT_EQ(days("22", "2030-05-01 to 2030-05-03"),
              "if it went on for all of the 3 days: 8 on the first, 7 on each other");
    EXPECT_EQ(days("2", "2030-05-01 to 2030-05-03"),
              "if it went on for all of the 3 days: 2 on the first, 0 on each other");
    EXPECT_EQ(days("22", "2030-05-01"), "");
    EXPECT_EQ(days("22", "2030-05-01 to 2030-06-30"), "");
    EXPECT_EQ(days("0", "2030-05-01 to 2030-05-03"), "");
}

TEST(policy_acled, injuries_are_not_coded) {
    EXPECT_EQ(acled({"[property=wounded] 4 people <- Flood Watch via Post", "9 people <- Flood Watch via Post"}),
              "\nkilled 9: c2\none source\n");
}

}  // namespace
}  // namespace reconcile
