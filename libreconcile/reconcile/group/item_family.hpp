// Items of one property of one event: the whole, its parts, and what is told by side; what conflicts across them, and totals
// from parts.
//
//     for (item_family const& f : families_of(claims)) {
//         family_result found = judge(given, f, items);  // `items` as judge(given, item) gave them, by id
//     }
//
// Cost: linear in the groups of a family's items; totals as in derived_total.hpp.
#pragma once

#include <optional>
#include <span>
#include <vector>

#include <reconcile/group/derived_total.hpp>
#include <reconcile/group/item_result.hpp>

namespace reconcile {

struct item_family {
    item_id whole;               ///< empty where no claim is about it
    std::vector<item_id> parts;  ///< by population or site
    std::vector<item_id> sides;
};

/// A part that is more than its whole, parts that do not add up, two who each claim to have done it.
struct event_conflict {
    struct side {
        item_id item;
        std::uint32_t group = 0;
    };
    std::vector<side> between;  ///< parts come before their whole
    std::vector<claim_id> claims;
    finding why;
};

struct family_result {
    std::vector<event_conflict> between;
    std::optional<derived_total> total;
};

/// By story, event and property.
std::vector<item_family> families_of(corpus const&);

family_result judge(judging const&, item_family const&, std::span<item_result const> items);

}  // namespace reconcile
