// What the built-in policies are made of: which counts a rule looks at, and what number each of them gives.
//
//     auto const told = whole_counts(given, killed_property);
//     auto const f = range_of("killed", with_numbers(told));      // low and high, with the claims
//
// No function here hangs on the order of the counts. Counts that were denied, and outdated ones, are in none of them. Cost:
// linear in the counts, unless said.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <reconcile/truth/policy.hpp>

namespace reconcile {

using policy_counts = std::vector<policy_count const*>;  ///< of a policy_case, which must outlive it

/// The number that a count gives: as written; of "at least 8" and "8 to 12" the 8. None of "several" and "up to 20".
std::optional<double> number_of(policy_count const&);
/// The least and the most that it gives: of a number that number, "about 20" too. No most of "at least 8".
double least_of(policy_count const&);
std::optional<double> most_of(policy_count const&);
/// The words of a vague count, for the row that sets a number for them.
std::string vague_words(policy_count const&);

/// Does anybody count them, all or a part?
bool is_counted(policy_case const&, std::string_view property);
/// Of all people, not of a part. Where both civilians and fighters (combatants or attackers) are told, a figure of the ones or
/// the others alone is one; else civilians or attackers are where somebody gives a higher number of others. A total that was
/// worked out only where nobody tells one; it comes first.
policy_counts whole_counts(policy_case const&, std::string_view property);
/// Of such people only: "5 civilians", be it all that is told or a part of a total. Not of a part by site.
policy_counts counts_of(policy_case const&, std::string_view property, counted_people);
/// Those that give a number; all where none does.
policy_counts with_numbers(policy_counts const&);
/// By the number that they give. n log n, as the others below.
std::map<double, policy_counts> by_number(policy_counts const&);

/// Who stands behind them, each once, sorted.
std::vector<std::string> origins_of(policy_counts const&);
std::vector<std::string> claims_of(policy_counts const&);
/// The numbers that they give, each once, ascending.
std::vector<double> numbers_of(policy_counts const&);
/// Are they no more than one source's?
bool one_source(policy_counts const&);

/// The count whose moment begins last; null where no moment is known.
policy_count const* latest_of(policy_counts const&);
/// Those that are not surely before the latest one.
policy_counts most_recent(policy_counts const&);

/// From the least to the most that they give, of which something must be told; without counts it is unknown.
policy_figure range_of(std::string of, policy_counts const&);
policy_figure number(std::string of, double best, policy_counts const&);
policy_figure unknown(std::string of);

/// Why a total that was worked out is the figure.
std::string sum_text(policy_count const&);
/// "17, 22 and 30".
std::string listed(std::vector<double> const&);
/// "1 source", "2 sources".
std::string sources_text(std::size_t);
/// "22 and 30": the numbers but one; of many only how many, and from what to what. Empty where there are none.
std::string other_figures(policy_counts const&, double but);

}  // namespace reconcile
