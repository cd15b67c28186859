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
