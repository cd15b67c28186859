// Civilians and fighters are parts: what the policies take for all the dead where they are told apart.
#include <gtest/gtest.h>

#include <reconcile/truth/policy_acled.hpp>
#include <reconcile/truth/policy_gtd.hpp>
#include <reconcile/truth/policy_ucdp.hpp>

#include "policy_rows.hpp"

namespace reconcile {
namespace {

/// The figures of all the dead, by UCDP, ACLED and GTD.
std::string killed(std::vector<std::string> const& lines) {
    auto const given = told::case_of(lines);
    auto const of = [&](auto rule) { return to_text(told::only_row(rule, given).figures[0]).substr(7); };
    return fmt::format("{} / {} / {}", of(ucdp_policy{}), of(acled_policy{}), of(gtd_policy{}));
}

TEST(policy_parts, civilians_and_fighters_are_no_rival_totals) {
    struct told_parts {
        std::vector<std::string> lines;
        std::string figures;
    };
    for (auto const& t : std::vector<told_parts>{
             // Nobody tells a total: no fewer than both together.
             {{"4 civilians <- Ann via Post", "7 fighters <- Bob via Star"}, "11 (at least 11) / 11 / 11"},
             {{"4 civilians <- Ann via Post", "6 civilians <- Cid via Mail", "7 fighters <- Bob via Star"},
              "11 (at least 11) / 11 / 11"},
             {{"several civilians <- Ann via Post", "at least 7 fighters <- Bob via Star"}, "9 (at least 9) / 9 / 9"},
             {{"9 civilians <- Ann via Post", "2 attackers <- Bob via Star"}, "11 (at least 11) / 11 / 11"},
             {{"9 civilians <- Ann via Post", "3 fighters <- Ann via Post", "2 attackers <- Bob via Star"},
              "12 (at least 12) / 12 / 12"},
             {{"[population=civilians] 4 people <- Ann via Post", "7 fighters <- Bob via Star"},
              "11 (at least 11) / 11 / 11"},
             {{"4 civilians <- Ann via Post", "7 fighters <- Bob via Star", "several people <- Cid via Mail"},
              "11 (at least 11) / 11 / 11"},
             // Somebody does.
             {{"14 people <- Ann via Post", "9 civilians <- Ann via Post", "5 fighters <- Ann via Post"},
              "14 / 14 / 14"},
             {{"14 people <- Ann via Post", "[population=civilians] 9 people <- Ann via Post",
               "5 fighters <- Bob via Star"},
              "14 / 14 / 14"},
             {{"10 people <- Ann via Post", "9 civilians <- Ann via Post", "5 fighters <- Bob via Star"},
              "10 / 10 / 10"},
             // One kind alone may be all of them.
             {{"17 fighters <- Bob via Star"}, "17 / 17 / 17"},
             {{"14 people <- Ann via Post", "5 fighters <- Bob via Star"}, "5 (5 to 14) / 5 / 5"},
             {{"17 fighters <- Bob via Star", "0 civilians <- Bob via Star"}, "17 / 17 / 17"},
             {{"17 fighters <- Bob via Star", "not 4 civilians <- Bob via Star"}, "17 / 17 / 17"},
         })
        EXPECT_EQ(killed(t.lines), t.figures) << fmt::format("{}", fmt::join(t.lines, "; "));
}

TEST(policy_parts, a_sum_is_told_to_be_the_least) {
    EXPECT_EQ(told::row_of(ucdp_policy{}, {"4 civilians <- Ann via Post", "7 fighters <- Bob via Star"}), R"(
killed 11 (at least 11): c1 c2
civilians killed 4: c1
killed of unknown side 7: c1 c2
at least the sum of parts: nobody tells a total
)");
}

}  // namespace
}  // namespace reconcile
