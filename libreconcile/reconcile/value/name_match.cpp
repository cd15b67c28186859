#include <reconcile/value/name_match.hpp>

#include <algorithm>
#include <utility>

#include <reconcile/core/enum_names.hpp>
#include <reconcile/value/name_key.hpp>

namespace reconcile {

namespace {
constexpr enum_names<match_reason, 12> reasons{{{{match_reason::same_spelling, "same_spelling"},
                                                 {match_reason::folded, "folded"},
                                                 {match_reason::word_order, "word_order"},
                                                 {match_reason::transliteration, "transliteration"},
                                                 {match_reason::middle_initial, "middle_initial"},
                                                 {match_reason::acronym, "acronym"},
                                                 {match_reason::surname, "surname"},
                                                 {match_reason::short_form, "short_form"},
                                                 {match_reason::stated, "stated"},
                                                 {match_reason::gazetteer, "gazetteer"},
                                                 {match_reason::lexicon, "lexicon"},
                                                 {match_reason::judgement, "judgement"}}}};

constexpr std::size_t fewest_letters = 3;
constexpr std::size_t most_letters = 12;

/// Letters of four and more words are told apart in any order behind the first: words change their places.
std::string as_key(std::string letters) {
    if (letters.size() < fewest_letters) return {};
    if (letters.size() > fewest_letters) std::sort(letters.begin() + 1, letters.end());
    return letters;
}
}  // namespace

std::string_view to_string(match_reason r) { return reasons.text(r); }
std::optional<match_reason> parse_match_reason(std::string_view s) { return reasons.parse(s); }

std::string acronym_key(std::string_view name) {
    std::string out;
    if (name.size() > 2 * most_letters) return out;
    for (char const c : name) {
        if (c == '.') continue;
        if (c < 'A' || c > 'Z') return {};
        out.push_back(static_cast<char>(c - 'A' + 'a'));
    }
    return as_key(std::move(out));
}

std::string initials_of(std::string_view name) {
    std::string out;
    for (auto const& word : name_words(name)) out.push_back(word.front());
    return as_key(std::move(out));
}

bool same_but_initials(std::string_view a, std::string_view b) {
    auto const joined = [](std::string_view name) {
        std::string out;
        for (auto const& word : name_words(name)) out += (out.empty() ? "" : " ") + word;
        return out;
    };
    auto const x = without_initials(a);
    return x.find(' ') != std::string::npos && (x == joined(b) || joined(a) == without_initials(b));
}

bool is_acronym_of(std::string_view acronym, std::string_view full) {
    auto const key = acronym_key(acronym);
    // Most names are no acronyms: the other name is only taken apart for one that is.
    return !key.empty() && full.find(' ') != std::string_view::npos && initials_of(full) == key;
}

std::optional<match_reason> match_spelling(std::string_view a, std::string_view b) {
    if (a == b) return match_reason::same_spelling;
    if (fold(a) == fold(b)) return match_reason::folded;
    if (spelled_alike(a, b)) return match_reason::transliteration;
    if (same_words(a, b)) return match_reason::word_order;
    if (same_but_initials(a, b)) return match_reason::middle_initial;
    if (is_acronym_of(a, b) || is_acronym_of(b, a)) return match_reason::acronym;
    return std::nullopt;
}

}  // namespace reconcile
