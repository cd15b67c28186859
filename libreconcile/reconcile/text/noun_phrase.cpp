#include <reconcile/text/noun_phrase.hpp>

#include <algorithm>

namespace reconcile::detail {

namespace {

/// One walk over one phrase.
class walk {
public:
    walk(number_words const& known, token_text const& text, std::uint32_t end)
        : known_(known), text_(text), end_(end) {}

    std::optional<noun_phrase> read(std::uint32_t t, noun_phrase_reader::options options) {
        if (is_mark(t, "s") && glued(t)) return std::nullopt;  // "the 1990s"
        t = skip_fillers(t);
        after_of_ = is(t, word_trait::of_word);
        if (after_of_) {
            t = skip_determiners(t + 1);
            after_the_ = t > 0 && is(t - 1, word_trait::determiner);
            if (is(t, word_trait::pronoun)) return std::nullopt;
            options.one = false;
            t = skip_numbers(t);
        } else if (options.of_only) {
            return std::nullopt;
        }
        if (t >= end_) return std::nullopt;
        first_ = t;
        end_ = std::min(end_, t + noun_phrase_reader::longest);
        if (options.one) return singular();
        auto const many = plural();
        return many || !after_of_ ? many : singular();
    }

private:
    [[nodiscard]] token const& token_at(std::uint32_t t) const { return text_.tokens[t]; }
    [[nodiscard]] bool is(std::uint32_t t, word_trait trait) const {
        return t < end_ && known_.is(token_at(t).word, trait);
    }
    [[nodiscard]] bool is_word(std::uint32_t t) const { return t < end_ && token_at(t).kind == token_kind::word; }
    [[nodiscard]] bool is_mark(std::uint32_t t, std::string_view mark) const {
        return t < end_ && text_.view(t) == mark;
    }
    [[nodiscard]] bool glued(std::uint32_t t) const { return t < end_ && !token_at(t).space_before; }
    [[nodiscard]] bool is_hyphen(std::uint32_t t) const { return is_mark(t, "-") && glued(t) && glued(t + 1); }
    /// "'s", straight or curly.
    [[nodiscard]] bool is_possessive(std::uint32_t t) const {
        if (!glued(t) || !is_word(t)) return false;
        auto const mark = text_.view(t).front();
        return mark == '\'' || mark == '\xE2';
    }
    [[nodiscard]] bool lower_ends_with(std::uint32_t t, std::string_view ending) const {
        auto const w = text_.view(t);
        if (w.size() < ending.size() + 2) return false;
        return std::equal(ending.begin(), ending.end(), w.end() - static_cast<std::ptrdiff_t>(ending.size()),
                          [](char a, char b) { return a == (b | 0x20); });
    }

    [[nodiscard]] std::uint32_t skip_fillers(std::uint32_t t) const {
        for (int most = 0; most < 2 && is(t, word_trait::filler) && (is_word(t + 1) || is_mark(t + 1, "-")); ++most)
            ++t;
        return t;
    }
    [[nodiscard]] std::uint32_t skip_determiners(std::uint32_t t) const {
        for (int most = 0;
             most < 3 && is(t, word_trait::determiner) && !(is(t, word_trait::pronoun) && !noun_like(t + 1)); ++most)
            ++t;
        return t;
    }
    /// "five of 10 attackers", "one of two men": the second number is none of what is counted.
    [[nodiscard]] std::uint32_t skip_numbers(std::uint32_t t) const {
        for (int most = 0; most < 4 && t < end_; ++most, ++t) {
            bool const number = token_at(t).kind == token_kind::number && !glued(t + 1);
            if (!number && !known_.cardinal(token_at(t).word)) break;
        }
        return t;
    }

