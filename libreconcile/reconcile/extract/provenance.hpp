// Who stands behind the words at a place in the text, and which outlet the text is likely of.
#pragma once

#include <map>
#include <string>
#include <vector>

#include <reconcile/claim/document.hpp>
#include <reconcile/extract/grammar.hpp>

namespace reconcile {

/// What the attributions around a place make of what is said there.
struct told_by {
    attribution_chain chain;  ///< outlet first; without a publisher only whoever is named
    reconcile::certainty certainty = certainty::stated;
    reconcile::stance stance = stance::affirms;
};

/// The attributions whose content holds `where`, from the outermost in. `publisher` may be empty.
told_by provenance_of(page const&, byte_span where, std::string const& publisher);

/// The outlet that the text shows to be its own: a first line above a date, a tag in front "(X)", officials who "told X", "the X app", an address
/// at its domain. Empty if nothing tells.
class publisher_finder {
public:
    publisher_finder(lexicon const&, vocabulary&);
    [[nodiscard]] std::string find(page const&) const;

private:
    phrase_table outlets_;
    phrase_table own_words_;
    std::vector<std::string> names_;
    std::map<std::string, std::size_t> domains_;
};

}  // namespace reconcile
