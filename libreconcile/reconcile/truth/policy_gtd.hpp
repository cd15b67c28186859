// The rule of the Global Terrorism Database (GTD): one number of the dead and one of the wounded, attackers among them and also
// counted apart.
//
// Source: START, Global Terrorism Database Codebook: Methodology, Inclusion Criteria, and Variables (2021), section VIII,
// "Casualties and Consequences": "Total Number of Fatalities" (nkill), "Number of Perpetrator Fatalities" (nkillter), "Total
// Number of Injured" (nwound), "Number of Perpetrators Injured" (nwoundte).
//
// - Sources that are questionable, or that speak for whoever did it, are set aside where others tell. Here: what is hedged, and
//   what an actor says who claims the event or is blamed for it.
// - The most recent source decides. Of several most recent ones the figure of the majority, more than half of the sources;
//   where there is none, the lowest.
// - Figures that are too vague ("several", "up to 20") are none; where there are only such, the field is blank.
// - If only the attackers are counted, they are the total.
// - What else was told is noted.
#pragma once

#include <reconcile/truth/policy.hpp>

namespace reconcile {

struct gtd_policy {
    policy_row operator()(policy_case const&) const;
};

}  // namespace reconcile
