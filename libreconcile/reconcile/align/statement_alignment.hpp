// Tellings of one statement, brought together across documents: so that a turned sense, or another day, is found.
//
//     align_statements(claims, known);      // claims of one story, with their events
//
// A claim about a statement comes with its speaker as scope.side and its words as `said`. Two tellings are one statement if
// one speaker speaks on one topic, or if most of their words are the same, whoever is named: a speaker whom one text only
// describes takes the name that another gives for the same words. So does a telling that names nobody right behind words of
// a speaker who speaks on this topic elsewhere, if a third of the words are the same: a text goes on to tell what he said
// without saying so again. What only one document tells is left out. Afterwards the scope says which statement it is. Cost: words times the tellings that share them, in at most `most_tellings`.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include <reconcile/claim/local_event.hpp>
#include <reconcile/value/knowledge.hpp>

namespace reconcile {

inline constexpr std::size_t most_tellings = 4096;

/// Properties of claims about statements: "statement", "statement on tension", "time of statement".
bool is_about_statement(std::string_view property);

void align_statements(std::vector<local_claim>&, knowledge const&);

/// Whose statement a claim about one tells: its scope's side, else the last of its chain. Empty: nobody's.
std::string const& speaker_of(claim const&);
/// Is that somebody who can be known again in another document?
bool names_speaker(claim const&);
/// The same words are given to a speaker by name elsewhere: he stands behind the claim, which is flagged.
void give_speaker(claim&, std::string const& speaker);

/// The words that tell statements apart, folded and in order: those of four letters and more.
std::vector<std::string> content_words(std::string_view text);

/// The share of the shorter's words that the longer has too: 0 to 1. Words of three letters and less do not count.
double shared_words(std::string_view a, std::string_view b);

}  // namespace reconcile
