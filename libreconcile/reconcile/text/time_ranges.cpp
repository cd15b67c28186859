// Two times in one mention: "from Monday to Wednesday", "4 to 22 January", "6pm on Thursday or 2am on Friday".
#include <reconcile/text/time_grammar.hpp>

#include <algorithm>
#include <utility>

namespace reconcile {

namespace {

constexpr auto clock_slots = time_slot::part | time_slot::clock;

/// May these two be the ends of one range?
bool are_ends(time_form const& a, time_form const& b, bool led) {
    if (a.kind != form_kind::calendar || b.kind != form_kind::calendar) return false;
    bool const a_clock = a.slots == time_slot::clock;
    bool const b_clock = b.has(clock_slots) && !b.has(without(static_cast<time_slot>(0xffff), clock_slots));
    constexpr auto day_level = time_slot::day | time_slot::weekday | time_slot::day_word | time_slot::holiday | time_slot::clock;
    constexpr auto any_year = time_slot::year | time_slot::year_offset;
    bool const same_grain = a.has(day_level) ? b.has(day_level) : !b.has(day_level) && without(a.slots, any_year) == without(b.slots, any_year);
    if (!led && !same_grain) return false;
    if (a.slots == time_slot::part && b.slots != time_slot::part) return false;
    if (b.slots == time_slot::part) return a.has(time_slot::part);
    if (a_clock && !b.has(time_slot::clock)) return false;
    return !(b_clock && !a.has(time_slot::clock));
}

/// "5 to 6pm" is 17:00 to 18:00, "11 to 4" on one day is 11:00 to 16:00.
void share_half(time_form& a, time_form& b) {
    auto& first = *a.clock;
    auto& last = *b.clock;
    if (!first.halved && last.halved && first.hour < 12 && first.hour + 12 <= last.hour) first.hour += 12;
    bool const one_day = without(a.slots, clock_slots) == without(b.slots, clock_slots) && a.day == b.day;
    if (one_day && !last.halved && last.hour < 12 && last.hour < first.hour && last.hour + 12 > first.hour) last.hour += 12;
}

/// What the second end says of the day holds for the first too: "4 to 22 January", "5 to 6pm tomorrow".
void share(time_form& a, time_form& b) {
    if (a.slots == time_slot::clock && b.slots != time_slot::clock) {
        auto const clock = a.clock;
        auto const zone = a.zone;
        a = b;
        a.clock = clock;
        if (zone) a.zone = zone;
    } else if (b.slots == time_slot::clock && a.slots != time_slot::clock) {
        auto const clock = b.clock;
        auto const zone = b.zone ? b.zone : a.zone;
        b = a;
        b.clock = clock;
        b.zone = zone;
    }
    if (a.clock && b.clock) share_half(a, b);
    if (!a.year && b.year && a.has(time_slot::month) && !a.has(time_slot::year_offset)) {
        a.year = b.year;
        if (a.month && b.month && *a.month > *b.month) --*a.year;
    }
}

}  // namespace

/// A date or a clock, or "now".
bool time_grammar::range_end(time_form& f) {
    if (text_is(pos_, "now")) {
        ++pos_;
        f.unit = time_unit::day;
        f.set_offset(time_unit::day, 0);
        f.slots = time_slot::day_word;
        return true;
    }
    return calendar(f) && f.kind == form_kind::calendar;
}

/// "to", "-", "and" after "between".
bool time_grammar::to_other_end(bool between) {
    if (take(link_role::to)) return true;
    for (auto const dash : {"-", "–", "—", "--"})
        if (take_text(dash)) return true;
    return between && take(link_role::and_);
}

/// "February 4-9": the second end is only a day.
bool time_grammar::to_day_number(time_expression& e) {
    auto& first = e.forms[0];
    auto const n = number_at(pos_);
    if (!first.has(time_slot::day) || !first.has(time_slot::month) || first.has(clock_slots)) return false;
    if (!n || !n->whole || n->digits > 2 || n->value > 31 || n->value < 1 || word_at(n->last, word_kind::unit)) return false;
    pos_ = n->last;
    time_form& second = e.forms[1];
    second = first;
    second.day = n->as_int();
    if (!first.year) year_after(second);
    first.year = second.year;
    return true;
}

/// "1 p.m. to 4": the second end is only an hour, and nothing follows that it could count.
bool time_grammar::to_hour_number(time_expression& e) {
    auto const& first = e.forms[0];
    auto const n = number_at(pos_);
    if (!first.clock || !first.clock->halved || !n || !n->whole || n->ordinal || n->value < 1 || n->value > 12) return false;
    if (n->last < end_ && !is_kind(n->last, token_kind::punctuation)) return false;
    pos_ = n->last;
    e.forms[1] = first;
    e.forms[1].clock = clock_time{n->as_int(), 0, 0, time_precision::hour, false};
    share(e.forms[0], e.forms[1]);
    return true;
}

bool time_grammar::range_of_ends(time_expression& e, bool led, bool between) {
    time_form first;
    if (!range_end(first) || !to_other_end(between)) return false;
    auto const second = pos_;
    e.forms.assign(2, {});
    e.forms[0] = std::move(first);
    if (range_end(e.forms[1]) && are_ends(e.forms[0], e.forms[1], led)) {
        share(e.forms[0], e.forms[1]);
        return true;
    }
    pos_ = second;
    if (to_day_number(e)) return true;
    pos_ = second;
    return to_hour_number(e);
}

/// "4 to 22 January", "5 to 6pm": what the first number is, the second end says.
bool time_grammar::range_from_number(time_expression& e, bool between) {
    auto const n = number_at(pos_);
    if (!n || !n->whole || n->value > 31 || n->digits > 2 || (n->digits == 0 && n->value > 12)) return false;
    pos_ = n->last;
    if (!to_other_end(between)) return false;
    e.forms.assign(2, {});
    if (!calendar(e.forms[1])) return false;
    auto& last = e.forms[1];
    auto& first = e.forms[0];
    first = last;
    if (last.has(time_slot::clock)) {
        first.clock = clock_time{n->as_int(), 0, 0, time_precision::hour, false};
        share(first, last);
        return n->value <= 24;
    }
    first.day = n->as_int();
    return last.day && (last.has(time_slot::month) || last.has(time_slot::month_offset));
}

bool time_grammar::range(time_expression& e) {
    attempt a(*this);
    bool const from = take(link_role::from) || (pos_ > sentence_.first && sees(link_role::from, pos_ - 1));
    bool const between = pos_ > sentence_.first && text_is(pos_ - 1, "between");
    auto const start = pos_;
    e.shape = expression_shape::range;
    if (range_of_ends(e, from, between)) return a.keep();
    pos_ = start;
    return range_from_number(e, between) && a.keep();
}

/// "Friday between 1 p.m. and 4 p.m.", "next week from Tuesday to Thursday": the range lies in what stands before it.
bool time_grammar::hours_of_day(time_expression& e) {
    attempt a(*this);
    if (e.forms.size() != 1 || e.forms[0].kind != form_kind::calendar || e.forms[0].clock) return false;
    take_text(",");
    if (!sees(link_role::from, pos_)) return false;
    time_expression inner;
    if (!range(inner)) return false;
    for (auto& f : inner.forms)
        if (!join(f, e.forms[0])) return false;
    e.forms = inner.forms;
    e.shape = expression_shape::range;
    return a.keep();
}

/// "from 5 to 6 on 1 January": hours, because a day follows.
bool time_grammar::bare_hours(time_expression& e) {
    attempt a(*this);
    if (!take(link_role::from)) return false;
    std::optional<clock_time> ends[2];
    for (auto& end : ends) {
        auto const before = pos_;
        clock_time c;
        auto const n = number_at(pos_);
        if (n && n->whole && !n->ordinal && n->value <= 24 && n->digits <= 2 && pieces_at(pos_).size() <= 1) {
            c.hour = n->as_int();
            pos_ = n->last;
        } else if (pos_ = before, !clock_digits(c)) {
            return false;
        }
        end = c;
        if (&end == &ends[0] && !take(link_role::to) && !take(link_role::and_) && !take_text("-")) return false;
    }
    bool const of = sees(link_role::of, pos_);
    if (!of && !sees(link_role::on, pos_)) return false;
    ++pos_;
    time_form day;
    if (!calendar(day) || day.kind != form_kind::calendar || !day.slots_day() || day.has(clock_slots)) return false;
    e.forms.assign(2, day);
    e.shape = expression_shape::range;
    for (int i = 0; i < 2; ++i) {
        e.forms[static_cast<std::size_t>(i)].clock = ends[i];
        e.forms[static_cast<std::size_t>(i)].slots = day.slots | time_slot::clock;
    }
    share(e.forms[0], e.forms[1]);
    return a.keep();
}

/// One time, or one instant on two clocks: "6pm on Thursday or 2am on Friday", "6pm (1500 GMT)".
bool time_grammar::either(time_expression& e) {
    attempt a(*this);
    time_form f;
    auto const about = word(word_kind::about);
    bool const rough = about && about->qualifier == qualifier::about && !text_is(pos_, "some");
    if (rough) pos_ = about.last;
    if (!calendar(f)) return false;
    if (rough) f.qualifier = qualifier::about;
    e.forms.push_back(std::move(f));
    if (hours_of_day(e)) return a.keep();
    attempt other(*this);
    bool const bracket = take_text("(") || take_text("[");
    if (!bracket) take_text(",");
    if (!e.forms[0].clock || (!bracket && !take(link_role::or_))) return a.keep();
    take(link_role::at);
    time_form second;
    if (!calendar(second) || !second.clock || (bracket && !take_text(")") && !take_text("]"))) return a.keep();
    if (bracket && !second.zone) return a.keep();
    if (second.slots == time_slot::clock) {
        auto const clock = second.clock;
        auto const zone = second.zone;
        second = e.forms[0];
        second.clock = clock;
        second.zone = zone;
    }
    e.forms.push_back(std::move(second));
    e.shape = expression_shape::either;
    other.keep();
    return a.keep();
}

}  // namespace reconcile
