// Small letters for a text that is all in capitals, as wires and telexes were: there a capital tells nothing of a name.
//
//     letter_case cases(names);                       // a name_lexicon
//     if (auto text = cases.restore(tokens)) …        // "THE ARMY SAID IN LIMA" as "The army said in Lima"
//
// All that reads the text then reads it as any other. A word keeps a capital where something says that it is a name: the
// lexicon, a title or first name before it, an acronym in brackets beside it, a word such as "front" that ends it, a word
// such as "town of" before it, or another place of the text where one of these says so. What is restored has the bytes of
// the text, but for the case of letters and for line ends inside sentences, which are spaces: offsets are the same. Linear
// in the text. A text with small letters is left alone. Private to the text reader.
#pragma once

#include <optional>
#include <string>

#include <reconcile/text/name_lexicon.hpp>

namespace reconcile {

class letter_case {
public:
    /// The lexicon must outlive this.
    explicit letter_case(name_lexicon const& lex) : lex_(lex) {}

    /// Nothing where the text has small letters, or too few words to tell.
    [[nodiscard]] std::optional<std::string> restore(token_text const&) const;

private:
    name_lexicon const& lex_;
};

}  // namespace reconcile
