// The same measure in base units, so that miles and kilometres can be compared.
//
//     unit_table units(lexicon);
//     quantity q = units.in_base_units(read);        // 5 mile: [8046.72, 8046.72] of "m"
//
// Length in m, area in m2, volume in m3, mass in kg, speed in m/s, time in s, power in W, energy in J. A month is 30 days and
// a year 365. Money is never converted. What has no base unit stays as it is.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include <reconcile/text/lexicon.hpp>
#include <reconcile/value/quantity.hpp>

namespace reconcile {

class unit_table {
public:
    /// From [number unit]: symbol, base, factor.
    explicit unit_table(lexicon const&);

    /// Bounds and likely part in the base unit; `number` stays as it was written.
    [[nodiscard]] quantity in_base_units(quantity) const;

private:
    struct row {
        std::string symbol;
        std::string base;
        double factor = 1;
    };
    std::vector<row> rows_;  ///< sorted by symbol
};

}  // namespace reconcile
