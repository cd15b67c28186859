#include <reconcile/text/time_period.hpp>

#include <algorithm>
#include <cmath>
#include <utility>

namespace reconcile {

namespace {

constexpr int days_looked_ahead = 50;  // a date without a year that is nearer than this lies ahead; else it is past

std::string two(int n) { return (n < 10 ? "0" : "") + std::to_string(n); }

std::optional<clock_seconds> date_clock(int year, int month, int day) {
    return clock_of(year, static_cast<unsigned>(month), static_cast<unsigned>(day));
}

clock_seconds nearest(clock_seconds to, clock_seconds a, clock_seconds b) { return std::abs(a - to) <= std::abs(b - to) ? a : b; }

class calendar_resolver {
public:
    calendar_resolver(time_form const& f, time_context const& c) : f_(f), context_(c), today_(c.today()) {}

    time_period run() const {
        if (f_.around) return around();
        if (f_.nth) return nth();
        if (f_.holiday) return holiday();
        if (f_.day && f_.month) return full_date();
        if (f_.day) return day_of_month();
        if (f_.weekday) return weekday();
        if (f_.month) return month();
        if (f_.season) return season();
        if (f_.quarter || f_.half) return quarter();
        if (f_.decade) return decade();
        if (f_.century) return one(months_at((*f_.century - 1) * 100, 1, 1200, time_precision::range), time_unit::century);
        if (f_.unit) return offset_unit();
        if (f_.year) return one(months_at(*f_.year, 1, 12, time_precision::year), time_unit::year);
        return base_day();
    }

private:
    static time_period one(time_interval t, time_unit unit) { return {{t}, timex_of(t, unit), false}; }
    static time_period day(clock_seconds midnight) { return one(day_at(midnight), time_unit::day); }
    static time_period unknown(std::string timex) { return {{}, std::move(timex), false}; }

    /// The year that is said, or that an offset of years or months leads to.
    [[nodiscard]] std::optional<int> said_year() const {
        if (f_.year) return f_.year;
        auto const offset = f_.offset_of(time_unit::year);
        if (!offset || !today_) return std::nullopt;
        auto const from = f_.anchored ? context_.base().value_or(*today_) : *today_;
        return date_of(from).year + *offset;
    }

    [[nodiscard]] bool is_ahead() const { return f_.expected; }

    time_period base_day() const {
        auto const base = context_.base();
        if (!base) return unknown("");
        auto p = day(*base);
        p.anchored = context_.anchor.has_value();
        return p;
    }

    /// The date of this month and day that is meant where no year is said.
    [[nodiscard]] std::optional<clock_seconds> without_year(int month, int day) const {
        auto const year = date_of(*today_).year;
        std::optional<clock_seconds> past;
        std::optional<clock_seconds> next;
        for (int y = year - 8; y <= year + 8; ++y) {
            auto const c = date_clock(y, month, day);
            if (!c) continue;
            if (*c <= *today_) past = c;
            else if (!next) next = c;
        }
        if (f_.shift) return *f_.shift > 0 ? next : *f_.shift < 0 ? past : date_clock(year, month, day);
        if (next && (is_ahead() || *next - *today_ <= days_looked_ahead * seconds_of_day) && (!past || *today_ != *past)) return next;
        return past;
    }

    time_period full_date() const {
        auto const timex = "-" + two(*f_.month) + "-" + two(*f_.day);
        if (auto const year = said_year()) {
            auto const c = date_clock(*year, *f_.month, *f_.day);
            return c ? day(*c) : unknown(std::to_string(*year) + timex);
        }
        if (!today_) return unknown("XXXX" + timex);
        if (f_.weekday) {  // "Friday, October 13": the year in which that is so
            std::optional<clock_seconds> best;
            auto const year = date_of(*today_).year;
            for (int y = year - 6; y <= year + 1; ++y) {
                auto const c = date_clock(y, *f_.month, *f_.day);
                bool const near = c && std::abs(*c - *today_) < 400 * seconds_of_day;
                if (near && static_cast<int>(weekday_of(*c)) == *f_.weekday) best = best ? nearest(*today_, *best, *c) : *c;
            }
            if (best) return day(*best);
        }
        auto const c = without_year(*f_.month, *f_.day);
        return c ? day(*c) : unknown("XXXX" + timex);
    }

    /// "the 15th", "20th of next month", "Friday the 22nd".
    time_period day_of_month() const {
        auto const timex = "XXXX-XX-" + two(*f_.day);
        if (!today_) return unknown(timex);
        bool const far = context_.anchor && std::abs(context_.anchor->from - *today_) > 31 * seconds_of_day;
        auto const from = midnight_of(far || f_.anchored ? context_.base().value_or(*today_) : *today_);
        auto const in_month = [&](int offset) {
            auto const date = date_of(unit_at(from, time_unit::month, offset).from);
            return date_clock(date.year, static_cast<int>(date.month), *f_.day);
        };
        if (auto const offset = f_.offset_of(time_unit::month)) {
            auto const c = in_month(*offset);
            return c ? day(*c) : unknown(timex);
        }
        if (f_.weekday) {
            std::optional<clock_seconds> best;
            for (int m = -12; m <= 12; ++m) {
                auto const c = in_month(m);
                if (c && static_cast<int>(weekday_of(*c)) == *f_.weekday) best = best ? nearest(from, *best, *c) : *c;
            }
            return best ? day(*best) : unknown(timex);
        }
        for (int m = 0; m < 3; ++m) {
            auto const c = in_month(is_ahead() ? m : -m);
            if (c && (far || (is_ahead() ? *c >= from : *c <= from))) return day(*c);
        }
        return unknown(timex);
    }

