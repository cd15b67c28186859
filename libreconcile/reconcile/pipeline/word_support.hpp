// How the words of one statement stand in another.
//
//     word_support const w = support_of_words(premise, hypothesis);
//     w.share                                            // 0.8: four of five content words
//     w.turned                                           // not null: one that only one of the two negates
//
// Words that only say how numbers hang together ("altogether") need not stand in the premise.
#pragma once

#include <reconcile/pipeline/statement_reader.hpp>

namespace reconcile {

struct word_support {
    double share = 1;                             ///< of the hypothesis' content words, those found
    statement_word const* missing = nullptr;      ///< the first that is not found
    statement_word const* missing_name = nullptr; ///< a name that is not found: it may be about somebody else
    statement_word const* turned = nullptr;       ///< found, but negated on one side only
    statement_word const* unreal = nullptr;       ///< found, but only as something that may be
    statement_word const* opposed = nullptr;      ///< its opposite was found, and not itself
    statement_word const* opposite = nullptr;     ///< that opposite
    statement_word const* swapped = nullptr;      ///< found, but who does it and who it is done to have changed places
};

/// Cost: the product of the words of both.
word_support support_of_words(statement_reading const& premise, statement_reading const& hypothesis);

}  // namespace reconcile
