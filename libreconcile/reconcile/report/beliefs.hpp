// How far each value of a report is to be believed, and each source relied on, by a model of truth: beside the verdicts, which
// do not hang on it.
//
//     report r = work.report();
//     add_beliefs(r);                                        // by the model that fits the claims
//     add_beliefs(r, find_truth_model("truth_finder"));
#pragma once

#include <optional>

#include <reconcile/report/report.hpp>
#include <reconcile/truth/truth_model.hpp>

namespace reconcile {

/// Every item of the report is one to the model, its groups are the values, their origins the sources; claims that are shared
/// between groups speak for none of them. Sets `belief` of groups that have claims of their own, `reliability` of sources that
/// are an origin of one, and `weighed`. Without a model the shape of the claims chooses. Cost: linear in claims, and the
/// model's. Throws reconcile::error where the model refuses.
void add_beliefs(report&, std::optional<any_truth_model> = std::nullopt);

}  // namespace reconcile
