// The numbers of one sentence: bounds, ranges, terms and nouns put together. Private to text/.
#pragma once

#include <vector>

#include <reconcile/text/amount.hpp>
#include <reconcile/text/noun_phrase.hpp>
#include <reconcile/text/number_reader.hpp>
#include <reconcile/text/number_roles.hpp>
#include <reconcile/text/number_words.hpp>

namespace reconcile::detail {

struct number_tools {
    number_words const& known;
    amount_reader const& amounts;
    noun_phrase_reader const& nouns;
    number_roles const& roles;
};

/// Appends the mentions of a sentence, in order. Linear in its tokens.
void read_sentence_numbers(number_tools const&, token_text const&, token_range sentence,
                           std::vector<number_mention>& out);

}  // namespace reconcile::detail
