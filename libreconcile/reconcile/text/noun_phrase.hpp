// The noun phrase after a number: what it counts. Private to text/.
//
//     noun_phrase_reader nouns(known);
//     auto np = nouns.read(text, t, end, {.one = false});   // "500-pound precision bombs fell": three words, head "bombs"
//
// There is no parser behind it: a phrase goes on until a word that ends phrases, and the head is its first plural noun, or
// the last word where one thing is counted. What looks like a verb and may be a modifier is one if a noun follows.
// Reads at most `longest` tokens.
#pragma once

#include <cstdint>
#include <optional>

#include <reconcile/text/number_words.hpp>
#include <reconcile/text/token.hpp>

namespace reconcile::detail {

struct noun_phrase {
    token_range tokens;
    std::uint32_t head = 0;
};

class noun_phrase_reader {
public:
    static constexpr std::uint32_t longest = 12;

    struct options {
        bool one = false;      ///< one thing is counted: the noun is singular
        bool of_only = false;  ///< only after "of": "two pounds of meat"
    };

    explicit noun_phrase_reader(number_words const& known) : known_(known) {}

    /// The phrase that begins at `t`, right after the number; an "of" and articles are left out. Empty if there is none.
    [[nodiscard]] std::optional<noun_phrase> read(token_text const&, std::uint32_t t, std::uint32_t end, options) const;

private:
    number_words const& known_;
};

}  // namespace reconcile::detail
