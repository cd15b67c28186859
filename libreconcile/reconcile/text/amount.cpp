#include <reconcile/text/amount.hpp>

#include <cmath>

#include <reconcile/text/whole_number.hpp>

namespace reconcile::detail {

namespace {

constexpr int most_decimal_words = 20;

/// Reads at one place of one text. Every function takes the token that it begins at and returns nothing if it does not fit.
class reading : private digit_number_reader {
public:
    using digit_number_reader::digit_number_reader;

    std::optional<amount> signed_number(std::uint32_t t) const {
        bool const word = is(t, word_trait::minus) &&
                          !(t > 0 && known_.is(text_.tokens[t - 1].word, word_trait::or_word));  // "plus or minus"
        bool const sign = is_mark(t, "-") && glued(t + 1) && stands_alone(t) && t + 1 < end_ &&
                          token_at(t + 1).kind == token_kind::number;
        if (!word && !sign) return unsigned_number(t);
        auto found = unsigned_number(t + 1);
        if (found) found->value = -found->value;
        return found;
    }

    std::optional<amount> ordinal(std::uint32_t t) const {
        if (t >= end_) return std::nullopt;
        if (token_at(t).kind == token_kind::number) return digit_ordinal(t);
        if (auto const alone = known_.ordinal(token_at(t).word); alone && !alone.plural)
            return ordinal_of(t + 1, alone.value);
        auto const whole = whole_number(is(t, word_trait::a_word) ? t + 1 : t);
        if (!whole || whole->digits) return std::nullopt;
        return ordinal_after(*whole);
    }

private:
    // ---- ordinals ----

    static amount ordinal_of(std::uint32_t end, double value) {
        amount out;
        out.end = end;
        out.value = value;
        out.ordinal = true;
        return out;
    }

    std::optional<amount> digit_ordinal(std::uint32_t t) const {
        auto const value = digits(t);
        if (!value || !glued(t + 1) || !is(t + 1, word_trait::ordinal_ending)) return std::nullopt;
        auto out = ordinal_of(t + 2, *value);
        out.digits = true;
        return out;
    }

    /// "twenty" + "fifth", "one hundred" [and] "fifth", "three" + "trillionth".
    std::optional<amount> ordinal_after(amount const& whole) const {
        auto at = after_dash(whole.end);
        if (is(at, word_trait::and_word)) ++at;
        auto const place = at < end_ ? known_.ordinal(token_at(at).word) : number_word{};
        if (!place || place.plural) return std::nullopt;
        bool const multiplies = place.kind == number_class::hundred || place.kind == number_class::scale;
        if (multiplies)
            return at == whole.end ? std::optional(ordinal_of(at + 1, whole.value * place.value)) : std::nullopt;
        double const room = place.kind == number_class::unit ? 10 : 100;
        if (whole.value < 20 || std::fmod(whole.value, room) != 0) return std::nullopt;
        return ordinal_of(at + 1, whole.value + place.value);
    }

    // ---- numbers ----

    std::optional<amount> unsigned_number(std::uint32_t t) const {
        if (t >= end_) return std::nullopt;
        if (is(t, word_trait::a_word)) return with_article(t);
        if (is(t, word_trait::point)) return decimals_after(t, amount{});
        if (known_.part(token_at(t).word)) return part_alone(t);
        if (cardinal(t).kind == number_class::dozen && !cardinal(t).plural) return exactly(t + 1, cardinal(t).value);
        std::optional<whole_amount> whole = digits(t) ? digit_number(t) : whole_number(t);
        if (!whole || !std::isfinite(whole->value)) return std::nullopt;
        if (whole->last.bare && (cardinal(t).plural || known_.ordinal(text_.tokens[t].word))) return std::nullopt;
        return complete(t, *whole);
    }

    static amount exactly(std::uint32_t end, double value) {
        amount out;
        out.end = end;
        out.value = value;
        return out;
    }

    /// What may follow a whole number: decimals, a fraction's lower part, "and a half", "out of five".
    std::optional<amount> complete(std::uint32_t t, whole_amount const& whole) const {
        if (is(whole.end, word_trait::point))
            if (auto const found = decimals_after(whole.end, whole)) return found;
        if (auto const found = fraction_of(t, whole)) return found;
        if (auto const found = mixed(whole)) return found;
        if (auto const found = ratio(t, whole)) return found;
        return repeated_in_brackets(whole);
    }

    /// "a hundred", "a dozen", "a third of", "a half".
    std::optional<amount> with_article(std::uint32_t t) const {
        auto const next = t + 1;
        if (next >= end_) return std::nullopt;
        if (auto const c = cardinal(next);
            (c.kind == number_class::hundred || c.kind == number_class::scale) && !c.plural) {
            auto const whole = whole_number(next);
            return whole ? complete(next, *whole) : std::nullopt;
        }
        if (cardinal(next).kind == number_class::dozen && !cardinal(next).plural)
            return exactly(next + 1, cardinal(next).value);
        return part_of_one(next);
    }

