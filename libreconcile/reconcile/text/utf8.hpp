// UTF-8: where it is broken, and one code point at a time.
//
//     if (auto bad = find_invalid_utf8(bytes)) …        // offset of the first byte that belongs to no valid sequence
//     for (std::size_t i = 0; i < text.size();) { code_point c = decode_utf8(text, i); i += c.length; }
//
// Valid is what Unicode 15, table 3-7, says: no overlong forms, no surrogates, nothing above U+10FFFF.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace reconcile {

struct code_point {
    char32_t value = 0;
    std::uint32_t length = 1;  ///< bytes, 1 to 4
};

/// U+FFFD stands for a byte that begins no valid sequence; it is one byte long.
inline constexpr char32_t replacement_character = 0xFFFD;

/// The code point that begins at byte `at`, which must lie inside the text.
code_point decode_utf8(std::string_view text, std::size_t at);

/// Offset of the first byte that is not valid, or nothing. Linear; eight bytes a step where the text is ASCII.
std::optional<std::size_t> find_invalid_utf8(std::string_view text);

}  // namespace reconcile
