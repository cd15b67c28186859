#include <reconcile/text/utf8.hpp>

#include <cstring>

namespace reconcile {

namespace {

constexpr unsigned byte_of(std::string_view text, std::size_t at) { return static_cast<unsigned char>(text[at]); }

constexpr bool continues(unsigned byte) { return (byte & 0xC0U) == 0x80U; }

/// Length of the sequence that `first` begins, or 0 if it begins none.
constexpr std::uint32_t length_from(unsigned first) {
    if (first < 0x80U) return 1;
    if (first >= 0xC2U && first <= 0xDFU) return 2;
    if (first >= 0xE0U && first <= 0xEFU) return 3;
    if (first >= 0xF0U && first <= 0xF4U) return 4;
    return 0;
}

/// The second byte decides on overlong forms, surrogates and the end of Unicode.
constexpr bool second_fits(unsigned first, unsigned second) {
    if (!continues(second)) return false;
    switch (first) {
        case 0xE0U: return second >= 0xA0U;
        case 0xEDU: return second <= 0x9FU;
        case 0xF0U: return second >= 0x90U;
        case 0xF4U: return second <= 0x8FU;
        default: return true;
    }
}

bool eight_ascii(char const* p) {
    std::uint64_t bytes = 0;
    std::memcpy(&bytes, p, sizeof bytes);
    return (bytes & 0x8080808080808080ULL) == 0;
}

}  // namespace

code_point decode_utf8(std::string_view text, std::size_t at) {
    auto const first = byte_of(text, at);
    if (first < 0x80U) return {static_cast<char32_t>(first), 1};
    auto const length = length_from(first);
    if (length == 0 || at + length > text.size() || !second_fits(first, byte_of(text, at + 1)))
        return {replacement_character, 1};
    auto value = static_cast<char32_t>(first & (0xFFU >> (length + 1)));
    for (std::size_t i = 1; i < length; ++i) {
        auto const next = byte_of(text, at + i);
        if (!continues(next)) return {replacement_character, 1};
        value = static_cast<char32_t>((value << 6U) | (next & 0x3FU));
    }
    return {value, length};
}

std::optional<std::size_t> find_invalid_utf8(std::string_view text) {
    for (std::size_t i = 0; i < text.size();) {
        if (i + 8 <= text.size() && eight_ascii(text.data() + i)) {
            i += 8;
            continue;
        }
        auto const c = decode_utf8(text, i);
        if (c.value == replacement_character && c.length == 1) return i;
        i += c.length;
    }
    return std::nullopt;
}

}  // namespace reconcile
