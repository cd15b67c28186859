#include <reconcile/truth/policy_ibc.hpp>

#include <algorithm>

#include <fmt/format.h>

#include <reconcile/truth/policy_figures.hpp>

namespace reconcile {

namespace {

constexpr std::size_t sources_required = 2;

struct harm {
    policy_figure figure;
    policy_counts counts;
    bool of_civilians = false;
};

/// Of civilians, where anybody tells of them; else of all, without combatants and attackers.
harm harm_of(std::string_view property, policy_case const& given) {
    harm out;
    out.counts = counts_of(given, property, counted_people::civilians);
    out.of_civilians = !out.counts.empty();
    if (!out.of_civilians) {
        out.counts = whole_counts(given, property);
        std::erase_if(out.counts, [](auto const* c) { return c->who != counted_people::anybody; });
    }
    out.figure = range_of((out.of_civilians ? "civilians " : "") + std::string(property), with_numbers(out.counts));
    return out;
}

}  // namespace

policy_row ibc_policy::operator()(policy_case const& given) const {
    if (!is_counted(given, killed_property) && !is_counted(given, wounded_property)) return {};
    policy_row out;
    auto const killed = harm_of(killed_property, given);
    auto const wounded = harm_of(wounded_property, given);
    auto const sources = origins_of(killed.counts).size();
    if (killed.counts.empty()) {
        out.because = "nobody counts dead who were no combatants";
    } else {
        out.grade = sources < sources_required ? "provisional" : "two sources";
        out.because = fmt::format("{} independent {}", sources, sources == 1 ? "source" : "sources");
        if (!killed.of_civilians && killed.figure.high != 0) out.notes.push_back("nobody tells who was a civilian");
    }
    out.figures.push_back(killed.figure);
    out.figures.push_back(wounded.figure);
    return out;
}

}  // namespace reconcile
