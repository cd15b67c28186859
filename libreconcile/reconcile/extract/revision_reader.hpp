// Figures that replace earlier ones: "the ministry on Friday lowered the death toll from 19 to 17".
//
//     revision_reader revisions(lexicon, words);
//     for (found_claim& f : found) revisions.mark(page, grammar, f);
//
// Whoever does it is told to say the figure; and where the words say that the earlier one was wrong, the claim is flagged as
// a correction. The words are those of [revision] in the lexicons.
#pragma once

#include <reconcile/extract/count_finder.hpp>
#include <reconcile/extract/grammar.hpp>

namespace reconcile {

class revision_reader {
public:
    revision_reader(lexicon const&, vocabulary&);

    /// Looks only at claims of a toll, and at no more than `farthest` words before it.
    void mark(page const&, grammar const&, found_claim&) const;

private:
    static constexpr std::uint32_t farthest = 6;

    [[nodiscard]] std::string doer(page const&, grammar const&, token_range sentence, std::uint32_t verb) const;

    phrase_table words_;     ///< payload: 1 if the earlier figure was wrong
    phrase_table speakers_;  ///< nouns of those who may say something: army, ministry
};

}  // namespace reconcile
