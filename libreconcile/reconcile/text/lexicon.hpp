// Lexicons: the words that the rules read, as data. Another field of news is another file, not other code.
//
//     [cue]                                           # a section; may carry a name: [property killed]
//     say | says | said | saying : kind=report        # phrases, then attributes
//     deny | denies | denied     : kind=deny stance=denies
//     "no one" : …                                    # quotes where a phrase holds | : # or "
//
// An attribute is key=value, key="value with spaces", or a bare key (value "yes"). A key may come again: all are kept.
// Lines end at '#'. Files are UTF-8. A line that cannot be read is a diagnostic with file and line; the rest is used.
#pragma once

#include <map>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <reconcile/core/diagnostic.hpp>

namespace reconcile {

struct lexicon_entry {
    std::vector<std::string> phrases;                             ///< as written, lower case unless case matters
    std::vector<std::pair<std::string, std::string>> attributes;  ///< in order; keys may repeat

    /// The first value of `key`, or `otherwise`.
    [[nodiscard]] std::string_view get(std::string_view key, std::string_view otherwise = {}) const;
    [[nodiscard]] bool has(std::string_view key) const;
    /// All values of `key`.
    [[nodiscard]] std::vector<std::string_view> all(std::string_view key) const;
};

struct lexicon_section {
    std::string kind;  ///< "property"
    std::string name;  ///< "killed"; empty where the section has none
    std::vector<lexicon_entry> entries;
};

class lexicon {
public:
    /// The lexicons that are compiled in (libreconcile/lexicons). Parsed once.
    static lexicon const& built_in();
    /// All *.lex files of a folder, in the order of their names. Throws reconcile::error if it cannot be read or has none.
    static lexicon load(std::string const& folder, diagnostics&);
    /// Adds what `content` says. Sections of one kind and name are joined.
    void parse(std::string_view file, std::string_view content, diagnostics&);

    /// All sections of a kind, in the order read; e.g. sections("property").
    [[nodiscard]] std::vector<lexicon_section const*> sections(std::string_view kind) const;
    /// The entries of all sections of a kind, in the order read.
    [[nodiscard]] std::vector<lexicon_entry const*> entries(std::string_view kind) const;
    /// Sixteen hexadecimal digits that change when any entry does: named in every report.
    [[nodiscard]] std::string fingerprint() const;

private:
    std::vector<lexicon_section> sections_;
};

class vocabulary;

/// Puts [abbreviation] and [sentence_opener] into the vocabulary, so that sentences are split well. Every reader of text
/// that adds its words calls it; doing it twice changes nothing.
void add_sentence_words(lexicon const&, vocabulary&);

}  // namespace reconcile
