#include <reconcile/write/report_text.hpp>

#include <sstream>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <reconcile/write/display_text.hpp>
#include "sample_report.hpp"

namespace reconcile {
namespace {

using testing::HasSubstr;
using testing::Not;
using testing::StartsWith;

TEST(report_text, puts_what_conflicts_first_with_who_said_it_and_through_whom) {
    EXPECT_THAT(to_text(sample::two_counts()),
                StartsWith(R"(flood, Arrow                                                           1 article
✗ killed  17 farmers  Vale Radio, via Evening Post
          22 people   Flood Watch, via Daily Bugle and Evening Post (1 origin)
          no figure   the mayor, via Evening Post: "too early to [31m tell"
    They count different people.
· place   Arrow       Daily Bugle

✗ sources contradict each other; · one source only

Documents
)"));
}

TEST(report_text, ends_with_sources_and_with_what_was_left_out) {
    auto const text = to_text(sample::two_counts());
    EXPECT_THAT(text, HasSubstr("Daily Bugle, 2030-05-01 [news/a.txt]\n"));
    EXPECT_THAT(text, HasSubstr("  2 claims   Flood Watch (organisation), also FloodWatch\n"));
    EXPECT_THAT(text, HasSubstr("b.txt: byte 7: error: not UTF-8; convert it\n"));
}

TEST(report_text, names_what_was_rejected_and_where) {
    auto r = sample::two_counts();
    auto denial = r.claims[0].claim;
    denial.stance = stance::denies;
    r.rejected = {{r.claims[2].claim, "judged.txt", 4, "a slip"}, {r.claims[3].claim, "judged.txt", 7, ""}, {denial, "judged.txt", 9, ""}};
    auto const text = to_text(r, {.width = 200});
    EXPECT_THAT(text, HasSubstr("Rejected by your judgements: 3 claims\n"
                                "  killed 17 farmers (Vale Radio, via Evening Post) [judged.txt:4]: a slip\n"));
    EXPECT_THAT(text, HasSubstr("  killed no answer (the mayor, via Evening Post), \"too early to"));
    EXPECT_THAT(text, HasSubstr("  killed not 22 people (Flood Watch, via Daily Bugle) [judged.txt:9]\n"));
    r.rejected.assign(50, r.rejected[0]);
    EXPECT_THAT(to_text(r), HasSubstr("  and 10 more\n"));
}

TEST(report_text, says_which_lines_made_an_event) {
    auto r = sample::two_counts();
    r.stories[0].events[0].judged = judged_by{"judged.txt", {4}};
    EXPECT_THAT(to_text(r), HasSubstr("\n  as judged: judged.txt, line 4\n"));
    r.stories[0].events[0].judged = judged_by{"judged.txt", {4, 5, 7, 8, 9, 11}};
    EXPECT_THAT(to_text(r), HasSubstr("\n  as judged: judged.txt, lines 4, 5, 7 and 3 others\n"));
}

TEST(report_text, gives_the_ids_of_documents_that_share_a_file) {
    auto r = sample::two_counts();
    r.documents.resize(3);
    for (auto const i : {0U, 1U, 2U}) r.documents[i].id = "d" + std::to_string(i + 1);
    r.documents[0].path = r.documents[1].path = "all.jsonl";
    r.documents[2].path = "one.txt";
    auto const text = to_text(r);
    for (auto const* shown : {"[all.jsonl: d1]", "[all.jsonl: d2]", "[one.txt]"}) EXPECT_THAT(text, HasSubstr(shown));
}

TEST(report_text, keeps_to_the_width) {
    for (std::size_t const width : {40U, 60U, 120U}) {
        std::istringstream lines(to_text(sample::two_counts(), {.width = width}));
        for (std::string line; std::getline(lines, line);) EXPECT_LE(display_width(line), width) << line;
    }
}

TEST(report_text, is_plain_without_colour) {
    EXPECT_THAT(to_text(sample::two_counts()), Not(HasSubstr("\033")));
    EXPECT_THAT(to_text(sample::two_counts(), {.colour = true}), HasSubstr("\033[31;1m✗\033[0m"));
    EXPECT_THAT(to_text(sample::two_counts(), {.utf8 = false}), HasSubstr("\nx killed"));
}

TEST(report_text, shows_the_wordings_of_one_group) {
    auto r = sample::two_counts();
    r.claims[1].claim.asserted = value{at_least(20, "people")};
    EXPECT_THAT(to_text(r), HasSubstr("          22 people             Flood Watch, via Daily Bugle (1 origin in all)\n"
                                      "            at least 20 people  Flood Watch, via Evening Post\n"));
}

TEST(report_text, shows_a_total_from_parts_with_its_note) {
    auto r = sample::two_counts();
    r.stories[0].events[0].items.push_back(sample::total_from_parts());
    EXPECT_THAT(to_text(r), HasSubstr("– wounded  at least 7 people  worked out from parts\n    North (4) and south (3).\n"));
    r.stories[0].events[0].main = false;
    r.stories[0].events[0].items = {sample::total_from_parts()};
    EXPECT_THAT(to_text(r), HasSubstr("flood, Arrow: wounded at least 7 people (worked out from parts)\n"));
}

TEST(report_text, says_in_a_line_why_origins_of_a_figure_are_one) {
    auto r = sample::two_counts();
    auto& killed = r.stories[0].events[0].items[1];
    killed.groups[1].counted_once = {{{"Flood Watch"}, one_because::one_origin, {"c1", "c2"}, "They name it."}};
    EXPECT_EQ(to_text(r).find("Counted once"), std::string::npos) << "the names above say so";
    killed.groups[1].counted_once.push_back({{"A", "B"}, one_because::family, {"c1"}, "A and B have one owner."});
    EXPECT_THAT(to_text(r), HasSubstr("\n    Counted once: A and B have one owner.\n"));
}

TEST(report_text, says_how_much_of_a_document_stands_in_another) {
    auto r = sample::two_counts();
    r.stories[0].reused = {{"d1", "d2", reuse_order::published, {{{3, 40}, {10, 47}}}, 5}};
    EXPECT_THAT(to_text(r), HasSubstr("\n    1 of its 5 sentences stands in d2 too, which was published before\n"));
}

TEST(report_text, says_an_earlier_figure_that_was_told_again) {
    auto r = sample::two_counts();
    auto& killed = r.stories[0].events[0].items[1];
    killed.groups.erase(killed.groups.begin());
    killed.superseded = {"c3"};
    EXPECT_THAT(to_text(r), HasSubstr("17 farmers  Vale Radio, via Evening Post (earlier figure)\n"));
    r.claims[2].claim.flags = {std::string(stale_repeat_flag)};
    EXPECT_THAT(to_text(r, {.width = 120}), HasSubstr("17 farmers  Vale Radio, via Evening Post (an earlier figure, told again)\n"));
}

TEST(report_text, tells_who_did_it_in_a_table_of_its_own) {
    auto r = sample::two_counts();
    sample::add_responsibility(r);
    EXPECT_THAT(to_text(r), HasSubstr(R"(· place   Arrow       Daily Bugle
Who did it, and who says so:
✗ the army      is blamed  Vale Radio, via Evening Post
                denies it  the army, via Evening Post
    One side says so, the other denies it.
– nobody named  no answer  the mayor, via Evening Post: "who did it"

)"));
}

TEST(report_text, marks_what_an_actor_no_longer_says) {
    auto r = sample::two_counts();
    sample::add_responsibility(r);
    r.stories[0].events[0].responsibility[1].earlier = true;
    EXPECT_THAT(to_text(r), HasSubstr("denies it  the army, via Evening Post (earlier)\n"));
}

TEST(report_text, tells_who_did_a_small_event_in_short) {
    auto r = sample::two_counts();
    sample::add_responsibility(r);
    auto& events = r.stories[0].events;
    events.push_back(events[0]);
    events[1].main = false;
    events[1].label = "raid";
    auto item = events[1].items.back();
    item.verdict = verdict::single_source;
    item.conflicts.clear();
    item.groups.pop_back();
    events[1].items = {item};
    events[1].responsibility.erase(events[1].responsibility.begin());
    EXPECT_THAT(to_text(r), HasSubstr("Also told\nraid: the army denies it (the army, via Evening Post)\n"));
}

TEST(report_text, shows_what_is_no_yes_or_no_as_it_is) {
    auto r = sample::two_counts();
    sample::add_responsibility(r);
    r.stories[0].events[0].responsibility.pop_back();  // a claim of the item is in no row
    EXPECT_THAT(to_text(r), HasSubstr("✗ the army      no         the army, via Evening Post\n"));
}

TEST(report_text, shows_what_policies_would_print_at_the_end_of_an_event) {
    auto r = sample::two_counts();
    r.stories[0].events[0].policies = {sample::policy_of_dead()};
    EXPECT_THAT(to_text(r), HasSubstr(R"(· place   Arrow       Daily Bugle
What institutions would print by their own rules (nothing above hangs on it):
  Ledger  killed 17 (17 to 22)           the lower is taken; over two days. From
          wounded 3 (set for “several”)  Flood Watch and Vale Radio, via Daily
          missing unknown                Bugle and Evening Post
          grade: fair

)"));
}

TEST(report_text, says_when_there_is_nothing) { EXPECT_THAT(to_text(report{}), HasSubstr("No claims were found")); }

TEST(report_text, cuts_long_lists_and_says_so) {
    auto r = sample::two_counts();
    auto& killed = r.stories[0].events[0].items[1];
    for (int i = 0; i < 30; ++i) {
        auto const id = "x" + std::to_string(100 + i);
        r.claims.push_back(sample::claim_of(id, "killed", value{exactly(100 + i)}, said_by("A")));
        killed.groups.push_back(sample::group_of("gx", value{exactly(100 + i)}, {id}, {"A"}, {"A"}));
    }
    EXPECT_THAT(to_text(r), HasSubstr("and 20 other values"));
}

}  // namespace
}  // namespace reconcile
