// Single people that something happened to: by name, by age, by what they are. "A 15-year-old boy", "Ann Lee, 34", "his son".
//
//     auto who = victims.before(page, grammar, sentence, t);      // "| Ann Lee, 34, and her sister | were killed"
//     auto whom = victims.after(page, grammar, sentence, t);      // "killed | a teacher and two others": the teacher
//
// One person may be told of many times in a text, by many words; so a list of single people sets a lower bound and no
// more. Each look-up is bounded by `farthest` tokens.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include <reconcile/extract/grammar.hpp>

namespace reconcile {

struct victim {
    token_range tokens;
    std::int32_t entity = -1;  ///< of the names of the text; -1: not named
    std::optional<double> age;
    bool vague = false;      ///< "he", "who": says nothing of who it is
    std::uint32_t list = 1;  ///< how many the list tells of that it stands in
    bool doer = false;       ///< "the gunman"
    bool other = false;      ///< "another man": none of those who were told of before
};

/// So many people they are at least: those of the longest list. Two names, or a name and an age, may be one person.
std::size_t count_people(std::vector<victim> const&);

class victim_reader {
public:
    victim_reader(lexicon const&, vocabulary&);

    /// The people of the list that ends before `end`; else the first one of the clause that ends there.
    [[nodiscard]] std::vector<victim> before(page const&, grammar const&, token_range sentence,
                                             std::uint32_t end) const;
    /// The same, but only a list that ends right there.
    [[nodiscard]] std::vector<victim> just_before(page const&, grammar const&, token_range sentence,
                                                  std::uint32_t end) const;
    /// The people of the list that begins at `t`.
    [[nodiscard]] std::vector<victim> after(page const&, grammar const&, token_range sentence, std::uint32_t t) const;

    /// The one who ends before `end`, and the one who begins at `t`.
    [[nodiscard]] std::optional<victim> ending_at(page const&, grammar const&, token_range sentence,
                                                  std::uint32_t end) const;
    [[nodiscard]] std::optional<victim> beginning_at(page const&, grammar const&, token_range sentence,
                                                     std::uint32_t t) const;

private:
    [[nodiscard]] bool is_other(page const&, victim const&) const;
    [[nodiscard]] bool is_person_noun(page const&, grammar const&, std::uint32_t t) const;
    [[nodiscard]] bool is_person_name(page const&, std::uint32_t t) const;

    phrase_table people_;
    phrase_table doers_;
    phrase_table others_;  ///< "another"
    phrase_table acts_;    ///< what is done to people: no part of who they are
};

}  // namespace reconcile
