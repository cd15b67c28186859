// A group: claims of one item that have a possibility in common.
#pragma once

#include <cstddef>
#include <vector>

#include <reconcile/core/id.hpp>
#include <reconcile/origin/independence.hpp>
#include <reconcile/value/value.hpp>

namespace reconcile {

/// An inclusion-maximal set of claims that have a possibility in common.
struct claim_group {
    value common;                    ///< what all its claims allow, shared ones too
    std::vector<claim_id> claims;    ///< those that are in no other group
    std::vector<source_id> origins;  ///< of these claims, each once, by name
    std::vector<source_id> outlets;
    independence behind;             ///< what the origins come to, each counted once
    [[nodiscard]] std::size_t independent() const { return behind.count; }
};

}  // namespace reconcile
