// When: seconds of the wall clock, half open, with the zone where it is known.
//
//     auto t = parse_time("2021-02-25T17:00", "2021-02-26T00:00");
//     to_iso8601(t->from, t->precision);          // "2021-02-25T17:00"
//
// A clock is seconds since 1970-01-01T00:00 on the wall, not UTC. With a zone (minutes east of UTC) it names an instant.
#pragma once

#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <string_view>

namespace reconcile {

/// Seconds since 1970-01-01T00:00 of the clock on the wall.
using clock_seconds = std::int64_t;

inline constexpr clock_seconds unknown_past = std::numeric_limits<clock_seconds>::min() / 4;
inline constexpr clock_seconds unknown_future = std::numeric_limits<clock_seconds>::max() / 4;
inline constexpr clock_seconds seconds_of_day = 86400;

enum class time_precision : std::uint8_t { second, minute, hour, part_of_day, day, week, month, season, year, decade, range };

struct time_interval {
    clock_seconds from = unknown_past;  ///< included
    clock_seconds to = unknown_future;  ///< not included
    std::optional<std::int16_t> zone;   ///< minutes east of UTC, where known
    time_precision precision = time_precision::range;

    friend bool operator==(time_interval const&, time_interval const&) = default;
};

std::string_view to_string(time_precision);
std::optional<time_precision> parse_time_precision(std::string_view);

/// A date that exists, as the clock at its midnight. Empty for 30 February and the like.
std::optional<clock_seconds> clock_of(int year, unsigned month, unsigned day);
/// Monday is 1, Sunday 7.
unsigned weekday_of(clock_seconds);
struct calendar_date { int year; unsigned month; unsigned day; };
calendar_date date_of(clock_seconds);
time_interval day_at(clock_seconds midnight);

/// Weeks of ISO 8601: from Monday, the first one holds 4 January.
struct iso_week { int year; unsigned week; };
iso_week iso_week_of(clock_seconds);
/// Midnight at the beginning of that week's Monday; the year must be one that clock_of knows.
clock_seconds monday_of_week(int year, unsigned week);

/// An instant or a date in ISO 8601 ("2021-02-25", "2021-02-25T17:00", with seconds, with "Z" or "+03:00"); the interval
/// is as long as the text is exact: a day, a minute, a second. Empty if it is not one, or the date does not exist.
std::optional<time_interval> parse_iso8601(std::string_view);

/// "2021-02-25" for whole days, else "2021-02-25T17:00" (with seconds where there are any); unknown ends give "".
std::string to_iso8601(clock_seconds, bool whole_days);
/// "+03:00", "Z".
std::string to_zone_text(std::int16_t minutes);
std::optional<std::int16_t> parse_zone(std::string_view);
/// Do both ends fall on midnight?
bool whole_days(time_interval const&);

/// "2021-02-25", "2021-02-25 17:00 to 24:00": for a person to read.
std::string to_text(time_interval const&);

}  // namespace reconcile
