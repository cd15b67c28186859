// 2-Estimates and 3-Estimates against the paper's formulas: all views of all facts, with maps by name.
#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include <reconcile/truth/model_estimates.hpp>
#include <reconcile/truth/truth_result.hpp>
#include <support/random_table.hpp>

namespace reconcile {
namespace {

using told::drawn;
using fact = std::pair<std::string, std::string>;  // item, value

template <class Key>
void normalise(std::map<Key, double>& numbers, double linear) {
    double least = numbers.begin()->second;
    double largest = least;
    for (auto const& [key, x] : numbers) least = std::min(least, x), largest = std::max(largest, x);
    for (auto& [key, x] : numbers) {
        double const rounded = x >= 0.5 - 1e-9 ? 1 : 0;
        double const stretched =
            largest - least > 1e-9 ? (x - least) / (largest - least) : std::min(1.0, std::max(0.0, x));
        x = linear * stretched + (1 - linear) * rounded;
    }
}

struct naive_estimates {
    std::map<std::pair<std::string, fact>, bool> says;  // does the source affirm or deny the fact?
    std::map<fact, double> truth;
    std::map<fact, double> hardness;
    std::map<std::string, double> error;
    double linear = 0.9;

    naive_estimates(std::vector<told::triple> const& claims, double first_hardness) {
        for (auto const& [s, i, v] : claims) {
            truth[{i, v}] = 0;
            hardness[{i, v}] = first_hardness;
            error[s] = 0.2;
        }
        for (auto const& [s, i, v] : claims)
            for (auto const& [f, x] : truth)
                if (f.first == i) says[{s, f}] = says[{s, f}] || f.second == v;
    }

    void estimate_truth() {
        for (auto& [f, x] : truth) {
            double sum = 0;
            double n = 0;
            for (auto const& [view, affirms] : says) {
                if (view.second != f) continue;
                double const wrong = error[view.first] * hardness[f];
                sum += affirms ? 1 - wrong : wrong;
                n += 1;
            }
            x = sum / n;
        }
        normalise(truth, linear);
    }

    void estimate_hardness() {
        for (auto& [f, x] : hardness) {
            double sum = 0;
            double n = 0;
            for (auto const& [view, affirms] : says) {
                if (view.second != f || error[view.first] <= 1e-9) continue;
                sum += (affirms ? 1 - truth[f] : truth[f]) / error[view.first];
                n += 1;
            }
            x = n > 0 ? sum / n : 0;
        }
        normalise(hardness, linear);
    }

