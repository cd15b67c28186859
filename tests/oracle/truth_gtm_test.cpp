// GTM against its paper in maps, and by hand.
#include <gtest/gtest.h>

#include <array>
#include <cmath>
#include <map>
#include <string>
#include <vector>

#include <reconcile/truth/model_gtm.hpp>
#include <reconcile/truth/truth_result.hpp>
#include <support/naive_numbers.hpp>
#include <support/random_table.hpp>

namespace reconcile {
namespace {

struct prepared {
    std::vector<std::pair<std::string, double>> kept;
    double median = 0;
    double deviation = 0;
    std::size_t claims = 0;
};

double deviation_of(std::vector<std::pair<std::string, double>> const& claims) {
    std::vector<double> x;
    for (auto const& [source, a] : claims) x.push_back(a);
    return told::sample_deviation(x);
}

prepared prepare(told::item_claims const& of) {
    prepared out;
    std::vector<double> x;
    for (auto const& [source, text] : of) {
        x.push_back(std::stod(text));
        out.kept.emplace_back(source, x.back());
    }
    auto const all = out.kept;
    out.claims = all.size();
    out.median = told::median(x);
    std::erase_if(out.kept, [&](auto const& c) {
        return out.median != 0 && std::abs(c.second - out.median) / std::abs(out.median) > 1;
    });
    for (bool some = true; some;) {
        double const d = deviation_of(out.kept);
        some = std::erase_if(out.kept,
                             [&](auto const& c) { return d > 0 && std::abs(c.second - out.median) > 2 * d; }) > 0;
    }
    if (out.kept.empty()) out.kept = all;
    out.deviation = deviation_of(out.kept);
    return out;
}

struct naive_gtm {
    std::map<std::string, double> variance;  ///< of sources
    std::map<std::string, double> estimate;
    std::map<std::string, double> deviation;
};

naive_gtm naive(std::vector<told::triple> const& claims, std::uint32_t rounds) {
    constexpr double alpha = 10;
    constexpr double beta = 10;
    naive_gtm out;
    for (auto const& [source, item, value] : claims) out.variance[source] = 1;
    std::map<std::string, prepared> items;
    for (auto const& [item, of] : told::by_item(claims))
        if (told::all_numbers(of)) items[item] = prepare(of);
    for (std::uint32_t r = 0; r < rounds; ++r) {
        std::map<std::string, double> charged;
        std::map<std::string, double> count;
        for (auto const& [item, p] : items) {
            auto const normal = [&](double x) { return p.deviation > 0 ? (x - p.median) / p.deviation : 0; };
            double m = 0;
            double v = 0;
            if (r > 0) {
                double above = 0;
                double below = 1;
                for (auto const& [source, x] : p.kept) {
                    above += normal(x) / out.variance[source];
                    below += 1 / out.variance[source];
                }
                m = above / below;
                v = 1 / below;
            }
            out.estimate[item] = p.deviation > 0 ? p.median + p.deviation * m : p.kept.front().second;
            out.deviation[item] = p.claims > 1 ? p.deviation * std::sqrt(v) : NAN;
            for (auto const& [source, x] : p.kept)
                if (p.claims > 1) {
                    charged[source] += std::pow(normal(x) - m, 2) + v;
                    ++count[source];
                }
        }
        for (auto& [source, q] : out.variance) q = (2 * beta + charged[source]) / (2 * (alpha + 1) + count[source]);
    }
    return out;
}

TEST(truth_gtm, equals_the_paper_in_maps) {
    for (std::uint64_t seed = 0; seed < 80; ++seed) {
        auto claims = told::random_triples(
            seed, {.kind = seed % 2 == 0 ? told::drawn::numbers : told::drawn::mixed, .several = seed % 3 == 0});
        // Some outliers, near and far.
        for (std::size_t c = 0; c < claims.size(); c += 11) {
            auto& text = std::get<2>(claims[c]);
            if (told::is_number(text)) text += c % 2 == 0 ? "0" : "5";
        }
        auto const t = told::table_of(claims);
        for (std::uint32_t const rounds : {1U, 2U, 7U}) {
            auto const r = fit(gtm_model{}, t, {rounds, -1});
            auto const expected = naive(claims, rounds);
            for (std::uint32_t s = 0; s < t.sources(); ++s)
                EXPECT_NEAR(r.sources[s].reliability, 1 / expected.variance.at(std::string(t.source_name(s))), 1e-9)
                    << seed;
            for (std::uint32_t i = 0; i < t.items(); ++i) {
                std::string const item(t.item_name(i));
                if (!expected.estimate.contains(item)) {
                    EXPECT_TRUE(std::isnan(r.estimate[i]));
                    continue;
                }
                EXPECT_NEAR(r.estimate[i], expected.estimate.at(item), 1e-9) << seed;
                if (std::isnan(expected.deviation.at(item))) EXPECT_TRUE(std::isnan(r.deviation[i]));
                else EXPECT_NEAR(r.deviation[i], expected.deviation.at(item), 1e-9) << seed;
            }
        }
    }
}

// By hand. 9, 11 and 13: median 11, deviation 2, so -1, 0 and 1. Round 1 charges 1, 0, 1: 1/q = 23/21, 23/20, 23/21.
// Round 2: the ends cancel, the estimate is 11, its variance 1 / (1 + 23/21 + 23/20 + 23/21) of the deviation 2.
TEST(truth_gtm, gives_mean_and_deviation_of_the_truth) {
    claim_table_builder b;
    b.add("a", "n", "9");
    b.add("b", "n", "11");
    b.add("c", "n", "13");
    auto const r = fit(gtm_model{}, std::move(b).build(), {2, 0});
    EXPECT_NEAR(r.estimate[0], 11, 1e-12);
    EXPECT_NEAR(r.deviation[0], 2 / std::sqrt(1 + 2 * 23.0 / 21 + 23.0 / 20), 1e-12);
}

// 100, 101, 102, 103, 10000: the last is further from the median than its size; its source is not charged for it.
TEST(truth_gtm, leaves_outliers_out) {
    claim_table_builder b;
    int s = 0;
    for (auto const* x : {"100", "101", "102", "103", "10000"}) b.add(fmt::format("s{}", s++), "n", x);
    auto const r = fit(gtm_model{}, std::move(b).build());
    EXPECT_GT(r.estimate[0], 100);
    EXPECT_LT(r.estimate[0], 103);
    EXPECT_NEAR(r.sources[4].reliability, 22.0 / 20, 1e-12);
}

// 30 is further from the median 10 than 10 is from 0; half past midnight is no outlier beside ten past.
TEST(truth_gtm, times_have_no_size) {
    for (bool const times : {false, true}) {
        claim_table_builder b;
        int s = 0;
        for (auto const* x : {"09", "10", "30"})
            b.add(fmt::format("s{}", s++), "n", fmt::format("{}{}", times ? "0:" : "", x));
        auto const r = fit(gtm_model{}, std::move(b).build(), {1, 0});
        // In the first round who is charged is left with 22 + 1 over 20 and more.
        EXPECT_EQ(r.sources[2].reliability == 22.0 / 20, !times);
    }
}

// Both claims are further from the median 2.5 than its size; then none is left out.
TEST(truth_gtm, keeps_all_where_none_would_be_left) {
    claim_table_builder b;
    b.add("a", "n", "-5");
    b.add("b", "n", "10");
    auto const r = fit(gtm_model{}, std::move(b).build());
    EXPECT_NEAR(r.estimate[0], 2.5, 1e-9);
    EXPECT_GT(r.deviation[0], 0);
}

}  // namespace
}  // namespace reconcile
