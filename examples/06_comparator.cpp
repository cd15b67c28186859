// Shows: a comparator of one's own. Read before it: 01_claims.cpp.
//
// Groups come from the values alone; a comparator decides whether two groups are in conflict, and why. This one holds
// that a guess does not contradict a count: where one of two figures is hedged ("is thought to be"), nobody can tell.

#include <fmt/format.h>

#include <reconcile/reconcile.hpp>

namespace {

reconcile::claim crowd_of(double number, char const* source, reconcile::certainty how_sure) {
    reconcile::claim c;
    c.event = "march on the harbour";
    c.property = "marchers";
    c.asserted = reconcile::exactly(number, "people");
    c.attribution = reconcile::said_by(source);
    c.certainty = how_sure;
    return c;
}

void print(char const* rules, reconcile::options const& with) {
    reconcile::claim_graph_builder claims;
    claims.add(crowd_of(4000, "the police", reconcile::certainty::stated));
    claims.add(crowd_of(9000, "a bystander", reconcile::certainty::hedged));

    auto const found = reconcile::reconcile_claims(claims.build(), with);
    auto const& item = found.stories.front().events.front().items.front();
    fmt::print("{}: {}\n", rules, to_string(item.verdict));
    for (auto const& conflict : item.conflicts) fmt::print("    {}\n", conflict.note);
}

/// Asks the rules that it was made with first, so that it only has to say what it sees otherwise.
struct guesses_do_not_contradict {
    reconcile::comparator_set before;

    reconcile::finding operator()(reconcile::comparison const& given, reconcile::claim_id a,
                                  reconcile::claim_id b) const {
        auto const found = before.compare(given, a, b);
        auto const hedged = [&](auto c) { return given.claims.certainty(c) == reconcile::certainty::hedged; };
        bool const conflict = found.relation == reconcile::relation::conflict;
        return conflict && (hedged(a) || hedged(b)) ? reconcile::finding{reconcile::relation::cannot_tell} : found;
    }
};

}  // namespace

int main() {
    reconcile::options mine;
    auto const rule = guesses_do_not_contradict{reconcile::comparator_set::defaults()};
    mine.comparators.set(reconcile::value_kind::quantity, rule);

    print("the default rules", {});
    print("mine", mine);
}
