// From a number and its bound words to the set that they mean. Private to text/.
#pragma once

#include <optional>

#include <reconcile/text/number_term.hpp>
#include <reconcile/text/number_words.hpp>
#include <reconcile/value/quantity.hpp>

namespace reconcile::detail {

/// "more than" and 20 people: [21, ∞). `upper` makes a range. Role and unit are the term's; `of` is left empty.
quantity bounded_quantity(bound_kind, number_term const& term, number_term const* upper);

/// "more than 100" and "less than 300" together. Empty if they do not bound from both sides.
std::optional<quantity> meet(quantity const& a, quantity const& b);

/// The bound of words before and after a number: the stronger one.
bound_kind stronger(bound_kind before, bound_kind after);

}  // namespace reconcile::detail
