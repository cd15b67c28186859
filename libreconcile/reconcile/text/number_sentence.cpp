#include <reconcile/text/number_sentence.hpp>

#include <algorithm>
#include <cmath>
#include <string>
#include <utility>

#include <reconcile/text/bounded_quantity.hpp>
#include <reconcile/text/number_context.hpp>
#include <reconcile/text/number_term.hpp>

namespace reconcile::detail {

namespace {

class sentence_reader {
public:
    sentence_reader(number_tools const& tools, token_text const& text, token_range sentence,
                    std::vector<number_mention>& out)
        : known_(tools.known),
          amounts_(tools.amounts),
          nouns_(tools.nouns),
          roles_(tools.roles),
          terms_(tools.known, tools.amounts),
          context_(tools.known, text, sentence),
          text_(text),
          first_(sentence.first),
          end_(sentence.last),
          out_(out) {}

    void run() {
        for (auto t = first_; t < end_;) t = read_at(t);
    }

private:
    struct prefix {
        std::uint32_t end = 0;
        bound_kind bound = bound_kind::exact;
        bool any = false;      ///< a bound word was read
        bool between = false;  ///< "between", which asks for "and"
        bool from = false;
    };

    // ---- tokens ----

    [[nodiscard]] token const& token_at(std::uint32_t t) const { return text_.tokens[t]; }
    [[nodiscard]] bool inside(std::uint32_t t) const { return t >= first_ && t < end_; }
    [[nodiscard]] bool is(std::uint32_t t, word_trait trait) const {
        return inside(t) && known_.is(token_at(t).word, trait);
    }
    [[nodiscard]] bool is_mark(std::uint32_t t, std::string_view mark) const {
        return inside(t) && text_.view(t) == mark;
    }
    [[nodiscard]] bool is_word(std::uint32_t t) const { return inside(t) && token_at(t).kind == token_kind::word; }
    [[nodiscard]] bool is_number(std::uint32_t t) const { return inside(t) && token_at(t).kind == token_kind::number; }
    [[nodiscard]] bool glued(std::uint32_t t) const { return inside(t) && !token_at(t).space_before; }

    // ---- one place ----

    /// Reads what begins at `t` and returns the token to go on from.
    std::uint32_t read_at(std::uint32_t t) {
        if (!is_number(t) && !is(t, word_trait::begins)) return t + 1;
        if (is(t, word_trait::address))
            if (auto const address = number_roles::skip_address(text_, t, end_); address != t) return address;
        if (auto const skipped = known_.no_number().longest(text_, t, end_)) return t + skipped.length;
        if (is_number(t))
            if (auto const found = roles_.read(text_, t, first_, end_)) return put_role(t, *found);
        if (auto const next = read_none(t); next != t) return next;
        if (auto const next = read_percent_of(t); next != t) return next;
        if (auto const next = read_ordinal(t); next != t) return next;
        if (auto const next = read_quantity(t); next != t) return next;
        if (auto const next = read_article_duration(t); next != t) return next;
        return t + 1;
    }

    std::uint32_t put(std::uint32_t begin, std::uint32_t end, quantity value) {
        number_mention m;
        m.tokens = {begin, end};
        m.where = text_.span(m.tokens);
        m.value = std::move(value);
        out_.push_back(std::move(m));
        return end;
    }

    std::uint32_t put_role(std::uint32_t t, number_in_role const& found) {
        auto value = found.min == found.max ? exactly(found.min) : between(found.min, found.max);
        value.role = found.role;
        return put(t, found.end, std::move(value));
    }

    void put_noun(number_mention& m, std::optional<noun_phrase> const& noun) const {
        if (!noun) return;
        m.of_tokens = noun->tokens;
        m.of_head = noun->head;
        auto const written = text_.span(noun->tokens).of(text_.text);
        bool space = false;
        for (char const c : written) {
            bool const blank = c == ' ' || c == '\n' || c == '\t' || c == '\r';
            if (!blank || !space) m.value.of += blank ? ' ' : c;
            space = blank;
        }
    }

    // ---- nobody and nothing ----

    std::uint32_t read_none(std::uint32_t t) {
        if (auto const none = known_.none().longest(text_, t, end_)) {
            auto const end = put(t, t + none.length, exactly(0));
            put_noun(out_.back(), nouns_.read(text_, end, end_, {.one = true, .of_only = none.payload == 0}));
            return end;
        }
        if (!is(t, word_trait::no_word) || is_mark(t + 1, ".")) return t;
        auto const noun = nouns_.read(text_, t + 1, end_, {.one = true, .of_only = false});
        if (!noun) return t;
        auto const counted = std::find_if(token_iterator(noun->tokens.first), token_iterator(noun->tokens.last),
                                          [&](token const& w) { return known_.is(w.word, word_trait::none_of); });
        if (counted == token_iterator(noun->tokens.last)) return t;
        auto const end = put(t, t + 1, exactly(0));
        put_noun(out_.back(), noun);
        return end;
    }
    [[nodiscard]] std::vector<token>::const_iterator token_iterator(std::uint32_t t) const {
        return text_.tokens.begin() + static_cast<std::ptrdiff_t>(t);
    }