    void estimate_error() {
        for (auto& [s, x] : error) {
            double sum = 0;
            double n = 0;
            for (auto const& [view, affirms] : says) {
                auto const& f = view.second;
                if (view.first != s || hardness[f] <= 1e-9) continue;
                sum += (affirms ? 1 - truth[f] : truth[f]) / hardness[f];
                n += 1;
            }
            x = n > 0 ? sum / n : 0;
        }
        normalise(error, linear);
    }
};

void expect_same(truth_result const& r, claim_table const& t, naive_estimates& naive, std::uint64_t seed) {
    for (std::uint32_t i = 0; i < t.items(); ++i)
        for (auto const v : t.values_of(i)) {
            fact const f(t.item_name(i), t.text(v));
            EXPECT_NEAR(r.belief[v], naive.truth[f], 1e-9) << seed;
        }
    for (std::uint32_t s = 0; s < t.sources(); ++s)
        EXPECT_NEAR(1 - r.sources[s].reliability, naive.error[std::string(t.source_name(s))], 1e-9) << seed;
}

std::vector<told::triple> claims_of(std::uint64_t seed) {
    return told::random_triples(seed,
                                {.kind = seed % 2 == 0 ? drawn::words : drawn::classes, .several = seed % 3 == 0});
}

TEST(truth_estimates, two_equal_the_formulas) {
    for (std::uint64_t seed = 0; seed < 60; ++seed) {
        auto const claims = claims_of(seed);
        auto const t = told::table_of(claims);
        auto const r = fit(two_estimates_model{}, t);
        naive_estimates naive(claims, 1);
        for (std::uint32_t k = 0; k < r.iterations; ++k) {
            naive.estimate_truth();
            naive.estimate_error();
        }
        expect_same(r, t, naive, seed);
    }
}

TEST(truth_estimates, three_equal_the_formulas) {
    for (std::uint64_t seed = 0; seed < 60; ++seed) {
        auto const claims = claims_of(seed);
        auto const t = told::table_of(claims);
        auto const r = fit(three_estimates_model{}, t);
        naive_estimates naive(claims, 0.4);
        for (std::uint32_t k = 0; k < r.iterations; ++k) {
            naive.estimate_truth();
            naive.estimate_hardness();
            naive.estimate_error();
        }
        expect_same(r, t, naive, seed);
    }
}

/// a and b say 1 of x, c says 2; a says 1 of y, c says 2.
claim_table three_sources() {
    claim_table_builder b;
    b.add("a", "x", "1");
    b.add("b", "x", "1");
    b.add("c", "x", "2");
    b.add("a", "y", "1");
    b.add("c", "y", "2");
    return std::move(b).build();
}

// Both by hand with linear = 1/2.

TEST(truth_estimates, two_by_hand) {
    // Truth: x1 (0.8 + 0.8 + 0.2) / 3 = 0.6, x2 (0.2 + 0.2 + 0.8) / 3 = 0.4, y1 and y2 (0.8 + 0.2) / 2 = 0.5; normalised: x1
    // 1, x2 0, y1 and y2 (1/2 + 1) / 2 = 3/4. Error: a (0 + 0 + 1/4 + 3/4) / 4 = 1/4, b 0, c (1 + 1 + 1/4 + 3/4) / 4 = 3/4;
    // normalised: a 1/6, b 0, c 1.
    two_estimates_model m;
    m.linear = 0.5;
    auto const r = fit(m, three_sources(), {1, 0});
    EXPECT_NEAR(r.belief[0], 1, 1e-12);
    EXPECT_NEAR(r.belief[1], 0, 1e-12);
    EXPECT_NEAR(r.belief[2], 0.75, 1e-12);
    EXPECT_NEAR(r.sources[0].reliability, 5.0 / 6, 1e-12);
    EXPECT_NEAR(r.sources[1].reliability, 1, 1e-12);
    EXPECT_NEAR(r.sources[2].reliability, 0, 1e-12);
}

TEST(truth_estimates, three_by_hand) {
    // An error of 0.2 * 0.4 = 0.08. Truth: x1 (2 * 0.92 + 0.08) / 3 = 0.64, x2 0.36, y1 and y2 0.5; normalised as above: 1, 0,
    // 3/4, 3/4. Hardness: x1 (0 + 0 + 1/0.2) / 3 = 5/3, x2 (0 + 0 + 1/0.2) / 3 = 5/3, y (0.25 + 0.75) / 0.2 / 2 = 5/2; all
    // round to 1: x 1/2, y 1. Error: a (0 + 0 + 1/4 + 3/4) / 4 = 1/4, b 0, c (2 + 2 + 1/4 + 3/4) / 4 = 5/4; normalised: a
    // 1/2 * 1/5, b 0, c 1.
    three_estimates_model m;
    m.linear = 0.5;
    auto const r = fit(m, three_sources(), {1, 0});
    EXPECT_NEAR(r.belief[0], 1, 1e-12);
    EXPECT_NEAR(r.belief[1], 0, 1e-12);
    EXPECT_NEAR(r.belief[2], 0.75, 1e-12);
    EXPECT_NEAR(r.sources[0].reliability, 0.9, 1e-12);
    EXPECT_NEAR(r.sources[1].reliability, 1, 1e-12);
    EXPECT_NEAR(r.sources[2].reliability, 0, 1e-12);
}

}  // namespace
}  // namespace reconcile
