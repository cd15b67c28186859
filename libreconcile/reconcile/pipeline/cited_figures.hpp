// Is the figure of a claim that was given among the numbers of the words that it cites?
//
//     cited_figures const check(lexicon);
//     if (auto const fault = check.of(claim, x)) …    // fault->note: "22 people is not in …"
//
// A figure fits if a number of the words allows it: "twenty-two" or "at least 20" for 22, "a triple murder" for 3. Numbers that count nothing
// (dates, clocks, identifiers) do not. Numbers and people that are joined may be added up ("his wife and four children").
// Words without any number fit one, none, and what a plural says ("several"). A measure in another unit fits if it is about
// the same; the same number in another unit is a fault of its own.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include <reconcile/claim/claim.hpp>
#include <reconcile/claim/figure_finding.hpp>
#include <reconcile/claim/local_event.hpp>
#include <reconcile/text/number_reader.hpp>
#include <reconcile/text/phrase_table.hpp>
#include <reconcile/text/unit_table.hpp>

namespace reconcile {

class cited_figures {
public:
    explicit cited_figures(lexicon const&);

    /// The words are the claim's quotation; without one those at its place in the document, which `read` is of (it may be
    /// null). Nothing where there are no words, or the value is no number. Linear in the words.
    [[nodiscard]] std::optional<figure_finding> of(claim const&, extraction const* read) const;

private:
    void read_counting_words(token_text const&, std::vector<quantity>& said) const;

    vocabulary words_;
    phrase_table multiples_;  ///< "triple", by how many
    phrase_table least_;      ///< words that tell of so many at least: "murder-suicide"
    number_reader numbers_;
    unit_table units_;
};

}  // namespace reconcile
