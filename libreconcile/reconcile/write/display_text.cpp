#include <reconcile/write/display_text.hpp>

#include <algorithm>
#include <array>

namespace reconcile {

namespace {

struct code_range {
    char32_t first;
    char32_t last;
};

// Letters that take no column of their own: combining marks, joiners, variation selectors (Unicode 15, main ranges).
constexpr std::array<code_range, 12> no_columns{{{0x300, 0x36F},
                                                 {0x483, 0x489},
                                                 {0x591, 0x5BD},
                                                 {0x610, 0x61A},
                                                 {0x64B, 0x65F},
                                                 {0x6D6, 0x6DC},
                                                 {0x1AB0, 0x1AFF},
                                                 {0x1DC0, 0x1DFF},
                                                 {0x200B, 0x200D},
                                                 {0x20D0, 0x20FF},
                                                 {0xFE00, 0xFE0F},
                                                 {0xFE20, 0xFE2F}}};
constexpr std::array<code_range, 10> two_columns{{{0x1100, 0x115F},
                                                  {0x2E80, 0x303E},
                                                  {0x3041, 0xA4CF},
                                                  {0xAC00, 0xD7A3},
                                                  {0xF900, 0xFAFF},
                                                  {0xFE30, 0xFE6F},
                                                  {0xFF00, 0xFF60},
                                                  {0xFFE0, 0xFFE6},
                                                  {0x1F300, 0x1FAFF},
                                                  {0x20000, 0x3FFFD}}};
// Marks that turn the direction of what follows, and separators of lines.
constexpr std::array<code_range, 4> steering{{{0x80, 0x9F}, {0x200E, 0x200F}, {0x2028, 0x202E}, {0x2066, 0x2069}}};

template <std::size_t N>
bool lies_in(std::array<code_range, N> const& ranges, char32_t c) {
    return std::any_of(ranges.begin(), ranges.end(), [c](code_range r) { return r.first <= c && c <= r.last; });
}

/// The code point of a valid sequence.
char32_t code_point_of(std::string_view sequence) {
    auto const byte = [&](std::size_t i) { return static_cast<char32_t>(static_cast<unsigned char>(sequence[i])); };
    switch (sequence.size()) {
        case 1: return byte(0);
        case 2: return (byte(0) & 0x1FU) << 6U | (byte(1) & 0x3FU);
        case 3: return (byte(0) & 0x0FU) << 12U | (byte(1) & 0x3FU) << 6U | (byte(2) & 0x3FU);
        default:
            return (byte(0) & 0x07U) << 18U | (byte(1) & 0x3FU) << 12U | (byte(2) & 0x3FU) << 6U | (byte(3) & 0x3FU);
    }
}

std::size_t columns_of(char32_t c) { return lies_in(no_columns, c) ? 0 : lies_in(two_columns, c) ? 2 : 1; }

/// Calls `use(sequence, columns)` for each letter; bytes that are no UTF-8 come one by one.
template <class Use>
void each_letter(std::string_view text, Use use) {
    for (std::size_t at = 0; at < text.size();) {
        auto const length = std::max<std::size_t>(valid_sequence(text, at), 1);
        auto const sequence = text.substr(at, length);
        use(sequence, length == 1 ? 1 : columns_of(code_point_of(sequence)));
        at += length;
    }
}

}  // namespace

std::size_t valid_sequence(std::string_view text, std::size_t at) {
    auto const byte = [&](std::size_t i) { return i < text.size() ? static_cast<unsigned char>(text[i]) : 0U; };
    auto const follows = [&](std::size_t i) { return (byte(i) & 0xC0U) == 0x80U; };
    auto const first = byte(at);
    auto const second = byte(at + 1);
    if (first < 0x80U) return 1;
    if (first >= 0xC2U && first <= 0xDFU) return follows(at + 1) ? 2 : 0;
    if (first >= 0xE0U && first <= 0xEFU) {
        bool const second_fits = first == 0xE0U ? second >= 0xA0U : first != 0xEDU || second <= 0x9FU;
        return second_fits && follows(at + 1) && follows(at + 2) ? 3 : 0;
    }
    if (first >= 0xF0U && first <= 0xF4U) {
        bool const second_fits = first == 0xF0U ? second >= 0x90U : first != 0xF4U || second <= 0x8FU;
        return second_fits && follows(at + 1) && follows(at + 2) && follows(at + 3) ? 4 : 0;
    }
    return 0;
}

std::string display_text(std::string_view text) {
    std::string out;
    out.reserve(text.size());
    bool space = false;
    for (std::size_t at = 0; at < text.size();) {
        auto const length = valid_sequence(text, at);
        auto const sequence = text.substr(at, std::max<std::size_t>(length, 1));
        at += sequence.size();
        auto const code = length == 0 ? U'\uFFFD' : code_point_of(sequence);
        if (code < 0x20U || code == 0x7FU || lies_in(steering, code)) {
            space = true;
            continue;
        }
        if (space && !out.empty() && out.back() != ' ' && sequence != " ") out += ' ';
        space = false;
        if (length == 0) out += "\xEF\xBF\xBD";
        else out += sequence;
    }
    return out;
}

std::size_t display_width(std::string_view text) {
    std::size_t width = 0;
    each_letter(text, [&](std::string_view, std::size_t columns) { width += columns; });
    return width;
}

std::vector<std::string> wrapped(std::string_view text, std::size_t width) {
    width = std::max<std::size_t>(width, 8);
    std::vector<std::string> lines(1);
    std::size_t used = 0;
    auto const add_word = [&](std::string_view word) {
        auto const columns = display_width(word);
        if (used > 0 && used + 1 + columns > width) lines.emplace_back(), used = 0;
        if (used > 0) lines.back() += ' ', ++used;
        if (columns <= width) {
            lines.back() += word;
            used += columns;
            return;
        }
        each_letter(word, [&](std::string_view letter, std::size_t wide) {
            if (used + wide > width) lines.emplace_back(), used = 0;
            lines.back() += letter;
            used += wide;
        });
    };
    while (!text.empty()) {
        auto const end = std::min(text.find(' '), text.size());
        if (end > 0) add_word(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return lines;
}

std::string padded(std::string text, std::size_t width) {
    auto const used = display_width(text);
    if (used < width) text.append(width - used, ' ');
    return text;
}

std::string shortened(std::string_view text, std::size_t width) {
    if (display_width(text) <= width) return std::string(text);
    std::string out;
    std::size_t used = 0;
    bool full = false;
    each_letter(text, [&](std::string_view letter, std::size_t columns) {
        full = full || used + columns + 1 > width;
        if (full) return;
        out += letter;
        used += columns;
    });
    while (out.ends_with(' ')) out.pop_back();
    return out + "…";
}

}  // namespace reconcile
