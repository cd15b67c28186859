// Whole numbers in words and in digits: the groups and scales of which numbers are made. Private to text/, for amount.cpp.
//
// Every function takes the token that it begins at, looks at no token from `end` on, and returns nothing if it does not fit.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include <reconcile/text/amount.hpp>
#include <reconcile/text/number_shape.hpp>
#include <reconcile/text/number_words.hpp>
#include <reconcile/text/token.hpp>

namespace reconcile::detail {

/// Words or digits below a scale: "three hundred and five", "22".
struct number_group {
    std::uint32_t end = 0;
    double value = 0;
    std::uint32_t after_and = 0;  ///< the token after its "and"; 0: it has none
    bool bare = false;            ///< "hundred" alone
    bool had_hundred = false;
    bool ends_in_tens = false;  ///< "thirty", with room for a unit
    std::uint32_t tens_at = 0;
};

struct whole_amount : amount {
    number_group last;            ///< its last group
    std::uint32_t after_and = 0;  ///< the token after its last "and"; 0: it has none
    double last_scale = 1;
};

/// Numbers in words: "two million three hundred thousand and five".
class whole_number_reader {
public:
    whole_number_reader(number_words const& known, token_text const& text, std::uint32_t end)
        : known_(known), text_(text), end_(end) {}

    /// "twenty-two", "seventeen", "five".
    [[nodiscard]] std::optional<number_group> below_hundred(std::uint32_t t) const;
    /// Groups with falling scales; a group may be digits ("3 million 200 thousand").
    [[nodiscard]] std::optional<whole_amount> whole_number(std::uint32_t t) const;
    /// The product of the scales at `t` ("thousand million"), which moves behind them; 1 if there are none.
    double scales_at(std::uint32_t& t) const;

protected:
    // ---- tokens ----

    [[nodiscard]] token const& token_at(std::uint32_t t) const { return text_.tokens[t]; }
    [[nodiscard]] bool is(std::uint32_t t, word_trait trait) const {
        return t < end_ && known_.is(token_at(t).word, trait);
    }
    [[nodiscard]] bool is_mark(std::uint32_t t, std::string_view mark) const {
        return t < end_ && text_.view(t) == mark;
    }
    [[nodiscard]] bool glued(std::uint32_t t) const { return t < end_ && !token_at(t).space_before; }
    /// Nothing stands right before it that it could belong to.
    [[nodiscard]] bool stands_alone(std::uint32_t t) const {
        return token_at(t).space_before || t == 0 || token_at(t - 1).kind == token_kind::punctuation;
    }
    [[nodiscard]] number_word cardinal(std::uint32_t t) const {
        return t < end_ ? known_.cardinal(token_at(t).word) : number_word{};
    }
    [[nodiscard]] std::optional<double> digits(std::uint32_t t) const {
        if (t >= end_ || token_at(t).kind != token_kind::number) return std::nullopt;
        return parse_digits(text_.view(t));
    }
    /// The token after a hyphen or dash at `t`, or `t`.
    [[nodiscard]] std::uint32_t after_dash(std::uint32_t t) const {
        return is(t, word_trait::dash) && !is_mark(t, "~") ? t + 1 : t;
    }
    /// The same, of a hyphen without spaces.
    [[nodiscard]] std::uint32_t after_hyphen(std::uint32_t t) const {
        return is_mark(t, "-") && glued(t) && glued(t + 1) ? t + 1 : t;
    }

    number_words const& known_;
    token_text const& text_;
    std::uint32_t end_;

private:
    [[nodiscard]] std::optional<number_group> spoken_hundreds(std::uint32_t t) const;
    [[nodiscard]] std::optional<number_group> group_at(std::uint32_t t, bool first) const;
    void add_below_hundred(number_group&) const;
    void take_dozens(whole_amount&) const;
};

/// Numbers that begin with digits, too: groups with spaces, fractions, powers, suffixes, scales.
class digit_number_reader : public whole_number_reader {
public:
    /// `money`: suffixes that only money has ("5m") count.
    digit_number_reader(number_words const& known, token_text const& text, std::uint32_t end, bool money)
        : whole_number_reader(known, text, end), money_(money) {}

    [[nodiscard]] std::optional<whole_amount> digit_number(std::uint32_t t) const;

private:
    bool take_spaced_groups(std::uint32_t t, whole_amount&) const;
    [[nodiscard]] bool is_group_of_three(std::uint32_t t) const;
    bool take_slash(std::uint32_t t, whole_amount&) const;
    [[nodiscard]] bool divides(std::uint32_t t) const;
    [[nodiscard]] bool in_chain(std::uint32_t t) const;
    bool take_power(whole_amount&) const;
    bool take_suffix(std::uint32_t t, whole_amount&) const;

    bool money_;
};

}  // namespace reconcile::detail
