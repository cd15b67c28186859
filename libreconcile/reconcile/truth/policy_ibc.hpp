// The rule of Iraq Body Count: the least and the most of civilian deaths and of injuries, and two independent sources, else the
// entry is provisional.
//
// Source: Iraq Body Count, "Methods" (Dardagan and Sloboda), sections on the sources that are required and on minimum and
// maximum; Sloboda, Dardagan, Spagat and Hicks, "Iraq Body Count: A Case Study in the Uses of Incident-based Conflict Casualty
// Data", in Seybolt, Aronson and Fischhoff (eds.), Counting Civilian Casualties (2013), chapter 5.
//
// - Sources are counted by origin: one observer in five newspapers is one.
// - Figures for combatants and attackers alone are left out. Where somebody tells of civilians, these are the figures; else they
//   are of all the dead, and the row says that nobody tells who was a civilian.
// - Names of the dead, of which IBC keeps all spellings, are not among the counts.
#pragma once

#include <reconcile/truth/policy.hpp>

namespace reconcile {

struct ibc_policy {
    policy_row operator()(policy_case const&) const;
};

}  // namespace reconcile
