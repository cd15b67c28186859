// Which of an item's groups leads, and the one number that stands for it.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include <reconcile/compare/comparator.hpp>
#include <reconcile/group/claim_group.hpp>
#include <reconcile/group/history.hpp>

namespace reconcile {

/// What decided between groups.
enum class best_by : std::uint8_t { only_group, independent_origins, named_origins, latest, earliest, told_first, lowest };

std::string_view to_string(best_by);

struct leading_group {
    std::uint32_t group = 0;
    best_by by = best_by::only_group;
};

/// Most independent origins, then most origins by name (a figure that an outlet and the source that it quotes both give,
/// before one that is merely mentioned), then latest, then lowest. A count that another began anew, lower than what stood, is not the
/// later word on what stood: it takes no part in what is latest, nor does a stale repeat. Of when and where an event was: most
/// origins, one a document, then earliest, then first in its text, then lowest: later tellings tell of what came of it, too.
/// `groups` are by value; there must be one at least. Cost: n log n in the claims of the item.
leading_group find_leading(comparison const&, item_id, std::span<claim_group const> groups,
                           std::span<history_step const>);

/// The number that stands for a group: its value if it is one number, else the number that most origins wrote, the lowest
/// of them where they tie, else its lower bound. None where the group is no quantity, or nothing is told but "any".
std::optional<double> best_number(comparison const&, claim_group const&);

}  // namespace reconcile
