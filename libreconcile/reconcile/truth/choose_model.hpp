// Which model fits a table of claims, by its shape alone: see docs/truth.md.
//
//     auto const chosen = choose_truth_model(table);
//     truth_result r = fit(chosen.model, table);
#pragma once

#include <string>

#include <reconcile/truth/claim_table.hpp>
#include <reconcile/truth/truth_model.hpp>

namespace reconcile {

struct chosen_model {
    any_truth_model model;
    std::string why;  ///< one line: what of the table's shape decided
};

/// One pass over the table.
chosen_model choose_truth_model(claim_table const&);

}  // namespace reconcile
