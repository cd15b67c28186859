// Does a number follow from others by simple arithmetic?
//
//     derive({exactly(35), exactly(5)}, exactly(40), {.signs = signs::plus})          // "35 + 5 = 40"
//     derive({at_least(8), exactly(3)}, at_least(11), {.signs = signs::plus})         // bounds are added too
//
// Sums and differences of up to six numbers, and, where asked for, products and quotients of two, with one more added,
// taken away or sharing. What a sum of sets allows must lie inside the number asked for. Bounded work: at most six
// operands are looked at, in their order, and at most 729 sums tried.
#pragma once

#include <optional>
#include <span>
#include <string>

#include <reconcile/value/quantity.hpp>

namespace reconcile {

enum class signs : std::uint8_t { plus, minus, either };

struct allowed_steps {
    reconcile::signs signs = reconcile::signs::either;
    bool products = false;
};

/// The calculation in words ("35 + 5 = 40"), the shortest first; empty if none gives the number. One number alone is no
/// calculation.
std::optional<std::string> derive(std::span<quantity const> operands, quantity const& asked, allowed_steps);

}  // namespace reconcile
