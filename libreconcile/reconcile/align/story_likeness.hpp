// How surely two documents tell of one story: points for and against, each with words that a person can check.
//
//     int points = points_of_circumstances(a, b);
//     for (name both have) points += points_of_name(documents that have it, documents);
//     if (points >= points_needed(documents)) …
//
// A hundred points are about one step of a natural logarithm of odds. The weights were fitted to articles of which it was
// known what they are about, and rounded. A name tells the more the fewer documents have it; a day, a place, figures and
// ages tell by themselves. What speaks against one story counts as what speaks for it: two documents that each tell of
// what has just happened, on two days, tell of two events, in however many names they agree.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include <reconcile/align/story_signature.hpp>

namespace reconcile {

/// What a name of which `count` of `documents` documents speak counts where two of them share it: 0 for common ones.
int points_of_name(std::size_t count, std::size_t documents);

/// The points that two of `documents` documents need: the more there are, the likelier two share something by chance.
int points_needed(std::size_t documents);

/// Points of all but names: days, places, kind, figures, ages.
int points_of_circumstances(story_signature const&, story_signature const&);

/// What two documents have in common, in words: "same kind (fire), same day (12 Mar 2021); both name ann holm".
/// `names`: those that both have, the most telling first.
std::string reason_of(story_signature const&, story_signature const&, std::vector<std::string> const& names);

/// "12 Mar 2021"
std::string day_text(day_number);

}  // namespace reconcile
