// What two statements are to each other: does the second follow from the first, contradict it, or neither?
//
//     auto c = compare_statements("At least 8 people died.", "Twelve people died.");
//     c.relation, c.label                                // "refines", "neutral": twelve is one way to be at least eight
//
// The hypothesis follows where most of its words stand in the premise and every number and date of it is justified: the
// premise has the same one, a more exact one, or several that give it by simple arithmetic. It contradicts where one of
// the two negates a word of the other, where the lexicon opposes two words, where who and whom have changed places, or
// where a number or date excludes the one that stands in its place. Nothing is known of the world beyond the lexicon, so
// many true consequences are "neutral". What is covered and what is not: docs/reading/compare.md.
#pragma once

#include <memory>
#include <string>
#include <string_view>

#include <reconcile/pipeline/options.hpp>

namespace reconcile {

struct statement_comparison {
    std::string relation;  ///< as in a report: equal, refines, compatible, conflict, not_comparable, cannot_tell
    std::string reason;    ///< value, polarity, role, overlap, property; may be empty
    std::string note;      ///< a sentence that a person can check
    std::string label;     ///< entailment, neutral or contradiction, of the hypothesis given the premise
};

/// Holds the tables, so that many pairs are compared quickly. Const use is safe from several threads.
class statement_comparer {
public:
    explicit statement_comparer(options const& = {});
    ~statement_comparer();
    statement_comparer(statement_comparer&&) noexcept;

    /// Cost: the product of the words of both, and of their numbers.
    [[nodiscard]] statement_comparison compare(std::string_view premise, std::string_view hypothesis) const;

private:
    struct state;
    std::unique_ptr<state> state_;
};

/// One pair; the tables are built for it.
statement_comparison compare_statements(std::string_view premise, std::string_view hypothesis, options const& = {});

}  // namespace reconcile
