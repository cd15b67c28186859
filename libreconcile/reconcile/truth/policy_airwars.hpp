// The rule of Airwars for harm to civilians: from the least to the most that is told, and a grade of how well it is evidenced.
//
// Source: Airwars, "Methodology", sections "Casualty counts" (minimum and maximum) and "Grading" (confirmed, fair, weak,
// contested, discounted).
//
// - Civilians are those whom somebody calls so. Of "22 people" nobody knows how many were: then the figure is unknown.
// - confirmed: whoever claims the event tells of civilian harm himself.
// - discounted: there are dead, and they are all said to be combatants, or no civilians are said to be among them.
// - contested: two actors or more are said to have done it, each claiming it or blamed by somebody. The least is then 0.
// - fair: two sources or more tell of civilian harm. Airwars also wants a strike nearby to be likely; no text is asked for that.
// - weak: a single source.
// Tested in this order; a confirmed one is not contested. No grade where nobody says of anyone whether he was a civilian.
#pragma once

#include <reconcile/truth/policy.hpp>

namespace reconcile {

struct airwars_policy {
    policy_row operator()(policy_case const&) const;
};

}  // namespace reconcile
