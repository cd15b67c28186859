// The fast reconciler must find what the slow, obvious one finds, on thousands of small random items.
#include <gtest/gtest.h>

#include <cmath>
#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <vector>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <support/random_claims.hpp>
#include <support/result_text.hpp>

#include "naive_reconciler.hpp"

namespace reconcile {
namespace {

using oracle::point;

/// Enough points that any two sets of the small world that differ do so at one of them.
std::vector<point> points_of(value_kind kind) {
    if (kind == value_kind::yes_no) return {0, 1};
    std::vector<point> out;
    if (kind == value_kind::quantity) {
        out.push_back(-1);
        for (int half = 0; half <= 40; ++half) out.push_back(half / 2.0);
        out.push_back(1000);
        return out;
    }
    auto const start = static_cast<double>(*clock_of(2030, 5, 10));
    out.push_back(start - 1e9);
    for (int half_hour = -12; half_hour <= 48; ++half_hour) out.push_back(start + 1800.0 * half_hour);
    out.push_back(start + 1e9);
    return out;
}

/// The zone that most of the times give, the western one of two that tie.
std::optional<std::int16_t> zone_of(corpus const& c) {
    std::map<std::int16_t, int> count;
    for (auto const claim : c.claims())
        if (auto const* v = c.asserted(claim))
            if (auto const* t = v->get<time_interval>(); t && t->zone) ++count[*t->zone];
    std::optional<std::int16_t> most;
    for (auto const& [zone, n] : count)
        if (!most || n > count[*most]) most = zone;
    return most;
}

oracle::naive_claim naive_claim_of(claim const& c, std::vector<point> const& points, std::optional<std::int16_t> zone) {
    oracle::naive_claim out;
    out.id = c.id;
    out.origin = c.attribution.links.empty() ? "" : c.attribution.links.back().source;
    out.document = c.document;
    out.verb = c.verb;
    if (c.asserted && c.stance != stance::no_position) {
        out.asserted = c.stance == stance::denies ? all_but(*c.asserted) : *c.asserted;
        if (auto const* q = out.asserted->get<quantity>()) out.of = q->of;
        for (auto const p : points)
            if (oracle::holds(*out.asserted, p, zone)) out.points.insert(p);
    }
    if (c.as_of) out.moment = std::pair(c.as_of->get<time_interval>()->from, c.as_of->get<time_interval>()->to);
    return out;
}

/// Common points are shown where the value that a group is given must be right: of counted things, at whole numbers.
std::string drawn(std::set<std::string> const& all, std::set<std::string> const& own, std::set<point> const& common, value_kind kind) {
    std::vector<point> shown;
    for (auto const p : common)
        if (kind != value_kind::quantity || p == std::floor(p)) shown.push_back(p);
    return fmt::format("group {} own {} at {}\n", all, own, shown);
}

std::string drawn(oracle::naive_result const& r, value_kind kind) {
    auto out = fmt::format("{}\n", to_string(r.what));
    for (auto const& g : r.groups) out += drawn(g.all, g.own, g.common, kind);
    out += fmt::format("superseded {} no position {}\n", r.superseded, r.no_position);
    for (auto const& k : r.conflicts) out += fmt::format("{} against {}{}\n", k.left, k.right, k.explained ? ", explained" : "");
    if (r.leading) out += fmt::format("leads {} {}\n", *r.leading, to_string(r.by));
    return out;
}

struct fast_view {
    corpus const& claims;
    item_result const& found;

    [[nodiscard]] std::set<std::string> ids(std::vector<claim_id> const& some) const {
        std::set<std::string> out;
        for (auto const c : some) out.emplace(claims.public_id(c));
        return out;
    }