    [[nodiscard]] bool is_time_word(std::uint32_t t) const {
        return (is(t, word_trait::weekday) || is(t, word_trait::month)) && token_at(t).capital;
    }
    /// Ends a phrase wherever it stands. "US" is no pronoun, and a part of a compound ends nothing.
    [[nodiscard]] bool is_stop(std::uint32_t t) const {
        if (!is_word(t) || is_time_word(t)) return true;
        if (is_hyphen(t + 1) || (t > 0 && is_hyphen(t - 1) && t > first_)) return false;
        if (known_.cardinal(token_at(t).word)) return true;
        bool const pronoun_as_name = token_at(t).all_caps && text_.view(t) == "US";
        return is(t, word_trait::stop) && !pronoun_as_name && !(t > first_ && is(t, word_trait::plural));
    }
    [[nodiscard]] bool noun_like(std::uint32_t t) const { return is_word(t) && !is_stop(t) && !is_possessive(t); }
    /// "killed", "carrying", "reportedly": verbs and adverbs, unless known as modifiers.
    [[nodiscard]] bool is_verbal(std::uint32_t t) const {
        if (t >= end_ || is(t, word_trait::modifier) || is(t, word_trait::noun) || is(t, word_trait::plural) ||
            token_at(t).capital)
            return false;
        return lower_ends_with(t, "ed") || lower_ends_with(t, "ing") || lower_ends_with(t, "ly");
    }
    [[nodiscard]] bool is_plural(std::uint32_t t) const {
        if (!is_word(t) || is(t, word_trait::not_plural)) return false;
        if (is(t, word_trait::plural) && !is(t, word_trait::state)) return true;
        auto const w = text_.view(t);
        if (w.size() == 1) return w == "s" && glued(t);
        if (token_at(t).all_caps && w.size() < 4) return false;
        return lower_ends_with(t, "s") && !lower_ends_with(t, "ss") && !lower_ends_with(t, "us") &&
               !lower_ends_with(t, "is");
    }
    /// A number inside the phrase that belongs to a modifier: "107mm missiles", "500-pound bombs", "F-16 jets", "107 mm rockets".
    [[nodiscard]] bool is_modifying_number(std::uint32_t t) const {
        if (t >= end_ || token_at(t).kind != token_kind::number) return false;
        bool const compound = glued(t + 1) && (is_word(t + 1) || is_hyphen(t + 1));
        bool const behind = t > first_ && glued(t);
        bool const in_name =
            t > first_ && is(t - 1, word_trait::identifier) && token_at(t - 1).capital;  // "Fortune 500 firms"
        return compound || behind || in_name || (is_word(t + 1) && known_.units().at(text_, t + 1, end_));
    }

    /// The last token of the compound that `t` is in: "Iranian-backed", "F-16", "107mm".
    [[nodiscard]] std::uint32_t compound_end(std::uint32_t t) const {
        while (t + 1 < end_) {
            if (is_hyphen(t + 1)) t += 2;
            else if (glued(t + 1) && token_at(t + 1).kind != token_kind::punctuation && !is_possessive(t + 1)) ++t;
            else break;
        }
        return std::min(t, end_ - 1);
    }

    /// "one civilian contractor": all words up to one that ends phrases; the last is the head.
    std::optional<noun_phrase> singular() {
        std::uint32_t last = end_;
        for (auto t = first_; t < end_; ++t) {
            if ((is_possessive(t) && last != end_) || is_abbreviation_point(t)) continue;
            if (is_modifying_number(t)) {
                t = compound_end(t);
                if (is_word(t) && t > first_ + 1) last = t;
                continue;
            }
            if (is_stop(t)) break;
            auto const tail = compound_end(t);
            bool const compound = tail != t;
            if (!compound && last != end_ && (ends_singular(t))) break;
            if (!compound && last == end_ && (is_verbal(t) || is(t, word_trait::state)) && !noun_like(t + 1)) break;
            last = tail;
            t = tail;
        }
        if (last == end_ || !is_word(last) || is_bare_adverb(last)) return std::nullopt;
        return noun_phrase{{first_, last + 1}, last};
    }

    /// "one seriously injured", "one armed with a shotgun": no noun at all.
    [[nodiscard]] bool is_bare_adverb(std::uint32_t t) const {
        if (is(t, word_trait::noun) || t != first_) return false;
        return lower_ends_with(t, "ed") ||
               (lower_ends_with(t, "ly") && (is(t + 1, word_trait::state) || is_verbal(t + 1)));
    }

    /// After a first noun: a verb, a state, or a present-tense form.
    [[nodiscard]] bool ends_singular(std::uint32_t t) const {
        if (is(t, word_trait::modifier)) return !noun_like(t + 1);
        bool const title_verb = token_at(t).capital && lower_ends_with(t, "ed");  // "One Man Charged"
        return is_verbal(t) || title_verb || is(t, word_trait::state) ||
               (is_plural(t) && !token_at(t).capital && !is(t, word_trait::plural));
    }

