#include <reconcile/truth/policy_acled.hpp>

#include <algorithm>
#include <cmath>
#include <set>

#include <fmt/format.h>

#include <reconcile/truth/policy_figures.hpp>

namespace reconcile {

namespace {

constexpr double small_setting_number = 3;
constexpr double large_setting_number = 10;
constexpr double largest_plural = 10;    // words whose least is no more than this name no unit
constexpr clock_seconds most_days = 31;  // a longer time is not how long an event was

bool is_casualties(policy_count const& c) {
    return c.property == casualties_property || c.verb == "casualties" || c.verb == "casualty";
}

/// The number that stands for vague words. The hard bound of "dozens" is 13, more than the unit, 12: the unit is one less.
double number_for(policy_count const& c, bool large) {
    if (c.number.min > largest_plural) return c.number.min - 1;
    auto const set = large ? large_setting_number : small_setting_number;
    return std::min(std::max(set, c.number.min), c.number.max);
}

struct careful_figure {
    double number = 0;
    std::size_t sources = 0;
};

/// The lowest number, unless a higher one has two sources or more, and more than all lower ones together. Some number is told.
careful_figure careful_number(policy_counts const& told) {
    std::optional<careful_figure> out;
    std::set<std::string> lower;
    for (auto const& [number, by] : by_number(told)) {
        auto const sources = origins_of(by);
        if (!out || (sources.size() >= 2 && sources.size() > lower.size())) out = {number, sources.size()};
        lower.insert(sources.begin(), sources.end());
    }
    return *out;
}

/// "If it went on from 3 to 5 May: 8, 7 and 7 a day".
std::string spread(double total, std::optional<time_interval> const& t) {
    if (!t || t->precision != time_precision::range || !whole_days(*t) || t->from <= unknown_past ||
        t->to >= unknown_future)
        return {};
    auto const days = (t->to - t->from) / seconds_of_day;
    if (days < 2 || days > most_days || total <= 0 || total != std::floor(total)) return {};
    auto const each = std::floor(total / static_cast<double>(days));
    auto const first = each + (total - each * static_cast<double>(days));
    return fmt::format("if it went on for all of the {} days: {} on the first, {} on each other", days, listed({first}),
                       listed({each}));
}

}  // namespace

policy_row acled_policy::operator()(policy_case const& given) const {
    if (!is_counted(given, killed_property) && !is_counted(given, casualties_property)) return {};
    policy_row out;
    policy_counts told, unclear;
    for (auto const* c : whole_counts(given, killed_property))
        (is_casualties(*c) && least_of(*c) > 0 ? unclear : told).push_back(c);
    for (auto const* c : whole_counts(given, casualties_property)) unclear.push_back(c);

    auto figure = unknown("killed");
    if (auto const numbers = numbers_of(told); !numbers.empty()) {
        auto const [best, by] = careful_number(told);
        figure = number("killed", best, with_numbers(told));
        if (told.front()->worked_out) out.because = sum_text(*told.front());
        else if (numbers.size() == 1) out.because = by < 2 ? "one source" : "all give one figure";
        else if (best == numbers.front()) out.because = "the lowest figure";
        else out.because = fmt::format("better corroborated than lower figures: {}", sources_text(by));
        if (auto const others = other_figures(told, best); !others.empty())
            out.notes.push_back("other figures: " + others);
    } else if (!told.empty()) {
        auto const lowest = [&](auto const* a, auto const* b) {
            auto const x = number_for(*a, large_setting), y = number_for(*b, large_setting);
            return x != y ? x < y : a->claims < b->claims;
        };
        auto const& least = **std::min_element(told.begin(), told.end(), lowest);
        figure = number("killed", number_for(least, large_setting), told);
        figure.fixed_for = vague_words(least);
        out.because = "nobody gives a number";
    } else if (!unclear.empty()) {
        figure = number("killed", 0, unclear);
        figure.fixed_for = "casualties";
        out.because = "casualties may be wounded only";
    } else {
        out.because = "only parts of the dead are counted";
    }
    if (figure.best)
        if (auto days = spread(*figure.best, given.time); !days.empty()) out.notes.push_back(std::move(days));
    out.figures.push_back(std::move(figure));
    return out;
}

}  // namespace reconcile
