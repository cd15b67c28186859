// What one document's words for the dead and the hurt of each event come to.
//
//     join_tolls(found, text);      // "a boy was killed … Ann Lee, 34, died": at least 2 killed, one claim
//
// Texts tell of people one by one, and of one person many times. Single people of one event and property become one claim:
// at least as many as the longest list of them. It is left out where a number counts them all. Four more things follow
// from how tolls are told:
//
// - "killed three people and himself", "killed three; the gunman is dead": four died, and the three are the others;
// - "three people were found dead", "two children died": the two are at least 2, as some of the three, unless two speakers
//   say so;
// - who died of his wounds is not counted among the wounded;
// - "seven people were shot, two fatally": five were wounded, where no other words count these.
//
// Cost: n log n in the found claims.
#pragma once

#include <cstdint>
#include <utility>
#include <vector>

#include <reconcile/extract/count_finder.hpp>

namespace reconcile {

/// A found claim and the event it is about.
using placed_claim = std::pair<std::uint32_t, found_claim>;

void join_tolls(std::vector<placed_claim>&, token_text const&);

}  // namespace reconcile
