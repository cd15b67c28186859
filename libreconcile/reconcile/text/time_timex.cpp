// TIMEX3 values, as TimeML and TempEval write them.
#include <reconcile/text/time_resolver.hpp>

#include <cmath>
#include <string>

namespace reconcile {

namespace {

std::string padded(int n, int width) {
    auto text = std::to_string(n);
    while (static_cast<int>(text.size()) < width) text.insert(text.begin(), '0');
    return text;
}

char letter_of(time_unit u) {
    switch (u) {
        case time_unit::second: return 'S';
        case time_unit::minute:
        case time_unit::month: return 'M';
        case time_unit::hour: return 'H';
        case time_unit::day: return 'D';
        case time_unit::week:
        case time_unit::weekend: return 'W';
        case time_unit::quarter: return 'Q';
        case time_unit::year: return 'Y';
        case time_unit::decade: return 'E';
        case time_unit::century: return 'C';
    }
    return 'D';
}

std::string count_text(double n) {
    auto text = std::to_string(n);
    if (n == std::floor(n)) return text.substr(0, text.find('.'));
    while (text.back() == '0') text.pop_back();
    return text;
}

}  // namespace

std::string timex_date(clock_seconds midnight) { return to_iso8601(midnight, true); }

std::string timex_of(time_interval const& t, time_unit unit) {
    auto const date = date_of(t.from);
    auto const year = padded(date.year, 4);
    auto const month = static_cast<int>(date.month);
    switch (unit) {
        case time_unit::week:
        case time_unit::weekend: {
            auto const week = iso_week_of(t.from);
            auto const text = padded(week.year, 4) + "-W" + padded(static_cast<int>(week.week), 2);
            return unit == time_unit::weekend ? text + "-WE" : text;
        }
        case time_unit::month: return year + "-" + padded(month, 2);
        case time_unit::quarter: return year + "-Q" + std::to_string((month + 2) / 3);
        case time_unit::year: return year;
        case time_unit::decade: return year.substr(0, 3);
        case time_unit::century: return year.substr(0, 2);
        default: return timex_date(t.from);
    }
}

std::string timex_clock(clock_time const& c) {
    auto const text = "T" + padded(c.hour, 2) + ":" + padded(c.minute, 2);
    return c.precision == time_precision::second ? text + ":" + padded(c.second, 2) : text;
}

std::string timex_length(std::vector<unit_count> const& spans) {
    std::string days;
    std::string clock;
    for (auto const& s : spans) {
        auto unit = s.unit;
        auto count = s.count;
        if (unit == time_unit::decade && !s.vague) unit = time_unit::year, count *= 10;
        if (unit == time_unit::century && !s.vague) unit = time_unit::year, count *= 100;
        bool const in_day = unit < time_unit::day;
        auto& text = in_day ? clock : days;
        if (s.vague) {
            text += 'X';
        } else if (count != std::floor(count) && (unit == time_unit::year || unit == time_unit::hour || unit == time_unit::minute)) {
            auto const whole = std::floor(count);
            auto const below = (count - whole) * (unit == time_unit::year ? 12 : 60);
            if (whole > 0) text += count_text(whole) + letter_of(unit);
            text += count_text(std::round(below)) + (unit == time_unit::year ? 'M' : unit == time_unit::hour ? 'M' : 'S');
            continue;
        } else {
            text += count_text(count);
        }
        text += letter_of(unit);
    }
    return "P" + days + (clock.empty() ? "" : "T" + clock);
}

std::string timex_set(time_form const& f) {
    if (!f.timex.empty()) return f.timex;
    auto const part = f.part ? "T" + f.part->timex : std::string{};
    if (f.weekday) return "XXXX-WXX-" + std::to_string(*f.weekday) + part;
    if (f.month) return "XXXX-" + padded(*f.month, 2);
    if (f.season) return "XXXX-" + f.season->timex;
    if (f.part) return "XXXX-XX-XX" + part;
    return timex_length(f.spans);
}

}  // namespace reconcile
