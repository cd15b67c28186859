// The nouns that may be counted, by the lists of the lexicon that hold them: people, projectiles, aircraft.
//
//     counted_nouns nouns(lexicon, words);
//     nouns.heads(page, "person", phrase);     // "members of the crew": yes; "a rocket attack" heads no list of rockets
//     nouns.names_one_of(page, "person", r);   // anywhere in it
//
// Cost of a look-up: linear in the tokens of the phrase.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <reconcile/extract/grammar.hpp>

namespace reconcile {

class counted_nouns {
public:
    struct row {
        std::string list;
        std::string property;  ///< a number before it is a claim by itself
    };

    counted_nouns(lexicon const&, vocabulary&);

    /// The rows of the noun that begins at `t` and ends before `last`; empty: there is none.
    [[nodiscard]] std::span<row const> at(page const&, std::uint32_t t, std::uint32_t last) const;
    /// The same, of a noun that ends just at `last`.
    [[nodiscard]] std::span<row const> ending(page const&, std::uint32_t t, std::uint32_t last) const;
    [[nodiscard]] bool heads(page const&, std::string_view list, token_range phrase) const;
    [[nodiscard]] bool names_one_of(page const&, std::string_view list, token_range) const;

private:
    phrase_table table_;
    std::vector<std::vector<row>> rows_;
};

}  // namespace reconcile
