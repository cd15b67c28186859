// The pieces of a date: months and days, weekdays, "last week", seasons, quarters, decades.
#include <reconcile/text/time_grammar.hpp>

#include <algorithm>

namespace reconcile {

namespace {

constexpr bool is_day(read_number const& n) { return n.whole && n.value >= 1 && n.value <= 31; }

}  // namespace

/// Does a small word or a shift stand before this token, as it does before times?
bool time_grammar::led(std::uint32_t t) const {
    if (t == sentence_.first) return false;
    if (year_at(t - 1)) return true;
    for (auto const role : {link_role::in, link_role::on, link_role::of, link_role::since, link_role::by, link_role::from, link_role::to,
                            link_role::the, link_role::own, link_role::at, link_role::for_})
        if (sees(role, t - 1)) return true;
    if (sees(link_role::and_, t - 1) && t - 1 > sentence_.first && (word_at(t - 2, word_kind::month) || year_at(t - 2))) return true;
    return word_at(t - 1, word_kind::shift) || word_at(t - 1, word_kind::edge) || word_at(t - 1, word_kind::every) ||
           (t - 1 > sentence_.first && text_is(t - 1, "-") && word_at(t - 2, word_kind::edge));
}

/// ", 2016", "2016", "of 2016", "'16" after a month or a day.
void time_grammar::year_after(time_form& f) {
    attempt a(*this);
    bool const comma = take_text(",");
    if (!comma) take(link_role::of);
    time_form y;
    if (year(y, false)) {
        f.year = y.year;
    } else if (!comma && (take_text("'") || take_text("’"))) {
        auto const n = number_at(pos_);
        if (!n || n->digits != 2 || !glued(pos_)) return;
        f.year = n->as_int() < 50 ? 2000 + n->as_int() : 1900 + n->as_int();
        pos_ = n->last;
    } else {
        return;
    }
    f.slots = f.slots | time_slot::year;
    a.keep();
}

/// "3 Jan 90": two digits that no word follows, so that they count nothing.
void time_grammar::short_year(time_form& f) {
    auto const n = is_kind(pos_, token_kind::number) ? number_at(pos_) : std::nullopt;
    if (!n || n->digits != 2 || !n->whole || n->ordinal || pieces_at(pos_).size() > 1) return;
    bool const closed = n->last >= end_ || (is_kind(n->last, token_kind::punctuation) && !text_is(n->last, "%"));
    if (!closed) return;
    f.year = n->as_int() < 50 ? 2000 + n->as_int() : 1900 + n->as_int();
    f.slots = f.slots | time_slot::year;
    pos_ = n->last;
}

/// "May 5, 2016", "May 2016", "May".
bool time_grammar::month_date(time_form& f) {
    auto const start = pos_;
    auto const m = word(word_kind::month);
    if (!m || (m->is(word_flag::weak) && !is_capital(pos_))) return false;
    pos_ = m.last;
    f.month = m->number;
    f.slots = time_slot::month;
    auto const after_name = pos_;
    bool const dot = text_is(pos_, ".") && glued(pos_) && text_->view(start).size() <= 5;
    if (dot) ++pos_;
    if ((text_is(pos_, "/") || text_is(pos_, "-")) && glued(pos_) && glued(pos_ + 1)) ++pos_;
    take(link_role::the);
    auto n = ordinal_at(pos_);
    if (!n) n = number_at(pos_);
    bool const clock = n && pieces_at(pos_).size() > 1 && pieces_at(pos_)[1].mark == ':';
    bool const year_words = n && n->digits == 0 && !n->ordinal && year_at(pos_);
    if (n && is_day(*n) && (n->digits <= 2) && !clock && !year_words) {
        f.day = n->as_int();
        f.slots = f.slots | time_slot::day;
        pos_ = n->last;
        year_after(f);
        return true;
    }
    pos_ = after_name + (dot ? 1 : 0);
    year_after(f);
    if (n && !f.year && n->digits == 2 && n->value > 31 && n->whole) {  // "August 99"
        f.year = n->as_int() < 50 ? 2000 + n->as_int() : 1900 + n->as_int();
        f.slots = f.slots | time_slot::year;
        pos_ = n->last;
    }
    if (!f.year) pos_ = after_name;
    return f.year || !m->is(word_flag::weak) || led(start);
}

/// "5 May 2016", "the fifth of May", "16. Nov. 2016".
bool time_grammar::day_first(time_form& f) {
    auto n = ordinal_at(pos_);
    if (!n && is_kind(pos_, token_kind::number)) n = number_at(pos_);
    if (!n || !is_day(*n) || n->digits > 2) return false;
    pos_ = n->last;
    if (text_is(pos_, ".") && glued(pos_)) ++pos_;
    if (text_is(pos_, "-") && glued(pos_)) ++pos_;
    bool const of = take(link_role::of);
    auto const m = word(word_kind::month);
    if (!m || (m->is(word_flag::weak) && !of && !is_capital(pos_))) return false;
    pos_ = m.last;
    f.day = n->as_int();
    f.month = m->number;
    f.slots = time_slot::day | time_slot::month;
    auto const after_name = pos_;
    if (text_is(pos_, ".") && glued(pos_)) ++pos_;
    if (text_is(pos_, "-") && glued(pos_)) ++pos_;
    year_after(f);
    if (!f.year) short_year(f);
    if (!f.year) pos_ = after_name;
    return true;
}

/// "the 15th", "on 25": a day of a month that is not said.
bool time_grammar::lone_day(time_form& f) {
    auto const before = pos_ - (f.by_determiner ? 1U : 0U);
    bool const after_weekday = before > sentence_.first && word_at(before - 1, word_kind::weekday);
    auto n = ordinal_at(pos_);
    if (!n) n = number_at(pos_);
    if (!n || !is_day(*n) || n->digits > 2) return false;
    bool const closed = n->last >= end_ || (is_kind(n->last, token_kind::punctuation) && !glued(n->last + 1));
    auto const month_at = n->last + (sees(link_role::of, n->last) || sees(link_role::in, n->last) ? 1U : 0U);
    auto const shift = word_at(month_at, word_kind::shift);
    auto const month = shift ? word_at(shift.last, word_kind::unit) : found_word{};
    bool const of_month = month && month->unit == time_unit::month && !month->is(word_flag::plural);
    bool const linked = word_at(n->last, word_kind::link) || word_at(n->last, word_kind::meridiem);
    bool const of_part = before > sentence_.first + 1 && sees(link_role::of, before - 1) && word_at(before - 2, word_kind::part);
    bool const led_by_on = before > sentence_.first && (sees(link_role::on, before - 1) || sees(link_role::for_, before - 1));
    bool fits = false;
    if (n->ordinal && n->digits > 0) fits = (f.by_determiner && (closed || linked || of_part)) || of_month || after_weekday;
    else if (n->ordinal) fits = after_weekday || (f.by_determiner && closed && led_by_on) || (of_month && f.by_determiner);
    else if (f.by_determiner) fits = (after_weekday || led_by_on) && closed;
    else fits = of_month && n->digits > 0 ? true : n->digits > 0 && closed && before > sentence_.first && sees(link_role::on, before - 1);
    if (!fits) return false;
    f.day = n->as_int();
    f.slots = time_slot::day;
    pos_ = n->last;
    return true;
}

bool time_grammar::weekday(time_form& f) {
    auto const w = word(word_kind::weekday);
    if (!w) return false;
    if (w->is(word_flag::weak)) {
        bool const dotted = text_is(w.last, ".") && glued(w.last);
        auto const next = w.last + (dotted || text_is(w.last, ",") ? 1 : 0);
        bool const dated = word_at(next, word_kind::month) || (next < end_ && is_kind(next, token_kind::number));
        auto const before = pos_ > sentence_.first ? pos_ - 1 : pos_;
        bool const led_in = sees(link_role::on, before) || sees(link_role::from, before) || sees(link_role::to, before);
        bool const marked = (dated && w.last < end_) || dotted || led_in;
        if (!is_capital(pos_) || !marked) return false;
    }
    f.weekday = w->number;
    f.slots = time_slot::weekday;
    // "Saturdays attack": an apostrophe that was lost.
    bool const in_noun = !led(pos_) && w.last < end_ && is_kind(w.last, token_kind::word) &&
                         !words_->any(w.last);
    if (w->is(word_flag::plural) && !in_noun) f.kind = form_kind::set;
    pos_ = w.last;
    if (w->is(word_flag::weak) && text_is(pos_, ".") && glued(pos_) && pos_ + 1 < end_) ++pos_;
    if (f.kind == form_kind::set) return true;
    auto const p = word(word_kind::part);
    if (p && p->is(word_flag::plural)) {  // "Tuesday nights"
        f.kind = form_kind::set;
        f.part = p.word;
        pos_ = p.last;
    }
    return true;
}

bool time_grammar::day_word(time_form& f) {
    auto const w = word(word_kind::day);
    if (!w) return false;
    f.set_offset(time_unit::day, w->number);
    f.unit = time_unit::day;
    f.slots = time_slot::day_word;
    if (!w->timex.empty()) {
        f.part = words_->known().part(w->timex);
        if (f.part) f.slots = f.slots | time_slot::part;
    }
    pos_ = w.last;
    return true;
}

bool time_grammar::shifted_unit(time_form& f, found_word const& shift) {
    auto const u = word(word_kind::unit);
    if (!u && shift->number == -1 && !shift->is(word_flag::anchored) && text_is(shift.last - 1, "latest") && take(link_role::period)) {
        f.unit = time_unit::quarter;
        f.set_offset(time_unit::quarter, -1);
        f.slots = time_slot::quarter;
        return true;
    }
    if (!u || u->is(word_flag::plural) || u->unit == time_unit::second || u->times != 1) return false;
    if (u->unit == time_unit::minute && shift->number == 0) return false;
    if (glued(u.last) && text_is(u.last, "-")) return false;  // "this week-long"
    f.unit = u->unit;
    f.set_offset(u->unit, shift->number);
    f.slots = slot_of_unit(u->unit);
    if (u->unit == time_unit::day && shift->number == 1) f.anchored = true;  // "the next day" is told from the day before it
    f.window = (u->unit == time_unit::hour || u->unit == time_unit::minute) && shift->number != 0;
    pos_ = u.last;
    return true;
}

/// "last night", "this morning", "the following evening".
bool time_grammar::shifted_part(time_form& f, found_word const& shift) {
    auto const p = word(word_kind::part);
    if (!p || p->is(word_flag::plural)) return false;
    pos_ = p.last;
    f.part = p.word;
    f.set_offset(time_unit::day, shift->number);
    f.unit = time_unit::day;
    f.anchored = f.anchored || shift->number == 1;
    f.slots = time_slot::part | time_slot::day_word;
    return true;
}

/// "last Monday", "this May", "next summer", "that night", "last week", "the following day".
bool time_grammar::shifted(time_form& f) {
    auto const s = word(word_kind::shift);
    if (!s) return false;
    pos_ = s.last;
    if (s->is(word_flag::own) && !word(word_kind::unit)) return false;
    f.anchored = s->is(word_flag::anchored);
    if (s->number == 0 && !f.anchored) take_text("same");
    if (shifted_unit(f, s)) return true;
    bool const pointing = f.anchored && s->number == 0;  // "that Monday" mostly is "said that Monday …"
    if (shifted_part(f, s)) return true;
    if (pointing || s->is(word_flag::own)) return false;
    f.shift = s->number;
    f.by_recent = s->is(word_flag::alone);
    if (auto const w = word(word_kind::weekday); w && !w->is(word_flag::plural) && !w->is(word_flag::weak)) {
        pos_ = w.last;
        f.weekday = w->number;
        f.slots = time_slot::weekday;
        return true;
    }
    if (auto const m = word(word_kind::month)) {
        if (m->is(word_flag::weak) && !is_capital(pos_)) return false;
        return month_date(f) && !(f.day && f.year);  // "this May 5, 2016 photo": not which May
    }
    if (auto const e = word(word_kind::season); e && e->from > 0) {
        pos_ = e.last;
        f.season = e.word;
        f.slots = time_slot::season;
        return true;
    }
    return quarter(f) || (word(word_kind::holiday) && holiday(f));
}

}  // namespace reconcile