    /// The denominator at `t` for one part: "third", "twenty-first", "hundredth". Not where a noun follows ("a third man").
    std::optional<amount> part_of_one(std::uint32_t t) const {
        auto const part = known_.part(token_at(t).word);
        if (part && !part.plural) return part_alone(t);
        auto const place = ordinal(t);
        if (!place || place->digits || known_.ordinal(token_at(place->end - 1).word).whole || noun_follows(place->end))
            return std::nullopt;
        return fraction(place->end, 1 / place->value);
    }

    [[nodiscard]] bool noun_follows(std::uint32_t t) const {
        if (t >= end_) return false;
        auto const& next = token_at(t);
        return next.kind != token_kind::punctuation && !known_.is(next.word, word_trait::stop);
    }

    static amount fraction(std::uint32_t end, double value) {
        auto out = exactly(end, value);
        out.fraction = true;
        return out;
    }

    /// "half", "half a million", "quarter million", "half a dozen".
    std::optional<amount> part_alone(std::uint32_t t) const {
        return scaled_fraction(fraction(t + 1, 1 / known_.part(token_at(t).word).value));
    }

    /// A fraction of a scale: "two thirds of a million", "half a dozen"; else the fraction as it is.
    amount scaled_fraction(amount part) const {
        auto at = part.end;
        if (is(at, word_trait::of_word)) ++at;
        if (is(at, word_trait::a_word)) ++at;
        auto const word = cardinal(at);
        if (word.plural || (word.kind != number_class::scale && word.kind != number_class::dozen &&
                            word.kind != number_class::hundred))
            return part;
        part.value *= word.value;
        part.end = at + 1;
        part.fraction = false;
        part.scaled = true;
        part.scale = word.value;
        return part;
    }

    // ---- fractions ----

    /// "two thirds", "one hundred thirty-fifths" (100/35), "two hundred and fifty-four hundredths" (200.54).
    std::optional<amount> fraction_of(std::uint32_t t, whole_amount const& whole) const {
        if (whole.digits && !whole.scaled) return std::nullopt;
        auto const at = after_dash(whole.end);
        if (at >= end_) return std::nullopt;
        if (auto const lower = tail_fraction(whole)) {
            return with_tail(whole, *lower);
        }
        auto const below = denominator(at, whole.value);
        if (!below) return long_denominator(t, whole, at);
        double const room = std::fmod(whole.value, 100);
        bool const joins = whole.last.ends_in_tens && below->unit && whole.last.tens_at > t &&
                           !is(whole.last.tens_at - 1, word_trait::and_word);
        if (joins && whole.last_scale == 1 && whole.value > room)
            return fraction(below->end, (whole.value - room) / (room + below->value));
        return scaled_fraction(fraction(below->end, whole.value / below->value));
    }

    struct below_line {
        std::uint32_t end = 0;
        double value = 1;
        bool unit = false;  ///< one that "twenty" can stand before
    };

    /// A plural ordinal, or a singular one below "one"; "half" and "quarter".
    std::optional<below_line> denominator(std::uint32_t t, double above) const {
        auto const part = known_.part(token_at(t).word);
        if (part) return below_line{t + 1, part.value, false};
        auto const place = known_.ordinal(token_at(t).word);
        if (!place || place.whole || (!place.plural && above != 1)) return std::nullopt;
        return below_line{t + 1, place.value, place.kind == number_class::unit};
    }

    /// "three twenty-firsts", "one one hundred and fifth": the lower part has several words.
    std::optional<amount> long_denominator(std::uint32_t t, whole_amount const& whole, std::uint32_t at) const {
        if (auto const tens = cardinal(at); tens.kind == number_class::tens) {
            auto const last = after_dash(at + 1);
            auto const place = last < end_ ? known_.ordinal(token_at(last).word) : number_word{};
            if (place.kind == number_class::unit && (place.plural || whole.value == 1))
                return fraction(last + 1, whole.value / (tens.value + place.value));
        }
        if (whole.value != 1 || whole.end != t + 1) return std::nullopt;
        auto const below = ordinal(at);
        if (!below || below->digits || below->end == at + 1) return std::nullopt;
        return fraction(below->end, 1 / below->value);
    }

    struct tail {
        std::uint32_t end = 0;
        double numerator = 1;
        double denominator = 1;
    };

    /// What follows the last "and" is a fraction of its own if it is less than one: "a hundred and three quarters".
    std::optional<tail> tail_fraction(whole_amount const& whole) const {
        if (whole.after_and == 0) return std::nullopt;
        auto const above = whole_number(whole.after_and);
        if (!above || above->end != whole.end) return std::nullopt;
        auto const below = denominator(after_dash(whole.end), above->value);
        if (!below || above->value >= below->value) return std::nullopt;
        return tail{below->end, above->value, below->value};
    }

    /// The tail belongs to the scale behind it, else to a million or more before it.
    amount with_tail(whole_amount const& whole, tail const& lower) const {
        auto out = static_cast<amount>(whole);
        out.end = lower.end;
        double scale = scales_at(out.end);
        if (scale == 1 && whole.scale >= 1e6) scale = whole.scale;
        out.value = whole.value - lower.numerator + lower.numerator / lower.denominator * scale;
        return out;
    }