    // ---- "percent of ten" ----

    std::uint32_t read_percent_of(std::uint32_t t) {
        auto const unit = known_.units().at(text_, t, end_);
        if (!unit || unit.meaning->role != quantity_role::percentage || !is(t + unit.length, word_trait::of_word))
            return t;
        auto const number = amounts_.read(text_, t + unit.length + 1, end_);
        if (!number) return t;
        auto value = exactly(number->value);
        value.role = quantity_role::percentage;
        value.unit = unit.meaning->symbol;
        return put(t, number->end, std::move(value));
    }

    // ---- ordinals ----

    std::uint32_t read_ordinal(std::uint32_t t) {
        auto const place = amounts_.read_ordinal(text_, t, end_);
        if (!place) return t;
        if (auto const whole = amounts_.read(text_, t, end_); whole && whole->end >= place->end) return t;
        auto const last = known_.ordinal(token_at(place->end - 1).word);
        if (last.whole && place->end > t + 1 && is_plain_duration(t, place->end)) return t;
        if (last.whole && t > first_ && is(t - 1, word_trait::verb_before)) return t;
        auto value = exactly(place->value);
        bool const day_alone = place->digits && is(t - 1, word_trait::the_word) &&
                               (is(t - 2, word_trait::day_before) || is(t - 2, word_trait::of_word)) &&
                               !nouns_.read(text_, place->end, end_, {.one = true, .of_only = false});
        bool const date = day_alone || (t > first_ && is(t - 1, word_trait::month)) ||
                          is(place->end, word_trait::month) ||
                          (is(place->end, word_trait::of_word) && is(place->end + 1, word_trait::month));
        value.role = date && place->value <= 31 ? quantity_role::date_part : quantity_role::ordinal;
        return put(t, place->end, std::move(value));
    }

    /// "one second", "thirty-second delay": not "forty-second".
    [[nodiscard]] bool is_plain_duration(std::uint32_t t, std::uint32_t end) const {
        auto const term = terms_.read(text_, t, first_, end_, false);
        return term && term->unit && term->end == end;
    }

    // ---- quantities ----

    prefix read_prefix(std::uint32_t t) const {
        prefix out{.end = t};
        for (int most = 0; most < 3; ++most) {
            if (is(out.end, word_trait::between) || is(out.end, word_trait::from_word)) {
                (is(out.end, word_trait::between) ? out.between : out.from) = true;
                ++out.end;
                continue;
            }
            auto const found = known_.bounds().at(text_, out.end, end_);
            if (!found || crossed_marks(out.end, found.length)) break;
            out.bound = stronger(out.bound, *found.meaning);
            out.any = true;
            out.end += found.length;
        }
        return out;
    }

    /// "<>", "=>": comparison marks that make no bound.
    [[nodiscard]] bool crossed_marks(std::uint32_t t, std::uint32_t length) const {
        auto const mark = [&](std::uint32_t at) { return is_mark(at, "<") || is_mark(at, ">") || is_mark(at, "="); };
        return mark(t) && (mark(t + length) || (t > first_ && mark(t - 1) && glued(t)));
    }

    std::uint32_t read_quantity(std::uint32_t t) {
        auto const before = read_prefix(t);
        if (before.end >= end_) return t;
        bool const bounded = before.any || before.between || before.from;
        if (is_number(before.end) && before.end > t)
            if (auto const found = roles_.read(text_, before.end, first_, end_)) return put_role(before.end, *found);
        auto term = terms_.read(text_, before.end, first_, end_, bounded);
        if (!term || is_no_mention(before, *term)) return t;
        terms_.join_durations(text_, end_, *term);
        auto upper = read_upper(before, *term);
        auto begin = upper && (before.between || before.from) ? t : before.any ? after_range_words(t) : term->begin;
        auto bound = before.bound;
        if (term->vague && term->number.value == 1 && bound != bound_kind::at_least)
            bound = bound_kind::exact, begin = term->begin;
        if (known_.bounds().at(text_, t, end_) && term->role == quantity_role::duration && is_during(t))
            bound = bound_kind::exact, begin = term->begin;
        auto& last = upper ? *upper : *term;
        auto const end = read_suffix(last, bound);
        if (last.role == quantity_role::count && context_.is_age(begin, end, last.number.value, out_))
            last.role = quantity_role::age;
        if (begin > term->begin) begin = term->begin;
        put(begin, end, bounded_quantity(bound, *term, upper ? &*upper : nullptr));
        finish(out_.back(), last);
        if (last.role == quantity_role::age) spread_age_back();
        return merge_with_next(end);
    }

