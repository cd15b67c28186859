#include <reconcile/pipeline/reconcile_claims.hpp>

#include <reconcile/align/judged_story.hpp>
#include <reconcile/pipeline/made_with.hpp>
#include <reconcile/pipeline/name_files.hpp>
#include <reconcile/report/build_report.hpp>
#include <reconcile/report/hangs.hpp>

namespace reconcile {

data_item claim_graph_builder::item(std::string event, std::string property, scope part) const {
    return {{}, std::move(event), std::move(property), std::move(part)};
}

claim_graph_builder& claim_graph_builder::add(data_item about, value said, attribution_chain by) {
    claim c;
    c.event = std::move(about.event);
    c.property = std::move(about.property);
    c.scope = std::move(about.scope);
    c.story = std::move(about.story);
    c.asserted = std::move(said);
    c.attribution = std::move(by);
    return add(std::move(c));
}

claim_graph_builder& claim_graph_builder::add(claim c) {
    claims_.add(std::move(c));
    return *this;
}

claim_graph claim_graph_builder::build() { return claim_graph(std::move(claims_).build()); }

report reconcile_claims(claim_graph graph, options const& how) {
    auto const& words = how.words ? *how.words : lexicon::built_in();
    auto const known = std::make_shared<knowledge>(knowledge_of(how));
    if (how.places)
        for (auto const c : graph.claims().claims())
            if (auto const* said = graph.claims().written(c)) teach_places(*said, *how.places, *known);
    auto const found = reconcile_items(std::make_shared<claim_graph const>(std::move(graph)), known, how.comparators);
    auto const& c = found.graph->claims();
    std::vector<document> documents;
    for (auto const d : c.documents()) documents.push_back(c[d]);
    diagnostics told;
    if (how.judged && !judged_lines(*how.judged).empty())
        told.push_back({severity::warning,
                        how.judged->name,
                        {},
                        {},
                        "judgements of events and claims are heeded where claims come in one by one, not in a graph that is made; add the claims to a "
                        "reconciler. Those of names are used"});
    auto out = build_report(found, {}, std::move(documents), std::move(told), made_with(words, how), how.policies);
    if (how.leave_one_out) add_hangs(out, found, leave_one_out(found, how.comparators));
    return out;
}

}  // namespace reconcile
