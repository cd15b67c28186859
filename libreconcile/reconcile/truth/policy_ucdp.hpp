// The rule of the Uppsala Conflict Data Program for an event: the dead as low, best and high, by side, civilians and unknown.
//
// Source: UCDP Georeferenced Event Dataset Codebook (Högbladh; version 23.1), the list of variables (deaths_a, deaths_b,
// deaths_civilians, deaths_unknown, best, high, low, date_prec, where_prec); UCDP definitions, "Best, low and high estimate":
// where it cannot be decided which figure is right, the lower one is the best estimate.
//
// - low and high are the least and the most that anybody tells; figures that their own origin replaced are no longer told.
// - best is the lower figure, unless time decides: a figure that somebody surely later found to be higher is not the best.
// - "several" and "dozens" stand for the least that the words allow, and only where nobody gives a number. No number is set.
// - The dead of a side, and civilians, are those who are told to be; the rest of `best` is of unknown side. Nobody is put on a
//   side for being a fighter.
// - date_prec is told from how exactly the time is known: 1 a day, 2 two to six days, 3 a week, 4 a month, 5 longer. where_prec
//   would want to know a district from a province: it is told where the words say "near" (2), else not.
#pragma once

#include <reconcile/truth/policy.hpp>

namespace reconcile {

struct ucdp_policy {
    policy_row operator()(policy_case const&) const;
};

}  // namespace reconcile
