// Words that notes and questions are made of.
#pragma once

#include <string>
#include <vector>

#include <reconcile/group/reconciliation.hpp>

namespace reconcile {

/// "a", "a and b", "a, b and c"; of more than `most`, "a, b and 3 others".
std::string listed(std::vector<std::string> const&, std::size_t most = 4);
std::vector<std::string> names_of(reconciliation const&, std::vector<source_id> const&);
/// What is counted by a group's claims, each word once: "fighters and people".
std::string counted_words(reconciliation const&, claim_group const&);
/// The verbs of a group's claims: "fired and landed".
std::string verb_words(reconciliation const&, claim_group const&);
/// "17", without an exponent.
std::string number_text(double);

}  // namespace reconcile
