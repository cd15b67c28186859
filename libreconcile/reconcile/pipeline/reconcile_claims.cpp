#include <reconcile/pipeline/reconcile_claims.hpp>

#include <reconcile/pipeline/made_with.hpp>
#include <reconcile/report/build_report.hpp>
#include <reconcile/text/lexicon_knowledge.hpp>

namespace reconcile {

report reconcile_claims(claim_graph graph, options const& how) {
    auto const& words = how.words ? *how.words : lexicon::built_in();
    auto const found = reconcile_items(std::make_shared<claim_graph const>(std::move(graph)), std::make_shared<knowledge const>(knowledge_of(words)),
                                       how.comparators);
    auto const& c = found.graph->claims();
    std::vector<document> documents;
    for (auto const d : c.documents()) documents.push_back(c[d]);
    return build_report(found, {}, std::move(documents), {}, made_with(words));
}

}  // namespace reconcile
