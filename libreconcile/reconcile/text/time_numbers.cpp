// Numbers inside times: digits, words, years, and dates that are all digits.
#include <reconcile/text/time_grammar.hpp>

#include <algorithm>
#include <charconv>
#include <cmath>

namespace reconcile {

namespace {

constexpr bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// Two digits are the nearer of the two centuries that speak of news.
int whole_year(int value, int digits) {
    if (digits > 2 || value > 99) return value;
    return value < 50 ? 2000 + value : 1900 + value;
}

bool is_year(int value) { return value >= 1000 && value <= 2199; }

/// Day and month in either order; the month is first where both could be one.
bool set_day_and_month(time_form& f, int a, int b) {
    if (a > 12) std::swap(a, b);
    if (a < 1 || a > 12 || b < 1 || b > 31) return false;
    f.month = a;
    f.day = b;
    f.slots = f.slots | time_slot::month | time_slot::day;
    return true;
}

/// Adds a number word to what was read so far; false where it cannot follow ("nineteen" "ninety").
class spelled_sum {
public:
    bool add(int n) {
        if (n >= 1000) return multiply(n, total_ == 0 && (below_ > 0));
        if (n >= 100) return multiply_hundred();
        int const room = n < 10 ? 10 : 100;  // "twenty" leaves room for "one", not for "eleven"
        if (used_ && (below_ % room != 0 || (n < 10 && below_ % 100 == 10) || (n >= 10 && below_ % 100 != 0))) return false;
        below_ += n;
        used_ = true;
        return true;
    }
    [[nodiscard]] int sum() const { return total_ + below_; }
    [[nodiscard]] bool takes_and() const { return (below_ >= 100 && below_ % 100 == 0) || (total_ > 0 && below_ == 0); }

private:
    bool multiply(int n, bool fits) {
        if (!fits) return false;
        total_ = below_ * n;
        below_ = 0;
        used_ = false;
        return true;
    }
    bool multiply_hundred() {
        if (below_ == 0 || below_ >= 100) return false;
        below_ *= 100;
        used_ = false;
        hundred_ = true;
        return true;
    }
    int total_ = 0;
    int below_ = 0;
    bool used_ = false;
    bool hundred_ = false;
};

}  // namespace

std::optional<read_number> time_grammar::spelled_at(std::uint32_t t) const {
    spelled_sum sum;
    std::uint32_t last = 0;
    for (auto at = t; at < end_ && at < t + 12;) {
        auto const w = words_->at(at, word_kind::number, std::min(end_, at + 1));
        if (!w || !sum.add(w->number)) break;
        last = at = w.last;
        if (at < end_ && text_is(at, "-") && glued(at)) ++at;
        if (sum.takes_and() && sees(link_role::and_, at)) ++at;
    }
    if (last == 0) return std::nullopt;
    return read_number{static_cast<double>(sum.sum()), 0, false, true, last};
}

std::optional<read_number> time_grammar::ordinal_at(std::uint32_t t) const {
    if (auto const w = word_at(t, word_kind::ordinal)) return read_number{static_cast<double>(w->number), 0, true, true, w.last};
    auto const tens = words_->at(t, word_kind::number, std::min(end_, t + 1));
    if (tens && tens->number >= 20 && tens->number <= 90) {
        auto at = tens.last;
        if (at < end_ && text_is(at, "-") && glued(at)) ++at;
        auto const ones = word_at(at, word_kind::ordinal);
        if (ones && ones->number < 10) return read_number{static_cast<double>(tens->number + ones->number), 0, true, true, ones.last};
    }
    auto const n = number_at(t);
    if (n && n->ordinal) return n;
    return std::nullopt;
}

std::optional<read_number> time_grammar::number_at(std::uint32_t t) const {
    if (t >= end_) return std::nullopt;
    if (!is_kind(t, token_kind::number)) return spelled_at(t);
    auto const text = text_->view(t);
    read_number n;
    n.last = t + 1;
    auto const [stop, fault] = std::from_chars(text.data(), text.data() + text.size(), n.value);
    if (fault != std::errc{} || stop != text.data() + text.size()) return std::nullopt;
    n.whole = std::all_of(text.begin(), text.end(), is_digit);
    n.digits = static_cast<int>(text.size());
    if (n.whole && n.digits <= 2 && glued(n.last) && word_at(n.last, word_kind::suffix)) {
        n.ordinal = true;
        ++n.last;
    }
    return n;
}

std::vector<numeric_piece> time_grammar::pieces_at(std::uint32_t t) const {
    std::vector<numeric_piece> out;
    numeric_piece piece;
    for (auto at = t; at < end_ && at < t + 7 && out.size() < 4; ++at) {
        if (at > t && text_->tokens[at].space_before) break;
        for (char const c : text_->view(at)) {
            if (is_digit(c) && piece.digits < 9) {
                piece.value = piece.value * 10 + (c - '0');
                ++piece.digits;
            } else if (piece.digits > 0 && (c == '-' || c == '/' || c == '.' || c == ':' || c == ',')) {
                if (out.empty() || out.back().digits == 0 || piece.last == 0) out.push_back(piece);
                piece = {0, 0, c, 0};
            } else {
                return out;
            }
        }
        if (piece.digits > 0) {
            piece.last = at + 1;
            out.push_back(piece);
            auto const next_joins = at + 1 < end_ && !text_->tokens[at + 1].space_before && is_kind(at + 1, token_kind::punctuation);
            if (!next_joins) break;
            auto const mark = text_->view(at + 1);
            if (mark.size() != 1) break;
            piece = {0, 0, mark.front(), 0};
            ++at;
        }
    }
    return out;
}

std::optional<read_number> time_grammar::year_at(std::uint32_t t) const {
    if (t >= end_) return std::nullopt;
    if (is_kind(t, token_kind::number)) {
        auto n = number_at(t);
        if (!n || !n->whole || n->digits != 4 || !is_year(n->as_int())) return std::nullopt;
        return n;
    }
    auto n = spelled_at(t);
    if (!n) return std::nullopt;
    if (n->value >= 1000) return is_year(n->as_int()) ? n : std::nullopt;
    if (n->value < 10 || n->value > 21) return std::nullopt;
    auto at = n->last;
    if (at < end_ && text_is(at, "-") && glued(at)) ++at;
    auto rest = spelled_at(at);
    auto const zero = words_->at(at, word_kind::number, std::min(end_, at + 1));
    if (zero && zero->number == 0) {  // "nineteen oh one"
        rest = spelled_at(zero.last);
        if (!rest || rest->value > 9) return std::nullopt;
    } else if (!rest || rest->value < 10) {
        return std::nullopt;
    }
    if (rest->value > 99) return std::nullopt;
    return read_number{n->value * 100 + rest->value, 0, false, true, rest->last};
}

/// "2000 people": is the next word what a number counts?
bool time_grammar::counts_something(std::uint32_t t) const {
    if (word_at(t, word_kind::counted)) return true;
    if (t >= end_ || !is_kind(t, token_kind::word) || is_capital(t) || words_->any(t)) return false;
    auto const text = text_->view(t);
    return text.size() > 4 && text.back() == 's' && text[text.size() - 2] != 's';
}

/// "1990", "'99", "nineteen ninety-seven"; bare: nothing else says that it is a date.
bool time_grammar::year(time_form& f, bool bare) {
    attempt a(*this);
    auto const named = take(link_role::year) || take(link_role::fiscal);
    std::optional<read_number> n = year_at(pos_);
    if (!n && named) {
        n = number_at(pos_);
        if (n && (!n->whole || n->ordinal || n->value > 2199 || n->value < 100)) n = std::nullopt;
    }
    if (!n) return false;
    auto const hyphen_before = pos_ > sentence_.first + 1 && glued(pos_) && text_is(pos_ - 1, "-") && glued(pos_ - 1);
    bool const in_code = hyphen_before && is_kind(pos_ - 2, token_kind::number) && !year_at(pos_ - 2);  // "555-2016"
    if (bare && in_code) return false;
    if (bare && pos_ > sentence_.first && (text_is(pos_ - 1, "©") || text_is(pos_ - 1, "$") || text_is(pos_ - 1, "#"))) return false;
    if (bare && !named && ((n->digits == 0 && n->value < 1500) || counts_something(n->last))) return false;
    f.year = n->as_int();
    f.slots = time_slot::year;
    pos_ = n->last;
    if (bare && take(link_role::period)) {  // "the 1988 period", "the 1988 quarter": the same part of that year
        f.by_period = true;
    } else if (auto const u = word(word_kind::unit); bare && u && u->unit == time_unit::quarter && !u->is(word_flag::plural)) {
        pos_ = u.last;
        f.by_period = f.by_determiner = true;
        f.unit = time_unit::quarter;
        f.set_offset(time_unit::quarter, 0);
    }
    return a.keep();
}

/// Year and month in digits: "2016-11", "11/2016".
bool time_grammar::numeric_month(std::vector<numeric_piece> const& p, time_form& f) {
    auto const& first = p[0];
    auto const& second = p[1];
    auto const mark = second.mark;
    if (second.last == 0 || (mark != '/' && mark != '-' && mark != '.')) return false;
    auto const year_first = first.digits == 4 && second.digits <= 2;
    auto const year_last = second.digits == 4 && first.digits <= 2 && mark != '.';
    if (!year_first && !year_last) return false;
    f.year = year_first ? first.value : second.value;
    f.month = year_first ? second.value : first.value;
    if (*f.year < 1900 || *f.year > 2050 || *f.month < 1 || *f.month > 12) return false;
    f.slots = time_slot::year | time_slot::month;
    pos_ = second.last;
    return true;
}

/// "2016 / 11", "11 - 2016": with spaces, and nothing after it.
bool time_grammar::spaced_month(time_form& f) {
    attempt a(*this);
    auto const first = number_at(pos_);
    if (!first || !first->whole || first->ordinal || first->digits == 0) return false;
    pos_ = first->last;
    if (glued(pos_) && glued(pos_ + 1)) return false;
    if (!take_text("-") && !take_text("/")) return false;
    auto const second = number_at(pos_);
    if (!second || !second->whole || second->ordinal || second->digits == 0) return false;
    bool const year_first = first->digits == 4 && second->digits == 2;
    if (!year_first && (second->digits != 4 || first->digits != 2)) return false;
    pos_ = second->last;
    if (!at_end() && !is_kind(pos_, token_kind::punctuation)) return false;
    f.year = (year_first ? *first : *second).as_int();
    f.month = (year_first ? *second : *first).as_int();
    f.slots = time_slot::year | time_slot::month;
    return *f.year >= 1900 && *f.year <= 2050 && *f.month >= 1 && *f.month <= 12 && a.keep();
}

/// "2016-11-07", "02/22/2016", "13.5.2015".
bool time_grammar::numeric_full(std::vector<numeric_piece> const& p, time_form& f) {
    if (p.size() < 3 || p[2].last == 0 || p[2].mark == ':' || (p[1].mark != p[2].mark && p[2].mark != ',')) return false;
    bool const year_first = p[0].digits == 4;
    bool const by_points = p[1].mark == '.';
    if (!year_first && p[2].digits != 4 && (p[2].digits != 2 || by_points)) return false;  // an address or a version
    f.year = year_first ? p[0].value : whole_year(p[2].value, p[2].digits);
    f.slots = time_slot::year;
    auto const a = year_first ? p[1].value : by_points ? p[1].value : p[0].value;
    auto const b = year_first ? p[2].value : by_points ? p[0].value : p[1].value;
    if (!is_year(*f.year) || !set_day_and_month(f, a, b)) return false;
    pos_ = p[2].last;
    return true;
}

/// "4/22" after "on", "22/04": only where the words or the numbers say that it is no fraction and no score.
bool time_grammar::numeric_day(std::vector<numeric_piece> const& p, time_form& f) {
    auto const before = pos_ > sentence_.first ? pos_ - 1 : end_;
    bool const led_on = sees(link_role::on, before);
    bool const led = led_on || sees(link_role::in, before) || sees(link_role::from, before) || sees(link_role::to, before);
    auto const next = p[1].last;
    if (next == 0 || p[0].digits > 2 || p[1].digits > 2) return false;
    bool const clear = p[0].digits + p[1].digits >= 3 && !sees(link_role::at, before) && (p[0].value > 12) != (p[1].value > 12);
    bool const closed = next >= end_ || is_kind(next, token_kind::punctuation);
    bool const fits = p[1].mark == '/' ? led || clear : led_on && closed;
    if (!fits || !set_day_and_month(f, p[0].value, p[1].value)) return false;
    pos_ = next;
    return true;
}

/// A date in digits.
bool time_grammar::numeric_date(time_form& f) {
    if (!is_kind(pos_, token_kind::number)) return false;
    if (spaced_month(f)) return true;
    auto const p = pieces_at(pos_);
    if (p.size() < 2 || p[1].mark == ':') return false;
    if (numeric_full(p, f)) return true;
    f.slots = time_slot::none;
    f.year.reset();
    if (numeric_month(p, f)) return true;
    f.year.reset();
    f.month.reset();
    return numeric_day(p, f);
}

}  // namespace reconcile
