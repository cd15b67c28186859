// Those who are said to have done it, brought together across documents: so that one spelling's denial meets the other's claim.
//
//     align_actors(claims, known);          // claims of one story; "Kata’ib Hezbollah" becomes "Kataib Hezbollah"
//
// Actors whose names are one (see knowledge::names) get the spelling that most claims have; of several, the least. Cost: the
// claims, and a comparison of names for each pair of at most `most_spellings` different names; a further name is known by its
// folded form only.
#pragma once

#include <cstddef>
#include <vector>

#include <reconcile/claim/local_event.hpp>
#include <reconcile/value/knowledge.hpp>

namespace reconcile {

inline constexpr std::size_t most_spellings = 256;

void align_actors(std::vector<local_claim>&, knowledge const&);

}  // namespace reconcile
