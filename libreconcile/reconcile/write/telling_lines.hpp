// What the documents made of a statement's words, a line a telling:
//
//     Tellings, held against Harbour Gazette:
//       Vale Post: word for word
//       Northern Ledger: other words in quotation marks, “calm” for “quiet”
//       Evening Mail: the sense turned, “raise” for “ease”
#pragma once

#include <string>
#include <vector>

#include <reconcile/report/report.hpp>
#include <reconcile/write/who_said.hpp>

namespace reconcile {

/// Does it tell a reader more than that others told the same: is a telling turned, or changed inside quotation marks?
bool shows_drift(report_item const&);

/// The heading first; empty where nobody else told it. Long pieces are cut, and of many differences the first are told.
std::vector<std::string> telling_lines(report const&, who_said const&, report_item const&);

}  // namespace reconcile
