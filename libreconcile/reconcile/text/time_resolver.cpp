#include <reconcile/text/time_resolver.hpp>

#include <reconcile/text/time_period.hpp>

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace reconcile {

namespace {

constexpr clock_seconds hour = 3600;

/// A part of each day that it may be. An unnamed night ("last night") runs into the morning.
std::vector<time_interval> parts_of(time_form const& f, std::vector<time_interval> const& days) {
    std::vector<time_interval> out;
    auto const& part = *f.part;
    bool const named = f.weekday || f.day || f.holiday;
    bool const runs_on = part.timex == "NI" && part.to == 24 && !named && f.edge == time_edge::none;
    for (auto const& d : days) {
        auto const start = midnight_of(d.from);
        time_interval t{start + part.from * hour, start + (runs_on ? 30 : part.to) * hour, std::nullopt, time_precision::part_of_day};
        if (f.edge_on_part && f.edge != time_edge::earlier && f.edge != time_edge::later) t = edge_of(t, f.edge, std::nullopt);
        t.precision = time_precision::part_of_day;
        if (part.is(word_flag::over) && (named || !f.slots_day())) {  // the night before that day, or the one after
            out.push_back({t.from - seconds_of_day, t.to - seconds_of_day, std::nullopt, t.precision});
            if (!named) continue;
        }
        out.push_back(t);
    }
    return out;
}

clock_time adjusted(clock_time c, time_word const* part) {
    if (!part || c.halved || c.hour >= 12) return c;
    bool const later_half = part->from >= 12 && (part->timex != "NI" || c.hour >= 5);
    if (later_half || (c.hour < part->from && c.hour + 12 < part->to)) c.hour += 12;
    return c;
}

std::vector<time_interval> clocks_of(time_form const& f, clock_time const& c, std::vector<time_interval> const& days) {
    std::vector<time_interval> out;
    auto const length = c.precision == time_precision::second ? 1 : c.precision == time_precision::minute ? 60 : hour;
    for (auto const& d : days) {
        auto const start = midnight_of(d.from) + c.hour * hour + c.minute * 60 + c.second;
        if (c.hour == 24) out.push_back({start - seconds_of_day, start - seconds_of_day + 60, f.zone, time_precision::minute});
        out.push_back({start, start + length, f.zone, c.precision});
    }
    return out;
}

/// "around 7 p.m.": half an hour either way.
void blur(std::vector<time_interval>& clocks) {
    for (auto& t : clocks) t = {t.from - hour / 2, std::max(t.to, t.from + hour / 2), t.zone, time_precision::hour};
}

resolved_time resolve_calendar(time_form const& f, time_context const& context) {
    auto p = period_of(f, context);
    resolved_time out;
    out.anchored = p.anchored;
    out.timex = p.timex;
    out.options = p.options;
    if (f.edge != time_edge::none && !f.edge_on_part)
        for (auto& t : out.options) t = edge_of(t, f.edge, context.published);
    if (f.clock) {
        auto c = adjusted(*f.clock, f.part);
        if (c.hour == 24 && !f.slots_day()) c.hour = 0;
        out.type = timex_type::time;
        out.timex += timex_clock(c);
        // A clock without any day: that of publication or the one before.
        bool const no_day = f.slots == time_slot::clock && !p.anchored && p.options.size() == 1;
        if (no_day) p.options.insert(p.options.begin(), day_at(p.options.front().from - seconds_of_day));
        out.options = clocks_of(f, c, p.options);
        if (f.qualifier == qualifier::about) blur(out.options);
    } else if (f.part) {
        out.type = timex_type::time;
        out.timex += "T" + f.part->timex;
        auto days = p.options;
        bool const said_earlier = f.edge == time_edge::earlier || f.edge == time_edge::later;
        if (said_earlier && f.edge_on_part && f.offset_of(time_unit::day) == 0 && !f.anchored && !days.empty())
            days.insert(days.begin(), day_at(days.front().from - seconds_of_day));
        out.options = parts_of(f, days);
        bool const before = f.part->is(word_flag::over) && !f.slots_day() && !days.empty();  // the night that led to the day
        if (before) out.timex = timex_date(days.front().from - seconds_of_day) + "TNI";
    }
    std::sort(out.options.begin(), out.options.end(), [](auto const& a, auto const& b) { return a.from < b.from; });
    return out;
}

/// Seconds in so many units, at least and at most.
number_range seconds_in(unit_count const& c) {
    constexpr double day = 86400;
    auto const calendar = [&](double days, double slack) {
        return number_range{std::max(0.0, c.count * days - slack) * day, (c.count * days + slack) * day};
    };
    switch (c.unit) {
        case time_unit::second: return {c.count, c.count};
        case time_unit::minute: return {c.count * 60, c.count * 60};
        case time_unit::hour: return {c.count * 3600, c.count * 3600};
        case time_unit::day: return {c.count * day, c.count * day};
        case time_unit::week: return {c.count * 7 * day, c.count * 7 * day};
        case time_unit::weekend: return {c.count * 2 * day, c.count * 2 * day};
        case time_unit::month: return calendar(30.436875, 3);
        case time_unit::quarter: return calendar(91.310625, 3);
        case time_unit::year: return calendar(365.2425, 1);
        case time_unit::decade: return calendar(3652.425, 1);
        case time_unit::century: return calendar(36524.25, 1);
    }
    return {};
}

quantity length_of(time_form const& f) {
    quantity q;
    q.unit = "s";
    q.role = quantity_role::duration;
    q.qualifier = f.qualifier;
    q.max = 0;
    bool vague = false;
    double unit = 0;
    for (auto s : f.spans) {
        if (s.vague) s.count = 2;
        auto r = seconds_in(s);
        if (s.upto > s.count) r.max = seconds_in({s.upto, s.unit, false}).max;
        q.min += r.min;
        q.max += r.max;
        unit = (r.min + r.max) / 2 / s.count;
        vague = vague || s.vague;
    }
    auto const none = std::numeric_limits<double>::infinity();
    auto const exact = number_range{q.min, q.max};
    if (f.within) q.qualifier = qualifier::at_most;
    switch (q.qualifier) {
        case qualifier::at_least: q.max = none; break;
        case qualifier::more_than: q.max = none, q.min_open = true; break;
        case qualifier::at_most: q.min = 0; break;
        case qualifier::less_than: q.min = 0, q.max_open = true; break;
        case qualifier::about:
        case qualifier::nearly:
            q.likely = number_range{std::max(0.0, exact.min - unit / 2), exact.max + unit / 2};
            q.min = std::max(0.0, exact.min - unit);
            q.max = exact.max + unit;
            break;
        default: break;
    }
    if (vague) {
        q.qualifier = qualifier::vague;
        q.max = none;
    }
    return q;
}

bool is_vague(time_form const& f) {
    return std::any_of(f.spans.begin(), f.spans.end(), [](auto const& s) { return s.vague; });
}

/// "less than two weeks ago": between then and now; "more than": before then.
void bound_by(time_form const& f, clock_seconds base, time_interval& t) {
    bool const less = f.qualifier == qualifier::less_than || f.qualifier == qualifier::at_most;
    bool const more = f.qualifier == qualifier::more_than || f.qualifier == qualifier::at_least;
    if (!less && !more) return;
    bool const back = f.direction < 0;
    if (less) t = back ? time_interval{t.from, base + seconds_of_day, {}, {}} : time_interval{base, t.to, {}, {}};
    else (back ? t.from : t.to) = back ? unknown_past : unknown_future;
    t.precision = time_precision::range;
}

/// The first instant of what a span is counted from.
std::optional<clock_seconds> origin_of(time_form const& f, time_context const& context) {
    auto const origin = resolve(f.origin.front(), context);
    return origin.options.empty() ? std::nullopt : std::optional(origin.options.front().from);
}

/// "several days ago", "a few minutes later" (which may be the same day).
time_interval counted_vaguely(clock_seconds base, int direction, time_unit unit) {
    auto const day = midnight_of(base);
    if (unit >= time_unit::day) {
        if (direction < 0) return {unknown_past, day, {}, time_precision::range};
        return {day + seconds_of_day, unknown_future, {}, time_precision::range};
    }
    if (direction < 0) return {day - seconds_of_day, day + seconds_of_day, {}, time_precision::range};
    return {day, day + 2 * seconds_of_day, {}, time_precision::range};
}

clock_seconds moved(clock_seconds from, time_form const& f, int direction) {
    for (auto const& s : f.spans) from = add_units(from, direction * s.count, s.unit);
    return from;
}

/// "two hours later": exact where the clock that it is counted from is known, else somewhere near.
void count_within_day(time_form const& f, time_context const& context, clock_seconds base, resolved_time& out) {
    out.type = timex_type::time;
    std::optional<clock_seconds> clock;
    if (f.from == count_from::now && context.published && *context.published != midnight_of(*context.published)) clock = context.published;
    if (f.from == count_from::anchor && context.anchor && context.anchor->precision <= time_precision::hour) clock = context.anchor->from;
    if (clock) {
        auto const at = moved(*clock, f, f.direction);
        out.options = {{at, at + 60, f.from == count_from::anchor ? context.anchor->zone : std::nullopt, time_precision::minute}};
        out.timex = to_iso8601(at, false);
        return;
    }
    auto const day = midnight_of(base);
    auto const at = midnight_of(moved(day, f, f.direction));
    out.timex = timex_date(at);
    if (f.direction < 0) out.options = {{at, day + seconds_of_day, {}, time_precision::range}};
    else out.options = {{day, at + 2 * seconds_of_day, {}, time_precision::range}};
}

/// Days and weeks lead to a day, months to a month, years to a year.
time_unit grain_of(time_form const& f, time_unit unit) {
    auto const& c = f.spans.front();
    if (f.spans.size() > 1) return time_unit::day;
    if (unit == time_unit::week && f.qualifier == qualifier::exact && c.count == std::floor(c.count)) return time_unit::day;
    return unit == time_unit::decade ? time_unit::year : unit;
}

/// "two days ago", "a week later", "three days after Christmas".
resolved_time resolve_counted(time_form const& f, time_context const& context) {
    resolved_time out;
    auto const base = f.from == count_from::origin ? origin_of(f, context) : f.from == count_from::now ? context.today() : context.base();
    out.anchored = f.from == count_from::anchor && context.anchor.has_value();
    auto const unit = std::min_element(f.spans.begin(), f.spans.end(), [](auto const& a, auto const& b) { return a.unit < b.unit; })->unit;
    bool const of_quarter = unit == time_unit::year && context.quarter && f.from != count_from::origin && f.spans.size() == 1;
    if (of_quarter && !is_vague(f)) {  // "a year earlier" beside a quarter is that quarter of the year before
        auto const t = unit_at(moved(context.quarter->from, f, f.direction), time_unit::quarter);
        out.options = {t};
        out.timex = timex_of(t, time_unit::quarter);
        return out;
    }
    out.timex = f.direction < 0 ? "PAST_REF" : "FUTURE_REF";
    if (!base) return out;
    if (is_vague(f)) {
        out.options = {counted_vaguely(*base, f.direction, unit)};
        return out;
    }
    if (unit < time_unit::day) {
        count_within_day(f, context, *base, out);
        return out;
    }
    auto const grain = grain_of(f, unit);
    auto t = unit_at(midnight_of(moved(*base, f, f.direction)), grain);
    out.timex = timex_of(t, grain);
    bound_by(f, midnight_of(*base), t);
    out.options = {t};
    if (f.part) {
        out.type = timex_type::time;
        out.options = parts_of(f, out.options);
        out.timex += "T" + f.part->timex;
    }
    return out;
}

/// "the past two weeks": up to and with the day of publication; "the next two": from it on.
resolved_time resolve_window(time_form const& f, time_context const& context) {
    resolved_time out;
    out.type = timex_type::duration;
    auto window = f;
    if (window.spans.empty()) window.spans.push_back({1, f.unit.value_or(time_unit::day), false, 0});
    out.timex = timex_length(window.spans);
    bool const from_origin = f.from == count_from::origin && !f.origin.empty();
    auto const base = from_origin ? origin_of(f, context) : f.anchored ? context.base() : context.today();
    if (!base) return out;
    bool const ahead = f.ahead || f.within || (f.unit && f.offset_of(*f.unit).value_or(0) > 0);
    bool const in_day = std::any_of(window.spans.begin(), window.spans.end(), [](auto const& s) { return s.unit < time_unit::day; });
    bool const clocked = in_day && context.published && *context.published != midnight_of(*context.published);
    bool const from_clock = from_origin && f.origin.front().clock;  // "a day starting Friday at 5 p.m."
    auto const start = clocked ? *context.published : from_clock ? *base : midnight_of(*base);
    auto const at = moved(start, window, ahead ? 1 : -1);
    auto const inside = clocked || from_origin ? 0 : seconds_of_day;  // the day itself belongs to it
    time_interval t{std::min(at, start), std::max(at, start) + inside, std::nullopt, time_precision::range};
    if (is_vague(f)) (ahead ? t.to : t.from) = ahead ? unknown_future : unknown_past;
    out.options = {t};
    return out;
}

resolved_time resolve_reference(time_form const& f, time_context const& context) {
    resolved_time out;
    out.timex = f.timex;
    auto const today = context.today();
    if (!today) return out;
    auto const tomorrow = *today + seconds_of_day;
    if (f.timex == "PAST_REF") out.options = {{unknown_past, tomorrow, {}, time_precision::range}};
    if (f.timex == "FUTURE_REF") out.options = {{*today, unknown_future, {}, time_precision::range}};
    if (f.timex == "PRESENT_REF") out.options = {{*today, tomorrow, {}, time_precision::range}};
    return out;
}

/// From the first of one to the last of the other; what was looked for each for itself is put in order.
std::optional<time_interval> range_between(time_expression const& e, time_interval a, time_interval b) {
    if (e.forms[1].clock) b.to = b.from;  // "3pm to 4pm" ends at four
    if (b.to <= a.from) {
        if (e.forms[0].weekday && !e.forms[0].month) a.from -= 7 * seconds_of_day;
        else if (e.forms[0].month && !e.forms[0].year) a.from = add_months(midnight_of(a.from), -12);
        else if (e.forms[1].clock) b.to += seconds_of_day;
    }
    if (a.from >= b.to) return std::nullopt;
    return time_interval{a.from, b.to, a.zone ? a.zone : b.zone, time_precision::range};
}

resolved_time resolve_range(time_expression const& e, time_context const& context) {
    auto first = resolve(e.forms[0], context);
    auto const last = resolve(e.forms[1], context);
    resolved_time out;
    out.type = first.type == timex_type::time && last.type == timex_type::time ? timex_type::time : timex_type::date;
    out.anchored = first.anchored || last.anchored;
    auto const put = [&](time_interval const& a, time_interval const& b) {
        auto const range = range_between(e, a, b);
        if (!range) return;
        out.options.push_back(*range);
        bool const moved = range->from != a.from && first.type == timex_type::date;
        if (moved) first.timex = timex_date(range->from);
    };
    if (first.options.size() == last.options.size())  // "1 to 4 p.m.": of one day or of the other
        for (std::size_t i = 0; i < first.options.size(); ++i) put(first.options[i], last.options[i]);
    else if (!first.options.empty() && !last.options.empty())
        put(first.options.front(), last.options.back());
    out.timex = first.timex + "/" + last.timex;
    return out;
}

}  // namespace

std::optional<clock_seconds> time_context::today() const { return published ? std::optional(midnight_of(*published)) : std::nullopt; }

std::optional<clock_seconds> time_context::base() const { return anchor ? std::optional(midnight_of(anchor->from)) : today(); }

resolved_time resolve(time_form const& f, time_context const& context) {
    switch (f.kind) {
        case form_kind::reference: return resolve_reference(f, context);
        case form_kind::set: return {timex_type::set, timex_set(f), {}, std::nullopt, false};
        case form_kind::duration: {
            if (f.direction != 0) return f.window ? resolve_window(f, context) : resolve_counted(f, context);
            if (f.window && context.published) return resolve_window(f, context);
            if (f.within && f.expected && context.published) return resolve_window(f, context);
            if (f.led_by_in && f.expected && context.published && !is_vague(f)) {
                auto ahead = f;
                ahead.direction = 1;
                return resolve_counted(ahead, context);
            }
            return {timex_type::duration, timex_length(f.spans), {}, length_of(f), false};
        }
        case form_kind::calendar: break;
    }
    return f.window ? resolve_window(f, context) : resolve_calendar(f, context);
}

resolved_time resolve(time_expression const& e, time_context const& context) {
    if (e.shape == expression_shape::range) return resolve_range(e, context);
    auto out = resolve(e.forms.front(), context);
    for (std::size_t i = 1; i < e.forms.size(); ++i)
        for (auto const& t : resolve(e.forms[i], context).options) out.options.push_back(t);
    if (e.since && out.options.size() == 1) {
        auto const today = context.today();
        out.options[0].to = today ? std::max(*today + seconds_of_day, out.options[0].to) : unknown_future;
        out.options[0].precision = time_precision::range;
    }
    return out;
}

}  // namespace reconcile
