#include <reconcile/truth/value_places.hpp>

namespace reconcile {

namespace {

/// The point of the value with which half of the item's claims are reached, in the order of the table.
double median_claim(claim_table const& t, std::uint32_t item) {
    std::size_t seen = 0;
    for (auto const v : t.values_of(item)) {
        seen += t.claimants(v).size();
        if (2 * seen >= t.claims_of(item).size()) return t.key(v).point();
    }
    return 0;
}

}  // namespace

void place_values(claim_table const& t, std::uint32_t item, alike_within unit, std::vector<double>& places) {
    auto const all = t.values_of(item);
    if (all.empty()) return;
    auto const kind = t.kind_of(item);
    if (kind == truth_kind::words) {
        places[all.front()] = std::numeric_limits<double>::infinity();
        return;
    }
    double one = unit.minutes;
    if (kind == truth_kind::number) {
        double const middle = std::abs(median_claim(t, item));
        one = unit.part * (middle > 0 ? middle : 1);
    }
    for (auto const v : all) {
        auto const& key = t.key(v);
        places[v] = key.low == key.high ? key.low / one : std::numeric_limits<double>::quiet_NaN();
    }
}

}  // namespace reconcile
