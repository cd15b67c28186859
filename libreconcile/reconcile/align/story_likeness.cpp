#include <reconcile/align/story_likeness.hpp>

#include <algorithm>
#include <cmath>

#include <fmt/format.h>

#include <reconcile/value/date_text.hpp>
#include <reconcile/value/words.hpp>

namespace reconcile {

namespace {

/// Names are counted as if the run were part of so many other documents: what all of a few documents share is no common name.
constexpr double others = 1000;
constexpr double points_a_step = 32;
constexpr double steps_of_nothing = 2.4;  // a name that one of eleven documents has tells nothing

struct days_points {
    day_number up_to;
    int points;
};

template <std::size_t N>
int points_of(day_number days, days_points const (&table)[N], int beyond) {
    for (auto const& row : table)
        if (days <= row.up_to) return row.points;
    return beyond;
}

day_number gap(day_span a, day_span b) { return std::max<day_number>({0, a.first - b.last, b.first - a.last}); }

/// Does it tell of what happened in the days before it appeared?
bool is_fresh(story_signature const& s) {
    constexpr day_number days = 3;
    return s.when && s.published && s.when->last <= *s.published && *s.published - s.when->first <= days;
}

int points_of_days(story_signature const& a, story_signature const& b) {
    static constexpr days_points of_event[] = {{0, 80}, {1, -50}, {30, -120}};
    static constexpr days_points of_publication[] = {{0, 20}, {1, 10}, {3, 0}, {10, -80}, {30, -150}};
    int points = 0;
    if (a.published && b.published) points += points_of(std::abs(*a.published - *b.published), of_publication, -270);
    if (!a.when || !b.when) return points;
    auto const apart = gap(*a.when, *b.when);
    points += points_of(apart, of_event, -200);
    if (apart > 1 && is_fresh(a) && is_fresh(b)) points -= 300;
    return points;
}

/// The first of `a` that `b` has too; the length of `a` if there is none.
std::size_t first_shared(std::vector<std::string> const& a, std::vector<std::string> const& b) {
    return static_cast<std::size_t>(std::find_first_of(a.begin(), a.end(), b.begin(), b.end()) - a.begin());
}

bool share(std::vector<std::string> const& a, std::vector<std::string> const& b) {
    return first_shared(a, b) < a.size();
}

int points_of_places(story_signature const& a, story_signature const& b) {
    if (a.places.empty() || b.places.empty()) return 0;
    return share(a.place_keys, b.place_keys) ? 180 : -80;
}

int points_of_kinds(story_signature const& a, story_signature const& b) {
    if (a.families.empty() || b.families.empty()) return 0;
    return share(a.families, b.families) ? 20 : -200;
}

/// Is one at least so many times the other? Tolls grow, and sources differ, but hardly so. None counts as one: that nobody
/// was hurt and that three were is told of one event.
bool apart(figure const& a, figure const& b, double times) {
    auto const& [lower, higher] = std::minmax(a, b, [](auto const& x, auto const& y) { return x.least < y.least; });
    return lower.most < higher.least && std::max(lower.most, 1.0) * times <= higher.least;
}

bool equal(figure const& a, figure const& b) { return a.least == b.least && a.most == b.most; }

int points_of_figures(story_signature const& a, story_signature const& b) {
    int points = 0;
    for (auto const& [property, ours] : a.figures) {
        auto const theirs = b.figures.find(property);
        if (theirs == b.figures.end()) continue;
        if (equal(ours, theirs->second)) points += 70;
        else if (apart(ours, theirs->second, 4)) points -= 150;
        else if (apart(ours, theirs->second, 1.5)) points -= 60;
    }
    return std::clamp(points, -300, 140);
}

std::vector<int> shared_ages(story_signature const& a, story_signature const& b) {
    std::vector<int> out;
    std::set_intersection(a.ages.begin(), a.ages.end(), b.ages.begin(), b.ages.end(), std::back_inserter(out));
    return out;
}

}  // namespace

int points_of_name(std::size_t count, std::size_t documents) {
    auto const steps = std::log((static_cast<double>(documents) + others) / (static_cast<double>(count) + 1));
    return std::max(0, static_cast<int>(std::lround(points_a_step * (steps - steps_of_nothing))));
}

int points_needed(std::size_t documents) {
    return 50 +
           static_cast<int>(std::lround(65 * std::log10(static_cast<double>(std::max<std::size_t>(documents, 1)))));
}

int points_of_circumstances(story_signature const& a, story_signature const& b) {
    constexpr int an_age = 90;
    auto const ages = std::min<int>(2, static_cast<int>(shared_ages(a, b).size())) * an_age;
    return points_of_days(a, b) + points_of_places(a, b) + points_of_kinds(a, b) + points_of_figures(a, b) + ages;
}

std::string day_text(day_number day) { return date_text(day * seconds_of_day); }

namespace {

/// "same kind (fire), same day (12 Mar 2021), same place (Ostrel)"; empty where they agree in none of it.
std::string event_in_words(story_signature const& a, story_signature const& b) {
    std::string out;
    auto const add = [&](std::string_view what, std::string_view which) {
        out += fmt::format("{}same {} ({})", out.empty() ? "" : ", ", what, which);
    };
    if (auto const kind = first_shared(a.kinds, b.kinds); kind < a.kinds.size()) add("kind", a.kinds[kind]);
    if (a.when && b.when && gap(*a.when, *b.when) == 0) add("day", day_text(std::max(a.when->first, b.when->first)));
    if (auto const place = first_shared(a.place_keys, b.place_keys); place < a.places.size())
        add("place", a.places[place]);
    return out;
}

std::string figures_in_words(story_signature const& a, story_signature const& b) {
    std::string out;
    for (auto const& [property, ours] : a.figures) {
        auto const theirs = b.figures.find(property);
        if (theirs == b.figures.end() || !equal(ours, theirs->second)) continue;
        out += fmt::format("{}{} {}", out.empty() ? "" : ", ", ours.least, property);
    }
    return out;
}

}  // namespace

std::string reason_of(story_signature const& a, story_signature const& b, std::vector<std::string> const& names) {
    std::string out;
    auto const add = [&](std::string_view link, std::string const& what) {
        if (!what.empty()) out += fmt::format("{}{}{}", out.empty() ? "" : "; ", link, what);
    };
    add("", event_in_words(a, b));
    add("both name ", fmt::format("{}", fmt::join(names, ", ")));
    add("both count ", figures_in_words(a, b));
    std::string ages;
    for (auto const age : shared_ages(a, b)) ages += fmt::format("{}{}", ages.empty() ? "" : ", ", age);
    add("both tell of people aged ", ages);
    if (a.published && b.published && std::abs(*a.published - *b.published) <= 1) add("", "published within a day");
    return out;
}

}  // namespace reconcile
