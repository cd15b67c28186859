// Claims in a table: CSV as RFC 4180 has it, in UTF-8, with a row of column names first.
//
//     event,property,value,of,source,via
//     airstrike,killed,22,people,Observatory,Daily News; Evening Post
//     airstrike,killed,10-15,fighters,State TV,
//
// Columns: `event`, `property` and `value` (or `min` and `max`) are required; `id`, `story`, `document`, `population`,
// `site`, `side`, `of`, `unit`, `source`, `source_kind`, `via` (who passed it on, the outlet first, apart by ";"),
// `stance`, `certainty`, `as_of`, `verb` and `quote` are read where they are; others are ignored. Order is free.
//
// A value is read strictly: 22, "8+" (at least), ">20", ">=8", "<5", "<=5", "10-15", "~20" (about), each with or without
// what is counted behind it ("22 people"); a date or a time ("2021-02-25", "2021-02-25T18:00-05:00", two of them apart by
// "/"); yes, no; or words: a category. An empty value is no position. A table of source,item,value
// names no events, and is refused with a line that says so: `reconcile truth` reads it.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include <reconcile/claim/record_reader.hpp>

namespace reconcile {

/// Hands on a claim or a diagnostic for every row, in order. Linear in the content.
void read_csv_claims(std::string const& name, std::string_view content, record_handler const&);

/// The value that a cell stands for; empty if it looks like a number or date but is none, and `fault` says so.
std::optional<value> parse_cell(std::string_view cell, std::string& fault);

}  // namespace reconcile
