// Who is said to have done it: one row an actor and a stance, with those who say so.
//
//     for (responsibility_row const& r : responsibility_of(found, items)) …  // "Iran", denies, by {"Iran"}
//
// An actor who says yes of itself claims it, no of itself denies it; another who says yes of it blames it, no clears it.
// Whether two of these can hold together is not said here: claims against denials, and two who claim it alone, are conflicts
// of the reconciliation.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <reconcile/group/item_result.hpp>

namespace reconcile {

struct reconciliation;

enum class responsibility_stance : std::uint8_t { claims, blames, denies, clears };

std::string_view to_string(responsibility_stance);

struct responsibility_row {
    std::string actor;
    responsibility_stance stance = responsibility_stance::claims;
    bool earlier = false;             ///< whoever said so has said otherwise since
    std::vector<std::string> by;      ///< names of origins, each once, sorted
    std::vector<std::string> claims;  ///< public ids, sorted
};

/// What a claim on the responsibility of a side says of it; empty where it takes no side, or no side is named.
std::optional<responsibility_stance> stance_of(corpus const&, origin_table const&, knowledge const&, claim_id);

/// Of the items of one event, those on responsibility that name a side. By actor, then stance, earlier ones last. Cost: n log n
/// in their claims.
std::vector<responsibility_row> responsibility_of(reconciliation const&, std::span<item_id const> items);

}  // namespace reconcile
