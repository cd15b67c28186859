// A row of a policy in the text report: its figures and grade, and why, with who they rest on.
//
//     policy_lines l = lines_of(row, who, claims);
//     l.figures        // {"killed 17 (17 to 22)", "grade: fair"}
//     l.why            // "nothing decides between 17 and 22: the lowest is the best. From IRIB, via NBC News"
#pragma once

#include <string>
#include <vector>

#include <reconcile/report/report.hpp>
#include <reconcile/write/who_said.hpp>

namespace reconcile {

struct policy_lines {
    std::vector<std::string> figures;
    std::string why;
};

/// `claims` are those of the row.
policy_lines lines_of(policy_row const&, who_said const&, std::vector<report_claim const*> const& claims);

}  // namespace reconcile
