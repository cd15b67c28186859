#include <reconcile/truth/policy_airwars.hpp>

#include <gtest/gtest.h>

#include "policy_rows.hpp"

namespace reconcile {
namespace {

std::string airwars(std::vector<std::string> const& lines) { return told::row_of(airwars_policy{}, lines); }

TEST(policy_airwars, two_sources_are_fair_and_give_a_range) {
    EXPECT_EQ(airwars({"[population=civilians] 3 people <- Ann via Post", "5 civilians <- Bob via Star",
                       "[property=wounded] 2 civilians <- Ann via Post"}),
              R"(
civilians killed 3 to 5: c1 c2
civilians wounded 2: c3
fair: 2 sources tell of civilians
)");
}

TEST(policy_airwars, one_number_where_the_ends_are_equal) {
    EXPECT_EQ(airwars({"3 civilians <- Ann via Post", "3 civilians <- Bob via Star"}), R"(
civilians killed 3: c1 c2
civilians wounded unknown: 
fair: 2 sources tell of civilians
)");
}

TEST(policy_airwars, a_single_source_is_weak_in_however_many_papers) {
    EXPECT_EQ(airwars({"3 civilians <- Ann via Post", "3 civilians <- Ann via Star"}), R"(
civilians killed 3: c1 c2
civilians wounded unknown: 
weak: a single source tells of civilians
)");
}

TEST(policy_airwars, who_claims_the_event_and_tells_of_civilians_confirms_it) {
    EXPECT_EQ(airwars({"3 civilians <- Ann via Post", "1 civilians <- the coalition via Star",
                       "[property=responsibility][side=the coalition] yes <- the coalition via Star"}),
              R"(
civilians killed 1 to 3: c1 c2
civilians wounded unknown: 
confirmed: who claims the event tells of civilians himself
)");
    // To claim the attack is not to accept the harm; nor is it confirmed by who is blamed and counts the dead.
    EXPECT_EQ(airwars({"3 civilians <- Ann via Post",
                       "[property=responsibility][side=the coalition] yes <- the coalition via Star"}),
              R"(
civilians killed 3: c1
civilians wounded unknown: 
weak: a single source tells of civilians
)");
    EXPECT_EQ(airwars({"3 civilians <- the coalition via Post",
                       "[property=responsibility][side=the coalition] yes <- Bob via Star"}),
              R"(
civilians killed 3: c1
civilians wounded unknown: 
weak: a single source tells of civilians
)");
}

TEST(policy_airwars, competing_responsibility_is_contested_and_the_least_is_none) {
    EXPECT_EQ(airwars({"3 civilians <- Ann via Post", "5 civilians <- Bob via Star",
                       "[property=responsibility][side=the coalition] yes <- Ann via Star",
                       "[property=responsibility][side=the militia] yes <- Bob via Star"}),
              R"(
civilians killed 0 to 5: c1 c2
civilians wounded unknown: 
contested: 2 actors are said to have done it: the least is 0
)");
    // A denial names nobody else.
    EXPECT_EQ(
        airwars({"3 civilians <- Ann via Post", "[property=responsibility][side=the coalition] yes <- Ann via Star",
                 "[property=responsibility][side=the coalition] no <- the coalition via Star",
                 "[property=responsibility][side=the militia] no <- the militia via Star"}),
        R"(
civilians killed 3: c1
civilians wounded unknown: 
weak: a single source tells of civilians
)");
}

TEST(policy_airwars, combatants_only_are_discounted) {
    EXPECT_EQ(airwars({"17 fighters <- Ann via Post", "15 fighters <- Bob via Star"}), R"(
civilians killed 0: c1 c2
civilians wounded unknown: 
combatants killed 15 to 17: c1 c2
discounted: all of the dead are said to be combatants
)");
    EXPECT_EQ(airwars({"17 people <- Ann via Post", "[population=civilians] 0 people <- Bob via Star"}), R"(
civilians killed 0: c2
civilians wounded unknown: 
discounted: no civilians are said to be among the dead
)");
}

TEST(policy_airwars, people_are_not_taken_for_civilians) {
    EXPECT_EQ(airwars({"22 people <- Ann via Post", "17 fighters <- Bob via Star"}), R"(
civilians killed unknown: 
civilians wounded unknown: 
combatants killed 17: c2
nobody says how many were civilians
)");
    EXPECT_EQ(airwars({"0 people <- Ann via Post"}), R"(
civilians killed 0: c1
civilians wounded unknown: 
nobody is said to be killed
)");
}

TEST(policy_airwars, vague_words_have_a_least_and_no_most) {
    EXPECT_EQ(airwars({"[population=civilians] several people <- Ann via Post"}), R"(
civilians killed at least 2: c1
civilians wounded unknown: 
weak: a single source tells of civilians
)");
}

}  // namespace
}  // namespace reconcile
