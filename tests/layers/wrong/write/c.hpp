#include <reconcile/graph/claim_graph.hpp>
#include <reconcile/report/report.hpp>
