#include <reconcile/text/number_roles.hpp>

#include <cmath>

#include <reconcile/text/number_shape.hpp>

namespace reconcile::detail {

namespace {

constexpr double first_year = 1900;
constexpr double last_year = 2099;
constexpr std::size_t longest_number = 15;  // digits; what is longer is a name, not an amount
constexpr double first_bare_year = 1950;    // nothing but its size says that it is a year
constexpr double last_bare_year = 2040;
constexpr int longest_day_list = 8;

class place {
public:
    place(number_words const& known, token_text const& text, std::uint32_t t, std::uint32_t first, std::uint32_t end)
        : known_(known), text_(text), t_(t), first_(first), end_(end) {}

    std::optional<number_in_role> read() const {
        auto const value = digits(t_);
        if (!value) return std::nullopt;
        if (auto found = clock(*value)) return found;
        if (auto found = date(*value)) return found;
        if (auto found = chain(*value)) return found;
        if (auto found = identifier(*value)) return found;
        if (auto found = decade(*value)) return found;
        if (auto found = score(*value)) return found;
        return year(*value);
    }

private:
    [[nodiscard]] token const& token_at(std::uint32_t t) const { return text_.tokens[t]; }
    [[nodiscard]] bool inside(std::uint32_t t) const { return t >= first_ && t < end_; }
    [[nodiscard]] bool is(std::uint32_t t, word_trait trait) const {
        return inside(t) && known_.is(token_at(t).word, trait);
    }
    [[nodiscard]] bool is_mark(std::uint32_t t, std::string_view mark) const {
        return inside(t) && text_.view(t) == mark;
    }
    [[nodiscard]] bool glued(std::uint32_t t) const { return inside(t) && !token_at(t).space_before; }
    [[nodiscard]] bool is_number(std::uint32_t t) const { return inside(t) && token_at(t).kind == token_kind::number; }
    [[nodiscard]] bool is_word(std::uint32_t t) const { return inside(t) && token_at(t).kind == token_kind::word; }
    [[nodiscard]] std::size_t size(std::uint32_t t) const { return token_at(t).span().size(); }
    [[nodiscard]] std::optional<double> digits(std::uint32_t t) const {
        return is_number(t) ? parse_digits(text_.view(t)) : std::nullopt;
    }
    [[nodiscard]] bool plain(std::uint32_t t) const {
        return is_number(t) && text_.view(t).find_first_not_of("0123456789") == std::string_view::npos;
    }

    static number_in_role at(std::uint32_t end, quantity_role role, double value) { return {end, role, value, value}; }

    /// No noun stands behind it.
    [[nodiscard]] bool alone(std::uint32_t number) const {
        auto const next = number + 1;
        return !is_word(next) || is(next, word_trait::stop) || text_.view(next) == "'s" || text_.view(next) == "’s";
    }

    // ---- clocks ----

    /// "6:30", "6:30 p.m.", "6pm", "6.30 a.m.", "0530 GMT".
    std::optional<number_in_role> clock(double value) const {
        bool const colon = is_mark(t_ + 1, ":") && glued(t_ + 1) && glued(t_ + 2) && plain(t_ + 2) && size(t_ + 2) == 2;
        if (colon && plain(t_) && value < 25) {
            auto const end = t_ + 3;
            return at(is(end, word_trait::clock_after) ? end + 1 : end, quantity_role::clock,
                      value + *digits(t_ + 2) / 60);
        }
        bool const spans = (is(t_ + 1, word_trait::to_word) || is(t_ + 1, word_trait::dash)) && is_number(t_ + 2) &&
                           is(t_ + 3, word_trait::clock_after);
        if (spans && plain(t_) && value < 25) return at(t_ + 1, quantity_role::clock, value);
        bool const hours = is(t_ + 1, word_trait::clock_after) && value < 2500;
        if (!hours) return std::nullopt;
        auto const hour = value > 24 ? std::floor(value / 100) + std::fmod(value, 100) / 60 : value;
        return at(t_ + 2, quantity_role::clock, hour);
    }

    // ---- dates ----

    [[nodiscard]] bool is_month(std::uint32_t t) const { return is(t, word_trait::month) && token_at(t).capital; }
    /// The month right before the number, its point between them or not.
    [[nodiscard]] bool after_month(std::uint32_t t) const {
        if (t == first_) return false;
        return is_month(t - 1) || (t > first_ + 1 && is_mark(t - 1, ".") && is_month(t - 2));
    }
    [[nodiscard]] std::uint32_t after_ordinal_ending(std::uint32_t t) const {
        return glued(t) && is(t, word_trait::ordinal_ending) ? t + 1 : t;
    }

