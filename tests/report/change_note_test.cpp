#include <reconcile/report/change_note.hpp>

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include <fmt/format.h>

#include <support/random_claims.hpp>
#include <support/result_text.hpp>

namespace reconcile {
namespace {

using told::claims;

/// "Flood Watch: agreed on 17 people instead of a conflict", a line a source.
template <class... Lines>
std::string without(Lines const&... lines) {
    auto const r = told::reconciled(claims(lines...), told::small_world());
    std::string out = "\n";
    for (auto const& item : leave_one_out(r, comparator_set::defaults()))
        for (auto const& c : item.changes) out += fmt::format("{}: {}\n", name_of(r, c.without), becomes(r, item, c));
    return out;
}

TEST(change_note, tells_the_verdict_and_what_it_was) {
    EXPECT_EQ(without("17 people <- Flood Watch", "17 people <- Vale Radio", "22 people <- the mayor"), R"(
the mayor: agreed on 17 people instead of a conflict
)");
    EXPECT_EQ(without("17 people <- Flood Watch", "17 people <- Vale Radio"), R"(
Flood Watch: one source only instead of agreement
Vale Radio: one source only instead of agreement
)");
    EXPECT_EQ(without("17 people <- Flood Watch", "22 people <- the mayor"), R"(
Flood Watch: 22 people, from one source only, instead of a conflict
the mayor: 17 people, from one source only, instead of a conflict
)");
    EXPECT_EQ(without("17 people <- Flood Watch", "at least 12 people <- the mayor"), R"(
Flood Watch: at least 12 people, from one source only, instead of values that hold together
the mayor: one source only instead of values that hold together
)");
    EXPECT_EQ(without("17 people <- Flood Watch"), R"(
Flood Watch: nothing is told of this
)");
}

TEST(change_note, tells_what_leads_and_which_conflicts_end_where_the_verdict_stays) {
    EXPECT_EQ(without("17 people <- Flood Watch", "19 people <- Vale Radio", "22 people <- the mayor",
                      "22 people <- the army"),
              R"(
Flood Watch: no conflict with 17 people is left
Vale Radio: no conflict with 19 people is left
the army: 17 people in the lead instead of 22 people
the mayor: 17 people in the lead instead of 22 people
)");
}

TEST(change_note, tells_of_totals_and_of_what_ends_across_items) {
    EXPECT_EQ(without("[site=Arrow] 9 people <- Flood Watch", "[site=Birch] 4 people <- the mayor",
                      "[site=Cedar] 2 people <- Vale Radio"),
              R"(
Flood Watch: at least 6 instead of at least 15
Vale Radio: at least 13 instead of at least 15
the mayor: at least 11 instead of at least 15
Flood Watch: nothing is told of this
the mayor: nothing is told of this
Vale Radio: nothing is told of this
)");
    EXPECT_EQ(without("[site=Arrow] 30 people <- Flood Watch", "[site=Arrow] 30 people <- Vale Radio",
                      "22 people <- the mayor"),
              R"(
the mayor: nothing is told of this
Flood Watch: one source only instead of agreement
Vale Radio: one source only instead of agreement
the mayor: the part is no longer more than the whole
)");
}

}  // namespace
}  // namespace reconcile
