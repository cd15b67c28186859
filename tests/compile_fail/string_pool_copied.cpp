// refused: use of deleted function|implicitly-deleted|deleted constructor
#include <reconcile/core/string_pool.hpp>

// Views point into the pool: it can be moved, not copied.
reconcile::string_pool twice(reconcile::string_pool const& pool) { return pool; }
