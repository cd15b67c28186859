// CATD against its paper in maps, and by hand.
#include <gtest/gtest.h>

#include <array>
#include <cmath>
#include <map>
#include <string>
#include <vector>

#include <reconcile/truth/model_catd.hpp>
#include <reconcile/truth/truth_result.hpp>
#include <support/naive_numbers.hpp>
#include <support/random_table.hpp>

namespace reconcile {
namespace {

/// The distribution function of chi-squared: the series of the incomplete gamma function.
double chi_squared(double x, double n) {
    double const a = n / 2;
    double const z = x / 2;
    double term = std::exp(a * std::log(z) - z - std::lgamma(a + 1));
    double sum = 0;
    for (int k = 1; term > 1e-18 * sum || k < 5; ++k) {
        sum += term;
        term *= z / (a + k);
    }
    return sum;
}

double chi_squared_quantile(double p, double n) {
    double low = 0;
    double high = 10 * n + 100;
    for (int k = 0; k < 200; ++k) (chi_squared((low + high) / 2, n) < p ? low : high) = (low + high) / 2;
    return low;
}

struct naive_catd {
    std::map<std::string, double> weight;
    std::map<std::string, std::string> words;
    std::map<std::string, double> numbers;
    std::map<std::string, double> deviation;
};

naive_catd naive(std::vector<told::triple> const& claims, std::uint32_t rounds) {
    auto const items = told::by_item(claims);
    naive_catd out;
    for (auto const& [source, item, value] : claims) out.weight[source] = 1;
    for (std::uint32_t r = 0; r < rounds; ++r) {
        std::map<std::string, double> loss;
        std::map<std::string, double> count;
        for (auto const& [item, of] : items) {
            bool const numbers = told::all_numbers(of);
            std::vector<double> x;
            double sum = 0;
            double all = 0;
            for (auto const& [source, text] : of)
                if (numbers) {
                    x.push_back(std::stod(text));
                    sum += out.weight[source] * x.back();
                    all += out.weight[source];
                }
            double const spread = told::sample_deviation(x);
            if (numbers) {
                out.numbers[item] = r == 0 ? told::median(x) : sum / all;
                out.deviation[item] = x.size() > 1 ? std::sqrt(spread * spread / all) : NAN;
            } else {
                out.words[item] = told::most_weight(of, out.weight);
            }
            for (auto const& [source, text] : of) {
                ++count[source];
                if (!numbers) loss[source] += text == out.words[item] ? 0 : 1;
                else if (spread > 0) loss[source] += std::pow((std::stod(text) - out.numbers[item]) / spread, 2);
            }
        }
        for (auto& [source, w] : out.weight)
            w = chi_squared_quantile(0.025, count[source]) / std::max(loss[source], 1e-8 * count[source]);
    }
    return out;
}

TEST(truth_catd, equals_the_paper_in_maps) {
    constexpr std::array kinds{told::drawn::numbers, told::drawn::words, told::drawn::mixed, told::drawn::classes};
    for (std::uint64_t seed = 0; seed < 80; ++seed) {
        auto const claims = told::random_triples(seed, {.kind = kinds[seed % 4], .several = seed % 3 == 0});
        auto const items = told::by_item(claims);
        auto const t = told::table_of(claims);
        for (std::uint32_t const rounds : {1U, 2U, 7U}) {
            auto const r = fit(catd_model{}, t, {rounds, -1});
            auto const expected = naive(claims, rounds);
            for (std::uint32_t s = 0; s < t.sources(); ++s) {
                double const w = expected.weight.at(std::string(t.source_name(s)));
                EXPECT_NEAR(r.sources[s].reliability, w, 1e-9 * std::max(1.0, w)) << seed;
            }
            for (std::uint32_t i = 0; i < t.items(); ++i) {
                std::string const item(t.item_name(i));
                if (!expected.numbers.contains(item)) {
                    EXPECT_EQ(t.text(r.best[i]), expected.words.at(item)) << seed;
                    EXPECT_TRUE(std::isnan(r.estimate[i]));
                    continue;
                }
                EXPECT_NEAR(r.estimate[i], expected.numbers.at(item), 1e-9) << seed;
                if (std::isnan(expected.deviation.at(item))) EXPECT_TRUE(std::isnan(r.deviation[i]));
                else EXPECT_NEAR(r.deviation[i], expected.deviation.at(item), 1e-9);
                double nearest = INFINITY;
                for (auto const& [source, text] : items.at(item))
                    nearest = std::min(nearest, std::abs(std::stod(text) - r.estimate[i]));
                EXPECT_NEAR(std::abs(t.key(r.best[i]).point() - r.estimate[i]), nearest, 1e-9);
            }
        }
    }
}

// Quantiles of printed tables: chi2(0.025, 1) = 0.000982, chi2(0.025, 10) = 3.247, chi2(0.025, 100) = 74.222.
TEST(truth_catd, weighs_a_source_by_what_is_known_of_it) {
    claim_table_builder b;
    for (int i = 0; i < 100; ++i) {
        auto const item = fmt::format("{:02}", i);
        b.add("many", item, "right");
        b.add("judge", item, "right");
        b.add("third", item, "right");
        if (i < 10) b.add("some", item, "right");
        if (i < 1) b.add("one", item, "right");
    }
    auto const t = std::move(b).build();
    auto const r = fit(catd_model{}, t);
    std::map<std::string, double> weight;
    for (std::uint32_t s = 0; s < t.sources(); ++s) weight[std::string(t.source_name(s))] = r.sources[s].reliability;
    EXPECT_NEAR(weight["one"], 0.000982069 / 1e-8, 1);
    EXPECT_NEAR(weight["some"], 3.24697 / 1e-7, 1e3);
    EXPECT_NEAR(weight["many"], 74.2219 / 1e-6, 1e3);
}

// By hand: the median of 10, 10, 40 is 10, their deviation 10 sqrt 3; "off" is charged (30 / (10 sqrt 3))^2 = 3 for its
// one claim, a and b the least loss; chi2(0.025, 1) = 0.000982069.
TEST(truth_catd, gives_a_weighted_mean) {
    claim_table_builder b;
    for (auto const* s : {"a", "b"}) b.add(s, "n", "10");
    b.add("off", "n", "40");
    auto const r = fit(catd_model{}, std::move(b).build(), {2, 0});
    double const good = 0.000982069 / 1e-8;
    double const bad = 0.000982069 / 3;
    EXPECT_NEAR(r.estimate[0], (20 * good + 40 * bad) / (2 * good + bad), 1e-6);
    EXPECT_NEAR(r.deviation[0], std::sqrt(300 / (2 * good + bad)), 1e-4);
}

}  // namespace
}  // namespace reconcile
