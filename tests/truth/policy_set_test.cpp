#include <reconcile/truth/policy_set.hpp>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <reconcile/core/error.hpp>

#include "policy_rows.hpp"

namespace reconcile {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::ThrowsMessage;

policy_row says(std::string word) {
    policy_row out;
    out.because = std::move(word);
    return out;
}

TEST(policy_set, holds_policies_by_name) {
    policy_set set;
    EXPECT_TRUE(set.empty());
    set.add("a", [](policy_case const&) { return says("one"); });
    set.add("b", [](policy_case const&) { return says("two"); });
    set.add("a", [](policy_case const&) { return says("three"); });
    EXPECT_THAT(set.names(), ElementsAre("a", "b"));
    auto const rows = set.rows({});
    EXPECT_EQ(rows[0].policy, "a");
    EXPECT_EQ(rows[0].because, "three");
    EXPECT_EQ(rows[1].because, "two");
}

TEST(policy_set, a_row_rests_on_the_claims_of_its_figures) {
    policy_set set;
    set.add("a", [](policy_case const&) {
        policy_row out;
        out.figures = {{"killed", {}, 1, {}, {}, {"c3", "c1", "c3"}}, {"wounded", {}, 1, {}, {}, {"c2"}}};
        out.claims = {"c4"};
        return out;
    });
    auto const row = set.rows({}).front();
    EXPECT_THAT(row.figures[0].claims, ElementsAre("c1", "c3"));
    EXPECT_THAT(row.claims, ElementsAre("c1", "c2", "c3", "c4"));
}

TEST(policy_set, a_policy_that_says_nothing_has_no_row) {
    policy_set set;
    set.add("a", [](policy_case const&) { return policy_row{}; });
    set.add("b", [](policy_case const&) { return says("two"); });
    auto const rows = set.rows({});
    ASSERT_EQ(rows.size(), 1U);
    EXPECT_EQ(rows[0].policy, "b");
}

TEST(policy_set, built_in_ones_have_a_row_where_somebody_counts_what_they_code) {
    struct told_harm {
        std::vector<std::string> lines;
        std::string rows;
    };
    for (auto const& t : std::vector<told_harm>{
             {{"4 people <- Ann via Post"}, "UCDP ACLED GTD Airwars IBC"},
             {{"several people <- Ann via Post"}, "UCDP ACLED GTD Airwars IBC"},
             {{"[population=children] 4 people <- Ann via Post"}, "UCDP ACLED GTD Airwars IBC"},
             {{"[property=wounded] 4 people <- Ann via Post"}, "GTD Airwars IBC"},
             {{"[property=casualties] 4 people <- Ann via Post"}, "ACLED"},
             {{"not 4 people <- Ann via Post"}, ""},
         }) {
        std::vector<std::string> names;
        for (auto const& row : policy_set::all().rows(told::case_of(t.lines))) names.push_back(row.policy);
        EXPECT_EQ(fmt::format("{}", fmt::join(names, " ")), t.rows) << t.lines.front();
    }
}

TEST(policy_set, built_in_ones_are_found_by_name) {
    policy_set set;
    set.add_built_in("gtd");
    set.add_built_in("Acled");
    set.add_built_in("GTD");
    EXPECT_THAT(set.names(), ElementsAre("GTD", "ACLED"));
    set.add_built_in("all");
    EXPECT_THAT(set.names(), ElementsAre("GTD", "ACLED", "UCDP", "Airwars", "IBC"));
    EXPECT_THAT(
        [&] { set.add_built_in("vote"); },
        ThrowsMessage<error>(HasSubstr("policy vote is not known; give UCDP, ACLED, GTD, Airwars, IBC or all")));
}

TEST(policy_figure, is_told_in_words) {
    auto const text = [](std::optional<double> low, std::optional<double> best, std::optional<double> high,
                         std::string fixed = {}) {
        return to_text(policy_figure{"killed", low, best, high, std::move(fixed), {}});
    };
    EXPECT_EQ(text(17, 17, 22), "killed 17 (17 to 22)");
    EXPECT_EQ(text(17, 17, 17), "killed 17");
    EXPECT_EQ(text({}, 1200, {}), "killed 1,200");
    EXPECT_EQ(text(3, {}, 5), "killed 3 to 5");
    EXPECT_EQ(text(3, {}, 3), "killed 3");
    EXPECT_EQ(text(2, {}, {}), "killed at least 2");
    EXPECT_EQ(text(2, 2, {}), "killed 2 (at least 2)");
    EXPECT_EQ(text({}, {}, 9), "killed at most 9");
    EXPECT_EQ(text({}, {}, {}), "killed unknown");
    EXPECT_EQ(text({}, 3, {}, "several"), "killed 3 (set for “several”)");
}

}  // namespace
}  // namespace reconcile
