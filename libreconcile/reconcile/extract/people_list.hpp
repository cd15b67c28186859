// Lists of people, counted as a whole: "four adults and two children", "two men, a woman and a boy", "his wife and four
// daughters". Lists of things, too, of which all must be counted: "a school and two shops".
//
//     people_list lists(lexicon, words);
//     auto all = lists.whole(page, grammar, sentence, one);      // of "two children": "four adults and two children", 6
//     auto some = lists.around(page, grammar, sentence, singles) // of "his wife": "his wife and four daughters", 5
//
// A list grows to both sides of what is given, over commas and "and". Without an "and" what a comma brings says more of
// those before it. Members that words for another deed stand beside are not of the list. Cost: `longest` members.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include <reconcile/extract/counted_nouns.hpp>
#include <reconcile/extract/grammar.hpp>
#include <reconcile/extract/victim_reader.hpp>

namespace reconcile {

class people_list {
public:
    static constexpr int longest = 16;  ///< members to either side

    people_list(lexicon const&, vocabulary&);

    /// The list that `one` is of, as one phrase; `one` itself where it is of none. `counted`: the list of the lexicon that
    /// its members are of.
    [[nodiscard]] counted_phrase whole(page const&, grammar const&, token_range sentence, counted_phrase one,
                                       std::string_view counted) const;

    /// The list of single people that has counted ones in it, too; none where it has no such.
    [[nodiscard]] std::optional<counted_phrase> around(page const&, grammar const&, token_range sentence,
                                                       std::vector<victim> const& singles) const;

private:
    struct grown;

    [[nodiscard]] bool is_behind_deed(page const&, token_range sentence, std::uint32_t t) const;
    [[nodiscard]] bool is_before_deed(page const&, grammar const&, token_range sentence, std::uint32_t t) const;
    void grow_left(page const&, grammar const&, token_range sentence, grown&) const;
    void grow_right(page const&, grammar const&, token_range sentence, grown&) const;

    counted_nouns nouns_;
    victim_reader victims_;
    phrase_table deeds_;
};

}  // namespace reconcile
