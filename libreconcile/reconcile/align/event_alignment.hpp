// Local events of documents brought together as events of the story.
//
//     alignment a = align_events(extractions, known);
//     a.events[a.event_of[d][e]].label
//
// Documents are taken in the order of their ids, so any order of input gives the same. Two local events are one if their
// families, places and times can be the same and enough of them surely is; each document's main event is taken to be the
// story's. Cost: a local event is compared with those that may be it (event_index.hpp), not with all.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include <reconcile/claim/event_likeness.hpp>
#include <reconcile/value/knowledge.hpp>

namespace reconcile {

/// What a user judged of the local events of some documents (align/judged_story.hpp).
struct judged_events {
    static constexpr std::uint32_t none = 0xFFFF'FFFFU;
    std::vector<std::vector<std::uint32_t>> set_of;  ///< by document and local event: the number of the events it is one with, or none
    std::vector<std::vector<std::uint32_t>> apart;   ///< by that number: those that it is never put together with
};

struct story_event {
    std::string key;    ///< "e1", …: by order of the story
    std::string kind;
    std::string label;  ///< "air strike, Al Bukamal, 25 Feb 2021"
    bool main = false;
};

struct alignment {
    std::vector<story_event> events;
    std::vector<std::vector<std::uint32_t>> event_of;  ///< a document's local events to `events`, in the order given
};

/// `one_story`: the documents are known to be of one story, given or found; so what they are mainly about is one event
/// unless something tells it apart. What is judged to be one is put together before any rule is asked, and the rules see it
/// as one; what is judged apart is not put together by any rule, also not through a third event.
alignment align_events(std::vector<extraction const*> const&, knowledge const& known, bool one_story = false, judged_events const& judged = {});

/// Who is told to be wounded in one document and dead in another was wounded fatally: such a claim is of another property,
/// "fatally wounded". Claims must know their events. Cost: the single people of each event, squared, of
/// whom at most 64 are compared.
void set_dead_apart(std::vector<local_claim>&);

/// Leaves out times that only the publication of a text bounds (flag `by_publication`), for events of which another claim
/// says when: they say nothing more, and would count as voices for it. Claims must know their events. Linear.
void drop_idle_bounds(std::vector<local_claim>&);

}  // namespace reconcile
