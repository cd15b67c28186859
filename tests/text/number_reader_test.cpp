#include <reconcile/text/number_reader.hpp>

#include <gtest/gtest.h>

#include <cmath>
#include <string>
#include <vector>

#include <fmt/format.h>

namespace reconcile {
namespace {

struct setup {
    vocabulary words;
    number_reader reader{lexicon::built_in(), words};
};

setup const& tools() {
    static setup const built;
    return built;
}

std::string set_of(quantity const& q) {
    if (q.min == q.max) return fmt::format("{:.10g}", q.min);
    return fmt::format("{}{}..{}{}", std::isfinite(q.min) ? fmt::format("{:.10g}", q.min) : "", q.min_open ? "<" : "",
                       q.max_open ? "<" : "", std::isfinite(q.max) ? fmt::format("{:.10g}", q.max) : "");
}

/// One mention as a line: "at least two = 2.. [107mm missiles]"; a role other than count and a unit stand behind the set.
std::string shown(number_mention const& m, std::string_view text) {
    auto out = fmt::format("{} = {}", m.where.of(text), set_of(m.value));
    if (m.value.role != quantity_role::count) out += fmt::format(" {}", to_string(m.value.role));
    if (!m.value.unit.empty()) out += fmt::format(" {}", m.value.unit);
    if (!m.value.of.empty()) out += fmt::format(" [{}]", m.value.of);
    return out;
}

std::vector<number_mention> mentions(std::string_view text) {
    return tools().reader.read(tokenize(text, tools().words));
}

std::string read(std::string_view text) {
    std::string out;
    for (auto const& m : mentions(text)) out += (out.empty() ? "" : "; ") + shown(m, text);
    return out;
}

struct reads {
    char const* text;
    char const* mentions;
};

template <std::size_t N>
void expect(reads const (&cases)[N]) {
    for (auto const& c : cases) EXPECT_EQ(read(c.text), c.mentions) << c.text;
}

TEST(number_reader, reads_digits_and_words) {
    expect({
        {"It was 22.", "22 = 22"},
        {"12,345.5", "12,345.5 = 12345.5"},
        {"40 000", "40 000 = 40000"},
        {"twenty-two", "twenty-two = 22"},
        {"a hundred and five", "a hundred and five = 105"},
        {"six hundred and twelve thousand", "six hundred and twelve thousand = 612000"},
        {"two million three hundred thousand and one", "two million three hundred thousand and one = 2300001"},
        {"1.2 million", "1.2 million = 1200000"},
        {"15k", "15k = 15000"},
        {"minus seven", "minus seven = -7"},
        {"two dozen", "two dozen = 24"},
        {"half a dozen", "half a dozen = 6"},
        {"seven point zero five", "seven point zero five = 7.05"},
        {"forty-four (44)", "forty-four (44) = 44"},
        {"3 hundred and 4 hundred", "3 hundred = 300; 4 hundred = 400"},
    });
}

TEST(number_reader, reads_fractions) {
    expect({
        {"two and a half", "two and a half = 2.5"},
        {"a third of the fighters", "a third = 0.3333333333 measure [fighters]"},
        {"three-quarters of it", "three-quarters = 0.75 measure"},
        {"3/4", "3/4 = 0.75 measure"},
        {"2 1/2 miles", "2 1/2 miles = 2.5 measure mile"},
        {"half of the houses", "half = 0.5 measure [houses]"},
        {"one and a half million", "one and a half million = 1500000"},
        {"half a million", "half a million = 500000"},
        {"one in five", "one in five = 0.2 measure"},
        {"a third rocket", "third = 3 ordinal"},
        {"his half brother", ""},
    });
}

TEST(number_reader, says_what_is_counted) {
    expect({
        {"killed 22 people.", "22 = 22 [people]"},
        {"one civilian contractor was killed", "one = 1 [civilian contractor]"},
        {"Seventeen pro-Iran fighters died", "Seventeen = 17 [pro-Iran fighters]"},
        {"two U.S. service members", "two = 2 [U.S. service members]"},
        {"a dozen of the houses", "a dozen = 12 [houses]"},
        {"one of the wounded", "one = 1 [wounded]"},
        {"five of them", "five = 5"},
        {"killing 9 and wounding four others", "9 = 9; four = 4 [others]"},
        {"three more rockets", "three = 3 [rockets]"},
        {"30 American and coalition personnel", "30 = 30 [American and coalition personnel]"},
        {"two suspected arms dealers", "two = 2 [suspected arms dealers]"},
        {"14 dead and 20 wounded", "14 = 14; 20 = 20"},
        {"20 dead soldiers", "20 = 20 [dead soldiers]"},
        {"ten F-16 jets", "ten = 10 [F-16 jets]; 16 = 16 identifier"},
        {"left one seriously injured", "one = 1"},
        {"one building burned", "one = 1 [building]"},
        {"one of Gen. Smith's aides", "one = 1 [Gen. Smith's aides]"},
        {"on the same day 22 soldiers died", "22 = 22 [soldiers]"},
        {"TWO POLICE OFFICERS WERE SHOT", "TWO = 2 [POLICE OFFICERS]"},
        {"12 “resistance fighters” fell", "12 = 12 [resistance fighters]"},
    });
}

TEST(number_reader, gives_the_tokens_of_the_noun) {
    std::string_view const text = "at least two 107mm missiles landed";
    auto const found = mentions(text);
    auto const tokens = tokenize(text, tools().words);
    ASSERT_EQ(found.size(), 2U);
    EXPECT_EQ(found[0].tokens, (token_range{0, 3}));
    EXPECT_EQ(tokens.span(found[0].of_tokens).of(text), "107mm missiles");
    EXPECT_EQ(tokens.view(found[0].of_head), "missiles");
    EXPECT_EQ(found[1].value.role, quantity_role::calibre);
    EXPECT_EQ(found[1].of_tokens.size(), 0U);
}

TEST(number_reader, reads_bounds) {
    expect({
        {"at least eight people", "at least eight = 8.. [people]"},
        {"more than 20 people", "more than 20 = 21.. [people]"},
        {"over 1.5 tons", "over 1.5 tons = 1.5<.. measure ton"},
        {"as many as 40 houses", "as many as 40 = 0..40 [houses]"},
        {"no fewer than 6", "no fewer than 6 = 6.."},
        {"fewer than 10 men", "fewer than 10 = 0..9 [men]"},
        {"up to a dozen rockets", "up to a dozen = 0..12 [rockets]"},
        {"30 or more civilians", "30 or more = 30.. [civilians]"},
        {"20-plus strikes", "20-plus = 20.. [strikes]"},
        {"more than 3 but less than 9", "more than 3 but less than 9 = 4..8"},
    });
    EXPECT_EQ(mentions("no fewer than 6")[0].value.number, 6);
    EXPECT_EQ(mentions("more than 20 people")[0].value.qualifier, qualifier::more_than);
}

TEST(number_reader, reads_what_is_about_a_number) {
    auto const near = mentions("some 20 houses").at(0).value;
    EXPECT_EQ(near.qualifier, qualifier::about);
    EXPECT_EQ(near.number, 20);
    EXPECT_EQ(near.min, 10);
    EXPECT_EQ(near.max, 30);
    EXPECT_EQ(near.likely, (number_range{15, 25}));
    EXPECT_EQ(mentions("nearly 300 people").at(0).value.qualifier, qualifier::nearly);
    EXPECT_EQ(mentions("an estimated 300 people").at(0).value.qualifier, qualifier::about);
    EXPECT_EQ(read("some people"), "");
}

TEST(number_reader, reads_ranges) {
    expect({
        {"10 to 15 people", "10 to 15 = 10..15 [people]"},
        {"between 10 and 15 people", "between 10 and 15 = 10..15 [people]"},
        {"10-15 people", "10-15 = 10..15 [people]"},
        {"two or three men", "two or three = 2..3 [men]"},
        {"5 to 6 million dollars", "5 to 6 million dollars = 5000000..6000000 money USD"},
        {"from 100 to 200 kg", "from 100 to 200 kg = 100..200 measure kg"},
        {"17 or 22 people", "17 = 17; 22 = 22 [people]"},
        {"won 3-1.", "3-1 = 3 score"},
        {"won 3-2; they", "3-2 = 3 score"},
    });
}

TEST(number_reader, reads_vague_words) {
    expect({
        {"several facilities", "several = 2.. [facilities]"},
        {"a few people", "a few = 2.. [people]"},
        {"a number of armed groups", "a number = 2.. [armed groups]"},
        {"dozens of people", "dozens = 13.. [people]"},
        {"scores of rockets", "scores = 21.. [rockets]"},
        {"Hundreds fled", "Hundreds = 101.."},
        {"tens of thousands of refugees", "tens of thousands = 10001.. [refugees]"},
        {"several hundred soldiers", "several hundred = 200.. [soldiers]"},
        {"the scores were high", ""},
        {"Scores were hurt", "Scores = 21.."},
        {"He said scores had died", "scores = 21.."},
        {"The blast left scores injured", "scores = 21.."},
        {"officials reported scores dead", "scores = 21.."},
        {"their scores were hurt by it", ""},
        {"scores rose in reading and maths", ""},
        {"a pair of drones", "a pair = 2 [drones]"},
    });
    EXPECT_EQ(mentions("dozens of people")[0].value.likely->min, 24);
    EXPECT_EQ(mentions("several people")[0].value.qualifier, qualifier::vague);
}

TEST(number_reader, reads_none) {
    expect({
        {"no one was hurt", "no one = 0"},
        {"none of the rockets exploded", "none = 0 [rockets]"},
        {"Nobody died", "Nobody = 0"},
        {"there were no casualties", "no = 0 [casualties]"},
        {"zero deaths", "zero = 0 [deaths]"},
        {"no comment", ""},
    });
}

TEST(number_reader, tells_apart_what_counts_nothing) {
    expect({
        {"a 19-year-old man", "19-year-old = 19 age year"},
        {"John Smith, 34, was shot", "34 = 34 age"},
        {"a girl aged 7", "7 = 7 age"},
        {"children, ages 3 and 5, fled", "3 = 3 age; 5 = 5 age"},
        {"they were 14, 16 and 19 years old", "14 = 14 age year; 16 = 16 age year; 19 years old = 19 age year"},
        {"two 500-pound bombs", "two = 2 [500-pound bombs]; 500-pound = 500 measure lb"},
        {"a five-member team", "five = 5 measure"},
        {"on Feb. 15 in Erbil", "15 = 15 date_part"},
        {"on 15 February 2021", "15 = 15 date_part; 2021 = 2021 year"},
        {"July 5 2016 the army", "5 = 5 date_part; 2016 = 2016 year"},
        {"the night of the 15th.", "15th = 15 date_part"},
        {"2021-02-26", "2021-02-26 = 2021 date_part"},
        {"at 6:30 p.m. on Friday", "6:30 p.m. = 6.5 clock"},
        {"around 6pm", "6pm = 6 clock"},
        {"in 2014 and the 1990s", "2014 = 2014 year; 1990s = 1990..1999 year"},
        {"Flight 370 and Highway 101", "370 = 370 identifier; 101 = 101 identifier"},
        {"an F-16 and a Su-24", "16 = 16 identifier; 24 = 24 identifier"},
        {"the 4500 block of Oak Street", "4500 = 4500 identifier"},
        {"call (555) 323-1511 now", "555 = 555 identifier; 323-1511 = 323 identifier"},
        {"see http://a.example/22?b=33 now", ""},
        {"page 3 of 40", "3 = 3 identifier; 40 = 40 identifier"},
    });
}

TEST(number_reader, knows_the_days_of_a_list) {
    expect({
        {"on Feb. 15, 16 and 22 it rained", "15 = 15 date_part; 16 = 16 date_part; 22 = 22 date_part"},
        {"on 3, 4 and 5 March", "3 = 3 date_part; 4 = 4 date_part; 5 = 5 date_part"},
        {"on Feb. 15 and 16, 2020", "15 = 15 date_part; 16 = 16 date_part; 2020 = 2020 year"},
        {"on Feb. 15, 16 soldiers died", "15 = 15 date_part; 16 = 16 [soldiers]"},
        {"on Feb. 15 and 20 soldiers died", "15 = 15 date_part; 20 = 20 [soldiers]"},
    });
}

TEST(number_reader, leaves_out_one_as_a_pronoun) {
    expect({
        {"the one who fired", ""},
        {"this one is new", ""},
        {"they hit one another", ""},
        {"One was killed", "One = 1"},
        {"the one man who fled", "one = 1 [man]"},
    });
}

TEST(number_reader, reads_ordinals) {
    expect({
        {"the first strike", "first = 1 ordinal"},
        {"the 21st century", "21st = 21 ordinal"},
        {"the twenty-third day", "twenty-third = 23 ordinal"},
        {"the one hundred and second time", "one hundred and second = 102 ordinal"},
        {"We second that", ""},
        {"one second", "one second = 1 duration s"},
    });
}

TEST(number_reader, reads_percentages_money_and_measures) {
    expect({
        {"20 percent of the troops", "20 percent = 20 percentage % [troops]"},
        {"5.5%", "5.5% = 5.5 percentage %"},
        {"$1.2 billion", "$1.2 billion = 1200000000 money USD"},
        {"a $30,000 bond", "$30,000 = 30000 money USD"},
        {"a $1 billion 35-year deal", "$1 billion = 1000000000 money USD; 35-year = 35 duration year"},
        {"€5m", "€5m = 5000000 money EUR"},
        {"20 million euros", "20 million euros = 20000000 money EUR"},
        {"two tons of explosives", "two tons = 2 measure ton [explosives]"},
        {"60 kilometres away", "60 kilometres = 60 measure km"},
        {"at 80 km/h", "80 km/h = 80 measure km/h"},
    });
}

TEST(number_reader, reads_durations) {
    expect({
        {"a couple of days ago", "a couple of days = 2..4 duration day"},
        {"for two weeks", "two weeks = 2 duration week"},
        {"an hour and a half", "an hour and a half = 1.5 duration h"},
        {"2 years, 3 months", "2 years, 3 months = 27 duration month"},
        {"half an hour later", "half an hour = 0.5 duration h"},
        {"two more days", "two more days = 2 duration day"},
        {"over two days", "two days = 2 duration day"},
        {"for over two days", "over two days = 2<.. duration day"},
        {"a month ago", ""},
        {"in the last quarter of the year", ""},
    });
}

TEST(number_reader, tells_what_rose_and_fell) {
    auto const change = [](std::string_view text) { return mentions(text).at(0).value.change; };
    EXPECT_EQ(change("the toll rose to 22"), change_direction::up);
    EXPECT_EQ(change("fell by 3 percent"), change_direction::down);
    EXPECT_EQ(change("up from 12 on Monday"), change_direction::up);
    EXPECT_EQ(change("they drove up 12 hills"), change_direction::none);
    EXPECT_EQ(change("shot down 2 jets"), change_direction::none);
    EXPECT_EQ(change("killed 22 people"), change_direction::none);
    auto const both = mentions("the toll rose from 17 to 22 people");
    ASSERT_EQ(both.size(), 2U);
    EXPECT_EQ(both[0].value.max, 17);
    EXPECT_EQ(both[1].value.change, change_direction::up);
}

TEST(number_reader, reads_texts_that_lost_their_commas) {
    expect({
        {"killed 19 and wounded 22 the Observatory said", "19 = 19; 22 = 22"},
        {"At least 44 killed dozens injured as bombs hit", "At least 44 = 44..; dozens = 13.."},
        {"killed 18 including five children and two women", "18 = 18; five = 5 [children]; two = 2 [women]"},
    });
}

TEST(number_reader, gives_mentions_in_order_and_apart) {
    std::string_view const text =
        "On Feb. 15, at least two of 14 107mm rockets hit within 10 to 15 minutes; one to three men, aged 20, fled at "
        "6pm.";
    auto const found = mentions(text);
    for (std::size_t i = 0; i < found.size(); ++i) {
        EXPECT_LT(found[i].tokens.first, found[i].tokens.last);
        EXPECT_LE(found[i].value.min, found[i].value.max);
        if (i > 0) {
            EXPECT_LE(found[i - 1].tokens.last, found[i].tokens.first);
        }
    }
}

TEST(number_reader, is_not_led_astray_by_size) {
    EXPECT_TRUE(mentions(std::string(400'000, '7')).empty());
    EXPECT_TRUE(mentions(std::string(400'000, '(')).empty());
    std::string many;
    for (int i = 0; i < 100'000; ++i) many += "one ";
    EXPECT_FALSE(mentions(many).empty());
}

}  // namespace
}  // namespace reconcile
