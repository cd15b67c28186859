// Why two names were taken for one.
//
//     match_spelling("Irbil", "Arbil")                   // transliteration
//     match_spelling("SOHR", "Syrian Observatory for Human Rights")   // acronym
//     match_spelling("Arrow", "Birch")                   // nothing: nobody knows
//
// What letters alone cannot tell (a lexicon, the text, a gazetteer, a judgement) is known to `knowledge`, which tells its
// reason in the same words.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace reconcile {

enum class match_reason : std::uint8_t {
    same_spelling,    ///< byte for byte
    folded,           ///< but for case, accents, apostrophes: "Kata'ib", "Kataib"
    word_order,       ///< the same words, small ones left aside: "Syrian Human Rights Observatory"
    transliteration,  ///< spellings of one sound: "Irbil", "Arbil"
    middle_initial,   ///< "Vincent C. Gray", "Vincent Gray"
    acronym,          ///< the first letters of its words
    surname,          ///< the last part of a person's full name
    short_form,       ///< some words of an organisation's full name: "the Observatory"
    stated,           ///< the text says so: "Kataib Hezbollah (KH)"
    gazetteer,        ///< two names of one place
    lexicon,
    judgement,  ///< a line of the user's file
};

std::string_view to_string(match_reason);
std::optional<match_reason> parse_match_reason(std::string_view);

/// A name that was taken for another, and why.
struct matched_name {
    std::string name;
    std::string with;
    match_reason reason = match_reason::same_spelling;
    std::string document;  ///< whose text says so, where one does
    friend bool operator==(matched_name const&, matched_name const&) = default;
};

/// Why two names are one by their letters: the first of same_spelling, folded, transliteration, word_order, middle_initial and
/// acronym that fits. Linear in the names; words of more than 64 bytes are only compared whole.
std::optional<match_reason> match_spelling(std::string_view a, std::string_view b);

/// Has one of them letters in its middle that the other leaves out, and is all else the same?
bool same_but_initials(std::string_view a, std::string_view b);
/// Is it one word of three or more capitals, the first letters of the other's words, small words left aside? Two letters
/// are too few to go by; of four and more only the first must be in its place, as "SOHR" is the "Syrian Human Rights
/// Observatory" too.
bool is_acronym_of(std::string_view acronym, std::string_view full);
/// What an acronym and its full name share. Empty for a full name of fewer than three words, and for an acronym that may
/// be a word of its own (of fewer than three letters, or not all capitals).
std::string initials_of(std::string_view full);
std::string acronym_key(std::string_view acronym);

}  // namespace reconcile
