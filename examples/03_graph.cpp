// Shows: the claim graph as plain ranges, then under two algorithms of Boost.Graph. Read before it: 01_claims.cpp.

#include <vector>

#include <fmt/format.h>
#include <boost/graph/breadth_first_search.hpp>
#include <boost/graph/connected_components.hpp>

#include <reconcile/graph/bgl.hpp>
#include <reconcile/reconcile.hpp>

using namespace reconcile;

namespace {

std::string name_of(claim_graph const& graph, vertex v) {
    auto const& claims = graph.claims();
    auto const id = graph.id_within_kind(v);
    switch (graph.kind_of(v)) {
        case vertex_kind::source: return "source " + claims[source_id{id}].name;
        case vertex_kind::chain: return fmt::format("chain of {}", claims[chain_id{id}].size());
        case vertex_kind::document: return "document " + claims[document_id{id}].id;
        case vertex_kind::item:
            return fmt::format("item {}, {}", claims[item_id{id}].event, claims[item_id{id}].property);
        case vertex_kind::claim: return "claim " + to_text(*claims.asserted(claim_id{id}));
    }
    return {};
}

claim_graph made() {
    claim_graph_builder claims;
    auto const killed = claims.item("airstrikes", "killed");
    claims.add(killed, exactly(22, "people"),
               said_by("Syrian Observatory for Human Rights").via("The Harbour Gazette"));
    claims.add(killed, exactly(17, "fighters"), said_by("IRIB").via("The Northern Ledger"));
    claims.add(claims.item("storm", "injured"), exactly(3, "sailors"),
               said_by("the coast guard").via("The Evening Lantern"));
    return claims.build();
}

}  // namespace

int main() {
    auto const graph = made();
    auto const& claims = graph.claims();

    fmt::print("what is claimed of each item\n");
    for (auto const item : claims.items())
        for (auto const claim : graph.claims_about(item))
            fmt::print("  {}: {}\n", claims[item].property, to_text(*claims.asserted(claim)));

    fmt::print("what the first claim rests on, and how many steps away\n");
    std::vector<std::size_t> steps(num_vertices(graph), 0);
    auto const index = get(boost::vertex_index, graph);
    auto const count_steps =
        boost::record_distances(boost::make_iterator_property_map(steps.begin(), index), boost::on_tree_edge());
    auto const first = graph.vertex_of(claim_id{0});
    boost::breadth_first_search(graph, first, boost::visitor(boost::make_bfs_visitor(count_steps)));
    for (vertex v = 0; v < steps.size(); ++v)
        if (steps[v] > 0) fmt::print("  {} {}\n", steps[v], name_of(graph, v));

    fmt::print("what hangs together\n");
    std::vector<std::size_t> part(num_vertices(graph));
    auto const parts =
        boost::connected_components(undirected_view(graph), boost::make_iterator_property_map(part.begin(), index));
    for (std::size_t p = 0; p < parts; ++p) {
        std::vector<std::string> sources;
        for (auto const s : claims.sources())
            if (part[graph.vertex_of(s)] == p) sources.push_back(claims[s].name);
        fmt::print("  {}\n", fmt::join(sources, ", "));
    }
}
