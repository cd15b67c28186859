// What a stranger's first program may look like; it must compile with the exported target alone, link and run.
#include <cstdio>

#include <reconcile/reconcile.hpp>

int main() {
    reconcile::claim_graph_builder claims;
    auto const killed = claims.item("airstrike", "killed");
    claims.add(killed, reconcile::exactly(22, "people"), reconcile::said_by("Observatory").via("Daily News"));
    claims.add(killed, reconcile::exactly(17, "fighters"), reconcile::said_by("State TV").via("Evening Post"));
    auto const found = reconcile::reconcile_claims(claims.build());
    for (auto const* conflict : found.conflicts()) std::puts(conflict->note.c_str());
    return found.conflicts().size() == 1 ? 0 : 1;
}
