// Dense ids: what every column and row of the library is indexed by.
//
//     claim_id first{0};
//     if (first) use(column[first.index()]);
//
// An id is a 32-bit number that only fits its own kind. It means nothing outside the corpus or graph that gave it
// out: what is printed are the public ids (strings) that these stand for.
#pragma once

#include <compare>
#include <cstddef>
#include <cstdint>

namespace reconcile {

template <class Tag>
struct dense_id {
    using value_type = std::uint32_t;
    static constexpr value_type none = 0xffffffffU;

    value_type value = none;

    constexpr dense_id() = default;
    explicit constexpr dense_id(std::size_t index) : value(static_cast<value_type>(index)) {}

    /// Position in the column; the id must not be empty.
    [[nodiscard]] constexpr std::size_t index() const { return value; }
    explicit constexpr operator bool() const { return value != none; }
    friend constexpr auto operator<=>(dense_id, dense_id) = default;
    /// For hash maps of Boost.
    friend constexpr std::size_t hash_value(dense_id i) { return i.value * std::size_t{0x9e3779b97f4a7c15ULL}; }
};

using string_id = dense_id<struct string_tag>;
using source_id = dense_id<struct source_tag>;
using chain_id = dense_id<struct chain_tag>;
using document_id = dense_id<struct document_tag>;
using event_id = dense_id<struct event_tag>;
using item_id = dense_id<struct item_tag>;
using value_id = dense_id<struct value_tag>;
using claim_id = dense_id<struct claim_tag>;

}  // namespace reconcile
