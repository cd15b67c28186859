// The verbs of saying in an outline, with their subjects. Private to the attribution reader.
#pragma once

#include <vector>

#include <reconcile/text/clause.hpp>

namespace reconcile::speech {

enum class verb_form : std::uint8_t { finite, participle, infinitive, passive };

struct cue_verb {
    span_of_items group;    ///< with auxiliaries and adverbs: "has also said"
    span_of_items words;    ///< the cue alone: "said"
    span_of_items subject;  ///< empty: nobody is named
    cue_entry entry;
    verb_form form = verb_form::finite;
    bool negated = false;
    bool inverted = false;      ///< the subject stands behind: "said Ann"
    bool follows_that = false;  ///< begins a clause behind "that" or a relative: part of what another says
};

/// In order, never overlapping.
std::vector<cue_verb> find_cue_verbs(outline const&);

}  // namespace reconcile::speech
