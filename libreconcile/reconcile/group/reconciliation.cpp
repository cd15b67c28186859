#include <reconcile/group/reconciliation.hpp>

namespace reconcile {

reconciliation reconcile_items(std::shared_ptr<claim_graph const> graph, std::shared_ptr<knowledge const> known, comparator_set const& rules,
                               std::span<printed_text const> texts) {
    reconciliation out{std::move(graph), std::move(known), {}, {}, {}, {}, {}};
    auto const& c = out.graph->claims();
    out.origins = resolve_origins(c, *out.known);
    out.reused = find_text_reuse(c, out.origins, *out.known, texts);
    judging const given{*out.graph, out.origins, *out.known, rules, &out.reused};
    out.items.reserve(c.items().size());
    for (auto const item : c.items()) out.items.push_back(judge(given, item));
    for (auto const& f : families_of(c)) {
        auto found = judge(given, f, out.items);
        for (auto& conflict : found.between) out.between.push_back(std::move(conflict));
        if (found.total) out.totals.push_back(std::move(*found.total));
    }
    return out;
}

}  // namespace reconcile
