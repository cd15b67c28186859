#include <reconcile/group/standing.hpp>

#include <algorithm>
#include <map>
#include <optional>
#include <set>

namespace reconcile {

namespace {

struct dated {
    claim_id claim;
    std::optional<time_interval> moment;
};

/// The newest first: a figure is replaced by a later one that itself stands and cannot hold beside it.
void part(comparison const& about, comparator_set const& rules, std::vector<dated>& of_one_origin,
          standing_claims& out) {
    std::stable_sort(of_one_origin.begin(), of_one_origin.end(), [](auto const& a, auto const& b) {
        return (a.moment ? a.moment->from : unknown_past) > (b.moment ? b.moment->from : unknown_past);
    });
    std::vector<dated> standing;
    std::set<value_id> seen;
    for (auto const& d : of_one_origin) {
        bool const replaced = std::any_of(standing.begin(), standing.end(), [&](auto const& later) {
            return surely_before(d.moment, later.moment) &&
                   rules.compare(about, d.claim, later.claim).relation == relation::superseded;
        });
        (replaced ? out.superseded : out.standing).push_back(d.claim);
        if (!replaced && d.moment && standing.size() < most_representatives &&
            seen.insert(about.claims.asserted_id(d.claim)).second)
            standing.push_back(d);
    }
}

}  // namespace

bool is_circumstance(data_item const& item) { return item.property == "time" || item.property == "place"; }

standing_claims find_standing(comparison const& about, comparator_set const& rules, std::span<claim_id const> claims) {
    auto const& all = about.claims;
    standing_claims out;
    std::map<source_id, std::vector<dated>> by_origin;
    for (auto const c : claims) {
        auto const origin = about.origin(c);
        if (all.asserted(c) == nullptr) out.no_position.push_back(c);
        else if (!origin || is_circumstance(all[all.item(c)]) || all.asserted(c)->kind() == value_kind::statement) out.standing.push_back(c);
        else by_origin[origin].push_back({c, about.moment(c)});
    }
    for (auto& [origin, theirs] : by_origin) part(about, rules, theirs, out);
    for (auto* list : {&out.standing, &out.superseded, &out.no_position})
        std::sort(list->begin(), list->end(), [&](auto a, auto b) { return all.public_id(a) < all.public_id(b); });
    return out;
}

}  // namespace reconcile