    /// "18 Iraqi security forces": up to the first plural noun, and plural nouns that go on ("arms dealers").
    std::optional<noun_phrase> plural() {
        bool joined = false;
        auto last = first_;
        for (auto t = first_; t < end_; ++t) {
            if (is_possessive(t) && t > first_) continue;
            if (is_abbreviation_point(t)) continue;
            if (is_quote(t) && t == first_ && noun_like(t + 1)) {
                ++first_;
                continue;
            }
            if (is_modifying_number(t)) {
                t = compound_end(t);
                if (is_plural(t)) return ended_at(t);
                continue;
            }
            if (joins_adjectives(t) && !joined && t > first_) {
                joined = true;
                continue;
            }
            if (is_stop(t)) break;
            auto const tail = compound_end(t);
            if (tail == t && !may_modify(t)) break;
            last = t = tail;
            if (is_plural(t) && !is_possessive(t + 1)) return ended_at(extended(t));
        }
        return without_plural(last);
    }

    /// "Mr." inside a phrase.
    [[nodiscard]] bool is_abbreviation_point(std::uint32_t t) const {
        return t > first_ && is_mark(t, ".") && glued(t) && is(t - 1, word_trait::abbreviation) && is_word(t + 1);
    }
    [[nodiscard]] bool is_quote(std::uint32_t t) const {
        return is_mark(t, "\"") || is_mark(t, "“") || is_mark(t, "``");
    }

    /// "American and coalition personnel": one "and", or a comma between capitals, inside a phrase without a noun so far.
    [[nodiscard]] bool joins_adjectives(std::uint32_t t) const {
        if (!is_word(t - 1) || is(t - 1, word_trait::state) || is_verbal(t - 1) || !noun_like(t + 1)) return false;
        if (is(t, word_trait::and_word) || is(t, word_trait::or_word)) return true;
        return is_mark(t, ",") && token_at(t - 1).capital && token_at(t + 1).capital && !token_at(t - 1).all_caps;
    }

    /// A verb-like word or a state is part of the phrase only where a noun or modifier follows, and only at its beginning.
    [[nodiscard]] bool may_modify(std::uint32_t t) const {
        if (after_the_ && is(t, word_trait::state)) return true;
        bool const doubtful = is_verbal(t) || is(t, word_trait::state);
        if (!doubtful) return true;
        if (lower_ends_with(t, "ing") && !is(t, word_trait::modifier)) return after_of_ && noun_like(t + 1);
        return noun_like(t + 1) && (t == first_ || is_verbal(t - 1) || is(t, word_trait::modifier) || is_plural(t + 1));
    }

    /// Plural nouns in a row are one name of a thing: "arms dealers", "Texas state troopers".
    [[nodiscard]] std::uint32_t extended(std::uint32_t t) const {
        if (is_noun_plural(t + 1)) return t + 1;
        if (token_at(t).capital && !token_at(t).all_caps && noun_like(t + 1) && !is_verbal(t + 1) &&
            is_noun_plural(t + 2))
            return t + 2;
        return t;
    }
    [[nodiscard]] bool is_noun_plural(std::uint32_t t) const {
        return is_plural(t) && !is_stop(t) && !is(t, word_trait::state) && token_at(t).space_before;
    }

    noun_phrase ended_at(std::uint32_t head) const { return {{first_, head + 1}, head}; }

    /// No plural: a name ("20 Islamic State"), or those of a state ("of the wounded").
    [[nodiscard]] std::optional<noun_phrase> without_plural(std::uint32_t last) const {
        if (first_ >= end_ || !is_word(first_) || is_stop(first_)) return std::nullopt;
        if (after_the_ && is(first_, word_trait::state)) return noun_phrase{{first_, first_ + 1}, first_};
        if (after_the_) return noun_phrase{{first_, last + 1}, last};
        return std::nullopt;
    }

    number_words const& known_;
    token_text const& text_;
    std::uint32_t end_;
    std::uint32_t first_ = 0;
    bool after_of_ = false;
    bool after_the_ = false;
};

}  // namespace

std::optional<noun_phrase> noun_phrase_reader::read(token_text const& text, std::uint32_t t, std::uint32_t end,
                                                    options how) const {
    return walk(known_, text, end).read(t, how);
}

}  // namespace reconcile::detail
