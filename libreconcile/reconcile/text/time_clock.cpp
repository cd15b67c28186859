// Clocks and parts of the day: "6pm", "6:30 a.m. EST", "1800 GMT", "half past eight", "in the afternoon".
#include <reconcile/text/time_grammar.hpp>

#include <algorithm>

namespace reconcile {

namespace {

constexpr bool is_hour(int h) { return h >= 0 && h <= 24; }
constexpr bool is_minute(int m) { return m >= 0 && m < 60; }

bool is_clock(clock_time const& c) {
    return is_hour(c.hour) && is_minute(c.minute) && is_minute(c.second) && (c.hour < 24 || c.minute == 0);
}

}  // namespace

/// "morning", "in the afternoon", "overnight"; "AM" beside a day.
bool time_grammar::part(time_form& f) {
    if (auto const m = word(word_kind::meridiem); m && !m->is(word_flag::spoken) && !m->is(word_flag::clock) && is_all_caps(pos_)) {
        f.part = words_->known().part(m->number == 0 ? "morning" : "afternoon");
        pos_ = m.last;
        f.slots = time_slot::part;
        f.by_determiner = false;
        return f.part != nullptr;
    }
    auto const w = word(word_kind::part);
    if (!w || w->is(word_flag::plural)) return false;
    f.part = w.word;
    f.slots = time_slot::part;
    pos_ = w.last;
    if (text_is(pos_, "hours") && !w->is(word_flag::alone)) ++pos_;
    return true;
}

/// "am", "p.m.", "o'clock", "in the morning" after an hour; true if anything was there.
bool time_grammar::half_of_day(clock_time& c) {
    bool found = false;
    for (int n = 0; n < 2; ++n) {
        auto const m = word(word_kind::meridiem);
        if (!m || (m->is(word_flag::spoken) && c.halved)) break;
        pos_ = m.last;
        found = true;
        if (m->is(word_flag::clock)) continue;
        if (m->is(word_flag::spoken) && c.hour == 12 && text_is(m.last - 1, "night")) c.hour = 0;
        else if (c.hour < 12 && m->number == 12) c.hour += 12;
        else if (c.hour == 12 && m->number == 0) c.hour = 0;
        c.halved = true;
    }
    // "5 p.m." may end the sentence: the last dot is the abbreviation's where the tokenizer leaves it apart.
    return found;
}

/// Is the token before `t` one that asks for a clock: "at", "from", "it's"?
bool time_grammar::asks_clock(std::uint32_t t) const {
    if (t == sentence_.first) return false;
    return sees(link_role::at, t - 1) || sees(link_role::from, t - 1) || text_is(t - 1, "'s") || text_is(t - 1, "’s");
}

/// "6:30", "6:30:15", "8.10 pm".
bool time_grammar::clock_colon(clock_time& c, std::vector<numeric_piece> const& p) {
    if (p.size() < 2 || p[0].digits > 2 || p[1].digits != 2 || p[1].last == 0) return false;
    bool const colon = p[1].mark == ':';
    bool const dotted = p.size() == 2 && p[1].mark == '.' && word_at(p[1].last, word_kind::meridiem) && !sees(link_role::in, p[1].last);
    if (!colon && !dotted) return false;
    c.hour = p[0].value;
    c.minute = p[1].value;
    c.precision = time_precision::minute;
    pos_ = p[1].last;
    if (colon && p.size() > 2 && p[2].mark == ':' && p[2].digits == 2 && p[2].last != 0) {
        c.second = p[2].value;
        c.precision = time_precision::second;
        pos_ = p[2].last;
    }
    half_of_day(c);
    return is_clock(c);
}

/// "630 a.m.", "1800 GMT": a clock that lost its colon.
bool time_grammar::clock_joined(clock_time& c, numeric_piece const& p) {
    if (p.digits < 3 || p.digits > 4) return false;
    c.hour = p.value / 100;
    c.minute = p.value % 100;
    c.precision = time_precision::minute;
    auto const z = word(word_kind::zone);
    bool const zoned = p.digits == 4 && z && (is_all_caps(pos_) || z.last > pos_ + 1);
    bool const year_like = p.value >= 1900 && p.value < 2100;
    bool const asked = p.digits == 4 && !year_like && pos_ >= sentence_.first + 2 && sees(link_role::at, pos_ - 2);
    return ((!sees(link_role::in, pos_) && half_of_day(c)) || zoned || asked) && is_clock(c);
}

/// "6pm", "7h01", "11-ish", "12 noon", "at 7".
bool time_grammar::clock_digits(clock_time& c) {
    if (at_end() || !is_kind(pos_, token_kind::number)) return false;
    auto const p = pieces_at(pos_);
    if (p.empty()) return false;
    if (clock_colon(c, p)) return true;
    if (p[0].last == 0) return false;
    auto const start = pos_;
    pos_ = p[0].last;
    c = {};
    if (p[0].digits > 2) return clock_joined(c, p[0]);
    c.hour = p[0].value;
    if (take(link_role::h)) {
        auto const n = number_at(pos_);
        if (!n || n->digits != 2) return false;
        c.minute = n->as_int();
        c.precision = time_precision::minute;
        pos_ = n->last;
        half_of_day(c);
        return is_clock(c);
    }
    if (take(link_role::ish) || (hyphen() && take(link_role::ish))) return is_clock(c);
    pos_ = p[0].last;
    auto const m = word(word_kind::meridiem);
    if (m && (!m->is(word_flag::spoken) || asks_clock(start))) return half_of_day(c) && is_clock(c);
    if (c.hour == 12 && (word(word_kind::moment) || text_is(pos_, "lunchtime"))) return true;
    bool const closed = at_end() || is_kind(pos_, token_kind::punctuation) || sees(link_role::on, pos_);
    return start > sentence_.first && sees(link_role::at, start - 1) && closed && c.hour >= 1 && c.hour <= 12;
}

/// "six o'clock", "seven thirty pm", "eight forty".
bool time_grammar::clock_words(clock_time& c) {
    auto const h = is_kind(pos_, token_kind::word) ? spelled_at(pos_) : std::nullopt;
    if (!h || h->value < 1 || h->value > 24) return false;
    auto const start = pos_;
    bool const asked = asks_clock(start) || (start > sentence_.first && sees(link_role::for_, start - 1));
    c.hour = h->as_int();
    pos_ = h->last;
    if (c.hour > 20 && h->last - start > 1) return false;
    auto const m = spelled_at(pos_);
    bool const minutes = m && m->value >= 1 && m->value < 60 && (m->value >= 10 || asked);
    if (minutes) {
        c.minute = m->as_int();
        c.precision = time_precision::minute;
        pos_ = m->last;
    }
    auto const half = word(word_kind::meridiem);
    if (half && (!half->is(word_flag::spoken) || asked || minutes)) return half_of_day(c);
    bool const closed = at_end() || is_kind(pos_, token_kind::punctuation);
    return asked && closed && (minutes || sees(link_role::at, start - 1)) && c.hour <= 12;
}

/// "half", "a quarter", "ten", "three minutes" before "past" and "to"; 0: none.
int time_grammar::minutes_off(bool& with_unit) {
    auto const count = take(link_role::a) ? std::nullopt : number_at(pos_);
    if (!count && take(link_role::half)) return 30;
    auto const n = count.value_or(read_number{.value = 1, .last = pos_});
    pos_ = n.last;
    auto const u = word(word_kind::unit);
    if (u && u->unit == time_unit::quarter && n.value <= 3) {
        pos_ = u.last;
        return 15 * n.as_int();
    }
    if (!count || !n.whole || n.value >= 60) return 0;
    with_unit = u && u->unit == time_unit::minute;
    if (with_unit) pos_ = u.last;
    return n.as_int();
}

/// "half past eight", "a quarter to 8", "ten past 9", "three minutes to eight".
bool time_grammar::clock_past(clock_time& c) {
    bool with_unit = false;
    auto const minutes = minutes_off(with_unit);
    if (minutes <= 0 || minutes >= 60) return false;
    bool const past = take(link_role::past);
    if (!past && (!text_is(pos_, "to") || (!with_unit && minutes % 15 != 0))) return false;  // "ten to 8" may be a range
    if (!past) ++pos_;
    clock_time hour;
    auto const before = pos_;
    auto const n = number_at(pos_);
    if (!clock_digits(hour) && (pos_ = before, hour = {}, !clock_words(hour))) {
        if (!n || !n->whole || n->value < 1 || n->value > 12 || n->ordinal) return false;
        hour = {};
        hour.hour = n->as_int();
        pos_ = n->last;
        half_of_day(hour);
    }
    auto const total = hour.hour * 60 + hour.minute + (past ? minutes : -minutes);
    if (total < 0) return false;
    c = hour;
    c.hour = total / 60;
    c.minute = total % 60;
    c.precision = time_precision::minute;
    return is_clock(c);
}

/// "+0300", "-05:00" after a clock.
bool time_grammar::numeric_zone(time_form& f) {
    if (!text_is(pos_, "+") && !text_is(pos_, "-")) return false;
    if (!glued(pos_ + 1) || (text_is(pos_, "-") && f.slots == time_slot::clock)) return false;
    auto const p = pieces_at(pos_ + 1);
    bool const joined = !p.empty() && p[0].digits == 4 && p[0].last != 0;
    bool const apart = p.size() > 1 && p[0].digits == 2 && p[1].digits == 2 && p[1].mark == ':' && p[1].last != 0;
    if (!joined && !apart) return false;
    auto const minutes = joined ? p[0].value / 100 * 60 + p[0].value % 100 : p[0].value * 60 + p[1].value;
    if (minutes > 15 * 60) return false;
    f.zone = static_cast<std::int16_t>(text_is(pos_, "-") ? -minutes : minutes);
    pos_ = joined ? p[0].last : p[1].last;
    return true;
}

void time_grammar::zone(time_form& f) {
    attempt a(*this);
    if (numeric_zone(f)) {
        a.keep();
        return;
    }
    bool const bracket = text_is(pos_, "(");
    if (bracket) ++pos_;
    auto const z = word(word_kind::zone);
    if (!z) return;
    bool const phrase = z.last > pos_ + 1;
    if (!phrase && !is_all_caps(pos_) && !z->is(word_flag::tight) && !text_is(pos_, "local")) return;
    if (z->is(word_flag::tight) && !glued(pos_)) return;
    pos_ = z.last;
    if (bracket && !take_text(")")) return;
    if (!z->is(word_flag::unknown)) f.zone = static_cast<std::int16_t>(z->number);
    a.keep();
}

bool time_grammar::clock(time_form& f) {
    auto const start = pos_;
    clock_time c;
    bool read = clock_past(c);
    if (!read) {
        pos_ = start;
        c = {};
        read = clock_digits(c);
    }
    if (!read) {
        pos_ = start;
        c = {};
        read = clock_words(c);
    }
    auto moment_start = read ? pos_ : start;
    if (auto const w = word_at(moment_start, word_kind::moment); w && (!read || c.hour == 12 || c.hour < 3)) {
        if (!read || c.hour == 12) c = {w->number, 0, 0, time_precision::minute, true};
        pos_ = w.last;
        read = true;
    }
    if (!read) return false;
    f.clock = c;
    f.slots = time_slot::clock;
    zone(f);
    return true;
}

}  // namespace reconcile
