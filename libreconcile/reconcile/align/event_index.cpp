#include <reconcile/align/event_index.hpp>

#include <algorithm>
#include <limits>

#include <reconcile/claim/event_likeness.hpp>
#include <reconcile/value/name_key.hpp>

namespace reconcile {

namespace {

constexpr std::int64_t undated = std::numeric_limits<std::int64_t>::min();

std::int64_t day_number(clock_seconds at) { return (at >= 0 ? at : at - seconds_of_day + 1) / seconds_of_day; }

/// The days that a definite time touches; `undated` without one.
std::vector<std::int64_t> days_of(local_event const& e) {
    auto const* time = definite_time(e);
    if (time == nullptr) return {undated};
    std::vector<std::int64_t> out;
    auto const line = *line_of(*time);
    for (auto const& part : line)
        for (auto day = day_number(part.lo); day <= day_number(part.hi); ++day)
            if (out.empty() || out.back() != day) out.push_back(day);
    return out;
}

void insert(std::vector<std::uint32_t>& list, std::uint32_t number) {
    if (list.size() == event_index::most_listed) return;
    auto const at = std::lower_bound(list.begin(), list.end(), number);
    if (at == list.end() || *at != number) list.insert(at, number);
}

}  // namespace

std::vector<std::string> const& event_index::blocks_of(std::string const& place) {
    auto const [at, fresh] = blocks_.try_emplace(place);
    if (!fresh) return at->second;
    auto& out = at->second;
    auto const take = [&](std::string const& name) {
        out.push_back(sound_block(name));
        out.push_back(sound_block(known_.canonical(name)));
    };
    take(place);
    for (auto const& outer : known_.around(place)) take(outer);
    std::sort(out.begin(), out.end());
    out.erase(std::unique(out.begin(), out.end()), out.end());
    return out;
}

std::vector<std::string> event_index::blocks_of(local_event const& e) {
    std::vector<std::string> out;
    for (std::size_t i = 0; i < e.places.size() && i < most_places; ++i) {
        auto const& more = blocks_of(e.places[i]);
        out.insert(out.end(), more.begin(), more.end());
    }
    std::sort(out.begin(), out.end());
    out.erase(std::unique(out.begin(), out.end()), out.end());
    return out;
}

void event_index::add(std::uint32_t number, local_event const& e) {
    auto const days = days_of(e);
    for (auto const& block : blocks_of(e))
        for (auto const day : days) insert(at_[block][day], number);
    for (auto const day : days) {
        if (day == undated) continue;
        insert(anywhere_[day], number);
        if (e.places.empty()) insert(nowhere_[day], number);
    }
}

std::vector<std::uint32_t> event_index::may_be(local_event const& e) {
    std::vector<std::uint32_t> out;
    auto const take = [&](by_day const& from, std::int64_t day) {
        if (auto const at = from.find(day); at != from.end()) out.insert(out.end(), at->second.begin(), at->second.end());
    };
    auto const days = days_of(e);
    for (auto const& block : blocks_of(e)) {
        auto const here = at_.find(block);
        if (here == at_.end()) continue;
        take(here->second, undated);
        for (auto const day : days)
            if (day != undated) take(here->second, day);
        if (days.front() != undated) continue;
        for (auto at = here->second.begin(); at != here->second.end() && out.size() < most_listed; ++at) take(here->second, at->first);
    }
    for (auto const day : days)
        if (day != undated) take(e.places.empty() ? anywhere_ : nowhere_, day);
    std::sort(out.begin(), out.end());
    out.erase(std::unique(out.begin(), out.end()), out.end());
    return out;
}

}  // namespace reconcile
