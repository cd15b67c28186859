// The words of times: what the lexicon knows of a word or a phrase, and which of them stand where in a text.
//
//     time_lexicon known(lexicon, words);
//     time_words found(known, text);
//     if (auto w = found.at(t, word_kind::month, end)) …       // w->number is the month, w.last the token after it
//
// One phrase may be several things ("second" is a unit and an ordinal); the grammar asks for the kind that it wants. The
// kinds that a token begins are kept as bits beside it, so that asking in vain, which is what mostly happens, costs one look.
#pragma once

#include <array>
#include <cstdint>
#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include <reconcile/text/lexicon.hpp>
#include <reconcile/text/phrase_table.hpp>
#include <reconcile/text/token.hpp>
#include <reconcile/value/quantity.hpp>

namespace reconcile {

enum class word_kind : std::uint8_t {
    month, weekday, part, moment, season, unit, adverb, day, shift, edge, past, ahead, origin, reference, every, vague,
    about, zone, meridiem, decade, holiday, number, ordinal, suffix, link, future_cue,
    counted, rated, whole
};
inline constexpr std::size_t word_kind_count = 29;

enum class time_unit : std::uint8_t { second, minute, hour, day, week, weekend, month, quarter, year, decade, century };
inline constexpr std::size_t time_unit_count = 11;

/// A piece of a period: its first half, its second half, its middle; up to now, from now on.
enum class time_edge : std::uint8_t { none, early, late, middle, earlier, later, rest };

enum class link_role : std::uint8_t {
    none, the, a, own, of, on, in, at, from, to, and_, or_, by, since, for_, past, half, fiscal, year, period, old, ish, h,
    week_of, month_of, starting, after_next, so, year_end, recent, comparable, times
};
inline constexpr std::size_t link_role_count = 32;

/// Marks of a lexicon entry that are only there or not.
enum class word_flag : std::uint8_t {
    weak, plural, alone, over, own, anchored, vague, half, outside, one, tight, unknown, clock, spoken
};
inline constexpr std::size_t word_flag_count = 14;

/// One reading of a phrase.
struct time_word {
    word_kind kind = word_kind::link;
    int number = 0;            ///< of a month, weekday, offset, zone; what else is counted
    int from = 0;              ///< hours of a part of the day, first month of a season
    int to = 0;
    int month = 0;             ///< of a holiday: a date, an nth weekday, or days after Easter
    int day = 0;
    int weekday = 0;
    int nth = 0;
    bool by_easter = false;
    int times = 1;             ///< units in the word: a fortnight is two weeks
    time_unit unit = time_unit::day;
    time_edge edge = time_edge::none;
    link_role role = link_role::none;
    reconcile::qualifier qualifier = reconcile::qualifier::exact;
    bool from_now = false;     ///< "ago": counted from now, not from the day spoken of
    std::string timex;
    std::uint32_t flags = 0;

    [[nodiscard]] bool is(word_flag f) const { return (flags >> static_cast<unsigned>(f) & 1U) != 0; }
};

/// What a token may begin, a bit each: the kinds of word, the roles of links, digits, and marks and letters that some times
/// begin with ("'90s", "Q3").
using token_classes = std::uint64_t;
constexpr token_classes class_of(word_kind k) { return token_classes{1} << static_cast<unsigned>(k); }
constexpr token_classes class_of(link_role r) { return token_classes{1} << (word_kind_count + static_cast<unsigned>(r)); }
inline constexpr token_classes digits_class = token_classes{1} << (word_kind_count + link_role_count);
inline constexpr token_classes sign_class = digits_class << 1U;
inline constexpr token_classes mark_class = digits_class << 2U;  ///< any mark
static_assert(word_kind_count + link_role_count + 3 <= 64);
template <class... Words>
constexpr token_classes any_of(Words... words) {
    return (class_of(words) | ...);
}

/// The time words of a lexicon (its sections [time …]).
class time_lexicon {
public:
    time_lexicon(lexicon const&, vocabulary&);

    /// All readings of the phrase with this payload.
    [[nodiscard]] std::vector<time_word> const& readings(std::uint32_t payload) const { return readings_[payload]; }
    [[nodiscard]] token_classes classes(std::uint32_t payload) const { return classes_[payload]; }
    [[nodiscard]] phrase_table const& phrases() const { return phrases_; }
    /// The part of the day that is called so ("night"), or null.
    [[nodiscard]] time_word const* part(std::string_view phrase) const;

private:
    phrase_table phrases_;
    std::vector<std::vector<time_word>> readings_;
    std::vector<token_classes> classes_;  ///< by payload
    std::map<std::string, std::uint32_t, std::less<>> parts_;
};

/// A reading at a place in the text; `last` is the token after it.
struct found_word {
    time_word const* word = nullptr;
    std::uint32_t last = 0;
    explicit operator bool() const { return word != nullptr; }
    time_word const* operator->() const { return word; }
};

/// Every phrase of the lexicon in a text, shorter ones inside longer ones too.
class time_words {
public:
    time_words(time_lexicon const&, token_text const&);

    /// The longest phrase at `t` that has a reading of this kind and ends before or at `end`.
    [[nodiscard]] found_word at(std::uint32_t t, word_kind kind, std::uint32_t end) const {
        return t < end && (classes_[t] & class_of(kind)) != 0 ? find(t, kind, end) : found_word{};
    }
    /// Does any phrase begin here?
    [[nodiscard]] bool any(std::uint32_t t) const { return first_[t] != first_[t + 1]; }
    /// What the token at `t` may begin.
    [[nodiscard]] token_classes classes(std::uint32_t t) const { return classes_[t]; }
    [[nodiscard]] token_text const& text() const { return *text_; }
    [[nodiscard]] time_lexicon const& known() const { return *known_; }

private:
    [[nodiscard]] found_word find(std::uint32_t t, word_kind, std::uint32_t end) const;

    time_lexicon const* known_;
    token_text const* text_;
    std::vector<token_classes> classes_;       ///< by token
    std::vector<std::uint32_t> first_;         ///< where a token's matches begin; one more at the end
    std::vector<phrase_table::match> matches_;  ///< of each token, the longest first
};

}  // namespace reconcile