    /// "Feb. 15", "15 February", "the 15th of February", "Feb. 10-12"; the year after them.
    std::optional<number_in_role> date(double value) const {
        if (!plain(t_)) return std::nullopt;
        bool const day = value >= 1 && value <= 31 && size(t_) <= 2;
        bool const short_year = t_ > first_ + 1 && is_month(t_ - 1) && is_number(t_ - 2);
        auto end = after_ordinal_ending(t_ + 1);
        if (after_month(t_) && day && !short_year && !counts_after(end)) {
            if (is(end, word_trait::dash) && glued(end) && glued(end + 1) && digits(end + 1) > value)
                return number_in_role{end + 2, quantity_role::date_part, value, *digits(end + 1)};
            return at(end, quantity_role::date_part, value);
        }
        if (t_ > first_ + 1 && is_month(t_ - 1) && is_number(t_ - 2) && size(t_) == 2)  // "4 FEB 90"
            return at(t_ + 1, quantity_role::year, value + (value < 30 ? 2000 : 1900));
        if (after_month(t_) && size(t_) == 4 && value >= 1000) return at(t_ + 1, quantity_role::year, value);
        if (t_ > first_ && size(t_) == 4 && value >= first_year && value <= last_year && plain(t_ - 1) &&
            after_month(t_ - 1))
            return at(t_ + 1, quantity_role::year, value);
        if (is_mark(t_ - 1, ",") && t_ >= first_ + 3 && size(t_) == 4 && is_number(t_ - 2) && after_month(t_ - 2))
            return at(t_ + 1, quantity_role::year, value);
        if (day && is_in_day_list()) return at(end, quantity_role::date_part, value);
        if (day && alone(t_) && is(t_ - 1, word_trait::day_before)) return at(t_ + 1, quantity_role::date_part, value);
        bool const before_month = is_month(end) || (is(end, word_trait::of_word) && is_month(end + 1));
        if (day && before_month) return at(end, quantity_role::date_part, value);
        return std::nullopt;
    }

    /// The day after a comma or an "and" behind the day at `t`; `t` if there is none.
    [[nodiscard]] std::uint32_t next_day(std::uint32_t t) const {
        auto next = is_mark(t + 1, ",") ? t + 2 : t + 1;
        if (is(next, word_trait::and_word)) ++next;
        return next > t + 1 && is_day(next) ? next : t;
    }
    [[nodiscard]] std::uint32_t previous_day(std::uint32_t t) const {
        auto before = t - 1;
        if (before > first_ && is(before, word_trait::and_word)) --before;
        if (before > first_ && is_mark(before, ",")) --before;
        return t > first_ + 1 && before < t - 1 && is_day(before) ? before : t;
    }
    [[nodiscard]] bool is_day(std::uint32_t t) const {
        if (!plain(t) || size(t) > 2) return false;
        auto const value = *digits(t);
        return value >= 1 && value <= 31;
    }

    /// "Feb. 15, 16 and 22", "3, 4 and 5 March": the days of one month, the last one after "and", and none of them a count.
    [[nodiscard]] bool is_in_day_list() const {
        auto first = t_, last = t_;
        for (int most = 0; most < longest_day_list && previous_day(first) != first; ++most) first = previous_day(first);
        for (int most = 0; most < longest_day_list && next_day(last) != last; ++most) last = next_day(last);
        if (first == last || !is(last - 1, word_trait::and_word)) return false;
        return after_month(first) ? alone(last) || is_mark(last + 1, ",") : is_month(last + 1);
    }

    /// "In May 22 people": too many for the day, or the noun tells. Without a noun it is the day.
    [[nodiscard]] bool counts_after(std::uint32_t t) const {
        return is(t, word_trait::plural) && !is(t, word_trait::stop);
    }

    // ---- chains: dates in digits, telephone numbers, versions ----

    [[nodiscard]] bool links(std::uint32_t mark) const {
        bool const is_link = is_mark(mark, "-") || is_mark(mark, "/") || is_mark(mark, ".") || is_mark(mark, "–");
        return is_link && glued(mark) && glued(mark + 1) && plain(mark + 1) && mark > first_ && plain(mark - 1);
    }

