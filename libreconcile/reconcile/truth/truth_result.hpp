// What a model of truth says of a table of claims: a belief for each value, a reliability for each source.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include <reconcile/truth/truth_model.hpp>

namespace reconcile {

/// How far a source can be relied on, and what that rests on.
struct source_reliability {
    double reliability = 0;  ///< as the model measures it: see docs/truth.md
    std::uint32_t claims = 0;
    std::uint32_t compared = 0;  ///< of these, on items of which others claim something too, and one value stands out
    std::uint32_t believed = 0;  ///< of the compared, those whose value is the one most believed
    double low = 0;              ///< Wilson's interval (95%) for the share believed of the compared; 0 to 1 without any
    double high = 1;
};

struct truth_result {
    std::string model;
    std::uint32_t iterations = 0;
    bool settled = false;             ///< nothing moved any more, or the model takes so many rounds and no more
    std::vector<double> belief;       ///< one a value of the table
    std::vector<std::uint32_t> best;  ///< one an item: the value most believed
    std::vector<double> estimate;     ///< one an item, of models of numbers; else empty. NaN: none
    std::vector<double> deviation;    ///< its standard deviation, likewise
    std::vector<source_reliability> sources;
    model_state held;  ///< of the last round, for those who want to go on
};

/// Fits a model to a table. Ties of belief (to nine digits) go to the value that more sources claim, then to the first in
/// the table's order: the lowest number, the earliest time, the first word by letters. Cost: the model's rounds, each linear
/// in the claims; memory: 8 bytes a value, what the model holds of sources, and the result.
truth_result fit(any_truth_model const&, claim_table const&);
/// The same, with another rule for when to stop.
truth_result fit(any_truth_model const&, claim_table const&, stop_rule);

}  // namespace reconcile
