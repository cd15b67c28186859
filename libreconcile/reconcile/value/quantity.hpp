// How many or how much: a range with hard bounds, a likelier part inside it, and what is counted.
//
//     exactly(22, "people"); at_least(8); more_than(20); between(10, 15); several("facilities"); about(20);
//
// Logic uses the hard bounds only. What is counted (`of`) belongs to the claim and is not part of the set: 22 people
// and 17 fighters are compared as 22 and 17, and the difference of words explains what the numbers cannot.
#pragma once

#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <string_view>

namespace reconcile {

enum class qualifier : std::uint8_t { exact, at_least, more_than, at_most, less_than, about, nearly, range, vague };

enum class quantity_role : std::uint8_t {
    count, measure, ordinal, percentage, money, duration, age, calibre, identifier, clock, year, score, date_part
};

enum class change_direction : std::uint8_t { none, up, down };

struct number_range {
    double min = 0;
    double max = std::numeric_limits<double>::infinity();
    friend bool operator==(number_range const&, number_range const&) = default;
};

struct quantity {
    double min = 0;                                        ///< hard lower bound
    double max = std::numeric_limits<double>::infinity();  ///< hard upper bound; infinity: none
    bool min_open = false;                                 ///< the bound itself is left out (measured things only)
    bool max_open = false;
    reconcile::qualifier qualifier = reconcile::qualifier::exact;
    quantity_role role = quantity_role::count;
    change_direction change = change_direction::none;
    std::optional<double> number;        ///< the number as written, if one was
    std::optional<number_range> likely;  ///< the softer, likelier part
    std::string of;                      ///< what is counted: "people", "rockets"; may be empty
    std::string unit;                    ///< of a measure: "m", "kg", "USD"; empty for counts

    friend bool operator==(quantity const&, quantity const&) = default;
};

std::string_view to_string(qualifier);
std::string_view to_string(quantity_role);
std::string_view to_string(change_direction);
std::optional<qualifier> parse_qualifier(std::string_view);
std::optional<quantity_role> parse_quantity_role(std::string_view);
std::optional<change_direction> parse_change_direction(std::string_view);

quantity exactly(double n, std::string of = {});
quantity at_least(double n, std::string of = {});
/// Of counted things the bound is the next whole number; of measured ones (a unit set later) give at_least and min_open.
quantity more_than(double n, std::string of = {});
quantity at_most(double n, std::string of = {});
quantity fewer_than(double n, std::string of = {});
/// Both ends included; min must not exceed max.
quantity between(double min, double max, std::string of = {});
/// Half a unit of the last significant digit either way is likely, twice that is the hard bound.
quantity about(double n, std::string of = {});
/// At least two: "several", "multiple", "a few", a plural.
quantity several(std::string of = {});

/// "22 people", "at least 8", "10 to 15", "2 or more": for a person to read.
std::string to_text(quantity const&);

/// The head of what is counted, for comparing: "resilient fighters" and "fighters" give "fighter". May be empty.
std::string counted_head(quantity const&);

}  // namespace reconcile
