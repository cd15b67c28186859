// Longer pieces of a date: seasons, quarters, decades, centuries, holidays, "the first Friday of", "the week".
#include <reconcile/text/time_grammar.hpp>

#include <algorithm>

namespace reconcile {

namespace {

constexpr bool is_digit(char c) { return c >= '0' && c <= '9'; }
constexpr bool is_day(read_number const& n) { return n.whole && n.value >= 1 && n.value <= 31; }

}  // namespace

time_slot slot_of_unit(time_unit u) {
    switch (u) {
        case time_unit::day: return time_slot::day_word;
        case time_unit::week: return time_slot::week;
        case time_unit::month: return time_slot::month_offset;
        case time_unit::year: return time_slot::year_offset;
        case time_unit::quarter: return time_slot::quarter;
        default: return time_slot::other;
    }
}

bool time_grammar::season(time_form& f) {
    auto const w = word(word_kind::season);
    if (!w || w->from == 0) return false;
    auto const start = pos_;
    pos_ = w.last;
    time_form y;
    y.slots = time_slot::season;
    year_after(y);
    if (y.year) {
        f.year = y.year;
        f.slots = time_slot::year;
    }
    if (!y.year && !f.by_determiner && !led(start)) return false;
    auto const before = start > sentence_.first ? start - 1 : start;
    if (w->is(word_flag::weak) && !y.year && before != start && !sees(link_role::the, before) && !sees(link_role::in, before)) return false;
    f.season = w.word;
    f.slots = f.slots | time_slot::season;
    return true;
}

/// "third quarter", "third-quarter", "Q3", "first half of"; a half needs its year beside it.
bool time_grammar::quarter(time_form& f) {
    take(link_role::fiscal);
    auto const text = at_end() ? std::string_view{} : text_->view(pos_);
    if (!text.empty() && (text[0] == 'Q' || text[0] == 'H')) {
        auto digit = text.size() == 2 ? text[1] : '0';
        auto last = pos_ + 1;
        if (text.size() == 1 && glued(last) && text_->view(last).size() == 1) digit = text_->view(last++)[0];
        if (!is_digit(digit) || digit < '1' || digit > (text[0] == 'Q' ? '4' : '2')) return false;
        (text[0] == 'Q' ? f.quarter : f.half) = digit - '0';
        f.slots = time_slot::quarter;
        pos_ = last;
        return true;
    }
    auto n = ordinal_at(pos_);
    auto const s = word(word_kind::shift);
    if (!n && s && s->number == -1 && text_is(s.last, "half")) n = read_number{2, 0, true, true, s.last};
    if (!n || n->value > 4) return false;
    pos_ = n->last;
    f.hyphened = hyphen();
    take(link_role::fiscal);
    if (auto const u = word(word_kind::unit); u && u->unit == time_unit::quarter && !u->is(word_flag::plural)) {
        f.quarter = n->as_int();
        f.slots = time_slot::quarter;
        pos_ = u.last;
        return true;
    }
    if (n->value > 2 || !take(link_role::half) || !sees(link_role::of, pos_)) return false;
    f.half = n->as_int();
    f.slots = time_slot::quarter;
    return true;
}

/// "the 1990s", "the '70s", "the nineties", "the nineteen seventies".
bool time_grammar::decade(time_form& f) {
    auto const start = pos_;
    bool const short_form = take_text("'") || take_text("’") || take_text("‘");
    f.slots = time_slot::other;
    if (auto const n = number_at(pos_); n && n->digits > 0 && n->whole && n->as_int() % 10 == 0 && (n->digits == 4 || n->digits == 2)) {
        auto const last = n->last;
        bool const plural = glued(last) && (text_is(last, "s") || text_is(last, "'s") || text_is(last, "’s"));
        bool const clear = n->digits == 4 || short_form || f.by_determiner || led(start);
        if (!plural || !clear) return false;
        pos_ = last + 1;
        if (n->digits == 4 && n->as_int() % 100 == 0 && n->value < 1900) f.century = n->as_int() / 100 + 1;  // "the 1400s"
        else f.decade = n->as_int();
        return n->digits == 2 || (n->value >= 1000 && n->value < 2200);
    }
    if (short_form) return false;
    int lead = 0;  // the "nineteen" of "nineteen seventies"
    if (auto const n = word(word_kind::decade) ? std::nullopt : spelled_at(pos_)) {
        lead = n->as_int();
        if (lead < 10 || lead > 20) return false;
        pos_ = n->last;
        hyphen();
    }
    auto const w = word(word_kind::decade);
    if (!w || (lead > 0 && w->number > 90)) return false;
    if (lead == 0 && !f.by_determiner && w->number < 100) return false;
    f.decade = lead * 100 + w->number;
    pos_ = w.last;
    return true;
}

bool time_grammar::century(time_form& f) {
    auto const n = ordinal_at(pos_);
    if (!n || n->value > 30) return false;
    pos_ = n->last;
    hyphen();
    auto const u = word(word_kind::unit);
    if (!u || u->unit != time_unit::century) return false;
    pos_ = u.last;
    f.century = n->as_int();
    f.slots = time_slot::other;
    return true;
}

bool time_grammar::holiday(time_form& f) {
    auto const w = word(word_kind::holiday);
    if (!w || !is_capital(pos_)) return false;
    f.holiday = w.word;
    f.slots = time_slot::holiday;
    pos_ = w.last;
    return true;
}

/// "first Friday of", "third week of", "last day of": what it is one of must follow. "week 31" too.
bool time_grammar::nth(time_form& f) {
    auto const start = pos_;
    if (auto const u = word(word_kind::unit); u && u->unit == time_unit::week) {
        auto const n = number_at(u.last);
        if (!n || n->digits == 0 || !n->whole || n->value < 1 || n->value > 53 || n->ordinal) return false;
        f.nth = n->as_int();
        f.nth_unit = time_unit::week;
        f.slots = time_slot::nth | time_slot::other;
        pos_ = n->last;
        return true;
    }
    auto const n = ordinal_at(pos_);
    auto const s = word(word_kind::shift);
    if (!n && (!s || s->number != -1 || s->is(word_flag::anchored))) return false;
    f.nth = n ? n->as_int() : -1;
    if (*f.nth > 53) return false;
    pos_ = n ? n->last : s.last;
    if (auto const w = word(word_kind::weekday); w && !w->is(word_flag::weak)) {
        f.weekday = w->number;
        pos_ = w.last;
    } else if (auto const u = word(word_kind::unit); u && !u->is(word_flag::plural) &&
               (u->unit == time_unit::day || u->unit == time_unit::week || u->unit == time_unit::weekend || u->unit == time_unit::month)) {
        f.nth_unit = u->unit;
        pos_ = u.last;
    } else {
        return false;
    }
    f.slots = time_slot::nth;
    if (depth_ > 0) return false;
    attempt look(*this);
    ++depth_;
    if (!take(link_role::of)) take(link_role::in);
    time_form g;
    constexpr auto holders = time_slot::month | time_slot::month_offset | time_slot::year | time_slot::year_offset | time_slot::quarter;
    bool const held = piece(g) && g.has(holders) && !g.has(time_slot::day);
    --depth_;
    if (!held) pos_ = start;
    return held;
}

/// "the week", "the year", "the weekend"; "the week after next".
bool time_grammar::bare_unit(time_form& f) {
    if (auto const w = word(word_kind::link); w && w->role == link_role::year_end) {
        pos_ = w.last;
        f.unit = time_unit::year;
        f.set_offset(time_unit::year, 0);
        f.slots = time_slot::year_offset;
        f.edge = time_edge::late;
        return true;
    }
    take(link_role::fiscal);
    if (text_is(pos_, "full")) ++pos_;
    auto const u = word(word_kind::unit);
    if (!u || u->is(word_flag::plural) || is_capital(pos_)) return false;
    bool const calendar_unit = u->unit == time_unit::week || u->unit == time_unit::month || u->unit == time_unit::quarter ||
                               u->unit == time_unit::year || u->unit == time_unit::weekend;
    bool const edged_day = u->unit == time_unit::day && pos_ > sentence_.first && sees(link_role::the, pos_ - 1) && led(pos_ - 1);
    if ((!calendar_unit && !edged_day) || !f.by_determiner) return false;
    if (glued(u.last) && text_is(u.last, "-")) return false;
    if (u->unit == time_unit::year && year_at(u.last)) return false;
    pos_ = u.last;
    f.unit = u->unit;
    f.set_offset(u->unit, 0);
    f.slots = slot_of_unit(u->unit);
    if (take(link_role::after_next)) {
        f.set_offset(u->unit, 2);
        f.by_determiner = false;
    }
    return true;
}

/// "the week of the 18th", "week starting February 4", "month of May 5".
bool time_grammar::around_day(time_form& f) {
    auto const w = word(word_kind::link);
    if (!w || (w->role != link_role::week_of && w->role != link_role::month_of)) return false;
    pos_ = w.last;
    bool const the = take(link_role::the);
    time_form g;
    g.by_determiner = the;
    auto const start = pos_;
    if (!month_date(g) && (pos_ = start, g = {}, !day_first(g))) {
        pos_ = start;
        auto const n = ordinal_at(pos_);
        if (!the || !n || !is_day(*n)) return false;
        g = {};
        g.day = n->as_int();
        pos_ = n->last;
    }
    if (!g.day) return false;
    f = g;
    f.around = w->role == link_role::week_of ? time_unit::week : time_unit::month;
    f.slots = time_slot::week_of | g.slots;
    return true;
}

}  // namespace reconcile
