// A piece of a text: bytes from `begin` up to, not including, `end`.
#pragma once

#include <compare>
#include <cstdint>
#include <string_view>

namespace reconcile {

struct byte_span {
    std::uint32_t begin = 0;
    std::uint32_t end = 0;

    [[nodiscard]] constexpr std::uint32_t size() const { return end - begin; }
    [[nodiscard]] constexpr bool empty() const { return begin == end; }
    [[nodiscard]] constexpr bool contains(byte_span other) const { return begin <= other.begin && other.end <= end; }
    [[nodiscard]] constexpr bool overlaps(byte_span other) const { return begin < other.end && other.begin < end; }
    /// The bytes of `text` that this names; both ends must lie inside it.
    [[nodiscard]] constexpr std::string_view of(std::string_view text) const { return text.substr(begin, size()); }
    friend constexpr auto operator<=>(byte_span, byte_span) = default;
};

/// The smallest span that holds both.
constexpr byte_span join(byte_span a, byte_span b) {
    return {a.begin < b.begin ? a.begin : b.begin, a.end > b.end ? a.end : b.end};
}

}  // namespace reconcile
