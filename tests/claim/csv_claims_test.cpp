#include <reconcile/claim/csv_claims.hpp>

#include <array>
#include <random>
#include <string>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <reconcile/claim/csv_rows.hpp>

namespace reconcile {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;

std::vector<record> read(std::string_view csv) {
    std::vector<record> out;
    read_csv_claims("claims.csv", csv, [&](record&& one) { out.push_back(std::move(one)); });
    return out;
}

claim claim_in(record const& one) {
    if (auto const* wrong = std::get_if<diagnostic>(&one)) ADD_FAILURE() << to_string(*wrong);
    auto const* c = std::get_if<claim>(&one);
    return c != nullptr ? *c : claim{};
}

std::string told(record const& one) {
    auto const* wrong = std::get_if<diagnostic>(&one);
    return wrong == nullptr ? "a claim" : to_string(*wrong);
}

value cell(std::string_view words) {
    std::string fault;
    auto v = parse_cell(words, fault);
    EXPECT_TRUE(v) << fault;
    return v.value_or(value{});
}

TEST(csv_rows, keep_to_rfc_4180) {
    csv_rows rows(
        "\xef\xbb\xbf"
        "a,\"b,1\",\"say \"\"no\"\"\"\r\n\r\n,\"two\nlines\"\nlast");
    ASSERT_TRUE(rows.next());
    EXPECT_THAT(rows.cells(), ElementsAre("a", "b,1", "say \"no\""));
    ASSERT_TRUE(rows.next());
    EXPECT_THAT(rows.cells(), ElementsAre("", "two\nlines"));
    EXPECT_EQ(rows.line(), 3U);
    ASSERT_TRUE(rows.next());
    EXPECT_EQ(rows.line(), 5U);
    EXPECT_FALSE(rows.broken());
    EXPECT_FALSE(rows.next());
}

TEST(csv_rows, say_where_quotes_do_not_close) {
    csv_rows rows("a,\"b\nc,d\n");
    ASSERT_TRUE(rows.next());
    EXPECT_TRUE(rows.broken());
    ASSERT_TRUE(rows.next());
    EXPECT_THAT(rows.cells(), ElementsAre("c", "d"));
}

/// The same, letter by letter.
std::vector<std::vector<std::string>> read_slowly(std::string_view text) {
    std::vector<std::vector<std::string>> rows;
    std::size_t at = 0;
    auto const ends_line = [&](std::size_t i) { return i == text.size() || text[i] == '\n' || text.substr(i, 2) == "\r\n"; };
    while (at < text.size()) {
        if (ends_line(at)) {
            at += text[at] == '\n' ? 1 : 2;
            continue;
        }
        auto& row = rows.emplace_back();
        while (true) {
            std::string cell;
            if (at < text.size() && text[at] == '"') {
                std::string inside;
                auto i = at + 1;
                bool closed = false;
                for (; i < text.size() && !closed; ++i) {
                    if (text[i] != '"') inside += text[i];
                    else if (text.substr(i + 1, 1) == "\"") inside += text[i++];
                    else closed = true;
                }
                cell = closed ? inside : "";
                at = closed ? i : at + 1;
            }
            while (at < text.size() && text[at] != ',' && !ends_line(at)) cell += text[at++];
            row.push_back(cell);
            if (at >= text.size() || text[at] != ',') break;
            ++at;
        }
    }
    return rows;
}

TEST(csv_rows, equal_a_reader_that_goes_letter_by_letter) {
    std::mt19937_64 engine(7);
    for (int round = 0; round < 3000; ++round) {
        std::string text;
        auto const size = engine() % 200;
        while (text.size() < size) text += std::array{"a", "bc", ",", ",", "\n", "\r\n", "\"", "\"\"", ",\"", "\","}[engine() % 10];
        std::vector<std::vector<std::string>> rows;
        for (csv_rows r(text); r.next();) rows.emplace_back(r.cells().begin(), r.cells().end());
        EXPECT_EQ(rows, read_slowly(text)) << text;
    }
}

TEST(csv_rows, equal_it_on_long_files_of_wide_and_narrow_rows) {
    std::mt19937_64 engine(8);
    for (int round = 0; round < 30; ++round) {
        std::string text;
        while (text.size() < 20'000) {
            for (auto width = engine() % 40 < 39 ? 3 : engine() % 50; width > 0; --width)
                text += std::array{"a,", "bc,", ",", "\"d,\",", "e\"f,"}[engine() % 100 < 98 ? engine() % 3 : engine() % 5];
            text += engine() % 2 == 0 ? "\n" : "last\r\n";
        }
        std::vector<std::vector<std::string>> rows;
        std::vector<std::uint64_t> lines;
        for (csv_rows r(text); r.next(); lines.push_back(r.line())) rows.emplace_back(r.cells().begin(), r.cells().end());
        EXPECT_EQ(rows, read_slowly(text));
        // No cell holds the end of a line, so each row that is not empty has a line of its own.
        std::vector<std::uint64_t> expected;
        std::uint64_t line = 1;
        for (std::size_t at = 0; at < text.size(); ++line) {
            auto const end = text.find('\n', at);
            auto const shown = std::string_view(text).substr(at, end - at);
            if (!shown.empty() && shown != "\r") expected.push_back(line);
            at = end + 1;
        }
        EXPECT_EQ(lines, expected);
    }
}

TEST(csv_claims, read_values_strictly) {
    EXPECT_EQ(*cell("22").get<quantity>(), exactly(22));
    EXPECT_EQ(*cell("8+").get<quantity>(), at_least(8));
    EXPECT_EQ(*cell(">20").get<quantity>(), more_than(20));
    EXPECT_EQ(*cell(">= 8").get<quantity>(), at_least(8));
    EXPECT_EQ(*cell("<5").get<quantity>(), fewer_than(5));
    EXPECT_EQ(*cell("10-15").get<quantity>(), between(10, 15));
    EXPECT_EQ(*cell("~20").get<quantity>(), about(20));
    EXPECT_EQ(*cell("-3").get<quantity>(), exactly(-3));
    EXPECT_EQ(*cell("2030-05-01").get<time_interval>(), day_at(*clock_of(2030, 5, 1)));
    EXPECT_EQ(cell("2030-05-01/2030-05-02").get<time_interval>()->to, *clock_of(2030, 5, 3));
    EXPECT_EQ(cell("yes"), (value{yes_no{true}, "yes"}));
    EXPECT_EQ(cell("fighter jet").get<category>()->name, "fighter jet");
    EXPECT_EQ(*cell("3 jets").get<quantity>(), exactly(3, "jets"));
    EXPECT_EQ(*cell("8+ people").get<quantity>(), at_least(8, "people"));
    EXPECT_EQ(cell("2nd Brigade").get<category>()->name, "2nd Brigade");
    std::string fault;
    for (char const* words : {"2030-02-31", "1e999", "1,000", "15-10", "8++", ">"}) {
        fault.clear();
        EXPECT_FALSE(parse_cell(words, fault)) << words;
        EXPECT_THAT(fault, HasSubstr(words));
    }
}

TEST(csv_claims, read_columns_by_name) {
    auto const found = read(
        "value,property,event,of,source,source_kind,via,stance,as_of,population\n"
        "22,killed,flood,people,Mayor,official,Daily Bugle; Evening Post,,2030-05-01,\n"
        ",killed,flood,,Police,police,,,,\n"
        "no,warned,flood,,Mayor,,Daily Bugle,denies,,children\n");
    ASSERT_EQ(found.size(), 3U);
    auto const first = claim_in(found[0]);
    EXPECT_EQ(first.asserted->get<quantity>()->of, "people");
    ASSERT_EQ(first.attribution.links.size(), 3U);
    EXPECT_EQ(first.attribution.links[0].source, "Daily Bugle");
    EXPECT_EQ(first.attribution.links[2].source, "Mayor");
    EXPECT_EQ(first.attribution.links[2].kind, source_kind::official);
    EXPECT_TRUE(first.as_of);
    EXPECT_EQ(claim_in(found[1]).stance, stance::no_position);
    EXPECT_EQ(claim_in(found[2]).stance, stance::denies);
    EXPECT_EQ(claim_in(found[2]).scope.population, "children");
}

TEST(csv_claims, read_min_and_max_in_place_of_value) {
    auto const found =
        read("event,property,min,max\nflood,killed,8,\nflood,killed,,9\nflood,killed,15,10\nflood,killed,,\n");
    ASSERT_EQ(found.size(), 4U);
    EXPECT_EQ(*claim_in(found[0]).asserted->get<quantity>(), at_least(8));
    EXPECT_EQ(*claim_in(found[1]).asserted->get<quantity>(), at_most(9));
    EXPECT_EQ(told(found[2]),
              "claims.csv:4: error: claim left out: `min` is 15 and `max` is 10; the smaller comes first");
    EXPECT_EQ(claim_in(found[3]).stance, stance::no_position);
}

TEST(csv_claims, tell_measures_from_counts) {
    auto const found = read("event,property,value,unit,of\nflood,depth,>2,m,\nflood,killed,>2 people,,farmers\n");
    ASSERT_EQ(found.size(), 2U);
    auto const depth = *claim_in(found[0]).asserted->get<quantity>();
    EXPECT_EQ(depth.min, 2);
    EXPECT_TRUE(depth.min_open);
    EXPECT_EQ(depth.role, quantity_role::measure);
    EXPECT_EQ(*claim_in(found[1]).asserted->get<quantity>(), more_than(2, "farmers"));
}

TEST(csv_claims, say_line_and_cure_of_bad_rows_and_go_on) {
    auto const found = read(
        "event,property,value,stance\n"
        "flood,killed,4,supports\n"
        ",killed,4,\n"
        "flood,killed,4,affirms,extra\n"
        "flood,killed,\"4\"x,\n"
        "flood,killed,\xff,\n"
        "flood,killed,4,affirms\n");
    ASSERT_EQ(found.size(), 6U);
    EXPECT_THAT(told(found[0]), HasSubstr("claims.csv:2: error: claim left out: `stance` is \"supports\""));
    EXPECT_THAT(told(found[1]), HasSubstr("claims.csv:3: error: claim left out: `event` is empty"));
    EXPECT_THAT(told(found[2]), HasSubstr("5 cells and the first row 4"));
    EXPECT_THAT(told(found[3]), HasSubstr("quotation mark"));
    EXPECT_THAT(told(found[4]), HasSubstr("claims.csv:6: error: claim left out: it is not UTF-8"));
    EXPECT_EQ(claim_in(found[5]).asserted, (value{exactly(4), "4"}));
}

TEST(csv_claims, do_not_mistake_the_table_of_truth) {
    auto const found = read("source,item,value\nA,x,3\n");
    ASSERT_EQ(found.size(), 1U);
    EXPECT_THAT(told(found[0]), HasSubstr("reconcile truth"));
    EXPECT_THAT(told(read("a,b\n1,2\n").at(0)), HasSubstr("give event,property,value"));
    EXPECT_THAT(told(read("").at(0)), HasSubstr("empty"));
}

}  // namespace
}  // namespace reconcile
