// How two sets of possibilities lie to each other: the whole algebra that every kind of value speaks.
//
//     set_relation r = relate(a, b);          // a is the left side
//     if (r == set_relation::disjoint) …      // they cannot both hold
//
// `undecided` means that what is known does not tell. It never makes a conflict and never narrows a group.
#pragma once

#include <cstdint>
#include <string_view>

namespace reconcile {

enum class set_relation : std::uint8_t {
    equal,        ///< the same set
    inside,       ///< the left lies inside the right
    around,       ///< the left holds the right
    overlapping,  ///< they meet, and each has something of its own
    disjoint,     ///< they have nothing in common
    undecided     ///< not known
};

/// The relation seen from the other side.
constexpr set_relation inverse(set_relation r) {
    if (r == set_relation::inside) return set_relation::around;
    if (r == set_relation::around) return set_relation::inside;
    return r;
}

/// Do the sets surely meet?
constexpr bool meets(set_relation r) { return r != set_relation::disjoint && r != set_relation::undecided; }

std::string_view to_string(set_relation);

}  // namespace reconcile
