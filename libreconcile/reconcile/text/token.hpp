// Tokens and sentences: the one pass over the bytes of a text that everything else reads.
//
//     vocabulary words;                            // filled from lexicons, then const
//     token_text text = tokenize(article, words);
//     for (auto const& s : text.sentences) for (auto t = s.first; t < s.last; ++t) text.view(t);
//
// A word is a run of letters with inner apostrophes ("Kata’ib"); a possessive "'s" is a token of its own, and so is each
// hyphen, so that "Iranian-backed" is three tokens without space between. "U.S." is one word. A number is digits with
// inner separators ("1,234.5"); what follows it without space ("107mm", "6pm", "15th") is the next token. Offsets are
// bytes of the text as it was given. Linear in the bytes; invalid UTF-8 is the reader's business, not this one's.
//
// A sentence ends after . ! ? and the quotes and brackets that close with it, at an empty line, and at a line's end that
// was not made by wrapping. Points of abbreviations end none, unless a word follows that opens sentences.
#pragma once

#include <cstdint>
#include <memory>
#include <string_view>
#include <vector>

#include <reconcile/core/byte_span.hpp>

namespace reconcile {

/// The words that any lexicon knows, by dense id; 0 is every other word. Look-up ignores ASCII case and reads a curly
/// apostrophe as a straight one.
class vocabulary {
public:
    vocabulary();
    ~vocabulary();
    vocabulary(vocabulary&&) noexcept;
    vocabulary& operator=(vocabulary&&) noexcept;

    std::uint32_t add(std::string_view word);
    [[nodiscard]] std::uint32_t find(std::string_view word) const;
    [[nodiscard]] std::size_t size() const;

    /// What splitting into sentences knows of a word. Both are filled by add_sentence_words (lexicon.hpp).
    void mark_abbreviation(std::string_view word);     ///< "Gen": a point after it ends no sentence
    void mark_sentence_opener(std::string_view word);  ///< "The": begins a sentence even after an abbreviation
    [[nodiscard]] bool is_abbreviation(std::uint32_t word) const;
    [[nodiscard]] bool is_sentence_opener(std::uint32_t word) const;

private:
    struct state;
    std::unique_ptr<state> state_;
};

enum class token_kind : std::uint8_t { word, number, punctuation };

struct token {
    std::uint32_t begin = 0;
    std::uint32_t end = 0;
    std::uint32_t word = 0;  ///< id in the vocabulary; 0: not in any lexicon
    token_kind kind = token_kind::word;
    bool capital : 1 = false;   ///< begins with a capital letter
    bool all_caps : 1 = false;  ///< two letters or more, all capitals
    bool space_before : 1 = false;
    bool line_start : 1 = false;       ///< first on its line
    bool paragraph_start : 1 = false;  ///< first after an empty line, or of the text

    [[nodiscard]] constexpr byte_span span() const { return {begin, end}; }
};

/// Tokens from `first` up to, not including, `last`.
struct token_range {
    std::uint32_t first = 0;
    std::uint32_t last = 0;
    [[nodiscard]] constexpr bool contains(std::uint32_t t) const { return first <= t && t < last; }
    [[nodiscard]] constexpr std::uint32_t size() const { return last - first; }
    friend constexpr bool operator==(token_range, token_range) = default;
};

struct token_text {
    std::string_view text;  ///< not owned
    std::vector<token> tokens;
    std::vector<token_range> sentences;            ///< in order, together all tokens
    std::vector<std::uint32_t> sentence_of_token;  ///< index into `sentences`, one a token

    [[nodiscard]] std::string_view view(std::uint32_t t) const { return tokens[t].span().of(text); }
    [[nodiscard]] byte_span span(token_range r) const { return {tokens[r.first].begin, tokens[r.last - 1].end}; }
};

/// The text must outlive what is returned and be shorter than 4 GiB.
token_text tokenize(std::string_view text, vocabulary const&);

}  // namespace reconcile
