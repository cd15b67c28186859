// Figures that were likely swapped when they were written down: one number in two units, two figures the other way round.
//
//     for (report_event& e : story.events) add_swapped_figures(r, units, e);   // fills e.lint
//
// "12 km" and "12 miles" of one item, "5 dollars" and "5 euros". 12 killed and 30 wounded in one document, 30 killed and 12 wounded in another: only if the
// two differ by `least_apart`, since one or two of the wounded may have died. Cost: near linear in the event's claims.
#pragma once

#include <reconcile/report/report.hpp>
#include <reconcile/text/unit_table.hpp>

namespace reconcile {

inline constexpr double least_apart = 3;
/// Findings of one kind on one event; further ones are not listed.
inline constexpr std::size_t most_swapped = 32;

/// `claims_of` must be the report that the event's claims are in.
void add_swapped_figures(report const& claims_of, unit_table const&, report_event&);

/// Two units that a number has one of: of one kind of measure, or two currencies. Two names of one unit are not.
bool are_other_units(quantity const&, quantity const&, unit_table const&);

}  // namespace reconcile
