// Claims made in C++, reconciled.
//
//     claim_graph_builder claims;
//     auto killed = claims.item("airstrike in eastern Syria", "killed");
//     claims.add(killed, exactly(22, "people"), said_by("Observatory").via("Daily News"));
//     claims.add(killed, exactly(17, "fighters"), said_by("State TV").via("Evening Post"));
//     report found = reconcile_claims(claims.build());
//     for (auto const* conflict : found.conflicts()) fmt::print("{}\n", conflict->note);
#pragma once

#include <memory>
#include <string>
#include <utility>

#include <reconcile/claim/corpus.hpp>
#include <reconcile/graph/claim_graph.hpp>
#include <reconcile/pipeline/options.hpp>
#include <reconcile/report/report.hpp>

namespace reconcile {

/// Collects claims item by item and builds their graph.
class claim_graph_builder {
public:
    /// What claims are about: an event (any words of yours), a property, and a scope where only a part is meant.
    [[nodiscard]] data_item item(std::string event, std::string property, scope part = {}) const;
    claim_graph_builder& add(data_item about, value said, attribution_chain by = {});
    claim_graph_builder& add(claim);
    /// The builder is empty afterwards.
    [[nodiscard]] claim_graph build();

private:
    corpus_builder claims_;
};

/// Cost and errors: those of reconcile_items() and build_report(). Of judgements only those of names are used; that there are
/// others is told in the report.
report reconcile_claims(claim_graph, options const& = {});

}  // namespace reconcile
