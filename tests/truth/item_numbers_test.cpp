#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <string>
#include <vector>

#include <fmt/format.h>

#include <reconcile/truth/item_numbers.hpp>
#include <reconcile/truth/truth_models.hpp>
#include <reconcile/truth/truth_result.hpp>
#include <support/random_table.hpp>

namespace reconcile {
namespace {

claim_table one_item(std::vector<std::string> const& values) {
    claim_table_builder b;
    for (std::size_t s = 0; s < values.size(); ++s) b.add(fmt::format("s{:02}", s), "item", values[s]);
    return std::move(b).build();
}

TEST(item_numbers, points_are_middles_or_the_end_that_is_known) {
    auto const t = one_item({"10-20", "8+", "12"});
    std::vector<double> points(t.values());
    read_points(t, 0, 1, points);
    ASSERT_TRUE(on_a_line(t, 0, points));
    for (auto const v : t.values_of(0))
        EXPECT_EQ(points[v], t.text(v) == "8+" ? 8 : t.text(v) == "12" ? 12 : 15) << t.text(v);
}

TEST(item_numbers, a_word_among_numbers_makes_words) {
    auto const t = one_item({"10", "ten"});
    std::vector<double> points(t.values());
    EXPECT_TRUE(read_points_once(t, 0, 1, points));
    EXPECT_FALSE(on_a_line(t, 0, points));
    EXPECT_FALSE(read_points_once(t, 0, 1, points));
}

TEST(item_numbers, a_time_among_numbers_makes_words) {
    auto const t = one_item({"10", "13:55"});
    std::vector<double> points(t.values());
    read_points(t, 0, 1, points);
    EXPECT_FALSE(on_a_line(t, 0, points));
}

TEST(item_numbers, finds_medians_also_where_intervals_lie_inside_one_another) {
    // By their lower ends: 1-99 (point 50), 10, 20.
    auto const t = one_item({"1-99", "10", "20"});
    std::vector<double> points(t.values());
    read_points(t, 0, 1, points);
    ASSERT_TRUE(on_a_line(t, 0, points));
    auto const m = median_finder{}.plain(t, 0, points);
    EXPECT_EQ(m.low, 20);
    EXPECT_EQ(m.high, 20);
}

TEST(item_numbers, gives_both_middles_of_an_even_number) {
    auto const t = one_item({"1", "2", "4", "8"});
    std::vector<double> points(t.values());
    read_points(t, 0, 1, points);
    ASSERT_TRUE(on_a_line(t, 0, points));
    auto const m = median_finder{}.plain(t, 0, points);
    EXPECT_EQ(m.low, 2);
    EXPECT_EQ(m.high, 4);
    EXPECT_EQ(m.middle(), 3);
    // What nobody of weight claims is no middle.
    EXPECT_EQ((median_finder{}.weighted(t, 0, points, {1, 0, 0, 1}).high), 8);
    EXPECT_EQ((median_finder{}.weighted(t, 0, points, {0, 1, 0, 0}).low), 2);
}

TEST(item_numbers, believes_the_nearest_most_however_far_it_is) {
    auto const t = one_item({"10", "20", "1000000"});
    std::vector<double> points(t.values());
    read_points(t, 0, 1, points);
    ASSERT_TRUE(on_a_line(t, 0, points));
    for (double const deviation : {0.0, 1e-3, 1.0, 1e9, std::numeric_limits<double>::quiet_NaN()}) {
        std::vector<double> belief(t.values());
        believe_near(t, 0, points, 500, deviation, belief);
        EXPECT_EQ(belief[1], 1);
        EXPECT_LE(belief[0], 1);
        EXPECT_LT(belief[2], 1);
    }
}

TEST(item_numbers, the_interval_is_the_normal_distributions) {
    auto const [low, high] = interval_of(10, 1);
    EXPECT_NEAR(low, 8.04, 1e-3);
    EXPECT_NEAR(high, 11.96, 1e-3);
    EXPECT_TRUE(std::isnan(interval_of(10, std::numeric_limits<double>::quiet_NaN()).low));
}

// What every model that estimates keeps, of whatever size the numbers are.
TEST(item_numbers, estimates_are_finite_and_best_is_next_to_them) {
    std::vector<std::vector<std::string>> const cases{{"1e308", "-1e308", "5"},
                                                      {"1e-300", "2e-300", "3e-300"},
                                                      {"0", "0", "0"},
                                                      {"0", "0", "7"},
                                                      {"8+", "<3", "2-4"},
                                                      {"-5", "10"},
                                                      {"13:55", "14:05", "23:59"},
                                                      {"0.1", "0.1", "0.1"},
                                                      {"3"},
                                                      {"2021-02-25", "2021-02-26", "2021-02-25"}};
    for (auto const& m : truth_models()) {
        if (!m.model.estimates()) continue;
        for (auto const& values : cases) {
            auto const t = one_item(values);
            auto const r = fit(m.model, t);
            ASSERT_TRUE(std::isfinite(r.estimate[0])) << m.model.name() << " " << values[0];
            EXPECT_TRUE(t.claims() == 1 ? std::isnan(r.deviation[0]) : std::isfinite(r.deviation[0]));
            double nearest = std::numeric_limits<double>::infinity();
            auto const point = [&](std::uint32_t v) {
                return std::clamp(t.key(v).point(), -largest_point, largest_point);
            };
            for (auto const v : t.values_of(0)) nearest = std::min(nearest, std::abs(point(v) - r.estimate[0]));
            EXPECT_NEAR(std::abs(point(r.best[0]) - r.estimate[0]), nearest, 1e-9 * std::max(1.0, nearest))
                << m.model.name() << " " << values[0];
        }
    }
}

TEST(item_numbers, estimates_lie_among_the_claims) {
    for (auto const& m : truth_models()) {
        if (!m.model.estimates()) continue;
        for (std::uint64_t seed = 0; seed < 20; ++seed) {
            auto const t = told::table_of(told::random_triples(seed, {.kind = told::drawn::numbers}));
            auto const r = fit(m.model, t);
            for (std::uint32_t i = 0; i < t.items(); ++i) {
                EXPECT_GE(r.estimate[i], t.key(t.value_begin()[i]).low - 1e-9) << m.model.name();
                EXPECT_LE(r.estimate[i], t.key(t.value_begin()[i + 1] - 1).high + 1e-9) << m.model.name();
            }
        }
    }
}

}  // namespace
}  // namespace reconcile
