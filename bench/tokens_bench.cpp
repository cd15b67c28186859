// The bare tokenizer, against one look-up in a table of 256 entries for each byte of the same text.
#include "bench.hpp"

#include <algorithm>
#include <array>
#include <cstdint>

#include <reconcile/text/token.hpp>

namespace {

using namespace reconcile_bench;

/// Of which every word, number and mark was counted when it was made.
sample_text const& counted() {
    static auto const made = make_text(std::size_t{1} << 20);
    return made;
}

void tokens(benchmark::State& state) {
    reconcile::vocabulary words;
    for (auto const* word : {"killed", "wounded", "said", "denied", "eastern", "evening"}) words.add(word);

    auto const count = [](reconcile::token_text const& text, reconcile::token_kind kind) {
        return static_cast<std::size_t>(std::count_if(text.tokens.begin(), text.tokens.end(),
                                                      [&](reconcile::token const& t) { return t.kind == kind; }));
    };
    auto const read = reconcile::tokenize(counted().text, words);
    check(count(read, reconcile::token_kind::word) == counted().words, "tokens: words");
    check(count(read, reconcile::token_kind::number) == counted().numbers, "tokens: numbers");
    check(count(read, reconcile::token_kind::punctuation) == counted().stops, "tokens: punctuation");
    check(read.sentences.size() == counted().sentences, "tokens: sentences");

    for (auto _ : state)
        for (auto const& d : articles()) benchmark::DoNotOptimize(reconcile::tokenize(d.text, words).tokens.data());
    set_speed(state);
}
BENCHMARK(tokens)->Unit(benchmark::kMillisecond);

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

void tokens_floor(benchmark::State& state) {
    check(count_starts(counted().text) == counted().words + counted().numbers + counted().stops, "tokens_floor: tokens");
    for (auto _ : state)
        for (auto const& d : articles()) benchmark::DoNotOptimize(count_starts(d.text));
    set_speed(state);
}
BENCHMARK(tokens_floor)->Unit(benchmark::kMillisecond);

}  // namespace
