// All items worked out, the conflicts that span items, and totals from parts.
//
//     reconciliation r = reconcile_items(graph, known, comparator_set::defaults());
//     r.items[item.index()].verdict
//
// Immutable and complete when made. It holds the graph, the origins and what was known, so that every id in it can be
// read. Cost: the sum of the items'; across items, linear in the items of an event.
#pragma once

#include <memory>
#include <span>
#include <vector>

#include <reconcile/group/item_family.hpp>

namespace reconcile {

struct reconciliation {
    std::shared_ptr<claim_graph const> graph;
    std::shared_ptr<knowledge const> known;
    origin_table origins;
    text_reuses reused;                   ///< which documents have text of which
    std::vector<item_result> items;       ///< one an item, by id
    std::vector<event_conflict> between;  ///< by family, items and groups
    std::vector<derived_total> totals;    ///< of wholes that nobody gives a total of, by item
};

/// `texts`: the prints of documents, as far as they were read.
reconciliation reconcile_items(std::shared_ptr<claim_graph const>, std::shared_ptr<knowledge const>, comparator_set const&,
                               std::span<printed_text const> texts = {});

}  // namespace reconcile
