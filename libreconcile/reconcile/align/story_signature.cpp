#include <reconcile/align/story_signature.hpp>

#include <algorithm>

#include <reconcile/claim/event_likeness.hpp>
#include <reconcile/value/name_key.hpp>

namespace reconcile {

namespace {

day_number day_of(clock_seconds clock) { return clock / seconds_of_day - (clock % seconds_of_day < 0 ? 1 : 0); }

std::optional<day_span> days_of(local_event const& e) {
    auto const* when = definite_time(e);
    if (when == nullptr) return std::nullopt;
    auto const line = *line_of(*when);
    return day_span{day_of(line.front().lo), day_of(line.back().hi)};
}

/// Those that stand beside it, then those that the text puts it at.
std::vector<std::string> places_of(extraction const& x, std::uint32_t event) {
    std::vector<std::string> out;
    auto const add = [&](std::string const& name) {
        if (out.size() < story_signature::most_places && std::find(out.begin(), out.end(), name) == out.end()) out.push_back(name);
    };
    for (auto const& name : x.events[event].places) add(name);
    for (auto const& c : x.claims)
        if (c.event == event && c.told.property == "place" && c.told.asserted)
            if (auto const* where = c.told.asserted->get<place>()) add(where->name);
    return out;
}

std::vector<int> ages_of(extraction const& x) {
    std::vector<int> ages;
    for (auto const& c : x.claims)
        for (auto const& p : c.people)
            if (p.age && *p.age >= 0 && *p.age < 200) ages.push_back(static_cast<int>(*p.age));
    std::sort(ages.begin(), ages.end());
    ages.erase(std::unique(ages.begin(), ages.end()), ages.end());
    return ages;
}

}  // namespace

story_signature signature_of(document const& d, extraction const& x, knowledge const& known) {
    story_signature out;
    out.document = d.id;
    out.title = d.title;
    if (auto const day = published_time(d)) out.published = day_of(day->from);
    out.names = x.name_words;
    for (auto const& name : x.names) out.names.push_back(fold(name));
    std::sort(out.names.begin(), out.names.end());
    out.names.erase(std::unique(out.names.begin(), out.names.end()), out.names.end());
    out.ages = ages_of(x);
    if (x.events.empty()) return out;
    auto const& main = x.events[main_event(x.events)];
    out.when = days_of(main);
    out.kinds = main.definite_kinds.empty() ? main.kinds : main.definite_kinds;
    out.families = main.families;
    out.places = places_of(x, main_event(x.events));
    auto const best = finest(finest(out.places, known), x.learned);
    std::stable_partition(out.places.begin(), out.places.end(),
                          [&](auto const& p) { return std::find(best.begin(), best.end(), p) != best.end(); });
    for (auto const& p : out.places) out.place_keys.push_back(fold(p));
    out.figures = main.figures;
    return out;
}

}  // namespace reconcile
