#include <reconcile/align/event_alignment.hpp>

#include <algorithm>
#include <map>
#include <set>

#include <fmt/format.h>

#include <reconcile/value/name_key.hpp>

namespace reconcile {

namespace {

std::string label_of(local_event const& e, std::string const& kind, knowledge const& known) {
    auto out = kind.empty() ? std::string{"event"} : kind;
    if (auto const places = finest(e.places, known); !places.empty()) out += ", " + places.front();
    if (auto const* t = definite_time(e)) {
        auto const line = *line_of(*t);
        auto const d = date_of(line.front().lo);
        static constexpr std::string_view months[] = {"Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
        out += fmt::format(", {} {} {}", d.day, months[d.month - 1], d.year);
    }
    return out;
}

/// The kind that most of the local events name; one that could be anything ("attack") only where there is no other.
std::string kind_of(std::map<std::string, int> const& votes, std::set<std::string> const& definite) {
    std::string best;
    int most = 0;
    for (auto const& [kind, n] : votes) {
        auto const weight = definite.contains(kind) ? n * 1000 : n;
        if (weight > most) {
            best = kind;
            most = weight;
        }
    }
    return best;
}

/// Who puts documents together knows that they are of one event: a report of the trial, years later, too.
constexpr clock_seconds any_time = 100 * 366 * seconds_of_day;

struct story_builder {
    knowledge const& known;
    int main_bonus;                ///< what it counts that two documents are both mainly about an event
    clock_seconds main_tolerance;  ///< how far apart the times may be that they give it
    std::vector<local_event> merged = {};
    std::vector<std::map<std::string, int>> votes = {};
    std::vector<std::uint32_t> as_main = {};
    std::set<std::string> definite = {};  ///< kinds that have families

    std::uint32_t place(local_event const& e, bool is_main, std::vector<bool>& taken) {
        int best = never;
        std::uint32_t at = 0;
        for (std::uint32_t s = 0; s < merged.size(); ++s) {
            if (taken[s]) continue;  // one document's two events stay two
            auto score = likeness(e, merged[s], known, is_main && as_main[s] > 0 ? main_tolerance : 0);
            if (score > never && is_main && as_main[s] > 0) score += main_bonus;
            if (score > best) {
                best = score;
                at = s;
            }
        }
        if (best < sure_enough) {
            at = static_cast<std::uint32_t>(merged.size());
            merged.emplace_back();
            merged.back().several = true;
            votes.emplace_back();
            as_main.push_back(0);
            taken.push_back(false);
        }
        taken[at] = true;
        absorb(merged[at], e);
        for (auto const& k : e.kinds) ++votes[at][k];
        definite.insert(e.definite_kinds.begin(), e.definite_kinds.end());
        as_main[at] += is_main ? 1U : 0U;
        return at;
    }
};

}  // namespace

alignment align_events(std::vector<extraction const*> const& documents, knowledge const& known, bool one_story) {
    alignment out;
    out.event_of.resize(documents.size());
    std::vector<std::size_t> order(documents.size());
    for (std::size_t i = 0; i < order.size(); ++i) order[i] = i;
    std::sort(order.begin(), order.end(), [&](auto a, auto b) { return documents[a]->document < documents[b]->document; });

    story_builder story{known, one_story ? 2 * sure_enough : sure_enough, one_story ? any_time : seconds_of_day};
    std::vector<std::vector<bool>> taken(documents.size());
    for (auto const d : order) out.event_of[d].assign(documents[d]->events.size(), 0);
    // Main events first: what the story is about is what its documents begin with.
    for (int const pass : {0, 1})
        for (auto const d : order) {
            auto const& events = documents[d]->events;
            if (events.empty()) continue;
            auto const main = main_event(events);
            taken[d].resize(story.merged.size(), false);
            for (std::size_t e = 0; e < events.size(); ++e)
                if ((e == main) == (pass == 0)) out.event_of[d][e] = story.place(events[e], pass == 0, taken[d]);
        }

    std::size_t main = 0;
    for (std::size_t s = 1; s < story.merged.size(); ++s)
        if (story.as_main[s] > story.as_main[main]) main = s;
    for (std::size_t s = 0; s < story.merged.size(); ++s) {
        auto const kind = kind_of(story.votes[s], story.definite);
        out.events.push_back({fmt::format("e{}", s + 1), kind, label_of(story.merged[s], kind, known), s == main});
    }
    return out;
}

namespace {

constexpr std::size_t most_people = 64;

/// Neither their names, by the last words, nor their ages tell them apart, nor does their text tell the hurt one apart.
bool may_be_one(told_person const& a, told_person const& b) {
    if (a.other && a.name.empty()) return false;
    if (a.age && b.age && *a.age != *b.age) return false;
    if (a.name.empty() || b.name.empty()) return true;
    auto const ours = name_words(a.name);
    auto const theirs = name_words(b.name);
    return ours.empty() || theirs.empty() || ours.back() == theirs.back();
}

}  // namespace

void set_dead_apart(std::vector<local_claim>& claims) {
    std::map<std::string, std::vector<told_person>> dead;
    for (auto const& c : claims) {
        if (c.told.property != "killed") continue;
        auto& people = dead[c.told.event];
        for (auto const& p : c.people)
            if (people.size() < most_people) people.push_back(p);
    }
    for (auto& c : claims) {
        if (c.told.property != "wounded" || c.people.empty() || !c.told.scope.empty()) continue;
        auto const& of_event = dead[c.told.event];
        auto const died = [&](told_person const& p) {
            return std::any_of(of_event.begin(), of_event.end(), [&](auto const& d) { return may_be_one(p, d); });
        };
        if (std::all_of(c.people.begin(), c.people.end(), died)) c.told.property = "fatally wounded";
    }
}

}  // namespace reconcile
