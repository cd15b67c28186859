// The models that the library brings, by name.
//
//     if (auto const m = find_truth_model("truth_finder")) truth_result r = fit(*m, table);
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include <reconcile/truth/truth_model.hpp>

namespace reconcile {

struct listed_model {
    any_truth_model model;
    std::string_view about;  ///< one line: what it does, and the paper that it is from
};

/// In the order of docs/truth.md.
std::vector<listed_model> const& truth_models();

/// Empty if there is none of that name.
std::optional<any_truth_model> find_truth_model(std::string_view name);

}  // namespace reconcile
