// Shows: a policy of one's own beside the built-in ones. Read before it: 01_claims.cpp.
//
// A policy is a function of what an event's sources count. It prints a row of its own and changes nothing else: groups,
// conflicts and verdicts are what they were. This one is a desk's rule: a figure that two independent sources give, or none.

#include <map>
#include <set>
#include <string>

#include <fmt/format.h>

#include <reconcile/reconcile.hpp>

namespace {

/// Prints the highest number that enough sources give.
struct confirmed_by {
    std::size_t sources = 2;

    reconcile::policy_row operator()(reconcile::policy_case const& given) const {
        std::map<double, std::set<std::string>> origins;
        std::map<double, std::vector<std::string>> claims;
        for (auto const& c : given.counts) {
            bool const of_all_dead = c.property == reconcile::killed_property && c.part.empty() && c.side.empty();
            if (!of_all_dead || c.denied || c.outdated || c.number.min != c.number.max) continue;
            origins[c.number.min].insert(c.origins.begin(), c.origins.end());
            claims[c.number.min].insert(claims[c.number.min].end(), c.claims.begin(), c.claims.end());
        }
        reconcile::policy_figure dead{.of = "killed"};
        for (auto const& [number, by] : origins)
            if (by.size() >= sources) dead.best = number, dead.claims = claims[number];

        reconcile::policy_row out;
        out.because = fmt::format("{} by {} independent sources", dead.best ? "given" : "no figure is given", sources);
        out.figures.push_back(std::move(dead));
        return out;
    }
};

}  // namespace

int main() {
    reconcile::claim_graph_builder claims;
    auto const killed = claims.item("raid on Tarn", "killed");
    claims.add(killed, reconcile::exactly(9), reconcile::said_by("a clinic").via("Coast Radio"));
    claims.add(killed, reconcile::exactly(9), reconcile::said_by("the mayor").via("The Tarn Bulletin"));
    claims.add(killed, reconcile::exactly(14), reconcile::said_by("the rebels").via("The Tarn Bulletin"));
    claims.add(killed, reconcile::exactly(14), reconcile::said_by("the rebels").via("Coast Radio"));

    reconcile::options mine;
    mine.policies.add_built_in("ucdp");
    mine.policies.add("our desk", confirmed_by{.sources = 2});

    auto const found = reconcile::reconcile_claims(claims.build(), mine);
    auto const& event = found.stories.front().events.front();
    for (auto const& row : event.policies) {
        fmt::print("{}: {}\n", row.policy, row.because);
        for (auto const& figure : row.figures) fmt::print("    {}\n", to_text(figure));
    }
    fmt::print("verdict: {}\n", to_string(event.items.front().verdict));
}