    /// "28 and 31 years old", "14, 16 and 19 years old": those before are ages too.
    void spread_age_back() {
        for (auto i = out_.size() - 1; i > 0; --i) {
            auto& before = out_[i - 1];
            auto const link = before.tokens.last;
            bool const joined = is(link, word_trait::and_word) || is(link, word_trait::or_word) || is_mark(link, ",");
            bool const bare = is_number(before.tokens.first) && before.value.role == quantity_role::count &&
                              before.value.of.empty() && before.value.max <= 120;
            if (!joined || !bare || link + 1 != out_[i].tokens.first) return;
            before.value.role = quantity_role::age;
            before.value.unit = out_[i].value.unit;
        }
    }

    /// "from", "between" without a range are no part of the mention.
    [[nodiscard]] std::uint32_t after_range_words(std::uint32_t t) const {
        while (is(t, word_trait::between) || is(t, word_trait::from_word)) ++t;
        return t;
    }

    /// "over two days": while they lasted.
    [[nodiscard]] bool is_during(std::uint32_t t) const {
        if (!is(t, word_trait::over_word)) return false;
        return t == first_ || token_at(t - 1).kind != token_kind::word || !is(t - 1, word_trait::stop);
    }

    /// What looks like a number and is none: "the one who", "half brother", "this one".
    [[nodiscard]] bool is_no_mention(prefix const& before, number_term const& term) const {
        auto const t = term.begin;
        auto const& word = token_at(t);
        bool const alone = term.number_end == t + 1 && !term.unit && !term.currency && !term.vague;
        if (alone && known_.part(word.word)) {
            bool const of_something = is(term.end, word_trait::of_word) || is(term.end, word_trait::the_word) ||
                                      is(term.end, word_trait::a_word) || is(term.end, word_trait::determiner) ||
                                      term.end == end_;
            bool const told_apart =
                t > first_ && (is(t - 1, word_trait::the_word) || is(t - 1, word_trait::determiner) ||
                               known_.ordinal(token_at(t - 1).word));
            return !before.any && (!of_something || told_apart);
        }
        bool const pronoun =
            alone && term.number.value == 1 && !term.number.digits && t > first_ && is(t - 1, word_trait::none_one);
        if (pronoun && is(term.end, word_trait::dash)) return false;
        return pronoun && !nouns_.read(text_, term.end, end_, {.one = true, .of_only = false});
    }

    // ---- ranges ----

    [[nodiscard]] bool joins_range(prefix const& before, std::uint32_t t, number_term const& lower) const {
        if (before.between && is(t, word_trait::and_word)) return true;
        if (is(t, word_trait::to_word)) return !(before.from && context_.follows_change(before.end - 1));
        if (is_mark(t, "—")) return false;
        bool const chain = lower.begin > first_ && is(lower.begin - 1, word_trait::dash) && glued(lower.begin) &&
                           !is_mark(lower.begin - 1, "~");
        if (is(t, word_trait::dash))
            return !chain && (lower.number.digits ? is_number_soon(t + 1) : glued(t) && glued(t + 1));
        return is(t, word_trait::or_word) && !known_.bounds_after().at(text_, t, end_);
    }
    [[nodiscard]] bool is_number_soon(std::uint32_t t) const {
        return is_number(t) ||
               (inside(t) && (known_.bounds().at(text_, t, end_) || known_.currencies().at(text_, t, end_)));
    }

    /// The upper end of a range whose lower end is `lower`.
    std::optional<number_term> read_upper(prefix const& before, number_term& lower) const {
        if (lower.vague || !inside(lower.end) || !joins_range(before, lower.end, lower)) return std::nullopt;
        auto const link = lower.end;
        auto at = link + 1;
        if (auto const soft = known_.bounds().at(text_, at, end_); soft && *soft.meaning == bound_kind::about)
            at += soft.length;
        if (at >= end_) return std::nullopt;
        if (is_number(at) && roles_.read(text_, at, first_, end_) && !known_.units().at(text_, at + 1, end_))
            return std::nullopt;
        auto upper = terms_.read(text_, at, first_, end_, lower.role == quantity_role::ordinal);
        if (!upper || upper->vague || (lower.currency && upper->unit) || (lower.unit && upper->currency) ||
            other_currency(lower, *upper) || (lower.unit && !same_kind(lower, *upper)))
            return std::nullopt;
        if (upper->number.scaled && !lower.number.scaled && !lower.unit &&
            lower.number.value * upper->number.scale < upper->number.value && lower.number.value < 1000)
            lower.number.value *= upper->number.scale;
        if (lower.number.value >= upper->number.value) return std::nullopt;
        if (is(link, word_trait::or_word) && !are_neighbours(lower.number.value, upper->number.value))
            return std::nullopt;
        if (!upper->currency && lower.currency) upper->currency = lower.currency, upper->role = lower.role;
        if (!upper->unit && lower.unit) upper->unit = lower.unit, upper->role = lower.role;
        return upper;
    }
    static bool other_currency(number_term const& a, number_term const& b) {
        return a.currency && b.currency && a.currency->code != b.currency->code;
    }
    static bool same_kind(number_term const& a, number_term const& b) {
        return !b.unit || (a.unit->role == b.unit->role && a.unit->symbol == b.unit->symbol);
    }
    /// "two or three", "10 or 15": one thing, not two.
    static bool are_neighbours(double a, double b) {
        return b - a == 1 || (std::fmod(a, 5) == 0 && std::fmod(b, 5) == 0 && b <= 2 * a);
    }

