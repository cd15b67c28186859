#include <reconcile/truth/policy_gtd.hpp>

#include <gtest/gtest.h>

#include "policy_rows.hpp"

namespace reconcile {
namespace {

/// The figure of the dead, why, and the notes.
std::string killed(std::vector<std::string> const& lines) {
    auto const row = told::only_row(gtd_policy{}, told::case_of(lines));
    auto out = fmt::format("{}: {}", to_text(row.figures[0]), row.because.substr(8, row.because.find("; wounded") - 8));
    for (auto const& note : row.notes) out += " - " + note;
    return out;
}

TEST(policy_gtd, the_most_recent_source_decides) {
    EXPECT_EQ(killed({"12 people <- Ann via Post on 2030-05-01", "19 people <- Bob via Star on 2030-05-03"}),
              "killed 19: the most recent - other figures of killed: 12");
    EXPECT_EQ(killed({"19 people <- Ann via Post on 2030-05-01", "12 people <- Bob via Star on 2030-05-03"}),
              "killed 12: the most recent - other figures of killed: 19");
}

TEST(policy_gtd, of_several_most_recent_ones_the_majority) {
    EXPECT_EQ(killed({"12 people <- Ann via Post on 2030-05-03", "19 people <- Bob via Star on 2030-05-03",
                      "19 people <- Cid via Mail on 2030-05-03"}),
              "killed 19: the majority of the most recent - other figures of killed: 12");
    // The majority is one of sources, not of papers.
    EXPECT_EQ(killed({"12 people <- Ann via Post on 2030-05-03", "19 people <- Bob via Star on 2030-05-03",
                      "19 people <- Bob via Mail on 2030-05-03"}),
              "killed 12: no majority among the most recent: the lowest - other figures of killed: 19");
    // What is older has no vote.
    EXPECT_EQ(killed({"19 people <- Dan via Post on 2030-05-01", "12 people <- Ann via Post on 2030-05-03",
                      "19 people <- Bob via Star on 2030-05-03"}),
              "killed 12: no majority among the most recent: the lowest - other figures of killed: 19");
}

TEST(policy_gtd, without_a_majority_the_lowest) {
    EXPECT_EQ(killed({"12 people <- Ann via Post", "19 people <- Bob via Star", "15 people <- Cid via Mail"}),
              "killed 12: no majority among the most recent: the lowest - other figures of killed: 15 and 19");
}

TEST(policy_gtd, the_word_of_those_who_did_it_is_set_aside) {
    EXPECT_EQ(killed({"40 people <- Red Front via Post on 2030-05-03", "19 people <- Bob via Star on 2030-05-01",
                      "[property=responsibility][side=Red Front] yes <- Red Front via Post"}),
              "killed 19: one source; doubtful sources are set aside - other figures of killed: 40");
    EXPECT_EQ(killed({"40 people <- Red Front via Post on 2030-05-03", "19 people <- Bob via Star on 2030-05-01",
                      "[property=responsibility][side=Red Front] yes <- Bob via Post"}),
              "killed 19: one source; doubtful sources are set aside - other figures of killed: 40");
    // Who only denies it is heard, and who is alone is.
    EXPECT_EQ(killed({"40 people <- Red Front via Post on 2030-05-03", "19 people <- Bob via Star on 2030-05-01",
                      "[property=responsibility][side=Red Front] no <- Red Front via Post"}),
              "killed 40: the most recent - other figures of killed: 19");
    EXPECT_EQ(killed({"40 people <- Red Front via Post",
                      "[property=responsibility][side=Red Front] yes <- Red Front via Post"}),
              "killed 40: one source");
}

TEST(policy_gtd, what_is_hedged_is_set_aside) {
    auto given = told::case_of({"40 people <- Ann via Post on 2030-05-03", "19 people <- Bob via Star on 2030-05-01"});
    given.counts[0].hedged = true;
    EXPECT_EQ(to_text(told::only_row(gtd_policy{}, given).figures[0]), "killed 19");
    given.counts[1].hedged = true;
    EXPECT_EQ(to_text(told::only_row(gtd_policy{}, given).figures[0]), "killed 40");
}

TEST(policy_gtd, what_is_too_vague_is_left_blank) {
    EXPECT_EQ(killed({"several people <- Ann via Post"}), "killed unknown: too vague: left blank");
    EXPECT_EQ(killed({"at most 20 people <- Ann via Post"}), "killed unknown: too vague: left blank");
    EXPECT_EQ(
        killed({"several people <- Ann via Post on 2030-05-03", "at least 8 people <- Bob via Star on 2030-05-01"}),
        "killed 8: one source");
}

TEST(policy_gtd, attackers_are_in_the_total_and_counted_apart) {
    EXPECT_EQ(told::row_of(gtd_policy{}, {"7 people <- Ann via Post", "[population=attackers] 2 people <- Ann via Post",
                                          "[property=wounded] 9 people <- Ann via Post",
                                          "[property=wounded][population=attackers] 1 person <- Bob via Star"}),
              R"(
killed 7: c1
attackers killed 2: c2
wounded 9: c3
attackers wounded 1: c4
killed: one source; wounded: one source
)");
    EXPECT_EQ(killed({"[population=attackers] 2 people <- Ann via Post"}), "killed 2: only attackers are counted");
}

TEST(policy_gtd, denials_are_noted) {
    EXPECT_EQ(killed({"5 people <- Ann via Post", "not 5 people <- Bob via Star"}),
              "killed 5: one source - killed 5 people is denied");
}

}  // namespace
}  // namespace reconcile
