#include <reconcile/value/time_interval.hpp>

#include <array>
#include <chrono>
#include <cstddef>
#include <cstdio>
#include <utility>

namespace reconcile {

namespace {

constexpr std::array<std::pair<time_precision, std::string_view>, 11> precision_names{{
    {time_precision::second, "second"},
    {time_precision::minute, "minute"},
    {time_precision::hour, "hour"},
    {time_precision::part_of_day, "part_of_day"},
    {time_precision::day, "day"},
    {time_precision::week, "week"},
    {time_precision::month, "month"},
    {time_precision::season, "season"},
    {time_precision::year, "year"},
    {time_precision::decade, "decade"},
    {time_precision::range, "range"},
}};

constexpr bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// Takes exactly `digits` digits off the front.
std::optional<unsigned> take_number(std::string_view& text, std::size_t digits) {
    if (text.size() < digits) return std::nullopt;
    unsigned n = 0;
    for (std::size_t i = 0; i < digits; ++i) {
        if (!is_digit(text[i])) return std::nullopt;
        n = n * 10 + static_cast<unsigned>(text[i] - '0');
    }
    text.remove_prefix(digits);
    return n;
}

bool take(std::string_view& text, char c) {
    if (text.empty() || text.front() != c) return false;
    text.remove_prefix(1);
    return true;
}

/// A clock within its day, as long as it is exact.
struct day_clock {
    clock_seconds begin;
    clock_seconds length;
    time_precision precision;
};

bool take_fraction(std::string_view& text) {
    if (text.empty() || (text.front() != '.' && text.front() != ',')) return true;
    text.remove_prefix(1);
    if (text.empty() || !is_digit(text.front())) return false;
    while (!text.empty() && is_digit(text.front())) text.remove_prefix(1);
    return true;
}

/// "17", "17:00", "17:00:30", "17:00:30.5"; 24:00 is the end of the day.
std::optional<day_clock> take_clock(std::string_view& text) {
    auto const hour = take_number(text, 2);
    if (!hour) return std::nullopt;
    day_clock out{*hour * 3600, 3600, time_precision::hour};
    if (take(text, ':')) {
        auto const minute = take_number(text, 2);
        if (!minute || *minute > 59) return std::nullopt;
        out = {out.begin + *minute * 60, 60, time_precision::minute};
        if (take(text, ':')) {
            auto const second = take_number(text, 2);
            if (!second || *second > 59 || !take_fraction(text)) return std::nullopt;
            out = {out.begin + *second, 1, time_precision::second};
        }
    }
    if (out.begin > seconds_of_day) return std::nullopt;
    return out;
}

std::chrono::sys_days days_of(clock_seconds at) {
    return std::chrono::floor<std::chrono::days>(std::chrono::sys_seconds{std::chrono::seconds{at}});
}

bool is_midnight(clock_seconds at) { return at % seconds_of_day == 0; }

bool known(clock_seconds at) { return at > unknown_past && at < unknown_future; }

std::string printed(char const* format, int a, unsigned b, unsigned c) {
    std::array<char, 64> buffer{};
    auto const n = std::snprintf(buffer.data(), buffer.size(), format, a, b, c);
    return {buffer.data(), static_cast<std::size_t>(n)};
}

std::string date_text(clock_seconds at) {
    auto const date = date_of(at);
    return printed("%04d-%02u-%02u", date.year, date.month, date.day);
}

/// The seconds since midnight as "17:00"; with seconds where there are any.
std::string clock_text(clock_seconds in_day) {
    auto const seconds = static_cast<unsigned>(in_day % 60);
    auto const minutes = static_cast<unsigned>(in_day / 60 % 60);
    auto const hours = static_cast<int>(in_day / 3600);
    return printed(seconds == 0 ? "%02d:%02u" : "%02d:%02u:%02u", hours, minutes, seconds);
}

clock_seconds midnight_before(clock_seconds at) { return days_of(at).time_since_epoch().count() * seconds_of_day; }

std::string moment_text(clock_seconds at, bool whole) {
    return whole ? date_text(at) : date_text(at) + " " + clock_text(at - midnight_before(at));
}

}  // namespace

std::string_view to_string(time_precision p) {
    for (auto const& [precision, name] : precision_names)
        if (precision == p) return name;
    return "range";
}

std::optional<time_precision> parse_time_precision(std::string_view text) {
    for (auto const& [precision, name] : precision_names)
        if (name == text) return precision;
    return std::nullopt;
}

std::optional<clock_seconds> clock_of(int year, unsigned month, unsigned day) {
    if (year < static_cast<int>(std::chrono::year::min()) || year > static_cast<int>(std::chrono::year::max()) || month > 12 || day > 31)
        return std::nullopt;
    std::chrono::year_month_day const date{std::chrono::year{year}, std::chrono::month{month}, std::chrono::day{day}};
    if (!date.ok()) return std::nullopt;
    return std::chrono::sys_days{date}.time_since_epoch().count() * seconds_of_day;
}

unsigned weekday_of(clock_seconds at) { return std::chrono::weekday{days_of(at)}.iso_encoding(); }

calendar_date date_of(clock_seconds at) {
    std::chrono::year_month_day const date{days_of(at)};
    return {static_cast<int>(date.year()), static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day())};
}

