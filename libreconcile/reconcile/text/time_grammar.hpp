// The grammar of times: finds the longest time expression that begins at a token.
//
//     time_grammar grammar(words, sentence);
//     if (auto e = grammar.read(t)) …          // e->tokens, e->forms
//
// It reads dates, days, parts of days, clocks, spans, sets and ranges, and knows nothing of the day of publication. The
// pieces of a date are read each for itself and joined where they fit: "6pm" + "on" + "Thursday". A look at one token
// costs a bounded number of steps.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include <reconcile/text/time_form.hpp>
#include <reconcile/text/time_words.hpp>

namespace reconcile {

/// A whole number in digits or words: "15", "15th", "twenty-first", "two thousand and eighteen".
struct read_number {
    double value = 0;
    int digits = 0;       ///< as written; 0 for words
    bool ordinal = false;
    bool whole = true;
    std::uint32_t last = 0;
    [[nodiscard]] int as_int() const { return static_cast<int>(value); }
};

/// Numbers with marks between and no space: "2016-11-07", "6:30", "4/22".
struct numeric_piece {
    int value = 0;
    int digits = 0;
    char mark = 0;            ///< what stands before it
    std::uint32_t last = 0;   ///< token after it; 0 where it ends inside a token
};

class time_grammar {
public:
    time_grammar(time_words const&, token_range sentence);

    [[nodiscard]] std::optional<time_expression> read(std::uint32_t t);

private:
    class attempt;   // puts the place back unless it is kept
    struct readers;  // what is read in which order, and what it begins with

    // time_numbers.cpp
    [[nodiscard]] std::optional<read_number> number_at(std::uint32_t t) const;
    [[nodiscard]] std::optional<read_number> spelled_at(std::uint32_t t) const;
    [[nodiscard]] std::optional<read_number> ordinal_at(std::uint32_t t) const;
    [[nodiscard]] std::vector<numeric_piece> pieces_at(std::uint32_t t) const;
    [[nodiscard]] std::optional<read_number> year_at(std::uint32_t t) const;
    [[nodiscard]] bool counts_something(std::uint32_t t) const;
    bool year(time_form&, bool bare);
    bool bare_year(time_form& f) { return year(f, true); }
    bool numeric_date(time_form&);
    bool numeric_full(std::vector<numeric_piece> const&, time_form&);
    bool numeric_day(std::vector<numeric_piece> const&, time_form&);
    bool spaced_month(time_form&);
    bool numeric_month(std::vector<numeric_piece> const&, time_form&);

    // time_grammar.cpp
    [[nodiscard]] bool may_begin(std::uint32_t t) const;
    template <bool (time_grammar::*Read)(time_form&)>
    bool one(time_expression&);
    [[nodiscard]] found_word word(word_kind kind) const { return word_at(pos_, kind); }
    [[nodiscard]] found_word word_at(std::uint32_t t, word_kind kind) const { return words_->at(t, kind, end_); }
    bool take(link_role);
    bool take_text(std::string_view);
    [[nodiscard]] bool sees(link_role, std::uint32_t t) const;
    [[nodiscard]] bool glued(std::uint32_t t) const;
    [[nodiscard]] bool text_is(std::uint32_t t, std::string_view) const;  // as few as can be: words belong to the lexicon
    [[nodiscard]] bool is_kind(std::uint32_t t, token_kind k) const { return t < end_ && text_->tokens[t].kind == k; }
    [[nodiscard]] bool is_capital(std::uint32_t t) const { return t < end_ && text_->tokens[t].capital; }
    [[nodiscard]] bool is_all_caps(std::uint32_t t) const { return t < end_ && text_->tokens[t].all_caps; }
    [[nodiscard]] bool at_end() const { return pos_ >= end_; }
    bool hyphen();
    bool calendar(time_form&);
    bool read_calendar(time_form&);
    bool piece(time_form&);
    bool first_piece(time_form&);
    bool join_more(time_form&);
    bool join_one(time_form&);
    bool edge(time_form&);

    // time_days.cpp
    [[nodiscard]] bool led(std::uint32_t t) const;
    void year_after(time_form&);
    void short_year(time_form&);
    bool month_date(time_form&);
    bool day_first(time_form&);
    bool lone_day(time_form&);
    bool weekday(time_form&);
    bool day_word(time_form&);
    bool shifted(time_form&);
    bool shifted_unit(time_form&, found_word const& shift);
    bool shifted_part(time_form&, found_word const& shift);

    // time_seasons.cpp
    bool season(time_form&);
    bool quarter(time_form&);
    bool decade(time_form&);
    bool century(time_form&);
    bool holiday(time_form&);
    bool nth(time_form&);
    bool bare_unit(time_form&);
    bool around_day(time_form&);

    // time_clock.cpp
    bool part(time_form&);
    bool clock(time_form&);
    [[nodiscard]] bool asks_clock(std::uint32_t t) const;
    bool clock_colon(clock_time&, std::vector<numeric_piece> const&);
    bool clock_joined(clock_time&, numeric_piece const&);
    bool clock_digits(clock_time&);
    int minutes_off(bool& with_unit);
    bool clock_words(clock_time&);
    bool clock_past(clock_time&);
    bool half_of_day(clock_time&);
    bool numeric_zone(time_form&);
    void zone(time_form&);

    // time_spans.cpp
    bool reference(time_expression&);
    bool bounds(time_form&, bool& one);
    bool duration(time_form&);
    bool is_span(time_form&, std::uint32_t start, std::uint32_t number_start, bool the);
    bool how_many(unit_count&);
    bool counted(unit_count&);
    void more_counts(time_form&);
    bool counted_from(time_form&);
    [[nodiscard]] bool is_rate(std::uint32_t t) const;
    bool span_tail(time_form&);
    bool window(time_form&);
    bool set(time_form&);
    bool how_often(time_form&);
    bool year_ago(time_form&);

    bool relative_day(time_form&);

    // time_day_list.cpp
    bool day_list(time_expression&);
    bool days_behind_month(time_expression&);
    bool days_before_month(time_expression&);
    [[nodiscard]] std::optional<read_number> listed_day(std::uint32_t t) const;
    bool to_next_day(bool& last);

    // time_ranges.cpp
    bool to_other_end(bool between);
    bool range(time_expression&);
    bool range_of_ends(time_expression&, bool led, bool between);
    bool range_from_number(time_expression&, bool between);
    bool to_day_number(time_expression&);
    bool to_hour_number(time_expression&);
    bool range_end(time_form&);
    bool hours_of_day(time_expression&);
    bool bare_hours(time_expression&);
    [[nodiscard]] static bool join(time_form&, time_form const&);
    bool either(time_expression&);

    time_words const* words_;
    token_text const* text_;
    token_range sentence_;
    std::uint32_t pos_ = 0;
    std::uint32_t end_ = 0;
    int depth_ = 0;

    struct {
        std::uint32_t begin = 0xffffffffU;
        std::uint32_t end = 0;
        std::optional<time_form> read;
    } last_calendar_;  ///< what calendar() found last, and where
};

class time_grammar::attempt {
public:
    explicit attempt(time_grammar& g) : grammar_(&g), pos_(g.pos_) {}
    ~attempt() { if (!kept_) grammar_->pos_ = pos_; }
    attempt(attempt const&) = delete;
    attempt& operator=(attempt const&) = delete;
    bool keep() { return kept_ = true; }

private:
    time_grammar* grammar_;
    std::uint32_t pos_;
    bool kept_ = false;
};

}  // namespace reconcile