    [[nodiscard]] std::string drawn(std::vector<point> const& points, std::optional<std::int16_t> zone, value_kind kind) const {
        auto out = fmt::format("{}\n", to_string(found.verdict));
        for (std::uint32_t g = 0; g < found.groups.size(); ++g) {
            auto const own = ids(found.groups[g].claims);
            auto all = own;
            for (auto const& s : found.shared)
                for (auto const& run : s.groups)
                    if (run.first <= g && g <= run.last) all.emplace(claims.public_id(s.claim));
            std::set<point> common;
            for (auto const p : points)
                if (oracle::holds(found.groups[g].common, p, zone)) common.insert(p);
            out += reconcile::drawn(all, own, common, kind);
        }
        out += fmt::format("superseded {} no position {}\n", ids(found.superseded), ids(found.no_position));
        for (auto const& k : found.conflicts)
            out += fmt::format("{} against {}{}\n", ids(found.groups[k.left].claims), ids(found.groups[k.right].claims), k.why.explained() ? ", explained" : "");
        if (found.leading) out += fmt::format("leads {} {}\n", *found.leading, to_string(found.best_by));
        return out;
    }
};

std::string told_text(std::vector<claim> const& all) {
    std::string out;
    for (auto const& c : all)
        out += fmt::format("{}: {}{} by {} in {} as of {}\n", c.id, c.stance == stance::denies ? "not " : "", c.asserted ? to_text(*c.asserted) : "-",
                           c.attribution.links.empty() ? "-" : c.attribution.links.back().source, c.document, c.as_of ? to_text(*c.as_of) : "-");
    return out;
}

/// What the trials met, so that a test of nothing but easy items is noticed.
struct tally {
    std::set<verdict> verdicts;
    std::set<best_by> by;
    std::set<reason> reasons;
    std::size_t shared = 0, superseded = 0, several_runs = 0;
};

void compare_with_naive(value_kind kind, std::uint64_t seed, std::size_t most_claims, tally& met) {
    told::random_claims random(seed);
    std::vector<claim> all;
    auto const count = 1 + random.below(most_claims);
    for (std::size_t i = 0; i < count; ++i) {
        all.push_back(random.any_claim(kind, "killed"));
        all.back().id = fmt::format("c{:02}", i);
    }
    auto const r = told::reconciled(told::corpus_of(all), told::small_world());
    auto const& c = r.graph->claims();
    auto const points = points_of(kind);
    auto const zone = kind == value_kind::time ? zone_of(c) : std::nullopt;
    std::vector<oracle::naive_claim> plain;
    for (auto const& one : all) plain.push_back(naive_claim_of(one, points, zone));
    auto const& found = r.items.front();
    std::set<std::string> aside;
    for (auto const& step : found.history)
        if (step.kind == step_kind::restart || step.kind == step_kind::stale_repeat)
            for (auto const id : step.claims) aside.emplace(c.public_id(id));
    auto const expected = oracle::naive_reconciler(std::move(plain), std::move(aside)).work_out();
    ASSERT_EQ((fast_view{c, found}.drawn(points, zone, kind)), drawn(expected, kind)) << "seed " << seed << "\n" << told_text(all);
    for (std::size_t k = 0; k < found.conflicts.size(); ++k) {
        ASSERT_TRUE(expected.conflicts[k].reasons.contains(found.conflicts[k].why.reason)) << "seed " << seed << "\n" << told_text(all);
        met.reasons.insert(found.conflicts[k].why.reason);
    }
    met.verdicts.insert(found.verdict);
    met.by.insert(found.best_by);
    met.shared += found.shared.size();
    met.superseded += found.superseded.size();
    for (auto const& s : found.shared) met.several_runs += s.groups.size() > 1;
}

TEST(fast_and_naive, agree_on_numbers) {
    tally met;
    for (std::uint64_t seed = 0; seed < 4000; ++seed) ASSERT_NO_FATAL_FAILURE(compare_with_naive(value_kind::quantity, seed, 8, met));
    EXPECT_EQ(met.verdicts.size(), 7U);
    EXPECT_EQ(met.by.size(), 5U);
    EXPECT_EQ(met.reasons, (std::set{reason::later_figure, reason::population_differs, reason::event_differs, reason::part_exceeds_whole, reason::value}));
    EXPECT_GT(met.shared, 1000U);
    EXPECT_GT(met.superseded, 500U);
    EXPECT_GT(met.several_runs, 50U);
}

TEST(fast_and_naive, agree_on_numbers_of_many_groups) {
    tally met;
    for (std::uint64_t seed = 0; seed < 300; ++seed) ASSERT_NO_FATAL_FAILURE(compare_with_naive(value_kind::quantity, 100'000 + seed, 24, met));
    EXPECT_TRUE(met.verdicts.contains(verdict::conflict));
}

TEST(fast_and_naive, agree_on_times_with_and_without_zones) {
    tally met;
    for (std::uint64_t seed = 0; seed < 2000; ++seed) ASSERT_NO_FATAL_FAILURE(compare_with_naive(value_kind::time, seed, 7, met));
    EXPECT_EQ(met.verdicts.size(), 7U);
    EXPECT_GT(met.shared, 500U);
}

TEST(fast_and_naive, agree_on_yes_and_no) {
    tally met;
    for (std::uint64_t seed = 0; seed < 1000; ++seed) ASSERT_NO_FATAL_FAILURE(compare_with_naive(value_kind::yes_no, seed, 6, met));
    EXPECT_TRUE(met.verdicts.contains(verdict::conflict) && met.verdicts.contains(verdict::agreed) && met.verdicts.contains(verdict::superseded));
    EXPECT_EQ(met.reasons, std::set{reason::polarity});
}

}  // namespace
}  // namespace reconcile
