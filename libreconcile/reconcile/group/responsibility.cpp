#include <reconcile/group/responsibility.hpp>

#include <map>
#include <set>
#include <tuple>

#include <reconcile/core/enum_names.hpp>
#include <reconcile/group/reconciliation.hpp>

namespace reconcile {

namespace {

constexpr enum_names<responsibility_stance, 4> stance_names{{{{responsibility_stance::claims, "claims"},
                                                              {responsibility_stance::blames, "blames"},
                                                              {responsibility_stance::denies, "denies"},
                                                              {responsibility_stance::clears, "clears"}}}};

/// Yes or no, with the claim's own stance applied; empty where both are left open.
std::optional<bool> answer_of(corpus const& c, claim_id claim) {
    auto const* written = c.written(claim);
    if (written == nullptr || c.stance(claim) == stance::no_position) return std::nullopt;
    auto const& told = written->except.empty() ? *written : written->except.front();
    auto const* answer = told.any_of.empty() && told.except.empty() ? told.get<yes_no>() : nullptr;
    if (answer == nullptr) return std::nullopt;
    bool const turned = (c.stance(claim) == stance::denies) != !written->except.empty();
    return answer->yes != turned;
}

}  // namespace

std::string_view to_string(responsibility_stance s) { return stance_names.text(s); }

std::optional<responsibility_stance> stance_of(corpus const& c, origin_table const& origins, knowledge const& known,
                                               claim_id claim) {
    auto const& about = c[c.item(claim)];
    auto const yes = answer_of(c, claim);
    if (!yes || about.property != responsibility || about.scope.side.empty()) return std::nullopt;
    auto const by = origins.origin(c.chain(claim));
    bool const itself = by && known.names(origins.name(by), about.scope.side) == judgement::same;
    if (itself) return *yes ? responsibility_stance::claims : responsibility_stance::denies;
    return *yes ? responsibility_stance::blames : responsibility_stance::clears;
}

std::vector<responsibility_row> responsibility_of(reconciliation const& r, std::span<item_id const> items) {
    auto const& c = r.graph->claims();
    struct said {
        std::set<std::string> by;
        std::set<std::string> claims;
    };
    std::map<std::tuple<std::string, responsibility_stance, bool>, said> rows;
    for (auto const item : items) {
        if (c[item].property != responsibility || c[item].scope.side.empty()) continue;
        auto const& old = r.items[item.index()].superseded;
        std::set<claim_id> const earlier(old.begin(), old.end());
        for (auto const claim : r.graph->claims_about(item)) {
            auto const s = stance_of(c, r.origins, *r.known, claim);
            if (!s) continue;
            auto& row = rows[{c[item].scope.side, *s, earlier.contains(claim)}];
            row.claims.emplace(c.public_id(claim));
            if (auto const o = r.origins.origin(c.chain(claim))) row.by.insert(r.origins.name(o));
        }
    }
    std::vector<responsibility_row> out;
    for (auto& [key, row] : rows)
        out.push_back({std::get<0>(key),
                       std::get<1>(key),
                       std::get<2>(key),
                       {row.by.begin(), row.by.end()},
                       {row.claims.begin(), row.claims.end()}});
    return out;
}

}  // namespace reconcile
