// Text for a terminal: made harmless, measured in columns, wrapped.
//
//     display_text("a\033[31mb\nc")                     // "a [31mb c": nothing that was read may steer the terminal
//     display_width("Żółw")                             // 4
//     for (auto const& line : wrapped(note, 78)) …
//
// Columns are those of a terminal: marks that stand on another letter take none, East Asian and emoji take two.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace reconcile {

/// Bytes of the valid UTF-8 sequence that begins at `at`; 0 if there is none (Unicode 15, table 3-7).
std::size_t valid_sequence(std::string_view text, std::size_t at);

/// On one line: control characters, marks that turn the direction of text and ends of lines become one space each run, bytes
/// that are no UTF-8 become U+FFFD.
std::string display_text(std::string_view text);
std::size_t display_width(std::string_view text);
/// Lines of at most `width` columns, broken at spaces, within a word only where it is longer than a line. Never empty.
std::vector<std::string> wrapped(std::string_view text, std::size_t width);
/// With spaces up to `width` columns.
std::string padded(std::string text, std::size_t width);
/// At most `width` columns; what is cut ends with "…".
std::string shortened(std::string_view text, std::size_t width);

}  // namespace reconcile
