// Shows: mistakes that are easily made, each broken and mended, with what it does to the verdict (docs/pitfalls.md).
// Read before it: 01_claims.cpp.

#include <fmt/format.h>

#include <reconcile/reconcile.hpp>

using namespace reconcile;

namespace {

void print(char const* title, claim_graph_builder& claims) {
    fmt::print("{}\n", title);
    for (auto const& story : reconcile_claims(claims.build()).stories)
        for (auto const& event : story.events)
            for (auto const& item : event.items) {
                fmt::print("  {}: {}", item.property, to_string(item.verdict));
                for (auto const& group : item.groups)
                    fmt::print("; {}, {} {}", to_text(group.value), group.independent,
                               group.independent == 1 ? "origin" : "origins");
                fmt::print("\n");
            }
}

/// The police's figure in an article, with the day on which it was published.
claim police_figure(double people, char const* article, char const* published) {
    claim c;
    c.event = "airstrikes";
    c.property = "killed";
    c.document = article;
    c.asserted = exactly(people, "people");
    c.attribution = said_by("the police");
    if (published) c.as_of = value(parse_iso8601(published).value());
    return c;
}

}  // namespace

int main() {
    claim_graph_builder claims;
    auto const wounded = claims.item("airstrikes", "wounded");
    auto const killed = claims.item("airstrikes", "killed");

    claims.add(wounded, exactly(8, "people"), said_by("the police"));
    claims.add(wounded, exactly(9, "people"), said_by("the hospital"));
    print("\"at least eight\" written as eight", claims);
    claims.add(wounded, at_least(8, "people"), said_by("the police"));
    claims.add(wounded, exactly(9, "people"), said_by("the hospital"));
    print("mended", claims);

    claims.add(claims.item("airstrikes", "people killed"), exactly(22), said_by("the observatory"));
    claims.add(claims.item("airstrikes", "fighters killed"), exactly(17), said_by("state television"));
    print("what is counted put into the item", claims);
    claims.add(killed, exactly(22, "people"), said_by("the observatory"));
    claims.add(killed, exactly(17, "fighters"), said_by("state television"));
    print("mended", claims);

    claims.add(killed, exactly(22, "people"), said_by("The Harbour Gazette"));
    claims.add(killed, exactly(22, "people"), said_by("The Northern Ledger"));
    print("the outlet in the place of the origin", claims);
    claims.add(killed, exactly(22, "people"), said_by("the observatory").via("The Harbour Gazette"));
    claims.add(killed, exactly(22, "people"), said_by("the observatory").via("The Northern Ledger"));
    print("mended", claims);

    claim denial = police_figure(5, "a", nullptr);
    denial.asserted = exactly(0, "people");
    claims.add(denial);
    claims.add(killed, exactly(3, "people"), said_by("the hospital"));
    print("\"denied that five were killed\" written as zero", claims);
    denial.asserted = exactly(5, "people");
    denial.stance = stance::denies;
    claims.add(denial);
    claims.add(killed, exactly(3, "people"), said_by("the hospital"));
    print("mended", claims);

    claims.add(police_figure(17, "a", nullptr));
    claims.add(police_figure(22, "b", nullptr));
    print("one origin's two figures without dates", claims);
    claims.add(police_figure(17, "a", "2021-02-25"));
    claims.add(police_figure(22, "b", "2021-02-26"));
    print("mended", claims);

    auto metres = exactly(20), feet = exactly(66);
    auto const length = claims.item("airstrikes", "length of the crater");
    metres.unit = "m";
    feet.unit = "ft";
    claims.add(length, metres, said_by("the police"));
    claims.add(length, feet, said_by("the hospital"));
    print("two units", claims);
    auto feet_in_metres = between(19.8, 20.5);  // 65 to 67 ft: what was rounded stays a range
    feet_in_metres.unit = "m";
    claims.add(length, metres, said_by("the police"));
    claims.add(length, feet_in_metres, said_by("the hospital"));
    print("mended", claims);
}
