// Notes: a sentence or two that a person can check. Who said what, through whom, what would make both hold, and what would
// settle it.
#pragma once

#include <string>

#include <reconcile/group/reconciliation.hpp>

namespace reconcile {

/// "22 people (Observatory, via A and B)": a group with who stands behind it.
std::string describe(reconciliation const&, claim_group const&);
/// Ends with what would settle it, unless the item has several conflicts: then one question settles most (settling.hpp).
std::string note_of(reconciliation const&, item_result const&, group_conflict const&);
std::string note_of(reconciliation const&, event_conflict const&);
/// "The Daily Post has it in text from Northern Wire."
std::string note_of(reconciliation const&, counted_once const&);
/// "No total is told. Children (9) and service members (4) make at least 13."
std::string note_of(reconciliation const&, derived_total const&);
/// What an item comes to, in one or two sentences.
std::string note_of(reconciliation const&, item_result const&);

}  // namespace reconcile
