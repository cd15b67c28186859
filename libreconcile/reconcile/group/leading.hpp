// Which of an item's groups leads, and the one number that stands for it.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include <reconcile/compare/comparator.hpp>
#include <reconcile/group/claim_group.hpp>

namespace reconcile {

/// What decided between groups.
enum class best_by : std::uint8_t { only_group, independent_origins, latest, earliest, lowest };

std::string_view to_string(best_by);

struct leading_group {
    std::uint32_t group = 0;
    best_by by = best_by::only_group;
};

/// Most independent origins, then latest (of when and where it was: earliest), then lowest. `groups` are by value; there
/// must be one at least. Cost: linear in their claims.
leading_group find_leading(comparison const&, item_id, std::span<claim_group const> groups);

/// The number that stands for a group: its value if it is one number, else the number that most origins wrote, the lowest
/// of them where they tie, else its lower bound. None where the group is no quantity, or nothing is told but "any".
std::optional<double> best_number(comparison const&, claim_group const&);

}  // namespace reconcile
