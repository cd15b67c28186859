#include <reconcile/text/token.hpp>

#include <algorithm>

#include <reconcile/text/char_class.hpp>
#include <reconcile/text/number_shape.hpp>
#include <reconcile/text/sentence.hpp>

namespace reconcile {

namespace {

using detail::char_class;
using detail::classify;
using detail::is_letter;

class scanner {
public:
    scanner(std::string_view text, vocabulary const& words, std::vector<token>& out)
        : text_(text), words_(words), out_(out) {}

    void run() {
        while (skip_space()) {
            auto const c = classify(text_, at_);
            if (is_letter(c.kind)) read_word();
            else if (c.kind == char_class::digit || begins_with_point()) read_number();
            else if (c.kind == char_class::fraction) put(at_ + c.length, token_kind::number);
            else read_mark(c.length);
        }
    }

private:
    [[nodiscard]] char_class kind_at(std::size_t i) const {
        return i < text_.size() ? classify(text_, i).kind : char_class::space;
    }
    [[nodiscard]] char byte_at(std::size_t i) const { return i < text_.size() ? text_[i] : ' '; }
    [[nodiscard]] bool letter_at(std::size_t i) const { return is_letter(kind_at(i)); }

    /// Moves to the next token and notes what lies before it. False at the end of the text.
    bool skip_space() {
        next_ = {};
        if (at_ + 1 < text_.size() && text_[at_] == ' ' && static_cast<unsigned char>(text_[at_ + 1]) > ' ' &&
            !out_.empty() && static_cast<unsigned char>(text_[at_ + 1]) < 0x80U) {
            ++at_;
            next_.space_before = true;
            return true;
        }
        unsigned newlines = 0;
        auto const from = at_;
        while (at_ < text_.size()) {
            auto const c = classify(text_, at_);
            if (c.kind == char_class::newline) ++newlines;
            else if (c.kind != char_class::space) break;
            at_ += c.length;
        }
        bool const first = out_.empty();
        next_.space_before = at_ > from || first;
        next_.line_start = newlines > 0 || first;
        next_.paragraph_start = newlines > 1 || first;
        return at_ < text_.size();
    }

    void put(std::size_t end, token_kind kind) {
        next_.begin = static_cast<std::uint32_t>(at_);
        next_.end = static_cast<std::uint32_t>(end);
        next_.kind = kind;
        next_.word = words_.find(text_.substr(at_, end - at_));
        out_.push_back(next_);
        at_ = end;
    }

    /// Bytes of an apostrophe at `i`, straight or curly; 0 if there is none.
    [[nodiscard]] std::size_t apostrophe_at(std::size_t i) const {
        if (byte_at(i) == '\'') return 1;
        return text_.substr(std::min(i, text_.size()), 3) == "\xE2\x80\x99" ? 3 : 0;
    }

    /// End of a possessive "'s" that begins at `i`; 0 if there is none.
    [[nodiscard]] std::size_t possessive_at(std::size_t i) const {
        auto const mark = apostrophe_at(i);
        if (mark == 0 || (byte_at(i + mark) | 0x20) != 's') return 0;
        return letter_at(i + mark + 1) ? 0 : i + mark + 1;
    }

    /// End of single letters with points ("U.S.", "a.m"); `from` if there are none.
    [[nodiscard]] std::size_t dotted_end(std::size_t from) const {
        auto const single = [&](std::size_t i) {
            return letter_at(i) && static_cast<unsigned char>(text_[i]) < 0x80U && !letter_at(i + 1);
        };
        if (!single(from) || byte_at(from + 1) != '.' || !single(from + 2)) return from;
        auto end = from;
        while (single(end) && byte_at(end + 1) == '.') end += 2;
        return single(end) && !apostrophe_at(end + 1) ? end + 1 : end;
    }

    /// Most words are ASCII letters up to a space: `end` and what was seen, as far as that goes.
    void read_plain_letters(std::size_t& end, bool& any_lower, unsigned& letters) const {
        auto const from = end;
        for (; end < text_.size(); ++end) {
            auto const byte = static_cast<unsigned char>(text_[end]);
            if (byte >= 0x80U) break;
            auto const kind = detail::ascii_classes[byte];
            if (kind != char_class::lower && kind != char_class::upper) break;
            any_lower |= kind == char_class::lower;
        }
        letters += static_cast<unsigned>(end - from);
    }

    void read_word() {
        bool const first_upper = kind_at(at_) == char_class::upper;
        bool any_lower = false;
        unsigned letters = 0;
        auto end = at_;
        read_plain_letters(end, any_lower, letters);
        if (end == at_ + 1 && byte_at(end) == '.') {
            if (auto const dotted = dotted_end(at_); dotted > at_) {
                next_.capital = next_.all_caps = first_upper;
                return put(dotted, token_kind::word);
            }
        }
        while (end < text_.size() && text_[end] != ' ') {
            auto const c = classify(text_, end);
            if (is_letter(c.kind)) {
                any_lower |= c.kind != char_class::upper;
                ++letters;
                end += c.length;
                continue;
            }
            auto const mark = apostrophe_at(end);
            if (mark == 0 || possessive_at(end) != 0 || !letter_at(end + mark)) break;
            end += mark;
        }
        next_.capital = first_upper;
        next_.all_caps = letters > 1 && !any_lower;
        put(end, token_kind::word);
    }

    /// ".08", where no digit or letter stands before the point.
    [[nodiscard]] bool begins_with_point() const {
        return text_[at_] == '.' && at_ >= apart_end_ && kind_at(at_ + 1) == char_class::digit &&
               (at_ == 0 || next_.space_before || !follows_word());
    }

    [[nodiscard]] bool follows_word() const {
        return !out_.empty() && out_.back().end == at_ &&
               (out_.back().kind != token_kind::punctuation || text_[at_ - 1] == '.');
    }

    void read_number() {
        if (at_ < apart_end_) return put(detail::digits_end(text_, at_), token_kind::number);
        auto const found = detail::number_at(text_, at_);
        apart_end_ = found.apart_end;
        put(found.end, token_kind::number);
    }

    /// A mark; runs of points, hyphens and of doubled quotes ("``", "''") are one.
    void read_mark(std::uint32_t length) {
        if (auto const end = possessive_at(at_); end != 0 && !next_.space_before && follows_word())
            return put(end, token_kind::word);
        char const c = text_[at_];
        auto end = at_ + length;
        if (c == '.' || c == '-')
            while (byte_at(end) == c) ++end;
        else if ((c == '`' || c == '\'') && byte_at(end) == c) ++end;
        put(end, token_kind::punctuation);
    }

    std::string_view text_;
    vocabulary const& words_;
    std::vector<token>& out_;
    std::size_t at_ = 0;
    std::size_t apart_end_ = 0;  ///< up to here each run of digits is a number: "22,24,26"
    token next_;
};

}  // namespace

token_text tokenize(std::string_view text, vocabulary const& words) {
    token_text out;
    out.text = text;
    out.tokens.reserve(text.size() / 5 + 1);
    scanner(text, words, out.tokens).run();
    detail::split_sentences(out, words);
    return out;
}

}  // namespace reconcile
