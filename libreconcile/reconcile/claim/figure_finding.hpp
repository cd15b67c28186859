// A figure that somebody should check: it does not add up, or is not in the words that are cited for it.
//
// Not a conflict of sources: each finding is about how figures were written down. Plain data, from whoever finds it to the report.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace reconcile {

enum class figure_fault : std::uint8_t {
    not_in_text,     ///< a claim's figure is none that its quotation holds
    sum_missed,      ///< a sentence's parts do not make the whole that it gives
    percent_missed,  ///< "12 of 40 (25%)"
    unit_swapped,    ///< the same number in two units
    figures_swapped  ///< two documents have two figures the other way round
};

std::string_view to_string(figure_fault);

struct figure_finding {
    figure_fault kind = figure_fault::not_in_text;
    std::vector<std::string> claims;  ///< ids, sorted; may be empty where no claim was read from the words
    std::string document;             ///< whose words they are; empty: of no one document
    std::string quote;                ///< the words it rests on; may be empty
    std::string note;                 ///< what does not fit, and what to do
};

}  // namespace reconcile
