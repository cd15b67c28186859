#include <reconcile/text/whole_number.hpp>

#include <cmath>
#include <limits>

namespace reconcile::detail {

namespace {
constexpr double no_limit = std::numeric_limits<double>::infinity();
}

std::optional<number_group> whole_number_reader::below_hundred(std::uint32_t t) const {
    auto const first = cardinal(t);
    number_group out{.end = t + 1, .value = first.value};
    if (first.kind == number_class::tens) {
        out.ends_in_tens = true;
        out.tens_at = t;
        auto const at = after_dash(t + 1);
        auto const unit = cardinal(at);
        if (unit.kind != number_class::unit) return out;
        out.ends_in_tens = false;
        out.end = at + 1;
        out.value += unit.value;
        return out;
    }
    if (first.kind == number_class::zero || first.kind == number_class::unit || first.kind == number_class::teen)
        return out;
    return std::nullopt;
}

/// "one twenty two": 122, as it is spoken.
std::optional<number_group> whole_number_reader::spoken_hundreds(std::uint32_t t) const {
    if (cardinal(t).kind != number_class::unit || cardinal(t + 1).kind != number_class::tens) return std::nullopt;
    if (cardinal(t + 2).kind != number_class::unit) return std::nullopt;
    return number_group{.end = t + 3, .value = cardinal(t).value * 100 + cardinal(t + 1).value + cardinal(t + 2).value};
}

std::optional<number_group> whole_number_reader::group_at(std::uint32_t t, bool first) const {
    if (auto const spoken = spoken_hundreds(t)) return spoken;
    std::optional<number_group> out;
    if (auto const value = digits(t)) out = number_group{.end = t + 1, .value = *value};
    else if (cardinal(t).kind == number_class::hundred && first) out = number_group{.end = t, .value = 1, .bare = true};
    else out = below_hundred(t);
    if (!out || cardinal(out->end).kind != number_class::hundred) return out;
    out->value *= 100;
    ++out->end;
    out->had_hundred = true;
    out->ends_in_tens = false;
    add_below_hundred(*out);
    return out;
}

/// What may follow "three hundred": [and] "five", [and] "21".
void whole_number_reader::add_below_hundred(number_group& out) const {
    auto at = out.end;
    bool const joined = is(at, word_trait::and_word);
    if (joined) ++at;
    std::optional<number_group> rest = below_hundred(at);
    if (auto const value = digits(at); value && joined && *value < 100 && *value == std::floor(*value))
        rest = number_group{.end = at + 1, .value = *value};
    if (!rest || rest->value == 0 || cardinal(rest->end).kind == number_class::hundred) return;
    if (digits(at) && glued(at + 1)) return;
    out.value += rest->value;
    out.end = rest->end;
    out.ends_in_tens = rest->ends_in_tens;
    out.tens_at = rest->tens_at;
    if (joined) out.after_and = at;
}

double whole_number_reader::scales_at(std::uint32_t& t) const {
    double product = 1;
    if (is_mark(t, "-") && glued(t) && glued(t + 1) && cardinal(t + 1).kind == number_class::scale)
        ++t;  // "$400-million"
    for (int most = 0; most < 3 && cardinal(t).kind == number_class::scale; ++most) product *= cardinal(t++).value;
    return product;
}

/// Groups with falling scales: "two million three hundred thousand and five".
std::optional<whole_amount> whole_number_reader::whole_number(std::uint32_t t) const {
    whole_amount out;
    double limit = no_limit;
    for (auto at = t; limit > 1;) {
        bool const first = limit == no_limit;
        bool const joined = !first && is(at, word_trait::and_word);
        auto const from = joined ? at + 1 : at;
        if (!first && digits(from) && glued(from)) break;
        auto part = group_at(from, first);
        if (!part && first && cardinal(from).kind == number_class::scale)
            part = number_group{.end = from, .value = 1, .bare = true};
        if (!part) break;
        auto next = part->end;
        auto const scale = scales_at(next);
        if (!first && (scale >= limit || part->value * scale >= limit || part->value == 0)) break;
        // "A $1 billion 35-year deal": digits do not go on after so large a scale, but with one of their own.
        if (!first && !joined && scale == 1 && digits(from) && out.last_scale >= 1e6) break;
        if (first) out.digits = digits(from).has_value();
        out.value += part->value * scale;
        out.last = *part;
        out.after_and = joined ? from : part->after_and != 0 ? part->after_and : 0;
        out.end = at = next;
        out.last_scale = scale;
        if (scale > 1) out.scaled = true, out.scale = scale;
        else if (part->had_hundred) out.scaled = true, out.scale = 100;
        limit = scale;
    }
    if (out.end == 0) return std::nullopt;
    if (cardinal(out.end).kind == number_class::dozen) take_dozens(out);
    return out;
}

/// "two dozen"; after an "and" only what follows it: "three hundred and two dozens".
void whole_number_reader::take_dozens(whole_amount& out) const {
    double counted = out.value;
    if (out.after_and != 0)
        if (auto const after = group_at(out.after_and, false)) counted = after->value;
    out.value += counted * (cardinal(out.end).value - 1);
    out.scaled = true;
    out.scale = 12;
    ++out.end;
}

}  // namespace reconcile::detail
