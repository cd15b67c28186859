// What the text of a claimed value stands for, as far as models that do arithmetic need to know.
//
//     read_value_key("13:55")          // a time: minutes from 835 to 835
//     read_value_key("10-15")          // a number from 10 to 15
//     read_value_key("Minneapolis")    // words
//
// Values are written as in CSV claims (claim/csv_claims.hpp): 22, "8+", ">20", "10-15", "~20", ISO 8601 dates and times, two
// of them apart by "/", and a bare clock time "13:55". Whatever else is words.
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string_view>

namespace reconcile {

enum class truth_kind : std::uint8_t {
    number,
    time,  ///< in minutes: of the day, or since 1970-01-01
    words,
};

std::string_view to_string(truth_kind);
/// Empty if there is no such kind.
std::optional<truth_kind> parse_truth_kind(std::string_view);

/// A closed interval on the line of its kind; ends that are open to infinity are infinite. Words have none: both ends are 0.
struct value_key {
    truth_kind kind = truth_kind::words;
    double low = 0;
    double high = 0;

    /// The point that stands for it where one is needed: the middle, or the end that is known. 0 for words.
    [[nodiscard]] double point() const;
    friend auto operator<=>(value_key const&, value_key const&) = default;
};

/// The key of a text; if `as` is given, a text that is not of that kind is words. Linear in the text.
value_key read_value_key(std::string_view text, std::optional<truth_kind> as = std::nullopt);

}  // namespace reconcile
