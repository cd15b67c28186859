// refused: could not convert|no viable conversion
#include <reconcile/core/id.hpp>

reconcile::claim_id wrong(reconcile::item_id item) { return item; }
