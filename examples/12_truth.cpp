// Shows: models of truth over source, item and value, and one of one's own. Read before it: 01_claims.cpp.
//
// A model holds numbers for the sources, works out from them a belief for each value, and sums up what that says of the sources.

#include <cmath>
#include <cstdint>
#include <string_view>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include <reconcile/truth/choose_model.hpp>
#include <reconcile/truth/truth_result.hpp>

namespace {

/// A vote in which who claims much counts more: by the square root of the number of claims.
struct size_vote {
    static constexpr std::string_view name = "size_vote";
    static constexpr auto scale = reconcile::belief_scale::share;

    reconcile::model_state start(reconcile::claim_table const& t) const {
        reconcile::model_state held{.source = std::vector<double>(t.sources())};
        for (std::uint32_t s = 0; s < t.sources(); ++s) held.source[s] = std::sqrt(t.claims_by(s));
        return held;
    }
    reconcile::model_sums zero(reconcile::claim_table const&) const { return {}; }  // nothing is learned
    void round(reconcile::round_input const& in, reconcile::model_columns& out, reconcile::model_sums&) const {
        for (auto item = in.first; item < in.last; ++item)
            for (auto const value : in.table.values_of(item)) {
                out.belief[value] = 0;
                for (auto const source : in.table.claimants(value)) out.belief[value] += in.held.source[source];
            }
    }
    reconcile::model_state next(reconcile::claim_table const&, reconcile::model_state held, reconcile::model_sums const&) const { return held; }
    double reliability(reconcile::model_state const& held, std::uint32_t source) const { return held.source[source]; }
};

void show(reconcile::claim_table const& table, reconcile::truth_result const& result) {
    fmt::print("{}\n", result.model);
    for (std::uint32_t item = 0; item < table.items(); ++item) {
        auto const best = result.best[item];
        fmt::print("  {}: {} ({:.3f})\n", table.item_name(item), table.text(best), result.belief[best]);
    }
}

}  // namespace

int main() {
    reconcile::claim_table_builder claims;
    for (std::string_view const item : {"Mill Road/dead", "Quay/dead", "Old Bridge/dead"}) claims.add("Harbour Watch", item, "3");
    claims.add("Daily Lantern", "Mill Road/dead", "4");
    claims.add("Daily Lantern", "Quay/dead", "3");
    claims.add("Evening Lantern", "Mill Road/dead", "4");
    auto const table = std::move(claims).build();

    auto const chosen = reconcile::choose_truth_model(table);
    fmt::print("chosen: {}, as {}\n", chosen.model.name(), chosen.why);
    show(table, reconcile::fit(chosen.model, table));
    show(table, reconcile::fit(size_vote{}, table));
}