time_interval day_at(clock_seconds midnight) { return {midnight, midnight + seconds_of_day, std::nullopt, time_precision::day}; }

iso_week iso_week_of(clock_seconds at) {
    auto const monday = midnight_before(at) - static_cast<clock_seconds>(weekday_of(at) - 1) * seconds_of_day;
    auto const year = date_of(monday + 3 * seconds_of_day).year;
    return {year, static_cast<unsigned>((monday - monday_of_week(year, 1)) / (7 * seconds_of_day)) + 1};
}

clock_seconds monday_of_week(int year, unsigned week) {
    auto const fourth = *clock_of(year, 1, 4);  // always in the first week
    auto const first = fourth - static_cast<clock_seconds>(weekday_of(fourth) - 1) * seconds_of_day;
    return first + (static_cast<clock_seconds>(week) - 1) * 7 * seconds_of_day;
}

std::optional<time_interval> parse_iso8601(std::string_view text) {
    auto const year = take_number(text, 4);
    if (!year || !take(text, '-')) return std::nullopt;
    auto const month = take_number(text, 2);
    if (!month || !take(text, '-')) return std::nullopt;
    auto const day = take_number(text, 2);
    if (!day) return std::nullopt;
    auto const midnight = clock_of(static_cast<int>(*year), *month, *day);
    if (!midnight) return std::nullopt;
    if (text.empty()) return day_at(*midnight);
    if (!take(text, 'T') && !take(text, 't') && !take(text, ' ')) return std::nullopt;
    auto const clock = take_clock(text);
    if (!clock) return std::nullopt;
    time_interval out{*midnight + clock->begin, *midnight + clock->begin + clock->length, std::nullopt, clock->precision};
    if (text.empty()) return out;
    out.zone = parse_zone(text);
    if (!out.zone) return std::nullopt;
    return out;
}

std::string to_iso8601(clock_seconds at, bool whole_days) {
    if (!known(at)) return {};
    return whole_days ? date_text(at) : date_text(at) + "T" + clock_text(at - midnight_before(at));
}

std::string to_zone_text(std::int16_t minutes) {
    if (minutes == 0) return "Z";
    auto const size = minutes < 0 ? -minutes : minutes;
    return (minutes < 0 ? "-" : "+") + clock_text(size * 60);
}

std::optional<std::int16_t> parse_zone(std::string_view text) {
    if (text == "Z" || text == "z") return std::int16_t{0};
    int const sign = take(text, '+') ? 1 : take(text, '-') ? -1 : 0;
    if (sign == 0) return std::nullopt;
    auto const hours = take_number(text, 2);
    if (!hours) return std::nullopt;
    unsigned minutes = 0;
    if (!text.empty()) {
        take(text, ':');
        auto const written = take_number(text, 2);
        if (!written || !text.empty()) return std::nullopt;
        minutes = *written;
    }
    if (*hours > 15 || minutes > 59) return std::nullopt;
    return static_cast<std::int16_t>(sign * static_cast<int>(*hours * 60 + minutes));
}

bool whole_days(time_interval const& t) {
    return (!known(t.from) || is_midnight(t.from)) && (!known(t.to) || is_midnight(t.to));
}

std::string to_text(time_interval const& t) {
    auto const whole = whole_days(t);
    auto const zone = t.zone ? " " + to_zone_text(*t.zone) : std::string{};
    if (!known(t.from) && !known(t.to)) return "some time";
    // The last day or second that is still inside is what a person calls the end.
    if (!known(t.from)) return "before " + moment_text(t.to, whole) + zone;
    if (!known(t.to)) return "from " + moment_text(t.from, whole) + " on" + zone;
    if (whole) {
        if (t.to - t.from <= seconds_of_day) return date_text(t.from) + zone;
        return date_text(t.from) + " to " + date_text(t.to - seconds_of_day) + zone;
    }
    auto const first_day = midnight_before(t.from);
    if (t.to - t.from <= 60) return moment_text(t.from, false) + zone;
    if (t.to - first_day <= seconds_of_day) return moment_text(t.from, false) + " to " + clock_text(t.to - first_day) + zone;
    return moment_text(t.from, false) + " to " + moment_text(t.to, false) + zone;
}

}  // namespace reconcile
