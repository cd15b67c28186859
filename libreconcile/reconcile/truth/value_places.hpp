// Where the values of an item lie on one line, in units of what counts as alike: for models in which near values support
// each other.
//
//     place_values(t, item, {.minutes = 30, .part = 0.1}, places);       // places: one a value of the table
//     if (!placed(t, item, places)) …                                    // words
//     double const apart = std::abs(places[u] - places[v]);              // NaN where one of them is no point
#pragma once

#include <cmath>
#include <cstdint>
#include <limits>
#include <vector>

#include <reconcile/truth/claim_table.hpp>

namespace reconcile {

/// How far two values are apart that lie one unit apart: times in minutes, numbers as a part of the item's median claim.
struct alike_within {
    double minutes = 30;
    double part = 0.1;
};

/// Writes the places of an item's values; an interval has none (NaN). An item of words is marked at its first value.
void place_values(claim_table const&, std::uint32_t item, alike_within, std::vector<double>& places);

/// Does the item, of one value or more, have places?
inline bool placed(claim_table const& t, std::uint32_t item, std::vector<double> const& places) {
    return !std::isinf(places[t.value_begin()[item]]);
}

}  // namespace reconcile