    /// "two and a half", "two and three quarters million"; after a scale the part is of it: "one million and a half".
    std::optional<amount> mixed(whole_amount const& whole) const {
        auto const link = after_hyphen(whole.end);  // "one-and-a-half"
        if (!is(link, word_trait::and_word) || link + 1 >= end_) return std::nullopt;
        auto const from = after_hyphen(link + 1);
        auto const part = from < end_ ? small_fraction(from) : std::nullopt;
        if (!part) return std::nullopt;
        auto out = static_cast<amount>(whole);
        out.end = part->end;
        if (part->scaled) {
            if (part->scale >= whole.scale && whole.scaled) return std::nullopt;
            out.value = whole.scaled ? whole.value + part->value : (whole.value * part->scale) + part->value;
            out.scaled = true;
            if (!whole.scaled) out.scale = part->scale;
            return out;
        }
        out.value += part->value * (whole.last_scale >= 1e6 ? whole.last_scale : 1);
        if (whole.scaled) return out;
        auto const scale = scales_at(out.end);
        out.value *= scale;
        out.scaled = scale > 1;
        out.scale = scale;
        return out;
    }

    /// A fraction below one, with or without an article.
    std::optional<amount> small_fraction(std::uint32_t t) const {
        if (is(t, word_trait::a_word)) {
            auto const next = after_hyphen(t + 1);
            auto const found = next < end_ ? part_of_one(next) : std::nullopt;
            return found && (found->fraction || found->scaled) ? found : std::nullopt;
        }
        if (known_.part(token_at(t).word)) return part_alone(t);
        auto const above = whole_number(t);
        if (!above || above->digits || above->after_and != 0) return std::nullopt;
        auto const found = fraction_of(t, *above);
        return found && (found->scaled || found->value < 1) ? found : std::nullopt;
    }

    /// "one out of three", "1 in 5", "1 over 20": smaller in larger, and no unit after it.
    std::optional<amount> ratio(std::uint32_t t, whole_amount const& whole) const {
        auto at = whole.end;
        auto const out_of = known_.out_of().longest(text_, at, end_);
        bool const over = is(at, word_trait::over_word);
        bool const in = is(at, word_trait::in_word);
        if (!out_of && !over && !in) return std::nullopt;
        if (t > 0 && known_.is(text_.tokens[t - 1].word, word_trait::month)) return std::nullopt;
        at += out_of ? out_of.length : 1;
        if (at >= end_) return std::nullopt;
        auto const below = digits(at) ? digit_number(at) : whole_number(at);
        if (!below || below->value <= 0) return std::nullopt;
        bool const smaller = whole.value < below->value;
        bool const year = below->digits && !below->scaled && below->value >= 1900 && below->value < 2100;
        bool const alone = !noun_follows(below->end);
        if (over ? !alone || year : !smaller || (in && (year || !(alone || counted_follows(below->end)))))
            return std::nullopt;
        return fraction(below->end, whole.value / below->value);
    }

    [[nodiscard]] bool counted_follows(std::uint32_t t) const { return t < end_ && !known_.units().at(text_, t, end_); }

    // ---- decimals and digits ----

    /// "point zero three", "point seventy-one", "point 77", after `whole`.
    std::optional<amount> decimals_after(std::uint32_t t, amount const& whole) const {
        auto out = whole;
        double place = 1;
        auto at = t + 1;
        if (at >= end_) return std::nullopt;
        if (token_at(at).kind == token_kind::number) {
            auto const size = static_cast<int>(token_at(at).span().size());
            auto const value = digits(at);
            if (!value || *value != std::floor(*value)) return std::nullopt;
            out.value += *value / std::pow(10.0, size);
            out.end = at + 1;
            return with_scales(out);
        }
        for (int most = 0; most < most_decimal_words; ++most) {
            auto const part = below_hundred(at);
            if (!part) break;
            place /= part->value >= 10 ? 100 : 10;
            out.value += part->value * place;
            at = part->end;
        }
        if (at == t + 1) return std::nullopt;
        out.end = at;
        return with_scales(out);
    }

    amount with_scales(amount out) const {
        auto const scale = scales_at(out.end);
        out.value *= scale;
        if (scale > 1) out.scaled = true, out.scale = scale;
        return out;
    }

    /// "forty-five (45)".
    amount repeated_in_brackets(whole_amount const& whole) const {
        amount out = whole;
        if (!is_mark(out.end, "(")) return out;
        auto const again = digits(out.end + 1) ? digit_number(out.end + 1) : whole_number(out.end + 1);
        if (again && again->value == out.value && is_mark(again->end, ")")) out.end = again->end + 1;
        return out;
    }
};

}  // namespace

std::optional<amount> amount_reader::read(token_text const& text, std::uint32_t t, std::uint32_t end,
                                          bool money) const {
    return reading(known_, text, end, money).signed_number(t);
}

std::optional<amount> amount_reader::read_ordinal(token_text const& text, std::uint32_t t, std::uint32_t end) const {
    return reading(known_, text, end, false).ordinal(t);
}

}  // namespace reconcile::detail