    std::optional<number_in_role> chain(double value) const {
        if (!plain(t_)) return std::nullopt;
        if (is_telephone()) return at(t_ + 3, quantity_role::identifier, value);
        bool const right = links(t_ + 1);
        bool const left = t_ > first_ + 1 && links(t_ - 1);
        bool const iso = right && is_mark(t_ + 1, "-") && size(t_) == 4 && value >= first_year && value <= last_year &&
                         size(t_ + 2) == 2;
        if (iso) return at(links(t_ + 3) ? t_ + 5 : t_ + 3, quantity_role::date_part, value);
        bool const three = (right && (left || links(t_ + 3))) || (left && t_ > first_ + 3 && links(t_ - 3));
        if (!three) return std::nullopt;
        bool const dated = size(t_) <= 2 || (size(t_) == 4 && value >= first_year && value <= last_year);
        return at(t_ + 1, dated ? quantity_role::date_part : quantity_role::identifier, value);
    }

    /// "(910) 323-1500", "555-0123": three digits and four, that are no round range.
    [[nodiscard]] bool is_telephone() const {
        if (size(t_) != 3 || !is_mark(t_ + 1, "-") || !links(t_ + 1) || size(t_ + 2) != 4 || links(t_ + 3))
            return false;
        bool const round = text_.view(t_).back() == '0' && text_.view(t_ + 2).back() == '0';
        return is_mark(t_ - 1, ")") || !round;
    }

    // ---- names ----

    /// "F-16", "AK47", "Flight 370", "No. 5", "3D", "the 4500 block", "79 Main Street".
    std::optional<number_in_role> identifier(double value) const {
        auto const end = behind_glued(t_ + 1);
        bool const letters_behind = is_mark(t_ + 1, "-") && glued(t_ + 1) && glued(t_ + 2) && is_word(t_ + 2) &&
                                    token_at(t_ + 2).all_caps && !all_caps_around();
        bool const area_code =
            is_mark(t_ - 1, "(") && is_mark(t_ + 1, ")") && is_number(t_ + 2) && size(t_) == 3 && size(t_ + 2) == 3;
        bool const of_named =
            is(t_ - 1, word_trait::of_word) && t_ > first_ + 2 && is_number(t_ - 2) && named_before(t_ - 2);
        bool const dialled = is(t_ - 1, word_trait::dialled) && alone(t_) && size(t_) >= 3;
        bool const of_list =
            t_ == first_ && token_at(t_).line_start && glued(t_ + 1) && (is_mark(t_ + 1, ".") || is_mark(t_ + 1, ")"));
        if (size(t_) > longest_number && plain(t_)) return at(t_ + 1, quantity_role::identifier, value);
        if (letters_behind || area_code || of_named || dialled || of_list)
            return at(t_ + 1, quantity_role::identifier, value);
        if (after_letters() || named_before(t_) || end > t_ + 1) return at(end, quantity_role::identifier, value);
        if (is(t_ + 1, word_trait::identifier_after) || is_address())
            return at(t_ + 1, quantity_role::identifier, value);
        return std::nullopt;
    }

    /// Letters right behind the number that are no unit, suffix or ordinal: "3D", "15E".
    [[nodiscard]] std::uint32_t behind_glued(std::uint32_t t) const {
        if (!glued(t) || !is_word(t)) return t;
        bool const known = known_.units().at(text_, t, end_) || known_.suffix_of(text_.view(t)) ||
                           known_.currencies().at(text_, t, end_) || is(t, word_trait::ordinal_ending) ||
                           text_.view(t) == "s" || text_.view(t) == "'s" || text_.view(t) == "’s" || is_mark(t, "x") ||
                           is_mark(t, "e") || is_mark(t, "E") || known_.cardinal(token_at(t).word);
        bool const letters = token_at(t).all_caps || size(t) == 1;
        if (text_.view(t) == "G" && size(t - 1) == 1) return t + 1;  // 5G: a generation
        return known || !letters ? t : t + 1;
    }

    [[nodiscard]] bool after_letters() const {
        if (t_ == first_ || token_at(t_).space_before) return false;
        if (is_word(t_ - 1)) return !known_.currencies().at(text_, t_ - 1, t_) && !is_mark(t_ - 1, "x");
        bool const hyphen = is_mark(t_ - 1, "-") && glued(t_ - 1) && t_ > first_ + 1 && is_word(t_ - 2);
        return hyphen && token_at(t_ - 2).capital && !known_.is(token_at(t_ - 2).word, word_trait::month) &&
               !is_prefix(t_ - 2);
    }
    /// "mid-20s", "pre-2003": small words that are no names.
    [[nodiscard]] bool is_prefix(std::uint32_t t) const {
        if (size(t) == 1) return false;  // "I-95", "A-10"
        return is(t, word_trait::stop) || is(t, word_trait::year_before) || known_.cardinal(token_at(t).word);
    }

