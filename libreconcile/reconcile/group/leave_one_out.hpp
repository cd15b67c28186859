// What hangs on whom: each item worked out again without one source, and what is then otherwise.
//
//     for (item_without const& item : leave_one_out(reconciled, rules))
//         for (change const& c : item.changes) …   // c.without, c.verdict, c.value, c.conflicts_ended
//
// A source that is left out takes with it all that it said first and all that it carries as an outlet. A document is asked
// for by itself where its outlet has others. Claims are left out of their items, and nothing else changes: which documents
// tell of one event, which names are one, what is known of words stay as they were. So the result is that of the same run
// on claims without these (tests/oracle/leave_one_out_test.cpp).
//
// Only items that a source touches are worked out again, with the other items of the same property and event as they are.
// Cost: for an item of n claims and s sources n log n · min(s, `most_left_out`).
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

#include <reconcile/group/reconciliation.hpp>

namespace reconcile {

/// Of one property of one event so many sources and documents are left out in turn: those with the most claims on it.
inline constexpr std::size_t most_left_out = 64;

/// An outlet is whoever published a claim; what it says in its own voice goes with what it carries.
enum class left_out_kind : std::uint8_t { origin, outlet, document };

std::string_view to_string(left_out_kind);

struct left_out {
    left_out_kind kind = left_out_kind::origin;
    source_id source;      ///< of an origin or outlet
    document_id document;  ///< of a document
    friend bool operator==(left_out const&, left_out const&) = default;
};

/// What an item comes to.
struct item_outcome {
    std::optional<reconcile::verdict> verdict;  ///< none: nothing is told of it
    std::optional<reconcile::value> value;      ///< that leads; without groups the total of parts
    std::optional<double> best;
};

/// What is otherwise without one source. Conflicts are known again by their claims: one stands as long as claims of two of its
/// sides do, in groups that conflict.
struct change {
    left_out without;
    std::vector<claim_id> claims;  ///< of the item; empty where only parts of it lose some
    item_outcome after;
    bool other_verdict = false;
    bool other_value = false;
    std::vector<std::uint32_t> conflicts_ended;  ///< in item_result::conflicts
    std::vector<std::uint32_t> across_ended;     ///< in reconciliation::between, of those that the item takes part in
    std::vector<std::uint32_t>
        conflicts_explained;  ///< in item_result::conflicts: they stand, and the words may explain them
    std::vector<std::pair<value, value>> conflicts_begun;
};

struct item_without {
    data_item about;
    item_id item;  ///< empty: a total from parts that nobody gives
    item_outcome before;
    std::vector<change> changes;  ///< only what is otherwise; by the number of claims left out, then by name
    std::size_t asked = 0;        ///< sources and documents that were left out in turn
    std::size_t sources = 0;      ///< that have claims on the property
};

/// One for each item, and for each total that has no item; by item.
std::vector<item_without> leave_one_out(reconciliation const&, comparator_set const&);

}  // namespace reconcile
