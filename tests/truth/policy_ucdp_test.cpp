#include <reconcile/truth/policy_ucdp.hpp>

#include <gtest/gtest.h>

#include "policy_rows.hpp"

namespace reconcile {
namespace {

std::string ucdp(std::vector<std::string> const& lines) { return told::row_of(ucdp_policy{}, lines); }
std::string with_notes(std::vector<std::string> const& lines) { return told::row_with_notes(ucdp_policy{}, lines); }

TEST(policy_ucdp, where_nothing_decides_the_lower_figure_is_the_best) {
    EXPECT_EQ(ucdp({"22 people <- Flood Watch via Post", "17 people <- Vale Radio via Star"}), R"(
killed 17 (17 to 22): c1 c2
civilians killed unknown: 
killed of unknown side 17: c1 c2
nothing decides between 17 and 22: the lowest is the best
)");
}

TEST(policy_ucdp, a_later_and_higher_figure_is_the_best) {
    EXPECT_EQ(
        ucdp({"12 people <- Flood Watch via Post on 2030-05-01", "19 people <- Vale Radio via Star on 2030-05-03"}), R"(
killed 19 (12 to 19): c1 c2
civilians killed unknown: 
killed of unknown side 19: c1 c2
12 and 19 are told; a later and higher figure is the best
)");
    // A later and lower one decides nothing.
    EXPECT_EQ(
        ucdp({"19 people <- Flood Watch via Post on 2030-05-01", "12 people <- Vale Radio via Star on 2030-05-03"}), R"(
killed 12 (12 to 19): c1 c2
civilians killed unknown: 
killed of unknown side 12: c1 c2
nothing decides between 12 and 19: the lowest is the best
)");
}

TEST(policy_ucdp, of_three_figures_only_those_that_were_overtaken_are_not_the_best) {
    EXPECT_EQ(ucdp({"5 people <- Ann via Post on 2030-05-01", "9 people <- Bob via Star on 2030-05-03",
                    "14 people <- Cid via Mail on 2030-05-03"}),
              R"(
killed 9 (5 to 14): c1 c2 c3
civilians killed unknown: 
killed of unknown side 9: c1 c2 c3
5, 9 and 14 are told; a later and higher figure is the best
)");
}

TEST(policy_ucdp, what_its_own_origin_replaced_is_no_longer_told) {
    EXPECT_EQ(
        ucdp({"22 people <- Flood Watch via Post on 2030-05-01", "17 people <- Flood Watch via Star on 2030-05-02"}),
        R"(
killed 17: c2
civilians killed unknown: 
killed of unknown side 17: c2
one source
)");
}

TEST(policy_ucdp, bounds_and_ranges_widen_the_estimate) {
    EXPECT_EQ(ucdp({"at least 8 people <- Flood Watch via Post", "10 to 15 people <- Vale Radio via Star"}), R"(
killed 8 (8 to 15): c1 c2
civilians killed unknown: 
killed of unknown side 8: c1 c2
nothing decides between 8 and 10: the lowest is the best
)");
    EXPECT_EQ(ucdp({"8 people <- Flood Watch via Post", "at most 20 people <- Vale Radio via Star"}), R"(
killed 8 (8 to 20): c1 c2
civilians killed unknown: 
killed of unknown side 8: c1 c2
all give one figure
)");
}

TEST(policy_ucdp, vague_words_are_the_least_that_they_allow_and_only_where_nobody_gives_a_number) {
    EXPECT_EQ(ucdp({"several people <- Flood Watch via Post"}), R"(
killed 2 (at least 2): c1
civilians killed unknown: 
killed of unknown side 2: c1
nobody gives a number: the least that the words allow
)");
    EXPECT_EQ(ucdp({"several people <- Flood Watch via Post", "22 people <- Vale Radio via Star"}), R"(
killed 22: c1 c2
civilians killed unknown: 
killed of unknown side 22: c1 c2
all give one figure
)");
}

TEST(policy_ucdp, sides_and_civilians_are_those_who_are_told_to_be) {
    EXPECT_EQ(ucdp({"22 people <- Flood Watch via Post", "[population=civilians] 5 people <- Vale Radio via Star",
                    "[side=the army] 9 people <- Vale Radio via Star"}),
              R"(
killed 22: c1
killed of the army 9: c3
civilians killed 5: c2
killed of unknown side 8: c1
one source
)");
    // Fighters are on some side, and nobody tells on which.
    EXPECT_EQ(ucdp({"22 fighters <- Flood Watch via Post"}), R"(
killed 22: c1
civilians killed unknown: 
killed of unknown side 22: c1
one source
)");
}

TEST(policy_ucdp, parts_that_are_more_than_the_best_figure_are_noted) {
    EXPECT_EQ(
        with_notes({"4 people <- Flood Watch via Post", "[population=civilians] 5 people <- Vale Radio via Star"}), R"(
killed 4: c1
civilians killed 5: c2
one source
- sides and civilians are more than the best figure
- time precision unknown
- place precision unknown
)");
}

TEST(policy_ucdp, a_total_from_parts_stands_where_nobody_tells_one) {
    EXPECT_EQ(ucdp({"[site=north] 4 people <- Flood Watch via Post", "[site=south] 3 people <- Vale Radio via Star"}),
              R"(
killed 7 (at least 7): c1 c2
civilians killed unknown: 
killed of unknown side 7: c1 c2
at least the sum of parts: nobody tells a total
)");
}

TEST(policy_ucdp, precision_is_told_from_how_exactly_time_and_place_are_known) {
    auto const precision = [](std::string const& time) {
        return told::only_row(ucdp_policy{}, told::case_of({"4 people <- Flood Watch via Post",
                                                            "[property=time] " + time + " <- Post via Post"}))
            .notes.front();
    };
    EXPECT_EQ(precision("2030-05-01"), "time precision 1 (the day is known)");
    EXPECT_EQ(precision("2030-05-01T17:00"), "time precision 1 (the day is known)");
    EXPECT_EQ(precision("2030-05-01 to 2030-05-02"), "time precision 2 (two to six days)");
    EXPECT_EQ(precision("2030-05-01 to 2030-05-06"), "time precision 2 (two to six days)");
    EXPECT_EQ(precision("2030-05-01 to 2030-05-07"), "time precision 3 (a week)");
    EXPECT_EQ(precision("2030-05-01 to 2030-05-31"), "time precision 4 (a month)");
    EXPECT_EQ(precision("2030-05-01 to 2030-06-30"), "time precision 5 (more than a month)");
    EXPECT_EQ(with_notes({"4 people <- Flood Watch via Post", "[property=place] near Arrow <- Post via Post"}), R"(
killed 4: c1
civilians killed unknown: 
killed of unknown side 4: c1
one source
- time precision unknown
- place precision 2 (near a place)
)");
}

TEST(policy_ucdp, only_parts_of_the_dead_are_counted) {
    EXPECT_EQ(ucdp({"[population=children] 4 people <- Flood Watch via Post"}), R"(
killed unknown: 
civilians killed unknown: 
only parts of the dead are counted
)");
}

}  // namespace
}  // namespace reconcile
