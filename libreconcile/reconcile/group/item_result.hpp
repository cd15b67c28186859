// What was found on one data item: its groups, what is shared, what conflicts, and the verdict.
//
//     item_result r = judge({graph, origins, known, rules}, item);
//     for (group_conflict const& c : r.conflicts) … r.groups[c.left] … r.groups[c.right] …
//
// Everything is in canonical order: claims by public id, groups by value. Cost: n log n in the claims of the item;
// conflicts are looked for between all pairs of at most `most_paired` groups, beyond that between neighbours.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include <reconcile/compare/comparator.hpp>
#include <reconcile/graph/claim_graph.hpp>
#include <reconcile/group/claim_group.hpp>
#include <reconcile/group/history.hpp>
#include <reconcile/group/leading.hpp>
#include <reconcile/group/maximal_groups.hpp>
#include <reconcile/group/standing.hpp>

namespace reconcile {

enum class verdict : std::uint8_t { no_position, conflict, superseded, single_source, agreed, compatible, cannot_tell };

std::string_view to_string(verdict);

/// A claim that several groups allow: it takes no side between them.
struct shared_claim {
    claim_id claim;
    std::vector<group_run> groups;
};

/// Two groups that cannot both hold. Every conflict stands between two of the item's groups.
struct group_conflict {
    std::uint32_t left = 0;
    std::uint32_t right = 0;
    std::vector<claim_id> claims;  ///< of both sides, without shared ones
    finding why;
};

struct item_result {
    item_id item;
    reconcile::verdict verdict = verdict::no_position;
    std::vector<claim_group> groups;
    std::vector<shared_claim> shared;
    std::vector<claim_id> superseded;      ///< stale repeats too, where their origin's newer figure stands
    std::vector<claim_id> no_position;
    std::vector<group_conflict> conflicts;
    std::vector<history_step> history;     ///< what was given when, and what became of it
    /// Most independent origins, then most by name, then latest, then lowest; of when and where an event was: most origins, one a document, then
    /// earliest, then first in its text, then lowest. None without groups.
    std::optional<std::uint32_t> leading;
    reconcile::best_by best_by = best_by::only_group;
    std::optional<double> best;            ///< of the leading group, where it is a quantity
};

/// All pairs of this many groups are compared; of more, only neighbours.
inline constexpr std::size_t most_paired = 8;

struct judging {
    claim_graph const& graph;
    origin_table const& origins;
    knowledge const& known;
    comparator_set const& rules;
    text_reuses const* reused = nullptr;  ///< none: nothing is known of shared text
};

item_result judge(judging const&, item_id);
/// As if nothing else were claimed of the item: `claims` are some of its claims, in any order.
item_result judge(judging const&, item_id, std::vector<claim_id> claims);

}  // namespace reconcile
