#include <reconcile/text/letter_case.hpp>

#include <algorithm>
#include <string_view>
#include <unordered_set>
#include <vector>

#include <reconcile/text/dateline.hpp>

namespace reconcile {

namespace {

constexpr std::uint32_t enough_words = 30;  // of four letters or more: shorter texts are titles
constexpr std::uint32_t longest_name = 8;   // words looked at on either side of what says that there is a name
constexpr std::uint32_t longest_acronym = 6;

enum class letters : std::uint8_t { small, capital, as_written };

bool all_in_capitals(token_text const& text) {
    std::uint32_t words = 0;
    std::uint32_t small = 0;
    for (auto const& t : text.tokens) {
        if (t.kind != token_kind::word || t.end - t.begin < 4) continue;
        ++words;
        small += t.all_caps ? 0U : 1U;
    }
    return words >= enough_words && small * 20 <= words;
}

bool has_vowel(std::string_view word) { return word.find_first_of("AEIOUY") != std::string_view::npos; }

/// Writes a word in small letters, but for its first `kept` bytes.
void make_small(std::string& text, byte_span word, std::uint32_t kept) {
    for (auto i = word.begin + kept; i < word.end; ++i) {
        auto const byte = static_cast<unsigned char>(text[i]);
        bool const latin = i > word.begin && static_cast<unsigned char>(text[i - 1]) == 0xC3U && byte >= 0x80U &&
                           byte <= 0x9EU && byte != 0x97U;
        if ((byte >= 'A' && byte <= 'Z') || latin) text[i] = static_cast<char>(byte + 0x20U);
    }
}

class caser {
public:
    caser(name_lexicon const& lex, token_text const& text)
        : lex_(lex), text_(text), datelines_(find_datelines(text)), as_(text.tokens.size(), letters::small) {}

    std::string run() {
        for (auto const& s : text_.sentences) {
            auto const from = dateline_end(s);
            for (auto t = from; t < s.last; ++t) look_at(t, s);
        }
        for (std::uint32_t t = 0; t < as_.size(); ++t) {
            if (as_[t] != letters::small || !is_word(t)) continue;
            if (acronyms_.contains(text_.view(t))) as_[t] = letters::as_written;
            else if (proven_.contains(text_.view(t))) as_[t] = letters::capital;
        }
        return written();
    }

private:
    [[nodiscard]] token const& at(std::uint32_t t) const { return text_.tokens[t]; }
    [[nodiscard]] bool is_word(std::uint32_t t) const { return at(t).kind == token_kind::word; }
    [[nodiscard]] bool any(std::uint32_t t, std::uint32_t marks) const { return lex_.marks.any(at(t), marks); }
    [[nodiscard]] bool is_mark(std::uint32_t t, std::string_view a, std::string_view b = {}) const {
        auto const w = text_.view(t);
        return at(t).kind == token_kind::punctuation && (w == a || (!b.empty() && w == b));
    }
    [[nodiscard]] bool is_small_word(std::uint32_t t) const { return any(t, mark_function | mark_speech | mark_verb); }

    /// In no lexicon, and with no ending of a common word: it may be a name.
    [[nodiscard]] bool is_strange(std::uint32_t t) const {
        if (!is_word(t) || at(t).end - at(t).begin < 3) return false;
        if (any(t, mark_first_name) && !is_small_word(t)) return true;
        if (at(t).word != 0) return false;
        auto const w = text_.view(t);
        return std::ranges::none_of(lex_.common_endings, [&](auto const& ending) {
            return w.size() > ending.size() + 2 && w.ends_with(ending);
        });
    }

    /// "MILLTOWN, 3 JAN 90 (AGENCY) --": stays as it is.
    std::uint32_t dateline_end(token_range s) {
        auto end = s.first;
        for (auto const& d : datelines_)
            if (s.contains(d.dash)) end = d.dash + 1;
        std::fill(as_.begin() + s.first, as_.begin() + end, letters::as_written);
        return end;
    }

