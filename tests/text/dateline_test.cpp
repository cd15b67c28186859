#include <reconcile/text/dateline.hpp>

#include <string>
#include <vector>

#include <gtest/gtest.h>

namespace reconcile {
namespace {

/// The towns of a text's datelines.
std::vector<std::string> towns(std::string_view text) {
    auto const read = tokenize(text, vocabulary{});
    std::vector<std::string> out;
    for (auto const& d : find_datelines(read)) {
        EXPECT_TRUE(is_dash(read, d.dash)) << text;
        out.emplace_back(read.span(d.town).of(text));
    }
    return out;
}

using strings = std::vector<std::string>;

TEST(dateline, capitals_before_a_dash) {
    for (auto const* text : {"OSTREL — A bridge fell.", "OSTREL, Ohio (AP) -- A bridge fell.", "OSTREL - A bridge fell.", "OSTREL (AP)- A bridge fell.",
                             "OSTREL, 9 JAN 90 (Radio of the port) -- A BRIDGE FELL.", "OSTREL, Nov. 3, 2020 (AP) — A bridge fell."})
        EXPECT_EQ(towns(text), strings{"OSTREL"}) << text;
    EXPECT_EQ(towns("PORT HALE — A bridge fell."), strings{"PORT HALE"});
}

TEST(dateline, in_small_letters_only_right_before_the_dash_or_a_bracket) {
    EXPECT_EQ(towns("Ostrel — A bridge fell."), strings{"Ostrel"});
    EXPECT_EQ(towns("St. Orlan — A bridge fell."), strings{"St. Orlan"});
    EXPECT_EQ(towns("Ostrel, 9 Jan 90 (AP) -- A bridge fell."), strings{"Ostrel"});
    EXPECT_EQ(towns("Anna Holm, 34 — a nurse — saw it."), strings{});
}

TEST(dateline, prose_is_none) {
    for (auto const* text : {"Ostrel saw it — a bridge fell.", "OSTREL and Lorum saw it — a bridge fell.", "OSTREL-A bridge fell.",
                             "OSTREL\n— A bridge fell.", "OSTREL", "", "9 JAN 90 -- A bridge fell."})
        EXPECT_EQ(towns(text), strings{}) << text;
}

TEST(dateline, on_any_of_the_first_lines) {
    EXPECT_EQ(towns("By A. Writer\nOSTREL — A bridge fell."), strings{"OSTREL"});
    EXPECT_EQ(towns("UPDATE — 9 a.m.\nOSTREL — A bridge fell."), (strings{"UPDATE", "OSTREL"}));
    std::string late;
    for (int i = 0; i < 40; ++i) late += "rain\n\n";
    EXPECT_EQ(towns(late + "OSTREL — A bridge fell."), strings{"OSTREL"});
    EXPECT_EQ(towns(late + late + "OSTREL — A bridge fell."), strings{}) << "too late for one";
}

TEST(dateline, names_in_capitals_in_small_letters) {
    EXPECT_EQ(in_small_letters("PORT LORUM"), "Port Lorum");
    EXPECT_EQ(in_small_letters("LORUM-SUR-MER"), "Lorum-Sur-Mer");
    EXPECT_EQ(in_small_letters("Port LORUM"), "Port LORUM") << "as somebody writes it";
    EXPECT_EQ(in_small_letters("UN"), "UN");
    EXPECT_EQ(in_small_letters(""), "");
}

}  // namespace
}  // namespace reconcile