    time_period weekday() const {
        auto const timex = "XXXX-WXX-" + std::to_string(*f_.weekday);
        if (!today_) return unknown(timex);
        if (auto const week = f_.offset_of(time_unit::week)) {
            auto const monday = unit_at(*today_, time_unit::week, *week).from;
            return day(monday + (*f_.weekday - 1) * seconds_of_day);
        }
        auto const from = midnight_of(f_.anchored ? context_.base().value_or(*today_) : *today_);
        auto const days_since = (static_cast<int>(weekday_of(from)) - *f_.weekday + 7) % 7;
        auto const latest = from - days_since * seconds_of_day;  // the day itself counts
        auto const week = 7 * seconds_of_day;
        if (!f_.shift) {
            if (is_ahead()) return day(days_since == 0 ? from : latest + week);
            return day(latest);
        }
        auto const before = days_since == 0 ? latest - week : latest;
        auto const after = latest + week;
        auto const this_week = unit_at(from, time_unit::week);
        if (f_.anchored) return day(*f_.shift < 0 ? before : after);
        if (*f_.shift == 0) return day(this_week.from + (*f_.weekday - 1) * seconds_of_day);
        if (*f_.shift < 0) return maybe_two(before, before - week, before >= this_week.from && !f_.by_recent);
        return maybe_two(after, after + week, after < this_week.to && !f_.by_recent);
    }

    /// "last Monday" on a Friday: this week's, or the week's before.
    static time_period maybe_two(clock_seconds near, clock_seconds far, bool both) {
        auto p = day(near);
        if (both) p.options.push_back(day_at(far));
        return p;
    }

    time_period month() const {
        auto const timex = "XXXX-" + two(*f_.month);
        auto const at = [&](int year) { return one(months_at(year, *f_.month, 1, time_precision::month), time_unit::month); };
        if (auto const year = said_year()) return at(*year);
        if (!today_) return unknown(timex);
        auto const date = date_of(*today_);
        auto const current = static_cast<int>(date.month);
        if (f_.shift && *f_.shift == 0) return at(date.year);
        if (f_.shift && *f_.shift > 0) return at(*f_.month > current ? date.year : date.year + 1);
        if (f_.shift) return at(*f_.month < current ? date.year : date.year - 1);
        if (is_ahead()) return at(*f_.month >= current ? date.year : date.year + 1);
        auto const coming = *f_.month == current % 12 + 1;
        if (coming && date.day > 15) return at(*f_.month > current ? date.year : date.year + 1);
        return at(*f_.month <= current ? date.year : date.year - 1);
    }

    time_period season() const {
        auto const at = [&](int year) {
            auto const t = months_at(year, f_.season->from, 3, time_precision::season);
            return time_period{{t}, std::to_string(year) + "-" + f_.season->timex, false};
        };
        if (auto const year = said_year()) return at(*year);
        if (!today_) return unknown(f_.season->timex);
        auto const date = date_of(*today_);
        bool const begun = static_cast<int>(date.month) >= f_.season->from;
        if (f_.shift && *f_.shift == 0) return at(date.year);
        if (f_.shift && *f_.shift > 0) return at(begun ? date.year + 1 : date.year);
        auto const latest = begun ? date.year : date.year - 1;
        bool const running = begun && static_cast<int>(date.month) < f_.season->from + 3;
        if (f_.shift) return at(running ? latest - 1 : latest);
        return at(is_ahead() && !begun ? date.year : latest);
    }

    time_period quarter() const {
        auto const number = f_.quarter ? *f_.quarter : *f_.half;
        auto const length = f_.quarter ? 3 : 6;
        auto const code = std::string(f_.quarter ? "-Q" : "-H") + std::to_string(number);
        auto const at = [&](int year) {
            auto const t = months_at(year, (number - 1) * length + 1, length, time_precision::season);
            return time_period{{t}, std::to_string(year) + code, false};
        };
        if (auto const year = said_year()) return at(*year);
        if (!today_) return unknown("XXXX" + code);
        auto const date = date_of(*today_);
        bool const begun = static_cast<int>(date.month) > (number - 1) * length;
        if (f_.shift && *f_.shift == 0) return at(date.year);
        return at(begun || is_ahead() ? date.year : date.year - (number == 4 && static_cast<int>(date.month) >= 10 ? 0 : 1));
    }

    time_period decade() const {
        auto first = *f_.decade;
        if (first < 100) first += 1900;
        return one(months_at(first, 1, 120, time_precision::decade), time_unit::decade);
    }

