// An item's development in one line of the text report:
//
//     Over time: 17 people (Observatory, 25 Feb) → 22 people (Observatory, 26 Feb) → 20 people (corrected by Observatory,
//     27 Feb); 22 people again, an older figure (Observatory, via Daily News, 28 Feb)
#pragma once

#include <string>

#include <reconcile/report/report.hpp>
#include <reconcile/write/who_said.hpp>

namespace reconcile {

/// Empty where nothing rose, was corrected, began anew or was told again late. Repeats, and figures that merely stand beside
/// others, are left out; of a long history the last `most_steps` are told. `arrow` stands between a figure and its successor.
std::string history_line(report const&, who_said const&, report_item const&, std::string_view arrow);

}  // namespace reconcile
