// The claim graph for Boost.Graph: include this one header to run its algorithms.
//
//     #include <reconcile/graph/bgl.hpp>
//     boost::breadth_first_search(graph, graph.vertex_of(source), boost::visitor(…));
//     boost::connected_components(undirected_view(graph), component);
//
// claim_graph models VertexListGraph, EdgeListGraph's counterpart num_edges, IncidenceGraph and BidirectionalGraph;
// undirected_view models VertexListGraph and IncidenceGraph. Vertices are numbers, so any vector is a property map by
// boost::make_iterator_property_map(v.begin(), get(boost::vertex_index, graph)).
#pragma once

#include <cstddef>
#include <tuple>
#include <utility>

#include <boost/graph/graph_traits.hpp>
#include <boost/graph/properties.hpp>
#include <boost/iterator/counting_iterator.hpp>
#include <boost/iterator/iterator_facade.hpp>
#include <boost/property_map/property_map.hpp>

#include <reconcile/graph/claim_graph.hpp>

namespace reconcile {

/// An edge by its two ends. Two ends have at most one edge of a kind between them, but a chain may name a source twice.
struct claim_edge {
    vertex from = 0;
    vertex to = 0;
    friend bool operator==(claim_edge, claim_edge) = default;
};

/// Walks the rows of one vertex: those that go out of it, then (for the undirected view) those that come in.
class claim_edge_iterator
    : public boost::iterator_facade<claim_edge_iterator, claim_edge, boost::random_access_traversal_tag, claim_edge, std::ptrdiff_t> {
public:
    enum class row : std::uint8_t { out, in, both };
    claim_edge_iterator() = default;
    claim_edge_iterator(claim_graph const& g, vertex v, row which, std::ptrdiff_t at) : graph_(&g), vertex_(v), which_(which), at_(at) {}

private:
    friend class boost::iterator_core_access;
    [[nodiscard]] claim_edge dereference() const {
        if (which_ == row::in) return {graph_->in(vertex_)[static_cast<std::size_t>(at_)], vertex_};
        auto const out = graph_->out(vertex_);
        auto const i = static_cast<std::size_t>(at_);
        return {vertex_, i < out.size() ? out[i] : graph_->in(vertex_)[i - out.size()]};
    }
    [[nodiscard]] bool equal(claim_edge_iterator const& other) const { return at_ == other.at_ && vertex_ == other.vertex_; }
    void increment() { ++at_; }
    void decrement() { --at_; }
    void advance(std::ptrdiff_t n) { at_ += n; }
    [[nodiscard]] std::ptrdiff_t distance_to(claim_edge_iterator const& other) const { return other.at_ - at_; }

    claim_graph const* graph_ = nullptr;
    vertex vertex_ = 0;
    row which_ = row::out;
    std::ptrdiff_t at_ = 0;
};

struct claim_graph_category : virtual boost::bidirectional_graph_tag, virtual boost::vertex_list_graph_tag {};
struct undirected_view_category : virtual boost::incidence_graph_tag, virtual boost::vertex_list_graph_tag {};

namespace detail {
inline std::pair<claim_edge_iterator, claim_edge_iterator> edges_of(claim_graph const& g, vertex v, claim_edge_iterator::row which, std::size_t count) {
    return {{g, v, which, 0}, {g, v, which, static_cast<std::ptrdiff_t>(count)}};
}
inline std::pair<boost::counting_iterator<vertex>, boost::counting_iterator<vertex>> vertices_of(claim_graph const& g) {
    return {boost::counting_iterator<vertex>(0), boost::counting_iterator<vertex>(static_cast<vertex>(g.vertex_count()))};
}
}  // namespace detail

inline vertex source(claim_edge e, claim_graph const&) { return e.from; }
inline vertex target(claim_edge e, claim_graph const&) { return e.to; }
inline auto vertices(claim_graph const& g) { return detail::vertices_of(g); }
inline std::size_t num_vertices(claim_graph const& g) { return g.vertex_count(); }
inline std::size_t num_edges(claim_graph const& g) { return g.edge_count(); }
inline std::size_t out_degree(vertex v, claim_graph const& g) { return g.out(v).size(); }
inline std::size_t in_degree(vertex v, claim_graph const& g) { return g.in(v).size(); }
inline std::size_t degree(vertex v, claim_graph const& g) { return g.out(v).size() + g.in(v).size(); }
inline auto out_edges(vertex v, claim_graph const& g) { return detail::edges_of(g, v, claim_edge_iterator::row::out, g.out(v).size()); }
inline auto in_edges(vertex v, claim_graph const& g) { return detail::edges_of(g, v, claim_edge_iterator::row::in, g.in(v).size()); }
inline auto get(boost::vertex_index_t, claim_graph const&) { return boost::typed_identity_property_map<vertex>(); }

inline vertex source(claim_edge e, undirected_view const&) { return e.from; }
inline vertex target(claim_edge e, undirected_view const&) { return e.to; }
inline auto vertices(undirected_view const& g) { return detail::vertices_of(g.directed()); }
inline std::size_t num_vertices(undirected_view const& g) { return g.directed().vertex_count(); }
inline std::size_t out_degree(vertex v, undirected_view const& g) { return degree(v, g.directed()); }
inline auto out_edges(vertex v, undirected_view const& g) {
    return detail::edges_of(g.directed(), v, claim_edge_iterator::row::both, degree(v, g.directed()));
}
inline auto get(boost::vertex_index_t, undirected_view const&) { return boost::typed_identity_property_map<vertex>(); }

}  // namespace reconcile

namespace boost {

template <>
struct graph_traits<reconcile::claim_graph> {
    using vertex_descriptor = reconcile::vertex;
    using edge_descriptor = reconcile::claim_edge;
    using directed_category = bidirectional_tag;
    using edge_parallel_category = allow_parallel_edge_tag;
    using traversal_category = reconcile::claim_graph_category;
    using vertex_iterator = counting_iterator<reconcile::vertex>;
    using vertices_size_type = std::size_t;
    using edges_size_type = std::size_t;
    using degree_size_type = std::size_t;
    using out_edge_iterator = reconcile::claim_edge_iterator;
    using in_edge_iterator = reconcile::claim_edge_iterator;
    static constexpr reconcile::vertex null_vertex() { return 0xffffffffU; }
};

template <>
struct graph_traits<reconcile::undirected_view> {
    using vertex_descriptor = reconcile::vertex;
    using edge_descriptor = reconcile::claim_edge;
    using directed_category = undirected_tag;
    using edge_parallel_category = allow_parallel_edge_tag;
    using traversal_category = reconcile::undirected_view_category;
    using vertex_iterator = counting_iterator<reconcile::vertex>;
    using vertices_size_type = std::size_t;
    using degree_size_type = std::size_t;
    using out_edge_iterator = reconcile::claim_edge_iterator;
    static constexpr reconcile::vertex null_vertex() { return 0xffffffffU; }
};

template <>
struct property_map<reconcile::claim_graph, vertex_index_t> {
    using type = typed_identity_property_map<reconcile::vertex>;
    using const_type = type;
};

template <>
struct property_map<reconcile::undirected_view, vertex_index_t> {
    using type = typed_identity_property_map<reconcile::vertex>;
    using const_type = type;
};

}  // namespace boost
