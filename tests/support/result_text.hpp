// What was found on an item, drawn as a few lines that a test can hold against a drawing of its own:
//
//     conflict                               the verdict
//     1 17 fighters: c2                      groups by value, with the claims that are in no other group
//     2 22 people: c1 c4
//     shared 1-2: c3                         a claim of several groups
//     superseded: c5
//     no position: c6
//     1/2 population_differs, explained      conflicts between groups
//     leads 2 (independent origins), best 22
#pragma once

#include <memory>
#include <string>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include <reconcile/group/reconciliation.hpp>

#include "claim_text.hpp"

namespace reconcile::told {

inline reconciliation reconciled(corpus c, knowledge known = {}) {
    return reconcile_items(std::make_shared<claim_graph const>(std::move(c)), std::make_shared<knowledge const>(std::move(known)),
                           comparator_set::defaults());
}

inline std::string ids(corpus const& c, std::vector<claim_id> const& some) {
    std::string out;
    for (auto const id : some) out += fmt::format(" {}", c.public_id(id));
    return out;
}

inline std::string drawn(finding f) {
    return fmt::format("{}{}", f.reason == reason::none ? to_string(f.relation) : to_string(f.reason), f.explained() ? ", explained" : "");
}

inline std::string drawn(corpus const& c, item_result const& r) {
    auto out = fmt::format("{}\n", to_string(r.verdict));
    for (std::size_t g = 0; g < r.groups.size(); ++g) out += fmt::format("{} {}:{}\n", g + 1, to_text(r.groups[g].common), ids(c, r.groups[g].claims));
    for (auto const& s : r.shared) {
        out += "shared";
        for (auto const& run : s.groups) out += fmt::format(" {}-{}", run.first + 1, run.last + 1);
        out += fmt::format(": {}\n", c.public_id(s.claim));
    }
    if (!r.superseded.empty()) out += fmt::format("superseded:{}\n", ids(c, r.superseded));
    if (!r.no_position.empty()) out += fmt::format("no position:{}\n", ids(c, r.no_position));
    for (auto const& k : r.conflicts) out += fmt::format("{}/{} {}\n", k.left + 1, k.right + 1, drawn(k.why));
    if (r.leading) out += fmt::format("leads {} ({}){}\n", *r.leading + 1, to_string(r.best_by), r.best ? fmt::format(", best {}", *r.best) : "");
    return out;
}

/// The first item of what was told.
inline std::string found(corpus c, knowledge known = {}) {
    auto const r = reconciled(std::move(c), std::move(known));
    return "\n" + drawn(r.graph->claims(), r.items.front());
}

/// The conflicts across items, one a line: "part_exceeds_whole: c2 c1".
inline std::string across(corpus c, knowledge known = {}) {
    auto const r = reconciled(std::move(c), std::move(known));
    std::string out;
    for (auto const& k : r.between) out += fmt::format("{}:{}\n", drawn(k.why), ids(r.graph->claims(), k.claims));
    return out;
}

}  // namespace reconcile::told
