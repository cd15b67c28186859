// From a corpus to groups and conflicts, against sorting the same number of pairs of an item and a value.
#include "bench.hpp"

#include <algorithm>
#include <cmath>
#include <map>
#include <memory>
#include <random>
#include <set>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include <reconcile/group/reconciliation.hpp>

namespace {

using namespace reconcile_bench;

constexpr std::size_t claims_an_item = 10;
constexpr std::size_t sources = 1000;

struct made_claims {
    std::shared_ptr<reconcile::claim_graph const> graph;
    std::vector<std::pair<std::uint64_t, std::uint64_t>> pairs;  ///< item and value
    std::size_t values = 0;                                      ///< different ones, summed over the items
};

/// `count` claims of whole numbers, by sources of which a few say most (Zipf), about items of ten claims each. Seed 1.
made_claims const& claims_of(std::size_t count) {
    static std::map<std::size_t, made_claims> all;
    if (auto const known = all.find(count); known != all.end()) return known->second;
    std::mt19937_64 random(1);
    std::uniform_real_distribution<double> unit(0, 1);
    reconcile::corpus_builder builder;
    auto& made = all[count];
    std::set<std::pair<std::uint64_t, std::uint64_t>> different;
    for (std::size_t i = 0; i < count; ++i) {
        auto const item = random() % std::max<std::size_t>(1, count / claims_an_item);
        auto const number = 1 + random() % 4;
        auto const source = static_cast<std::size_t>(std::pow(static_cast<double>(sources), unit(random)));
        reconcile::claim c;
        c.id = fmt::format("c{}", i);
        c.event = fmt::format("e{}", item);
        c.property = "killed";
        c.asserted = reconcile::exactly(static_cast<double>(number), "people");
        c.attribution = reconcile::said_by(fmt::format("source {:x}", source * 7919 + 4096), reconcile::source_kind::outlet);
        builder.add(std::move(c));
        made.pairs.emplace_back(item, number);
        different.emplace(item, number);
    }
    made.values = different.size();
    made.graph = std::make_shared<reconcile::claim_graph const>(std::move(builder).build());
    return made;
}

void count_claims(benchmark::State& state) {
    state.counters["claims_per_second"] =
        benchmark::Counter(static_cast<double>(state.range(0)) * static_cast<double>(state.iterations()), benchmark::Counter::kIsRate);
}

void group(benchmark::State& state) {
    auto const& given = claims_of(static_cast<std::size_t>(state.range(0)));
    auto const known = std::make_shared<reconcile::knowledge const>();
    auto const rules = reconcile::comparator_set::defaults();
    auto const found = reconcile::reconcile_items(given.graph, known, rules);
    std::size_t groups = 0, claims = 0;
    for (auto const& item : found.items) {
        groups += item.groups.size();
        for (auto const& g : item.groups) claims += g.claims.size();
    }
    // Exact numbers share nothing: a group for each different value, and every claim in just one.
    check(groups == given.values, "group: groups");
    check(claims == given.pairs.size(), "group: claims");
    for (auto _ : state) benchmark::DoNotOptimize(reconcile::reconcile_items(given.graph, known, rules).items.data());
    count_claims(state);
    state.counters["row_bytes_per_claim"] = static_cast<double>(given.graph->row_bytes()) / static_cast<double>(given.pairs.size());
    state.counters["column_bytes_per_claim"] = static_cast<double>(given.graph->claims().column_bytes()) / static_cast<double>(given.pairs.size());
}
BENCHMARK(group)->Arg(10'000)->Arg(100'000)->Unit(benchmark::kMillisecond);

void group_floor(benchmark::State& state) {
    auto const& given = claims_of(static_cast<std::size_t>(state.range(0)));
    for (auto _ : state) {
        auto pairs = given.pairs;
        std::sort(pairs.begin(), pairs.end());
        benchmark::DoNotOptimize(pairs.data());
    }
    count_claims(state);
}
BENCHMARK(group_floor)->Arg(10'000)->Arg(100'000)->Unit(benchmark::kMillisecond);

}  // namespace
