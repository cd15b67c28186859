#include <reconcile/value/judgements.hpp>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <vector>

namespace reconcile {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

constexpr auto same = judgement::same;
constexpr auto different = judgement::different;
constexpr auto unsure = judgement::unsure;

struct judging {
    diagnostics found;
    judgements all;

    explicit judging(std::vector<judged_line> lines) {
        for (std::size_t i = 0; i < lines.size(); ++i) lines[i].line = i + 1;
        all = judgements(lines, "judged.txt", found);
    }
    [[nodiscard]] std::vector<std::string> told() const {
        std::vector<std::string> out;
        for (auto const& d : found) out.push_back(to_string(d));
        return out;
    }
};

TEST(judgements, carry_sameness_on_and_difference_over) {
    judging const j(
        {{same, "Arrow", "Birch"}, {same, "Birch", "Cedar"}, {different, "Cedar", "Dune"}, {unsure, "Dune", "Elm"}});
    EXPECT_THAT(j.told(), IsEmpty());
    EXPECT_EQ(j.all.names("Arrow", "CEDAR"), same);
    EXPECT_EQ(j.all.names("Arrow", "Dune"), different);
    EXPECT_EQ(j.all.names("Dune", "Arrow"), different);
    EXPECT_EQ(j.all.names("Elm", "Dune"), unsure);
    EXPECT_EQ(j.all.names("Elm", "Arrow"), std::nullopt);
    EXPECT_EQ(j.all.names("Arrow", "Fir"), std::nullopt);
    EXPECT_EQ(j.all.thing("Arrow"), j.all.thing("Cedar"));
    EXPECT_EQ(j.all.thing("Fir"), std::nullopt);
}

TEST(judgements, hold_for_other_spellings_of_what_was_judged) {
    judging const j({{same, "Kataib Hezbollah", "Hezbollah Brigades"}, {different, "Kataib Hezbollah", "Hezbollah"}});
    EXPECT_EQ(j.all.names("Kait'ib Hezbollah", "Hezbollah Brigades"), same);
    EXPECT_EQ(j.all.names("Kait'ib Hezbollah", "hezbollah"), different);
    EXPECT_EQ(j.all.names("Kait'ib Hezbollah", "Kataib Hezbollah"), std::nullopt) << "letters tell that";
}

TEST(judgements, do_not_hold_for_a_spelling_of_two_things) {
    judging const j({{different, "John Smith", "Jon Smith"}});
    EXPECT_EQ(j.all.names("John Smith", "Jon Smith"), different);
    EXPECT_EQ(j.all.names("Johan Smith", "Jon Smith"), std::nullopt);
}

TEST(judgements, let_the_later_line_win) {
    judging const pair({{same, "Arrow", "Birch"}, {different, "Birch", "Arrow"}});
    EXPECT_EQ(pair.all.names("Arrow", "Birch"), different);
    EXPECT_THAT(pair.told(),
                ElementsAre(HasSubstr("judged.txt:1: warning: line 2 holds the two apart; this line is left out")));

    judging const back({{different, "Arrow", "Birch"}, {same, "Birch", "Arrow"}});
    EXPECT_EQ(back.all.names("Arrow", "Birch"), same);
    EXPECT_THAT(back.told(), ElementsAre(HasSubstr("judged.txt:1: warning: later lines make the two one")));

    judging const other({{different, "Arrow", "Birch"}, {unsure, "Birch", "Arrow"}});
    EXPECT_EQ(other.all.names("Arrow", "Birch"), unsure);
    EXPECT_THAT(other.told(), ElementsAre(HasSubstr("judged.txt:1: warning: line 2 judges the two to be unsure")));
}

TEST(judgements, that_contradict_each_other_in_a_ring_are_told) {
    judging const ring({{same, "Arrow", "Birch"}, {same, "Birch", "Cedar"}, {different, "Arrow", "Cedar"}});
    EXPECT_THAT(ring.told(), ElementsAre(HasSubstr("judged.txt:1: warning: line 3 holds the two apart")));
    EXPECT_EQ(ring.all.names("Arrow", "Cedar"), different);
    EXPECT_EQ(ring.all.names("Birch", "Cedar"), same);
    EXPECT_EQ(ring.all.names("Arrow", "Birch"), different);

    judging const first({{different, "Arrow", "Cedar"}, {same, "Arrow", "Birch"}, {same, "Birch", "Cedar"}});
    EXPECT_THAT(first.told(), ElementsAre(HasSubstr("judged.txt:1: warning: later lines make the two one")));
    EXPECT_EQ(first.all.names("Arrow", "Cedar"), same);
}

TEST(judgements, of_one_name_are_told) {
    judging const j({{different, "Kataib", "Kata'ib"}, {same, "Arrow", "ARROW"}});
    EXPECT_THAT(j.told(), ElementsAre(HasSubstr("judged.txt:1: warning: the two are one name")));
    EXPECT_EQ(j.all.names("Kataib", "Kata'ib"), std::nullopt);
}

TEST(judgements, have_a_fingerprint_if_there_are_any) {
    EXPECT_THAT(judging({}).all.fingerprint(), IsEmpty());
    auto const one = judging({{same, "Arrow", "Birch"}}).all.fingerprint();
    EXPECT_EQ(one.size(), 16U);
    EXPECT_NE(one, judging({{different, "Arrow", "Birch"}}).all.fingerprint());
}

/// Names that no two of which sound alike are dear to make, so they are numbered.
std::string numbered(std::size_t n) { return "Post " + std::to_string(n); }

TEST(judgements, of_a_chain_of_100000_lines_are_one_thing) {
    std::vector<judged_line> lines;
    constexpr std::size_t count = 100'000;
    for (std::size_t i = 0; i < count; ++i) lines.push_back({same, numbered(i), numbered(i + 1), i + 1});
    for (std::size_t i = 0; i < 1'000; ++i)
        lines.push_back({different, numbered(i * 7), "Far " + std::to_string(i), count + i + 1});
    diagnostics found;
    judgements const all(lines, "judged.txt", found);
    EXPECT_THAT(found, IsEmpty());
    EXPECT_EQ(all.names(numbered(0), numbered(count)), same);
    EXPECT_EQ(all.names(numbered(5), "Far 999"), different);
    std::reverse(lines.begin(), lines.end());
    EXPECT_EQ(judgements(lines, "judged.txt", found).names(numbered(0), numbered(count)), same);
    EXPECT_THAT(found, IsEmpty());
}

TEST(judgements, that_go_round_and_round_end) {
    std::vector<judged_line> lines;
    for (std::size_t i = 0; i < 1'000; ++i) {
        lines.push_back({same, numbered(i), numbered((i + 1) % 1'000), 2 * i + 1});
        lines.push_back({different, numbered(i), numbered((i + 500) % 1'000), 2 * i + 2});
    }
    diagnostics found;
    judgements const all(lines, "judged.txt", found);
    EXPECT_FALSE(found.empty());
    EXPECT_EQ(all.names(numbered(999), numbered(499)), different) << "the last line stands";
    EXPECT_TRUE(
        std::is_sorted(found.begin(), found.end(), [](auto const& a, auto const& b) { return *a.line < *b.line; }));
}

}  // namespace
}  // namespace reconcile
