// Names across spellings and scripts.
//
//     fold("Kata’ib Hezbollah")              // "kataib hezbollah"
//     sound_key("Irbil") == sound_key("Arbil")
//     spelled_alike("Kait'ib", "Kataib")     // true
//
// fold() is Unicode NFKD, other scripts to Latin, no marks, lower case, no apostrophes or dots, all else one space.
// sound_key() keeps what transliterations of one name share: consonants, and whether a word begins with a vowel. It is a
// net, not a proof: spelled_alike() asks for equal sound keys and enough equal letters in every word.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace reconcile {

std::string fold(std::string_view name);
std::string sound_key(std::string_view name);
bool spelled_alike(std::string_view a, std::string_view b);

/// The folded words of a name without particles ("of", "the", "al") and titles, in order.
std::vector<std::string> name_words(std::string_view name);
/// The same words in any order: "Syrian Human Rights Observatory", "Syrian Observatory for Human Rights".
bool same_words(std::string_view a, std::string_view b);

/// The name without single letters between its first and last word: "Vincent Gray" of "Vincent C. Gray".
std::string without_initials(std::string_view name);

/// What names that may be one share: the sounds of their words in any order. Only names of one block need be compared.
std::string sound_block(std::string_view name);

/// The version of Unicode that folding uses, for the report.
std::string unicode_version();

}  // namespace reconcile
