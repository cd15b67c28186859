#pragma once
// Only the include of a later folder is wrong; [brackets]; and #include <reconcile/report/report.hpp> in words are not.
#include <reconcile/claim/claim.hpp>
#include <reconcile/core/id.hpp>
