// The report as text, to be read by a person: a block an event, a line a value with who said it and through whom.
//
//     std::string out;
//     append_text(out, found, {.width = 100, .colour = true});
//
// The main event comes first, and in it the items that sources contradict each other on; notes say why. Events that say
// little and contradict nothing are short. Documents, sources and what was left out stand at the end. Long lists are cut
// and say so: all of it is in the JSON report. No control character of what was read comes out.
#pragma once

#include <cstddef>
#include <string>

#include <reconcile/report/report.hpp>

namespace reconcile {

struct text_style {
    std::size_t width = 80;  ///< columns; at least 40 are used
    bool colour = false;     ///< ANSI colours
    bool utf8 = true;        ///< else the marks are ASCII
};

void append_text(std::string& out, report const&, text_style = {});
std::string to_text(report const&, text_style = {});

}  // namespace reconcile
