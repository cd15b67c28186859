// What every benchmark shares.
//
//     check(answer == expected, "tokenize: wrong number of tokens");      // before anything is timed
//     BENCHMARK(tokenize_words);
//     BENCHMARK(tokenize_words_floor);                                    // the floor of `tokenize_words`
//
// A benchmark NAME_floor is the least that the work of NAME could cost; the report prints the ratio of the two.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace reconcile_bench {

/// Ends the program where `holds` is false: a wrong answer is not worth timing.
void check(bool holds, std::string_view what);

struct sample_text {
    std::string text;
    std::size_t words = 0;
    std::size_t numbers = 0;
    std::size_t stops = 0;  ///< full stops and commas
    std::size_t sentences = 0;
};

/// About `bytes` bytes of made-up news prose, always the same.
sample_text make_text(std::size_t bytes);

}  // namespace reconcile_bench
