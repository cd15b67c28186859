#include <reconcile/text/time_grammar.hpp>

#include <algorithm>
#include <utility>

namespace reconcile {

namespace {

constexpr auto time_of_day = time_slot::part | time_slot::clock;
constexpr auto day_level = time_slot::day | time_slot::weekday | time_slot::day_word | time_slot::holiday;
constexpr auto any_year = time_slot::year | time_slot::year_offset;
constexpr auto in_year = time_slot::month | time_slot::season | time_slot::quarter | time_slot::holiday | time_slot::nth;

bool within(time_slot a, time_slot allowed) { return any(a) && (a & allowed) == a; }

/// May a piece with slots `g` stand beside what is there, `f`?
bool fit(time_slot f, time_slot g) {
    if (any(f & g)) return false;
    if (within(g, time_of_day))
        return any(f & (day_level | time_of_day | time_slot::nth)) && !any(f & (time_slot::week_of | time_slot::other));
    if (within(f, time_of_day)) return any(g & (day_level | time_slot::nth));
    auto const held = without(f, time_of_day);
    if (within(g, any_year)) return !any(held & any_year) && any(held & in_year);
    if (within(held, any_year)) return any(g & in_year) && !any(g & any_year);
    if (held == time_slot::weekday) return any(g & (time_slot::day | time_slot::week)) && !any(g & time_slot::day_word);
    if (g == time_slot::weekday) return any(held & (time_slot::day | time_slot::week)) && !any(held & time_slot::day_word);
    auto const month_like = time_slot::month_offset | time_slot::month;
    if (held == time_slot::day || held == (time_slot::day | time_slot::weekday)) return g == time_slot::month_offset;
    if (any(held & time_slot::nth)) return within(g, month_like | any_year | time_slot::quarter);
    return false;
}

void merge(time_form& f, time_form const& g) {
    auto const fill = [](auto& into, auto const& from) { if (from) into = from; };
    fill(f.year, g.year);
    fill(f.month, g.month);
    fill(f.day, g.day);
    fill(f.weekday, g.weekday);
    fill(f.quarter, g.quarter);
    fill(f.half, g.half);
    fill(f.season, g.season);
    fill(f.holiday, g.holiday);
    fill(f.part, g.part);
    fill(f.clock, g.clock);
    fill(f.zone, g.zone);
    fill(f.nth, g.nth);
    fill(f.nth_unit, g.nth_unit);
    fill(f.shift, g.shift);
    f.by_period = f.by_period || g.by_period;
    if (g.edge != time_edge::none) {
        f.edge = g.edge;
        f.edge_on_part = g.edge_on_part;
    }
    for (std::size_t u = 0; u < time_unit_count; ++u) fill(f.offset[u], g.offset[u]);
    bool const halves = f.edge == time_edge::early || f.edge == time_edge::late || f.edge == time_edge::middle;
    if (g.part && halves && g.edge == time_edge::none) f.edge_on_part = true;  // "late Thursday night"
    if (!f.unit) f.unit = g.unit;
    f.anchored = f.anchored || g.anchored;
    f.by_recent = f.by_recent || g.by_recent;
    f.by_determiner = f.by_determiner && g.by_determiner;
    f.slots = f.slots | g.slots;
}

/// Does the piece stand for a time by itself, or only beside a day?
bool stands_alone(time_form const& f) {
    if (f.kind != form_kind::calendar) return true;
    if (f.half) return f.has(any_year);
    if (f.slots == time_slot::part) return f.by_determiner || f.shift || f.part->is(word_flag::alone) || f.edge != time_edge::none;
    return true;
}

}  // namespace

time_grammar::time_grammar(time_words const& words, token_range sentence)
    : words_(&words), text_(&words.text()), sentence_(sentence), end_(sentence.last) {}

found_word time_grammar::word(word_kind kind) const { return word_at(pos_, kind); }

bool time_grammar::sees(link_role role, std::uint32_t t) const {
    auto const w = word_at(t, word_kind::link);
    return w && w->role == role;
}

bool time_grammar::take(link_role role) {
    auto const w = word(word_kind::link);
    if (!w || w->role != role) return false;
    pos_ = w.last;
    return true;
}

bool time_grammar::text_is(std::uint32_t t, std::string_view text) const {
    if (t >= end_) return false;
    auto const lower = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; };
    return std::ranges::equal(text_->view(t), text, {}, lower);
}

bool time_grammar::take_text(std::string_view text) {
    if (!text_is(pos_, text)) return false;
    ++pos_;
    return true;
}

bool time_grammar::glued(std::uint32_t t) const { return t < end_ && !text_->tokens[t].space_before; }

bool time_grammar::hyphen() {
    if (!text_is(pos_, "-") && !text_is(pos_, "‑") && !(text_is(pos_, "/") && glued(pos_) && glued(pos_ + 1))) return false;
    if (pos_ + 1 >= end_) return false;
    ++pos_;
    return true;
}

/// "early", "late in the", "the end of the".
bool time_grammar::edge(time_form& f) {
    auto const w = word(word_kind::edge);
    if (!w) return false;
    pos_ = w.last;
    f.edge = w->edge;
    hyphen();
    if (w->edge == time_edge::rest) take(link_role::of);
    if (!take(link_role::the)) take(link_role::own);
    return true;
}

