// Words of statements, and when two of them agree.
//
// Two words agree if they are one word in other forms ("kill", "killing"), or if the lexicon gives them one meaning; they are
// opposed, or one seen from the other side, only if the lexicon says so (lexicons/statements.lex).
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace reconcile {

/// A meaning that the lexicon gives words, by number; 0: none.
using meaning_id = std::uint32_t;

struct word_meaning {
    meaning_id is = 0;
    meaning_id against = 0;   ///< what cannot be true at once: "accept", "reject"
    meaning_id converse = 0;  ///< the same seen from the other side: "own", "subsidiary"
    bool directed = false;    ///< it matters who does it and who it is done to: "defeat"
};

struct statement_word {
    std::string text;  ///< as written
    std::string stem;  ///< without the endings of plurals and verbs
    word_meaning meaning;
    std::uint32_t token = 0;
    std::uint32_t sentence = 0;
    bool capital = false;   ///< begins with a capital letter
    bool name = false;      ///< and not only since it begins a sentence
    bool negated = false;       ///< the first content word behind a negation
    bool near_negation = false; ///< it, or one of the next: no one can say how far it reaches
    bool possible = false;  ///< "may", "plans to": not said to be so
    bool passive = false;   ///< "was … ", or "by" follows
    bool sums_up = false;   ///< only says how numbers hang together: "altogether", "left"
};

/// One word in two forms, or of one meaning.
bool agree(statement_word const&, statement_word const&);
bool opposed(statement_word const&, statement_word const&);
bool converse(statement_word const&, statement_word const&);

/// In lower case (ASCII).
std::string lower_case(std::string_view);
/// Of a word in lower case: without the endings of plurals and verbs. It joins the forms of one word, and is no word itself.
std::string stem_of(std::string word);

}  // namespace reconcile
