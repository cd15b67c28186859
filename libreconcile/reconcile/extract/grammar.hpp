// The little grammar that finding claims needs: classes of small words, verb groups, and noun phrases that count.
//
//     grammar g(lexicon, words);
//     auto object = g.counted_after(page, sentence, t);     // "killed | at least two soldiers and others |"
//     auto subject = g.counted_before(page, sentence, t);   // "| 22 people | were killed"
//
// No parser: a phrase ends at a small word, a verb of the lexicon or a mark. Each look-up is bounded by `widest` tokens.
#pragma once

#include <cstdint>
#include <optional>
#include <set>
#include <span>
#include <vector>

#include <reconcile/text/phrase_table.hpp>
#include <reconcile/text/text_reader.hpp>
#include <reconcile/value/quantity.hpp>

namespace reconcile {

enum class word_class : std::uint32_t {
    determiner = 1, be = 2, auxiliary = 4, adverb = 8, preposition = 16, coordinator = 32, subordinator = 64,
    relative = 128, pronoun = 256, negation = 512, possessive = 1024, part_marker = 2048, indefinite = 4096, none = 8192,
    plural = 16384, verb = 32768, reflexive = 65536
};

/// A text with what was read in it, and look-ups by token.
struct page {
    text_reading const& read;
    std::vector<std::int32_t> number_at;       ///< a token to the number mention that it is in; -1: none
    std::vector<std::int32_t> counted_ending;  ///< a token's index to the number whose counted phrase ends before it
    std::vector<std::int32_t> counted_at;      ///< a token to the number that counts the nouns it is one of
    std::vector<std::int32_t> time_at;
    std::vector<std::int32_t> name_at;

    std::vector<std::vector<std::uint32_t>> said_in;  ///< a sentence to the attributions whose content reaches into it
    std::vector<std::vector<std::uint32_t>> cued_in;  ///< a sentence to the attributions whose cue stands in it, in the order of their cues

    explicit page(text_reading const&);
    /// The sentence that holds a byte of the text; the last one for a byte behind it. There must be one.
    [[nodiscard]] std::uint32_t sentence_of_byte(std::uint32_t) const;
    /// The attributions whose content may hold these bytes: the last ones that begin before their end, at most `most_around`.
    [[nodiscard]] std::span<std::uint32_t const> said_around(byte_span) const;
    /// The attributions of the same sentence whose cue begins at most `near` bytes away.
    [[nodiscard]] std::span<std::uint32_t const> cued_near(byte_span) const;
    static constexpr std::uint32_t most_around = 64;
    static constexpr std::uint32_t near = 400;
    /// By its words, or a number between a name and "of": "Ann Lee, 34 of Milltown".
    [[nodiscard]] bool is_age(number_mention const&) const;
    [[nodiscard]] token const& at(std::uint32_t t) const { return read.text.tokens[t]; }
    [[nodiscard]] std::string_view word(std::uint32_t t) const { return read.text.view(t); }
    [[nodiscard]] bool is_mark(std::uint32_t t, std::string_view mark) const {
        return at(t).kind == token_kind::punctuation && word(t) == mark;
    }
};

/// A noun phrase that says how many.
struct counted_phrase {
    quantity how_many;       ///< `of` is the phrase's nouns, as written
    token_range tokens;
    std::uint32_t head = 0;  ///< the last token of the nouns; meaningless if `of` is empty
    bool partitive = false;  ///< "15 of the wounded": a part of something counted elsewhere
    bool and_others = false; ///< "… and others": a part of a whole that is not counted
    bool additional = false; ///< "three more"
    bool by_article = false; ///< "a soldier"
    bool bare_plural = false;
};

class grammar {
public:
    static constexpr std::uint32_t widest = 24;

    grammar(lexicon const&, vocabulary&);

    [[nodiscard]] bool is(token const& t, word_class c) const {
        return t.word < classes_.size() && (classes_[t.word] & static_cast<std::uint32_t>(c)) != 0;
    }
    [[nodiscard]] bool is_plural(page const&, std::uint32_t head) const;

    /// The first token of the verb group (auxiliaries, adverbs) that the verb at `t` ends.
    [[nodiscard]] std::uint32_t verb_group(page const&, token_range sentence, std::uint32_t t) const;
    /// Has the group from `group` to the verb `t` a form of "be": is the verb passive?
    [[nodiscard]] bool passive(page const&, std::uint32_t group, std::uint32_t t) const;
    [[nodiscard]] bool negated(page const&, std::uint32_t group, std::uint32_t t) const;

    [[nodiscard]] std::optional<counted_phrase> counted_after(page const&, token_range sentence, std::uint32_t t) const;
    [[nodiscard]] std::optional<counted_phrase> counted_before(page const&, token_range sentence, std::uint32_t end) const;
    /// The noun phrase from `t` on, counted or not: up to the next boundary. Empty where none begins.
    [[nodiscard]] token_range nouns_after(page const&, token_range sentence, std::uint32_t t) const;
    [[nodiscard]] token_range nouns_before(page const&, token_range sentence, std::uint32_t end) const;
    /// "including two medics and five children": the phrases after a word that marks parts, if one follows `t`.
    [[nodiscard]] std::vector<counted_phrase> parts_after(page const&, token_range sentence, std::uint32_t t) const;

private:
    [[nodiscard]] std::optional<counted_phrase> last_counted_before(page const&, token_range sentence, std::uint32_t end) const;
    [[nodiscard]] bool is_adverb(page const&, std::uint32_t t) const;
    [[nodiscard]] bool ends_phrase(page const&, std::uint32_t t) const;
    [[nodiscard]] std::optional<counted_phrase> of_number(page const&, token_range sentence, std::uint32_t number) const;
    [[nodiscard]] std::optional<counted_phrase> of_nouns(page const&, token_range sentence, token_range nouns) const;
    void note_others(page const&, token_range sentence, counted_phrase&) const;
    [[nodiscard]] std::uint32_t skip_adverbs(page const&, token_range sentence, std::uint32_t t) const;

    std::vector<std::uint32_t> classes_;
    std::set<std::uint32_t> no_adverbs_;  ///< words in -ly that are something else
};

}  // namespace reconcile
