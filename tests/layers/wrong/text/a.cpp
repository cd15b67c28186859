#include <reconcile/claim/claim.hpp>
#include <reconcile/extract/extractor.hpp>
