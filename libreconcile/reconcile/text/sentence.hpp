// Where sentences end. Private to text/: tokenize() calls it.
#pragma once

#include <reconcile/text/token.hpp>

namespace reconcile::detail {

/// Fills `sentences` and `sentence_of_token` of a text whose tokens are complete. Linear in the tokens.
void split_sentences(token_text&, vocabulary const&);

}  // namespace reconcile::detail
