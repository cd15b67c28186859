// Numbers in text: where they stand, what they mean, what they count.
//
//     number_reader reader(lexicon, words);                 // adds its words to the vocabulary
//     for (number_mention const& n : reader.read(text)) …   // "at least two 107mm missiles": [2, ∞) of "missiles"
//
// Reads digits and words, ranges, bounds, approximations, vague words, percentages, ordinals, and tells apart what
// counts nothing: ages, calibres, identifiers, years, clocks. A bound word ("at least") belongs to the mention. Plural
// nouns without a number are not mentions. Linear in the tokens.
//
// A measure keeps the unit it was written in (`unit`: an SI symbol or the English word, money by ISO 4217), and its numbers
// are in that unit; unit_table turns them into base units. A duration of several parts is given in the finest ("2 years,
// 3 months": 27 month). A fraction ("two thirds of", "1 in 5") is a measure without a unit. A number that only describes
// ("500-pound bombs", "a five-member team", "a 19-year-old") counts nothing: its `of` is empty.
#pragma once

#include <memory>
#include <vector>

#include <reconcile/core/byte_span.hpp>
#include <reconcile/text/lexicon.hpp>
#include <reconcile/text/token.hpp>
#include <reconcile/value/quantity.hpp>

namespace reconcile {

struct number_mention {
    token_range tokens;         ///< with its bound word: "at least two"
    byte_span where;            ///< the same in bytes
    quantity value;             ///< `of` holds the noun phrase that is counted, as written: "107mm missiles"
    token_range of_tokens;      ///< the counted noun phrase; empty (first == last) where there is none
    std::uint32_t of_head = 0;  ///< token of its last word, the head ("missiles"); only if of_tokens is not empty
};

class number_reader {
public:
    number_reader(lexicon const&, vocabulary&);
    ~number_reader();
    number_reader(number_reader&&) noexcept;

    /// In the order of the text, never overlapping.
    [[nodiscard]] std::vector<number_mention> read(token_text const&) const;

private:
    struct state;
    std::unique_ptr<state> state_;
};

}  // namespace reconcile
