// refused: no viable conversion|could not convert|conversion from
#include <reconcile/value/value.hpp>

// A bare number does not say how exact it is, or of what: write exactly(22, "people").
reconcile::value killed() { return 22; }
