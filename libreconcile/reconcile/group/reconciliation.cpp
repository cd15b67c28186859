#include <reconcile/group/reconciliation.hpp>

#include <algorithm>
#include <map>
#include <tuple>

namespace reconcile {

namespace {

constexpr std::size_t most_across = 64;  // conflicts across items of one property of one event

struct family {
    item_id whole;
    std::vector<item_id> parts;  ///< by population or site
    std::vector<item_id> sides;
};

bool has_numbers(claim_group const& g) { return g.common.get<quantity>() != nullptr && !g.claims.empty(); }

bool in_one_unit(claim_group const& a, claim_group const& b) {
    return has_numbers(a) && has_numbers(b) && a.common.get<quantity>()->unit == b.common.get<quantity>()->unit;
}

double least(claim_group const& g) { return g.common.get<quantity>()->min; }
double most(claim_group const& g) { return g.common.get<quantity>()->max; }

event_conflict between(std::vector<std::tuple<item_id, std::uint32_t, claim_group const*>> const& sides, reason why) {
    event_conflict out;
    out.why = {relation::conflict, why};
    for (auto const& [item, group, held] : sides) {
        out.between.push_back({item, group});
        out.claims.insert(out.claims.end(), held->claims.begin(), held->claims.end());
    }
    return out;
}

/// A group of a part whose least is more than the most that a group of the whole allows.
void find_parts_beyond(family const& f, std::vector<item_result> const& items, std::vector<event_conflict>& out) {
    auto const& whole = items[f.whole.index()];
    std::size_t found = 0;
    for (auto const part : f.parts)
        for (std::uint32_t p = 0; p < items[part.index()].groups.size(); ++p)
            for (std::uint32_t w = 0; w < whole.groups.size() && found < most_across; ++w) {
                auto const& small = items[part.index()].groups[p];
                auto const& large = whole.groups[w];
                if (!in_one_unit(small, large) || least(small) <= most(large)) continue;
                out.push_back(between({{part, p, &small}, {f.whole, w, &large}}, reason::part_exceeds_whole));
                ++found;
            }
}

/// Parts that have nobody in common add up; together they must not pass the most that a group of the whole allows.
void find_sums_beyond(family const& f, reconciliation const& r, std::vector<event_conflict>& out) {
    auto const& items = r.items;
    auto const& whole = items[f.whole.index()];
    std::size_t found = 0;
    for (std::uint32_t w = 0; w < whole.groups.size() && found < most_across; ++w) {
        auto const& total = whole.groups[w];
        std::vector<item_id> single;
        for (auto const part : f.parts)
            if (items[part.index()].groups.size() == 1 && in_one_unit(items[part.index()].groups[0], total)) single.push_back(part);
        double sum = 0;
        bool told = false;  // already, by a part alone
        std::vector<std::tuple<item_id, std::uint32_t, claim_group const*>> sides;
        for (auto const part : disjoint_parts(r.graph->claims(), *r.known, items, std::move(single))) {
            auto const& held = items[part.index()].groups[0];
            sum += least(held);
            told = told || least(held) > most(total);
            sides.emplace_back(part, 0, &held);
        }
        if (sides.size() < 2 || sum <= most(total) || told) continue;
        sides.emplace_back(f.whole, w, &total);
        out.push_back(between(sides, reason::sum_mismatch));
        ++found;
    }
}

/// The group in which a side itself says that it did it.
std::optional<std::uint32_t> own_claim(item_id side, reconciliation const& r) {
    auto const& c = r.graph->claims();
    auto const& groups = r.items[side.index()].groups;
    for (std::uint32_t g = 0; g < groups.size(); ++g) {
        auto const* answer = groups[g].common.get<yes_no>();
        if (answer == nullptr || !answer->yes) continue;
        for (auto const claim : groups[g].claims)
            if (auto const o = r.origins.origin(c.chain(claim)); o && r.known->names(r.origins.name(o), c[side].scope.side) == judgement::same) return g;
    }
    return std::nullopt;
}

void find_rival_claims(family const& f, reconciliation const& r, std::vector<event_conflict>& out) {
    std::vector<std::tuple<item_id, std::uint32_t, claim_group const*>> claimants;
    for (auto const side : f.sides)
        if (auto const g = own_claim(side, r)) claimants.emplace_back(side, *g, &r.items[side.index()].groups[*g]);
    if (claimants.size() > 1) out.push_back(between(claimants, reason::competing_responsibility));
}

}  // namespace

reconciliation reconcile_items(std::shared_ptr<claim_graph const> graph, std::shared_ptr<knowledge const> known, comparator_set const& rules,
                               std::span<printed_text const> texts) {
    reconciliation out{std::move(graph), std::move(known), {}, {}, {}, {}, {}};
    auto const& c = out.graph->claims();
    out.origins = resolve_origins(c, *out.known);
    out.reused = find_text_reuse(c, out.origins, *out.known, texts);
    judging const given{*out.graph, out.origins, *out.known, rules, &out.reused};
    out.items.reserve(c.items().size());
    for (auto const item : c.items()) out.items.push_back(judge(given, item));

    std::map<std::tuple<std::string_view, std::string_view, std::string_view>, family> families;
    std::vector<item_id> ordered;
    for (auto const item : c.items()) ordered.push_back(item);
    std::sort(ordered.begin(), ordered.end(), [&](auto a, auto b) { return c[a] < c[b]; });
    for (auto const item : ordered) {
        auto const& about = c[item];
        auto& f = families[{about.story, about.event, about.property}];
        if (about.scope.empty()) f.whole = item;
        else if (!about.scope.side.empty()) f.sides.push_back(item);
        else f.parts.push_back(item);
    }
    for (auto const& [key, f] : families) {
        if (f.whole && !f.parts.empty()) {
            find_parts_beyond(f, out.items, out.between);
            find_sums_beyond(f, out, out.between);
        }
        if (auto total = derive_total(c, *out.known, out.items, f.parts, f.whole ? &out.items[f.whole.index()] : nullptr))
            out.totals.push_back(std::move(*total));
        if (std::get<2>(key) == responsibility) find_rival_claims(f, out, out.between);
    }
    return out;
}

}  // namespace reconcile
