// The words of reported speech, ready to be looked up. Private to the attribution reader.
#pragma once

#include <cstdint>
#include <unordered_set>
#include <vector>

#include <reconcile/text/attribution_reader.hpp>
#include <reconcile/text/phrase_table.hpp>
#include <reconcile/text/word_marks.hpp>

namespace reconcile::speech {

/// What may stand behind a cue, as bits.
enum cue_frame : std::uint32_t {
    takes_clause = 1U << 0U,
    takes_that = 1U << 1U,
    takes_quote = 1U << 2U,
    takes_to = 1U << 3U,
    takes_object = 1U << 4U,
    takes_person = 1U << 5U,
    takes_raise = 1U << 6U,
    takes_seem = 1U << 7U,
    takes_preposition = 1U << 8U,
    inverts = 1U << 9U,
    weak_noun = 1U << 10U,  ///< as often a noun as a verb
    strict = 1U << 11U,     ///< a verb only behind a plain subject
    predicate = 1U << 12U,  ///< an adjective: only behind "is", "was"
};

/// Classes of words, as bits.
enum speech_mark : std::uint32_t {
    is_cue = 1U << 0U,
    is_determiner = 1U << 1U,
    is_possessive = 1U << 2U,
    is_pronoun = 1U << 3U,  ///< any, also "him"
    is_subject_pronoun = 1U << 4U,
    is_auxiliary = 1U << 5U,
    is_be = 1U << 6U,
    is_negation = 1U << 7U,
    is_adverb = 1U << 8U,
    is_preposition = 1U << 9U,
    is_coordinator = 1U << 10U,
    is_subordinator = 1U << 11U,
    is_relative = 1U << 12U,
    is_said_place = 1U << 13U,
    is_said_time = 1U << 14U,
    is_not_verb = 1U << 15U,
    is_passive = 1U << 16U,
    is_noun_cue = 1U << 17U,
    is_after_noun_cue = 1U << 18U,
    is_hedge_adverb = 1U << 19U,
    is_headline_source = 1U << 20U,
    is_person_noun = 1U << 21U,  ///< heads a description of a speaker
    is_title = 1U << 22U,
    is_organisation_word = 1U << 23U,
    is_one_person = 1U << 24U,  ///< he, she
    is_thing = 1U << 25U,       ///< it
    is_many = 1U << 26U,        ///< they
    is_self = 1U << 27U,        ///< I, we, you
    is_group_noun = 1U << 28U,
    is_before_speaker = 1U << 29U,  ///< "senior", "former"
    is_aspect = 1U << 30U,          ///< "continued to", "began to"
    is_no_adverb = 1U << 31U,       ///< "family": ends in -ly and is none
};

struct cue_entry {
    cue_kind kind = cue_kind::report;
    std::uint32_t frames = 0;
};

struct attribution_lexicon {
    attribution_lexicon(lexicon const&, vocabulary&);

    std::unordered_set<std::uint32_t> plural_nouns;  ///< plural without an s
    phrase_table cues;  ///< payload: index into entries
    phrase_table source_prepositions;
    phrase_table headline_sources;
    std::vector<cue_entry> entries;
    std::vector<std::uint32_t> noun_frames;  ///< by word id
    std::vector<std::uint32_t> passive_frames;
    std::vector<source_kind> noun_kinds;   ///< of person nouns, by word id
    std::vector<source_kind> group_kinds;  ///< what "the group", "the agency" may mean, by word id
    word_marks marks;

private:
    void add_cues(lexicon const&, vocabulary&);
    void add_nouns(lexicon const&, vocabulary&);
    void add_frames(lexicon const&, std::string_view section, std::vector<std::uint32_t>& by_word, vocabulary&);
    void add_kinds(lexicon const&, std::string_view section, std::vector<source_kind>& by_word, vocabulary&);
    void add_marks(lexicon const&, vocabulary&);
};

}  // namespace reconcile::speech
