#include <reconcile/truth/value_key.hpp>

#include <array>
#include <cmath>
#include <string>

#include <reconcile/claim/csv_claims.hpp>
#include <reconcile/value/quantity.hpp>
#include <reconcile/value/time_interval.hpp>

namespace reconcile {

namespace {

/// "7:05", "13:55", "13:55:30": minutes of the day.
std::optional<double> clock_minutes(std::string_view s) {
    auto const digit = [&](std::size_t i) { return i < s.size() && s[i] >= '0' && s[i] <= '9'; };
    auto const two = [&](std::size_t i) { return 10 * (s[i] - '0') + (s[i + 1] - '0'); };
    std::size_t at = 0;
    int hours = 0;
    for (; digit(at) && at < 2; ++at) hours = 10 * hours + (s[at] - '0');
    if (at == 0 || hours > 24 || at >= s.size() || s[at] != ':' || !digit(at + 1) || !digit(at + 2))
        return std::nullopt;
    double minutes = 60.0 * hours + two(at + 1);
    if (two(at + 1) > 59) return std::nullopt;
    at += 3;
    if (at == s.size()) return minutes;
    if (s[at] != ':' || !digit(at + 1) || !digit(at + 2) || two(at + 1) > 60 || at + 3 != s.size()) return std::nullopt;
    return minutes + two(at + 1) / 60.0;
}

/// Digits alone, as most numbers are; the same as parse_cell gives, sooner.
std::optional<double> short_integer(std::string_view s) {
    constexpr std::size_t most_digits = 15;  // each such number is a double
    if (s.size() > most_digits) return std::nullopt;
    std::int64_t n = 0;
    for (char const c : s) {
        if (c < '0' || c > '9') return std::nullopt;
        n = 10 * n + (c - '0');
    }
    return static_cast<double>(n);
}

}  // namespace

std::string_view to_string(truth_kind k) {
    constexpr std::array<std::string_view, 3> names{"number", "time", "words"};
    return names[static_cast<std::size_t>(k)];
}

std::optional<truth_kind> parse_truth_kind(std::string_view name) {
    for (auto const k : {truth_kind::number, truth_kind::time, truth_kind::words})
        if (name == to_string(k)) return k;
    return std::nullopt;
}

double value_key::point() const {
    if (std::isinf(low)) return std::isinf(high) ? 0 : high;
    return std::isinf(high) ? low : low + (high - low) / 2;
}

value_key read_value_key(std::string_view text, std::optional<truth_kind> as) {
    if (as == truth_kind::words || text.empty()) return {};
    char const first = text.front();
    // Most words are told by their first letter.
    if (!(first >= '0' && first <= '9') && std::string_view("-.<>~").find(first) == std::string_view::npos) return {};
    if (auto const n = short_integer(text))
        return as == truth_kind::time ? value_key{} : value_key{truth_kind::number, *n, *n};
    if (auto const m = clock_minutes(text))
        return as == truth_kind::number ? value_key{} : value_key{truth_kind::time, *m, *m};
    std::string fault;
    auto const v = parse_cell(text, fault);
    if (!v) return {};
    if (auto const* q = v->get<quantity>(); q != nullptr && as != truth_kind::time) {
        if (!q->of.empty()) return {};
        return {truth_kind::number, q->min, q->max};
    }
    if (auto const* t = v->get<time_interval>(); t != nullptr && as != truth_kind::number) {
        // A minute or a second is a point; what is longer is as long as it says.
        bool const point = t->precision == time_precision::minute || t->precision == time_precision::second;
        auto const minutes = [&](clock_seconds at) { return static_cast<double>(at) / 60.0 - t->zone.value_or(0); };
        return {truth_kind::time, minutes(t->from), minutes(point ? t->from : t->to)};
    }
    return {};
}

}  // namespace reconcile
