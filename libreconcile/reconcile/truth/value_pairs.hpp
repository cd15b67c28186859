// For each value of a table, other values of its item that stand in some relation to it.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace reconcile {

/// Rows of values by value. Worked out once for a table; the rounds only read.
struct value_pairs {
    std::vector<std::uint32_t> begin;  ///< values + 1
    std::vector<std::uint32_t> other;

    [[nodiscard]] std::span<std::uint32_t const> of(std::uint32_t value) const {
        return std::span(other).subspan(begin[value], begin[value + 1] - begin[value]);
    }
};

}  // namespace reconcile
