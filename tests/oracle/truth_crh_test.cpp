// CRH against its paper in maps, and by hand.
#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <string>
#include <vector>

#include <reconcile/truth/model_crh.hpp>
#include <reconcile/truth/truth_result.hpp>
#include <support/naive_numbers.hpp>
#include <support/random_table.hpp>

namespace reconcile {
namespace {

using told::item_claims;

struct naive_crh {
    std::map<std::string, double> weight;
    std::map<std::string, std::string> words;
    std::map<std::string, double> numbers;
};

/// The least claimed number with less than half of the weight below it and at most half above.
double weighted_median(item_claims const& of, std::map<std::string, double> weight) {
    double all = 0;
    for (auto const& [source, text] : of) all += weight[source];
    if (all <= 0)
        for (auto const& [source, text] : of) weight[source] = 1, all += 1;
    double found = INFINITY;
    for (auto const& [by, candidate] : of) {
        double const x = std::stod(candidate);
        double below = 0;
        double above = 0;
        for (auto const& [source, text] : of) {
            if (std::stod(text) < x) below += weight[source];
            if (std::stod(text) > x) above += weight[source];
        }
        if (below < all / 2 * (1 - 1e-12) && above <= all / 2 * (1 + 1e-12)) found = std::min(found, x);
    }
    return found;
}

naive_crh naive(std::vector<told::triple> const& claims, std::uint32_t rounds) {
    auto const items = told::by_item(claims);
    naive_crh out;
    for (auto const& [source, item, value] : claims) out.weight[source] = 1;
    for (std::uint32_t r = 0; r < rounds; ++r) {
        std::map<std::string, double> loss;
        std::map<std::string, double> count;
        for (auto const& [item, of] : items) {
            std::vector<double> x;
            bool const numbers = told::all_numbers(of);
            if (numbers) {
                for (auto const& [source, text] : of) x.push_back(std::stod(text));
                out.numbers[item] = weighted_median(of, out.weight);
            } else {
                out.words[item] = told::most_weight(of, out.weight);
            }
            double const deviation = told::sample_deviation(x);
            for (auto const& [source, text] : of) {
                ++count[source];
                if (!numbers) loss[source] += text == out.words[item] ? 0 : 1;
                else if (deviation > 0) loss[source] += std::abs(std::stod(text) - out.numbers[item]) / deviation;
            }
        }
        double largest = 0;
        for (auto const& [source, n] : count) largest = std::max(largest, loss[source] / n);
        for (auto& [source, w] : out.weight)
            w = largest > 0 ? -std::log(std::max(loss[source] / count[source] / largest, 1e-5)) : 1;
    }
    return out;
}

TEST(truth_crh, equals_the_paper_in_maps) {
    constexpr std::array kinds{told::drawn::numbers, told::drawn::words, told::drawn::mixed, told::drawn::classes};
    for (std::uint64_t seed = 0; seed < 80; ++seed) {
        auto const claims = told::random_triples(seed, {.kind = kinds[seed % 4], .several = seed % 3 == 0});
        auto const items = told::by_item(claims);
        auto const t = told::table_of(claims);
        for (std::uint32_t const rounds : {1U, 2U, 7U}) {
            auto const r = fit(crh_model{}, t, {rounds, -1});
            auto const expected = naive(claims, rounds);
            for (std::uint32_t s = 0; s < t.sources(); ++s)
                EXPECT_NEAR(r.sources[s].reliability, expected.weight.at(std::string(t.source_name(s))), 1e-9);
            for (std::uint32_t i = 0; i < t.items(); ++i) {
                std::string const item(t.item_name(i));
                auto const& of = items.at(item);
                if (!expected.numbers.contains(item)) {
                    EXPECT_EQ(t.text(r.best[i]), expected.words.at(item)) << seed;
                    EXPECT_TRUE(std::isnan(r.estimate[i]));
                    continue;
                }
                EXPECT_EQ(r.estimate[i], expected.numbers.at(item)) << seed;
                auto const near = told::near_shares(of, r.estimate[i], r.deviation[i]);
                for (auto const v : t.values_of(i)) EXPECT_NEAR(r.belief[v], near.at(std::string(t.text(v))), 1e-9);
                EXPECT_EQ(t.key(r.best[i]).point(), r.estimate[i]) << "a median is claimed";
            }
        }
    }
}

// By hand. Two rounds; the deviation of 10, 10, 40 is 10 sqrt 3, so c loses sqrt 3 on the number and 1 on the word,
// a loses nothing, b loses 1 on the word "y" of w.
TEST(truth_crh, weighs_by_the_largest_loss) {
    claim_table_builder b;
    for (auto const* s : {"a", "b"}) b.add(s, "n", "10");
    b.add("c", "n", "40");
    for (auto const* s : {"a", "c"}) b.add(s, "w", "x");
    b.add("b", "w", "y");
    auto const t = std::move(b).build();
    auto const r = fit(crh_model{}, t, {1, 0});
    EXPECT_NEAR(r.sources[0].reliability, -std::log(1e-5), 1e-12);
    EXPECT_NEAR(r.sources[1].reliability, std::log(std::sqrt(3.0)), 1e-12);
    EXPECT_EQ(r.sources[2].reliability, 0);
    EXPECT_EQ(r.estimate[0], 10);
    // Spread around 10: 900 / 3 claims, over 3 - 1.
    EXPECT_NEAR(r.deviation[0], std::sqrt(150.0), 1e-12);
}

// A good source outweighs two that err: once its weight counts, the median moves to its claim.
TEST(truth_crh, follows_the_source_that_errs_least) {
    claim_table_builder b;
    for (auto const* item : {"1", "2", "3", "4", "5", "6"}) {
        for (auto const* s : {"good", "also good"}) b.add(s, item, "100");
        b.add("bad", item, "900");
        b.add("worse", item, "950");
    }
    b.add("good", "7", "100");
    b.add("bad", "7", "200");
    b.add("worse", "7", "200");
    auto const t = std::move(b).build();
    EXPECT_EQ(fit(crh_model{}, t).estimate[6], 100);
}

TEST(truth_crh, weighs_all_alike_if_nobody_errs) {
    claim_table_builder b;
    for (auto const* s : {"a", "b"}) b.add(s, "n", "0.1");
    b.add("c", "n", "0.1");
    auto const r = fit(crh_model{}, std::move(b).build());
    for (auto const& s : r.sources) EXPECT_EQ(s.reliability, 1);
    EXPECT_EQ(r.estimate[0], 0.1);
    EXPECT_EQ(r.deviation[0], 0);
}

}  // namespace
}  // namespace reconcile
