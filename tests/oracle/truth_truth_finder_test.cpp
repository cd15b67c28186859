// TruthFinder against the paper's equations, with maps by name.
#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <set>
#include <string>
#include <vector>

#include <reconcile/truth/model_truth_finder.hpp>
#include <reconcile/truth/truth_result.hpp>
#include <support/random_table.hpp>

namespace reconcile {
namespace {

using told::drawn;

/// Numbers of random tables are whole; what does not begin with a digit is words.
bool is_number(std::string const& text) { return text[0] >= '0' && text[0] <= '9'; }

struct naive_truth_finder {
    std::map<std::string, std::map<std::string, std::set<std::string>>> claimed;  // by item and value
    std::map<std::string, double> distrust;
    std::map<std::string, std::map<std::string, double>> confidence;

    explicit naive_truth_finder(std::vector<told::triple> const& claims) {
        for (auto const& [s, i, v] : claims) claimed[i][v].insert(s), distrust[s] = 0.1;
    }

    /// imp(from -> to)
    static double implication(std::map<std::string, std::set<std::string>> const& values, std::string const& from,
                              std::string const& to) {
        std::vector<double> claims;
        for (auto const& [v, who] : values) {
            if (!is_number(v)) return -0.5;
            claims.insert(claims.end(), who.size(), std::stod(v));
        }
        std::sort(claims.begin(), claims.end());
        double const median = claims[(claims.size() + 1) / 2 - 1];
        double const apart = std::abs(std::stod(from) - std::stod(to)) / (0.1 * median);
        return 1 / (1 + apart) - 0.5;
    }

    void step() {
        std::map<std::string, double> sum;
        std::map<std::string, double> number;
        for (auto const& [item, values] : claimed) {
            std::map<std::string, double> score;
            for (auto const& [v, who] : values)
                for (auto const& s : who) score[v] += -std::log(std::max(distrust[s], 1e-3));
            for (auto const& [v, who] : values) {
                double adjusted = score[v];
                for (auto const& [u, others] : values)
                    if (u != v) adjusted += 0.5 * score[u] * implication(values, u, v);
                confidence[item][v] = 1 / (1 + std::exp(-0.3 * adjusted));
                for (auto const& s : who) {
                    sum[s] += 1 / (1 + std::exp(0.3 * adjusted));
                    number[s] += 1;
                }
            }
        }
        for (auto& [s, d] : distrust) d = sum[s] / number[s];
    }
};

void expect_as_naive(drawn kind, stop_rule stop) {
    for (std::uint64_t seed = 0; seed < 60; ++seed) {
        auto const claims = told::random_triples(seed, {.kind = kind, .several = seed % 3 == 0});
        auto const t = told::table_of(claims);
        auto const r = fit(truth_finder_model{}, t, stop);
        naive_truth_finder naive(claims);
        for (std::uint32_t k = 0; k < r.iterations; ++k) naive.step();
        for (std::uint32_t i = 0; i < t.items(); ++i)
            for (auto const v : t.values_of(i))
                EXPECT_NEAR(r.belief[v], naive.confidence[std::string(t.item_name(i))][std::string(t.text(v))], 1e-9)
                    << seed;
        for (std::uint32_t s = 0; s < t.sources(); ++s)
            EXPECT_NEAR(1 - r.sources[s].reliability, naive.distrust[std::string(t.source_name(s))], 1e-9) << seed;
    }
}

TEST(truth_truth_finder, equals_the_equations_for_words) { expect_as_naive(drawn::words, {}); }

TEST(truth_truth_finder, equals_the_equations_for_numbers) { expect_as_naive(drawn::numbers, {}); }

TEST(truth_truth_finder, equals_the_equations_for_a_mixture) { expect_as_naive(drawn::mixed, {7, 0}); }

/// Worked by hand: each source has the score -ln 0.1 = 2.302585.
TEST(truth_truth_finder, by_hand) {
    claim_table_builder b;
    b.add("a", "x", "100");
    b.add("b", "x", "100");
    b.add("c", "x", "110");  // a unit apart: no influence
    b.add("a", "y", "9:00");
    b.add("b", "y", "9:10");  // a third of a unit apart: likeness 3/4
    b.add("c", "z", "blue");
    b.add("a", "z", "red");
    b.add("b", "z", "red");
    auto const r = fit(truth_finder_model{}, std::move(b).build(), {1, 0});
    double const score = -std::log(0.1);
    auto const s = [](double adjusted) { return 1 / (1 + std::exp(-0.3 * adjusted)); };
    EXPECT_NEAR(r.belief[0], s(2 * score), 1e-12);
    EXPECT_NEAR(r.belief[1], s(score), 1e-12);
    EXPECT_NEAR(r.belief[2], s(score + 0.5 * score * 0.25), 1e-12);
    EXPECT_NEAR(r.belief[4], s(score - 0.5 * 2 * score * 0.5), 1e-12);
    EXPECT_NEAR(r.belief[5], s(2 * score - 0.5 * score * 0.5), 1e-12);
    EXPECT_NEAR(r.sources[2].reliability, (s(score) + s(0.5 * score)) / 2, 1e-12);
}

TEST(truth_truth_finder, stays_within_bounds_where_all_agree) {
    claim_table_builder b;
    for (int s = 0; s < 200; ++s)
        for (int i = 0; i < 3; ++i) b.add("source " + std::to_string(s), "item " + std::to_string(i), "yes");
    auto const r = fit(truth_finder_model{}, std::move(b).build());
    EXPECT_TRUE(r.settled);
    for (auto const belief : r.belief) EXPECT_EQ(belief, 1);
}

TEST(truth_truth_finder, compares_a_value_with_its_neighbours_only) {
    // 40 values: the last has no neighbour nearer than 24 values away, so the first does not hear of it.
    auto const belief_of_first = [](std::string const& last) {
        claim_table_builder b;
        for (int v = 0; v < 39; ++v) b.add("source", "item", std::to_string(1000 + v));
        b.add("other", "item", last);
        return fit(truth_finder_model{}, std::move(b).build(), {1, 0}).belief[0];
    };
    EXPECT_EQ(belief_of_first("1039"), belief_of_first("900000"));
}

}  // namespace
}  // namespace reconcile
