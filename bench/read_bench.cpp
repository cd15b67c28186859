// From articles to mentions, to claims, and all the way to a report, against the bare tokenizer on the same text.
#include "bench.hpp"

#include <benchmark/benchmark.h>

#include <string>
#include <vector>

#include <fmt/format.h>

#include <reconcile/extract/extractor.hpp>
#include <reconcile/pipeline/reconciler.hpp>

namespace {

using namespace reconcile_bench;

constexpr std::size_t stories = 50;
constexpr std::size_t outlets = 4;

/// Made-up stories, each told by a few outlets that differ in one figure. The text is ordinary wire prose in shape.
std::vector<reconcile::document> const& articles() {
    static auto const made = [] {
        std::vector<reconcile::document> all;
        for (std::size_t story = 0; story < stories; ++story)
            for (std::size_t outlet = 0; outlet < outlets; ++outlet) {
                reconcile::document d;
                d.id = fmt::format("s{}o{}", story, outlet);
                d.story = fmt::format("story {:02}", story);
                d.publisher = fmt::format("Outlet {}", outlet);
                d.published = "2024-03-08";
                auto const dead = 10 + story + outlet / 2;
                d.text = fmt::format(
                    "An air strike killed {} people in the northern town of Marrow on Thursday evening, the Relief Watch said. At least {} others were "
                    "wounded, including three children, according to medical sources. \"We have never seen such damage,\" said a local official, adding "
                    "that rescuers were still searching the rubble. The army denied that it was involved in the attack. Two aircraft took part in the "
                    "raid and dropped four bombs on a depot near the border, the ministry said in a statement. Earlier this week, three rockets were "
                    "fired at a base outside Sellin; no one was hurt. The strike was the first military action since the truce began in January. "
                    "Officials declined to say how many fighters had died. Residents told the Evening Post that several buildings were destroyed.\n\n",
                    dead, dead + 5);
                d.text += d.text + d.text;
                all.push_back(std::move(d));
            }
        return all;
    }();
    return made;
}

void set_speed(benchmark::State& state) {
    std::size_t bytes = 0;
    for (auto const& d : articles()) bytes += d.text.size();
    state.counters["megabytes_per_second"] =
        benchmark::Counter(static_cast<double>(bytes) * static_cast<double>(state.iterations()) / 1e6, benchmark::Counter::kIsRate);
}

void tokenize_all() {
    static auto const words = [] {
        reconcile::vocabulary v;
        for (auto const* word : {"killed", "wounded", "said"}) v.add(word);
        return v;
    }();
    for (auto const& d : articles()) benchmark::DoNotOptimize(reconcile::tokenize(d.text, words).tokens.data());
}

/// Is the toll of each article among its claims?
void check_claims(reconcile::extractor const& reader) {
    for (std::size_t i = 0; i < articles().size(); ++i) {
        auto const dead = static_cast<double>(10 + i / outlets + i % outlets / 2);
        bool found = false;
        for (auto const& c : reader.read(articles()[i]).claims)
            if (auto const* q = c.told.asserted ? c.told.asserted->get<reconcile::quantity>() : nullptr)
                found = found || (c.told.property == "killed" && q->min == dead && q->max == dead);
        check(found, "read: the toll of an article");
    }
}

void mentions(benchmark::State& state) {
    reconcile::extractor const reader(reconcile::lexicon::built_in());
    auto const read = reader.read_text(articles().front().text, articles().front());
    check(read.numbers.size() >= 12 && read.times.size() >= 3 && read.attributions.size() >= 6, "mentions: too few");
    for (auto _ : state)
        for (auto const& d : articles()) benchmark::DoNotOptimize(reader.read_text(d.text, d).numbers.data());
    set_speed(state);
}
BENCHMARK(mentions)->Unit(benchmark::kMillisecond);

void mentions_floor(benchmark::State& state) {
    for (auto _ : state) tokenize_all();
    set_speed(state);
}
BENCHMARK(mentions_floor)->Unit(benchmark::kMillisecond);

void claims(benchmark::State& state) {
    reconcile::extractor const reader(reconcile::lexicon::built_in());
    check_claims(reader);
    for (auto _ : state)
        for (auto const& d : articles()) benchmark::DoNotOptimize(reader.read(d).claims.data());
    set_speed(state);
}
BENCHMARK(claims)->Unit(benchmark::kMillisecond);

void claims_floor(benchmark::State& state) {
    for (auto _ : state) tokenize_all();
    set_speed(state);
}
BENCHMARK(claims_floor)->Unit(benchmark::kMillisecond);

/// Documents in, a report out: every story has two tolls, each by one origin through two outlets.
void whole_way(benchmark::State& state) {
    auto const run = [] {
        reconcile::reconciler all;
        for (auto const& d : articles()) all.add(d);
        return all.report();
    };
    auto const found = run();
    check(found.stories.size() == stories, "whole way: stories");
    for (auto const& s : found.stories) {
        bool conflict = false;
        for (auto const& e : s.events)
            for (auto const& i : e.items) conflict = conflict || (i.property == "killed" && i.scope.empty() && i.groups.size() == 2);
        check(conflict, "whole way: the two tolls of a story");
    }
    for (auto _ : state) benchmark::DoNotOptimize(run().claims.data());
    set_speed(state);
}
BENCHMARK(whole_way)->Unit(benchmark::kMillisecond);

void whole_way_floor(benchmark::State& state) {
    for (auto _ : state) tokenize_all();
    set_speed(state);
}
BENCHMARK(whole_way_floor)->Unit(benchmark::kMillisecond);

}  // namespace
