// Which claims of an item stand: those that take a position, and whose origin has not given another figure since. When and
// where an event was is not replaced by what is told later.
//
//     standing_claims s = find_standing(about, rules, claims);
//     for (claim_id c : s.standing) …
//
// Every claim is in one of the three lists, each by public id. Cost: n log n in the claims of the item; a figure is held
// against at most `most_representatives` later ones of its origin.
#pragma once

#include <span>
#include <vector>

#include <reconcile/compare/comparator.hpp>

namespace reconcile {

/// So many different claims of one side are looked at to decide what one pair of them would.
inline constexpr std::size_t most_representatives = 32;

struct standing_claims {
    std::vector<claim_id> standing;
    std::vector<claim_id> superseded;  ///< a later figure of the same origin stands, and both cannot hold
    std::vector<claim_id> no_position;
};

/// Is the item when or where an event was?
bool is_circumstance(data_item const&);

/// `claims` are of one item.
standing_claims find_standing(comparison const&, comparator_set const&, std::span<claim_id const> claims);

}  // namespace reconcile
