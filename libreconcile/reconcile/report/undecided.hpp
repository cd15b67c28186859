// What stands in the way where an item cannot be told: of all its values the two that most stand behind of which nobody knows
// what they are to each other.
//
//     undecided u = undecided_of(reconciled, item);
//     u.note                // "How Arrow and Dell lie to each other is not known."
//     u.settles->question   // "Does one of these lie in the other: Arrow, Dell?"
//
// Cost: linear in the claims of the item, and all pairs of at most `most_representatives` values.
#pragma once

#include <optional>
#include <string>

#include <reconcile/group/reconciliation.hpp>
#include <reconcile/report/settling.hpp>

namespace reconcile {

struct undecided {
    std::string note;
    std::optional<settling> settles;  ///< none of an item without values
};

undecided undecided_of(reconciliation const&, item_result const&);

}  // namespace reconcile