    void look_at(std::uint32_t t, token_range s) {
        if (is_mark(t, "[", "(")) return bracket(t, s);
        if (!is_word(t)) return;
        auto const w = text_.view(t);
        if (w.size() == 1 && w != "A") as_[t] = letters::as_written;
        if (w.find('.') != std::string_view::npos) as_[t] = letters::as_written;
        bool const code = w.size() < 4 && t + 2 < s.last && is_mark(t + 1, "-") &&
                          at(t + 2).kind == token_kind::number && !at(t + 2).space_before;
        if (code) as_[t] = letters::as_written;
        if (at(t).word == 0 && w.size() > 1 && w.size() <= longest_acronym && !has_vowel(w)) acronyms_.insert(w);
        calendar_word(t, s);
        known_name(t, s);
        if (auto const title = lex_.titles.longest(text_, t, s.last)) name_from(t + title.length, s);
        if (any(t, mark_first_name) && !is_small_word(t) && t + 1 < s.last && is_strange(t + 1)) name_from(t, s);
        if (any(t, mark_organisation)) organisation_ending(t, s);
        place_beside(t, s);
    }

    void calendar_word(std::uint32_t t, token_range s) {
        if (!any(t, mark_not_name)) return;
        auto const near_number = [&](std::uint32_t i) {
            return i < s.last && i >= s.first && at(i).kind == token_kind::number;
        };
        if (text_.view(t).size() > 5 || near_number(t + 1) || (t > s.first && near_number(t - 1)))
            as_[t] = letters::capital;
    }

    void known_name(std::uint32_t t, token_range s) {
        auto const known = lex_.known_at(text_, t, s.last);
        if (!known || (known.length == 1 && (is_small_word(t) || any(t, mark_sentence_word)))) return;
        for (auto i = t; i < t + known.length; ++i)
            if (as_[i] == letters::small && !any(i, mark_function))
                as_[i] = lex_.known[known.payload].capitals ? letters::as_written : letters::capital;
    }

    void name(std::uint32_t t) {
        if (as_[t] == letters::small) as_[t] = letters::capital;
        if (is_strange(t)) proven_.insert(text_.view(t));
    }

    /// The strange words from `t` on: what follows a title or a first name.
    void name_from(std::uint32_t t, token_range s) {
        for (std::uint32_t n = 0; t < s.last && n < 4; ++t, ++n) {
            bool const initial = is_word(t) && at(t).end - at(t).begin == 1;
            bool const point = is_mark(t, ".") && n > 0;
            if (!initial && !point && !is_strange(t)) return;
            if (is_word(t)) name(t);
        }
    }

    /// "REED ISLAND FRONT": the run of words before one of an organisation, if one of them is strange.
    void organisation_ending(std::uint32_t t, token_range s) {
        auto first = t;
        bool strange = false;
        while (first > s.first && t - first < longest_name && is_word(first - 1) && !is_small_word(first - 1)) {
            --first;
            strange = strange || is_strange(first);
        }
        bool const indefinite = first > s.first && (text_.view(first - 1) == "A" || text_.view(first - 1) == "AN");
        if (!strange || indefinite) return;
        for (auto i = first; i <= t; ++i)
            if (as_[i] == letters::small) as_[i] = letters::capital;
    }

    /// "REED ISLAND FRONT [RIF]" and "RIF [REED ISLAND FRONT]": the one in brackets explains the other.
    void bracket(std::uint32_t t, token_range s) {
        auto end = t + 1;
        bool organisation = false;
        for (; end < s.last && end - t <= longest_name + 1 && !is_mark(end, "]", ")"); ++end)
            organisation = organisation || (is_word(end) && any(end, mark_organisation));
        if (end >= s.last || !is_mark(end, "]", ")") || t == s.first) return;
        auto const size = end - t - 1;
        auto const short_word = [&](std::uint32_t i) {
            return is_word(i) && at(i).word == 0 && at(i).end - at(i).begin <= longest_acronym;
        };
        if (size == 1 && is_word(t + 1) && at(t + 1).end - at(t + 1).begin <= longest_acronym + 2 &&
            !any(t + 1, mark_editor)) {
            auto const from = words_of_acronym(t, s);
            if (from < t) {
                acronyms_.insert(text_.view(t + 1));
                for (auto i = from; i < t; ++i)
                    if (is_word(i) && !any(i, mark_function)) as_[i] = letters::capital;
            }
        } else if (size > 1 && organisation && short_word(t - 1)) {
            acronyms_.insert(text_.view(t - 1));
            for (auto i = t + 1; i < end; ++i)
                if (is_word(i) && !any(i, mark_function)) as_[i] = letters::capital;
        }
    }

