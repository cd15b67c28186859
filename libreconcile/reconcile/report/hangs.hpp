// What leave_one_out() found, put into a report: on each item what changes without whom, on each story who matters most.
//
//     report r = build_report(reconciled, …);
//     add_hangs(r, reconciled, leave_one_out(reconciled, rules));
#pragma once

#include <vector>

#include <reconcile/group/leave_one_out.hpp>
#include <reconcile/report/report.hpp>

namespace reconcile {

/// The report must be of the same reconciliation. Cost: linear in items and changes.
void add_hangs(report&, reconciliation const&, std::vector<item_without> const&);

}  // namespace reconcile
