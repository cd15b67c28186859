// What the number reader knows of words, from the [number …] sections of the lexicons. Private to text/.
//
//     number_words known(lexicon, words);
//     known.cardinal(token.word)                    // "twenty": tens, 20
//     known.is(token.word, word_trait::month)
//     known.bounds().at(text, t, end)               // "at least": two tokens, qualifier::at_least
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <reconcile/text/lexicon.hpp>
#include <reconcile/text/phrase_table.hpp>
#include <reconcile/text/token.hpp>
#include <reconcile/value/quantity.hpp>

namespace reconcile::detail {

enum class number_class : std::uint8_t { none, zero, unit, teen, tens, hundred, scale, dozen };

/// A word that is a number ("twenty"), an ordinal ("twentieth") or a part ("quarter").
struct number_word {
    number_class kind = number_class::none;
    bool plural = false;  ///< "thirds": can only be a denominator
    bool whole = false;   ///< an ordinal that is no denominator: "second"
    double value = 0;
    explicit operator bool() const { return kind != number_class::none; }
};

/// Small words of numbers ([number link]) and sets of words (a section each, of the same name). `begins`: a mention may
/// begin with it.
enum class word_trait : std::uint8_t {
    and_word,
    a_word,
    of_word,
    to_word,
    or_word,
    dash,
    between,
    from_word,
    but_word,
    minus,
    point,
    in_word,
    over_word,
    the_word,
    no_word,
    ordinal_ending,
    none_of,
    filler,
    age_before,
    age_noun,
    month,
    weekday,
    clock_after,
    year_before,
    identifier,
    identifier_after,
    street,
    calibre_of,
    stop,
    pronoun,
    determiner,
    plural,
    state,
    modifier,
    not_plural,
    kin,
    none_one,
    verb_before,
    change_link,
    day_before,
    harm,
    dialled,
    owner,
    address,
    begins,
    abbreviation,
    noun
};

struct suffix {
    double value = 1;
    bool attached = false;  ///< only without a space before it
    bool money = false;     ///< only of money
};

struct vague_amount {
    double min = 2;
    std::optional<double> max, likely, number;
    bool scaled = false;  ///< only before "hundred", "dozen" and the like
    bool told = false;    ///< only where it opens a sentence, or beside a word of harm
};

enum class bound_kind : std::uint8_t { exact, at_least, more_than, at_most, less_than, about, nearly, closed };

/// A bound behind its number.
struct bound_after {
    bound_kind kind = bound_kind::exact;
    bool hyphen = false;  ///< only with a hyphen between: "20-odd"
};

struct unit_info {
    std::string symbol;
    quantity_role role = quantity_role::measure;
    std::string base;       ///< unit that amounts are compared in; empty: none
    double factor = 1;      ///< of the base unit
    bool is_short = false;  ///< an abbreviation
    bool digits = false;    ///< only after digits
    bool calibre = false;   ///< of weapons, too
};

struct currency_info {
    std::string code;     ///< ISO 4217, or the name of a part ("cent")
    bool before = false;  ///< may stand before the number
};

struct change_word {
    change_direction direction = change_direction::none;
    bool loose = false;  ///< counts only beside percentages, money and measures
};

/// Phrases and what each means.
template <class Meaning>
class meanings {
public:
    struct match {
        std::uint32_t length = 0;
        Meaning const* meaning = nullptr;
        explicit operator bool() const { return length != 0; }
    };

    void add(std::span<std::string const> phrases, vocabulary& words, Meaning meaning) {
        for (auto const& p : phrases) table_.add(p, words, static_cast<std::uint32_t>(all_.size()));
        all_.push_back(std::move(meaning));
    }
    [[nodiscard]] match at(token_text const& text, std::uint32_t t, std::uint32_t end) const {
        auto const found = table_.longest(text, t, end);
        return found ? match{found.length, &all_[found.payload]} : match{};
    }

    template <class Test>
    [[nodiscard]] Meaning const* find(Test test) const {
        for (auto const& m : all_)
            if (test(m)) return &m;
        return nullptr;
    }

private:
    phrase_table table_;
    std::vector<Meaning> all_;
};

class number_words {
public:
    number_words(lexicon const&, vocabulary&);

    [[nodiscard]] number_word cardinal(std::uint32_t word) const { return of(cardinals_, word); }
    [[nodiscard]] number_word ordinal(std::uint32_t word) const { return of(ordinals_, word); }
    [[nodiscard]] number_word part(std::uint32_t word) const { return of(parts_, word); }
    [[nodiscard]] bool is(std::uint32_t word, word_trait trait) const {
        return word < traits_.size() && (traits_[word] >> static_cast<unsigned>(trait) & 1U) != 0;
    }
    [[nodiscard]] change_word change(std::uint32_t word) const { return of(changes_, word); }
    /// Case counts: "M" and "m" are not the same.
    [[nodiscard]] suffix const* suffix_of(std::string_view written) const;

    [[nodiscard]] meanings<vague_amount> const& vague() const { return vague_; }
    [[nodiscard]] meanings<bound_kind> const& bounds() const { return bounds_; }
    [[nodiscard]] meanings<bound_after> const& bounds_after() const { return bounds_after_; }
    [[nodiscard]] meanings<unit_info> const& units() const { return units_; }
    [[nodiscard]] meanings<currency_info> const& currencies() const { return currencies_; }
    /// The unit that "1 hour thirty" leaves out; null if the lexicon has none.
    [[nodiscard]] unit_info const* minute() const {
        return units_.find([](unit_info const& u) { return u.symbol == "min"; });
    }
    [[nodiscard]] phrase_table const& none() const { return none_; }
    [[nodiscard]] phrase_table const& no_number() const { return no_number_; }
    [[nodiscard]] phrase_table const& out_of() const { return out_of_; }

private:
    template <class T>
    static T of(std::vector<T> const& column, std::uint32_t word) {
        return word < column.size() ? column[word] : T{};
    }

    void read_words(lexicon_section const&, vocabulary&, std::vector<number_word>&);
    void read_joined_words(vocabulary&);
    void read_traits(lexicon_section const&, vocabulary&);
    void read_links(lexicon_section const&, vocabulary&);
    void read_phrases(lexicon_section const&, vocabulary&);
    void mark(std::uint32_t word, word_trait);
    void mark_beginning(std::string_view phrase, vocabulary&);

    std::vector<number_word> cardinals_, ordinals_, parts_;  // by word
    std::vector<std::uint64_t> traits_;                      // a bit each, by word
    std::vector<change_word> changes_;
    std::vector<std::pair<std::string, suffix>> suffixes_;  // sorted
    meanings<vague_amount> vague_;
    meanings<bound_kind> bounds_;
    meanings<bound_after> bounds_after_;
    meanings<unit_info> units_;
    meanings<currency_info> currencies_;
    phrase_table none_, no_number_, out_of_;
};

}  // namespace reconcile::detail
