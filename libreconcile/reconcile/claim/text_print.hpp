// The print of a text: what is kept of an article's words to find them again in another article, when the text is gone.
//
//     text_print print = printer.print(text);        // text/text_printer.hpp
//     find_text_reuse(corpus, origins, known, texts) // origin/text_reuse.hpp
//
// Of each word a hash and where it begins: 8 bytes, and 16 for a sentence. What others are quoted with is not the writer's
// text, nor is what everybody prints: such words are kept as `quoted`, which is like no word. At most `most_words` words are
// kept of a text.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include <reconcile/core/byte_span.hpp>

namespace reconcile {

struct text_print {
    static constexpr std::size_t most_words = 8192;
    static constexpr std::size_t longest_sentence = 128;  ///< words; a longer one is kept in pieces
    static constexpr std::size_t most_credits = 8;
    static constexpr std::uint32_t quoted = 0;

    struct word {
        std::uint32_t hash = quoted;
        std::uint32_t begin = 0;
    };
    struct sentence {
        byte_span where;
        std::uint32_t first = 0;  ///< of its words
        std::uint32_t last = 0;   ///< behind them
    };

    std::vector<word> words;
    std::vector<sentence> sentences;  ///< in order, together all words
    std::vector<std::string>
        credits;  ///< whom the text thanks for its words: "The Associated Press contributed to this report"
};

}  // namespace reconcile
