// From articles to mentions, to all that is read in a text, to claims, and all the way to a report. Each is told as a part
// of the bare tokenizer's rate on the same articles.
#include "bench.hpp"

#include <algorithm>

#include <reconcile/extract/extractor.hpp>
#include <reconcile/pipeline/reconciler.hpp>

namespace {

using namespace reconcile_bench;

std::optional<reconcile::clock_seconds> day_of(reconcile::document const& d) {
    auto const published = reconcile::published_time(d);
    return published ? std::optional(published->from) : std::nullopt;
}

/// Tokens, numbers and times.
struct mention_reader {
    reconcile::vocabulary words;
    reconcile::number_reader numbers{reconcile::lexicon::built_in(), words};
    reconcile::time_reader times{reconcile::lexicon::built_in(), words};
};

bool is_exactly(reconcile::number_mention const& m, std::size_t n) {
    return m.value.min == static_cast<double>(n) && m.value.max == m.value.min;
}

void mentions(benchmark::State& state) {
    mention_reader const reader;
    for (std::size_t i = 0; i < made_articles().size(); ++i) {
        auto const& d = made_articles()[i];
        auto const text = reconcile::tokenize(d.text, reader.words);
        auto const numbers = reader.numbers.read(text);
        auto const times = reader.times.read(text, day_of(d));
        auto const tolls = std::count_if(numbers.begin(), numbers.end(), [&](auto const& m) { return is_exactly(m, toll_of(i)); });
        check(tolls == 3 && numbers.size() == 27, "mentions: numbers of an article");
        check(times.size() == 9 && times.front().timex == "2024-03-07TEV", "mentions: times of an article");
    }
    for (auto _ : state)
        for (auto const& d : articles()) {
            auto const text = reconcile::tokenize(d.text, reader.words);
            benchmark::DoNotOptimize(reader.numbers.read(text).data());
            benchmark::DoNotOptimize(reader.times.read(text, day_of(d)).data());
        }
    set_speed(state);
}
BENCHMARK(mentions)->Unit(benchmark::kMillisecond);

/// Names and who said what, too.
void reading(benchmark::State& state) {
    reconcile::text_reader const reader(reconcile::lexicon::built_in());
    for (auto const& d : made_articles()) {
        auto const read = reader.read(d.text, day_of(d));
        check(read.numbers.size() == 27 && read.times.size() == 9, "reading: numbers and times of an article");
        check(read.attributions.size() >= 18 && read.names.mentions.size() >= 12, "reading: too few");
    }
    for (auto _ : state)
        for (auto const& d : articles()) benchmark::DoNotOptimize(reader.read(d.text, day_of(d)).numbers.data());
    set_speed(state);
}
BENCHMARK(reading)->Unit(benchmark::kMillisecond);

/// Is the toll of each article among its claims?
void check_claims(reconcile::extractor const& reader) {
    for (std::size_t i = 0; i < made_articles().size(); ++i) {
        bool found = false;
        for (auto const& c : reader.read(made_articles()[i]).claims)
            if (auto const* q = c.told.asserted ? c.told.asserted->get<reconcile::quantity>() : nullptr)
                found = found || (c.told.property == "killed" && q->min == static_cast<double>(toll_of(i)) && q->max == q->min);
        check(found, "claims: the toll of an article");
    }
}

void claims(benchmark::State& state) {
    reconcile::extractor const reader(reconcile::lexicon::built_in());
    check_claims(reader);
    for (auto _ : state)
        for (auto const& d : articles()) benchmark::DoNotOptimize(reader.read(d).claims.data());
    set_speed(state);
}
BENCHMARK(claims)->Unit(benchmark::kMillisecond);

reconcile::report report_of(std::vector<reconcile::document> const& given) {
    reconcile::reconciler all;
    for (auto const& d : given) all.add(d);
    return all.report();
}

/// Documents in, a report out: every made-up story has two tolls, each by one origin through two outlets.
void whole_way(benchmark::State& state) {
    auto const found = report_of(made_articles());
    check(found.stories.size() == made_stories, "whole way: stories");
    for (auto const& s : found.stories) {
        bool conflict = false;
        for (auto const& e : s.events)
            for (auto const& i : e.items) conflict = conflict || (i.property == "killed" && i.scope.empty() && i.groups.size() == 2);
        check(conflict, "whole way: the two tolls of a story");
    }
    for (auto _ : state) benchmark::DoNotOptimize(report_of(articles()).claims.data());
    set_speed(state);
}
BENCHMARK(whole_way)->Unit(benchmark::kMillisecond);

}  // namespace
