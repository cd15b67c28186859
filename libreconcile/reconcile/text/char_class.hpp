// What a character is to the tokenizer. Private to text/.
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

#include <reconcile/text/utf8.hpp>

namespace reconcile::detail {

enum class char_class : std::uint8_t { space, newline, lower, upper, letter, digit, fraction, punctuation };

constexpr bool is_letter(char_class c) {
    return c == char_class::lower || c == char_class::upper || c == char_class::letter;
}

constexpr char_class class_of_ascii(unsigned char c) {
    if (c == '\n') return char_class::newline;
    if (c <= ' ' || c == 0x7F) return char_class::space;
    if (c >= '0' && c <= '9') return char_class::digit;
    if (c >= 'a' && c <= 'z') return char_class::lower;
    if (c >= 'A' && c <= 'Z') return char_class::upper;
    return char_class::punctuation;
}

inline constexpr auto ascii_classes = [] {
    std::array<char_class, 128> table{};
    for (unsigned c = 0; c < 128; ++c) table[c] = class_of_ascii(static_cast<unsigned char>(c));
    return table;
}();

/// Beyond ASCII. Letters whose case does not matter here are `letter`.
constexpr char_class class_of_wide(char32_t c) {
    auto const within = [c](char32_t lo, char32_t hi) { return lo <= c && c <= hi; };
    if (c == 0xA0 || within(0x2000, 0x200B) || c == 0x2028 || c == 0x2029 || c == 0x202F || c == 0x205F ||
        c == 0x3000 || c == 0xFEFF)
        return char_class::space;
    if (within(0xBC, 0xBE) || within(0x2150, 0x215E) || c == 0x2189) return char_class::fraction;
    if (c == 0xAA || c == 0xAD || c == 0xB5 || c == 0xBA || c == 0x200C || c == 0x200D) return char_class::letter;
    if (c < 0xC0 || c == 0xD7 || c == 0xF7 || within(0x2010, 0x20CF) || c == 0x2122 || within(0x2190, 0x2BFF) ||
        within(0x3001, 0x303F) || within(0xFF01, 0xFF0F) || c >= 0x1F000)
        return char_class::punctuation;
    if (within(0xC0, 0xDE) || within(0x391, 0x3A9) || within(0x400, 0x42F)) return char_class::upper;
    if (within(0x100, 0x137) || within(0x14A, 0x177)) return c % 2 == 0 ? char_class::upper : char_class::lower;
    if (within(0x139, 0x148) || within(0x179, 0x17E)) return c % 2 == 1 ? char_class::upper : char_class::lower;
    if (within(0xDF, 0xFF) || within(0x3B1, 0x3C9) || within(0x430, 0x45F)) return char_class::lower;
    return char_class::letter;
}

struct classified {
    char_class kind = char_class::space;
    std::uint32_t length = 1;  ///< bytes
};

/// The character that begins at byte `at`, which must lie inside the text. A broken byte is a letter.
inline classified classify(std::string_view text, std::size_t at) {
    auto const byte = static_cast<unsigned char>(text[at]);
    if (byte < 0x80U) return {ascii_classes[byte], 1};
    auto const c = decode_utf8(text, at);
    return {class_of_wide(c.value), c.length};
}

}  // namespace reconcile::detail
