// Which model fits a table of claims, by its shape alone.
//
//     auto const chosen = choose_truth_model(table);
//     truth_result r = fit(chosen.model, table);
//
// The first that holds (docs/truth.md says why, and where it fails):
//
//     1. a hierarchy of values is given                                                            tdh
//     2. few distinct values, shared by all items, and two claims an item or more                  pooled_dawid_skene
//     3. most items are numbers or times of which hardly two sources claim the same                crh
//     4. no source claims enough to tell how reliable it is                                        vote
//     5. half of the sources do not                                                                investment
//     6. else                                                                                      accu_origins
#pragma once

#include <cstdint>
#include <memory>
#include <string>

#include <reconcile/truth/claim_table.hpp>
#include <reconcile/truth/truth_model.hpp>
#include <reconcile/truth/value_hierarchy.hpp>

namespace reconcile {

/// What decides.
struct table_shape {
    std::uint32_t items = 0;
    std::uint32_t labels = 0;           ///< distinct values
    double claims_an_item = 0;          ///< mean
    std::uint32_t claims_a_source = 0;  ///< median
    std::uint32_t most_claims = 0;      ///< of one source
    double measured = 0;  ///< share of numbers and times among the items that two sources or more speak of
    double repeated = 0;  ///< share of the claims on those items whose value another source claims too
};

/// One pass over the values.
table_shape shape_of(claim_table const&);

struct chosen_model {
    any_truth_model model;
    std::string why;  ///< what of the shape decided: part of a sentence
};

chosen_model choose_truth_model(claim_table const&, std::shared_ptr<value_hierarchy const> hierarchy = nullptr);

}  // namespace reconcile
