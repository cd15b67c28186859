// Shows: a kind of value of one's own, from its five functions to a conflict. Read before it: 04_values.cpp.
//
// Storm warnings have four colours in an order: "at least orange" allows orange and red.

#include <algorithm>
#include <array>

#include <fmt/format.h>

#include <reconcile/reconcile.hpp>

namespace weather {

struct warning {
    int least = 0;  // 0 green, 1 yellow, 2 orange, 3 red
    int most = 3;
};

constexpr std::array<char const*, 4> colours{"green", "yellow", "orange", "red"};

/// Where it lies on the line of colours: kinds with an extent are grouped by one sweep.
std::optional<reconcile::interval> extent(warning const& w) { return reconcile::interval{w.least, w.most}; }

reconcile::set_relation relate(warning const& a, warning const& b) {
    return reconcile::relate(reconcile::intervals{*extent(a)}, reconcile::intervals{*extent(b)});
}

std::optional<warning> common(warning const& a, warning const& b) {
    warning const both{std::max(a.least, b.least), std::min(a.most, b.most)};
    if (both.least > both.most) return std::nullopt;
    return both;
}

std::string to_text(warning const& w) {
    std::string const least = colours.at(static_cast<std::size_t>(w.least));
    return w.least == w.most ? least : least + " to " + colours.at(static_cast<std::size_t>(w.most));
}

std::string to_json(warning const& w) { return fmt::format(R"({{"least":{},"most":{}}})", w.least, w.most); }

static_assert(reconcile::value_kind_model<warning>);

reconcile::custom_value exactly(int colour) { return {"warning", warning{colour, colour}}; }
reconcile::custom_value at_least(int colour) { return {"warning", warning{colour, 3}}; }

}  // namespace weather

int main() {
    reconcile::claim_graph_builder claims;
    auto const storm = claims.item("storm on the north coast", "warning");
    claims.add(storm, weather::exactly(3), reconcile::said_by("the weather service").via("The Harbour Gazette"));
    claims.add(storm, weather::at_least(2), reconcile::said_by("the coast guard").via("The Northern Ledger"));
    claims.add(storm, weather::exactly(1), reconcile::said_by("the town hall").via("The Evening Lantern"));

    auto const found = reconcile::reconcile_claims(claims.build());
    auto const& item = found.stories.front().events.front().items.front();
    for (auto const& group : item.groups) fmt::print("{}: {}\n", to_text(group.value), fmt::join(group.origins, ", "));
    for (auto const* conflict : found.conflicts()) fmt::print("{}\n", conflict->note);
}
