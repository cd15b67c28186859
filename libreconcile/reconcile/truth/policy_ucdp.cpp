#include <reconcile/truth/policy_ucdp.hpp>

#include <algorithm>
#include <map>

#include <fmt/format.h>

#include <reconcile/origin/origin_table.hpp>
#include <reconcile/truth/policy_figures.hpp>

namespace reconcile {

namespace {

/// Without those that somebody found to be higher, and surely later. n log n.
policy_counts not_overtaken(policy_counts all) {
    std::sort(all.begin(), all.end(), [](auto const* a, auto const* b) { return least_of(*a) > least_of(*b); });
    policy_counts out;
    policy_count const* last = nullptr;  // of those that are higher
    for (auto begin = all.begin(); begin != all.end();) {
        auto const end =
            std::find_if(begin, all.end(), [&](auto const* c) { return least_of(*c) != least_of(**begin); });
        for (auto c = begin; c != end; ++c)
            if (last == nullptr || !surely_before((*c)->moment, last->moment)) out.push_back(*c);
        policy_counts latest(begin, end);
        if (last != nullptr) latest.push_back(last);
        last = latest_of(latest);
        begin = end;
    }
    return out;
}

struct estimate {
    policy_figure figure;
    bool decided_by_time = false;
};

estimate estimate_of(std::string of, policy_counts const& told) {
    if (told.empty()) return {unknown(std::move(of))};
    estimate out;
    auto const numbers = with_numbers(told);
    out.figure = range_of(std::move(of), numbers);
    if (numbers.front()->worked_out && !most_of(*numbers.front())) out.figure.high.reset();
    for (auto const* c : told)  // an upper bound alone is no number, but it is the most that is told
        if (auto const most = most_of(*c)) out.figure.high = std::max(out.figure.high.value_or(*most), *most);
    auto const best = not_overtaken(numbers);
    auto const lowest = [](auto const* a, auto const* b) { return least_of(*a) < least_of(*b); };
    out.figure.best = least_of(**std::min_element(best.begin(), best.end(), lowest));
    out.decided_by_time = *out.figure.best > *out.figure.low;
    out.figure.claims = claims_of(told);
    return out;
}

std::string reason_of(estimate const& all, policy_counts const& told) {
    if (told.empty()) return "only parts of the dead are counted";
    auto const numbers = numbers_of(told);
    if (told.front()->worked_out) return sum_text(*told.front());
    if (numbers.empty()) return "nobody gives a number: the least that the words allow";
    if (all.decided_by_time) return fmt::format("{} are told; a later and higher figure is the best", listed(numbers));
    if (numbers.size() > 1) return fmt::format("nothing decides between {}: the lowest is the best", listed(numbers));
    return one_source(told) ? "one source" : "all give one figure";
}

/// date_prec of the codebook.
std::string time_precision_of(std::optional<time_interval> const& t) {
    if (!t || t->from <= unknown_past || t->to >= unknown_future) return "time precision unknown";
    auto const days = (t->to - t->from + seconds_of_day - 1) / seconds_of_day;
    if (days <= 1) return "time precision 1 (the day is known)";
    if (days <= 6) return "time precision 2 (two to six days)";
    if (days == 7) return "time precision 3 (a week)";
    return days <= 31 ? "time precision 4 (a month)" : "time precision 5 (more than a month)";
}

std::string place_precision_of(std::optional<place> const& p) {
    return p && p->relation == place_relation::near ? "place precision 2 (near a place)" : "place precision unknown";
}

}  // namespace

policy_row ucdp_policy::operator()(policy_case const& given) const {
    if (!is_counted(given, killed_property)) return {};
    policy_row out;
    auto const told = whole_counts(given, killed_property);
    auto const all = estimate_of("killed", told);
    out.because = reason_of(all, told);
    out.figures.push_back(all.figure);

    std::map<std::string, policy_counts> sides;
    for (auto const& c : given.counts)
        if (c.property == killed_property && !c.side.empty() && !c.denied && !c.outdated) sides[c.side].push_back(&c);
    double placed = 0;
    for (auto const& [side, counts] : sides) {
        out.figures.push_back(estimate_of(fmt::format("killed of {}", side), counts).figure);
        placed += *out.figures.back().best;
    }
    out.figures.push_back(
        estimate_of("civilians killed", counts_of(given, killed_property, counted_people::civilians)).figure);
    placed += out.figures.back().best.value_or(0);
    if (all.figure.best > placed)
        out.figures.push_back(number("killed of unknown side", *all.figure.best - placed, told));
    if (all.figure.best && *all.figure.best < placed)
        out.notes.push_back("sides and civilians are more than the best figure");
    out.notes.push_back(time_precision_of(given.time));
    out.notes.push_back(place_precision_of(given.where));
    return out;
}

}  // namespace reconcile
