#include <reconcile/write/hangs_lines.hpp>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>
#include <utility>
#include <vector>

namespace reconcile {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

report_change change_of(std::string without, std::string becomes, bool other_verdict = true,
                        left_out_kind kind = left_out_kind::origin) {
    report_change out;
    out.without = std::move(without);
    out.kind = kind;
    out.after.verdict = verdict::single_source;
    out.other_verdict = other_verdict;
    out.becomes = std::move(becomes);
    return out;
}

report_item item_of(verdict v, std::vector<report_change> changes) {
    report_item out;
    out.verdict = v;
    auto const count = changes.size() + 1;
    out.hangs = report_hangs{std::move(changes), count, count};
    return out;
}

TEST(hangs_lines, are_none_where_it_was_not_asked_for) { EXPECT_THAT(hangs_lines(report_item{}), IsEmpty()); }

TEST(hangs_lines, put_those_together_without_whom_it_is_the_same) {
    EXPECT_THAT(hangs_lines(item_of(verdict::agreed,
                                    {change_of("Post", "less"), change_of("Star", "less"), change_of("Mail", "more")})),
                ElementsAre("Without either Post or Star: less.", "Without Mail: more."));
    EXPECT_THAT(hangs_lines(item_of(verdict::agreed,
                                    {change_of("Post", "less"), change_of("Star", "less"), change_of("Mail", "less")})),
                ElementsAre("Without any one of Post, Star and Mail: less."));
    EXPECT_THAT(
        hangs_lines(item_of(verdict::agreed, {change_of("an officer", "less"), change_of("an officer", "less")})),
        ElementsAre("Without an officer: less."));
}

TEST(hangs_lines, put_verdicts_before_all_else_and_are_cut) {
    std::vector<report_change> some{change_of("d1", "another value", false, left_out_kind::document)};
    for (char const* name : {"A", "B", "C", "D", "E"}) some.push_back(change_of(name, std::string("as ") + name));
    EXPECT_THAT(hangs_lines(item_of(verdict::conflict, some)),
                ElementsAre("Without A: as A.", "Without B: as B.", "Without C: as C.", "Without D: as D.",
                            "… and 2 more changes"));
    some.resize(2);
    EXPECT_THAT(hangs_lines(item_of(verdict::conflict, some)),
                ElementsAre("Without A: as A.", "Without the document d1: another value."));
}

TEST(hangs_lines, say_that_nothing_hangs_on_one_source) {
    EXPECT_THAT(hangs_lines(item_of(verdict::agreed, {})), ElementsAre("No single source changes this."));
    auto many = item_of(verdict::agreed, {});
    many.hangs->sources = 100;
    many.hangs->asked = 64;
    EXPECT_THAT(hangs_lines(many), ElementsAre("None of the 64 sources with the most claims changes this."));
}

TEST(hangs_lines, leave_out_that_one_source_is_one) {
    auto gone = change_of("Post", "nothing is told of this");
    gone.after.verdict.reset();
    EXPECT_THAT(hangs_lines(item_of(verdict::single_source, {gone})), IsEmpty());
    EXPECT_THAT(hangs_lines(item_of(verdict::agreed, {gone})), ElementsAre("Without Post: nothing is told of this."));
}

std::vector<std::string> drawn(std::vector<hinge_line> const& lines) {
    std::vector<std::string> out;
    for (auto const& line : lines) out.push_back(line.count + "|" + line.text);
    return out;
}

TEST(hinge_lines, tell_on_whom_most_hangs) {
    report_story story;
    EXPECT_THAT(hinge_lines(story), IsEmpty());
    story.hinges.emplace();
    EXPECT_THAT(drawn(hinge_lines(story)), ElementsAre("|No verdict changes without any one source."));
    report_item killed, where;
    killed.id = "e/killed";
    killed.property = "killed";
    where.id = "e/hit_place";
    where.property = "hit_place";
    story.events.emplace_back().items = {killed, where};
    story.hinges = {{"Post", left_out_kind::outlet, 2, 1, 0, 3, {"e/killed", "e/hit_place"}},
                    {"Star", left_out_kind::outlet, 1, 0, 0, 1, {"e/killed"}},
                    {"Mail", left_out_kind::outlet, 0, 0, 1, 0, {}}};
    EXPECT_THAT(drawn(hinge_lines(story)),
                ElementsAre("2 verdicts|Post (hit place and killed); 3 items that nobody else tells",
                            "1 verdict|Star (killed); 1 item that nobody else tells"));
}

}  // namespace
}  // namespace reconcile
