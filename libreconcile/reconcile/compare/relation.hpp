// What two claims are to each other, and why.
//
// The relations are tested in the order in which they stand here; the first that fits is the relation. A reason says what
// made it so; `explained` says that a conflict can be resolved without anybody being wrong.
#pragma once

#include <cstdint>
#include <string_view>

namespace reconcile {

enum class relation : std::uint8_t {
    not_comparable,  ///< they are not about one item
    cannot_tell,     ///< what is needed to decide is not known
    superseded,      ///< same origin, later
    equal,           ///< the same set
    refines,         ///< one set inside the other
    compatible,      ///< the sets meet
    conflict         ///< they cannot both hold
};

enum class reason : std::uint8_t {
    none,
    event, property,                                                          // not_comparable
    missing_time, unknown_place, unknown_name, kind_differs, no_position,     // cannot_tell
    update, correction,                                                       // superseded
    overlap, population_part, scope_part,                                     // compatible
    later_figure, population_differs, event_differs, unit_differs,            // conflict, explained
    part_exceeds_whole, sum_mismatch, value, category, role, polarity,        // conflict
    competing_responsibility, claim_against_denial, quote_distorted
};

struct finding {
    reconcile::relation relation = relation::not_comparable;
    reconcile::reason reason = reason::none;
    [[nodiscard]] constexpr bool explained() const {
        return relation == relation::conflict && reason >= reason::later_figure && reason <= reason::unit_differs;
    }
    friend constexpr bool operator==(finding, finding) = default;
};

std::string_view to_string(relation);
std::string_view to_string(reason);

}  // namespace reconcile
