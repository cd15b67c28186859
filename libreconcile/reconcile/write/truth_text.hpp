// What a model of truth says of a table of claims, to be read by people, as CSV and as JSON.
//
//     fmt::print("{}", truth_text(table, result, {.why = "…"}));
#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include <reconcile/truth/claim_table.hpp>
#include <reconcile/truth/source_copying.hpp>
#include <reconcile/truth/truth_result.hpp>

namespace reconcile {

/// Takes the output piece by piece: what is written of millions of items is never held at once.
using text_sink = std::function<void(std::string_view)>;

struct truth_style {
    std::string why;                  ///< why this model: one line; empty if the user named it
    std::vector<likely_copy> copies;  ///< of find_copying(): told as they are, whatever the model makes of them
    std::size_t most_sources = 40;    ///< shown of the sources, those with most claims first; the rest is counted
};

/// The model, the sources with their reliability and what it rests on, and of each item the value most believed beside the
/// others with everybody who claims them.
void write_truth_text(claim_table const&, truth_result const&, truth_style const&, text_sink const&);

/// A row item,value,belief for each item, in the table's order: the claimed value most believed.
void write_truth_csv(claim_table const&, truth_result const&, text_sink const&);

/// One object: model, why, sources, items with all their values. See docs/formats.md.
void write_truth_json(claim_table const&, truth_result const&, truth_style const&, text_sink const&);

}  // namespace reconcile
