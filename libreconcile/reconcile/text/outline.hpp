// A sentence as the grammar sees it: its tokens, with each quotation as one item. Private to the attribution reader.
//
//     "He ran," said Ann, "and fell."      items: [quotation] [said] [Ann] [,] [quotation]
//
// A quotation of several sentences joins them to the outline it begins in.
#pragma once

#include <cstdint>
#include <vector>

#include <reconcile/text/attribution_lexicon.hpp>
#include <reconcile/text/name_reader.hpp>
#include <reconcile/text/quotation.hpp>

namespace reconcile::speech {

/// What all steps of the reader share, for one text.
struct speech_text {
    token_text const& text;
    name_text const& names;
    attribution_lexicon const& lex;
    std::vector<quotation> quotations;
    std::vector<std::uint32_t> mention_of;  ///< by token: one past the index of its mention; 0: none

    speech_text(token_text const&, name_text const&, attribution_lexicon const&);
};

struct item {
    std::uint32_t first = 0;  ///< tokens
    std::uint32_t last = 0;
    bool quote = false;
};

/// Index of an item, or of the end.
using spot = std::uint32_t;
/// Items from `first` up to, not including, `last`.
struct span_of_items {
    spot first = 0;
    spot last = 0;
    [[nodiscard]] bool empty() const { return first >= last; }
    [[nodiscard]] spot size() const { return last - first; }
};

class outline {
public:
    outline(speech_text const& from, std::vector<item> items) : from_(&from), items_(std::move(items)) {}

    [[nodiscard]] spot size() const { return static_cast<spot>(items_.size()); }
    [[nodiscard]] item const& operator[](spot i) const { return items_[i]; }
    [[nodiscard]] bool is_quote(spot i) const { return i < size() && items_[i].quote; }
    /// The words of a one-token item; empty for quotations and behind the end.
    [[nodiscard]] std::string_view view(spot i) const;
    [[nodiscard]] bool is(spot i, std::string_view word) const { return view(i) == word; }
    [[nodiscard]] bool any(spot i, std::uint32_t marks) const;
    [[nodiscard]] bool is_word(spot i) const;
    /// In the list of adverbs, or in -ly and not in that of the words in -ly that are none.
    [[nodiscard]] bool is_adverbial(spot i) const;
    [[nodiscard]] bool is_number(spot i) const;
    [[nodiscard]] bool is_punctuation(spot i) const;
    /// A mark with a space at both sides, as dashes have and hyphens have not.
    [[nodiscard]] bool spaced(spot i) const;
    /// The quotation at `i` has a comma before its closing mark: the sentence goes on.
    [[nodiscard]] bool ends_with_comma(spot i) const;
    /// A stop or closing mark behind which nothing but such marks stand.
    [[nodiscard]] bool ends_at(spot i) const;
    /// The mention that item `i` lies in; null if none.
    [[nodiscard]] name_mention const* mention(spot i) const;
    [[nodiscard]] spot mention_first(spot i) const;  ///< first item of the mention that `i` lies in
    [[nodiscard]] spot mention_last(spot i) const;   ///< one past its last item
    [[nodiscard]] byte_span bytes(span_of_items) const;
    /// Without marks and stops at both ends; a quotation stays whole.
    [[nodiscard]] span_of_items trim(span_of_items) const;
    [[nodiscard]] speech_text const& from() const { return *from_; }

private:
    [[nodiscard]] token const& token_at(spot i) const { return from_->text.tokens[items_[i].first]; }
    speech_text const* from_;
    std::vector<item> items_;
};

/// The outlines of a text in order; those inside quotations after the one that holds them if `inner`.
class outline_builder {
public:
    explicit outline_builder(speech_text const& from) : from_(from) {}
    /// The next outline, or nothing at the end.
    [[nodiscard]] std::vector<item> next();
    /// Items of one sentence inside a quotation, from token `t` on; moves `t` behind it.
    [[nodiscard]] std::vector<item> inside(quotation const&, std::uint32_t& t) const;

private:
    [[nodiscard]] bool names_speaker(item const& quote) const;

    speech_text const& from_;
    std::uint32_t token_ = 0;
    std::size_t quotation_ = 0;
};

}  // namespace reconcile::speech
