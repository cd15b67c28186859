// What hangs on whom, as lines of the text report.
//
//     for (std::string const& line : hangs_lines(item)) …    // "Without X: agreed on 17 people instead of a conflict."
//     for (hinge_line const& line : hinge_lines(story)) …    // "3 verdicts", "X (killed, place and time)"
//
// What comes to the same without several sources, one at a time, is one line. Nothing is said where leave-one-out was not
// asked for, nor of what a single source tells anyway.
#pragma once

#include <string>
#include <vector>

#include <reconcile/report/report.hpp>

namespace reconcile {

std::vector<std::string> hangs_lines(report_item const&);
struct hinge_line {
    std::string count;  ///< may be empty
    std::string text;
};

/// The sources on which most hangs, first.
std::vector<hinge_line> hinge_lines(report_story const&);

}  // namespace reconcile
