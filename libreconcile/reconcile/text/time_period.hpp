// The calendar part of a form: which day, week, month or year it names, its clock and edges aside.
//
//     time_period p = period_of(form, context);       // "last Monday": two options, timex "2021-02-22"
#pragma once

#include <string>
#include <vector>

#include <reconcile/text/time_resolver.hpp>

namespace reconcile {

struct time_period {
    std::vector<time_interval> options;  ///< intervals that it may be, the likeliest first; empty: not known
    std::string timex;
    bool anchored = false;
};

time_period period_of(time_form const&, time_context const&);

}  // namespace reconcile
