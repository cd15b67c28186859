// A statement as comparing reads it: its content words, its numbers and its dates.
//
//     statement_reader reader(lexicon);
//     statement_reading const said = reader.read("The dam did not hold; 12 houses were lost.");
//     said.words[1].negated                              // true: "hold"
//
// Content words are all but the small ones (articles, prepositions, auxiliaries). A negation is of the first
// content word behind it; whether the next two are meant is left open.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include <reconcile/pipeline/statement_word.hpp>
#include <reconcile/text/lexicon.hpp>
#include <reconcile/text/number_reader.hpp>
#include <reconcile/text/phrase_table.hpp>
#include <reconcile/text/time_reader.hpp>
#include <reconcile/text/unit_table.hpp>

namespace reconcile {

/// Of a longer statement only so much is read: comparing costs the product of the words of both.
inline constexpr std::size_t most_statement_bytes = 32768;

/// What the words of a statement ask of its numbers.
struct arithmetic_clues {
    bool sum = false;         ///< "in all"
    bool difference = false;  ///< "3 more than"
    bool rest = false;        ///< "are left"
    bool product = false;     ///< "each"
    bool gain = false;        ///< something was added: "bought"
    bool loss = false;        ///< something was taken: "lost"
    bool before = false;      ///< how it was "at first"
};

/// A number or a date of a statement.
struct statement_value {
    quantity amount;                      ///< measures in base units
    std::string unit;                     ///< the unit as written
    std::string timex;                    ///< of a date or a clock, its TIMEX3 value; empty for amounts
    std::string as_read;                  ///< "at least 22 people"
    statement_word counted;               ///< the head of what is counted; empty where nothing is
    std::vector<statement_word> of;       ///< all words of what is counted
    std::vector<statement_word> before;   ///< the nearest content words on the left
    std::vector<statement_word> after;    ///< and on the right
    bool one_of = false;                  ///< "one of": picks out, counts nothing
};

struct statement_reading {
    std::vector<statement_word> words;
    std::vector<statement_value> values;  ///< durations are amounts; "last week" and identifiers are words
    arithmetic_clues clues;
};

class statement_reader {
public:
    explicit statement_reader(lexicon const&);

    /// Linear in the bytes.
    [[nodiscard]] statement_reading read(std::string_view text) const;

private:
    [[nodiscard]] statement_word word_at(token_text const&, std::uint32_t token) const;
    void read_words(token_text const&, std::vector<bool> const& in_value, statement_reading&) const;

    vocabulary words_;
    number_reader numbers_;
    time_reader times_;
    unit_table units_;
    phrase_table phrases_;  ///< small words, negations, clues: payload is a set of marks
    std::map<std::string, word_meaning, std::less<>> meanings_;  ///< by word and by stem
};

}  // namespace reconcile
