#include <reconcile/write/hangs_lines.hpp>

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

#include <fmt/format.h>

#include <reconcile/write/display_text.hpp>
#include <reconcile/write/who_said.hpp>

namespace reconcile {

namespace {

constexpr std::size_t most_changes = 4;  // lines of an item
constexpr std::size_t most_hinges = 6;   // sources of a story
constexpr std::size_t most_items = 3;    // properties of a source

/// "A", "either A or B", "any one of A, B and C".
std::string one_of(std::vector<std::string> const& names) {
    if (names.size() == 1) return names[0];
    return names.size() == 2 ? fmt::format("either {} or {}", names[0], names[1]) : "any one of " + joined(names);
}

std::string named(left_out_kind kind, std::string const& without) {
    return kind == left_out_kind::document ? "the document " + without : without;
}

bool tells_itself(report_item const& item, report_change const& c) {
    return !c.after.verdict && (item.verdict == verdict::single_source || item.verdict == verdict::no_position);
}

std::string spaced(std::string name) {
    std::replace(name.begin(), name.end(), '_', ' ');
    return name;
}

std::map<std::string_view, std::string> properties_of(report_story const& story) {
    std::map<std::string_view, std::string> out;
    for (auto const& event : story.events)
        for (auto const& item : event.items) out.emplace(item.id, item.property);
    return out;
}

hinge_line line_of(report_hinge const& h, std::map<std::string_view, std::string> const& properties) {
    std::set<std::string> what;
    for (auto const& id : h.items)
        if (auto const at = properties.find(id); at != properties.end()) what.insert(spaced(at->second));
    auto out = named(h.kind, h.without);
    if (!what.empty()) out += fmt::format(" ({})", joined({what.begin(), what.end()}, most_items));
    if (h.alone > 0) out += fmt::format("; {} that nobody else tells", counted(h.alone, "item", "items"));
    return {counted(h.verdicts, "verdict", "verdicts"), display_text(out)};
}

}  // namespace

std::vector<std::string> hangs_lines(report_item const& item) {
    std::vector<std::string> out;
    if (!item.hangs) return out;
    std::vector<std::pair<report_change const*, std::vector<std::string>>> alike;  // one of them, and without whom
    for (auto const& c : item.hangs->changes) {
        if (tells_itself(item, c)) continue;
        auto const same =
            std::find_if(alike.begin(), alike.end(), [&](auto const& a) { return a.first->becomes == c.becomes; });
        auto const name = named(c.kind, c.without);
        if (same == alike.end()) alike.push_back({&c, {name}});
        else if (std::find(same->second.begin(), same->second.end(), name) == same->second.end())
            same->second.push_back(name);
    }
    std::stable_sort(alike.begin(), alike.end(), [](auto const& a, auto const& b) {
        auto const weight = [](report_change const& c) {
            return std::tuple(!c.other_verdict, c.conflicts_ended.empty());
        };
        return weight(*a.first) < weight(*b.first);
    });
    for (std::size_t i = 0; i < alike.size() && i < most_changes; ++i)
        out.push_back(fmt::format("Without {}: {}.", one_of(alike[i].second), alike[i].first->becomes));
    if (alike.size() > most_changes)
        out.push_back(fmt::format("… and {}", counted(alike.size() - most_changes, "more change", "more changes")));
    bool const of_one = item.verdict == verdict::single_source || item.verdict == verdict::no_position;
    if (out.empty() && !of_one)
        out.push_back(
            item.hangs->asked == item.hangs->sources
                ? std::string("No single source changes this.")
                : fmt::format("None of the {} sources with the most claims changes this.", item.hangs->asked));
    return out;
}

std::vector<hinge_line> hinge_lines(report_story const& story) {
    std::vector<hinge_line> out;
    if (!story.hinges) return out;
    auto const properties = properties_of(story);
    std::size_t weighty = 0;
    for (auto const& h : *story.hinges)
        if (h.verdicts > 0 && ++weighty <= most_hinges) out.push_back(line_of(h, properties));
    if (weighty > most_hinges)
        out.push_back({"", fmt::format("and {}", counted(weighty - most_hinges, "other source", "other sources"))});
    if (out.empty()) out.push_back({"", "No verdict changes without any one source."});
    return out;
}

}  // namespace reconcile
