// Policies on hand-worked cases: claims in the language of claim_text.hpp go in, a row comes out as one line a figure.
//
//     EXPECT_EQ(row_of(ucdp_policy{}, {"22 people <- Watch via Post", "17 people <- Radio via Star"}), R"(
//     killed 17 (17 to 22): c1 c2
//     …
#pragma once

#include <string>
#include <vector>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <reconcile/truth/policy_set.hpp>
#include <support/result_text.hpp>

namespace reconcile::told {

inline knowledge people() {
    knowledge known;
    known.add_broader("fighter", "combatant");
    known.add_broader("fighters", "combatant");
    known.add_broader("soldier", "combatant");
    known.add_broader("civilians", "civilian");
    known.add_broader("attackers", "attacker");
    return known;
}

inline corpus corpus_of_lines(std::vector<std::string> const& lines) {
    std::vector<claim> all;
    for (auto const& line : lines) all.push_back(claim_of(line, fmt::format("c{}", all.size() + 1)));
    return corpus_of(std::move(all));
}

inline policy_case case_of(std::vector<std::string> const& lines, knowledge known = people()) {
    auto const cases = policy_cases_of(reconciled(corpus_of_lines(lines), std::move(known)));
    if (cases.size() != 1) throw std::invalid_argument("one event is wanted");
    return cases.front();
}

inline std::string drawn(policy_row const& row, bool with_notes = false) {
    std::string out = "\n";
    for (auto const& f : row.figures) out += fmt::format("{}: {}\n", to_text(f), fmt::join(f.claims, " "));
    out += fmt::format("{}{}{}\n", row.grade, row.grade.empty() ? "" : ": ", row.because);
    if (with_notes)
        for (auto const& note : row.notes) out += "- " + note + "\n";
    return out;
}

/// An empty one where there is none.
template <class Policy>
policy_row only_row(Policy rule, policy_case const& given) {
    policy_set set;
    set.add("it", std::move(rule));
    auto rows = set.rows(given);
    return rows.empty() ? policy_row{} : std::move(rows.front());
}

template <class Policy>
std::string row_of(Policy rule, std::vector<std::string> const& lines) {
    return drawn(only_row(std::move(rule), case_of(lines)));
}

template <class Policy>
std::string row_with_notes(Policy rule, std::vector<std::string> const& lines) {
    return drawn(only_row(std::move(rule), case_of(lines)), true);
}

}  // namespace reconcile::told
