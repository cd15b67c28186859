// Quote drift: one speaker's one sentence across documents, what each made of it, and where one turned its sense.
//
//     auto const told = align_sayings(sayings, claims, known, turning, main_event);
//     for (telling const& t : told) …                   // t.kind == telling_kind::reworded, t.differs, t.from
//
// Sentences are one if most of their words are, and one speaker says them or a speaker whom one text only describes. The
// fullest telling, quotations first, is the one that the others are held against. What two documents or more tell becomes an
// item of its own (`statement_property`): the speaker is its side, a few of its words are its name. All tellings have the
// fullest one's words as their value, since that is what they tell of, but for a turned one: that has its own, in a sense
// that `known` then holds for the opposite. The words of each claim are in its quote.
//
// Claims about a statement that were aligned before (`statement on TOPIC`) are told of in the same way, and their sentences
// make no items beside them. Cost: for each sentence its words times `most_holding`, and one drift() for each telling.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include <reconcile/align/word_drift.hpp>
#include <reconcile/claim/local_event.hpp>
#include <reconcile/value/knowledge.hpp>

namespace reconcile {

/// Sentences of one story that are looked at; further ones are nobody's telling.
inline constexpr std::size_t most_sayings = 16384;
/// Of the sentences that share a word, those that one more is held against for that word's sake.
inline constexpr std::size_t most_holding = 64;

/// Words that changed inside quotation marks.
inline constexpr std::string_view quote_variant_flag = "quote_variant";

/// What a claim made of the words of a statement.
struct telling {
    std::string claim;
    telling_kind kind = telling_kind::verbatim;
    std::string from;        ///< the claim that it is held against; empty: this is that one
    bool direct = false;     ///< in quotation marks, as far as it is compared
    bool misquoted = false;  ///< words inside the quotation marks were changed: the claim has `quote_variant_flag`
    std::vector<word_difference> differs;  ///< of another way to put it all: the whole
    word_difference turned_by;             ///< of what is turned: the words that turned it
};

/// `sayings` of one story, in any order, no two of a document overlapping; `claims` after align_statements(). Claims are added, and flagged; they stand
/// on `event`. The result is in the order of the claims' ids.
std::vector<telling> align_sayings(std::vector<saying const*> const& sayings, std::vector<local_claim>& claims,
                                   knowledge& known, turning_words const&, std::string const& event);

}  // namespace reconcile
