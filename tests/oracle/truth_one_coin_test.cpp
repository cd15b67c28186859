// The one-coin model against EM over maps, by names, and against an example worked by hand.
#include <gtest/gtest.h>

#include <cmath>
#include <map>
#include <set>
#include <string>

#include <reconcile/truth/model_one_coin.hpp>
#include <reconcile/truth/truth_result.hpp>
#include <support/random_table.hpp>

namespace reconcile {
namespace {

using by_name = std::map<std::string, double>;

struct slow_one_coin {
    std::map<std::string, by_name> belief;  ///< item, class
    by_name right;
};

/// `classes` is empty if the items do not share them.
slow_one_coin slowly(std::vector<told::triple> const& told, std::set<std::string> const& classes, int rounds) {
    std::set<told::triple> const claims(told.begin(), told.end());
    std::map<std::string, std::set<std::string>> classes_of;
    slow_one_coin out;
    for (auto const& [source, item, value] : claims) {
        classes_of[item].insert(value);
        out.right[source] = 2.0 / 3;
    }
    if (!classes.empty())
        for (auto& [item, all] : classes_of) all = classes;
    for (int r = 0; r < rounds; ++r) {
        for (auto const& [item, all] : classes_of) {
            double sum = 0;
            for (auto const& k : all) {
                double product = 1;
                for (auto const& [source, of, value] : claims)
                    if (of == item && all.size() > 1)
                        product *= value == k ? out.right[source]
                                              : (1 - out.right[source]) / static_cast<double>(all.size() - 1);
                sum += out.belief[item][k] = product;
            }
            for (auto const& k : all) out.belief[item][k] /= sum;
        }
        by_name correct;
        by_name made;
        for (auto const& [source, item, value] : claims) correct[source] += out.belief[item][value], made[source] += 1;
        for (auto& [source, p] : out.right) p = (correct[source] + 2) / (made[source] + 3);
    }
    return out;
}

void expect_equal(claim_table const& t, truth_result const& fast, slow_one_coin const& slow) {
    for (std::uint32_t s = 0; s < t.sources(); ++s)
        EXPECT_NEAR(fast.sources[s].reliability, slow.right.at(std::string(t.source_name(s))), 1e-9);
    for (std::uint32_t i = 0; i < t.items(); ++i) {
        auto const& belief = slow.belief.at(std::string(t.item_name(i)));
        double claimed = 0;
        for (auto const v : t.values_of(i)) claimed += belief.at(std::string(t.text(v)));
        for (auto const v : t.values_of(i))
            EXPECT_NEAR(fast.belief[v], belief.at(std::string(t.text(v))) / claimed, 1e-9);
    }
}

TEST(truth_one_coin, equals_a_slow_one_where_items_have_their_own_values) {
    for (std::uint64_t seed = 0; seed < 60; ++seed) {
        auto const claims = told::random_triples(seed, {.several = seed % 2 == 0});
        auto const t = told::table_of(claims);
        ASSERT_FALSE(shares_classes(t));
        for (int const rounds : {1, 2, 9})
            expect_equal(t, fit(one_coin_model{}, t, {static_cast<std::uint32_t>(rounds), 0}),
                         slowly(claims, {}, rounds));
    }
}

TEST(truth_one_coin, equals_a_slow_one_where_items_share_their_classes) {
    for (std::uint64_t seed = 0; seed < 60; ++seed) {
        auto const claims = told::random_triples(seed, {.kind = told::drawn::classes, .several = seed % 2 == 0});
        auto const t = told::table_of(claims);
        ASSERT_TRUE(shares_classes(t));
        std::set<std::string> classes;
        for (auto const& [source, item, value] : claims) classes.insert(value);
        for (int const rounds : {1, 2, 9})
            expect_equal(t, fit(one_coin_model{}, t, {static_cast<std::uint32_t>(rounds), 0}),
                         slowly(claims, classes, rounds));
    }
}

TEST(truth_one_coin, two_against_one_by_hand) {
    // Two values, so K = 2; every p is 2/3 at first: the odds of two claims against one are (2/3 / 1/3)^(2 - 1) = 2.
    auto const t = told::table_of({{"a", "x", "yes"}, {"b", "x", "yes"}, {"c", "x", "no"}});
    auto const r = fit(one_coin_model{}, t, {1, 0});
    EXPECT_NEAR(r.belief[0], 1.0 / 3, 1e-12);
    EXPECT_NEAR(r.belief[1], 2.0 / 3, 1e-12);
    EXPECT_NEAR(r.sources[0].reliability, (2.0 / 3 + 2) / 4, 1e-12);
    EXPECT_NEAR(r.sources[2].reliability, (1.0 / 3 + 2) / 4, 1e-12);
}

TEST(truth_one_coin, many_sources_of_one_item_do_not_overflow) {
    std::vector<told::triple> claims;
    for (int s = 0; s < 5000; ++s) claims.emplace_back(std::to_string(s), "x", s % 3 == 0 ? "no" : "yes");
    auto const r = fit(one_coin_model{}, told::table_of(claims));
    EXPECT_EQ(r.belief[0], 0);
    EXPECT_EQ(r.belief[1], 1);
}

}  // namespace
}  // namespace reconcile
