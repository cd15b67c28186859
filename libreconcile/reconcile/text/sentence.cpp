#include <reconcile/text/sentence.hpp>

#include <algorithm>
#include <array>

namespace reconcile::detail {

namespace {

constexpr std::uint32_t longest_wrapped_line = 200;  // bytes; a text with longer lines was not wrapped
constexpr std::uint32_t ragged = 8;                  // bytes that wrapping may leave unused although a word would fit

class splitter {
public:
    splitter(token_text& text, vocabulary const& words)
        : text_(text), words_(words), size_(static_cast<std::uint32_t>(text.tokens.size())) {}

    void run() {
        text_.sentence_of_token.resize(size_);
        std::uint32_t first = 0;
        for (std::uint32_t t = 0; t < size_; ++t) {
            text_.sentence_of_token[t] = static_cast<std::uint32_t>(text_.sentences.size());
            if (token_at(t).paragraph_start) measure_paragraph(t);
            if (!ends_after(t)) continue;
            text_.sentences.push_back({first, t + 1});
            first = t + 1;
        }
    }

private:
    [[nodiscard]] token const& token_at(std::uint32_t t) const { return text_.tokens[t]; }

    [[nodiscard]] bool is_one_of(std::uint32_t t, std::initializer_list<std::string_view> marks) const {
        return token_at(t).kind == token_kind::punctuation && std::ranges::find(marks, text_.view(t)) != marks.end();
    }
    [[nodiscard]] bool is_stop(std::uint32_t t) const {
        return token_at(t).kind == token_kind::punctuation &&
               (text_.view(t).front() == '.' || is_one_of(t, {"!", "?", "…"}));
    }
    /// Closes what was opened: no space before it.
    [[nodiscard]] bool is_closer(std::uint32_t t) const {
        return !token_at(t).space_before && is_one_of(t, {"\"", "'", "''", ")", "]", "”", "’", "»"});
    }
    [[nodiscard]] bool is_opener(std::uint32_t t) const {
        return is_one_of(t, {"\"", "'", "``", "`", "(", "[", "“", "‘", "«", "-", "–", "—", "•"});
    }

    /// The first token from `t` that is not an opening quote or bracket.
    [[nodiscard]] std::uint32_t content_from(std::uint32_t t) const {
        for (int marks = 0; marks < 3 && t < size_ && is_opener(t); ++marks) ++t;
        return t;
    }

    /// Lengths of a paragraph's lines: a line that had room for the next line's first word was ended on purpose.
    void measure_paragraph(std::uint32_t first) {
        widest_line_ = 0;
        auto line = token_at(first).begin;
        auto t = first;
        for (++t; t < size_ && !token_at(t).paragraph_start; ++t) {
            if (!token_at(t).line_start) continue;
            widest_line_ = std::max(widest_line_, token_at(t - 1).end - line);
            line = token_at(t).begin;
        }
        widest_line_ = std::max(widest_line_, token_at(t - 1).end - line);
        line_begin_ = token_at(first).begin;
    }

    /// `t` is the last token of a line and `t + 1` the first of the next.
    [[nodiscard]] bool line_was_ended(std::uint32_t t) const {
        if (widest_line_ > longest_wrapped_line) return true;
        auto const length = token_at(t).end - line_begin_;
        auto const& next = token_at(content_from(t + 1) < size_ ? content_from(t + 1) : t + 1);
        bool const had_room = length + 1 + next.span().size() + ragged <= widest_line_;
        return had_room && (next.capital || next.kind == token_kind::number || is_opener(t + 1)) &&
               !is_one_of(t, {",", "-", "–", ";"});
    }

    bool ends_after(std::uint32_t t) {
        auto const next = t + 1;
        if (next == size_ || token_at(next).paragraph_start) return true;
        if (token_at(next).line_start) {
            bool const ended = line_was_ended(t);
            line_begin_ = token_at(next).begin;
            if (ended) return true;
        }
        if (is_closer(next)) return false;
        auto stop = t;
        while (stop > 0 && is_closer(stop)) --stop;
        if (is_stop(stop)) return ends_with_stop(stop, next);
        return stop == t && ends_with_abbreviation(t, next);
    }

    /// A point, an exclamation or a question mark at `stop`, then closers, then `next`.
    [[nodiscard]] bool ends_with_stop(std::uint32_t stop, std::uint32_t next) const {
        if (is_stop(next)) return false;
        auto const content = content_from(next);
        if (content == size_) return true;
        bool const point = text_.view(stop).front() == '.';
        if (!token_at(next).space_before) return point && is_glued_start(stop, next);
        if (token_at(content).kind == token_kind::word && !token_at(content).capital) return false;
        if (!point || stop == 0 || text_.view(stop).size() > 1) return true;
        return !is_abbreviated(stop - 1) || opens_sentence(content);
    }

    /// "…, it said.The army": the space was lost.
    [[nodiscard]] bool is_glued_start(std::uint32_t stop, std::uint32_t next) const {
        if (stop == 0 || next != stop + 1) return false;
        auto const& before = token_at(stop - 1);
        auto const& after = token_at(next);
        return before.kind == token_kind::word && !before.capital && before.span().size() > 2 && after.capital &&
               !after.all_caps && after.span().size() > 1;
    }

    /// "in the U.S. The army": the word's own point ends the sentence too.
    [[nodiscard]] bool ends_with_abbreviation(std::uint32_t t, std::uint32_t next) const {
        auto const word = text_.view(t);
        if (token_at(t).kind != token_kind::word || word.back() != '.' || !token_at(next).space_before) return false;
        auto const content = content_from(next);
        return content < size_ && opens_sentence(content);
    }

    [[nodiscard]] bool opens_sentence(std::uint32_t t) const {
        return token_at(t).capital && words_.is_sentence_opener(token_at(t).word);
    }

    /// A known abbreviation or an initial ("John F."), which a point follows.
    [[nodiscard]] bool is_abbreviated(std::uint32_t t) const {
        auto const& w = token_at(t);
        if (w.kind != token_kind::word || token_at(t + 1).space_before) return false;
        return words_.is_abbreviation(w.word) || (w.capital && w.span().size() == 1);
    }

    token_text& text_;
    vocabulary const& words_;
    std::uint32_t size_;
    std::uint32_t widest_line_ = 0;
    std::uint32_t line_begin_ = 0;
};

}  // namespace

void split_sentences(token_text& text, vocabulary const& words) {
    text.sentences.reserve(text.tokens.size() / 20 + 1);
    splitter(text, words).run();
}

}  // namespace reconcile::detail
