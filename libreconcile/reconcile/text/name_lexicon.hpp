// The name lexicons, ready to be looked up: known names, titles, and marks of single words. Private to the name reader.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include <reconcile/text/lexicon.hpp>
#include <reconcile/text/name_reader.hpp>
#include <reconcile/text/phrase_table.hpp>
#include <reconcile/text/token.hpp>
#include <reconcile/text/word_marks.hpp>

namespace reconcile {

/// Marks of words, as bits.
enum name_mark : std::uint32_t {
    mark_organisation = 1U << 0U,  ///< "Observatory": makes an organisation of a run
    mark_person_particle = 1U << 1U,
    mark_org_particle = 1U << 2U,
    mark_not_name = 1U << 3U,
    mark_sentence_word = 1U << 4U,
    mark_first_name = 1U << 5U,
    mark_name_end = 1U << 6U,
    mark_possessive = 1U << 7U,  ///< may have 's inside a name
    mark_compass = 1U << 8U,
    mark_container = 1U << 9U,
    mark_title = 1U << 10U,
    mark_person_noun = 1U << 11U,
    mark_speech = 1U << 12U,    ///< a form of a cue verb
    mark_function = 1U << 13U,  ///< determiners, prepositions, pronouns, conjunctions
    mark_group = 1U << 14U,     ///< "group", "militia": behind a name it is an organisation's
    mark_verb = 1U << 15U,      ///< a verb of every day, a form of "be", an auxiliary
    mark_editor = 1U << 16U,    ///< "[TEXT]": an editor's word in brackets
    mark_name_begin = 1U << 17U,  ///< "San", "Fort": begins names
    mark_area = 1U << 18U,        ///< "County": ends the name of a place
    mark_short_begin = 1U << 19U,  ///< "St.": begins a name, and its point ends nothing
    mark_no_town = 1U << 20U,     ///< "Local", "Homicide": stands before "police" and is no town
    mark_part = 1U << 21U,        ///< "section": "the Oakhill section of Milltown"
};

/// A name that a lexicon holds.
struct known_name {
    name_kind kind = name_kind::unknown;
    source_kind as_source = source_kind::unknown;
    std::string name;       ///< the full form; empty: as written in the text
    std::string within;     ///< the country
    bool capitals = false;  ///< only where the text has capitals only ("WHO")
    bool owns = false;  ///< the name with the s of a lost apostrophe: what follows is another name
    bool wide = false;  ///< a region that holds towns
    bool behind_comma = false;  ///< "Ala.": a name only in "Milltown, Ala."
};

struct name_lexicon {
    name_lexicon(lexicon const&, vocabulary&);

    /// The longest known name at `t`, as the capitals of the text allow; payload is an index into `known`.
    [[nodiscard]] phrase_table::match known_at(token_text const&, std::uint32_t t, std::uint32_t end) const;

    /// What a word such as "ministry" or "police" makes of an organisation; unknown if it makes none.
    [[nodiscard]] source_kind organisation_kind(token const&) const;

    std::vector<known_name> known;
    phrase_table known_phrases;
    std::vector<source_kind> title_kinds;
    phrase_table titles;  ///< payload: index into title_kinds
    phrase_table local_forces;  ///< "police", "fire department": what stands before them is a town
    word_marks marks;
    std::vector<std::string> common_endings;  ///< of words that are no names, in capitals

private:
    std::vector<source_kind> organisation_kinds_;  ///< by word id
    void add_known(lexicon_entry const&, name_kind, std::string_view section, vocabulary&);
    void add_countries(lexicon const&, vocabulary&);
    void add_titles(lexicon const&, vocabulary&);
    void add_marks(lexicon const&, vocabulary&);
    void add_phrase(std::string const& phrase, known_name, vocabulary&);
};

}  // namespace reconcile
