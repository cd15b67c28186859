// What holds for every policy: the same row for any order of claims; policies change nothing else of a report; a further count
// never narrows a range, and never raises the most careful figure.
#include <gtest/gtest.h>

#include <algorithm>
#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <vector>

#include <reconcile/report/build_report.hpp>
#include <reconcile/truth/policy_set.hpp>
#include <reconcile/write/report_json.hpp>
#include <support/random_claims.hpp>
#include <support/result_text.hpp>

namespace reconcile {
namespace {

knowledge people() {
    auto known = told::small_world();
    known.add_broader("fighter", "combatant");
    known.add_broader("farmers", "civilian");
    known.add_broader("attackers", "attacker");
    return known;
}

std::vector<claim> random_input(told::random_claims& random) {
    std::vector<claim> out;
    auto const count = 3 + random.below(25);
    for (std::size_t i = 0; i < count; ++i) {
        bool const who = random.one_in(4);
        auto c = random.any_claim(who ? value_kind::yes_no : value_kind::quantity,
                                  who ? std::string(responsibility)
                                      : random.one_of<std::string>({"killed", "killed", "wounded", "casualties"}));
        if (who) c.scope.side = random.one_of<std::string>({"Ann", "Bob", "the army"});
        else if (random.one_in(3))
            c.scope.population = random.one_of<std::string>({"farmers", "attackers", "children"});
        if (auto* q = c.asserted ? c.asserted->get<quantity>() : nullptr; q != nullptr && random.one_in(3))
            q->of = random.one_of<std::string>({"fighters", "farmers", "people"});
        if (random.one_in(4)) c.certainty = certainty::hedged;
        c.id = fmt::format("c{}", i);
        out.push_back(std::move(c));
    }
    return out;
}

std::string report_of(std::vector<claim> const& in, policy_set const& rules) {
    auto const r = told::reconciled(told::corpus_of(in), people());
    auto found = build_report(r, {}, {}, {}, {"0", 1, "", "", ""}, rules);
    return to_json(found);
}

/// Without the rows of policies.
std::string rest_of(std::vector<claim> const& in, policy_set const& rules) {
    auto const r = told::reconciled(told::corpus_of(in), people());
    auto found = build_report(r, {}, {}, {}, {"0", 1, "", "", ""}, rules);
    for (auto& story : found.stories)
        for (auto& event : story.events) event.policies.clear();
    return to_json(found);
}

TEST(policies, give_the_same_rows_for_any_order_of_claims) {
    for (std::uint64_t seed = 0; seed < 150; ++seed) {
        told::random_claims random(seed);
        auto in = random_input(random);
        auto const expected = report_of(in, policy_set::all());
        for (int order = 0; order < 3; ++order) {
            random.shuffle(in);
            ASSERT_EQ(report_of(in, policy_set::all()), expected) << "seed " << seed;
        }
    }
}

std::string drawn(policy_case const& given) {
    std::string out;
    for (auto const& row : policy_set::all().rows(given)) {
        out += fmt::format("{} {} {}", row.policy, row.grade, row.because);
        for (auto const& f : row.figures) out += fmt::format("; {} <{}>", to_text(f), fmt::join(f.claims, " "));
        out += fmt::format("; {}\n", fmt::join(row.notes, ", "));
    }
    return out;
}

TEST(policies, are_functions_of_what_is_counted_and_not_of_its_order) {
    std::size_t cases = 0;
    for (std::uint64_t seed = 0; seed < 150; ++seed) {
        told::random_claims random(seed);
        for (auto& given : policy_cases_of(told::reconciled(told::corpus_of(random_input(random)), people()))) {
            ++cases;
            auto const expected = drawn(given);
            for (int order = 0; order < 3; ++order) {
                random.shuffle(given.counts);
                random.shuffle(given.responsibility);
                ASSERT_EQ(drawn(given), expected) << "seed " << seed;
            }
        }
    }
    EXPECT_GT(cases, 100U);
}

TEST(policies, change_nothing_else) {
    for (std::uint64_t seed = 0; seed < 60; ++seed) {
        told::random_claims random(seed);
        auto const in = random_input(random);
        ASSERT_EQ(rest_of(in, policy_set::all()), report_of(in, {})) << "seed " << seed;
    }
    told::random_claims random(1);
    auto const in = random_input(random);
    EXPECT_NE(report_of(in, policy_set::all()), report_of(in, {}));
}

TEST(policies, count_the_origins_of_a_group_as_the_report_does) {
    std::size_t groups = 0;
    for (std::uint64_t seed = 0; seed < 150; ++seed) {
        told::random_claims random(seed);
        auto const r = told::reconciled(told::corpus_of(random_input(random)), people());
        std::map<std::string, std::vector<std::string>> origins;  // by claim
        for (auto const& given : policy_cases_of(r))
            for (auto const& c : given.counts)
                if (!c.worked_out) origins[c.claims.front()] = c.origins;
        auto const& all = r.graph->claims();
        for (auto const& item : r.items)
            for (auto const& g : item.groups) {
                std::set<std::string> behind;
                bool const counted = std::all_of(g.claims.begin(), g.claims.end(), [&](auto c) {
                    auto const known = origins.find(std::string(all.public_id(c)));
                    if (known != origins.end()) behind.insert(known->second.begin(), known->second.end());
                    return known != origins.end();
                });
                if (!counted) continue;
                ++groups;
                ASSERT_EQ(behind.size(), g.independent()) << "seed " << seed;
            }
    }
    EXPECT_GT(groups, 100U);
}

policy_count random_count(told::random_claims& random, std::size_t i) {
    policy_count c;
    c.claims = {fmt::format("c{}", i)};
    c.number = exactly(static_cast<double>(random.below(30)));
    c.origins = {random.one_of<std::string>({"Ann", "Bob", "Cid", "Dan"})};
    return c;
}

policy_count civilians(told::random_claims& random, std::size_t i) {
    auto c = random_count(random, i);
    c.who = counted_people::civilians;
    return c;
}

policy_figure figure(policy_case const& given, std::string_view name, std::size_t at) {
    for (auto const& row : policy_set::all().rows(given))
        if (row.policy == name) return row.figures[at];
    throw std::invalid_argument("no such policy");
}

TEST(policies, a_further_count_never_narrows_a_range) {
    for (std::uint64_t seed = 0; seed < 200; ++seed) {
        told::random_claims random(seed);
        policy_case given;
        given.counts.push_back(civilians(random, 0));
        for (std::size_t i = 1; i < 8; ++i) {
            auto const before = given;
            given.counts.push_back(civilians(random, i));
            for (auto const* name : {"UCDP", "Airwars", "IBC"}) {
                auto const a = figure(before, name, 0), b = figure(given, name, 0);
                ASSERT_LE(b.low, a.low) << name << " seed " << seed;
                ASSERT_GE(b.high, a.high) << name << " seed " << seed;
            }
        }
    }
}

TEST(policies, a_lower_count_never_raises_the_careful_figure) {
    for (std::uint64_t seed = 0; seed < 200; ++seed) {
        told::random_claims random(seed);
        policy_case given;
        for (std::size_t i = 0; i < 8; ++i) {
            given.counts.push_back(random_count(random, i));
            auto lower = given;
            auto const least =
                std::min_element(given.counts.begin(), given.counts.end(), [](auto const& a, auto const& b) {
                    return a.number.min < b.number.min;
                })->number.min;
            lower.counts.push_back(random_count(random, i + 1));
            lower.counts.back().number = exactly(least - 1);
            ASSERT_LE(figure(lower, "ACLED", 0).best, figure(given, "ACLED", 0).best) << "seed " << seed;
            ASSERT_LE(figure(lower, "UCDP", 0).best, figure(given, "UCDP", 0).best) << "seed " << seed;
        }
    }
}

}  // namespace
}  // namespace reconcile
