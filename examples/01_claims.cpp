// Shows: claims made in C++ go in, conflicts with a note come out. Read before it: nothing.

#include <fmt/format.h>

#include <reconcile/reconcile.hpp>

int main() {
    reconcile::claim_graph_builder claims;
    auto const killed = claims.item("airstrikes in eastern Syria", "killed");
    auto const observatory = "Syrian Observatory for Human Rights";
    claims.add(killed, reconcile::exactly(22, "people"), reconcile::said_by(observatory).via("The Harbour Gazette"));
    claims.add(killed, reconcile::exactly(22, "people"), reconcile::said_by(observatory).via("The Northern Ledger"));
    claims.add(killed, reconcile::exactly(17, "fighters"), reconcile::said_by("IRIB").via("The Northern Ledger"));

    auto const found = reconcile::reconcile_claims(claims.build());
    for (auto const* conflict : found.conflicts()) fmt::print("{}\n", conflict->note);
}