    /// In a text that is all capitals, capitals tell nothing.
    [[nodiscard]] bool all_caps_around() const {
        for (auto t = t_; t > first_ && t + 4 > t_; --t)
            if (is_word(t - 1)) return token_at(t - 1).all_caps;
        return false;
    }

    [[nodiscard]] bool named_before(std::uint32_t number) const {
        if (number == first_ || !plain(number)) return false;
        auto const at = is_mark(number - 1, ".") && number > first_ + 1 ? number - 2 : number - 1;
        if (!is(at, word_trait::identifier)) return false;
        auto const& name = token_at(at);
        if (name.kind == token_kind::punctuation || at + 1 != number) return true;
        if (name.capital && !name.all_caps) return !counts_after(number + 1);
        return !is(at, word_trait::no_word) && alone(number);
    }

    [[nodiscard]] bool is_address() const {
        if (!plain(t_) || !inside(t_ + 1) || !token_at(t_ + 1).capital) return false;
        for (auto t = t_ + 1; t < t_ + 6 && inside(t) &&
                              (token_at(t).capital || is_number(t) || (is_mark(t, ".") && glued(t)) ||
                               is(t, word_trait::ordinal_ending));
             ++t)
            if (t > t_ + 1 && is(t, word_trait::street)) return true;
        return false;
    }

    // ---- decades, scores, years ----

    /// "the 1990s", "in his 30s".
    std::optional<number_in_role> decade(double value) const {
        if (!glued(t_ + 1) || (text_.view(t_ + 1) != "s" && text_.view(t_ + 1) != "'s" && text_.view(t_ + 1) != "’s") ||
            !plain(t_) || std::fmod(value, 10) != 0)
            return std::nullopt;
        bool const short_years = value < 100 && (is(t_ - 1, word_trait::the_word) || is_mark(t_ - 1, "'") ||
                                                 is_mark(t_ - 1, "’") || is_mark(t_ - 1, "‘"));
        auto const from = short_years ? value + 1900 : value;
        return number_in_role{t_ + 2, from >= 1000 ? quantity_role::year : quantity_role::age, from, from + 9};
    }

    /// "3-2": the higher first, so no range.
    std::optional<number_in_role> score(double value) const {
        bool const odds = is_mark(t_ + 1, "-") && glued(t_ + 1) && is(t_ + 2, word_trait::to_word) && glued(t_ + 2) &&
                          is_mark(t_ + 3, "-") && plain(t_ + 4);
        if (odds && digits(t_ + 4) < value) return at(t_ + 5, quantity_role::score, value);  // "2-to-1"
        if (!links(t_ + 1) || is_mark(t_ + 1, "/") || is_mark(t_ + 1, ".") || size(t_) > 3) return std::nullopt;
        bool const goes_on = glued(t_ + 3) && (is_word(t_ + 3) || is_number(t_ + 3) || links(t_ + 3));
        if (value < *digits(t_ + 2) || goes_on) return std::nullopt;
        return at(t_ + 3, quantity_role::score, value);
    }

    std::optional<number_in_role> year(double value) const {
        if (!plain(t_) || size(t_) != 4 || value < first_year || value > last_year) return std::nullopt;
        if (t_ > first_ && token_at(t_ - 1).kind == token_kind::punctuation && glued(t_) && !is_mark(t_ - 1, "(") &&
            !is_mark(t_ - 1, "-"))
            return std::nullopt;
        bool const told = t_ > first_ && (is(t_ - 1, word_trait::year_before) || is(t_ - 1, word_trait::a_word) ||
                                          is_mark(t_ - 1, "(") || is_mark(t_ - 1, "'s") || is_mark(t_ - 1, "’s") ||
                                          is(t_ - 1, word_trait::owner));
        bool const recent =
            value >= first_bare_year && value <= last_bare_year && alone(t_) && !is(t_ + 1, word_trait::over_word);
        if (recent || (told && !counts_after(t_ + 1))) return at(t_ + 1, quantity_role::year, value);
        return std::nullopt;
    }

    number_words const& known_;
    token_text const& text_;
    std::uint32_t t_;
    std::uint32_t first_;
    std::uint32_t end_;
};

}  // namespace

std::optional<number_in_role> number_roles::read(token_text const& text, std::uint32_t t, std::uint32_t first,
                                                 std::uint32_t end) const {
    return place(known_, text, t, first, end).read();
}

std::uint32_t number_roles::skip_address(token_text const& text, std::uint32_t t, std::uint32_t end) {
    if (t + 1 == end || (text.view(t + 1) != ":" && text.view(t + 1) != ".")) return t;
    for (++t; t < end && !text.tokens[t].space_before;) ++t;
    return t;
}

}  // namespace reconcile::detail
