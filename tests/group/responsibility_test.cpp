#include <reconcile/group/responsibility.hpp>

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include <support/result_text.hpp>

namespace reconcile {
namespace {

/// A line a row: "Iran denies <- Iran: c1 c2".
std::string table(corpus c, knowledge known = {}) {
    auto const r = told::reconciled(std::move(c), std::move(known));
    std::vector<item_id> items;
    for (auto const i : r.graph->claims().items()) items.push_back(i);
    std::string out = "\n";
    for (auto const& row : responsibility_of(r, items))
        out += fmt::format("{} {}{} <- {}: {}\n", row.actor, to_string(row.stance), row.earlier ? " earlier" : "",
                           fmt::join(row.by, ", "), fmt::join(row.claims, " "));
    return out;
}

using told::claims;

TEST(responsibility, yes_of_oneself_claims_and_of_another_blames) {
    EXPECT_EQ(table(claims("[property=responsibility][side=Red Front] yes <- Red Front via Post",
                           "[property=responsibility][side=Red Front] yes <- the army via Star",
                           "[property=responsibility][side=Red Front] yes <- Star via Star")),
              R"(
Red Front claims <- Red Front: c1
Red Front blames <- Star, the army: c2 c3
)");
}

TEST(responsibility, no_of_oneself_denies_and_of_another_clears) {
    EXPECT_EQ(table(claims("[property=responsibility][side=Red Front] no <- Red Front via Post",
                           "[property=responsibility][side=Red Front] not yes <- Red Front via Star",
                           "[property=responsibility][side=Red Front] no <- the mayor via Star")),
              R"(
Red Front denies <- Red Front: c1 c2
Red Front clears <- the mayor: c3
)");
}

TEST(responsibility, a_denied_no_is_a_yes) {
    EXPECT_EQ(table(claims("[property=responsibility][side=Red Front] not no <- the mayor via Star")),
              "\nRed Front blames <- the mayor: c1\n");
}

TEST(responsibility, names_of_one_actor_are_heeded) {
    knowledge known;
    known.judge("RF", "Red Front", judgement::same);
    EXPECT_EQ(table(claims("[property=responsibility][side=Red Front] yes <- RF via Post"), known),
              "\nRed Front claims <- RF: c1\n");
}

TEST(responsibility, who_says_otherwise_later_said_it_earlier) {
    EXPECT_EQ(table(claims("[property=responsibility][side=Red Front] no <- Red Front via Post on 2030-05-01",
                           "[property=responsibility][side=Red Front] yes <- Red Front via Post on 2030-05-03")),
              R"(
Red Front claims <- Red Front: c2
Red Front denies earlier <- Red Front: c1
)");
}

TEST(responsibility, what_takes_no_side_or_names_none_has_no_row) {
    EXPECT_EQ(table(claims("[property=responsibility][side=Red Front] no position <- the mayor via Star",
                           "[property=responsibility] yes <- the mayor via Star",
                           "[property=responsibility][side=Red Front] yes or no <- the mayor via Star",
                           "[property=closed][side=Red Front] yes <- the mayor via Star")),
              "\n");
}

}  // namespace
}  // namespace reconcile