    [[nodiscard]] time_period holiday() const {
        auto const& h = *f_.holiday;
        auto const in_year = [&](int year) -> std::optional<clock_seconds> {
            if (h.by_easter) {
                auto const sunday = easter(year);
                return sunday ? std::optional(*sunday + h.day * seconds_of_day) : std::nullopt;
            }
            if (h.nth == 0) return date_clock(year, h.month, h.day);
            return nth_weekday(months_at(year, h.month, 1, time_precision::month), h.weekday, h.nth);
        };
        if (auto const year = said_year()) {
            auto const c = in_year(*year);
            return c ? day(*c) : unknown("");
        }
        if (!today_) return unknown("XXXX");
        auto const year = date_of(*today_).year;
        std::optional<clock_seconds> past, next;
        for (int y = year - 1; y <= year + 1; ++y) {
            auto const c = in_year(y);
            if (c && *c <= *today_) past = c;
            else if (c && !next) next = c;
        }
        bool const soon = next && *next - *today_ <= 30 * seconds_of_day;
        bool const chosen_next = f_.shift ? *f_.shift > 0 : is_ahead() || soon;
        auto const c = chosen_next ? next : past;
        return c ? day(*c) : unknown("");
    }

    static std::optional<clock_seconds> nth_weekday(time_interval holder, int weekday, int n) {
        if (n < 0) {
            auto const last = holder.to - seconds_of_day;
            return last - (static_cast<int>(weekday_of(last)) - weekday + 7) % 7 * seconds_of_day;
        }
        auto const c = holder.from + ((weekday - static_cast<int>(weekday_of(holder.from)) + 7) % 7 + (n - 1) * 7) * seconds_of_day;
        return c < holder.to ? std::optional(c) : std::nullopt;
    }

    /// The month, quarter or year that an "nth" is one of.
    [[nodiscard]] std::optional<time_interval> holder() const {
        time_form f = f_;
        f.nth.reset();
        f.weekday.reset();
        if (f.month) f.day.reset();
        if (!f.month && !f.year && !f.quarter && !f.unit) {
            if (!today_) return std::nullopt;
            return unit_at(*today_, time_unit::year);
        }
        auto const p = calendar_resolver(f, context_).run();
        return p.options.empty() ? std::nullopt : std::optional(p.options.front());
    }

    time_period nth() const {
        auto const h = holder();
        if (!h) return unknown("");
        auto const n = *f_.nth;
        auto const back = [&](time_unit unit) { return unit_at(h->to - seconds_of_day, unit, n + 1); };
        if (f_.weekday) {
            auto const c = nth_weekday(*h, *f_.weekday, n);
            return c ? day(*c) : unknown("");
        }
        auto const unit = f_.nth_unit.value_or(time_unit::day);
        if (unit == time_unit::day) return day(n < 0 ? h->to + n * seconds_of_day : h->from + (n - 1) * seconds_of_day);
        if (unit == time_unit::month) return one(n < 0 ? back(unit) : unit_at(h->from, unit, n - 1), unit);
        auto const thursday = nth_weekday(*h, 4, n);  // a week belongs where its Thursday is
        return thursday ? one(unit_at(*thursday, unit), unit) : unknown("");
    }

    time_period around() const {
        time_form f = f_;
        f.around.reset();
        auto const p = calendar_resolver(f, context_).run();
        if (p.options.empty()) return p;
        return {{unit_at(p.options.front().from, *f_.around)}, p.timex, false};
    }

    /// "last week", "the previous day", "this year".
    time_period offset_unit() const {
        auto const unit = *f_.unit;
        auto const offset = f_.offset_of(unit).value_or(0);
        auto const from = f_.anchored ? context_.base() : today_;
        if (!from) return unknown(offset < 0 ? "PAST_REF" : offset > 0 ? "FUTURE_REF" : "PRESENT_REF");
        if (unit == time_unit::quarter && offset == 0 && (f_.by_determiner || f_.anchored)) return spoken_quarter(*from);
        if (unit == time_unit::weekend && f_.by_determiner && !is_ahead()) {
            auto const here = unit_at(*from, unit);
            return one(here.from <= *from ? here : unit_at(*from, unit, -1), unit);
        }
        auto p = one(unit_at(midnight_of(*from), unit, offset), unit);
        p.anchored = f_.anchored && context_.anchor.has_value();
        return p;
    }

    /// "the quarter": the one that was spoken of, else the last one that is over.
    [[nodiscard]] time_period spoken_quarter(clock_seconds from) const {
        auto quarter = context_.quarter ? *context_.quarter : unit_at(from, time_unit::quarter, -1);
        if (f_.year) {
            auto const date = date_of(quarter.from);
            quarter = months_at(*f_.year, static_cast<int>(date.month), 3, time_precision::season);
        }
        return one(quarter, time_unit::quarter);
    }

    time_form const& f_;
    time_context const& context_;
    std::optional<clock_seconds> today_;
};

}  // namespace

time_period period_of(time_form const& f, time_context const& context) { return calendar_resolver(f, context).run(); }

}  // namespace reconcile
