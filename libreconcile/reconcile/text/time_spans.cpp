// Spans and sets: "three days", "two weeks ago", "the past month", "every Monday"; and words like "now".
#include <reconcile/text/time_grammar.hpp>

#include <algorithm>
#include <utility>

namespace reconcile {

/// "three", "a few", "two to three", "2 1/2", "two and a half", "a hundred".
bool time_grammar::how_many(unit_count& c) {
    if (auto const v = word(word_kind::vague)) {
        pos_ = v.last;
        c.vague = v->is(word_flag::vague);
        c.count = v->is(word_flag::half) ? 0.5 : v->number != 0 ? v->number : 3;
        return true;
    }
    auto const n = number_at(pos_);
    if (!n || n->ordinal || n->value <= 0) {
        if (!take(link_role::a)) return false;
        if (auto const h = word(word_kind::number); h && h->number >= 100) c.count = h->number, pos_ = h.last;
        return true;
    }
    c.count = n->value;
    pos_ = n->last;
    auto const next = sees(link_role::to, pos_) || sees(link_role::or_, pos_) || text_is(pos_, "-") ? number_at(pos_ + 1) : std::nullopt;
    if (next && next->value > c.count && !next->ordinal && word_at(next->last, word_kind::unit)) {
        c.upto = next->value;
        pos_ = next->last;
    }
    auto const p = pieces_at(pos_);
    if (p.size() == 2 && p[1].mark == '/' && p[0].value < p[1].value && p[1].last != 0 && p[1].value < 10) {
        c.count += static_cast<double>(p[0].value) / p[1].value;
        pos_ = p[1].last;
    } else if (sees(link_role::and_, pos_)) {
        attempt half(*this);
        take(link_role::and_);
        take(link_role::a);
        if (take(link_role::half)) c.count += 0.5, half.keep();
    }
    return true;
}

/// A number and its unit; a plural unit alone is a number that is not said.
bool time_grammar::counted(unit_count& c) {
    attempt a(*this);
    bool const number = how_many(c);
    if (!number) c.vague = true;
    bool const hyphened = number && hyphen();
    if (auto const w = word(word_kind::about); w && w->is(word_flag::one)) pos_ = w.last;
    if (auto const w = word(word_kind::whole)) pos_ = w.last;
    auto const u = word(word_kind::unit);
    if (!u) return false;
    bool const plural = u->is(word_flag::plural);
    if (!plural && (!number || c.count > 100)) return false;  // "the 1988 quarter"
    if (plural && number && c.count == 1 && !c.vague && !hyphened) return false;
    bool const fraction = u->unit == time_unit::quarter && (hyphened || sees(link_role::of, u.last) || sees(link_role::a, pos_ - 1));
    if (fraction || (u->unit == time_unit::second && !plural && !hyphened)) return false;
    c.unit = u->unit;
    c.count *= u->times;
    pos_ = u.last;
    if (sees(link_role::and_, pos_) && text_is(pos_ + 1, "a") && sees(link_role::half, pos_ + 2)) c.count += 0.5, pos_ += 3;
    return a.keep();
}

/// "… and a month", "…, 21 days" after a first count.
void time_grammar::more_counts(time_form& f) {
    for (int n = 0; n < 4; ++n) {
        attempt more(*this);
        bool const joined = take_text(",") || sees(link_role::and_, pos_);
        take(link_role::and_);
        if (!joined && sees(link_role::a, pos_)) return;  // "60 hours a week"
        unit_count c;
        if (!counted(c) || c.unit == f.spans.back().unit || c.vague != f.spans.back().vague) return;
        f.spans.push_back(c);
        more.keep();
    }
}

/// "before Christmas", "from today", "starting Monday": the day that a span is counted from.
bool time_grammar::counted_from(time_form& f) {
    attempt a(*this);
    auto const w = word(word_kind::origin);
    bool const starting = !w && sees(link_role::starting, pos_);
    if (depth_ > 0 || (!w && !starting)) return false;
    if (w) pos_ = w.last;
    else take(link_role::starting);
    if (!take(link_role::on)) take(link_role::from);
    time_form origin;
    ++depth_;
    bool const day = calendar(origin) && origin.kind == form_kind::calendar && origin.slots_day();
    --depth_;
    if (!day) return false;
    f.direction = w ? w->number : 1;
    f.from = count_from::origin;
    if (starting) f.window = f.ahead = true;
    f.origin.push_back(std::move(origin));
    return a.keep();
}

/// "ago", "later", "from now", "before Christmas" after a span.
bool time_grammar::span_tail(time_form& f) {
    if (counted_from(f)) return true;
    auto const back = word(word_kind::past);
    auto const ahead = word(word_kind::ahead);
    auto const w = back ? back : ahead;
    if (!w) return false;
    bool const closed = w.last >= end_ || is_kind(w.last, token_kind::punctuation);
    if (!closed && (text_is(pos_, "before") || text_is(pos_, "after"))) return false;  // "a day after the strike"
    pos_ = w.last;
    f.direction = back ? -1 : 1;
    f.from = w->from_now ? count_from::now : count_from::anchor;
    return true;
}

/// "$3 a year", "four flights a week": how often, not how long.
bool time_grammar::is_rate(std::uint32_t t) const {
    if (t == sentence_.first || !sees(link_role::a, t)) return false;
    if (text_is(t - 1, "-")) return true;
    if (is_kind(t - 1, token_kind::number) || word_at(t - 1, word_kind::number) || word_at(t - 1, word_kind::rated)) return true;
    return t > sentence_.first + 1 && is_kind(t - 2, token_kind::number) && is_kind(t - 1, token_kind::word) &&
           text_->view(t - 1).back() == 's';
}

/// "about", "at least", "another" before a span; false where the words are of something else ("over the …").
bool time_grammar::bounds(time_form& f, bool& one) {
    for (int n = 0; n < 2; ++n) {
        auto const w = word(word_kind::about);
        if (!w || w->is(word_flag::outside)) break;
        if (w->is(word_flag::weak) && (sees(link_role::the, w.last) || word_at(w.last, word_kind::vague))) return false;
        f.qualifier = w->qualifier;
        one = w->is(word_flag::one);
        pos_ = w.last;
    }
    return true;
}

/// "about three days", "a two-year …", "2 years and a month ago", "the first nine months".
bool time_grammar::duration(time_form& f) {
    attempt a(*this);
    f.kind = form_kind::duration;
    auto const start = pos_;
    bool one = false;
    if (!bounds(f, one)) return false;
    bool const the = take(link_role::the);
    if (the && ordinal_at(pos_) && !word_at(pos_, word_kind::unit)) pos_ = ordinal_at(pos_)->last;
    unit_count c;
    auto const number_start = pos_;
    auto const u = word(word_kind::unit);
    if (one && u && !u->is(word_flag::plural)) c.unit = u->unit, pos_ = u.last;  // "another year"
    else if (!counted(c)) return false;
    f.spans.push_back(c);
    f.hyphened = pos_ > number_start + 2 && text_is(pos_ - 2, "-");
    if (f.hyphened && sees(link_role::a, start)) take(link_role::period);
    if (sees(link_role::or_, pos_) && text_is(pos_ + 1, "two")) f.spans[0].upto = 2, pos_ += 2;
    more_counts(f);
    if (sees(link_role::or_, pos_) && (sees(link_role::so, pos_ + 1) || text_is(pos_ + 1, "more"))) {
        f.qualifier = text_is(pos_ + 1, "more") ? qualifier::at_least : qualifier::about;
        pos_ += 2;
    }
    return is_span(f, start, number_start, the) && a.keep();
}

/// Reads what may follow a span, and tells whether it is one and not an age, a rate, or part of a clock.
bool time_grammar::is_span(time_form& f, std::uint32_t start, std::uint32_t number_start, bool the) {
    if (sees(link_role::old, pos_) || (text_is(pos_, "-") && sees(link_role::old, pos_ + 1))) return false;
    auto const& c = f.spans.front();
    bool const to_hour = c.unit == time_unit::minute && text_is(pos_, "to");
    bool const of_clock = to_hour || (c.unit <= time_unit::quarter && sees(link_role::past, pos_));
    if (of_clock || (the && f.hyphened)) return false;
    if (!the && span_tail(f)) return true;
    auto const before = start > sentence_.first ? start - 1 : end_;
    auto const about = word_at(before, word_kind::about);
    f.within = about && about->is(word_flag::outside);
    bool const in = sees(link_role::in, before);
    f.led_by_in = in && !f.within && !text_is(before, "during");
    bool const bare = c.vague && word_at(number_start, word_kind::unit);
    bool const led_bare = f.within || in || sees(link_role::for_, before) || sees(link_role::of, pos_);
    return (!bare || led_bare) && !is_rate(start);
}

/// "the past two weeks", "the next few days", "recent weeks".
bool time_grammar::window(time_form& f) {
    attempt a(*this);
    f.kind = form_kind::duration;
    if (auto const w = word(word_kind::about); w && !w->is(word_flag::weak) && !w->is(word_flag::outside)) {
        f.qualifier = w->qualifier;
        pos_ = w.last;
    }
    take(link_role::the);
    auto const s = word(word_kind::shift);
    bool const recent = !s && sees(link_role::recent, pos_);
    if ((!s && !recent) || (s && (s->number == 0 || s->is(word_flag::own)))) return false;
    pos_ = s ? s.last : pos_ + 1;
    if (take(link_role::a)) return false;
    unit_count c;
    if (!counted(c)) return false;
    f.spans.push_back(c);
    more_counts(f);
    if (sees(link_role::or_, pos_) && sees(link_role::so, pos_ + 1)) pos_ += 2;
    f.window = true;
    f.ahead = s && s->number > 0;
    f.anchored = s && s->is(word_flag::anchored);
    return a.keep();
}

/// "every Monday", "each year", "every two weeks", "$3 a year", "daily".
bool time_grammar::set(time_form& f) {
    attempt a(*this);
    f.kind = form_kind::set;
    if (auto const w = word(word_kind::adverb)) {
        f.timex = w->timex;
        pos_ = w.last;
        return a.keep();
    }
    auto const every = word(word_kind::every);
    if (!every) return false;
    pos_ = every.last;
    unit_count c{static_cast<double>(every->number), time_unit::day, false, 0};
    if (auto const n = number_at(pos_); n && n->value < 100) {
        c.count = n->value;
        pos_ = n->last;
    }
    if (auto const u = word(word_kind::unit)) {
        c.unit = u->unit;
        f.spans.push_back(c);
        pos_ = u.last;
        return a.keep();
    }
    if (auto const w = word(word_kind::weekday)) {
        f.weekday = w->number;
        pos_ = w.last;
    } else if (auto const m = word(word_kind::month)) {
        f.month = m->number;
        pos_ = m.last;
    } else if (auto const season = word(word_kind::season)) {
        f.season = season.word;
        pos_ = season.last;
    }
    if (auto const p = word(word_kind::part)) {
        f.part = p.word;
        pos_ = p.last;
    }
    return (f.weekday || f.month || f.part || f.season) && a.keep();
}

/// "twice a week", "three times a day".
bool time_grammar::how_often(time_form& f) {
    attempt a(*this);
    auto const n = number_at(pos_);
    if (n) pos_ = n->last;
    auto const w = word(word_kind::link);
    bool const alone = w && w->number > 0;  // "once", "twice"
    if (alone == n.has_value() || !take(link_role::times) || !take(link_role::a)) return false;
    auto const u = word(word_kind::unit);
    if (!u || u->is(word_flag::plural)) return false;
    f.kind = form_kind::set;
    f.spans.push_back({1, u->unit, false, 0});
    pos_ = u.last;
    return a.keep();
}

/// "the year-ago quarter", "year-earlier profit".
bool time_grammar::year_ago(time_form& f) {
    attempt a(*this);
    bool const the = take(link_role::the);
    take(link_role::comparable);
    auto const u = word(word_kind::unit);
    if (!u || u->unit != time_unit::year || !text_is(u.last, "-") || !word_at(u.last + 1, word_kind::past)) return false;
    pos_ = u.last + 2;
    time_form q;
    if (quarter(q) && q.quarter) {
        f = q;
        f.set_offset(time_unit::year, -1);
        return a.keep();
    }
    auto const holder = word(word_kind::unit);
    bool const noun = take(link_role::period) || (holder && holder->unit == time_unit::quarter);
    if (noun && holder) pos_ = holder.last;
    f.kind = form_kind::duration;
    f.spans.push_back({1, time_unit::year, false, 0});
    f.direction = -1;
    return (noun || !the) && a.keep();
}

/// "the day before", "the night after", "the week before Christmas".
bool time_grammar::relative_day(time_form& f) {
    attempt a(*this);
    if (!take(link_role::the) && !take(link_role::a)) return false;
    auto const u = word(word_kind::unit);
    auto const p = word(word_kind::part);
    if ((!u || u->is(word_flag::plural) || u->unit < time_unit::day) && (!p || p->is(word_flag::plural))) return false;
    pos_ = u ? u.last : p.last;
    auto const before = text_is(pos_, "before");
    if (!before && !text_is(pos_, "after")) return false;
    auto const unit = u ? u->unit : time_unit::day;
    f.spans.push_back({1, unit, false, 0});
    f.kind = form_kind::duration;
    if (!span_tail(f)) return false;
    if (p) {
        f.part = p.word;
        f.slots = time_slot::part | time_slot::day_word;
    }
    return a.keep();
}

bool time_grammar::reference(time_expression& e) {
    auto const w = word(word_kind::reference);
    if (!w || w->is(word_flag::weak) || (pos_ > sentence_.first && text_is(pos_ - 1, "as"))) return false;  // "as soon as"
    time_form f;
    f.kind = form_kind::reference;
    f.timex = w->timex;
    e.forms.push_back(std::move(f));
    pos_ = w.last;
    return true;
}

}  // namespace reconcile
