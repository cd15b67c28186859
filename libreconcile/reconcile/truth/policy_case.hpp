// What a policy sees of an event: who counted whom, and who is said to have done it. Plain data, complete when made.
//
//     for (policy_case const& one : policy_cases_of(found))           // from what was reconciled
//         for (policy_row const& row : rules.rows(one)) …
//
//     policy_case mine;                                               // or by hand, for a test of a rule
//     mine.counts.push_back({.claims = {"c1"}, .number = exactly(22), .origins = {"the mayor"}});
//
// A count is a claim as it was made: no group, conflict or verdict is in it, so that no policy can hang on them, and none can
// change them.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <reconcile/claim/claim.hpp>
#include <reconcile/group/responsibility.hpp>
#include <reconcile/value/place.hpp>
#include <reconcile/value/quantity.hpp>
#include <reconcile/value/time_interval.hpp>

namespace reconcile {

/// Who is counted, as far as the words tell.
enum class counted_people : std::uint8_t { anybody, civilians, combatants, attackers };

/// The properties that are counts of people who came to harm. Of `casualties` nobody knows whether they died.
inline constexpr std::string_view killed_property = "killed";
inline constexpr std::string_view wounded_property = "wounded";
inline constexpr std::string_view casualties_property = "casualties";

/// One claim of how many; or a total that nobody claims, worked out from parts.
struct policy_count {
    std::vector<std::string> claims;  ///< public ids: one; of a total worked out, those of its parts
    std::string property{killed_property};
    std::string part;  ///< "children", "north": who or where, if only a part is counted; empty: all
    std::string side;  ///< whose people, where the claim's scope says so
    counted_people who = counted_people::anybody;
    quantity number;      ///< bounds, qualifier and number, as written
    std::string words;    ///< that it was read from: "several"; may be empty
    std::string verb;     ///< the words that set the property: "casualties"
    bool denied = false;  ///< the claim says that it was not so many
    bool hedged = false;
    bool outdated = false;    ///< its origin has replaced it, or it was told again when a newer one was out
    bool worked_out = false;  ///< a total from parts
    std::vector<std::string>
        origins;  ///< who said it first, counted once as in the report (origin/independence.hpp): of a
                  ///< copy whom it is from; mostly one; two sources of one name differ here
    source_kind origin_kind = source_kind::unknown;
    std::string outlet;
    std::string actor;                    ///< the actor of `responsibility` who said it first; empty: none of them
    std::optional<time_interval> moment;  ///< that the figure is of: its own, else when it was published
};

struct policy_case {
    std::string story;
    std::string event;                 ///< its key in the corpus
    std::vector<policy_count> counts;  ///< by property and ids
    std::vector<responsibility_row> responsibility;
    std::optional<time_interval> time;  ///< of the event
    std::optional<place> where;
};

/// So many actors of an event are held against those who count.
inline constexpr std::size_t most_actors = 64;

/// Of the events that somebody counts the dead or hurt of, by story and event. Cost: n log n in the claims of those items, and
/// a comparison of names for each actor and origin of an event.
std::vector<policy_case> policy_cases_of(reconciliation const&);

/// What the words for the counted say of them: "resilient fighters" are combatants. Known from the lexicons: what is a kind of
/// `civilian`, `combatant` and `attacker`. Words of two kinds tell nothing.
counted_people people_of(knowledge const&, std::string_view words);

}  // namespace reconcile
