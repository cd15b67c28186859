#include <reconcile/group/leading.hpp>

#include <algorithm>
#include <compare>
#include <limits>
#include <map>
#include <set>
#include <vector>

#include <reconcile/core/enum_names.hpp>
#include <reconcile/group/standing.hpp>

namespace reconcile {

namespace {

constexpr enum_names<best_by, 7> best_bys{{{{best_by::only_group, "only group"},
                                            {best_by::independent_origins, "independent origins"},
                                            {best_by::named_origins, "named origins"},
                                            {best_by::latest, "latest"},
                                            {best_by::earliest, "earliest"},
                                            {best_by::told_first, "told first"},
                                            {best_by::lowest, "lowest"}}}};

/// What speaks for a group to lead the item; the more, the better.
struct claim_to_lead {
    std::size_t voices = 0;
    std::size_t named = 0;
    clock_seconds moment = 0;
    std::uint32_t text_before = 0;  ///< with its sign turned: of what is told in a text, the first
    friend auto operator<=>(claim_to_lead const&, claim_to_lead const&) = default;
};

/// `aside` take no part in what is latest.
claim_to_lead of_count(comparison const& about, claim_group const& g, std::set<claim_id> const& aside) {
    auto latest = unknown_past;
    for (auto const c : g.claims)
        if (auto const t = aside.contains(c) ? std::nullopt : about.moment(c)) latest = std::max(latest, t->from);
    return {g.independent(), g.origins.size(), latest, 0};
}

claim_to_lead of_circumstance(comparison const& about, claim_group const& g) {
    std::set<document_id> documents;
    auto earliest = unknown_future;
    auto text_before = std::numeric_limits<std::uint32_t>::max();
    for (auto const c : g.claims) {
        if (auto const d = about.claims.document_of(c)) documents.insert(d);
        if (auto const t = about.moment(c)) earliest = std::min(earliest, t->from);
        bool const in_title = about.claims.field(c) == text_field::title;
        text_before = std::min(text_before, in_title ? 0U : about.claims.where(c).begin);
    }
    auto const one_a_document = [&](std::size_t n) { return documents.empty() ? n : std::min(n, documents.size()); };
    return {one_a_document(g.independent()), one_a_document(g.origins.size()), -earliest, ~text_before};
}

}  // namespace

std::string_view to_string(best_by b) { return best_bys.text(b); }

leading_group find_leading(comparison const& about, item_id item, std::span<claim_group const> groups,
                           std::span<history_step const> history) {
    bool const circumstance = is_circumstance(about.claims[item]);
    std::set<claim_id> aside;
    for (auto const& step : history)
        if (step.kind == step_kind::restart || step.kind == step_kind::stale_repeat)
            aside.insert(step.claims.begin(), step.claims.end());
    std::vector<claim_to_lead> all;
    for (auto const& g : groups) all.push_back(circumstance ? of_circumstance(about, g) : of_count(about, g, aside));
    auto const best = static_cast<std::uint32_t>(std::max_element(all.begin(), all.end()) - all.begin());  // of equals the lowest
    if (groups.size() == 1) return {best, best_by::only_group};
    auto const& chosen = all[best];
    auto const tied = [&](auto same) {
        for (std::uint32_t g = 0; g < all.size(); ++g)
            if (g != best && same(all[g])) return true;
        return false;
    };
    auto by = best_by::independent_origins;
    if (tied([&](auto const& g) { return g.voices == chosen.voices; })) by = best_by::named_origins;
    auto const as_many = [&](auto const& g) { return g.voices == chosen.voices && g.named == chosen.named; };
    if (tied(as_many)) by = circumstance ? best_by::earliest : best_by::latest;
    if (tied([&](auto const& g) { return as_many(g) && g.moment == chosen.moment; }))
        by = circumstance ? best_by::told_first : best_by::lowest;
    if (tied([&](auto const& g) { return g == chosen; })) by = best_by::lowest;
    return {best, by};
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
