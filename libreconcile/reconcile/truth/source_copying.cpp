#include <reconcile/truth/source_copying.hpp>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <span>
#include <utility>

namespace reconcile {

namespace {

/// The claims of each source, ascending, and the value that each claim is of.
struct claims_by_source {
    explicit claims_by_source(claim_table const& t) : begin(t.sources() + 1), claim(t.claims()), value(t.claims()) {
        for (std::uint32_t s = 0; s < t.sources(); ++s) begin[s + 1] = begin[s] + t.claims_by(s);
        auto next = begin;
        auto const source = t.claim_source();
        for (std::uint32_t v = 0, c = 0; v < t.values(); ++v)
            for (; c < t.claim_begin()[v + 1]; ++c) {
                value[c] = v;
                claim[next[source[c]]++] = c;
            }
    }
    [[nodiscard]] std::span<std::uint32_t const> of(std::uint32_t source) const {
        return std::span(claim).subspan(begin[source], begin[source + 1] - begin[source]);
    }

    std::vector<std::uint32_t> begin;
    std::vector<std::uint32_t> claim;
    std::vector<std::uint32_t> value;
};

std::vector<std::uint32_t> items_of_values(claim_table const& t) {
    std::vector<std::uint32_t> out(t.values());
    for (std::uint32_t i = 0; i < t.items(); ++i)
        for (auto const v : t.values_of(i)) out[v] = i;
    return out;
}

}  // namespace

std::vector<likely_copy> find_copying(claim_table const& t, copying_rule const& rule) {
    std::vector<likely_copy> out;
    double const shared = std::log(1 - rule.copied + rule.copied / rule.most_accurate);
    double const apart = std::log(1 - rule.copied);
    claims_by_source const by_source(t);
    auto const item_of = items_of_values(t);
    // One row of the matrix of pairs at a time.
    struct counts {
        std::uint32_t together = 0;
        std::uint32_t same = 0;
    };
    std::vector<counts> row(t.sources());
    std::vector<std::uint32_t> met;
    for (std::uint32_t a = 0; a < t.sources(); ++a) {
        for (auto const c : by_source.of(a)) {
            auto const v = by_source.value[c];
            auto const all = t.sources_of(item_of[v]);
            if (all.size() < 2 || all.size() > most_copying) continue;
            for (auto const b : all) {
                if (row[b].together++ == 0) met.push_back(b);
            }
            for (auto const b : t.claimants(v)) ++row[b].same;
        }
        std::sort(met.begin(), met.end());
        for (auto const b : met) {
            auto const [together, same] = std::exchange(row[b], {});
            double const evidence = same * shared + (together - same) * apart;
            double const odds = (1 - 2 * rule.prior) / (2 * rule.prior) * std::exp(-std::min(evidence, 700.0));
            if (b > a && odds < 1) out.push_back({a, b, same, together - same, 1 / (1 + odds)});
        }
        met.clear();
    }
    return out;
}

std::vector<double> voices_of(claim_table const& t, std::vector<likely_copy> const& copies) {
    if (copies.empty()) return {};
    std::vector<double> others(t.claims());
    std::vector<std::vector<std::pair<std::uint32_t, double>>> like(t.sources());
    for (auto const& c : copies) {
        like[c.a].emplace_back(c.b, c.probability);
        like[c.b].emplace_back(c.a, c.probability);
    }
    claims_by_source const by_source(t);
    std::vector<double> row(t.sources());
    for (std::uint32_t s = 0; s < t.sources(); ++s) {
        if (like[s].empty()) continue;
        for (auto const& [b, p] : like[s]) row[b] = p;
        for (auto const c : by_source.of(s))
            for (auto const b : t.claimants(by_source.value[c])) others[c] += row[b];
        for (auto const& [b, p] : like[s]) row[b] = 0;
    }
    for (auto& o : others) o = 1 / (1 + o);
    return others;
}

}  // namespace reconcile
