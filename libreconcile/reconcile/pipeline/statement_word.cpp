#include <reconcile/pipeline/statement_word.hpp>

#include <algorithm>

namespace reconcile {

namespace {

/// Two words are forms of one if they begin with so many equal letters, and that share of the shorter.
constexpr std::size_t least_prefix = 4;
constexpr double prefix_share = 0.7;

bool drop_ending(std::string& word, std::string_view ending, std::size_t least_left, std::string_view instead = {}) {
    if (!word.ends_with(ending) || word.size() < ending.size() + least_left) return false;
    word.resize(word.size() - ending.size());
    word += instead;
    return true;
}

std::size_t common_prefix(std::string_view a, std::string_view b) {
    return static_cast<std::size_t>(std::mismatch(a.begin(), a.end(), b.begin(), b.end()).first - a.begin());
}

}  // namespace

std::string lower_case(std::string_view word) {
    std::string out(word);
    for (char& c : out)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    return out;
}

std::string stem_of(std::string word) {
    if (!drop_ending(word, "ies", 2, "y") && !drop_ending(word, "sses", 1, "ss") && !drop_ending(word, "xes", 2, "x") &&
        !drop_ending(word, "ches", 2, "ch") && !drop_ending(word, "shes", 2, "sh") && !word.ends_with("ss") &&
        !word.ends_with("us") && !word.ends_with("is"))
        drop_ending(word, "s", 3);
    if (drop_ending(word, "ied", 2, "y")) return word;
    if (drop_ending(word, "ing", 3) || drop_ending(word, "ed", 3)) {
        auto const n = word.size();
        bool const doubled = n > 3 && word[n - 1] == word[n - 2];
        if (doubled && word[n - 1] != 'l' && word[n - 1] != 's') word.pop_back();
    }
    drop_ending(word, "e", 3);
    return word;
}

bool agree(statement_word const& a, statement_word const& b) {
    if (a.stem == b.stem || (a.meaning.is != 0 && a.meaning.is == b.meaning.is)) return true;
    auto const shared = common_prefix(a.stem, b.stem);
    auto const shorter = std::min(a.stem.size(), b.stem.size());
    return shared >= least_prefix && static_cast<double>(shared) >= prefix_share * static_cast<double>(shorter);
}

bool opposed(statement_word const& a, statement_word const& b) {
    return (a.meaning.is != 0 && a.meaning.is == b.meaning.against) ||
           (b.meaning.is != 0 && b.meaning.is == a.meaning.against);
}

bool converse(statement_word const& a, statement_word const& b) {
    return (a.meaning.is != 0 && a.meaning.is == b.meaning.converse) ||
           (b.meaning.is != 0 && b.meaning.is == a.meaning.converse);
}

}  // namespace reconcile
