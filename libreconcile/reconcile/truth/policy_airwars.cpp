#include <reconcile/truth/policy_airwars.hpp>

#include <algorithm>
#include <iterator>
#include <set>

#include <fmt/format.h>

#include <reconcile/truth/policy_figures.hpp>

namespace reconcile {

namespace {

/// Who is said to have done it, each once, with the claims.
struct suspects {
    std::set<std::string> actors;
    std::set<std::string> claimants;
    std::vector<std::string> claims;
};

suspects suspects_of(policy_case const& given) {
    suspects out;
    for (auto const& row : given.responsibility) {
        bool const claimed = row.stance == responsibility_stance::claims;
        if (row.earlier || !(claimed || row.stance == responsibility_stance::blames)) continue;
        out.actors.insert(row.actor);
        if (claimed) out.claimants.insert(row.actor);
        out.claims.insert(out.claims.end(), row.claims.begin(), row.claims.end());
    }
    return out;
}

policy_counts harm_among(policy_counts const& counts) {
    policy_counts out;
    std::copy_if(counts.begin(), counts.end(), std::back_inserter(out),
                 [](auto const* c) { return least_of(*c) > 0 || most_of(*c).value_or(0) > 0; });
    return out;
}

bool any_harm(policy_counts const& counts) { return !harm_among(counts).empty(); }

/// Those who are told to be; none of them where nobody at all came to harm, or combatants only.
policy_figure civilians_among(std::string of, policy_counts const& told, policy_counts const& all, bool only_fighters) {
    auto out = range_of(std::move(of), with_numbers(told));
    bool const nobody =
        !all.empty() && std::all_of(all.begin(), all.end(), [](auto const* c) { return most_of(*c) == 0; });
    if (!told.empty() || !(nobody || only_fighters)) return out;
    out.low = out.high = 0;
    out.claims = claims_of(all);
    return out;
}

}  // namespace

policy_row airwars_policy::operator()(policy_case const& given) const {
    if (!is_counted(given, killed_property) && !is_counted(given, wounded_property)) return {};
    policy_row out;
    auto const killed = counts_of(given, killed_property, counted_people::civilians);
    auto const wounded = counts_of(given, wounded_property, counted_people::civilians);
    auto const fighters = counts_of(given, killed_property, counted_people::combatants);
    auto const dead = whole_counts(given, killed_property);
    bool const only_fighters = any_harm(dead) && std::all_of(dead.begin(), dead.end(), [](auto const* c) {
                                   return c->who == counted_people::combatants;
                               });

    auto civilians = civilians_among("civilians killed", killed, dead, only_fighters);
    auto hurt = civilians_among("civilians wounded", wounded, whole_counts(given, wounded_property), false);
    auto harm = harm_among(killed);
    for (auto const* c : harm_among(wounded)) harm.push_back(c);
    auto const by = suspects_of(given);
    auto const sources = origins_of(harm).size();
    if (std::any_of(harm.begin(), harm.end(), [&](auto const* c) { return by.claimants.contains(c->actor); })) {
        out.grade = "confirmed";
        out.because = "who claims the event tells of civilians himself";
    } else if (harm.empty() && (only_fighters || (!killed.empty() && (any_harm(dead) || any_harm(fighters))))) {
        out.grade = "discounted";
        out.because =
            only_fighters ? "all of the dead are said to be combatants" : "no civilians are said to be among the dead";
    } else if (harm.empty()) {
        out.because = civilians.high == 0 ? "nobody is said to be killed" : "nobody says how many were civilians";
    } else if (by.actors.size() > 1) {
        out.grade = "contested";
        out.because = fmt::format("{} actors are said to have done it: the least is 0", by.actors.size());
        out.claims = by.claims;
        for (auto* f : {&civilians, &hurt})
            if (f->low) f->low = 0;
    } else {
        out.grade = sources > 1 ? "fair" : "weak";
        out.because = sources > 1 ? fmt::format("{} tell of civilians", sources_text(sources))
                                  : "a single source tells of civilians";
        if (sources > 1) out.notes.push_back("that a strike nearby is likely was not looked up");
    }
    out.figures.push_back(std::move(civilians));
    out.figures.push_back(std::move(hurt));
    if (!fighters.empty()) out.figures.push_back(range_of("combatants killed", with_numbers(fighters)));
    return out;
}

}  // namespace reconcile
