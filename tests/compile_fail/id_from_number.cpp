// refused: could not convert|no viable conversion
#include <reconcile/core/id.hpp>

// A number becomes an id only where that is written: claim_id{7}.
reconcile::claim_id seventh() { return 7; }
