// A policy: the row that an institution would print for an event, by rules of its own. A function of a policy_case, no more.
//
//     policy_row most_careful(policy_case const& given) {
//         policy_row out;
//         …                                                  // figures, a grade, a reason
//         return out;
//     }
//
// Anything that can be copied and called so is a policy; policy_set.hpp holds several. It must be pure: the same row for the
// same counts, in whatever order they come. It changes nothing: groups, conflicts and verdicts were there before. A number
// that a policy sets for a vague word (several: 3) is said to be one (`fixed_for`), and stays in its row.
// docs/policies.md tells what the built-in ones do; docs/extending/policies.md shows one of a user's own.
#pragma once

#include <concepts>
#include <optional>
#include <string>
#include <vector>

#include <reconcile/truth/policy_case.hpp>

namespace reconcile {

/// One figure of a row: a number (`best`), a range (`low`, `high`), or all three. None of them: unknown, or left blank.
struct policy_figure {
    std::string of;  ///< "killed", "civilians killed"
    std::optional<double> low;
    std::optional<double> best;
    std::optional<double> high;
    std::string fixed_for;            ///< the vague words for which the policy sets this number; empty: it was told
    std::vector<std::string> claims;  ///< that it rests on, by id
};

struct policy_row {
    std::string policy;  ///< its name in the set; set by the set
    std::vector<policy_figure> figures;
    std::string grade;                ///< or status: "fair", "provisional"; empty where the policy has none
    std::string because;              ///< a short reason
    std::vector<std::string> notes;   ///< what else it would write down: other figures, codes of precision
    std::vector<std::string> claims;  ///< that the row rests on, by id; the set adds those of the figures
};

template <class T>
concept policy = std::copy_constructible<T> && requires(T const& rule, policy_case const& given) {
    { rule(given) } -> std::same_as<policy_row>;
};

/// "killed 17 (17 to 22)", "civilians killed 3 to 5", "killed 3 (set for “several”)", "wounded unknown".
std::string to_text(policy_figure const&);

}  // namespace reconcile
