#include <reconcile/text/outline.hpp>

#include <algorithm>

namespace reconcile::speech {

namespace {
/// Longer sentences are read in pieces, so that work stays linear in the text.
constexpr std::size_t longest_outline = 300;
}  // namespace

speech_text::speech_text(token_text const& t, name_text const& n, attribution_lexicon const& l)
    : text(t), names(n), lex(l), quotations(find_quotations(t)), mention_of(t.tokens.size()) {
    for (std::uint32_t m = 0; m < n.mentions.size(); ++m)
        for (auto k = n.mentions[m].tokens.first; k < n.mentions[m].tokens.last; ++k) mention_of[k] = m + 1;
}

std::string_view outline::view(spot i) const {
    return i < size() && !items_[i].quote ? from_->text.view(items_[i].first) : std::string_view();
}

bool outline::any(spot i, std::uint32_t marks) const {
    return i < size() && !items_[i].quote && from_->lex.marks.any(token_at(i), marks);
}

bool outline::is_word(spot i) const { return i < size() && !items_[i].quote && token_at(i).kind == token_kind::word; }
bool outline::is_adverbial(spot i) const {
    return any(i, is_adverb) || (is_word(i) && view(i).ends_with("ly") && !any(i, is_no_adverb));
}
bool outline::is_number(spot i) const {
    return i < size() && !items_[i].quote && token_at(i).kind == token_kind::number;
}
bool outline::is_punctuation(spot i) const {
    return i < size() && !items_[i].quote && token_at(i).kind == token_kind::punctuation;
}

bool outline::ends_at(spot i) const {
    while (is_punctuation(i) &&
           (is(i, ".") || is(i, "!") || is(i, "?") || is(i, "”") || is(i, "\"") || is(i, ")") || is(i, "…")))
        ++i;
    return i >= size();
}

bool outline::spaced(spot i) const {
    return i + 1 < size() && token_at(i).space_before && token_at(i + 1).space_before;
}

bool outline::ends_with_comma(spot i) const {
    return is_quote(i) && items_[i].last > items_[i].first + 2 && from_->text.view(items_[i].last - 2) == ",";
}

name_mention const* outline::mention(spot i) const {
    if (i >= size() || items_[i].quote) return nullptr;
    auto const m = from_->mention_of[items_[i].first];
    return m == 0 ? nullptr : &from_->names.mentions[m - 1];
}

spot outline::mention_first(spot i) const {
    auto const* m = mention(i);
    while (i > 0 && mention(i - 1) == m) --i;
    return i;
}

spot outline::mention_last(spot i) const {
    auto const* m = mention(i);
    while (i < size() && mention(i) == m) ++i;
    return i;
}

byte_span outline::bytes(span_of_items s) const {
    auto const& tokens = from_->text.tokens;
    return {tokens[items_[s.first].first].begin, tokens[items_[s.last - 1].last - 1].end};
}

span_of_items outline::trim(span_of_items s) const {
    auto const loose = [&](spot i) {
        return is_punctuation(i) && !is(i, "$") && !is(i, "#") && !is(i, "@") && !is(i, "(");
    };
    while (!s.empty() && loose(s.first)) ++s.first;
    while (!s.empty() && is_punctuation(s.last - 1) && !is(s.last - 1, "%") && !is(s.last - 1, ")")) --s.last;
    return s;
}

std::vector<item> outline_builder::next() {
    std::vector<item> items;
    auto const& sentences = from_.text.sentences;
    auto const size = static_cast<std::uint32_t>(from_.text.tokens.size());
    while (token_ < size) {
        while (quotation_ < from_.quotations.size() && from_.quotations[quotation_].tokens.first < token_) ++quotation_;
        if (quotation_ < from_.quotations.size() && from_.quotations[quotation_].tokens.first == token_) {
            auto const& q = from_.quotations[quotation_++].tokens;
            items.push_back({q.first, q.last, true});
            token_ = q.last;
        } else {
            items.push_back({token_, token_ + 1, false});
            ++token_;
        }
        bool const ends = sentences[from_.text.sentence_of_token[token_ - 1]].last == token_;
        if ((ends && !names_speaker(items.back())) || items.size() >= longest_outline) break;
    }
    return items;
}

/// "“Why?” Ann asked." is one sentence, for what closed was the quotation only; so is "“…” ― Ann Holm".
bool outline_builder::names_speaker(item const& quote) const {
    auto const& text = from_.text;
    auto const size = static_cast<std::uint32_t>(text.tokens.size());
    auto const next = quote.last;
    if (!quote.quote || next + 1 >= size || next < quote.first + 3 || text.tokens[next].paragraph_start) return false;
    auto const one_of = [&](std::uint32_t t, std::initializer_list<std::string_view> marks) {
        return std::ranges::find(marks, text.view(t)) != marks.end();
    };
    if (one_of(next, {"―", "—", "–", "--"})) return text.tokens[next + 1].capital;
    if (!one_of(next - 2, {"?", "!", "…", ",", "—"})) return false;
    constexpr std::uint32_t window = 5;
    for (auto t = next; t < std::min(size, next + window) && text.tokens[t].kind == token_kind::word; ++t)
        if (from_.lex.marks.any(text.tokens[t], is_cue)) return t > next || !text.tokens[t].capital;
    return false;
}

std::vector<item> outline_builder::inside(quotation const& q, std::uint32_t& t) const {
    std::vector<item> items;
    auto const end = q.closed ? q.tokens.last - 1 : q.tokens.last;
    while (t < end) {
        items.push_back({t, t + 1, false});
        ++t;
        if (from_.text.sentences[from_.text.sentence_of_token[t - 1]].last == t || items.size() >= longest_outline)
            break;
    }
    return items;
}

}  // namespace reconcile::speech
