// Pairs of statements from JSON Lines: {"premise": "…", "hypothesis": "…"} on each line.
#pragma once

#include <functional>
#include <string>
#include <string_view>

#include <reconcile/core/diagnostic.hpp>

namespace reconcile {

/// Calls `take(premise, hypothesis)` for each line in order; "-" is standard input. Lines that are no pair are told in what
/// is returned. Throws reconcile::error if the file cannot be read.
diagnostics read_pairs(std::string const& path, std::function<void(std::string_view, std::string_view)> const& take);

}  // namespace reconcile
