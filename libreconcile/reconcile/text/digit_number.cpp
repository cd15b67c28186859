#include <reconcile/text/whole_number.hpp>

#include <cmath>

namespace reconcile::detail {

namespace {
constexpr int most_digit_groups = 6;
}

/// What begins with digits: groups with spaces, fractions, powers, suffixes, scales.
std::optional<whole_amount> digit_number_reader::digit_number(std::uint32_t t) const {
    auto const first = digits(t);
    if (!first) return std::nullopt;
    whole_amount out;
    out.digits = true;
    out.value = *first;
    out.end = t + 1;
    if (take_spaced_groups(t, out) || take_slash(t, out) || take_power(out)) return out;
    if (take_suffix(t, out)) return out;
    auto whole = whole_number(t);
    return whole ? whole : out;
}

/// "1 234 567": groups of three with a space between.
bool digit_number_reader::take_spaced_groups(std::uint32_t t, whole_amount& out) const {
    if (token_at(t).span().size() > 3 || text_.view(t).find_first_not_of("0123456789") != std::string_view::npos)
        return false;
    auto at = t + 1;
    for (int groups = 0; groups < most_digit_groups && is_group_of_three(at); ++groups, ++at) {
        auto const value = *digits(at);
        out.value = out.value * 1000 + value;
        if (value != std::floor(value)) {
            ++at;
            break;
        }
    }
    if (at == t + 1) return false;
    out.end = at;
    return true;
}

bool digit_number_reader::is_group_of_three(std::uint32_t t) const {
    if (t >= end_ || token_at(t).kind != token_kind::number || !token_at(t).space_before || token_at(t).line_start)
        return false;
    auto const written = text_.view(t);
    bool const three = written.size() == 3 || (written.size() > 4 && written[3] == '.');
    return three && written.substr(0, 3).find_first_not_of("0123456789") == std::string_view::npos &&
           written.find(',') == std::string_view::npos && !(glued(t + 1) && token_at(t + 1).kind == token_kind::word);
}

/// "3/4" and no more: not "5/17/2018", not the end of a telephone number.
bool digit_number_reader::divides(std::uint32_t t) const {
    auto const slash = [&](std::uint32_t at) {
        return is_mark(at, "/") && glued(at) && glued(at + 1) && digits(at + 1).has_value();
    };
    return slash(t + 1) && !slash(t + 3) && *digits(t + 2) != 0 && !in_chain(t);
}

/// Does another number stand before this one, with a mark and no space between?
bool digit_number_reader::in_chain(std::uint32_t t) const {
    if (t < 2 || !glued(t) || !glued(t - 1)) return false;
    bool const mark = is_mark(t - 1, "-") || is_mark(t - 1, "/");
    return mark && token_at(t - 2).kind == token_kind::number;
}

/// "3/4", "2½", "2 1/4".
bool digit_number_reader::take_slash(std::uint32_t t, whole_amount& out) const {
    if (divides(t)) {
        out.value /= *digits(t + 2);
        out.end = t + 3;
        out.fraction = out.value < 1;
        return true;
    }
    auto const part = digits(t + 1);
    if (!part || out.value != std::floor(out.value)) return false;
    bool const sign = static_cast<unsigned char>(text_.view(t + 1).front()) >= 0x80U;
    auto const value = sign ? *part : divides(t + 1) ? *part / *digits(t + 3) : 1;
    if (value >= 1) return false;
    out.value += value;
    out.end = sign ? t + 2 : t + 4;
    return true;
}

/// "1.1^23", "1e10", "6.2x10^-4".
bool digit_number_reader::take_power(whole_amount& out) const {
    auto at = out.end;
    if (!glued(at)) return false;
    bool const times_ten =
        (is_mark(at, "x") || is_mark(at, "X") || is_mark(at, "×")) && digits(at + 1) == 10. && is_mark(at + 2, "^");
    bool const exponent = is_mark(at, "e") || is_mark(at, "E");
    if (!times_ten && !exponent && !is_mark(at, "^")) return false;
    at += times_ten ? 3 : 1;
    double sign = 1;
    for (int signs = 0; signs < 2 && (is_mark(at, "-") || is_mark(at, "--") || is_mark(at, "+")); ++signs, ++at)
        if (is_mark(at, "-")) sign = -sign;
    auto const power = digits(at);
    if (!power || !glued(at)) return false;
    auto const value =
        times_ten || exponent ? out.value * std::pow(10.0, sign * *power) : std::pow(out.value, sign * *power);
    if (!std::isfinite(value)) return false;
    out.value = value;
    out.end = at + 1;
    return true;
}

/// "10k", "1.2bn", "$5m", "3 M".
bool digit_number_reader::take_suffix(std::uint32_t t, whole_amount& out) const {
    auto const at = out.end;
    if (at >= end_ || token_at(at).kind != token_kind::word || token_at(at).line_start) return false;
    auto const* found = known_.suffix_of(text_.view(at));
    if (!found || (found->attached && !glued(at)) || (found->money && !money_)) return false;
    if (at + 1 < end_ && glued(at + 1) && token_at(at + 1).kind == token_kind::number) return false;
    bool const one_letter = token_at(at).span().size() == 1;
    if (one_letter && glued(at) && token_at(t).span().size() == 1 && text_.view(at) == "G")
        return false;  // 5G: a generation
    if (one_letter && !glued(at) && at + 1 < end_ && glued(at + 1) && is(at + 1, word_trait::dash)) return false;
    out.value *= found->value;
    out.scaled = true;
    out.scale = found->value;
    out.last_scale = found->value;
    out.end = at + 1;
    return true;
}

}  // namespace reconcile::detail
