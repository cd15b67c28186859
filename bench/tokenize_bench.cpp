// The bare tokenizer, against one look-up in a table of 256 entries for each byte of the same text.
#include "bench.hpp"

#include <benchmark/benchmark.h>

#include <algorithm>
#include <array>
#include <cstdint>

#include <reconcile/text/token.hpp>

namespace {

using namespace reconcile_bench;

sample_text const& sample() {
    static auto const made = make_text(std::size_t{8} << 20);
    return made;
}

void set_speed(benchmark::State& state) {
    auto const bytes = static_cast<double>(sample().text.size()) * static_cast<double>(state.iterations());
    state.counters["megabytes_per_second"] = benchmark::Counter(bytes / 1e6, benchmark::Counter::kIsRate);
}

void tokenize(benchmark::State& state) {
    reconcile::vocabulary words;
    for (auto const* word : {"killed", "wounded", "said", "denied", "eastern", "evening"}) words.add(word);

    auto const count = [](reconcile::token_text const& text, reconcile::token_kind kind) {
        return static_cast<std::size_t>(std::count_if(text.tokens.begin(), text.tokens.end(),
                                                      [&](reconcile::token const& t) { return t.kind == kind; }));
    };
    auto const read = reconcile::tokenize(sample().text, words);
    check(count(read, reconcile::token_kind::word) == sample().words, "tokenize: words");
    check(count(read, reconcile::token_kind::number) == sample().numbers, "tokenize: numbers");
    check(count(read, reconcile::token_kind::punctuation) == sample().stops, "tokenize: punctuation");

    for (auto _ : state) benchmark::DoNotOptimize(reconcile::tokenize(sample().text, words).tokens.data());
    set_speed(state);
}
BENCHMARK(tokenize)->Unit(benchmark::kMillisecond);

/// Counts where a token begins: a byte of another class than the one before.
std::size_t count_starts(std::string_view text) {
    static auto const classes = [] {
        std::array<std::uint8_t, 256> table{};
        for (std::size_t c = 0; c < 256; ++c) {
            bool const letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c >= 0x80;
            bool const digit = c >= '0' && c <= '9';
            bool const space = c == ' ' || c == '\n' || c == '\t' || c == '\r';
            table[c] = letter ? 1 : digit ? 2 : space ? 0 : 3;
        }
        return table;
    }();
    std::size_t starts = 0;
    std::uint8_t before = 0;
    for (char const c : text) {
        auto const now = classes[static_cast<unsigned char>(c)];
        starts += now != before && now != 0;
        before = now;
    }
    return starts;
}

void tokenize_floor(benchmark::State& state) {
    auto const tokens = sample().words + sample().numbers + sample().stops;
    check(count_starts(sample().text) == tokens, "tokenize_floor: tokens");
    for (auto _ : state) benchmark::DoNotOptimize(count_starts(sample().text));
    set_speed(state);
}
BENCHMARK(tokenize_floor)->Unit(benchmark::kMillisecond);

}  // namespace
