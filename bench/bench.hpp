// What every benchmark shares.
//
//     check(answer == expected, "tokens: wrong number of words");         // before anything is timed
//     BENCHMARK(tokens);
//     BENCHMARK(tokens_floor);                                            // the floor of `tokens`
//
// A benchmark NAME_floor is the least that the work of NAME could cost; the report prints the ratio of the two. What reads
// articles is told in megabytes a second and as a part of the rate of `tokens`, the bare tokenizer.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include <benchmark/benchmark.h>

#include <reconcile/claim/document.hpp>

namespace reconcile_bench {

/// Ends the program where `holds` is false: a wrong answer is not worth timing.
void check(bool holds, std::string_view what);

/// Sets back what the system remembers as the most memory; from then on it is that of what follows.
void forget_most_memory();
/// In megabytes; 0 where the system does not tell.
double most_memory();

// ---- text.cpp ----

struct sample_text {
    std::string text;
    std::size_t words = 0;
    std::size_t numbers = 0;
    std::size_t stops = 0;  ///< full stops and commas
    std::size_t sentences = 0;
};

/// About `bytes` bytes of made-up news prose, always the same: what is in it is known.
sample_text make_text(std::size_t bytes);

inline constexpr std::size_t made_stories = 50;
inline constexpr std::size_t made_outlets = 4;

/// Made-up stories in turn, each told by a few outlets that differ in one figure: `toll_of` the article's place.
std::vector<reconcile::document> const& made_articles();
std::size_t toll_of(std::size_t made_article);

/// What is timed: the articles of shootings/incidents.jsonl in the folder that RECONCILE_EVAL names, else the made-up ones.
std::vector<reconcile::document> const& articles();

/// Counts the bytes of articles(), read once an iteration.
void set_speed(benchmark::State&);

}  // namespace reconcile_bench
