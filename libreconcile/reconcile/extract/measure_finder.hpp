// Measures: what the damage came to, how strong the quake was, how many the organisers speak of, who won how many seats.
//
//     [property cost]
//     damage | losses : role=measure takes=money            # "damage was put at $3 million", "$3 million in damage"
//
// A number belongs to the word of the lexicon that it follows over a few other words, or that it stands just before. It must
// be of the kind that `takes` names: money, percentage, number (one without a unit), a base unit ("m/s"), or a list of
// counted nouns, of which the nouns behind the number must be, if there are any.
//
// `side=subject`: it is told of the one who stands before the verb ("the Harbour Party won 45% of the vote").
// `says=subject`: he says it ("police put the crowd at 5,000").
//
// Cost: linear in the tokens; `farthest` tokens around each word are looked at.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include <reconcile/extract/count_finder.hpp>
#include <reconcile/text/unit_table.hpp>

namespace reconcile {

class measure_finder {
public:
    static constexpr std::uint32_t farthest = 10;  ///< tokens from the word to its number

    measure_finder(lexicon const&, vocabulary&);

    [[nodiscard]] std::vector<found_claim> find(page const&, grammar const&) const;

private:
    enum class amount : std::uint8_t { money, percentage, number, counted, measured };
    struct measure {
        std::string property;
        std::string verb;
        amount takes = amount::number;
        std::string of;  ///< the [counted …] list, or the base unit
        std::vector<std::string> only_of;
        bool has_side = false;
        bool has_speaker = false;
    };

    [[nodiscard]] number_mention const* number_for(page const&, grammar const&, token_range sentence, token_range words,
                                                   measure const&) const;
    [[nodiscard]] number_mention const* number_behind(page const&, grammar const&, token_range sentence,
                                                      std::uint32_t t, measure const&) const;
    [[nodiscard]] number_mention const* number_before(page const&, grammar const&, token_range sentence,
                                                      std::uint32_t t, measure const&) const;
    [[nodiscard]] static bool is_strict(amount);
    [[nodiscard]] bool is_other_deed(page const&, token_range, measure const&) const;
    [[nodiscard]] bool counts(page const&, number_mention const&, std::string const& list) const;
    [[nodiscard]] bool fits(page const&, number_mention const&, measure const&) const;
    void add(page const&, grammar const&, token_range sentence, token_range words, measure const&,
             number_mention const&, std::vector<found_claim>&) const;

    phrase_table words_;
    std::vector<std::vector<measure>> of_phrase_;
    phrase_table deeds_;  ///< words that count: a number behind them is theirs, unless they are of the same property
    std::vector<std::vector<std::string>> properties_of_deed_;
    phrase_table nouns_;
    std::vector<std::vector<std::string>> lists_of_noun_;
    phrase_table modals_;
    unit_table units_;
};

}  // namespace reconcile
