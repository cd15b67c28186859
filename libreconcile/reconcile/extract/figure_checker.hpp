// Figures of one sentence that do not fit each other: parts that do not make their whole, shares that are not their percent.
//
//     figures_to_check(page, known)     // "12 were killed: 5 soldiers and 6 civilians", "10 of the 40 houses (20%)"
//
// Only what is told as complete is added up: a whole, a colon, dash or bracket, and nothing but counted nouns joined by commas
// and "and" up to the end. The whole must count what all parts are kinds of, or people. A percent is held against "N of M" just
// before it, as exactly as it is written. Linear in the text.
#pragma once

#include <vector>

#include <reconcile/claim/figure_finding.hpp>
#include <reconcile/core/byte_span.hpp>
#include <reconcile/extract/grammar.hpp>
#include <reconcile/value/knowledge.hpp>

namespace reconcile {

struct figure_to_check {
    figure_fault kind = figure_fault::sum_missed;
    byte_span where;
    std::string note;
};

std::vector<figure_to_check> figures_to_check(page const&, knowledge const&);

}  // namespace reconcile
