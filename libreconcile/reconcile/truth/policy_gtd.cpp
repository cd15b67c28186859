#include <reconcile/truth/policy_gtd.hpp>

#include <algorithm>

#include <fmt/format.h>

#include <reconcile/truth/policy_figures.hpp>

namespace reconcile {

namespace {

/// Is it the word of whoever claims the event, or is blamed for it?
bool speaks_for_doer(policy_count const& c, policy_case const& given) {
    return !c.actor.empty() &&
           std::any_of(given.responsibility.begin(), given.responsibility.end(), [&](auto const& row) {
               return row.actor == c.actor && !row.earlier &&
                      (row.stance == responsibility_stance::claims || row.stance == responsibility_stance::blames);
           });
}

/// The rest, where it is not all.
template <class Doubtful>
policy_counts without(policy_counts const& all, Doubtful doubtful) {
    policy_counts out;
    std::copy_if(all.begin(), all.end(), std::back_inserter(out), [&](auto const* c) { return !doubtful(*c); });
    return out.empty() ? all : out;
}

struct choice {
    double number = 0;
    std::string because;
};

/// `told` give numbers, and are not empty.
choice choose(policy_counts const& told, policy_case const& given) {
    auto const sound = without(without(told, [&](auto const& c) { return speaks_for_doer(c, given); }),
                               [](auto const& c) { return c.hedged; });
    auto const recent = most_recent(sound);
    auto const numbers = numbers_of(recent);
    std::string const aside = sound.size() < told.size() ? "; doubtful sources are set aside" : "";
    if (told.front()->worked_out) return {numbers.front(), sum_text(*told.front())};
    if (numbers.size() == 1) {
        if (recent.size() < sound.size() && numbers_of(sound).size() > 1)
            return {numbers.front(), "the most recent" + aside};
        return {numbers.front(), (one_source(recent) ? "one source" : "all give one figure") + aside};
    }
    auto const sources = origins_of(recent).size();
    for (auto const& [number, by] : by_number(recent))
        if (origins_of(by).size() * 2 > sources) return {number, "the majority of the most recent" + aside};
    return {numbers.front(), "no majority among the most recent: the lowest" + aside};
}

void add(policy_row& out, std::string of, std::string attackers_of, std::string_view property,
         policy_case const& given) {
    auto const keep_numbers = [](policy_counts all) {
        std::erase_if(all, [](auto const* c) { return !number_of(*c); });
        return all;
    };
    auto const whole = whole_counts(given, property);
    auto told = keep_numbers(whole);
    auto const attackers = keep_numbers(counts_of(given, property, counted_people::attackers));
    bool const only_attackers = told.empty() && !attackers.empty();
    if (only_attackers) told = attackers;
    std::string because;
    if (told.empty()) {
        out.figures.push_back(unknown(of));
        because = whole.empty() ? "nobody counts them" : "too vague: left blank";
    } else {
        auto chosen = choose(told, given);
        because = only_attackers ? "only attackers are counted" : std::move(chosen.because);
        out.figures.push_back(number(of, chosen.number, told));
        if (auto const others = other_figures(told, chosen.number); !others.empty())
            out.notes.push_back(fmt::format("other figures of {}: {}", of, others));
    }
    out.because += fmt::format("{}{}: {}", out.because.empty() ? "" : "; ", of, because);
    if (attackers.empty()) out.figures.push_back(unknown(std::move(attackers_of)));
    else out.figures.push_back(number(std::move(attackers_of), choose(attackers, given).number, attackers));
    for (auto const& c : given.counts)
        if (c.property == property && c.denied && !c.outdated && c.part.empty()) {
            out.notes.push_back(fmt::format("{} {} is denied", of, to_text(c.number)));
            out.claims.insert(out.claims.end(), c.claims.begin(), c.claims.end());
        }
}

}  // namespace

policy_row gtd_policy::operator()(policy_case const& given) const {
    if (!is_counted(given, killed_property) && !is_counted(given, wounded_property)) return {};
    policy_row out;
    add(out, "killed", "attackers killed", killed_property, given);
    add(out, "wounded", "attackers wounded", wounded_property, given);
    std::sort(out.notes.begin(), out.notes.end());
    out.notes.erase(std::unique(out.notes.begin(), out.notes.end()), out.notes.end());
    return out;
}

}  // namespace reconcile
