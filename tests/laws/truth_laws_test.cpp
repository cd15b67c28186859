// What every model of truth must keep, on random tables.
#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <random>
#include <vector>

#include <reconcile/truth/truth_models.hpp>
#include <reconcile/truth/truth_result.hpp>
#include <support/random_table.hpp>

namespace reconcile {
namespace {

using told::drawn;

constexpr std::uint64_t seeds = 12;

class every_truth_model : public testing::TestWithParam<std::size_t> {
protected:
    [[nodiscard]] static any_truth_model const& model() { return truth_models()[GetParam()].model; }
};

std::vector<told::triple> claims_of(std::uint64_t seed) {
    constexpr std::array kinds{drawn::words, drawn::numbers, drawn::classes, drawn::mixed};
    return told::random_triples(seed, {.kind = kinds[seed % kinds.size()], .several = seed % 3 == 0});
}

/// The same bits, also where there is no number.
void expect_same(std::vector<double> const& a, std::vector<double> const& b) {
    ASSERT_EQ(a.size(), b.size());
    for (std::size_t i = 0; i < a.size(); ++i)
        EXPECT_TRUE(a[i] == b[i] || (std::isnan(a[i]) && std::isnan(b[i]))) << i << ": " << a[i] << " and " << b[i];
}

void expect_same(truth_result const& a, truth_result const& b) {
    expect_same(a.belief, b.belief);
    expect_same(a.estimate, b.estimate);
    expect_same(a.deviation, b.deviation);
    EXPECT_EQ(a.best, b.best);
    ASSERT_EQ(a.sources.size(), b.sources.size());
    for (std::size_t s = 0; s < a.sources.size(); ++s) EXPECT_EQ(a.sources[s].reliability, b.sources[s].reliability);
}

TEST_P(every_truth_model, gives_the_same_for_any_order_of_claims) {
    for (std::uint64_t seed = 0; seed < seeds; ++seed) {
        auto claims = claims_of(seed);
        auto const expected = fit(model(), told::table_of(claims));
        std::shuffle(claims.begin(), claims.end(), std::mt19937_64(seed));
        expect_same(fit(model(), told::table_of(claims)), expected);
    }
}

TEST_P(every_truth_model, gives_the_same_for_claims_split_into_tables_that_are_merged) {
    for (std::uint64_t seed = 0; seed < seeds; ++seed) {
        auto const claims = claims_of(seed);
        claim_table_builder merged;
        for (std::size_t part = 0; part < 3; ++part) {
            std::vector<told::triple> some;
            for (std::size_t c = part; c < claims.size(); c += 3) some.push_back(claims[c]);
            merged.add(told::table_of(some));
        }
        expect_same(fit(model(), std::move(merged).build()), fit(model(), told::table_of(claims)));
    }
}

TEST_P(every_truth_model, sums_of_parts_of_the_items_merge_to_those_of_all) {
    for (std::uint64_t seed = 0; seed < seeds; ++seed) {
        auto const t = told::table_of(claims_of(seed));
        auto const& m = model();
        model_columns whole{std::vector<double>(t.values()), std::vector<double>(m.wants_second() ? t.values() : 0),
                            std::vector<double>(m.estimates() ? t.items() : 0),
                            std::vector<double>(m.estimates() ? t.items() : 0)};
        auto parts = whole;
        auto held = m.start(t);
        for (std::uint32_t r = 0; r < 3 * m.rounds(); ++r) {
            held.round = r % m.rounds();
            auto all = m.zero(t);
            m.round({t, 0, t.items(), held}, whole, all);
            auto merged = m.zero(t);
            for (std::uint32_t first = 0; first < t.items(); first += 5) {
                auto sums = m.zero(t);
                m.round({t, first, std::min(first + 5, t.items()), held}, parts, sums);
                merged.merge(sums);
            }
            expect_same(parts.belief, whole.belief);
            ASSERT_EQ(merged.source.size(), all.source.size());
            for (std::size_t i = 0; i < all.source.size(); ++i)
                EXPECT_NEAR(merged.source[i], all.source[i], 1e-9 * std::max(1.0, std::abs(all.source[i])));
            for (std::size_t i = 0; i < all.shared.size(); ++i)
                EXPECT_NEAR(merged.shared[i], all.shared[i], 1e-9 * std::max(1.0, std::abs(all.shared[i])));
            EXPECT_EQ(merged.largest, all.largest);
            held = m.next(t, std::move(held), all);
        }
    }
}

TEST_P(every_truth_model, believes_within_bounds_and_the_best_most) {
    for (std::uint64_t seed = 0; seed < seeds; ++seed) {
        auto const t = told::table_of(claims_of(seed));
        auto const r = fit(model(), t);
        for (std::uint32_t i = 0; i < t.items(); ++i)
            for (auto const v : t.values_of(i)) {
                EXPECT_GE(r.belief[v], 0);
                EXPECT_LE(r.belief[v], 1 + 1e-12);
                EXPECT_LE(r.belief[v], r.belief[r.best[i]] + 2e-9);
            }
        for (auto const& s : r.sources) EXPECT_TRUE(std::isfinite(s.reliability));
    }
}

TEST_P(every_truth_model, believes_what_all_claim) {
    claim_table_builder b;
    for (auto const* source : {"a", "b", "c"})
        for (auto const* item : {"x", "y", "z"}) b.add(source, item, "7");
    auto const t = std::move(b).build();
    auto const r = fit(model(), t);
    for (std::uint32_t i = 0; i < t.items(); ++i) EXPECT_EQ(t.text(r.best[i]), "7");
}

TEST_P(every_truth_model, takes_an_empty_table) {
    auto const r = fit(model(), claim_table_builder().build());
    EXPECT_TRUE(r.belief.empty());
    EXPECT_TRUE(r.best.empty());
}

INSTANTIATE_TEST_SUITE_P(models, every_truth_model, testing::Range(std::size_t{0}, truth_models().size()),
                         [](auto const& at) { return std::string(truth_models()[at.param].model.name()); });

}  // namespace
}  // namespace reconcile
