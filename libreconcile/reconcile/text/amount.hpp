// One number as it is written: digits or words, with scales, decimals and fractions. Private to text/.
//
//     amount_reader reader(known);
//     auto a = reader.read(text, t, end);            // "two and a half million": 2'500'000, five tokens
//
// It reads the longest number that begins at a token and knows nothing of bounds, units and what is counted. No number is
// longer than a few dozen tokens, so that reading at every token of a text stays linear.
#pragma once

#include <cstdint>
#include <optional>

#include <reconcile/text/number_words.hpp>
#include <reconcile/text/token.hpp>

namespace reconcile::detail {

struct amount {
    std::uint32_t end = 0;  ///< the token after it
    double value = 0;
    bool digits = false;    ///< begins with digits
    bool scaled = false;    ///< has a word like "million" or a suffix like "k"
    bool fraction = false;  ///< a part of one: "two thirds", "3/4", "1 in 5"
    bool ordinal = false;
    double scale = 1;  ///< the last scale: 1'000'000 for "3 million"
};

class amount_reader {
public:
    explicit amount_reader(number_words const& known) : known_(known) {}

    /// A cardinal number. `money`: suffixes that only money has ("5m") count.
    [[nodiscard]] std::optional<amount> read(token_text const&, std::uint32_t t, std::uint32_t end,
                                             bool money = false) const;
    /// "21st", "twenty-first", "one hundred and fifth".
    [[nodiscard]] std::optional<amount> read_ordinal(token_text const&, std::uint32_t t, std::uint32_t end) const;

private:
    number_words const& known_;
};

}  // namespace reconcile::detail
