// What a time expression says, before it is known what day it was written on.
//
//     "late last Monday night"     weekday 1, shift -1, part night, edge late
//     "20th of next month"         day 20, month offset +1
//     "three days earlier"         span 3 days, back, from the day spoken of last
//
// The grammar fills it, the resolver turns it into intervals and a TIMEX3 value.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include <reconcile/text/time_words.hpp>
#include <reconcile/value/time_interval.hpp>

namespace reconcile {

/// Which pieces of a form are filled; two pieces are joined only where they have nothing in common.
enum class time_slot : std::uint16_t {
    none = 0, year = 1, month = 2, day = 4, weekday = 8, day_word = 16, week = 32, month_offset = 64, year_offset = 128,
    season = 256, quarter = 512, part = 1024, clock = 2048, holiday = 4096, nth = 8192, other = 16384, week_of = 32768
};
constexpr unsigned bits_of(time_slot s) { return static_cast<unsigned>(s); }
constexpr time_slot operator|(time_slot a, time_slot b) { return static_cast<time_slot>(bits_of(a) | bits_of(b)); }
constexpr time_slot operator&(time_slot a, time_slot b) { return static_cast<time_slot>(bits_of(a) & bits_of(b)); }
constexpr time_slot without(time_slot a, time_slot b) { return static_cast<time_slot>(bits_of(a) & ~bits_of(b)); }
constexpr bool any(time_slot s) { return s != time_slot::none; }

/// The slot that a unit with an offset fills: "last week".
time_slot slot_of_unit(time_unit);

struct clock_time {
    int hour = 0;
    int minute = 0;
    int second = 0;
    time_precision precision = time_precision::hour;
    bool halved = false;  ///< am or pm was said, or the hour is past 12
};

/// "three", "a few", "at least 2.5" of a unit.
struct unit_count {
    double count = 1;
    time_unit unit = time_unit::day;
    bool vague = false;   ///< the number is not said
    double upto = 0;      ///< "two to three": the higher number
};

enum class form_kind : std::uint8_t { calendar, duration, set, reference };
enum class count_from : std::uint8_t { now, anchor, origin };

struct time_form {
    form_kind kind = form_kind::calendar;
    time_slot slots = time_slot::none;

    std::optional<int> year;      ///< of four digits; two are already made four
    std::optional<int> month;
    std::optional<int> day;
    std::optional<int> weekday;   ///< 1 is Monday
    std::optional<int> quarter;
    std::optional<int> half;      ///< of a year
    std::optional<int> decade;    ///< its first year; below 100: the century is not said
    std::optional<int> century;   ///< 21 for the years from 2000
    time_word const* season = nullptr;
    time_word const* holiday = nullptr;
    time_word const* part = nullptr;
    std::optional<clock_time> clock;
    std::optional<std::int16_t> zone;
    time_edge edge = time_edge::none;
    bool edge_on_part = false;    ///< "late Thursday night" halves the night, "late Thursday" the day
    std::optional<int> nth;       ///< "first Friday of", "third week of"; -1 is the last
    std::optional<time_unit> nth_unit;
    std::optional<time_unit> around;  ///< "week of the 18th", "month of May 5": that unit around the day

    /// "last week", "next year": offsets by unit; the unit itself is `unit`.
    std::array<std::optional<int>, time_unit_count> offset;
    std::optional<time_unit> unit;
    bool anchored = false;        ///< offsets count from the day spoken of last
    std::optional<int> shift;     ///< "last Monday", "this May", "next summer"
    bool by_determiner = false;   ///< "the week": said with "the" alone
    bool led_by_the = false;      ///< the words begin with "the"
    bool hyphened = false;        ///< "third-quarter": belongs to a noun
    bool by_period = false;       ///< "the 1988 period"
    bool by_recent = false;       ///< "this past Monday", "this coming Sunday": the nearest one

    /// Spans: "two years and a month". With a direction they lead to a date.
    std::vector<unit_count> spans;
    reconcile::qualifier qualifier = reconcile::qualifier::exact;
    int direction = 0;            ///< -1 back, +1 ahead, 0 a duration
    count_from from = count_from::now;
    std::vector<time_form> origin;  ///< one: what is counted from ("two days after Christmas")
    bool within = false;          ///< "within two days": at most so long
    bool led_by_in = false;       ///< "in two weeks": a date, where a verb of the future leads to it
    bool window = false;          ///< "the past two weeks": all of the span up to now, or from now
    bool ahead = false;           ///< a window that lies ahead
    bool expected = false;        ///< a verb of the future leads to it

    std::string timex;            ///< of references and sets

    [[nodiscard]] bool has(time_slot s) const { return any(slots & s); }
    [[nodiscard]] std::optional<int> offset_of(time_unit u) const { return offset[static_cast<std::size_t>(u)]; }
    /// Does it say a day of its own?
    [[nodiscard]] bool slots_day() const { return has(time_slot::day | time_slot::weekday | time_slot::day_word | time_slot::holiday); }
    void set_offset(time_unit u, int n) { offset[static_cast<std::size_t>(u)] = n; }
};

/// How the forms of one mention lie to each other.
enum class expression_shape : std::uint8_t { single, range, either, list };

struct time_expression {
    token_range tokens;
    expression_shape shape = expression_shape::single;
    std::vector<time_form> forms;  ///< one, or two for a range, the several clocks of one instant, the days of a list
    std::vector<token_range> days;  ///< of a list: the tokens of each form, which is a time of its own
    bool since = false;            ///< all the time from then to the day of publication
};

}  // namespace reconcile
