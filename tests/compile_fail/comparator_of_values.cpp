// refused: constraints not satisfied|did not satisfy|constraint not satisfied|because
#include <reconcile/compare/comparator.hpp>

// A comparator is given claims, not their values.
void use(reconcile::comparator_set& rules) {
    rules.set(reconcile::value_kind::quantity,
              [](reconcile::value const&, reconcile::value const&) { return reconcile::finding{}; });
}
