#include <reconcile/truth/policy_figures.hpp>

#include <algorithm>
#include <cmath>
#include <set>

#include <fmt/format.h>

#include <reconcile/origin/origin_table.hpp>

namespace reconcile {

namespace {

bool stands(policy_count const& c, std::string_view property) {
    return c.property == property && !c.denied && !c.outdated;
}

bool is_upper_bound(quantity const& q) {
    return q.qualifier == qualifier::at_most || q.qualifier == qualifier::less_than;
}

bool is_around(quantity const& q) { return q.qualifier == qualifier::about || q.qualifier == qualifier::nearly; }

/// The number as written, if the bounds allow it: those of a union ("2 or about 5") may not.
std::optional<double> written(quantity const& q) {
    return q.number && *q.number >= q.min && *q.number <= q.max ? q.number : std::nullopt;
}

/// Are both civilians and fighters told to have come to harm? Then a figure of the ones or the others is of a part.
bool tells_both_kinds(policy_case const& given, std::string_view property) {
    bool civilians = false, others = false;
    for (auto const& c : given.counts) {
        if (!stands(c, property) || least_of(c) <= 0) continue;
        civilians = civilians || c.who == counted_people::civilians;
        others = others || c.who == counted_people::combatants || c.who == counted_people::attackers;
    }
    return civilians && others;
}

/// Else those of civilians or attackers alone are of a part where somebody gives a higher number of others.
void drop_those_counted_apart(policy_counts& told) {
    auto const apart = [](policy_count const& c) {
        return c.who == counted_people::civilians || c.who == counted_people::attackers;
    };
    std::optional<double> highest;
    for (auto const* c : told)
        if (auto const n = number_of(*c); n && !apart(*c)) highest = std::max(highest.value_or(*n), *n);
    if (highest) std::erase_if(told, [&](auto const* c) { return apart(*c) && least_of(*c) < *highest; });
}

/// Later before earlier; ties by ids.
bool later(policy_count const& a, policy_count const& b) {
    if (a.moment->from != b.moment->from) return a.moment->from > b.moment->from;
    if (a.moment->to != b.moment->to) return a.moment->to > b.moment->to;
    return a.claims < b.claims;
}

}  // namespace

std::optional<double> number_of(policy_count const& c) {
    auto const& q = c.number;
    if (is_upper_bound(q)) return std::nullopt;
    if (q.qualifier == qualifier::vague && q.min < q.max) return written(q);
    return is_around(q) ? written(q).value_or(q.min) : q.min;
}

double least_of(policy_count const& c) { return number_of(c).value_or(c.number.min); }

std::optional<double> most_of(policy_count const& c) {
    if (is_around(c.number) && written(c.number)) return written(c.number);
    return std::isinf(c.number.max) ? std::nullopt : std::optional(c.number.max);
}

std::string vague_words(policy_count const& c) { return c.words.empty() ? to_text(c.number) : c.words; }

policy_counts whole_counts(policy_case const& given, std::string_view property) {
    policy_counts told, worked_out;
    for (auto const& c : given.counts)
        if (stands(c, property) && c.part.empty() && c.side.empty()) (c.worked_out ? worked_out : told).push_back(&c);
    if (!tells_both_kinds(given, property)) {
        drop_those_counted_apart(told);
        return told.empty() ? worked_out : told;
    }
    std::erase_if(told, [](auto const* c) { return c->who != counted_people::anybody; });
    bool const total = std::any_of(told.begin(), told.end(), [](auto const* c) { return number_of(*c).has_value(); });
    if (!total) told.insert(told.begin(), worked_out.begin(), worked_out.end());
    return told;
}

bool is_counted(policy_case const& given, std::string_view property) {
    return std::any_of(given.counts.begin(), given.counts.end(), [&](auto const& c) { return stands(c, property); });
}

std::string sum_text(policy_count const& c) {
    return std::string(c.number.min < c.number.max ? "at least " : "") + "the sum of parts: nobody tells a total";
}

policy_counts counts_of(policy_case const& given, std::string_view property, counted_people who) {
    policy_counts out;
    for (auto const& c : given.counts)
        if (stands(c, property) && c.who == who) out.push_back(&c);
    return out;
}

policy_counts with_numbers(policy_counts const& all) {
    policy_counts out;
    for (auto const* c : all)
        if (number_of(*c)) out.push_back(c);
    return out.empty() ? all : out;
}

std::map<double, policy_counts> by_number(policy_counts const& all) {
    std::map<double, policy_counts> out;
    for (auto const* c : all)
        if (auto const n = number_of(*c)) out[*n].push_back(c);
    return out;
}

std::vector<std::string> origins_of(policy_counts const& all) {
    std::set<std::string> out;
    for (auto const* c : all) out.insert(c->origins.begin(), c->origins.end());
    return {out.begin(), out.end()};
}

std::vector<std::string> claims_of(policy_counts const& all) {
    std::set<std::string> out;
    for (auto const* c : all) out.insert(c->claims.begin(), c->claims.end());
    return {out.begin(), out.end()};
}

std::vector<double> numbers_of(policy_counts const& all) {
    std::set<double> out;
    for (auto const* c : all)
        if (auto const n = number_of(*c)) out.insert(*n);
    return {out.begin(), out.end()};
}

bool one_source(policy_counts const& all) { return origins_of(all).size() < 2; }

policy_count const* latest_of(policy_counts const& all) {
    policy_count const* out = nullptr;
    for (auto const* c : all)
        if (c->moment && (out == nullptr || later(*c, *out))) out = c;
    return out;
}

policy_counts most_recent(policy_counts const& all) {
    auto const* last = latest_of(all);
    if (last == nullptr) return all;
    policy_counts out;
    for (auto const* c : all)
        if (!surely_before(c->moment, last->moment)) out.push_back(c);
    return out;
}

policy_figure range_of(std::string of, policy_counts const& all) {
    policy_figure out;
    out.of = std::move(of);
    bool bounded = false;
    for (auto const* c : all) {
        auto const least = least_of(*c);
        auto const most = most_of(*c);
        out.low = std::min(out.low.value_or(least), least);
        out.high = std::max({out.high.value_or(least), least, most.value_or(least)});
        bounded = bounded || number_of(*c) || most;
    }
    if (!bounded) out.high.reset();  // "several" alone gives no most
    out.claims = claims_of(all);
    return out;
}

policy_figure number(std::string of, double best, policy_counts const& from) {
    policy_figure out;
    out.of = std::move(of);
    out.best = best;
    out.claims = claims_of(from);
    return out;
}

policy_figure unknown(std::string of) {
    policy_figure out;
    out.of = std::move(of);
    return out;
}

std::string listed(std::vector<double> const& numbers) {
    std::string out;
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        if (i > 0) out += i + 1 == numbers.size() ? " and " : ", ";
        out += to_text(exactly(numbers[i]));
    }
    return out;
}

std::string sources_text(std::size_t n) { return fmt::format("{} {}", n, n == 1 ? "source" : "sources"); }

std::string other_figures(policy_counts const& all, double but) {
    auto numbers = numbers_of(all);
    std::erase(numbers, but);
    if (numbers.empty()) return {};
    constexpr std::size_t most_listed = 8;
    if (numbers.size() <= most_listed) return listed(numbers);
    return fmt::format("{} from {} to {}", numbers.size(), listed({numbers.front()}), listed({numbers.back()}));
}

}  // namespace reconcile
