// Claims that are no counts: who is said to have done it, who ordered it, who else is named, what was damaged, and what
// someone said of his aims.
#pragma once

#include <string>
#include <vector>

#include <reconcile/extract/count_finder.hpp>
#include <reconcile/extract/event_finder.hpp>

namespace reconcile {

class fact_finder {
public:
    fact_finder(lexicon const&, vocabulary&);

    [[nodiscard]] std::vector<found_claim> find(page const&, grammar const&, event_text const&) const;
    /// The words that a refusal to say who did it is told by.
    [[nodiscard]] phrase_table const& responsibility_words() const { return said_of_responsibility_; }

private:
    using finds = std::vector<found_claim>;
    void responsibility_at(page const&, grammar const&, event_text const&, token_range sentence, std::uint32_t t, finds&) const;
    void ordered_at(page const&, grammar const&, event_text const&, token_range sentence, std::uint32_t t, finds&) const;
    void damage_at(page const&, grammar const&, token_range sentence, std::uint32_t t, finds&) const;
    void first_at(page const&, grammar const&, event_text const&, token_range sentence, std::uint32_t t, finds&) const;
    void members_at(page const&, grammar const&, token_range sentence, std::uint32_t t, finds&) const;
    void sense_at(page const&, token_range sentence, std::uint32_t t, finds&) const;
    void statement_times(page const&, finds&) const;
    /// Who stands before the verb group that begins at `end`: a name if there is one, else the noun phrase. Empty if nobody.
    [[nodiscard]] std::string actor_before(page const&, grammar const&, token_range sentence, std::uint32_t end) const;
    [[nodiscard]] std::string actor_in(page const&, grammar const&, token_range nouns) const;

    phrase_table responsibility_;
    std::vector<std::string> acts_;
    phrase_table said_of_responsibility_;
    phrase_table objects_;
    phrase_table ordered_;
    std::vector<std::string> ordered_properties_;
    phrase_table damage_;
    phrase_table damage_verbs_;
    phrase_table first_;
    phrase_table groups_;
    phrase_table senses_;
    std::vector<std::string> sense_names_;
    phrase_table topics_;
    std::vector<std::string> topic_names_;
};

}  // namespace reconcile
