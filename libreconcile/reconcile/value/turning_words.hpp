// Words that turn the sense of a sentence when they come in or are changed: negations, and words that say the contrary.
//
//     turning_words words;
//     words.add_negation("not");
//     words.add_sense("escalate", "raise");
//     words.add_opposite("raise", "reduce");
//     words.opposed({"escalating"}, {"de-escalate"});   // a pair of what was found
//
// Filled from lexicons. Words are compared by word_key(); a word that is not listed is looked for without the usual endings.
// Look-ups cost a few searches of a table for each word.
#pragma once

#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace reconcile {

/// A word without case, accents, marks and inner hyphens: what two spellings of it share. Empty for a mere mark.
std::string word_key(std::string_view word);

class turning_words {
public:
    void add_negation(std::string_view word);
    /// One sense of a word; it may have several.
    void add_sense(std::string_view word, std::string_view sense);
    void add_opposite(std::string_view sense, std::string_view other);

    /// These look words up by their keys.
    [[nodiscard]] bool negates(std::string const& key) const { return negations_.contains(key); }
    /// The indexes of the first word of `a` and the first of `b` that say the contrary; nothing if none do.
    [[nodiscard]] std::optional<std::pair<std::size_t, std::size_t>> opposed(std::vector<std::string> const& a,
                                                                             std::vector<std::string> const& b) const;

private:
    using senses = std::set<std::string, std::less<>>;
    [[nodiscard]] senses const* senses_of(std::string const& key) const;

    std::set<std::string, std::less<>> negations_;
    std::map<std::string, senses, std::less<>> senses_;
    std::map<std::string, senses, std::less<>> opposite_;
};

}  // namespace reconcile
