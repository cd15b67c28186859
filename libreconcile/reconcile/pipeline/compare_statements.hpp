// What two statements are to each other: does the second follow from the first, contradict it, or neither?
//
//     auto c = compare_statements("At least 8 people died.", "Twelve people died.");
//     c.relation, c.label                                // "refines", "neutral": twelve is one way to be at least eight
//
// Numbers are read in both, matched by what they count, and related as sets; a negation in one of them turns the answer.
// The rest is words: what the hypothesis says beside numbers must mostly stand in the premise. No arithmetic is done across
// numbers and nothing is known of the world, so many true consequences are "neutral" here.
#pragma once

#include <memory>
#include <string>
#include <string_view>

#include <reconcile/pipeline/options.hpp>

namespace reconcile {

struct statement_comparison {
    std::string relation;  ///< as in a report: equal, refines, compatible, conflict, not_comparable, cannot_tell
    std::string reason;    ///< value, polarity, overlap, property; may be empty
    std::string note;      ///< a sentence that a person can check
    std::string label;     ///< entailment, neutral or contradiction, of the hypothesis given the premise
};

/// Holds the tables, so that many pairs are compared quickly. Const use is safe from several threads.
class statement_comparer {
public:
    explicit statement_comparer(options const& = {});
    ~statement_comparer();
    statement_comparer(statement_comparer&&) noexcept;

    /// Linear in the words, and in the product of the numbers of both.
    [[nodiscard]] statement_comparison compare(std::string_view premise, std::string_view hypothesis) const;

private:
    struct state;
    std::unique_ptr<state> state_;
};

/// One pair; the tables are built for it.
statement_comparison compare_statements(std::string_view premise, std::string_view hypothesis, options const& = {});

}  // namespace reconcile
