#include <reconcile/text/time_reader.hpp>

#include <optional>
#include <ostream>
#include <string>
#include <string_view>
#include <vector>

#include <gtest/gtest.h>

#include <reconcile/text/lexicon.hpp>
#include <reconcile/text/token.hpp>
#include <reconcile/value/quantity.hpp>
#include <reconcile/value/time_interval.hpp>

namespace reconcile {
namespace {

constexpr auto friday = "2021-02-26";  // most cases are written on this day

vocabulary known_words;

time_reader const& built_in_reader() {
    static time_reader const reader(lexicon::built_in(), known_words);
    return reader;
}

struct reading {
    std::string text;  // the reader's mentions and values do not look into it
    std::vector<time_mention> mentions;
};

reading read(std::string_view text, char const* published) {
    auto const& reader = built_in_reader();
    std::optional<clock_seconds> clock;
    if (auto const t = published ? parse_iso8601(published) : std::nullopt) clock = t->from;
    reading out{std::string(text), {}};
    out.mentions = reader.read(tokenize(out.text, known_words), clock);
    return out;
}

/// "2021-02-25T17:00/2021-02-26T00:00"; ".." for an unknown end.
std::string ends_of(value const& v) {
    auto const* t = v.get<time_interval>();
    if (!t) return "no time";
    auto const whole = whole_days(*t);
    auto const end = [&](clock_seconds at) {
        auto text = to_iso8601(at, whole);
        return text.empty() ? std::string("..") : text;
    };
    return end(t->from) + "/" + end(t->to);
}

std::string options_of(time_mention const& m) {
    if (m.value.any_of.empty()) return ends_of(m.value);
    std::string out;
    for (auto const& v : m.value.any_of) out += (out.empty() ? "" : " or ") + ends_of(v);
    return out;
}

struct time_case {
    char const* text;
    char const* words;    ///< of the mention that is meant
    char const* timex;
    char const* options;  ///< its interval, or the several that it may be
    char const* published = friday;
};

std::ostream& operator<<(std::ostream& out, time_case const& c) { return out << c.text; }

class time_reader_case : public testing::TestWithParam<time_case> {};

TEST_P(time_reader_case, is_read) {
    auto const& c = GetParam();
    auto const r = read(c.text, c.published);
    std::string all;
    for (auto const& m : r.mentions) {
        auto const words = m.where.of(r.text);
        all += "[" + std::string(words) + "]";
        if (words != c.words) continue;
        EXPECT_EQ(m.timex, c.timex) << words;
        EXPECT_EQ(options_of(m), c.options) << words;
        EXPECT_EQ(m.value.text, words);
        return;
    }
    FAIL() << "no mention \"" << c.words << "\", only " << all;
}

INSTANTIATE_TEST_SUITE_P(dates, time_reader_case, testing::Values(
    time_case{"It was signed on 3 April 2019 in Oslo.", "3 April 2019", "2019-04-03", "2019-04-03/2019-04-04"},
    time_case{"It was signed on April 3, 2019, in Oslo.", "April 3, 2019", "2019-04-03", "2019-04-03/2019-04-04"},
    time_case{"Updated April 3 2019 by staff", "April 3 2019", "2019-04-03", "2019-04-03/2019-04-04"},
    time_case{"The fifth of June was quiet.", "The fifth of June", "2020-06-05", "2020-06-05/2020-06-06"},
    time_case{"The raid came on Feb. 9.", "Feb. 9", "2021-02-09", "2021-02-09/2021-02-10"},
    time_case{"It ended Dec. 30.", "Dec. 30", "2020-12-30", "2020-12-30/2020-12-31"},
    time_case{"The vote will be held on June 3.", "June 3", "2021-06-03", "2021-06-03/2021-06-04"},
    time_case{"Filed 2018-11-04.", "2018-11-04", "2018-11-04", "2018-11-04/2018-11-05"},
    time_case{"Filed 11/04/2018.", "11/04/2018", "2018-11-04", "2018-11-04/2018-11-05"},
    time_case{"Filed 24/11/2018.", "24/11/2018", "2018-11-24", "2018-11-24/2018-11-25"},
    time_case{"OSLO, 3 JAN 90 -- The port was shut.", "3 JAN 90", "1990-01-03", "1990-01-03/1990-01-04"},
    time_case{"Tue 09 Feb 2021 Convoy hit", "Tue 09 Feb 2021", "2021-02-09", "2021-02-09/2021-02-10"},
    time_case{"A shell fell there on the 15th, he said.", "the 15th", "2021-02-15", "2021-02-15/2021-02-16"},
    time_case{"Two agencies reported on 25. A third did not.", "25", "2021-02-25", "2021-02-25/2021-02-26"},
    time_case{"The war began in March 2011.", "March 2011", "2011-03", "2011-03-01/2011-04-01"},
    time_case{"They met in January.", "January", "2021-01", "2021-01-01/2021-02-01"},
    time_case{"They met in May.", "May", "2020-05", "2020-05-01/2020-06-01"},
    time_case{"It has lasted since 2015.", "2015", "2015", "2015-01-01/2021-02-27"},
    time_case{"The town fell in nineteen eighty-two.", "nineteen eighty-two", "1982", "1982-01-01/1983-01-01"},
    time_case{"Trade fell in the third quarter of 2016.", "the third quarter of 2016", "2016-Q3", "2016-07-01/2016-10-01"},
    time_case{"It was built in the late 1970s.", "the late 1970s", "197", "1975-01-01/1980-01-01"},
    time_case{"It stems from the 19th century.", "the 19th century", "18", "1800-01-01/1900-01-01"},
    time_case{"They left in the summer of 2014.", "the summer of 2014", "2014-SU", "2014-06-01/2014-09-01"},
    time_case{"Shops close on Christmas Day.", "Christmas Day", "2020-12-25", "2020-12-25/2020-12-26"}));

INSTANTIATE_TEST_SUITE_P(weekdays, time_reader_case, testing::Values(
    time_case{"Jets struck the depot on Thursday.", "Thursday", "2021-02-25", "2021-02-25/2021-02-26"},
    time_case{"Jets struck the depot on Monday.", "Monday", "2021-02-22", "2021-02-22/2021-02-23"},
    time_case{"Jets struck the depot on Friday.", "Friday", "2021-02-26", "2021-02-26/2021-02-27"},
    time_case{"He will speak on Monday.", "Monday", "2021-03-01", "2021-03-01/2021-03-02"},
    time_case{"It happened last Monday.", "last Monday", "2021-02-22", "2021-02-15/2021-02-16 or 2021-02-22/2021-02-23"},
    time_case{"It happened last Friday.", "last Friday", "2021-02-19", "2021-02-19/2021-02-20", "2021-02-22"},
    time_case{"It happened this past Tuesday.", "this past Tuesday", "2021-02-23", "2021-02-23/2021-02-24"},
    time_case{"Talks resume next Monday.", "next Monday", "2021-03-01", "2021-03-01/2021-03-02"},
    time_case{"It was hit on Tuesday last week.", "Tuesday last week", "2021-02-16", "2021-02-16/2021-02-17"},
    time_case{"Saturdays attack was the worst.", "Saturdays", "2021-02-20", "2021-02-20/2021-02-21"},
    time_case{"They drill twice a week.", "twice a week", "P1W", "../.."},
    time_case{"They drill three times a day.", "three times a day", "P1D", "../.."},
    time_case{"He prays every Friday.", "every Friday", "XXXX-WXX-5", "../.."},
    time_case{"Jets struck on Friday.", "Friday", "XXXX-WXX-5", "../..", nullptr}));

INSTANTIATE_TEST_SUITE_P(parts_of_days, time_reader_case, testing::Values(
    time_case{"They flew on Thursday evening.", "Thursday evening", "2021-02-25TEV", "2021-02-25T17:00/2021-02-26T00:00"},
    time_case{"They flew on Thursday night.", "Thursday night", "2021-02-25TNI", "2021-02-25T18:00/2021-02-26T00:00"},
    time_case{"They flew late Thursday.", "late Thursday", "2021-02-25", "2021-02-25T12:00/2021-02-26T00:00"},
    time_case{"They flew early on Thursday.", "early on Thursday", "2021-02-25", "2021-02-25T00:00/2021-02-25T12:00"},
    time_case{"They flew early Thursday morning.", "early Thursday morning", "2021-02-25TMO", "2021-02-25T00:00/2021-02-25T06:00"},
    time_case{"On the morning of February 24 it rained.", "the morning of February 24", "2021-02-24TMO", "2021-02-24T00:00/2021-02-24T12:00"},
    time_case{"It fell on the night of the 15th in a field.", "the night of the 15th", "2021-02-15TNI", "2021-02-15T18:00/2021-02-16T00:00"},
    time_case{"In the early hours of Friday sirens rang.", "the early hours of Friday", "2021-02-26TMO", "2021-02-26T00:00/2021-02-26T06:00"},
    time_case{"A bomb went off last Monday night.", "last Monday night", "2021-02-22TNI",
              "2021-02-15T18:00/2021-02-16T00:00 or 2021-02-22T18:00/2021-02-23T00:00"},
    time_case{"Earlier this evening our forces struck.", "Earlier this evening", "2021-02-26TEV",
              "2021-02-25T17:00/2021-02-26T00:00 or 2021-02-26T17:00/2021-02-27T00:00"},
    time_case{"Shelling went on overnight.", "overnight", "2021-02-25TNI", "2021-02-25T18:00/2021-02-26T08:00"}));

INSTANTIATE_TEST_SUITE_P(counted_from_publication, time_reader_case, testing::Values(
    time_case{"He died two days ago.", "two days ago", "2021-02-24", "2021-02-24/2021-02-25"},
    time_case{"He died yesterday.", "yesterday", "2021-02-25", "2021-02-25/2021-02-26"},
    time_case{"The war broke out five years ago.", "five years ago", "2016", "2016-01-01/2017-01-01"},
    time_case{"She spoke earlier this week.", "earlier this week", "2021-W08", "2021-02-21/2021-02-27"},
    time_case{"She spoke earlier this month.", "earlier this month", "2021-02", "2021-02-01/2021-02-27"},
    time_case{"They met last month.", "last month", "2021-01", "2021-01-01/2021-02-01"},
    time_case{"They met last year.", "last year", "2020", "2020-01-01/2021-01-01"},
    time_case{"Many fled in the past two weeks.", "the past two weeks", "P2W", "2021-02-12/2021-02-27"},
    time_case{"The visit later this month is off.", "later this month", "2021-02", "2021-02-26/2021-03-01"},
    time_case{"Nobody came the day before yesterday.", "the day before yesterday", "2021-02-24", "2021-02-24/2021-02-25"},
    time_case{"Elections will follow in two weeks.", "two weeks", "2021-03-12", "2021-03-12/2021-03-13"},
    time_case{"It has recently grown.", "recently", "PAST_REF", "../2021-02-27"}));

INSTANTIATE_TEST_SUITE_P(counted_from_the_text, time_reader_case, testing::Values(
    time_case{"Shells hit the port on Feb. 10. A week later, they hit it again.", "A week later", "2021-02-17", "2021-02-17/2021-02-18"},
    time_case{"Shells hit the port on Feb. 10. The next day it closed.", "The next day", "2021-02-11", "2021-02-11/2021-02-12"},
    time_case{"Shells hit the port on Feb. 10. Three days earlier it was full.", "Three days earlier", "2021-02-07", "2021-02-07/2021-02-08"},
    time_case{"Shells hit the port on Feb. 10, and that night they came again.", "that night", "2021-02-10TNI", "2021-02-10T18:00/2021-02-11T06:00"},
    time_case{"A guard near a crater from the previous night on 11 February.", "the previous night", "2021-02-10TNI", "2021-02-10T18:00/2021-02-11T06:00"},
    time_case{"The base was hit at 9:30 p.m. on Feb. 15. At 10 p.m. it was quiet.", "10 p.m.", "2021-02-15T22:00", "2021-02-15T22:00/2021-02-15T23:00"},
    time_case{"The previous day he had left.", "The previous day", "2021-02-25", "2021-02-25/2021-02-26"}));

INSTANTIATE_TEST_SUITE_P(clocks, time_reader_case, testing::Values(
    time_case{"It began at 6pm on Thursday.", "6pm on Thursday", "2021-02-25T18:00", "2021-02-25T18:00/2021-02-25T19:00"},
    time_case{"It began at 6:30 a.m. Thursday.", "6:30 a.m. Thursday", "2021-02-25T06:30", "2021-02-25T06:30/2021-02-25T06:31"},
    time_case{"It began on 6 January at 1625.", "6 January at 1625", "2021-01-06T16:25", "2021-01-06T16:25/2021-01-06T16:26"},
    time_case{"It began at 630 a.m. on Thursday.", "630 a.m. on Thursday", "2021-02-25T06:30", "2021-02-25T06:30/2021-02-25T06:31"},
    time_case{"It began Thursday at 1800 GMT.", "Thursday at 1800 GMT", "2021-02-25T18:00", "2021-02-25T18:00/2021-02-25T18:01"},
    time_case{"It began at half past eight on Thursday.", "half past eight on Thursday", "2021-02-25T08:30", "2021-02-25T08:30/2021-02-25T08:31"},
    time_case{"It began at noon Thursday.", "noon Thursday", "2021-02-25T12:00", "2021-02-25T12:00/2021-02-25T12:01"},
    time_case{"It began at midnight Thursday.", "midnight Thursday", "2021-02-25T24:00",
              "2021-02-25T00:00/2021-02-25T00:01 or 2021-02-26T00:00/2021-02-26T00:01"},
    time_case{"It began around 7:30 p.m. Thursday.", "around 7:30 p.m. Thursday", "2021-02-25T19:30", "2021-02-25T19:00/2021-02-25T20:00"},
    time_case{"Jets struck at 6pm on Thursday or 2am on Friday, an officer said.", "6pm on Thursday or 2am on Friday", "2021-02-25T18:00",
              "2021-02-25T18:00/2021-02-25T19:00 or 2021-02-26T02:00/2021-02-26T03:00"},
    time_case{"It began at 6 p.m. Thursday, or 2 a.m. on Friday.", "6 p.m. Thursday, or 2 a.m. on Friday", "2021-02-25T18:00",
              "2021-02-25T18:00/2021-02-25T19:00 or 2021-02-26T02:00/2021-02-26T03:00"},
    time_case{"It began at 9:30 p.m.", "9:30 p.m.", "2021-02-26T21:30", "2021-02-25T21:30/2021-02-25T21:31 or 2021-02-26T21:30/2021-02-26T21:31"},
    time_case{"Sent 2021-02-25T18:30:00Z by wire", "2021-02-25T18:30:00Z", "2021-02-25T18:30:00", "2021-02-25T18:30/2021-02-25T18:30:01"},
    time_case{"The shop opens at seven.", "seven", "T07:00", "../..", nullptr}));

INSTANTIATE_TEST_SUITE_P(ranges, time_reader_case, testing::Values(
    time_case{"The road is shut from 1 p.m. to 4.", "from 1 p.m. to 4", "2021-02-26T13:00/2021-02-26T16:00", "2021-02-25T13:00/2021-02-25T16:00 or 2021-02-26T13:00/2021-02-26T16:00"},
    time_case{"It is shut for the rest of the day.", "the rest of the day", "2021-02-26", "2021-02-26T16:30/2021-02-27T00:00", "2021-02-26T16:30"},
    time_case{"It is shut for a day starting Monday at 5 pm.", "a day starting Monday at 5 pm", "P1D", "2021-02-22T17:00/2021-02-23T17:00"},
    time_case{"Fighting went on from Monday to Wednesday.", "from Monday to Wednesday", "2021-02-22/2021-02-24", "2021-02-22/2021-02-25"},
    time_case{"Between January 4 and January 9 it snowed.", "Between January 4 and January 9", "2021-01-04/2021-01-09", "2021-01-04/2021-01-10"},
    time_case{"The fair ran February 4-9.", "February 4-9", "2021-02-04/2021-02-09", "2021-02-04/2021-02-10"},
    time_case{"They came on Saturday night into Sunday.", "Saturday night into Sunday", "2021-02-20TNI/2021-02-21", "2021-02-20T18:00/2021-02-22T00:00"},
    time_case{"The fair ran 4 to 9 February.", "4 to 9 February", "2021-02-04/2021-02-09", "2021-02-04/2021-02-10"},
    time_case{"He served 2004-2009.", "2004-2009", "2004/2009", "2004-01-01/2010-01-01"},
    time_case{"The road shut on Thursday between 8am and 2pm.", "Thursday between 8am and 2pm", "2021-02-25T08:00/2021-02-25T14:00",
              "2021-02-25T08:00/2021-02-25T14:00"}));

INSTANTIATE_TEST_SUITE_P(lists_of_days, time_reader_case, testing::Values(
    time_case{"It rained on Feb. 15, 16 and 22.", "Feb. 15", "2021-02-15", "2021-02-15/2021-02-16"},
    time_case{"It rained on Feb. 15, 16 and 22.", "16", "2021-02-16", "2021-02-16/2021-02-17"},
    time_case{"It rained on Feb. 15, 16 and 22.", "22", "2021-02-22", "2021-02-22/2021-02-23"},
    time_case{"It rained on Feb. 15 and 16, 2019.", "Feb. 15", "2019-02-15", "2019-02-15/2019-02-16"},
    time_case{"It rained on Feb. 15 and 16, 2019.", "16, 2019", "2019-02-16", "2019-02-16/2019-02-17"},
    time_case{"It rained on 3, 4 and 5 March 2019.", "4", "2019-03-04", "2019-03-04/2019-03-05"},
    time_case{"It rained on 3, 4 and 5 March 2019.", "5 March 2019", "2019-03-05", "2019-03-05/2019-03-06"}));

TEST(time_reader, numbers_behind_a_day_may_count) {
    for (auto const* text : {"On Feb. 15, 16 people died.", "On Feb. 15 and 20 soldiers left.", "On Feb. 15, 16 and 20 others left."})
        EXPECT_EQ(read(text, friday).mentions.size(), 1U) << text;
}

TEST(time_reader, zones_are_kept) {
    auto const r = read("It began at 6:30 a.m. EST on Thursday and ended at 1800 GMT.", friday);
    ASSERT_EQ(r.mentions.size(), 2U);
    EXPECT_EQ(r.mentions[0].value.get<time_interval>()->zone, std::int16_t{-300});
    EXPECT_EQ(r.mentions[1].value.get<time_interval>()->zone, std::int16_t{0});
    EXPECT_EQ(r.mentions[0].type, timex_type::time);
}

TEST(time_reader, durations_are_quantities_of_seconds) {
    auto const r = read("After three days of talks came a two-year truce and at least 30 minutes of calm.", friday);
    ASSERT_EQ(r.mentions.size(), 3U);
    EXPECT_EQ(r.mentions[0].timex, "P3D");
    EXPECT_EQ(r.mentions[1].timex, "P2Y");
    EXPECT_EQ(r.mentions[2].timex, "PT30M");
    auto const* days = r.mentions[0].value.get<quantity>();
    ASSERT_TRUE(days);
    EXPECT_EQ(days->min, 3 * 86400);
    EXPECT_EQ(days->max, 3 * 86400);
    EXPECT_EQ(days->unit, "s");
    EXPECT_EQ(days->role, quantity_role::duration);
    EXPECT_EQ(r.mentions[2].value.get<quantity>()->min, 1800);
    EXPECT_EQ(r.mentions[2].value.get<quantity>()->qualifier, qualifier::at_least);
    for (auto const& m : r.mentions) EXPECT_EQ(m.type, timex_type::duration);
}

TEST(time_reader, a_union_is_spanned_by_its_data) {
    auto const r = read("It happened last Monday.", friday);
    ASSERT_EQ(r.mentions.size(), 1U);
    EXPECT_EQ(ends_of(r.mentions[0].value), "2021-02-15/2021-02-23");
    EXPECT_EQ(r.mentions[0].value.any_of.size(), 2U);
}

TEST(time_reader, what_is_counted_from_the_text_is_marked) {
    auto const r = read("It fell on Feb. 10. A week later it stood again.", friday);
    ASSERT_EQ(r.mentions.size(), 2U);
    EXPECT_FALSE(r.mentions[0].anchored);
    EXPECT_TRUE(r.mentions[1].anchored);
}

TEST(time_reader, what_is_no_time_is_left) {
    for (auto const* text : {"It may be that the march will begin.", "He was 30 years old.", "A 23-year-old man was held.", "The 21st Brigade left.",
                             "The second man ran.", "The rate rose to 3.8 percent from 2.5 percent.", "It cost $1,990.", "They won 3-2.",
                             "Some 2000 people fled.", "Sun Microsystems and Mar Lodge.", "He told the Evening Post so.", "It fell 5 m and 12 km.", "Call 555-2016-33."})
        EXPECT_TRUE(read(text, friday).mentions.empty()) << text << ": " << read(text, friday).mentions.front().value.text;
}

TEST(time_reader, dates_that_do_not_exist_have_no_ends) {
    auto const r = read("It was dated February 30, 2019.", friday);
    ASSERT_EQ(r.mentions.size(), 1U);
    EXPECT_EQ(ends_of(r.mentions[0].value), "../..");
}

TEST(time_reader, mentions_are_in_order_and_apart) {
    auto const r = read("On Monday, 3 May 2010, at 6pm, two days after the vote and a year before 2011, they met for three hours every day.", friday);
    ASSERT_GE(r.mentions.size(), 4U);
    for (std::size_t i = 1; i < r.mentions.size(); ++i) EXPECT_LE(r.mentions[i - 1].where.end, r.mentions[i].where.begin);
}

TEST(time_reader, huge_numbers_do_no_harm) {
    auto const r = read("99999999999999999999 years ago, in 999999999999 centuries, on May 99999999999, for 1e9 days.", friday);
    for (auto const& m : r.mentions) EXPECT_FALSE(m.timex.empty());
}

TEST(time_reader, zones_in_digits_and_after_the_day) {
    auto const r = read("Fri, 26 Feb 2021 10:15:00 +0300", friday);
    ASSERT_EQ(r.mentions.size(), 1U);
    EXPECT_EQ(r.mentions[0].value.get<time_interval>()->zone, std::int16_t{180});
    auto const two = read("Around 1 a.m. Friday local time (2200 GMT Thursday) jets struck.", friday);
    ASSERT_EQ(two.mentions.size(), 1U);
    ASSERT_EQ(two.mentions[0].value.any_of.size(), 2U);
    EXPECT_EQ(two.mentions[0].value.any_of[1].get<time_interval>()->zone, std::int16_t{0});
}

TEST(time_reader, a_clock_known_in_the_text_carries_on) {
    auto const r = read("It began at 9:30 p.m. on Feb. 15. Two hours later it was over.", friday);
    ASSERT_EQ(r.mentions.size(), 2U);
    EXPECT_EQ(ends_of(r.mentions[1].value), "2021-02-15T23:30/2021-02-15T23:31");
}

TEST(time_reader, the_length_of_a_recording_is_no_time) {
    EXPECT_EQ(read("0:27 Bridge falls\n1:45 'It was loud'\n2:10\nA bridge fell.", friday).mentions.size(), 0U);
    EXPECT_EQ(read("9:30 p.m. Monday the bridge fell.", friday).mentions.size(), 1U);
    EXPECT_EQ(read("9:30", friday).mentions.size(), 1U);
}

TEST(time_reader, the_day_that_a_text_shows_is_the_first_full_date_of_a_heading) {
    auto const& reader = built_in_reader();
    EXPECT_EQ(reader.shown_day(tokenize("OSLO, 9 JAN 90 (AFP) -- The port was shut on 3 March 1989.", known_words)), clock_of(1990, 1, 9));
    EXPECT_EQ(reader.shown_day(tokenize("On Monday in May the port was shut.", known_words)), std::nullopt);
    EXPECT_EQ(reader.shown_day(tokenize("", known_words)), std::nullopt);
}

TEST(time_reader, an_empty_text_has_none) { EXPECT_TRUE(read("", friday).mentions.empty()); }

}  // namespace
}  // namespace reconcile
