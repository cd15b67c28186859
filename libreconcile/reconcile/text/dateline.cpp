#include <reconcile/text/dateline.hpp>

namespace reconcile {

namespace {

constexpr std::uint32_t dateline_tokens = 60;  // from the beginning of the text
constexpr std::uint32_t farthest = 10;         // tokens from the name to the dash

}  // namespace

bool is_dash(token_text const& text, std::uint32_t t) {
    auto const word = text.view(t);
    return word == "—" || word == "–" || word == "--" || word == "―" || word == "•" ||
           (word == "-" && (text.tokens[t].space_before || (t > 0 && text.view(t - 1) == ")")));
}

std::optional<std::uint32_t> dash_of_dateline(token_text const& text, token_range name) {
    auto const& first = text.tokens[name.first];
    if (name.first > dateline_tokens || (!first.line_start && name.first != 0)) return std::nullopt;
    for (auto t = name.last; t < name.last + farthest && t < text.tokens.size(); ++t) {
        if (text.tokens[t].line_start) return std::nullopt;
        if (is_dash(text, t)) return first.all_caps || t == name.last ? std::optional(t) : std::nullopt;
    }
    return std::nullopt;
}

}  // namespace reconcile