    /// Where the name begins that ends before the bracket at `t`: it holds a word of an organisation, or its words begin with
    /// letters of the acronym. `t` if there is none.
    [[nodiscard]] std::uint32_t words_of_acronym(std::uint32_t t, token_range s) const {
        auto const acronym = text_.view(t + 1);
        auto first = t;
        bool organisation = false;
        std::uint32_t initials = 0;
        for (auto i = t; i > s.first && t - i < longest_name; --i) {
            auto const before = i - 1;
            bool const of = any(before, mark_org_particle);
            if (!is_word(before) || (!of && is_small_word(before))) break;
            if (of) continue;
            first = before;
            organisation = organisation || any(before, mark_organisation);
            initials += acronym.find(text_.view(before).front()) != std::string_view::npos ? 1U : 0U;
        }
        bool const fits = initials >= 2 || (initials >= 1 && organisation);
        return fits && at(t + 1).word == 0 ? first : t;
    }

    /// "TOWN OF X", "X PROVINCE", "IN X": strange words where places stand.
    void place_beside(std::uint32_t t, token_range s) {
        auto const w = text_.view(t);
        if (any(t, mark_container)) {
            if (t + 2 < s.last && text_.view(t + 1) == "OF") return place_from(t + 2, s);
            for (auto i = t; i > s.first && t - i < 3 && (is_strange(i - 1) || any(i - 1, mark_name_begin)); --i)
                name(i - 1);
            return;
        }
        if (w == "IN" || w == "NEAR" || w == "AT") place_from(t + 1, s);
        if (any(t, mark_name_begin)) place_from(t, s);
    }

    /// Few words of English end in another vowel than e or y; names of many languages do.
    [[nodiscard]] bool sounds_foreign(std::uint32_t t) const {
        auto const last = text_.view(t).back();
        return last == 'A' || last == 'I' || last == 'O' || last == 'U';
    }

    /// Strange words up to what ends a name of a place.
    void place_from(std::uint32_t t, token_range s) {
        auto end = t;
        bool sure = false;
        for (; end < s.last && end - t < 5 && (is_strange(end) || any(end, mark_name_begin)); ++end)
            sure = sure || any(end, mark_name_begin) || sounds_foreign(end);
        while (end > t && any(end - 1, mark_name_begin)) --end;
        if (end == t || !(sure || (end < s.last && any(end, mark_container)))) return;
        bool const ends = end >= s.last || !is_word(end) || is_small_word(end) || any(end, mark_container);
        for (auto i = t; ends && i < end; ++i) name(i);
    }

    std::string written() {
        std::string out(text_.text);
        for (std::uint32_t t = 0; t < as_.size(); ++t) {
            if (!is_word(t) || as_[t] == letters::as_written) continue;
            bool const begins = text_.sentences[text_.sentence_of_token[t]].first == t ||
                                (t > 0 && is_opening(t - 1) && begins_sentence(t - 1));
            make_small(out, at(t).span(), as_[t] == letters::capital || begins ? 1 : 0);
        }
        for (auto const& s : text_.sentences)
            for (auto t = s.first + 1; t < s.last; ++t)
                if (at(t).line_start)
                    std::replace_if(out.begin() + at(t - 1).end, out.begin() + at(t).begin, [](char c) { return c == '\n' || c == '\r'; }, ' ');
        return out;
    }

    [[nodiscard]] bool is_opening(std::uint32_t t) const { return is_mark(t, "\"", "[") || is_mark(t, "("); }
    [[nodiscard]] bool begins_sentence(std::uint32_t t) const {
        auto const& s = text_.sentences[text_.sentence_of_token[t]];
        while (t > s.first && (is_opening(t - 1) || is_mark(t - 1, "]"))) --t;
        return t == s.first || is_mark(t, "\"");
    }

    name_lexicon const& lex_;
    token_text const& text_;
    std::vector<dateline> datelines_;
    std::vector<letters> as_;                      ///< by token
    std::unordered_set<std::string_view> proven_;  ///< strange words that stand in a name somewhere
    std::unordered_set<std::string_view> acronyms_;
};

}  // namespace

std::optional<std::string> letter_case::restore(token_text const& text) const {
    if (!all_in_capitals(text)) return std::nullopt;
    return caser(lex_, text).run();
}

}  // namespace reconcile