/// One piece with what may stand before it: "the", "early", "the end of".
bool time_grammar::piece(time_form& f) {
    attempt a(*this);
    auto const start = pos_;
    bool const determined = take(link_role::the);
    auto const content = pos_;
    time_form edged;
    if (!word(word_kind::moment) && edge(edged)) {
        time_form inner;
        inner.by_determiner = determined || sees(link_role::the, pos_ - 1) || sees(link_role::of, pos_ - 1);
        if (first_piece(inner) && inner.kind == form_kind::calendar) {
            f = inner;
            f.edge = edged.edge;
            f.edge_on_part = inner.has(time_slot::part);
            return a.keep();
        }
        pos_ = content;
    }
    f.by_determiner = determined;
    if (!first_piece(f)) return false;
    f.led_by_the = determined && content > start;
    return a.keep();
}

bool time_grammar::first_piece(time_form& f) {
    auto const determined = f.by_determiner;
    using reader = bool (time_grammar::*)(time_form&);
    static constexpr reader readers[] = {
        &time_grammar::numeric_date, &time_grammar::clock,   &time_grammar::around_day, &time_grammar::nth,
        &time_grammar::month_date,   &time_grammar::day_first, &time_grammar::holiday,  &time_grammar::weekday,
        &time_grammar::shifted,      &time_grammar::day_word, &time_grammar::decade,   &time_grammar::century,
        &time_grammar::quarter,      &time_grammar::season,   &time_grammar::part,     &time_grammar::lone_day,
        &time_grammar::bare_unit};
    for (auto const read_piece : readers) {
        auto const start = pos_;
        time_form g;
        g.by_determiner = determined;
        if ((this->*read_piece)(g)) {
            f = std::move(g);
            return true;
        }
        pos_ = start;
    }
    time_form g;
    if (!year(g, true)) return false;
    g.by_determiner = determined || g.by_determiner;
    f = std::move(g);
    return true;
}

/// Joins the pieces where they fit.
bool time_grammar::join(time_form& f, time_form const& g) {
    if (!fit(f.slots, g.slots)) return false;
    merge(f, g);
    return true;
}

bool time_grammar::join_one(time_form& f) {
    attempt a(*this);
    bool const comma = take_text(",");
    bool const owner = !comma && (take_text("'s") || take_text("’s") || take_text("'"));
    bool const at = !owner && sees(link_role::at, pos_);
    bool const linked = !owner && (take(link_role::of) || take(link_role::on) || take(link_role::at) || take(link_role::in));
    if (auto const w = word(word_kind::about); linked && w && w->qualifier == qualifier::about) pos_ = w.last;
    bool const iso = !comma && !linked && !owner && text_is(pos_, "t") && glued(pos_) && glued(pos_ + 1) && f.slots_day();
    if (iso) ++pos_;  // "2021-02-25T17:00"
    else if (!comma && !linked && !owner) hyphen();
    auto const before = pos_;
    time_form g;
    if (!piece(g) || g.kind != form_kind::calendar || !fit(f.slots, g.slots)) return false;
    if (f.has(time_slot::year_offset) && g.has(time_slot::month) && !owner && !linked) return false;
    if (g.slots == time_slot::part && comma && !linked) return false;
    if (g.slots == time_slot::part && !g.by_determiner && linked && !sees(link_role::at, before - 1)) return false;
    if (within(g.slots, any_year) && (owner || at)) return false;
    if (comma && any(g.slots & time_of_day)) {  // "on Thursday, 2am on Friday": the clock is the other day's
        attempt look(*this);
        time_form h;
        if ((take(link_role::on), piece(h)) && fit(g.slots, h.slots)) return false;
    }
    merge(f, g);
    return a.keep();
}

bool time_grammar::join_more(time_form& f) {
    for (int n = 0; n < 5 && join_one(f); ++n) {}
    if (f.clock && !f.zone && f.slots != time_slot::clock) zone(f);  // "1 a.m. Friday local time"
    return true;
}

bool time_grammar::calendar(time_form& f) {
    attempt a(*this);
    auto const start = pos_;
    if (!piece(f)) return false;
    if (f.kind != form_kind::calendar) return a.keep();
    join_more(f);
    // "the Feb. 15 attack", "the third-quarter loss": the article is the noun's.
    constexpr auto dated = time_slot::month | time_slot::year | time_slot::weekday;
    auto const content = start + 1;
    bool const said_as_such = f.shift || f.by_period || ordinal_at(content) || sees(link_role::year, content);
    bool const begins_with_part = word_at(content, word_kind::part) || word_at(content, word_kind::edge);
    bool const bare_date = within(without(f.slots, time_slot::day | time_of_day), dated) && !said_as_such && !begins_with_part;
    bool const adjective = f.slots == time_slot::quarter && f.hyphened;
    if (f.led_by_the && f.edge == time_edge::none && (bare_date || adjective)) return false;
    return stands_alone(f) && a.keep();
}

std::optional<time_expression> time_grammar::read(std::uint32_t t) {
    using form_reader = bool (time_grammar::*)(time_form&);
    pos_ = t;
    time_expression e;
    bool found = bare_hours(e);
    if (!found) {
        pos_ = t;
        e = {};
        found = range(e);
    }
    static constexpr form_reader readers[] = {&time_grammar::set, &time_grammar::year_ago, &time_grammar::relative_day,
                                              &time_grammar::window, &time_grammar::duration};
    for (auto const read_form : readers) {
        if (found) break;
        pos_ = t;
        e = {};
        e.forms.resize(1);
        found = (this->*read_form)(e.forms[0]);
    }
    if (!found) {
        pos_ = t;
        e = {};
        found = either(e);
    }
    if (!found) return reference(t);
    e.tokens = {t, pos_};
    return e;
}

}  // namespace reconcile
