// What an item comes to without a source, in words.
//
//     becomes(reconciled, item, change)   // "agreed on 17 people instead of a conflict"
//     "Without " + name_of(reconciled, change.without) + ": " + …
#pragma once

#include <string>

#include <reconcile/group/leave_one_out.hpp>

namespace reconcile {

/// The name of a source, the id of a document.
std::string name_of(reconciliation const&, left_out const&);
/// A phrase without capital and full stop.
std::string becomes(reconciliation const&, item_without const&, change const&);

}  // namespace reconcile
