#include <reconcile/truth/policy_ibc.hpp>

#include <gtest/gtest.h>

#include "policy_rows.hpp"

namespace reconcile {
namespace {

std::string ibc(std::vector<std::string> const& lines) { return told::row_of(ibc_policy{}, lines); }

TEST(policy_ibc, two_independent_sources_and_the_least_and_most) {
    EXPECT_EQ(ibc({"22 people <- Ann via Post", "25 people <- Bob via Star",
                   "[property=wounded] 30 to 40 people <- Ann via Post"}),
              R"(
killed 22 to 25: c1 c2
wounded 30 to 40: c3
two sources: 2 independent sources
)");
}

TEST(policy_ibc, one_source_is_provisional_in_however_many_papers) {
    EXPECT_EQ(ibc({"22 people <- Ann via Post", "22 people <- Ann via Star"}), R"(
killed 22: c1 c2
wounded unknown: 
provisional: 1 independent source
)");
}

TEST(policy_ibc, an_outlets_own_figure_beside_its_source_is_no_second_one) {
    EXPECT_EQ(ibc({"[kind=outlet] 22 people <- Post in Post", "22 people <- Ann via Post in Post"}), R"(
killed 22: c1 c2
wounded unknown: 
provisional: 1 independent source
)");
}

TEST(policy_ibc, civilians_where_anybody_tells_of_them) {
    EXPECT_EQ(told::row_with_notes(ibc_policy{},
                                   {"22 people <- Ann via Post", "[population=civilians] 5 people <- Bob via Star",
                                    "[population=civilians] 6 people <- Cid via Mail"}),
              R"(
civilians killed 5 to 6: c2 c3
wounded unknown: 
two sources: 2 independent sources
)");
    EXPECT_EQ(told::row_with_notes(ibc_policy{}, {"22 people <- Ann via Post", "17 fighters <- Bob via Star"}), R"(
killed 22: c1
wounded unknown: 
provisional: 1 independent source
- nobody tells who was a civilian
)");
}

TEST(policy_ibc, combatants_alone_are_not_counted) {
    EXPECT_EQ(ibc({"17 fighters <- Bob via Star"}), R"(
killed unknown: 
wounded unknown: 
nobody counts dead who were no combatants
)");
}

}  // namespace
}  // namespace reconcile
