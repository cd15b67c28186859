// An item over time: which figure came when, and what each was to those before it.
//
//     told_again again = find_repeats(about, rules, claims);
//     about.again = &again;
//     for (history_step const& s : history_of(about, rules, claims)) …  // "17", rise to "22", correction to "20"
//
// A step is what was said of one moment in one way; it is held against what its own origin gave last, or, where an origin
// is new, against the last figure that anybody gave. Kinds that do not grow (places, names) never rise or begin anew.
// docs/concepts.md defines each kind of step. Cost: n log n in the claims of the item; each is held against at most
// `most_representatives` others.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include <reconcile/compare/comparator.hpp>

namespace reconcile {

/// What a step is to those before it. Where several fit, the first.
enum class step_kind : std::uint8_t {
    first,  ///< nothing was given before
    correction,  ///< its own origin gave another figure before, and this one is not higher; or its words say that it corrects
    rise,        ///< higher than what stood before
    restart,       ///< lower, but of another counter than before, or of a part of what was counted: no correction
    stale_repeat,  ///< told when a newer figure was out already
    repeat,        ///< holds together with what stood before
    beside         ///< another figure that is not surely later, or a lower one of no counter: no development
};

std::string_view to_string(step_kind);

struct history_step {
    time_interval time;
    reconcile::value value;
    std::vector<claim_id> claims;  ///< by public id
    step_kind kind = step_kind::first;
    std::optional<std::uint32_t> after;  ///< the step that it is held against, or that it repeats
};

/// The stale repeats that no moment of their own betrays: nothing but the day of publication says when they are of. The
/// origin that they name gave another figure since theirs was first out (for a figure in an outlet's own voice: all who
/// gave it and are no outlets did), before that day or on it, where words say that it was corrected; and has not given
/// theirs anew. A claim whose words say that it corrects is none.
told_again find_repeats(comparison const&, comparator_set const&, std::span<claim_id const> claims);

/// By moment, then value. Empty where fewer than two moments are known. `about.again` is what find_repeats() gave.
std::vector<history_step> history_of(comparison const& about, comparator_set const&, std::span<claim_id const> claims);

}  // namespace reconcile
