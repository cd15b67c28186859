// What the lexicons say of single words, as bits by word id: one array access for a token.
//
//     word_marks marks;
//     marks.add(lexicon.entries("title"), title_bit, words);
//     if (marks.any(text.tokens[t], title_bit)) …
//
// Phrases of several tokens are left out: phrase_table has those.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include <reconcile/text/lexicon.hpp>
#include <reconcile/text/token.hpp>

namespace reconcile {

class word_marks {
public:
    void mark(std::string_view word, std::uint32_t bits, vocabulary& words) {
        if (word.find_first_of(" -/") != std::string_view::npos) return;
        auto const id = words.add(word);
        if (bits_.size() <= id) bits_.resize(id + 1);
        bits_[id] |= bits;
    }
    void add(std::vector<lexicon_entry const*> const& entries, std::uint32_t bits, vocabulary& words) {
        for (auto const* entry : entries)
            for (auto const& phrase : entry->phrases) mark(phrase, bits, words);
    }
    [[nodiscard]] bool any(token const& t, std::uint32_t bits) const { return (of(t) & bits) != 0; }
    [[nodiscard]] std::uint32_t of(token const& t) const {
        return t.word != 0 && t.word < bits_.size() ? bits_[t.word] : 0;
    }

private:
    std::vector<std::uint32_t> bits_;
};

}  // namespace reconcile
