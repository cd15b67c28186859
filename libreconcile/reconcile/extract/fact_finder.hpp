// Claims that are no counts: who is said to have done it, who ordered it, who else is named, what was damaged, what it was
// done with, and what someone said of his aims.
//
// Who did it is told by words of responsibility ("was blamed"), and by words of harm with an organisation or a state's force
// as their doer: "attacked by members of the X", "X rebels blew up". A section [fact NAME] of a lexicon is a property of
// its own: its words, in a sentence that tells of an event or of harm, are what the event had.
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
    void harm_at(page const&, grammar const&, token_range sentence, std::uint32_t t, finds&) const;
    void things_in(page const&, event_text const&, token_range sentence, finds&) const;
    void drop_broader(finds& things) const;
    void sense_at(page const&, token_range sentence, std::uint32_t t, finds&) const;
    void statement_times(page const&, finds&) const;
    /// An organisation or a state's force that does something, and the phrase that tells of it.
    struct doer {
        std::string name;     ///< the fullest form of the text; empty: there is none
        std::string written;  ///< as it stands here
        token_range tokens;
    };
    /// What a noun phrase names of that kind: "Reed Front rebels", "the national police".
    [[nodiscard]] doer doer_in(page const&, token_range nouns) const;
    /// The same of the phrase that begins at `t`, or of what its "members of" belong to.
    [[nodiscard]] doer doer_after(page const&, grammar const&, token_range sentence, std::uint32_t t) const;
    [[nodiscard]] doer doer_before(page const&, grammar const&, token_range sentence, std::uint32_t end) const;

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
    phrase_table harm_;
    phrase_table members_;
    phrase_table forces_;
    struct thing {
        std::string property;
        std::string name;
        std::string under;  ///< the broader word, which is told no more where this one is
        std::vector<std::string> only_of;  ///< kinds of event, of which it is told by any sentence; empty: any
    };
    phrase_table things_;
    std::vector<thing> thing_names_;
    phrase_table no_use_;
    phrase_table senses_;
    std::vector<std::string> sense_names_;
    phrase_table topics_;
    std::vector<std::string> topic_names_;
};

}  // namespace reconcile
