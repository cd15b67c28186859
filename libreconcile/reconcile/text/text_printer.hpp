// The print of a text: its words in small letters, as hashes, sentence by sentence (claim/text_print.hpp).
//
//     text_printer printer(lexicon, words);
//     text_print print = printer.print(tokenize(article, words));
//
// Marks do not count, nor does the case of ASCII letters or the shape of an apostrophe. What everybody prints ("Anyone with
// information is asked to call …": section `boilerplate` of the lexicon) is kept like a quotation, sentence by sentence.
// Linear in the tokens.
#pragma once

#include <reconcile/claim/text_print.hpp>
#include <reconcile/text/lexicon.hpp>
#include <reconcile/text/phrase_table.hpp>
#include <reconcile/text/token.hpp>

namespace reconcile {

class text_printer {
public:
    /// Adds its words; before the first text is read.
    text_printer(lexicon const&, vocabulary&);

    [[nodiscard]] text_print print(token_text const&) const;

private:
    phrase_table boilerplate_;
};

}  // namespace reconcile
