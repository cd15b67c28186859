// The rule of the Armed Conflict Location & Event Data project (ACLED) for reported fatalities: one number, the most careful.
//
// Source: ACLED Codebook, "Reported fatalities"; ACLED, "FAQs: ACLED fatality methodology", "How does ACLED code fatalities?"
// and the questions after it, on numbers that are not known and on totals over several days.
//
// - Where sources differ, the lowest figure, until a higher one is better corroborated. Here that is one that two sources or
//   more give, and more of them than all lower ones together.
// - Where nobody gives a number: several, many, a few, a plural are 3, or 10 where the setting is large (`large_setting`;
//   no text tells that). Larger words are the unit that they name: tens 10, dozens 12, hundreds 100. The least of these.
//   "Up to 20" is vague too, and at most its bound.
// - "Casualties" alone may be wounded: 0.
// - A total over several days is divided evenly, and the rest goes to the first day. A time tells when the event may have been,
//   not how long it was; so the division is noted as what it would be if it went on through all of it.
// - Injuries are not coded.
#pragma once

#include <reconcile/truth/policy.hpp>

namespace reconcile {

struct acled_policy {
    bool large_setting = false;
    policy_row operator()(policy_case const&) const;
};

}  // namespace reconcile