    // ---- what follows ----

    /// Bound words behind the number ("or more", "+", "-plus"), and a unit behind them. Returns the end of the mention.
    std::uint32_t read_suffix(number_term& term, bound_kind& bound) const {
        auto const hyphen = is_mark(term.end, "-") && glued(term.end) && glued(term.end + 1);
        auto const at = hyphen ? term.end + 1 : term.end;
        auto const found = inside(at) ? known_.bounds_after().at(text_, at, end_) : meanings<bound_after>::match{};
        if (!found) return term.end;
        auto const end = at + found.length;
        if ((found.meaning->hyphen && !hyphen) || is(end, word_trait::to_word)) return term.end;
        if ((inside(end) && amounts_.read(text_, end, end_)) || (is_mark(at, "+") && !glued(at))) return term.end;
        bound = stronger(bound, found.meaning->kind);
        term.end = term.number_end = end;
        if (!term.unit && !term.currency) terms_.take_unit(text_, end, end_, term);
        return term.end;
    }

    /// What is counted, and whether it rose or fell.
    void finish(number_mention& m, number_term const& term) const {
        bool const counts = term.role == quantity_role::count;
        bool const of_measure =
            !term.modifies && term.role != quantity_role::age && term.role != quantity_role::ordinal;
        if (counts && !term.modifies) {
            bool const one = (m.value.max == 1 && m.value.min == 1) || (term.number.value == 1 && !term.vague);
            put_noun(m, nouns_.read(text_, m.tokens.last, end_, {.one = one, .of_only = false}));
        } else if (of_measure) {
            put_noun(m, nouns_.read(text_, m.tokens.last, end_, {.one = false, .of_only = true}));
        }
        m.value.change = context_.change_before(m.tokens.first, !counts, out_);
    }

    // ---- "more than 100 and less than 300" ----

    std::uint32_t merge_with_next(std::uint32_t end) {
        auto const& left = out_.back();
        bool const one_sided =
            left.value.qualifier == qualifier::at_least || left.value.qualifier == qualifier::more_than ||
            left.value.qualifier == qualifier::at_most || left.value.qualifier == qualifier::less_than;
        auto at = is_mark(end, ",") ? end + 1 : end;
        if (is(at, word_trait::and_word) || is(at, word_trait::but_word)) ++at;
        if (!one_sided || !left.value.of.empty() || at == end || !inside(at)) return end;
        auto const before = read_prefix(at);
        if (!before.any || before.end >= end_) return end;
        auto const term = terms_.read(text_, before.end, first_, end_, true);
        if (!term || term->vague) return end;
        auto const both = meet(left.value, bounded_quantity(before.bound, *term, nullptr));
        if (!both) return end;
        auto const begin = left.tokens.first;
        out_.pop_back();
        put(begin, term->end, *both);
        finish(out_.back(), *term);
        return term->end;
    }

    // ---- "an hour and a half" ----

    std::uint32_t read_article_duration(std::uint32_t t) {
        auto const term = terms_.read_article_duration(text_, t, end_);
        if (!term) return t;
        return put(t, term->end, bounded_quantity(bound_kind::exact, *term, nullptr));
    }

    number_words const& known_;
    amount_reader const& amounts_;
    noun_phrase_reader const& nouns_;
    number_roles const& roles_;
    term_reader terms_;
    number_context context_;
    token_text const& text_;
    std::uint32_t first_;
    std::uint32_t end_;
    std::vector<number_mention>& out_;
};

}  // namespace

void read_sentence_numbers(number_tools const& tools, token_text const& text, token_range sentence,
                           std::vector<number_mention>& out) {
    sentence_reader(tools, text, sentence, out).run();
}

}  // namespace reconcile::detail
