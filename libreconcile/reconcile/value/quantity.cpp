#include <reconcile/value/quantity.hpp>

#include <algorithm>
#include <cmath>

#include <fmt/format.h>

#include <reconcile/value/name_key.hpp>

#include <reconcile/core/enum_names.hpp>

namespace reconcile {

namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();

constexpr enum_names<qualifier, 9> qualifiers{{{{qualifier::exact, "exact"},
                                               {qualifier::at_least, "at_least"},
                                               {qualifier::more_than, "more_than"},
                                               {qualifier::at_most, "at_most"},
                                               {qualifier::less_than, "less_than"},
                                               {qualifier::about, "about"},
                                               {qualifier::nearly, "nearly"},
                                               {qualifier::range, "range"},
                                               {qualifier::vague, "vague"}}}};

constexpr enum_names<quantity_role, 13> roles{{{{quantity_role::count, "count"},
                                               {quantity_role::measure, "measure"},
                                               {quantity_role::ordinal, "ordinal"},
                                               {quantity_role::percentage, "percentage"},
                                               {quantity_role::money, "money"},
                                               {quantity_role::duration, "duration"},
                                               {quantity_role::age, "age"},
                                               {quantity_role::calibre, "calibre"},
                                               {quantity_role::identifier, "identifier"},
                                               {quantity_role::clock, "clock"},
                                               {quantity_role::year, "year"},
                                               {quantity_role::score, "score"},
                                               {quantity_role::date_part, "date_part"}}}};

constexpr enum_names<change_direction, 3> changes{
    {{{change_direction::none, ""}, {change_direction::up, "up"}, {change_direction::down, "down"}}}};

quantity bounded(double min, double max, qualifier q, std::optional<double> number, std::string of) {
    quantity out;
    out.min = min;
    out.max = max;
    out.qualifier = q;
    out.number = number;
    out.of = std::move(of);
    return out;
}

/// The unit of the last significant digit: 10 for 20 and 1,230, 1 for 22, 0.1 for 1.2.
double last_unit(double n) {
    n = std::abs(n);
    if (n == 0 || !std::isfinite(n)) return 1;
    double unit = std::pow(10.0, std::floor(std::log10(n)));
    for (int digits = 0; digits < 15; ++digits, unit /= 10) {
        auto const parts = n / unit;
        if (std::abs(parts - std::round(parts)) < 1e-9 * parts) return unit;
    }
    return unit;
}

/// 20,000: digits in groups of three.
std::string grouped(std::string digits) {
    auto const first = digits.starts_with('-') ? 1U : 0U;
    for (auto at = digits.size(); at > first + 3;) digits.insert(at -= 3, ",");
    return digits;
}

std::string plain_text(double n, quantity_role role) {
    constexpr double exact_in_double = 1e15;
    if (n != std::floor(n) || std::abs(n) >= exact_in_double) return fmt::format("{:.6g}", n);
    bool const names_one = role == quantity_role::year || role == quantity_role::identifier || role == quantity_role::date_part;
    auto digits = fmt::format("{:.0f}", n);
    return names_one ? digits : grouped(std::move(digits));
}

/// Sums of money are large, and read better in words: "300 million".
std::string money_text(double n) {
    struct scale {
        double one;
        std::string_view name;
    };
    for (auto const& s : {scale{1e9, "billion"}, scale{1e6, "million"}}) {
        auto const in_words = fmt::format("{:.6g}", n / s.one);
        if (n >= s.one && n < 1e15 && in_words.size() < 7) return fmt::format("{} {}", in_words, s.name);
    }
    return plain_text(n, quantity_role::money);
}

std::string range_text(quantity const& q) {
    auto const number_text = [&](double n) { return q.role == quantity_role::money ? money_text(n) : plain_text(n, q.role); };
    if (q.min == q.max) return number_text(q.min);
    if (q.qualifier == qualifier::about && q.number) return "about " + number_text(*q.number);
    if (q.qualifier == qualifier::nearly && q.number) return "nearly " + number_text(*q.number);
    bool const from_below = q.min == 0 || q.min == -infinity;
    if (q.max == infinity) {
        if (q.min_open) return "more than " + number_text(q.min);
        if (q.qualifier == qualifier::more_than && q.number) return "more than " + number_text(*q.number);
        if (from_below) return "any number";
        return (q.qualifier == qualifier::vague ? number_text(q.min) + " or more" : "at least " + number_text(q.min));
    }
    if (from_below) return (q.max_open ? "less than " : "at most ") + number_text(q.max);
    return number_text(q.min) + " to " + number_text(q.max);
}

}  // namespace

std::string_view to_string(qualifier q) { return qualifiers.text(q); }
std::string_view to_string(quantity_role r) { return roles.text(r); }
std::string_view to_string(change_direction c) { return changes.text(c); }
std::optional<qualifier> parse_qualifier(std::string_view s) { return qualifiers.parse(s); }
std::optional<quantity_role> parse_quantity_role(std::string_view s) { return roles.parse(s); }
std::optional<change_direction> parse_change_direction(std::string_view s) { return changes.parse(s); }

quantity exactly(double n, std::string of) { return bounded(n, n, qualifier::exact, n, std::move(of)); }
quantity at_least(double n, std::string of) { return bounded(n, infinity, qualifier::at_least, n, std::move(of)); }
quantity more_than(double n, std::string of) {
    return bounded(std::floor(n) + 1, infinity, qualifier::more_than, n, std::move(of));
}
quantity at_most(double n, std::string of) { return bounded(0, n, qualifier::at_most, n, std::move(of)); }
quantity fewer_than(double n, std::string of) {
    return bounded(0, std::ceil(n) - 1, qualifier::less_than, n, std::move(of));
}
quantity between(double min, double max, std::string of) {
    return bounded(min, max, qualifier::range, std::nullopt, std::move(of));
}

quantity about(double n, std::string of) {
    auto const half = last_unit(n) / 2;
    auto const floor = n >= 0 ? 0.0 : -infinity;
    auto out = bounded(std::max(n - 2 * half, floor), n + 2 * half, qualifier::about, n, std::move(of));
    out.likely = number_range{std::max(n - half, floor), n + half};
    return out;
}

quantity several(std::string of) {
    return bounded(2, infinity, qualifier::vague, std::nullopt, std::move(of));
}

std::string to_text(quantity const& q) {
    auto out = range_text(q);
    if (!q.unit.empty()) out += q.unit == "%" ? "%" : " " + q.unit;
    if (!q.of.empty()) out += " " + q.of;
    return out;
}

std::string counted_head(quantity const& q) {
    auto const folded = fold(q.of);
    auto const space = folded.rfind(' ');
    auto head = space == std::string::npos ? folded : folded.substr(space + 1);
    if (head == "others" || head == "other") return {};  // others of whatever was told of before
    if (head == "people" || head == "persons") return "person";
    if (head.size() > 4 && head.ends_with("men")) return head.replace(head.size() - 2, 1, "a");
    if (head.size() > 4 && head.ends_with("ies")) return head.replace(head.size() - 3, 3, "y");
    if (head.size() > 3 && head.ends_with('s') && !head.ends_with("ss")) head.pop_back();
    return head;
}

}  // namespace reconcile
