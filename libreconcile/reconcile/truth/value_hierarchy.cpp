#include <reconcile/truth/value_hierarchy.hpp>

#include <algorithm>
#include <iterator>
#include <utility>

#include <fmt/format.h>
#include <boost/graph/compressed_sparse_row_graph.hpp>
#include <boost/graph/strong_components.hpp>

#include <reconcile/claim/csv_rows.hpp>

namespace reconcile {

namespace {

constexpr std::uint32_t none = 0xffffffffU;
constexpr std::size_t most_told = 32;  // lines, or circles, that are told one by one
constexpr std::size_t most_named = 3;  // names of a circle

struct edge {
    std::uint32_t from;
    std::uint32_t to;
    std::uint64_t line;
};

/// For each name the number of its circle; names that are in no circle have numbers of their own.
std::vector<std::uint32_t> circles_of(std::vector<edge> const& edges, std::size_t names) {
    std::vector<std::pair<std::uint32_t, std::uint32_t>> ends;
    ends.reserve(edges.size());
    for (auto const& e : edges) ends.emplace_back(e.from, e.to);
    using graph = boost::compressed_sparse_row_graph<boost::directedS, boost::no_property, boost::no_property,
                                                     boost::no_property, std::uint32_t>;
    graph const g(boost::edges_are_unsorted, ends.begin(), ends.end(), static_cast<std::uint32_t>(names));
    std::vector<std::uint32_t> circle(names);
    boost::strong_components(
        g, boost::make_iterator_property_map(circle.begin(), boost::get(boost::vertex_index, g), circle[0]));
    return circle;
}

/// Tells the first of them, and how many more there are.
class teller {
public:
    teller(std::string_view document, diagnostics& found) : document_(document), found_(found) {}
    teller(teller const&) = delete;
    ~teller() {
        if (told_ > most_told)
            found_.push_back({.severity = severity::warning,
                              .document = document_,
                              .message = fmt::format("{} more of the kind", told_ - most_told)});
    }
    void tell(std::uint64_t line, std::string message) {
        if (++told_ > most_told) return;
        found_.push_back({.severity = severity::warning, .document = document_, .message = std::move(message)});
        if (line > 0) found_.back().line = line;
    }

private:
    std::string document_;
    diagnostics& found_;
    std::size_t told_ = 0;
};

/// Tells the circles, each at its first line, and takes the lines between its names away.
void leave_out_circles(std::vector<edge>& edges, string_pool const& names, teller& out) {
    auto const circle = circles_of(edges, names.size());
    auto const is_outside = [&](edge const& e) { return circle[e.from] != circle[e.to]; };
    auto const inside = std::stable_partition(edges.begin(), edges.end(), is_outside);
    std::vector<edge> closing(inside, edges.end());
    edges.erase(inside, edges.end());
    std::sort(closing.begin(), closing.end(), [&](edge const& a, edge const& b) {
        return std::pair(circle[a.from], a.line) < std::pair(circle[b.from], b.line);
    });
    struct told_circle {
        std::uint64_t line;
        std::vector<std::string_view> names;
    };
    std::vector<told_circle> circles;
    for (std::size_t i = 0; i < closing.size();) {
        told_circle c{closing[i].line, {}};
        auto const which = circle[closing[i].from];
        for (; i < closing.size() && circle[closing[i].from] == which; ++i)
            c.names.push_back(names.view(string_id{closing[i].from}));
        std::sort(c.names.begin(), c.names.end());
        c.names.erase(std::unique(c.names.begin(), c.names.end()), c.names.end());
        if (c.names.size() > 1) circles.push_back(std::move(c));
    }
    std::sort(circles.begin(), circles.end(), [](auto const& a, auto const& b) {
        return std::tie(a.line, a.names.front()) < std::tie(b.line, b.names.front());
    });
    for (auto& c : circles) {
        auto const more = c.names.size() > most_named ? fmt::format(" and {} more", c.names.size() - most_named) : "";
        c.names.resize(std::min(c.names.size(), most_named));
        out.tell(c.line,
                 fmt::format("\"{}\"{} lie within each other in a circle: no line between them counts; leave out "
                             "the one that is wrong",
                             fmt::join(c.names, "\", \""), more));
    }
}

}  // namespace

value_hierarchy::value_hierarchy(std::span<hierarchy_line const> lines, std::string_view document, diagnostics& found) {
    std::vector<std::string_view> sorted;
    sorted.reserve(2 * lines.size());
    for (auto const& l : lines) sorted.insert(sorted.end(), {l.name, l.within});
    std::sort(sorted.begin(), sorted.end());
    sorted.erase(std::unique(sorted.begin(), sorted.end()), sorted.end());
    for (auto const name : sorted) names_.intern(name);
    std::vector<edge> edges;
    edges.reserve(lines.size());
    for (auto const& l : lines)
        if (l.name != l.within) edges.push_back({names_.find(l.name).value, names_.find(l.within).value, l.line});
    if (!edges.empty()) {
        teller out(document, found);
        leave_out_circles(edges, names_, out);
    }
    auto const ends = [](edge const& e) { return std::pair(e.from, e.to); };
    std::sort(edges.begin(), edges.end(), [&](edge const& a, edge const& b) { return ends(a) < ends(b); });
    auto const same = [&](edge const& a, edge const& b) { return ends(a) == ends(b); };
    edges.erase(std::unique(edges.begin(), edges.end(), same), edges.end());
    begin_.assign(names_.size() + 1, 0);
    for (auto const& e : edges) {
        ++begin_[e.from + 1];
        within_.push_back(e.to);
    }
    for (std::size_t n = 0; n + 1 < begin_.size(); ++n) begin_[n + 1] += begin_[n];
}

std::optional<std::uint32_t> value_hierarchy::find(std::string_view name) const {
    if (auto const id = size() > 0 ? names_.find(name) : string_id{}) return id.value;
    return std::nullopt;
}

std::vector<std::uint32_t> value_hierarchy::around(std::uint32_t name) const {
    std::vector<std::uint32_t> out;
    auto const add_within = [&](std::uint32_t n) {
        for (auto const w : within(n)) {
            if (out.size() == most_around) return;
            if (std::find(out.begin(), out.end(), w) == out.end()) out.push_back(w);
        }
    };
    add_within(name);
    for (std::size_t i = 0; i < out.size() && out.size() < most_around; ++i) add_within(out[i]);
    return out;
}

value_hierarchy read_value_hierarchy(std::string_view csv, std::string_view document, diagnostics& found) {
    csv_rows rows(csv);
    std::size_t name = 0;
    std::size_t within = 0;
    std::size_t columns = 0;
    if (rows.next()) {
        auto const& header = rows.cells();
        columns = header.size();
        auto const place = [&](std::string_view column) {
            return static_cast<std::size_t>(std::find(header.begin(), header.end(), column) - header.begin());
        };
        name = place("name");
        within = place("within");
    }
    if (name >= columns || within >= columns) {
        found.push_back({.severity = severity::error,
                         .document = std::string(document),
                         .line = 1,
                         .message =
                             "the first line must name the columns name and within; put \"name,within\" above the "
                             "others"});
        return {};
    }
    std::vector<hierarchy_line> lines;
    {
        teller out(document, found);
        while (rows.next()) {
            auto const& cells = rows.cells();
            if (rows.broken())
                out.tell(rows.line(), "a quote is not closed, or something follows the closing one; left out");
            else if (cells.size() <= std::max(name, within) || cells[name].empty() || cells[within].empty())
                out.tell(rows.line(), "a name, or what it lies within, is missing; left out");
            else lines.push_back({std::string(cells[name]), std::string(cells[within]), rows.line()});
        }
    }
    return {lines, document, found};
}

value_pairs values_around(claim_table const& t, value_hierarchy const& h) {
    std::vector<std::uint32_t> name_of(t.labels(), none);
    for (std::uint32_t l = 0; l < t.labels(); ++l) name_of[l] = h.find(t.label_text(l)).value_or(none);
    std::vector<std::uint32_t> value_of(h.size(), none);  // of the item that is looked at
    value_pairs out;
    out.begin.reserve(t.values() + std::size_t{1});
    out.begin.push_back(0);
    for (std::uint32_t i = 0; i < t.items(); ++i) {
        auto const values = t.values_of(i);
        for (auto const v : values)
            if (name_of[t.label(v)] != none) value_of[name_of[t.label(v)]] = v;
        for (auto const v : values) {
            if (values.size() > 1 && name_of[t.label(v)] != none)
                for (auto const a : h.around(name_of[t.label(v)]))
                    if (value_of[a] != none) out.other.push_back(value_of[a]);
            out.begin.push_back(static_cast<std::uint32_t>(out.other.size()));
        }
        for (auto const v : values)
            if (name_of[t.label(v)] != none) value_of[name_of[t.label(v)]] = none;
    }
    return out;
}

}  // namespace reconcile
