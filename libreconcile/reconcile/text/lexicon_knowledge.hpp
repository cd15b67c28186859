// What the lexicons know of words: kinds and populations, opposites, places, names.
//
// Sections: [broader] "fighters : under=people"; [opposite] "reduce : of=raise"; [exclusive NAME] one phrase an entry;
// [same] phrases that name one thing; [different] phrases that surely do not; [within] "inner : in=outer"; and
// the [country] and [region] entries of places.lex.
#pragma once

#include <reconcile/text/lexicon.hpp>
#include <reconcile/value/knowledge.hpp>
#include <reconcile/value/turning_words.hpp>

namespace reconcile {

knowledge knowledge_of(lexicon const&);

/// What turns a sentence: the words of [negation], those of [negator] that are kind=word, those of [sense] with [opposite], and of [meaning] with
/// what it is `against`.
turning_words turning_words_of(lexicon const&);

}  // namespace reconcile
