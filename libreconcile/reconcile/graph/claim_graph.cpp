#include <reconcile/graph/claim_graph.hpp>

#include <utility>

namespace reconcile {

namespace {

/// Calls `edge(from, to)` for every edge, from each vertex in turn, in a fixed order.
template <class Graph, class Edge>
void each_edge(corpus const& c, Graph const& g, Edge edge) {
    for (auto const chain : c.chains())
        for (auto const& link : c[chain]) edge(g.vertex_of(chain), g.vertex_of(link.source));
    for (auto const claim : c.claims()) {
        edge(g.vertex_of(claim), g.vertex_of(c.item(claim)));
        if (auto const d = c.document_of(claim)) edge(g.vertex_of(claim), g.vertex_of(d));
        edge(g.vertex_of(claim), g.vertex_of(c.chain(claim)));
    }
}

}  // namespace

claim_graph::claim_graph(corpus all) : claim_graph(std::make_shared<corpus const>(std::move(all))) {}

claim_graph::claim_graph(std::shared_ptr<corpus const> all) : corpus_(std::move(all)) {
    auto const& c = *corpus_;
    std::size_t const counts[] = {c.sources().size(), c.chains().size(), c.documents().size(), c.items().size(), c.claims().size()};
    for (std::size_t k = 0; k < 5; ++k) base_[k + 1] = base_[k] + static_cast<vertex>(counts[k]);

    out_begin_.assign(base_[5] + 1, 0);
    in_begin_.assign(base_[5] + 1, 0);
    each_edge(c, *this, [&](vertex from, vertex to) {
        ++out_begin_[from + 1];
        ++in_begin_[to + 1];
    });
    for (std::size_t v = 1; v < out_begin_.size(); ++v) {
        out_begin_[v] += out_begin_[v - 1];
        in_begin_[v] += in_begin_[v - 1];
    }
    out_.resize(out_begin_.back());
    in_.resize(in_begin_.back());
    auto next_in = in_begin_;
    std::size_t next_out = 0;
    each_edge(c, *this, [&](vertex from, vertex to) {
        out_[next_out++] = to;  // edges come in the order of their first ends
        in_[next_in[to]++] = from;
    });
}

vertex_kind claim_graph::kind_of(vertex v) const {
    for (auto const k : {vertex_kind::claim, vertex_kind::item, vertex_kind::document, vertex_kind::chain})
        if (v >= base(k)) return k;
    return vertex_kind::source;
}

edge_kind claim_graph::kind_of_edge(vertex from, vertex to) const {
    if (kind_of(from) == vertex_kind::chain) return edge_kind::derives;
    switch (kind_of(to)) {
        case vertex_kind::item: return edge_kind::about;
        case vertex_kind::document: return edge_kind::in;
        default: return edge_kind::says;
    }
}

std::size_t claim_graph::row_bytes() const {
    return sizeof(std::uint32_t) * (out_begin_.size() + out_.size() + in_begin_.size() + in_.size());
}

}  // namespace reconcile
