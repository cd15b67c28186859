#include <reconcile/graph/bgl.hpp>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <set>
#include <utility>
#include <vector>

#include <boost/concept/assert.hpp>
#include <boost/graph/breadth_first_search.hpp>
#include <boost/graph/connected_components.hpp>
#include <boost/graph/graph_concepts.hpp>

#include <support/claim_text.hpp>

namespace reconcile {
namespace {

BOOST_CONCEPT_ASSERT((boost::VertexListGraphConcept<claim_graph>));
BOOST_CONCEPT_ASSERT((boost::IncidenceGraphConcept<claim_graph>));
BOOST_CONCEPT_ASSERT((boost::BidirectionalGraphConcept<claim_graph>));
BOOST_CONCEPT_ASSERT((boost::VertexListGraphConcept<undirected_view>));
BOOST_CONCEPT_ASSERT((boost::IncidenceGraphConcept<undirected_view>));

/// Two papers on one storm, a third on a flood of its own, and a claim of nobody in no document.
corpus two_stories() {
    return told::claims("22 people <- Flood Watch via Post",          //
                        "17 people <- Vale Radio via Star",           //
                        "[property=injured] 5 <- Flood Watch via Star",  //
                        "[event=flood] 3 people <- Echo via Echo",    //
                        "[event=frost] 1 people");
}

using ends = std::pair<vertex, vertex>;

/// All edges, written straight from what edges there are.
std::vector<ends> edges_of(claim_graph const& g) {
    auto const& c = g.claims();
    std::vector<ends> out;
    for (auto const chain : c.chains())
        for (auto const& link : c[chain]) out.emplace_back(g.vertex_of(chain), g.vertex_of(link.source));
    for (auto const claim : c.claims()) {
        out.emplace_back(g.vertex_of(claim), g.vertex_of(c.item(claim)));
        out.emplace_back(g.vertex_of(claim), g.vertex_of(c.chain(claim)));
        if (c.document_of(claim)) out.emplace_back(g.vertex_of(claim), g.vertex_of(c.document_of(claim)));
    }
    std::sort(out.begin(), out.end());
    return out;
}

TEST(claim_graph, has_a_range_of_vertices_for_each_kind) {
    claim_graph const g(two_stories());
    auto const& c = g.claims();
    EXPECT_EQ(g.vertex_count(), c.sources().size() + c.chains().size() + c.documents().size() + c.items().size() + c.claims().size());
    vertex next = 0;
    auto const check = [&](auto ids, vertex_kind kind) {
        for (auto const id : ids) {
            EXPECT_EQ(g.vertex_of(id), next);
            EXPECT_EQ(g.kind_of(next), kind);
            EXPECT_EQ(g.id_within_kind(next), id.value);
            ++next;
        }
    };
    check(c.sources(), vertex_kind::source);
    check(c.chains(), vertex_kind::chain);
    check(c.documents(), vertex_kind::document);
    check(c.items(), vertex_kind::item);
    check(c.claims(), vertex_kind::claim);
    EXPECT_EQ(next, g.vertex_count());
}

TEST(claim_graph, has_the_rows_that_a_plain_list_of_edges_gives) {
    claim_graph const g(two_stories());
    std::vector<ends> out, in;
    for (vertex v = 0; v < g.vertex_count(); ++v) {
        for (auto const to : g.out(v)) out.emplace_back(v, to);
        for (auto const from : g.in(v)) in.emplace_back(from, v);
    }
    std::sort(out.begin(), out.end());
    std::sort(in.begin(), in.end());
    auto const expected = edges_of(g);
    EXPECT_EQ(out, expected);
    EXPECT_EQ(in, expected);
    EXPECT_EQ(g.edge_count(), expected.size());
}

TEST(claim_graph, knows_the_kinds_of_its_edges) {
    claim_graph const g(two_stories());
    auto const& c = g.claims();
    claim_id const first{0};
    EXPECT_EQ(g.kind_of_edge(g.vertex_of(first), g.vertex_of(c.item(first))), edge_kind::about);
    EXPECT_EQ(g.kind_of_edge(g.vertex_of(first), g.vertex_of(c.document_of(first))), edge_kind::in);
    EXPECT_EQ(g.kind_of_edge(g.vertex_of(first), g.vertex_of(c.chain(first))), edge_kind::says);
    EXPECT_EQ(g.kind_of_edge(g.vertex_of(c.chain(first)), g.vertex_of(c[c.chain(first)].front().source)), edge_kind::derives);
}

TEST(claim_graph, reads_its_rows_as_ids) {
    claim_graph const g(two_stories());
    auto const& c = g.claims();
    auto const listed = [](auto row) { return std::vector(row.begin(), row.end()); };
    EXPECT_THAT(listed(g.claims_about(c.item(claim_id{0}))), testing::ElementsAre(claim_id{0}, claim_id{1}));
    EXPECT_THAT(listed(g.claims_in(c.document_of(claim_id{1}))), testing::ElementsAre(claim_id{1}, claim_id{2}));
    EXPECT_THAT(listed(g.claims_by(c.chain(claim_id{3}))), testing::ElementsAre(claim_id{3}));
    auto const watch = c[c.chain(claim_id{0})].back().source;
    EXPECT_THAT(listed(g.chains_of(watch)), testing::ElementsAre(c.chain(claim_id{0}), c.chain(claim_id{2})));
    EXPECT_TRUE(c[c.chain(claim_id{4})].empty());
}

TEST(claim_graph, names_a_source_twice_where_its_chain_does) {
    claim_graph const g(told::claims("[event=flood] 3 people <- Echo via Echo"));
    EXPECT_EQ(g.claims().sources().size(), 1U);
    EXPECT_EQ(g.out(g.vertex_of(chain_id{0})).size(), 2U);
    EXPECT_EQ(g.in(g.vertex_of(source_id{0})).size(), 2U);
}

TEST(claim_graph, keeps_to_its_bound_of_memory) {
    std::vector<claim> many;
    for (int i = 0; i < 2000; ++i)
        many.push_back(told::claim_of(fmt::format("{} people <- Speaker {} via Paper {}", i % 50, i % 40, i % 7), fmt::format("c{}", i)));
    claim_graph const g(told::corpus_of(std::move(many)));
    auto const& c = g.claims();
    std::size_t links = 0;
    for (auto const chain : c.chains()) links += c[chain].size();
    auto const others = g.vertex_count() - c.claims().size();
    EXPECT_LE(g.row_bytes(), 32 * c.claims().size() + 8 * (others + links + 1));
    EXPECT_GE(g.row_bytes(), 8 * g.edge_count());
}

TEST(claim_graph, of_nothing_has_no_vertices) {
    claim_graph const g(told::claims());
    EXPECT_EQ(g.vertex_count(), 0U);
    EXPECT_EQ(g.edge_count(), 0U);
    EXPECT_EQ(num_vertices(undirected_view(g)), 0U);
}

TEST(claim_graph_for_boost, walks_out_edges_in_edges_and_both) {
    claim_graph const g(two_stories());
    undirected_view const both(g);
    std::size_t seen = 0;
    for (auto [v, last] = vertices(g); v != last; ++v) {
        for (auto [e, end] = out_edges(*v, g); e != end; ++e) {
            EXPECT_EQ(source(*e, g), *v);
            EXPECT_EQ(target(*e, g), g.out(*v)[static_cast<std::size_t>(e - out_edges(*v, g).first)]);
            ++seen;
        }
        for (auto [e, end] = in_edges(*v, g); e != end; ++e) EXPECT_EQ(target(*e, g), *v);
        EXPECT_EQ(degree(*v, g), out_degree(*v, g) + in_degree(*v, g));
        std::multiset<vertex> expected(g.out(*v).begin(), g.out(*v).end());
        expected.insert(g.in(*v).begin(), g.in(*v).end());
        std::multiset<vertex> reached;
        for (auto [e, end] = out_edges(*v, both); e != end; ++e) {
            EXPECT_EQ(source(*e, both), *v);
            reached.insert(target(*e, both));
        }
        EXPECT_EQ(reached, expected);
    }
    EXPECT_EQ(seen, num_edges(g));
}

TEST(claim_graph_for_boost, breadth_first_search_reaches_what_a_claim_rests_on) {
    claim_graph const g(two_stories());
    auto const& c = g.claims();
    std::vector<boost::default_color_type> color(num_vertices(g));
    boost::breadth_first_search(g, g.vertex_of(claim_id{0}),
                                boost::color_map(boost::make_iterator_property_map(color.begin(), get(boost::vertex_index, g))));
    std::set<vertex> reached;
    for (vertex v = 0; v < g.vertex_count(); ++v)
        if (color[v] == boost::black_color) reached.insert(v);
    std::set<vertex> expected{g.vertex_of(claim_id{0}), g.vertex_of(c.item(claim_id{0})), g.vertex_of(c.document_of(claim_id{0})), g.vertex_of(c.chain(claim_id{0}))};
    for (auto const& link : c[c.chain(claim_id{0})]) expected.insert(g.vertex_of(link.source));
    EXPECT_EQ(reached, expected);
}

TEST(claim_graph_for_boost, connected_components_of_the_undirected_view_are_the_stories_apart) {
    claim_graph const g(two_stories());
    undirected_view const both(g);
    std::vector<std::size_t> component(num_vertices(both));
    auto const count = boost::connected_components(both, boost::make_iterator_property_map(component.begin(), get(boost::vertex_index, both)));
    EXPECT_EQ(count, 3U);
    auto const of = [&](std::size_t claim) { return component[g.vertex_of(claim_id{claim})]; };
    EXPECT_EQ(of(0), of(1));
    EXPECT_EQ(of(0), of(2));  // by the paper and by the speaker
    EXPECT_NE(of(0), of(3));
    EXPECT_NE(of(0), of(4));
    EXPECT_NE(of(3), of(4));
}

TEST(claim_graph_for_boost, connected_components_agree_with_merging_the_ends_of_edges) {
    std::vector<claim> many;
    for (int i = 0; i < 300; ++i)
        many.push_back(told::claim_of(fmt::format("[event=event {}] 5 <- Speaker {} via Paper {}", i % 97, i % 89, i % 83), fmt::format("c{}", i)));
    claim_graph const g(told::corpus_of(std::move(many)));
    std::vector<vertex> least(g.vertex_count());
    for (vertex v = 0; v < least.size(); ++v) least[v] = v;
    for (bool changed = true; changed;) {
        changed = false;
        for (auto const& [from, to] : edges_of(g)) {
            auto const low = std::min(least[from], least[to]);
            changed = changed || least[from] != low || least[to] != low;
            least[from] = least[to] = low;
        }
    }
    undirected_view const both(g);
    std::vector<std::size_t> component(num_vertices(both));
    auto const count = boost::connected_components(both, boost::make_iterator_property_map(component.begin(), get(boost::vertex_index, both)));
    EXPECT_EQ(count, std::set<vertex>(least.begin(), least.end()).size());
    std::map<vertex, std::size_t> name;
    for (vertex v = 0; v < least.size(); ++v) EXPECT_EQ(name.try_emplace(least[v], component[v]).first->second, component[v]);
}

}  // namespace
}  // namespace reconcile
