// Counts: how many were killed, wounded, fired, dropped, hit, destroyed. What a lexicon of properties says is counted.
//
//     count_finder finder(lexicon, words);
//     for (found_claim& c : finder.find(page, grammar)) …
//
// Active, passive, noun, toll and state ("8 dead"); parts ("including two medics", "15 of the wounded") get a scope and
// raise the whole's lower bound. Cost: linear in the tokens, with bounded looks around each word of the lexicon.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include <reconcile/claim/claim.hpp>
#include <reconcile/extract/counted_nouns.hpp>
#include <reconcile/extract/grammar.hpp>
#include <reconcile/extract/people_list.hpp>
#include <reconcile/extract/provenance.hpp>
#include <reconcile/extract/victim_reader.hpp>

namespace reconcile {

/// A claim without its event and chain, and where in the tokens it stands.
struct found_claim {
    claim told;
    token_range tokens;       ///< all that it rests on
    token_range counted;      ///< what is counted
    std::uint32_t at = 0;     ///< the token of its trigger: decides the event
    std::string said;         ///< of statements: the words
    std::vector<victim> victims;  ///< of single people: who they are; the claim is to count them with the others of its event
    std::vector<victim> people;   ///< of a claim that counts single people: all of them
    bool of_kind = false;     ///< counts people of some kind ("children"), of whom there may be others
    bool by_doer = false;     ///< somebody did it to them: "killed three", and is not one of them
    bool to_doer = false;     ///< who did it died, too: by his own hand or not
    std::optional<told_by> source;  ///< once it was asked
    std::vector<std::string> only_of;  ///< the kinds of event that such words are read of; empty: any
    std::string agent;        ///< who is told to say it by the sentence itself; empty: the attributions tell
};

class count_finder {
public:
    count_finder(lexicon const&, vocabulary&);

    [[nodiscard]] std::vector<found_claim> find(page const&, grammar const&) const;
    struct subject_told {
        std::string property;
        std::uint32_t at = 0;              ///< the token of its word
        std::vector<std::string> only_of;  ///< kinds of event; empty: any
    };
    /// The properties whose words stand in a range: what a refusal to say is about.
    [[nodiscard]] std::vector<subject_told> about(page const&, token_range) const;

private:
    enum class role : std::uint8_t { object, subject, state, noun, toll, nobody, self };
    struct trigger {
        std::string property;
        std::string verb;
        std::string counts;  ///< name of a list, "any", or empty
        role how = role::object;
        std::string part;    ///< what the words tell of some only: "in critical condition"; empty: of all
        std::vector<std::string> only_of;  ///< kinds of event; empty: any
        bool numbered = false;    ///< a plural without a number is not counted: "demonstrators marched"
        bool some = false;        ///< such words tell of some among all: "were among the dead"
        std::uint32_t least = 1;  ///< of the doer's own death: how many died with him, he counted
    };

    void at_trigger(page const&, grammar const&, token_range sentence, token_range words, trigger const&, std::vector<found_claim>&) const;
    [[nodiscard]] std::optional<counted_phrase> counted_by(page const&, grammar const&, token_range sentence, token_range words, trigger const&) const;
    [[nodiscard]] std::vector<victim> victims_of(page const&, grammar const&, token_range sentence, token_range words, trigger const&) const;
    [[nodiscard]] std::optional<counted_phrase> toll_after(page const&, token_range sentence, std::uint32_t t) const;
    void add(page const&, grammar const&, token_range sentence, token_range words, trigger const&, counted_phrase const&, std::vector<found_claim>&) const;
    void add_parts(page const&, grammar const&, token_range sentence, found_claim const& whole, counted_phrase const&, std::vector<found_claim>&) const;
    [[nodiscard]] std::string outlet_before(page const&, grammar const&, token_range sentence, std::uint32_t group) const;
    [[nodiscard]] bool is_infinitive(page const&, token_range sentence, std::uint32_t group, token_range words) const;
    [[nodiscard]] bool names_besides(page const&, token_range) const;
    [[nodiscard]] bool may_count(page const&, trigger const&, counted_phrase const&) const;
    [[nodiscard]] std::string population_of(page const&, token_range phrase) const;
    [[nodiscard]] std::string population_of_part(page const&, grammar const&, token_range sentence, token_range words, token_range all, counted_phrase const&) const;
    void bare_counts(page const&, grammar const&, token_range sentence, std::vector<found_claim>&) const;

    victim_reader victims_;
    people_list lists_;
    counted_nouns nouns_;
    phrase_table triggers_;
    std::vector<std::vector<trigger>> of_phrase_;
    struct subject_word {
        std::string property;
        std::string counts;  ///< a list of things, one of which must be named too; empty: none
        std::vector<std::string> only_of;
    };
    phrase_table about_;
    std::vector<std::vector<subject_word>> about_property_;
    phrase_table modals_;
    phrase_table nearly_;
    phrase_table bases_;
    phrase_table multiples_;
    phrase_table anybody_;
    phrase_table besides_;
    phrase_table populations_;
    std::vector<std::string> population_names_;
};

}  // namespace reconcile
