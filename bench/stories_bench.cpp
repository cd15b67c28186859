// Many stories: does a story cost the same, in time and in memory, when there are ten times as many?
//
// NAME_growth_10x is the time of a story among 10 N over its time among N, NAME_memory_10x the same of the most memory that
// the process held (where the system tells it): 1.00 is steady. Real articles: every tenth of their stories, and all.
#include "bench.hpp"

#include <cstdio>
#include <ctime>
#include <map>
#include <set>

#include <fmt/format.h>

#include <reconcile/pipeline/story_stream.hpp>

namespace {

using namespace reconcile_bench;

constexpr std::size_t few = 100;
constexpr std::size_t many = 10 * few;
constexpr std::size_t outlets = 3;

/// Of fires, each in a town of its own, on one of a thousand days, told by three outlets.
std::vector<reconcile::document> made_up(std::size_t stories) {
    std::vector<reconcile::document> all;
    for (std::size_t outlet = 0; outlet < outlets; ++outlet)
        for (std::size_t s = 0; s < stories; ++s) {
            auto const letter = [&](std::size_t place) { return "bdfgklmnprstvzrt"[s >> 4 * place & 15U]; };
            reconcile::document d;
            d.id = fmt::format("{}-{}", s, outlet);
            d.story = fmt::format("{}", s);
            d.publisher = fmt::format("Outlet {}", outlet);
            d.published = fmt::format("20{:02}-{:02}-{:02}", 10 + s / 336, 1 + s / 28 % 12, 1 + s % 28);
            auto const town = fmt::format("O{}a{}e{}el", letter(0), letter(1), letter(2));
            d.text = fmt::format(
                "A fire in {} killed {} people on the day, Captain Ru{}a{}o{}er of the {} brigade said. At least {} "
                "others were wounded and "
                "several houses were damaged. \"We have never seen such a fire,\" she said. The mayor declined to say "
                "how it began.\n\n",
                town, 4 + outlet, letter(0), letter(1), letter(2), town, 10 + outlet);
            d.text += d.text + d.text + d.text;
            all.push_back(std::move(d));
        }
    return all;
}

/// What is timed: real articles where there are enough, by every how many stories one is taken.
std::vector<reconcile::document> sample(std::size_t every) {
    std::set<std::string> names;
    for (auto const& d : articles()) names.insert(d.story);
    if (names.size() < 2 * few) return made_up(every == 1 ? many : few);
    std::set<std::string> taken;
    std::size_t i = 0;
    for (auto const& name : names)
        if (i++ % every == 0) taken.insert(name);
    std::vector<reconcile::document> out;
    for (auto const& d : articles())
        if (taken.contains(d.story)) out.push_back(d);
    return out;
}

struct run_cost {
    double seconds = 0;
    double megabytes = 0;
    std::map<std::string, std::set<std::string>> stories;  ///< name to its documents
};

run_cost run(std::vector<reconcile::document> const& documents, bool given) {
    run_cost out;
    forget_most_memory();
    auto const began = std::clock();
    reconcile::story_stream work;
    for (auto d : documents) {
        if (!given) d.story.clear();
        work.add(std::move(d));
    }
    work.each_story([&](reconcile::report&& r) {
        auto const& story = r.stories.front();
        out.stories[story.story].insert(story.documents.begin(), story.documents.end());
    });
    out.seconds = static_cast<double>(std::clock() - began) / CLOCKS_PER_SEC;
    out.megabytes = most_memory();
    return out;
}

/// Every made-up story is found, and nothing is put beside it.
void check_found() {
    auto const made = made_up(few);
    auto const found = run(made, false);
    check(found.stories.size() == few, "stories: as many as were made up");
    for (auto const& [name, documents] : found.stories)
        check(documents.size() == outlets, "stories: the documents of each");
}

void measure(benchmark::State& state, bool given) {
    check_found();
    auto const small = sample(10);
    auto const large = sample(1);
    std::set<std::string> of_small, of_large;
    for (auto const& d : small) of_small.insert(d.story);
    for (auto const& d : large) of_large.insert(d.story);
    (void)run(small, given);  // what is made once
    run_cost one, ten;
    for (auto _ : state) {
        double seconds = 0;
        for (int i = 0; i < 10; ++i) {  // as much work as the ten times as many
            one = run(small, given);
            seconds += one.seconds;
        }
        one.seconds = seconds / 10;
        ten = run(large, given);
    }
    auto const of_one = one.seconds / static_cast<double>(of_small.size());
    auto const of_ten = ten.seconds / static_cast<double>(of_large.size());
    state.counters["growth_10x"] = of_ten / of_one;
    state.counters["per_second"] = 1 / of_ten;
    if (one.megabytes == 0) return;
    state.counters["memory_10x"] = ten.megabytes / one.megabytes;
    state.counters["memory_mb"] = ten.megabytes;
}

/// Documents without a story: found by what they tell.
void stories(benchmark::State& state) { measure(state, false); }
BENCHMARK(stories)->Iterations(1)->Unit(benchmark::kMillisecond);

/// Documents that say their story.
void given_stories(benchmark::State& state) { measure(state, true); }
BENCHMARK(given_stories)->Iterations(1)->Unit(benchmark::kMillisecond);

}  // namespace
