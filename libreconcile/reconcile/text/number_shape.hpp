// How digits with points and commas make one number. Private to text/.
//
//     number_at("1,234.5 km", 0).end    // 7
//     number_at("22,24,26", 0).end      // 2: three numbers
//     parse_digits("12,34,567.89")      // 1234567.89
//
// One number: digits; groups of three (or two, in India) after commas, and decimals after a point; groups of three after
// points, and decimals after a comma ("1.111,11"); one or two decimals after a comma ("1,3").
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace reconcile::detail {

struct number_extent {
    std::size_t end = 0;  ///< of the number
    std::size_t apart_end =
        0;  ///< what follows up to here are numbers of their own, a run of digits each; `end` if none do
};

/// The number that begins at `from` (a digit, or a point before one). Linear in what lies before `apart_end`.
number_extent number_at(std::string_view text, std::size_t from);
/// The end of a run of digits.
std::size_t digits_end(std::string_view text, std::size_t from);

/// What a number token stands for: digits as above, or a sign like ½. Empty if it is not a number or is not finite.
std::optional<double> parse_digits(std::string_view token);

/// Digits after the decimal mark: 1 for "2.5".
unsigned decimals_of(std::string_view token);

}  // namespace reconcile::detail
