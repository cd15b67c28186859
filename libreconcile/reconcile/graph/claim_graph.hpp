// The claim graph: sources, attribution chains, documents, data items and claims as vertices, in compressed rows.
//
//     claim_graph graph(corpus);
//     for (claim_id c : graph.claims_about(item)) …              // plain ranges for those who just want to read
//     for (vertex v : graph.out(graph.vertex_of(c))) …           // its item, its document (if any), its chain
//
// Edges: a claim is *about* its item, *in* its document, and its chain *says* it; a chain *derives* from its sources,
// outlet first. Vertices of one kind are one range of numbers: sources, chains, documents, items, claims. Include
// graph/bgl.hpp to run the algorithms of Boost.Graph on it. Immutable; const access is safe from any number of threads.
// Building sorts by counting: linear. Memory: at most 32 bytes a claim, and 8 a vertex of another kind or link of a chain.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <vector>

#include <reconcile/claim/corpus.hpp>
#include <reconcile/core/id.hpp>

namespace reconcile {

using vertex = std::uint32_t;

enum class vertex_kind : std::uint8_t { source, chain, document, item, claim };
enum class edge_kind : std::uint8_t { about, in, says, derives };

/// A row of the graph read as ids of one kind.
template <class Id>
class id_row {
public:
    class iterator {
    public:
        using value_type = Id;
        using difference_type = std::ptrdiff_t;
        iterator() = default;
        iterator(vertex const* at, vertex base) : at_(at), base_(base) {}
        Id operator*() const { return Id{*at_ - base_}; }
        iterator& operator++() { ++at_; return *this; }
        iterator operator++(int) { auto old = *this; ++at_; return old; }
        friend bool operator==(iterator a, iterator b) { return a.at_ == b.at_; }
    private:
        vertex const* at_ = nullptr;
        vertex base_ = 0;
    };
    id_row(std::span<vertex const> row, vertex base) : row_(row), base_(base) {}
    [[nodiscard]] iterator begin() const { return {row_.data(), base_}; }
    [[nodiscard]] iterator end() const { return {row_.data() + row_.size(), base_}; }
    [[nodiscard]] std::size_t size() const { return row_.size(); }
    [[nodiscard]] bool empty() const { return row_.empty(); }

private:
    std::span<vertex const> row_;
    vertex base_;
};

class claim_graph {
public:
    explicit claim_graph(std::shared_ptr<corpus const>);
    explicit claim_graph(corpus);

    [[nodiscard]] corpus const& claims() const { return *corpus_; }
    [[nodiscard]] std::shared_ptr<corpus const> const& shared_claims() const { return corpus_; }

    /// In the order of input.
    [[nodiscard]] id_row<claim_id> claims_about(item_id i) const { return {in(vertex_of(i)), base(vertex_kind::claim)}; }
    [[nodiscard]] id_row<claim_id> claims_in(document_id d) const { return {in(vertex_of(d)), base(vertex_kind::claim)}; }
    [[nodiscard]] id_row<claim_id> claims_by(chain_id c) const { return {in(vertex_of(c)), base(vertex_kind::claim)}; }
    [[nodiscard]] id_row<chain_id> chains_of(source_id s) const { return {in(vertex_of(s)), base(vertex_kind::chain)}; }

    [[nodiscard]] std::size_t vertex_count() const { return out_begin_.size() - 1; }
    [[nodiscard]] std::size_t edge_count() const { return out_.size(); }
    [[nodiscard]] vertex_kind kind_of(vertex) const;
    /// The kind of the edge from `from` to `to`; there must be one.
    [[nodiscard]] edge_kind kind_of_edge(vertex from, vertex to) const;

    [[nodiscard]] vertex vertex_of(source_id s) const { return base(vertex_kind::source) + s.value; }
    [[nodiscard]] vertex vertex_of(chain_id c) const { return base(vertex_kind::chain) + c.value; }
    [[nodiscard]] vertex vertex_of(document_id d) const { return base(vertex_kind::document) + d.value; }
    [[nodiscard]] vertex vertex_of(item_id i) const { return base(vertex_kind::item) + i.value; }
    [[nodiscard]] vertex vertex_of(claim_id c) const { return base(vertex_kind::claim) + c.value; }
    /// The id within its kind.
    [[nodiscard]] std::uint32_t id_within_kind(vertex v) const { return v - base(kind_of(v)); }

    /// Where the edges of a vertex go, and where those into it come from.
    [[nodiscard]] std::span<vertex const> out(vertex v) const { return row(out_begin_, out_, v); }
    [[nodiscard]] std::span<vertex const> in(vertex v) const { return row(in_begin_, in_, v); }

    /// Bytes of the rows, without the corpus.
    [[nodiscard]] std::size_t row_bytes() const;

private:
    using column = std::vector<std::uint32_t>;
    [[nodiscard]] vertex base(vertex_kind k) const { return base_[static_cast<std::size_t>(k)]; }
    static std::span<vertex const> row(column const& begin, column const& all, vertex v) {
        return std::span(all).subspan(begin[v], begin[v + 1] - begin[v]);
    }

    std::shared_ptr<corpus const> corpus_;
    vertex base_[6] = {};
    column out_begin_, out_;
    column in_begin_, in_;
};

/// The same graph with every edge in both directions: what `connected_components` wants. Holds a reference.
class undirected_view {
public:
    explicit undirected_view(claim_graph const& g) : graph_(&g) {}
    [[nodiscard]] claim_graph const& directed() const { return *graph_; }

private:
    claim_graph const* graph_;
};

}  // namespace reconcile
