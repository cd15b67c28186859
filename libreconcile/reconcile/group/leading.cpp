#include <reconcile/group/leading.hpp>

#include <algorithm>
#include <map>
#include <set>

#include <reconcile/core/enum_names.hpp>

namespace reconcile {

namespace {

constexpr enum_names<best_by, 5> best_bys{{{{best_by::only_group, "only group"},
                                            {best_by::independent_origins, "independent origins"},
                                            {best_by::latest, "latest"},
                                            {best_by::earliest, "earliest"},
                                            {best_by::lowest, "lowest"}}}};

}  // namespace

std::string_view to_string(best_by b) { return best_bys.text(b); }

leading_group find_leading(comparison const& about, item_id item, std::span<claim_group const> groups,
                           std::span<history_step const> history) {
    // A toll grows, so the latest figure leads. When and where it was is told best by those who were first: later ones
    // tell of what came of it, too.
    auto const& property = about.claims[item].property;
    bool const of_event = property == "time" || property == "place";
    std::set<claim_id> aside;
    for (auto const& step : history)
        if (step.kind == step_kind::restart || step.kind == step_kind::stale_repeat)
            aside.insert(step.claims.begin(), step.claims.end());
    auto const newest = [&](claim_group const& g) {
        auto at = of_event ? unknown_future : unknown_past;
        for (auto const c : g.claims)
            if (auto const t = aside.contains(c) ? std::nullopt : about.moment(c))
                at = of_event ? std::min(at, t->from) : std::max(at, t->from);
        return of_event ? -at : at;
    };
    std::uint32_t best = 0;
    for (std::uint32_t g = 1; g < groups.size(); ++g) {
        auto const& old = groups[best];
        auto const& fresh = groups[g];
        if (fresh.independent() > old.independent() ||
            (fresh.independent() == old.independent() && newest(fresh) > newest(old)))
            best = g;
    }
    if (groups.size() == 1) return {best, best_by::only_group};
    auto const& chosen = groups[best];
    bool tied_origins = false, tied_time = false;
    for (std::uint32_t g = 0; g < groups.size(); ++g) {
        if (g == best || groups[g].independent() != chosen.independent()) continue;
        tied_origins = true;
        tied_time = tied_time || newest(groups[g]) == newest(chosen);
    }
    return {best, !tied_origins ? best_by::independent_origins
                  : !tied_time  ? (of_event ? best_by::earliest : best_by::latest)
                                : best_by::lowest};
}

std::optional<double> best_number(comparison const& about, claim_group const& group) {
    auto const* q = group.common.get<quantity>();
    if (q == nullptr) return std::nullopt;
    auto const allowed = line_of(group.common, about.frame).value_or(intervals{});
    if (allowed.empty()) return std::nullopt;
    if (q->min == q->max) return q->min;
    std::map<double, std::set<source_id>> written;
    for (auto const c : group.claims)
        if (auto const* n = about.claims.asserted(c)->get<quantity>();
            n && n->number && !common(allowed, closed(*n->number, *n->number)).empty())
            written[*n->number].insert(about.origins.origin(about.claims.chain(c)));
    std::optional<double> best;
    std::size_t origins = 0;
    for (auto const& [number, who] : written)
        if (who.size() > origins) {
            best = number;
            origins = who.size();
        }
    if (best) return best;
    return q->min > 0 ? std::optional(q->min) : std::nullopt;
}

}  // namespace reconcile
