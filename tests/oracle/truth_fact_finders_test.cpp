// Sums, AverageLog, Investment and PooledInvestment against the paper's formulas, written with maps by name.
#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <set>
#include <string>
#include <utility>

#include <reconcile/truth/model_fact_finders.hpp>
#include <reconcile/truth/truth_result.hpp>
#include <support/random_table.hpp>

namespace reconcile {
namespace {

using told::drawn;
using claimed = std::pair<std::string, std::string>;  // item, value

enum class rule { sums, average_log, investment, pooled };

struct naive_fact_finder {
    std::map<std::string, std::set<claimed>> claims;
    std::map<claimed, std::set<std::string>> sources;
    std::map<std::string, std::set<std::string>> values;
    std::map<std::string, double> trust;
    std::map<claimed, double> belief;

    explicit naive_fact_finder(std::vector<told::triple> const& all) {
        for (auto const& [s, i, v] : all) {
            claims[s].insert({i, v});
            sources[{i, v}].insert(s);
            values[i].insert(v);
        }
        for (auto const& [s, of] : claims) trust[s] = 1;
        for (auto const& [c, of] : sources) {
            double votes = 0;
            for (auto const& v : values[c.first]) votes += static_cast<double>(sources[{c.first, v}].size());
            belief[c] = static_cast<double>(of.size()) / votes;
        }
    }

    double staked(claimed const& c) {
        double sum = 0;
        for (auto const& s : sources[c]) sum += trust[s] / static_cast<double>(claims[s].size());
        return sum;
    }

    void trust_step(rule r) {
        std::map<std::string, double> next;
        for (auto const& [s, of] : claims) {
            double sum = 0;
            auto const n = static_cast<double>(of.size());
            for (auto const& c : of) {
                if (r == rule::sums) sum += belief[c];
                else if (r == rule::average_log) sum += std::log(n) * belief[c] / n;
                else if (staked(c) > 0) sum += belief[c] * (trust[s] / n) / staked(c);
            }
            next[s] = sum;
        }
        double most = 0;
        for (auto const& [s, t] : next) most = std::max(most, t);
        if (most > 0)
            for (auto& [s, t] : next) t /= most;
        trust = next;
    }

    void belief_step(rule r, double growth) {
        for (auto& [c, b] : belief) {
            if (r == rule::sums || r == rule::average_log) {
                b = 0;
                for (auto const& s : sources[c]) b += trust[s];
            } else if (r == rule::investment) {
                b = std::pow(staked(c), growth);
            } else {
                double sum = 0;
                for (auto const& v : values[c.first]) sum += std::pow(staked({c.first, v}), growth);
                b = sum > 0 ? staked(c) * std::pow(staked(c), growth) / sum : 0;
            }
        }
    }

    /// As a part of the sum of the item's.
    double share(claimed const& c) {
        double sum = 0;
        for (auto const& v : values[c.first]) sum += belief[{c.first, v}];
        return sum > 0 ? belief[c] / sum : 1.0 / static_cast<double>(values[c.first].size());
    }
};

template <class Model>
void expect_as_naive(Model const& m, rule r, double growth) {
    for (std::uint64_t seed = 0; seed < 60; ++seed) {
        auto const all = told::random_triples(
            seed, {.kind = seed % 2 == 0 ? drawn::words : drawn::classes, .several = seed % 3 == 0});
        naive_fact_finder naive(all);
        for (int k = 0; k < 20; ++k) {
            naive.trust_step(r);
            naive.belief_step(r, growth);
        }
        auto const t = told::table_of(all);
        auto const got = fit(m, t);
        EXPECT_EQ(got.iterations, 21U);
        for (std::uint32_t i = 0; i < t.items(); ++i)
            for (auto const v : t.values_of(i))
                EXPECT_NEAR(got.belief[v], naive.share({std::string(t.item_name(i)), std::string(t.text(v))}), 1e-9)
                    << seed;
        naive.trust_step(r);
        for (std::uint32_t s = 0; s < t.sources(); ++s)
            EXPECT_NEAR(got.sources[s].reliability, naive.trust[std::string(t.source_name(s))], 1e-9) << seed;
    }
}

TEST(truth_fact_finders, sums_equals_the_formulas) { expect_as_naive(sums_model{}, rule::sums, 0); }

TEST(truth_fact_finders, average_log_equals_the_formulas) {
    expect_as_naive(average_log_model{}, rule::average_log, 0);
}

TEST(truth_fact_finders, investment_equals_the_formulas) { expect_as_naive(investment_model{}, rule::investment, 1.2); }

TEST(truth_fact_finders, pooled_investment_equals_the_formulas) {
    expect_as_naive(pooled_investment_model{}, rule::pooled, 1.4);
}

/// Worked by hand: a and b say 1 of x, c says 2 of x, a says 1 of y. Prior: 2/3 and 1/3 of x, 1 of y. Claims: 2, 1, 1.
claim_table three_sources() {
    claim_table_builder b;
    b.add("a", "x", "1");
    b.add("b", "x", "1");
    b.add("c", "x", "2");
    b.add("a", "y", "1");
    return std::move(b).build();
}

TEST(truth_fact_finders, sums_of_one_step_by_hand) {
    // T: a 2/3 + 1 = 5/3, b 2/3, c 1/3; by the largest: 1, 2/5, 1/5. B: x1 7/5, x2 1/5.
    auto const r = fit(sums_model{}, three_sources(), {2, 0});
    EXPECT_NEAR(r.belief[0], 7.0 / 8, 1e-12);
    EXPECT_NEAR(r.belief[1], 1.0 / 8, 1e-12);
}

TEST(truth_fact_finders, investment_of_one_step_by_hand) {
    // Stakes: a 1/2 on each, b 1, c 1. T: a 2/3 * (1/2)/(3/2) + 1 = 11/9, b 2/3 * 1/(3/2) = 4/9, c 1/3; by the largest: 1,
    // 4/11, 3/11. H: x1 1/2 + 4/11 = 19/22, x2 3/11 = 6/22.
    auto const r = fit(investment_model{}, three_sources(), {2, 0});
    double const one = std::pow(19.0 / 22, 1.2);
    double const two = std::pow(6.0 / 22, 1.2);
    EXPECT_NEAR(r.belief[0], one / (one + two), 1e-12);
    auto const pooled = fit(pooled_investment_model{}, three_sources(), {2, 0});
    EXPECT_NEAR(pooled.belief[0], std::pow(19.0, 2.4) / (std::pow(19.0, 2.4) + std::pow(6.0, 2.4)), 1e-12);
}

TEST(truth_fact_finders, average_log_falls_back_to_votes_when_each_source_claims_once) {
    claim_table_builder b;
    b.add("a", "x", "1");
    b.add("b", "x", "2");
    b.add("c", "x", "2");
    auto const t = std::move(b).build();
    auto const r = fit(average_log_model{}, t);
    EXPECT_EQ(t.text(r.best[0]), "2");
}

}  // namespace
}  // namespace reconcile
