// Arithmetic of days, weeks, months and years for the resolver.
#include <reconcile/text/time_resolver.hpp>

#include <algorithm>
#include <cmath>

namespace reconcile {

namespace {

constexpr int last_year = 30000;  // of what <chrono> can tell, with room to count on

clock_seconds day_clock(int year, int month, int day) {
    return clock_of(year, static_cast<unsigned>(month), static_cast<unsigned>(day)).value_or(0);
}

clock_seconds monday_of(clock_seconds at) { return midnight_of(at) - static_cast<clock_seconds>(weekday_of(at) - 1) * seconds_of_day; }

}  // namespace

clock_seconds midnight_of(clock_seconds at) {
    auto const rest = at % seconds_of_day;
    return at - (rest < 0 ? rest + seconds_of_day : rest);
}

clock_seconds add_months(clock_seconds midnight, int months) {
    auto const date = date_of(midnight);
    auto const index = date.year * 12 + static_cast<int>(date.month) - 1 + months;
    auto const year = std::clamp(index / 12, 1, last_year);
    auto const month = index % 12 + 1;
    for (auto day = static_cast<int>(date.day); day > 0; --day)
        if (auto const c = clock_of(year, static_cast<unsigned>(std::max(month, 1)), static_cast<unsigned>(day))) return *c;
    return midnight;
}

clock_seconds add_units(clock_seconds at, double count, time_unit unit) {
    auto const limited = std::clamp(count, -100000.0, 100000.0);
    auto const by_seconds = [&](double seconds) { return at + static_cast<clock_seconds>(std::llround(limited * seconds)); };
    auto const by_months = [&](double months) {
        auto const day = midnight_of(at);
        return add_months(day, static_cast<int>(std::clamp(limited * months, -60000.0, 60000.0))) + (at - day);
    };
    switch (unit) {
        case time_unit::second: return by_seconds(1);
        case time_unit::minute: return by_seconds(60);
        case time_unit::hour: return by_seconds(3600);
        case time_unit::day: return by_seconds(86400);
        case time_unit::week:
        case time_unit::weekend: return by_seconds(7 * 86400.0);
        case time_unit::month: return by_months(1);
        case time_unit::quarter: return by_months(3);
        case time_unit::year: return by_months(12);
        case time_unit::decade: return by_months(120);
        case time_unit::century: return by_months(1200);
    }
    return at;
}

time_interval months_at(int year, int month, int count, time_precision precision) {
    auto const first = day_clock(std::clamp(year, 1, last_year), month, 1);
    return {first, add_months(first, count), std::nullopt, precision};
}

time_interval unit_at(clock_seconds midnight, time_unit unit, int offset) {
    auto const moved = midnight_of(add_units(midnight, offset, unit));
    auto const date = date_of(moved);
    auto const month = static_cast<int>(date.month);
    switch (unit) {
        case time_unit::week: return {monday_of(moved), monday_of(moved) + 7 * seconds_of_day, std::nullopt, time_precision::week};
        case time_unit::weekend: {
            auto const saturday = monday_of(moved) + 5 * seconds_of_day;
            return {saturday, saturday + 2 * seconds_of_day, std::nullopt, time_precision::range};
        }
        case time_unit::month: {
            auto const base = add_months(day_clock(date_of(midnight).year, static_cast<int>(date_of(midnight).month), 1), offset);
            return {base, add_months(base, 1), std::nullopt, time_precision::month};
        }
        case time_unit::quarter: return months_at(date.year, (month - 1) / 3 * 3 + 1, 3, time_precision::season);
        case time_unit::year: return months_at(date.year, 1, 12, time_precision::year);
        case time_unit::decade: return months_at(date.year / 10 * 10, 1, 120, time_precision::decade);
        case time_unit::century: return months_at(date.year / 100 * 100, 1, 1200, time_precision::range);
        default: return day_at(moved);
    }
}

/// Anonymous Gregorian computus (Meeus, Astronomical Algorithms, chapter 8).
std::optional<clock_seconds> easter(int year) {
    int const a = year % 19, b = year / 100, c = year % 100;
    int const d = b / 4, e = b % 4, f = (b + 8) / 25, g = (b - f + 1) / 3;
    int const h = (19 * a + b - d - g + 15) % 30;
    int const i = c / 4, k = c % 4, l = (32 + 2 * e + 2 * i - h - k) % 7;
    int const m = (a + 11 * h + 22 * l) / 451;
    int const n = h + l - 7 * m + 114;
    return clock_of(year, static_cast<unsigned>(n / 31), static_cast<unsigned>(n % 31 + 1));
}

time_interval edge_of(time_interval t, time_edge edge, std::optional<clock_seconds> now) {
    auto const length = t.to - t.from;
    bool const of_day = length <= seconds_of_day;
    auto const round = [&](clock_seconds at) { return of_day ? at : midnight_of(at); };
    auto half = round(t.from + length / 2);
    if (t.precision == time_precision::month) half = t.from + 15 * seconds_of_day;
    if (t.precision == time_precision::year) half = add_months(t.from, 6);
    if (!of_day) t.precision = time_precision::range;
    else if (edge != time_edge::none) t.precision = time_precision::part_of_day;
    bool const inside = now && *now >= t.from && *now < t.to;
    switch (edge) {
        case time_edge::early: t.to = half; break;
        case time_edge::late: t.from = half; break;
        case time_edge::middle: {
            auto const from = round(t.from + length / 4);
            t.to = round(t.from + length - length / 4);
            t.from = from;
            break;
        }
        case time_edge::earlier:
            if (inside && !of_day) {
                if (length == 7 * seconds_of_day) t.from -= seconds_of_day;  // some weeks begin on Sunday
                t.to = midnight_of(*now) + seconds_of_day;
            }
            break;
        case time_edge::later:
            if (inside && !of_day) t.from = midnight_of(*now);
            break;
        case time_edge::rest:
            if (inside) t.from = of_day ? *now : midnight_of(*now);
            break;
        case time_edge::none: break;
    }
    return t;
}

}  // namespace reconcile
