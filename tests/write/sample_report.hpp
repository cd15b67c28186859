// A small report, made by hand: one event, one conflict, one agreement, one that gives no figure.
#pragma once

#include <string>
#include <utility>

#include <reconcile/report/report.hpp>

namespace reconcile::sample {

inline report_claim claim_of(std::string id, std::string property, std::optional<value> v, attribution_chain by,
                             std::string quote = {}) {
    claim c;
    c.id = std::move(id);
    c.document = "d1";
    c.event = "e1";
    c.property = property;
    c.asserted = std::move(v);
    c.stance = c.asserted ? stance::affirms : stance::no_position;
    c.attribution = std::move(by);
    c.quote = std::move(quote);
    return {std::move(c), "e1/" + property};
}

inline report_group group_of(std::string id, value v, std::vector<std::string> claims, std::vector<std::string> origins,
                             std::vector<std::string> outlets) {
    auto const independent = origins.size();
    return {std::move(id), std::move(v), std::move(claims), std::move(origins), std::move(outlets),
            independent,   {},           std::nullopt};
}

inline report two_counts() {
    report r;
    r.made_with = {"0.1.0", 1, "0123456789abcdef", "15.0", ""};
    r.claims = {
        claim_of("c1", "killed", value{exactly(22, "people")}, said_by("Flood Watch").via("Daily Bugle")),
        claim_of("c2", "killed", value{exactly(22, "people")}, said_by("Flood Watch").via("Evening Post")),
        claim_of("c3", "killed", value{exactly(17, "farmers")}, said_by("Vale Radio").via("Evening Post")),
        claim_of("c4", "killed", std::nullopt, said_by("the mayor").via("Evening Post"), "too early to\033[31m tell"),
        claim_of("c5", "place", value{place{"Arrow", place_relation::in, {}, {}}}, said_by("Daily Bugle"))};
    report_item killed;
    killed.id = "e1/killed";
    killed.property = "killed";
    killed.verdict = verdict::conflict;
    killed.value = value{exactly(22, "people")};
    killed.best = 22;
    killed.best_by = "lowest";
    killed.groups = {
        group_of("g1", value{exactly(17, "farmers")}, {"c3"}, {"Vale Radio"}, {"Evening Post"}),
        group_of("g2", value{exactly(22, "people")}, {"c1", "c2"}, {"Flood Watch"}, {"Daily Bugle", "Evening Post"})};
    killed.leading = 1;
    killed.no_position = {"c4"};
    killed.conflicts = {{"k1",
                         {"g1", "g2"},
                         {"c1", "c2", "c3"},
                         {relation::conflict, reason::population_differs},
                         "They count different people."}};
    report_item where;
    where.id = "e1/place";
    where.property = "place";
    where.verdict = verdict::single_source;
    where.groups = {
        group_of("g3", value{place{"Arrow", place_relation::in, {}, {}}}, {"c5"}, {"Daily Bugle"}, {"Daily Bugle"})};
    report_event event;
    event.id = "e1";
    event.main = true;
    event.label = "flood, Arrow";
    event.documents = {"d1"};
    event.items = {where, killed};
    r.stories = {{"", {"d1"}, {event}}};
    document d;
    d.id = "d1";
    d.path = "news/a.txt";
    d.publisher = "Daily Bugle";
    d.published = "2030-05-01";
    r.documents = {d};
    r.sources = {{"Daily Bugle", source_kind::outlet, {}, {}},
                 {"Flood Watch", source_kind::organisation, {"FloodWatch"}, {}}};
    r.diagnostics = {{severity::error, "b.txt", {}, 7, "not UTF-8; convert it"}};
    return r;
}

/// Adds to the event: the army is blamed and denies it; the mayor will not say who did it.
inline void add_responsibility(report& r) {
    auto const yes_by = [](std::string id, bool yes, attribution_chain by) { return claim_of(std::move(id), "responsibility", value{yes_no{yes}}, std::move(by)); };
    r.claims.push_back(yes_by("c6", true, said_by("Vale Radio").via("Evening Post")));
    r.claims.push_back(yes_by("c7", false, said_by("the army").via("Evening Post")));
    r.claims.push_back(claim_of("c8", "responsibility", std::nullopt, said_by("the mayor").via("Evening Post"), "who did it"));
    report_item army;
    army.id = "e1/responsibility/side=the army";
    army.property = "responsibility";
    army.scope.side = "the army";
    army.verdict = verdict::conflict;
    army.groups = {group_of("g4", value{yes_no{false}}, {"c7"}, {"the army"}, {"Evening Post"}), group_of("g5", value{yes_no{true}}, {"c6"}, {"Vale Radio"}, {"Evening Post"})};
    army.conflicts = {{"k2", {"g4", "g5"}, {"c6", "c7"}, {relation::conflict, reason::claim_against_denial}, "One side says so, the other denies it."}};
    report_item asked;
    asked.id = "e1/responsibility";
    asked.property = "responsibility";
    asked.no_position = {"c8"};
    auto& event = r.stories[0].events[0];
    event.items.push_back(asked);
    event.items.push_back(army);
    event.responsibility = {{"the army", responsibility_stance::blames, false, {"Vale Radio"}, {"c6"}}, {"the army", responsibility_stance::denies, false, {"the army"}, {"c7"}}};
}

/// A row with a range, a number that was set, and one that nobody knows.
inline policy_row policy_of_dead() {
    policy_row out;
    out.policy = "Ledger";
    out.figures = {{"killed", 17, 17, 22, {}, {"c1", "c3"}}, {"wounded", {}, 3, {}, "several", {}}, {"missing", {}, {}, {}, {}, {}}};
    out.grade = "fair";
    out.because = "the lower is taken";
    out.notes = {"over two days"};
    out.claims = {"c1", "c3"};
    return out;
}

/// An item that nobody claims, with a total from two parts.
inline report_item total_from_parts() {
    report_item out;
    out.id = "e1/wounded";
    out.property = "wounded";
    out.value = value{at_least(7, "people")};
    out.best = 7;
    out.best_by = "parts";
    out.derived = report_total{*out.value,
                               {{"e1/wounded/site=north", 4, {"c1"}}, {"e1/wounded/site=south", 3, {"c2"}}},
                               "North (4) and south (3)."};
    return out;
}

}  // namespace reconcile::sample
