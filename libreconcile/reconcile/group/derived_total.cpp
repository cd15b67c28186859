#include <reconcile/group/derived_total.hpp>

#include <algorithm>
#include <array>
#include <bitset>
#include <limits>

namespace reconcile {

namespace {

std::string const& unit_of(item_result const& r) { return r.groups.front().common.get<quantity>()->unit; }

bool may_hold(knowledge const& known, std::string const& outer, std::string const& inner) {
    if (known.names(outer, inner) == judgement::same) return true;
    auto const around = known.around(inner);
    return std::any_of(around.begin(), around.end(),
                       [&](auto const& o) { return known.names(o, outer) == judgement::same; });
}

bool are_disjoint(knowledge const& known, scope const& a, scope const& b) {
    if (a.site.empty() != b.site.empty()) return false;
    if (a.site.empty()) return known.are_apart(a.population, b.population);
    return !may_hold(known, a.site, b.site) && !may_hold(known, b.site, a.site);
}

/// Is it one part and all the rest, each told as one number?
bool are_all(corpus const& c, std::span<item_result const> items, std::vector<item_id> const& parts) {
    if (parts.size() != 2) return false;
    bool const rest =
        std::any_of(parts.begin(), parts.end(), [&](auto p) { return c[p].scope.population == rest_of_all; });
    return rest && std::all_of(parts.begin(), parts.end(), [&](auto p) {
               auto const& r = items[p.index()];
               auto const* q = r.groups.size() == 1 ? r.groups.front().common.template get<quantity>() : nullptr;
               return q != nullptr && q->min == q->max;
           });
}

}  // namespace

std::optional<double> least_of(item_result const& r) {
    std::optional<double> out;
    for (auto const& g : r.groups) {
        auto const* q = g.common.get<quantity>();
        if (q == nullptr || q->unit != r.groups.front().common.get<quantity>()->unit) return std::nullopt;
        out = out ? std::min(*out, q->min) : q->min;
    }
    return out;
}

std::vector<item_id> disjoint_parts(corpus const& c, knowledge const& known, std::span<item_result const> items,
                                    std::vector<item_id> parts) {
    std::erase_if(parts, [&](auto p) {
        auto const& s = c[p].scope;
        return !s.side.empty() || s.site.empty() == s.population.empty() || least_of(items[p.index()]).value_or(0) <= 0;
    });
    auto const least = [&](item_id p) { return *least_of(items[p.index()]); };
    std::sort(parts.begin(), parts.end(),
              [&](auto a, auto b) { return least(a) != least(b) ? least(a) > least(b) : c[a].scope < c[b].scope; });
    if (parts.size() > most_parts) parts.resize(most_parts);
    std::array<std::bitset<most_parts>, most_parts> apart;
    for (std::size_t i = 0; i < parts.size(); ++i)
        for (std::size_t k = 0; k < i; ++k) {
            bool const added = unit_of(items[parts[i].index()]) == unit_of(items[parts[k].index()]) &&
                               are_disjoint(known, c[parts[i]].scope, c[parts[k]].scope);
            apart[i][k] = apart[k][i] = added;
        }
    std::vector<item_id> best;
    double most = 0;
    for (std::size_t seed = 0; seed < parts.size(); ++seed) {  // each with the largest that fit
        std::vector<item_id> chosen{parts[seed]};
        double sum = least(parts[seed]);
        auto open = apart[seed];
        for (std::size_t i = 0; i < parts.size(); ++i) {
            if (!open[i]) continue;
            chosen.push_back(parts[i]);
            sum += least(parts[i]);
            open &= apart[i];
        }
        if (sum > most) {
            most = sum;
            best = std::move(chosen);
        }
    }
    std::sort(best.begin(), best.end(), [&](auto a, auto b) { return c[a].scope < c[b].scope; });
    return best;
}

std::optional<derived_total> derive_total(corpus const& c, knowledge const& known, std::span<item_result const> items,
                                          std::vector<item_id> const& parts, item_result const* whole) {
    derived_total out;
    out.parts = disjoint_parts(c, known, items, parts);
    if (out.parts.size() < 2) return std::nullopt;
    double sum = 0;
    for (auto const p : out.parts) sum += *least_of(items[p.index()]);
    if (whole != nullptr)
        for (auto const& g : whole->groups) {
            auto const* q = g.common.get<quantity>();
            if (q == nullptr || q->max != std::numeric_limits<double>::infinity() || q->min >= sum ||
                q->unit != unit_of(items[out.parts.front().index()]))
                return std::nullopt;
        }
    auto const& first = *items[out.parts.front().index()].groups.front().common.get<quantity>();
    out.total = are_all(c, items, out.parts) ? exactly(sum) : at_least(sum);
    out.total.unit = first.unit;
    out.total.role = first.role;
    out.about = c[out.parts.front()];
    out.about.scope = {};
    if (whole != nullptr) out.whole = whole->item;
    return out;
}

}  // namespace reconcile
