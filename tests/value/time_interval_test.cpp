#include <reconcile/value/time_interval.hpp>

#include <gtest/gtest.h>

namespace reconcile {
namespace {

TEST(time_interval, dates_that_exist_have_a_clock) {
    EXPECT_EQ(clock_of(1970, 1, 1), 0);
    EXPECT_EQ(clock_of(1970, 1, 2), seconds_of_day);
    EXPECT_EQ(clock_of(1969, 12, 31), -seconds_of_day);
    EXPECT_TRUE(clock_of(2024, 2, 29));
    EXPECT_FALSE(clock_of(2023, 2, 29));
    EXPECT_FALSE(clock_of(2023, 2, 30));
    EXPECT_FALSE(clock_of(2023, 13, 1));
    EXPECT_FALSE(clock_of(2023, 0, 1));
    EXPECT_FALSE(clock_of(2023, 4, 0));
    EXPECT_FALSE(clock_of(2023, 4, 300));
    EXPECT_FALSE(clock_of(99999999, 4, 3));
}

TEST(time_interval, a_clock_tells_its_day) {
    auto const at = *clock_of(2021, 2, 25) + 17 * 3600;
    EXPECT_EQ(weekday_of(at), 4U);
    EXPECT_EQ(date_of(at).year, 2021);
    EXPECT_EQ(date_of(at).month, 2U);
    EXPECT_EQ(date_of(at).day, 25U);
    EXPECT_EQ(weekday_of(*clock_of(1969, 12, 28)), 7U);
    EXPECT_EQ(date_of(-1).year, 1969);
}

TEST(time_interval, weeks_begin_on_monday_and_belong_to_the_year_of_their_thursday) {
    EXPECT_EQ(iso_week_of(*clock_of(2021, 1, 3)).year, 2020);
    EXPECT_EQ(iso_week_of(*clock_of(2021, 1, 3)).week, 53U);
    EXPECT_EQ(iso_week_of(*clock_of(2021, 1, 4)).week, 1U);
    EXPECT_EQ(iso_week_of(*clock_of(2018, 12, 31)).year, 2019);
    EXPECT_EQ(monday_of_week(2021, 7), clock_of(2021, 2, 15));
}

struct iso_case {
    char const* text;
    char const* from;
    char const* to;
    time_precision precision;
    std::optional<int> zone;
};

class time_interval_iso : public testing::TestWithParam<iso_case> {};

TEST_P(time_interval_iso, is_read) {
    auto const& c = GetParam();
    auto const t = parse_iso8601(c.text);
    ASSERT_TRUE(t) << c.text;
    auto const whole = whole_days(*t);
    EXPECT_EQ(to_iso8601(t->from, whole), c.from);
    EXPECT_EQ(to_iso8601(t->to, whole), c.to);
    EXPECT_EQ(t->precision, c.precision);
    EXPECT_EQ(t->zone.has_value(), c.zone.has_value());
    if (c.zone && t->zone) {
        EXPECT_EQ(*t->zone, *c.zone);
    }
}

INSTANTIATE_TEST_SUITE_P(usual, time_interval_iso, testing::Values(
    iso_case{"2021-02-25", "2021-02-25", "2021-02-26", time_precision::day, {}},
    iso_case{"2021-12-31", "2021-12-31", "2022-01-01", time_precision::day, {}},
    iso_case{"2021-02-25T17:00", "2021-02-25T17:00", "2021-02-25T17:01", time_precision::minute, {}},
    iso_case{"2021-02-25T17", "2021-02-25T17:00", "2021-02-25T18:00", time_precision::hour, {}},
    iso_case{"2021-02-25 17:00:05", "2021-02-25T17:00:05", "2021-02-25T17:00:06", time_precision::second, {}},
    iso_case{"2021-02-25T17:00:05.250Z", "2021-02-25T17:00:05", "2021-02-25T17:00:06", time_precision::second, 0},
    iso_case{"2021-02-25T17:00+03:00", "2021-02-25T17:00", "2021-02-25T17:01", time_precision::minute, 180},
    iso_case{"2021-02-25T17:00-0530", "2021-02-25T17:00", "2021-02-25T17:01", time_precision::minute, -330},
    iso_case{"2021-02-25T24:00", "2021-02-26T00:00", "2021-02-26T00:01", time_precision::minute, {}}));

TEST(time_interval, what_is_no_date_is_not_read) {
    for (auto const* text : {"", "2021", "2021-02", "2021-02-30", "2021-2-3", "2021-02-25T", "2021-02-25T17:", "2021-02-25T17:60",
                             "2021-02-25T25:00", "2021-02-25T17:00+", "2021-02-25T17:00+3", "2021-02-25x", "2021-02-25T17:00:00.",
                             "25 February 2021", "2021-02-25T17:00Zulu", "2021-02-25T24:01"})
        EXPECT_FALSE(parse_iso8601(text)) << text;
}

TEST(time_interval, zones) {
    EXPECT_EQ(parse_zone("Z"), std::int16_t{0});
    EXPECT_EQ(parse_zone("+03"), std::int16_t{180});
    EXPECT_EQ(parse_zone("-05:30"), std::int16_t{-330});
    EXPECT_FALSE(parse_zone(""));
    EXPECT_FALSE(parse_zone("03:00"));
    EXPECT_FALSE(parse_zone("+99:00"));
    EXPECT_FALSE(parse_zone("+03:00:"));
    EXPECT_EQ(to_zone_text(0), "Z");
    EXPECT_EQ(to_zone_text(180), "+03:00");
    EXPECT_EQ(to_zone_text(-330), "-05:30");
}

TEST(time_interval, unknown_ends_print_as_nothing) {
    EXPECT_EQ(to_iso8601(unknown_past, true), "");
    EXPECT_EQ(to_iso8601(unknown_future, false), "");
}

TEST(time_interval, precisions_have_names) {
    EXPECT_EQ(to_string(time_precision::part_of_day), "part_of_day");
    EXPECT_EQ(parse_time_precision("decade"), time_precision::decade);
    EXPECT_FALSE(parse_time_precision("fortnight"));
}

TEST(time_interval, is_told_to_a_person) {
    auto const day = *clock_of(2021, 2, 25);
    constexpr clock_seconds hour = 3600;
    EXPECT_EQ(to_text(day_at(day)), "2021-02-25");
    EXPECT_EQ(to_text(time_interval{day, day + 7 * seconds_of_day, {}, time_precision::week}), "2021-02-25 to 2021-03-03");
    EXPECT_EQ(to_text(time_interval{day + 17 * hour, day + 24 * hour, {}, time_precision::part_of_day}), "2021-02-25 17:00 to 24:00");
    EXPECT_EQ(to_text(time_interval{day + 17 * hour, day + 17 * hour + 60, std::int16_t{180}, time_precision::minute}),
              "2021-02-25 17:00 +03:00");
    EXPECT_EQ(to_text(time_interval{day + 22 * hour, day + 30 * hour, {}, time_precision::part_of_day}),
              "2021-02-25 22:00 to 2021-02-26 06:00");
    EXPECT_EQ(to_text(time_interval{day, unknown_future, {}, time_precision::range}), "from 2021-02-25 on");
    EXPECT_EQ(to_text(time_interval{unknown_past, day, {}, time_precision::range}), "before 2021-02-25");
    EXPECT_EQ(to_text(time_interval{}), "some time");
}

}  // namespace
}  // namespace reconcile
