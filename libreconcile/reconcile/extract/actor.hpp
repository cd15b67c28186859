// Who does something: the name or the noun phrase that stands before its verb.
//
//     actor_before(page, grammar, sentence, group)      // "| The ruling party, founded in 1990, | has won": "ruling party"
//
// No parser: insertions between commas and phrases that hang on another by a preposition are passed over, at most three.
#pragma once

#include <string>

#include <reconcile/extract/grammar.hpp>

namespace reconcile {

/// The name that ends a noun phrase, in its fullest form; else the phrase without its article.
[[nodiscard]] std::string actor_in(page const&, grammar const&, token_range nouns);

/// Who stands before the verb group that begins at `end`. Empty if nobody.
[[nodiscard]] std::string actor_before(page const&, grammar const&, token_range sentence, std::uint32_t end);

}  // namespace reconcile
