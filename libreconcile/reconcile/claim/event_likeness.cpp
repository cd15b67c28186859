#include <reconcile/claim/event_likeness.hpp>

#include <algorithm>
#include <tuple>

namespace reconcile {

namespace {

bool share(std::vector<std::string> const& a, std::vector<std::string> const& b) {
    return std::any_of(a.begin(), a.end(), [&](auto const& x) { return std::find(b.begin(), b.end(), x) != b.end(); });
}

void take(std::vector<std::string>& to, std::vector<std::string> const& from) {
    for (auto const& s : from)
        if (std::find(to.begin(), to.end(), s) == to.end()) to.push_back(s);
}

/// Families that both allow; all of the first where they share none.
std::vector<std::string> narrowed(std::vector<std::string> const& a, std::vector<std::string> const& b) {
    if (a.empty()) return b;
    std::vector<std::string> both;
    for (auto const& f : a)
        if (std::find(b.begin(), b.end(), f) != b.end()) both.push_back(f);
    return both.empty() ? a : both;
}

std::vector<std::string> finest_of_first(std::vector<std::string> const& places, knowledge const& known) {
    if (places.size() <= most_places) return finest(places, known);
    return finest({places.begin(), places.begin() + static_cast<std::ptrdiff_t>(most_places)}, known);
}

constexpr int one_place = 3;

/// How well places go together: the best pair of the finest counts, and one pair that excludes each other decides.
int place_likeness(local_event const& a, local_event const& b, knowledge const& known) {
    if (a.places.empty() || b.places.empty()) return 0;
    int best = -4;
    auto const theirs = finest_of_first(b.places, known);
    for (auto const& x : finest_of_first(a.places, known))
        for (auto const& y : theirs) {
            if (known.are_apart(x, y)) return never;
            if (known.names(x, y) == judgement::same) best = std::max(best, one_place);
            else if (may_be_one_place(x, y, known)) best = std::max(best, 2);
        }
    return best;
}

}  // namespace

std::vector<std::string> finest(std::vector<std::string> const& places, knowledge const& known) {
    std::vector<std::string> out;
    for (auto const& p : places)
        if (std::none_of(places.begin(), places.end(), [&](auto const& q) { return known.is_within(q, p) && !known.is_within(p, q); }))
            out.push_back(p);
    return out;
}

value const* definite_time(local_event const& e) {
    for (auto const& t : e.times) {
        auto const line = line_of(t);
        if (line && !line->empty() && line->back().hi - line->front().lo < 2 * seconds_of_day) return &t;
    }
    return nullptr;
}

bool may_be_one_place(std::string_view a, std::string_view b, knowledge const& known) {
    return known.names(a, b) == judgement::same || known.is_within(a, b) || known.is_within(b, a);
}

clock_seconds apart_by(std::vector<value> const& a, std::vector<value> const& b) {
    clock_seconds most = 0;
    for (auto const& x : a)
        for (auto const& y : b) {
            auto const ours = line_of(x);
            auto const theirs = line_of(y);
            if (!ours || !theirs || ours->empty() || theirs->empty() || !common(*ours, *theirs).empty()) continue;
            auto const gap = ours->front().lo > theirs->front().lo ? ours->front().lo - theirs->back().hi : theirs->front().lo - ours->back().hi;
            most = std::max(most, std::max<clock_seconds>(gap, 1));
        }
    return most;
}

/// Of some property, one tells several times what the other does. Tolls grow, but hardly so. None counts as one.
bool figures_far_apart(local_event const& a, local_event const& b) {
    constexpr double times = 4;
    return std::any_of(a.figures.begin(), a.figures.end(), [&](auto const& f) {
        auto const other = b.figures.find(f.first);
        if (other == b.figures.end()) return false;
        auto const& [lower, higher] = std::minmax(f.second, other->second, [](auto const& x, auto const& y) { return x.least < y.least; });
        return std::max(lower.most, 1.0) * times <= higher.least;
    });
}

int likeness(local_event const& a, local_event const& b, knowledge const& known, clock_seconds tolerance) {
    bool const both_told = !a.families.empty() && !b.families.empty();
    if (both_told && !share(a.families, b.families)) return never;
    auto const gap = apart_by(a.times, b.times);
    if (gap > tolerance) return never;
    auto const places = place_likeness(a, b, known);
    if (places == never) return never;
    bool const both_placed = !a.places.empty() && !b.places.empty();
    if (both_placed && places < one_place && figures_far_apart(a, b)) return never;
    int score = places;
    if (both_told) score += 1;
    if (gap > 0) score -= 1;
    else if (definite_time(a) != nullptr && definite_time(b) != nullptr) score += 2;
    else if (!a.times.empty() && !b.times.empty()) score += 1;
    if (a.several != b.several) score -= 2;
    return score;
}

std::uint32_t main_event(std::vector<local_event> const& events) {
    std::uint32_t best = 0;
    auto const rank = [](local_event const& e) { return std::tuple(e.several, !e.headline, -static_cast<int>(e.mentions), e.first_sentence); };
    for (std::uint32_t i = 1; i < events.size(); ++i)
        if (rank(events[i]) < rank(events[best])) best = i;
    return best;
}

void add_figure(local_event& to, std::string const& property, figure one) {
    auto const [at, first] = to.figures.try_emplace(property, one);
    if (first) return;
    at->second.least = std::max(at->second.least, one.least);
    at->second.most = std::max(at->second.most, one.most);
}

void add_figure_of(local_claim const& c, local_event& to) {
    bool const whole = c.told.scope.empty() && c.people.empty() && c.told.stance == stance::affirms && c.told.asserted;
    auto const* number = whole ? c.told.asserted->get<quantity>() : nullptr;
    if (number != nullptr) add_figure(to, c.told.property, {number->min, number->max});
}

void absorb(local_event& into, local_event const& one) {
    take(into.kinds, one.kinds);
    take(into.definite_kinds, one.definite_kinds);
    into.families = narrowed(into.families, one.families);
    take(into.places, one.places);
    for (auto const& t : one.times)
        if (std::find(into.times.begin(), into.times.end(), t) == into.times.end()) into.times.push_back(t);
    into.mentions += one.mentions;
    into.headline = into.headline || one.headline;
    into.several = into.several && one.several;
    for (auto const& [property, told] : one.figures) add_figure(into, property, told);
}

}  // namespace reconcile
