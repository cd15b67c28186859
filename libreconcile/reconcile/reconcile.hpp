// libreconcile: what several sources say of one event, where they agree and where they do not, and who said what.
//
//     #include <reconcile/reconcile.hpp>
//
// This is all that most programs need: values, claims, the claim graph, and the reconciler. The readers of text, the
// models of truth (truth/) and the adaptor to Boost.Graph (graph/bgl.hpp) have headers of their own.
#pragma once

#include <reconcile/pipeline/reconcile_claims.hpp>
#include <reconcile/pipeline/reconciler.hpp>
