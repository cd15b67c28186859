// What a time form means against the day of publication and the days that the text spoke of.
//
//     time_context now{.published = clock};
//     resolved_time t = resolve(expression, now);       // t.options: one interval, or several that it may be
//
// Ambiguity is kept: "last Monday" written on a Friday has two options. What cannot be known has unknown ends.
#pragma once

#include <array>
#include <optional>
#include <string>
#include <vector>

#include <reconcile/text/time_form.hpp>
#include <reconcile/text/time_reader.hpp>
#include <reconcile/value/quantity.hpp>
#include <reconcile/value/time_interval.hpp>

namespace reconcile {

struct time_context {
    std::optional<clock_seconds> published;  ///< the clock of publication; its midnight is the day
    std::optional<time_interval> anchor;     ///< the last definite day that the text spoke of
    std::optional<time_interval> quarter;    ///< a quarter that was spoken of just before

    [[nodiscard]] std::optional<clock_seconds> today() const;
    /// The day that "later" and "previous" count from: the anchor, else the day of publication.
    [[nodiscard]] std::optional<clock_seconds> base() const;
};

struct resolved_time {
    timex_type type = timex_type::date;
    std::string timex;
    std::vector<time_interval> options;   ///< in order of time; empty: not known
    std::optional<quantity> length;       ///< of a duration that is no window
    bool anchored = false;
};

resolved_time resolve(time_expression const&, time_context const&);
resolved_time resolve(time_form const&, time_context const&);

// time_calendar.cpp: arithmetic of the calendar.

clock_seconds midnight_of(clock_seconds);
/// The same day some months on; the last of the month where that day does not exist.
clock_seconds add_months(clock_seconds midnight, int months);
/// `count` units on; halves of days and more are kept for units of fixed length.
clock_seconds add_units(clock_seconds, double count, time_unit);
/// The unit that holds the day, moved by `offset`; a weekend is that of its week.
time_interval unit_at(clock_seconds midnight, time_unit, int offset = 0);
time_interval months_at(int year, int month, int count, time_precision);
std::optional<clock_seconds> easter(int year);
/// The half, middle or rest of a period that the edge names; `now` is what "earlier", "later" and "the rest" look from.
time_interval edge_of(time_interval, time_edge, std::optional<clock_seconds> now);

// time_timex.cpp: TIMEX3 values.

std::string timex_of(time_interval const&, time_unit);
std::string timex_date(clock_seconds midnight);
std::string timex_clock(clock_time const&);
/// "P3D", "PT2H30M", "PXW".
std::string timex_length(std::vector<unit_count> const&);
std::string timex_set(time_form const&);

}  // namespace reconcile
