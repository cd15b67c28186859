#include <reconcile/text/dateline.hpp>

#include <algorithm>
#include <optional>

namespace reconcile {

namespace {

constexpr std::size_t opening = 60;     // tokens among which one begins
constexpr std::uint32_t farthest = 24;  // tokens to its dash

bool is_capital_word(token const& t) { return t.kind == token_kind::word && t.capital; }

std::optional<dateline> dateline_at(token_text const& text, std::uint32_t first) {
    auto const size = std::min(text.tokens.size(), std::size_t{first} + farthest);
    if (!is_capital_word(text.tokens[first])) return std::nullopt;
    auto const goes_on = [&](std::uint32_t t) { return t < size && !text.tokens[t].line_start; };
    auto t = first + 1;
    auto const is_point = [&](std::uint32_t p) { return text.view(p) == "." && !text.tokens[p].space_before; };  // "St."
    while (goes_on(t) && (is_capital_word(text.tokens[t]) || is_point(t))) ++t;
    dateline out{{first, t}, 0};
    bool const shouted = text.tokens[first].all_caps;
    bool in_brackets = false;
    for (; goes_on(t); ++t) {
        auto const word = text.view(t);
        if (is_dash(text, t)) {
            if (!shouted && t != out.town.last && text.view(t - 1) != ")") return std::nullopt;
            out.dash = t;
            return out;
        }
        bool const small = text.tokens[t].kind == token_kind::word && !text.tokens[t].capital;
        if (small && !in_brackets) return std::nullopt;
        in_brackets = word == "(" || word == "[" || (in_brackets && word != ")" && word != "]");
    }
    return std::nullopt;
}

}  // namespace

bool is_dash(token_text const& text, std::uint32_t t) {
    auto const word = text.view(t);
    return word == "—" || word == "–" || word == "--" || word == "―" || word == "•" ||
           (word == "-" && (text.tokens[t].space_before || (t > 0 && text.view(t - 1) == ")")));
}

std::vector<dateline> find_datelines(token_text const& text) {
    std::vector<dateline> out;
    auto const end = static_cast<std::uint32_t>(std::min(opening, text.tokens.size()));
    for (std::uint32_t t = 0; t < end; ++t)
        if (t == 0 || text.tokens[t].line_start)
            if (auto const found = dateline_at(text, t)) out.push_back(*found);
    return out;
}

std::string in_small_letters(std::string_view name) {
    constexpr std::size_t longest_acronym = 3;
    std::string out(name);
    if (name.size() <= longest_acronym || std::any_of(name.begin(), name.end(), [](char c) { return c >= 'a' && c <= 'z'; })) return out;
    bool first = true;
    for (char& c : out) {
        if (!first && c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
        first = c == ' ' || c == '-';
    }
    return out;
}

}  // namespace reconcile
