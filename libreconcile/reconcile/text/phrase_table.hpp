// Many phrases at once: the longest one that begins at a token, in one walk down a trie of word ids.
//
//     phrase_table table;
//     table.add("according to", words, 7);
//     auto m = table.longest(text, t, end);              // m.length tokens, m.payload == 7
//
// A phrase is split as the tokenizer splits (so hyphens and "'s" are tokens). Matching ignores ASCII case. Cost: a hash
// look-up for each token of the match.
#pragma once

#include <cstdint>
#include <memory>
#include <string_view>

#include <reconcile/text/token.hpp>

namespace reconcile {

class phrase_table {
public:
    struct match {
        std::uint32_t length = 0;  ///< tokens; 0: no phrase begins here
        std::uint32_t payload = 0;
        explicit constexpr operator bool() const { return length != 0; }
    };

    phrase_table();
    ~phrase_table();
    phrase_table(phrase_table&&) noexcept;
    phrase_table& operator=(phrase_table&&) noexcept;

    /// The words of the phrase are added to `words`. The first payload given to a phrase stays.
    void add(std::string_view phrase, vocabulary& words, std::uint32_t payload);
    /// The longest phrase that begins at token `t` and ends before or at `end`.
    [[nodiscard]] match longest(token_text const&, std::uint32_t t, std::uint32_t end) const;

private:
    struct state;
    std::unique_ptr<state> state_;
};

}  // namespace reconcile
