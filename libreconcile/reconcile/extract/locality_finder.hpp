// The town that a text is about, told by its dateline and by what is named after the town: "Milltown police", "a Milltown man".
// Its title, its address and its outlet's name speak for a town that the text or the title names so.
//
//     if (auto const town = finder.find(page, &title, document)) …         // town->name == "Milltown"
//
// A dateline alone tells only where the reporter sits, so the text must speak of the town again. Linear in the names.
#pragma once

#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include <reconcile/claim/document.hpp>
#include <reconcile/extract/grammar.hpp>

namespace reconcile {

struct locality {
    std::string name;
    token_range tokens;  ///< where the text says it best, or the title where only that names it
    bool in_title = false;
    std::set<std::string, std::less<>> others;  ///< folded: what may be another town, or holds towns
};

class locality_finder {
public:
    locality_finder(lexicon const&, vocabulary&);

    /// `title`: null where there is none.
    [[nodiscard]] std::optional<locality> find(page const&, page const* title, document const&) const;
    /// The places that the text puts into the town: by their own words ("Mill Street", "South Milltown"), as what belongs to it
    /// ("Milltown's Harbour Side"), or as where something was ("at the Blue Door").
    [[nodiscard]] std::vector<std::string> parts_of(locality const&, page const&) const;

private:
    struct candidate {
        int score = 0;
        std::string name;
        token_range tokens;
        bool dateline = false;
        bool policed = false;
        bool in_title = false;
    };
    using candidates = std::map<std::string, candidate>;  ///< by folded name
    void collect(page const&, bool is_title, candidates&) const;
    [[nodiscard]] bool is_part_of(std::string_view place, std::string_view town) const;
    [[nodiscard]] bool may_be_town(page const&, token_range name) const;

    phrase_table locals_;  ///< nouns behind a town's name; payload: how much they tell
    phrase_table no_towns_;
    std::set<std::string, std::less<>> part_nouns_;  ///< in lower case
    std::set<std::string, std::less<>> alone_;  ///< folded: no towns, though they may end the name of one
    phrase_table before_;
    phrase_table sides_;  ///< "west"
    phrase_table known_;  ///< towns of the lexicon
    phrase_table venue_;  ///< "at": what follows is a house or a ground
};

}  // namespace reconcile
