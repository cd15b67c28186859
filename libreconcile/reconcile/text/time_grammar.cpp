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

/// The readers in the order in which they are asked, each with what it may begin with: the others are not asked.
struct time_grammar::readers {
    struct piece {
        bool (time_grammar::*read)(time_form&);
        token_classes begin;
    };
    struct expression {
        bool (time_grammar::*read)(time_expression&);
        token_classes begin;
    };

    static constexpr auto number = digits_class | any_of(word_kind::number);
    static constexpr auto place = number | any_of(word_kind::ordinal);
    static constexpr auto half_of_an_hour = any_of(link_role::half, link_role::a, word_kind::unit);

    static constexpr piece pieces[] = {
        {&time_grammar::numeric_date, digits_class},
        {&time_grammar::clock, number | half_of_an_hour | any_of(word_kind::moment)},
        {&time_grammar::around_day, any_of(link_role::week_of, link_role::month_of)},
        {&time_grammar::nth, place | any_of(word_kind::unit, word_kind::shift)},
        {&time_grammar::month_date, any_of(word_kind::month)},
        {&time_grammar::day_first, place},
        {&time_grammar::holiday, any_of(word_kind::holiday)},
        {&time_grammar::weekday, any_of(word_kind::weekday)},
        {&time_grammar::shifted, any_of(word_kind::shift)},
        {&time_grammar::day_word, any_of(word_kind::day)},
        {&time_grammar::decade, number | sign_class | any_of(word_kind::decade)},
        {&time_grammar::century, place},
        {&time_grammar::quarter, place | sign_class | any_of(link_role::fiscal, word_kind::shift)},
        {&time_grammar::season, any_of(word_kind::season)},
        {&time_grammar::part, any_of(word_kind::part, word_kind::meridiem)},
        {&time_grammar::lone_day, place},
        {&time_grammar::bare_unit, any_of(link_role::year_end, link_role::fiscal, word_kind::whole, word_kind::unit)},
        {&time_grammar::bare_year, number | any_of(link_role::year, link_role::fiscal)}};

    static constexpr auto any_piece = [] {
        auto all = any_of(link_role::the, word_kind::edge);
        for (auto const& p : pieces) all |= p.begin;
        return all;
    }();
    static constexpr auto span = number | any_of(word_kind::about, word_kind::vague, word_kind::whole, word_kind::unit, link_role::the, link_role::a);

    static constexpr expression expressions[] = {
        {&time_grammar::bare_hours, any_of(link_role::from)},
        {&time_grammar::day_list, digits_class | any_of(word_kind::month)},
        {&time_grammar::range, any_piece | any_of(link_role::from, word_kind::reference)},
        {&time_grammar::one<&time_grammar::set>, any_of(word_kind::adverb, word_kind::every)},
        {&time_grammar::one<&time_grammar::how_often>, number | any_of(link_role::times)},
        {&time_grammar::one<&time_grammar::year_ago>, any_of(link_role::the, word_kind::unit)},
        {&time_grammar::one<&time_grammar::relative_day>, any_of(link_role::the, link_role::a)},
        {&time_grammar::one<&time_grammar::window>, any_of(word_kind::about, word_kind::shift, link_role::the, link_role::recent)},
        {&time_grammar::one<&time_grammar::duration>, span},
        {&time_grammar::either, any_piece | any_of(word_kind::about)},
        {&time_grammar::reference, any_of(word_kind::reference)}};

    static constexpr auto any_expression = [] {
        token_classes all = 0;
        for (auto const& e : expressions) all |= e.begin;
        return all;
    }();
    /// Small words, far more often than not before something else than a time.
    static constexpr auto small = any_of(link_role::the, link_role::a, link_role::from);
    static constexpr auto behind_small = any_expression | mark_class | any_of(link_role::comparable);
};

time_grammar::time_grammar(time_words const& words, token_range sentence)
    : words_(&words), text_(&words.text()), sentence_(sentence), end_(sentence.last) {}

bool time_grammar::sees(link_role role, std::uint32_t t) const {
    if (t >= end_ || (words_->classes(t) & class_of(role)) == 0) return false;
    auto const w = word_at(t, word_kind::link);
    return w && w->role == role;
}

bool time_grammar::take(link_role role) {
    if (at_end() || (words_->classes(pos_) & class_of(role)) == 0) return false;
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

/// The first piece that fits. `f` says nothing yet but whether "the" stood before it, and is not to be used after a failure.
bool time_grammar::first_piece(time_form& f) {
    if (at_end()) return false;
    auto const determined = f.by_determiner;
    auto const start = pos_;
    auto const classes = words_->classes(start);
    bool touched = false;
    for (auto const& reader : readers::pieces) {
        if ((classes & reader.begin) == 0) continue;
        if (touched) f = {};
        f.by_determiner = determined;
        if ((this->*reader.read)(f)) return true;
        touched = true;
        pos_ = start;
    }
    return false;
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

/// A date, a clock, a part of a day, with all that is joined to it. A place is mostly asked twice, by range() and by either():
/// the answer is kept.
bool time_grammar::calendar(time_form& f) {
    if (depth_ > 0) return read_calendar(f);
    if (auto const start = pos_; last_calendar_.begin != start) {
        time_form read;
        bool const found = read_calendar(read);
        last_calendar_ = {start, pos_, found ? std::optional(std::move(read)) : std::nullopt};
        pos_ = start;
    }
    if (!last_calendar_.read) return false;
    f = *last_calendar_.read;
    pos_ = last_calendar_.end;
    return true;
}

bool time_grammar::read_calendar(time_form& f) {
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
    if (f.slots == time_slot::part && f.led_by_the && is_capital(content) && !is_all_caps(content) && is_capital(pos_)) return false;  // "the Evening Post"
    return stands_alone(f) && a.keep();
}

template <bool (time_grammar::*Read)(time_form&)>
bool time_grammar::one(time_expression& e) {
    time_form f;
    if (!(this->*Read)(f)) return false;
    e.forms.push_back(std::move(f));
    return true;
}

/// Most words begin no time, and the small ones that do, only before what goes on.
bool time_grammar::may_begin(std::uint32_t t) const {
    auto const classes = words_->classes(t) & readers::any_expression;
    if (classes == 0) return false;
    if ((classes & ~readers::small) == 0) return t + 1 < end_ && (words_->classes(t + 1) & readers::behind_small) != 0;
    auto const& tokens = text_->tokens;
    return classes != digits_class || t == 0 || tokens[t].space_before || tokens[t - 1].kind != token_kind::word;  // not the "3" of "P2q3Pm"
}

std::optional<time_expression> time_grammar::read(std::uint32_t t) {
    if (!may_begin(t)) return std::nullopt;
    auto const classes = words_->classes(t);
    for (auto const& reader : readers::expressions) {
        if ((classes & reader.begin) == 0) continue;
        pos_ = t;
        time_expression e;
        if (!(this->*reader.read)(e)) continue;
        e.tokens = {t, pos_};
        return e;
    }
    return std::nullopt;
}

}  // namespace reconcile
