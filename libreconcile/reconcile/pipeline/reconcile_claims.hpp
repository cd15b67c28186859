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
    [[nodiscard]] data_item item(std::string event, std::string property, scope part = {}) const {
        return {{}, std::move(event), std::move(property), std::move(part)};
    }
    claim_graph_builder& add(data_item about, value said, attribution_chain by = {}) {
        claim c;
        c.event = std::move(about.event);
        c.property = std::move(about.property);
        c.scope = std::move(about.scope);
        c.story = std::move(about.story);
        c.asserted = std::move(said);
        c.attribution = std::move(by);
        return add(std::move(c));
    }
    claim_graph_builder& add(claim c) {
        claims_.add(std::move(c));
        return *this;
    }
    /// The builder is empty afterwards.
    [[nodiscard]] claim_graph build() { return claim_graph(std::move(claims_).build()); }

private:
    corpus_builder claims_;
};

/// Cost and errors: those of reconcile_items() and build_report().
report reconcile_claims(claim_graph, options const& = {});

}  // namespace reconcile
