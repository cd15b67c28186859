// The report as JSON (schema/report.schema.json), all of it at once or a story a line.
//
//     std::string out;
//     append_json(out, found);                           // one object and a newline
//     r.each_story([&](report&& one) { append_json_line(out, one); });
//
// The order is the report's, so the same report gives the same bytes. Linear in the report.
#pragma once

#include <string>

#include <reconcile/report/report.hpp>

namespace reconcile {

/// For `--format json`: claims, events and items on lines of their own, so that two reports can be compared line by line.
void append_json(std::string& out, report const&);
/// For `--format jsonl`: the same object on one line.
void append_json_line(std::string& out, report const&);
std::string to_json(report const&);

}  // namespace reconcile
