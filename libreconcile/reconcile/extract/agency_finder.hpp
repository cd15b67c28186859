// Whose words an article is in: the agency whose copy an outlet printed, and whom it thanks for a part of them.
//
//     agency_finder find(lexicon, words);
//     agency_copy const by = find(page, byline);      // by.agency == "Associated Press"; by.credits == {"Reuters"}
//
// An article is an agency's copy where its dateline, its byline or its copyright line names the agency: "MILLTOWN (AP) —",
// "By Ann Lee of the Associated Press", "Copyright 2030 The Associated Press". "Reuters contributed to this report" is thanks
// only: nobody knows which of the words are Reuters's. Names and marks are lexicon entries (`outlet`, `agency_mark`). Linear.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include <reconcile/claim/text_print.hpp>
#include <reconcile/extract/grammar.hpp>

namespace reconcile {

struct agency_copy {
    std::string agency;                ///< empty: the article is nobody's copy
    std::vector<std::string> credits;  ///< outlets and agencies that are thanked, each once
};

class agency_finder {
public:
    agency_finder(lexicon const&, vocabulary&);

    /// `byline`: who wrote it, where the page says so beside its text.
    [[nodiscard]] agency_copy operator()(page const&, token_text const& byline) const;
    /// Is it a name of this agency?
    [[nodiscard]] bool is_name_of(std::string_view name, std::string_view agency) const;

private:
    enum mark : std::uint32_t { by_line = 1, owner, no_words, thanks };
    static constexpr std::uint32_t opening = 60;       ///< tokens among which a byline begins
    static constexpr std::uint32_t longest_line = 16;  ///< tokens of a byline
    static constexpr std::uint32_t near = 6;           ///< tokens from "Copyright" to a name
    static constexpr std::uint32_t farthest = 40;      ///< tokens from thanks to a name, either way

    [[nodiscard]] std::string const* named_at(token_text const&, std::uint32_t t, std::uint32_t end, bool agencies_only,
                                              std::uint32_t* after = nullptr) const;
    [[nodiscard]] std::string const* in_dateline(page const&) const;
    [[nodiscard]] std::string const* in_byline(token_text const&) const;
    [[nodiscard]] std::string const* as_owner(token_text const&, std::uint32_t t, std::uint32_t end) const;
    void add_thanked(token_text const&, std::uint32_t t, std::vector<std::string>&) const;

    struct outlet {
        std::string name;
        bool agency = false;
    };
    phrase_table names_;
    phrase_table marks_;
    std::vector<outlet> outlets_;
    std::map<std::string, std::string, std::less<>> agency_of_;  ///< folded names
};

}  // namespace reconcile
