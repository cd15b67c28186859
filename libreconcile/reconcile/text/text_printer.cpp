#include <reconcile/text/text_printer.hpp>

#include <algorithm>
#include <string>

#define XXH_INLINE_ALL
#include <xxhash.h>

#include <reconcile/text/quotation.hpp>

namespace reconcile {

namespace {

/// Never `quoted`.
std::uint32_t hash_of(std::string_view word, std::string& folded) {
    constexpr std::string_view curly = "’";
    folded.clear();
    for (std::size_t i = 0; i < word.size(); ++i) {
        if (word.substr(i, curly.size()) == curly) {
            folded += '\'';
            i += curly.size() - 1;
        } else {
            folded += word[i] >= 'A' && word[i] <= 'Z' ? static_cast<char>(word[i] - 'A' + 'a') : word[i];
        }
    }
    return static_cast<std::uint32_t>(XXH3_64bits(folded.data(), folded.size())) | 1U;
}

class printer {
public:
    printer(token_text const& text, phrase_table const& boilerplate)
        : text_(text), boilerplate_(boilerplate), quotations_(speech::find_quotations(text)) {}

    text_print print() && {
        for (auto const& s : text_.sentences) {
            everybodys_ = is_boilerplate(s);
            for (auto t = s.first; t < s.last && made_.words.size() < text_print::most_words; ++t) add(t);
            end_sentence();
        }
        return std::move(made_);
    }

private:
    [[nodiscard]] bool is_boilerplate(token_range s) const {
        for (auto t = s.first; t < s.last; ++t)
            if (boilerplate_.longest(text_, t, s.last)) return true;
        return false;
    }

    void add(std::uint32_t t) {
        auto const& token = text_.tokens[t];
        if (token.kind == token_kind::punctuation) return;
        while (next_ < quotations_.size() && quotations_[next_].tokens.last <= t) ++next_;
        bool const quoted = everybodys_ || (next_ < quotations_.size() && quotations_[next_].tokens.contains(t));
        if (made_.words.size() - begin_ == text_print::longest_sentence) end_sentence();
        made_.words.push_back({quoted ? text_print::quoted : hash_of(text_.view(t), folded_), token.begin});
        end_ = token.end;
    }

    void end_sentence() {
        auto const end = made_.words.size();
        if (end == begin_) return;
        made_.sentences.push_back(
            {{made_.words[begin_].begin, end_}, static_cast<std::uint32_t>(begin_), static_cast<std::uint32_t>(end)});
        begin_ = end;
    }

    token_text const& text_;
    phrase_table const& boilerplate_;
    bool everybodys_ = false;  ///< the sentence
    std::vector<speech::quotation> quotations_;
    std::size_t next_ = 0;
    std::size_t begin_ = 0;  ///< of the sentence's words
    std::uint32_t end_ = 0;  ///< in bytes
    std::string folded_;
    text_print made_;
};

}  // namespace

text_printer::text_printer(lexicon const& words, vocabulary& v) {
    for (auto const* e : words.entries("boilerplate"))
        for (auto const& phrase : e->phrases) boilerplate_.add(phrase, v, 1);
}

text_print text_printer::print(token_text const& text) const { return printer(text, boilerplate_).print(); }

}  // namespace reconcile
