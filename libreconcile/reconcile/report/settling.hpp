// What would settle it: for a conflict, or where nothing can be told, the smallest fact that would decide, as a question that
// somebody could ask or look up, and of whom.
//
//     settling s = settling_of(reconciled, item, conflict);
//     s.question   // "How many of the 22 were fighters?"
//     s.asks       // asks::population_overlap
//     s.of         // {"Syrian Observatory for Human Rights"}
//
// Each reason of a conflict has a question of its own (docs/reading/hangs.md). For a plain difference of values it is the
// first of these that is open: who counted at all, which of one source's figures it stands by, when each was counted, whether
// the later and lower one counts a part, what each counts. Cost: linear in the claims of the groups.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <reconcile/group/reconciliation.hpp>

namespace reconcile {

/// What is asked for.
enum class asks : std::uint8_t {
    population_overlap,  ///< whether the ones are among the others
    event_overlap,       ///< whether what one verb tells happened to part of what the other tells
    count_by_source,     ///< what a source counts, or counts now
    first_source,        ///< from whom an outlet has it
    time,                ///< when it was, or when it was counted
    zone,                ///< on whose clock
    place,
    unit,
    method,  ///< how it was measured, what a sum takes in
    evidence,
    participants,
    identity,  ///< whether two names are one
    kind,      ///< whether one is a kind of the other
    list,      ///< whether a list is complete
    speaker_words,
    meaning  ///< what an answer is an answer to
};

std::string_view to_string(asks);

struct settling {
    std::string question;
    reconcile::asks asks = asks::evidence;
    /// Who could answer; where words are asked about, these (two places, two names). Ids of claims where nobody is named.
    std::vector<std::string> of;
};

/// The question within a sentence: "how many of the 22 were fighters?".
std::string as_phrase(settling const&);

settling settling_of(reconciliation const&, item_result const&, group_conflict const&);
settling settling_of(reconciliation const&, event_conflict const&);
/// The one question that settles most of an item: where several conflicts stand, and where it cannot be told (undecided.hpp).
std::optional<settling> settling_of(reconciliation const&, item_result const&);

}  // namespace reconcile
