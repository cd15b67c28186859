#include <reconcile/text/side_lines.hpp>

#include <cstddef>

namespace reconcile {

namespace {

constexpr std::size_t beginning = 3;       // sentences
constexpr std::uint32_t fewest_words = 3;  // what is shorter is a name or a date, and tells nothing

bool begins_line(token_text const& text, std::size_t sentence) {
    if (sentence >= text.sentences.size()) return true;
    auto const& t = text.tokens[text.sentences[sentence].first];
    return t.paragraph_start || t.line_start;
}

bool has_end_mark(token_text const& text, token_range s) {
    auto const& last = text.tokens[s.last - 1];
    return last.kind == token_kind::punctuation;
}

/// The title of a section: what it tells is told below it.
bool is_heading(token_text const& text, token_range s) {
    for (auto t = s.first; t < s.last; ++t)
        if (text.tokens[t].kind == token_kind::word && text.tokens[t].end - text.tokens[t].begin > 1 &&
            !text.tokens[t].all_caps)
            return false;
    return true;
}

}  // namespace

std::vector<bool> side_lines(token_text const& text) {
    std::vector<bool> out(text.sentences.size(), false);
    std::size_t lines = 0;
    std::size_t unmarked = 0;
    for (std::size_t s = 0; s < text.sentences.size(); ++s) {
        if (!begins_line(text, s + 1)) continue;  // not the last sentence of its line
        ++lines;
        if (has_end_mark(text, text.sentences[s])) continue;
        ++unmarked;
        out[s] = s >= beginning && begins_line(text, s) && text.sentences[s].size() >= fewest_words &&
                 !is_heading(text, text.sentences[s]);
    }
    bool const is_punctuated = 2 * unmarked <= lines;
    if (!is_punctuated) out.assign(out.size(), false);
    return out;
}

}  // namespace reconcile
