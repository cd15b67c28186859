// Claims for the models of truth, from files: CSV of source,item,value (and time), or JSON Lines.
//
//     claim_table_builder claims;
//     diagnostics told;
//     read_truth_claims("claims.csv", claims, told);
//
// CSV has a row of column names first, in any order; other columns are ignored. A line of JSON Lines is an object of the same
// names, or a claim as `reconcile extract` prints it: then the item is its story, event, property and scope, and the source
// whoever said it first. Which of the two a file is shows in its first letter. Rows and lines that cannot be used are told,
// with their line; of each kind of fault the first ones are shown and the others counted.
#pragma once

#include <string>

#include <reconcile/core/diagnostic.hpp>
#include <reconcile/truth/claim_table.hpp>

namespace reconcile {

/// "-" is standard input. Linear in the bytes; the whole of a CSV file is held while it is read, JSON Lines line by line.
/// Throws reconcile::error if the file cannot be read, or its first row names no source, item and value.
void read_truth_claims(std::string const& path, claim_table_builder& into, diagnostics& told);

/// The same of CSV that is in memory; `name` is what diagnostics call it.
void read_truth_csv(std::string const& name, std::string_view content, claim_table_builder& into, diagnostics& told);

}  // namespace reconcile
