#include <reconcile/text/number_shape.hpp>

#include <array>
#include <charconv>
#include <cmath>
#include <string>

#include <reconcile/text/utf8.hpp>

namespace reconcile::detail {

namespace {

constexpr std::size_t longest_joined = 64;

constexpr bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// What stands between runs of digits, and how long the runs are.
struct shape {
    std::array<std::size_t, longest_joined> runs{};
    std::array<char, longest_joined> marks{};  ///< marks[i] stands before runs[i + 1]
    std::size_t count = 0;
    std::size_t end = 0;

    [[nodiscard]] bool all_marks(char c, std::size_t upto) const {
        for (std::size_t i = 0; i < upto; ++i)
            if (marks[i] != c) return false;
        return true;
    }
    [[nodiscard]] bool all_runs(std::size_t size, std::size_t from, std::size_t upto) const {
        for (auto i = from; i < upto; ++i)
            if (runs[i] != size) return false;
        return true;
    }
    /// Are the first `upto` runs groups of thousands (or lakhs) parted by `c`?
    [[nodiscard]] bool grouped(char c, std::size_t upto) const {
        if (upto < 2 || !all_marks(c, upto - 1) || runs[upto - 1] != 3) return false;
        if (runs[0] <= 3 && all_runs(3, 1, upto)) return true;
        return c == ',' && upto > 2 && runs[0] <= 2 && all_runs(2, 1, upto - 1);
    }
};

shape shape_at(std::string_view text, std::size_t from) {
    shape s;
    auto at = from;
    while (true) {
        auto const end = digits_end(text, at);
        s.runs[s.count++] = end - at;
        s.end = end;
        bool const goes_on = end + 1 < text.size() && (text[end] == '.' || text[end] == ',') && is_digit(text[end + 1]);
        if (!goes_on || s.count == longest_joined || end - from > longest_joined) return s;
        s.marks[s.count - 1] = text[end];
        at = end + 1;
    }
}

enum class reading {
    whole,
    decimal_point,
    decimal_comma,
    groups,
    groups_and_point,
    groups_and_comma,
    points_as_groups,
    none
};

reading reading_of(shape const& s) {
    auto const n = s.count;
    if (n == 1) return reading::whole;
    if (s.grouped(',', n)) return reading::groups;
    if (n == 2 && s.marks[0] == '.') return reading::decimal_point;
    if (n == 2) return s.runs[1] <= 2 ? reading::decimal_comma : reading::none;
    if (s.grouped('.', n)) return reading::points_as_groups;
    if (s.marks[n - 2] == '.' && s.grouped(',', n - 1)) return reading::groups_and_point;
    if (s.marks[n - 2] == ',' && s.grouped('.', n - 1)) return reading::groups_and_comma;
    return reading::none;
}

std::optional<double> to_double(std::string const& plain) {
    double value = 0;
    auto const [end, fault] = std::from_chars(plain.data(), plain.data() + plain.size(), value);
    if (fault != std::errc{} || end != plain.data() + plain.size() || !std::isfinite(value)) return std::nullopt;
    return value;
}

std::optional<double> fraction_sign(std::string_view token) {
    constexpr std::array<double, 15> from_2150 = {1 / 7., 1 / 9., .1,     1 / 3., 2 / 3., .2,   .4,  .6,
                                                  .8,     1 / 6., 5 / 6., .125,   .375,   .625, .875};
    auto const c = decode_utf8(token, 0).value;
    if (c == 0xBC) return .25;
    if (c == 0xBD) return .5;
    if (c == 0xBE) return .75;
    if (c >= 0x2150 && c < 0x2150 + from_2150.size()) return from_2150[c - 0x2150];
    if (c == 0x2189) return 0.;
    return std::nullopt;
}

}  // namespace

std::size_t digits_end(std::string_view text, std::size_t from) {
    while (from < text.size() && is_digit(text[from])) ++from;
    return from;
}

number_extent number_at(std::string_view text, std::size_t from) {
    if (text[from] == '.') return {digits_end(text, from + 1), 0};
    auto const s = shape_at(text, from);
    return reading_of(s) == reading::none ? number_extent{from + s.runs[0], s.end} : number_extent{s.end, s.end};
}

std::optional<double> parse_digits(std::string_view token) {
    if (token.empty()) return std::nullopt;
    if (token.front() == '.') return to_double("0" + std::string(token));
    if (!is_digit(token.front())) return fraction_sign(token);
    auto const s = shape_at(token, 0);
    auto const how = reading_of(s);
    if (how == reading::none || s.end != token.size()) return std::nullopt;
    bool const comma_is_point = how == reading::decimal_comma || how == reading::groups_and_comma;
    bool const has_decimals = comma_is_point || how == reading::decimal_point || how == reading::groups_and_point;
    auto const last_mark = s.end - s.runs[s.count - 1] - 1;
    std::string plain;
    plain.reserve(token.size());
    for (std::size_t i = 0; i < token.size(); ++i) {
        if (is_digit(token[i])) plain += token[i];
        else if (has_decimals && i == last_mark) plain += '.';
    }
    return to_double(plain);
}

unsigned decimals_of(std::string_view token) {
    if (token.empty()) return 0;
    if (token.front() == '.') return static_cast<unsigned>(token.size() - 1);
    if (!is_digit(token.front())) return 2;
    auto const s = shape_at(token, 0);
    switch (reading_of(s)) {
        case reading::decimal_point:
        case reading::decimal_comma:
        case reading::groups_and_point:
        case reading::groups_and_comma: return static_cast<unsigned>(s.runs[s.count - 1]);
        default: return 0;
    }
}

}  // namespace reconcile::detail
