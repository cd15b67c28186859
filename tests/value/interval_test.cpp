#include <reconcile/value/interval.hpp>

#include <gtest/gtest.h>

#include <algorithm>
#include <bit>
#include <cmath>
#include <limits>
#include <random>
#include <vector>

namespace reconcile {
namespace {

constexpr order_key lowest = std::numeric_limits<order_key>::min();
constexpr order_key highest = std::numeric_limits<order_key>::max();
constexpr double infinity = std::numeric_limits<double>::infinity();

TEST(key_of, keeps_the_order_of_numbers) {
    std::vector<double> const rising{-infinity, -1e300, -22, -1, -1e-300, -5e-324, 0, 5e-324, 0.5, 1, 17, 22, 1e300, infinity};
    for (std::size_t i = 0; i + 1 < rising.size(); ++i) EXPECT_LT(key_of(rising[i]), key_of(rising[i + 1])) << rising[i];
    EXPECT_EQ(key_of(-0.0), key_of(0.0));
    EXPECT_EQ(key_of(std::nextafter(22.0, 23.0)), key_of(22.0) + 1);
    EXPECT_EQ(key_of(std::nextafter(-22.0, 0.0)), key_of(-22.0) + 1);
}

TEST(key_of, is_monotone_and_can_be_undone_for_any_number) {
    std::mt19937_64 random(1);
    auto const any_number = [&] {
        for (;;) {
            auto const x = std::bit_cast<double>(random());
            if (!std::isnan(x)) return x;
        }
    };
    for (int i = 0; i < 20'000; ++i) {
        double const a = any_number();
        double const b = any_number();
        EXPECT_EQ(a < b, key_of(a) < key_of(b)) << a << ' ' << b;
        EXPECT_EQ(number_of(key_of(a)), a);
    }
}

TEST(closed, includes_its_ends_unless_they_are_open) {
    EXPECT_EQ(closed(8, 12), (intervals{{key_of(8), key_of(12)}}));
    EXPECT_EQ(closed(20, infinity, true), (intervals{{key_of(20) + 1, key_of(infinity)}}));
    EXPECT_EQ(closed(5, 5), (intervals{{key_of(5), key_of(5)}}));
    EXPECT_TRUE(closed(5, 5, true).empty());
    EXPECT_TRUE(closed(5, 5, false, true).empty());
    EXPECT_TRUE(closed(6, 5).empty());
}

TEST(relate, names_each_way_two_sets_can_lie) {
    EXPECT_EQ(relate(closed(22, 22), closed(22, 22)), set_relation::equal);
    EXPECT_EQ(relate(closed(8, 8), closed(8, infinity)), set_relation::inside);
    EXPECT_EQ(relate(closed(8, infinity), closed(8, 8)), set_relation::around);
    EXPECT_EQ(relate(closed(8, infinity), closed(5, 12)), set_relation::overlapping);
    EXPECT_EQ(relate(closed(22, 22), closed(17, 17)), set_relation::disjoint);
    EXPECT_EQ(relate({{1, 3}, {7, 9}}, {{2, 2}, {8, 9}}), set_relation::around);
    EXPECT_EQ(relate({{1, 3}, {7, 9}}, {{1, 9}}), set_relation::inside);
    EXPECT_EQ(relate({{1, 3}, {7, 9}}, {{4, 6}}), set_relation::disjoint);
}

TEST(unite, joins_what_touches) {
    EXPECT_EQ(unite({{1, 3}}, {{4, 6}}), (intervals{{1, 6}}));
    EXPECT_EQ(unite({{1, 3}}, {{5, 6}}), (intervals{{1, 3}, {5, 6}}));
    EXPECT_EQ(unite({{lowest, highest}}, {{5, 6}}), (intervals{{lowest, highest}}));
    EXPECT_EQ(unite({{5, highest}}, {{1, 2}, {9, 10}}), (intervals{{1, 2}, {5, highest}}));
}

TEST(complement, of_nothing_is_everything) {
    EXPECT_EQ(complement({}), (intervals{{lowest, highest}}));
    EXPECT_TRUE(complement({{lowest, highest}}).empty());
    EXPECT_EQ(complement({{lowest, 4}}), (intervals{{5, highest}}));
    EXPECT_EQ(complement({{4, highest}}), (intervals{{lowest, 3}}));
}

// The laws, on random sets. All ends lie in 0 to 30 or at the ends of the line, so the points below tell any two of
// these sets apart, and membership of each point is the definition that every operation must agree with.
class interval_laws : public ::testing::Test {
protected:
    static constexpr order_key last = 30;

    intervals any_set() {
        intervals out;
        order_key from = pick(0, 4);
        if (pick(0, 7) == 0) {
            out.push_back({lowest, from});
            from += pick(2, 6);
        }
        for (auto left = pick(0, 3); left > 0 && from <= last; --left) {
            auto const to = std::min(last, from + pick(0, 5));
            out.push_back({from, to});
            from = to + pick(2, 6);
        }
        if (pick(0, 7) == 0 && from <= last) out.push_back({from, highest});
        return out;
    }

    static std::vector<order_key> points() {
        std::vector<order_key> all{lowest, highest};
        for (order_key p = -1; p <= last + 1; ++p) all.push_back(p);
        return all;
    }

    static bool has(intervals const& set, order_key point) {
        for (auto const& i : set)
            if (i.lo <= point && point <= i.hi) return true;
        return false;
    }

    static void expect_tidy(intervals const& set) {
        for (std::size_t i = 0; i < set.size(); ++i) {
            EXPECT_LE(set[i].lo, set[i].hi);
            EXPECT_TRUE(i == 0 || set[i].lo > set[i - 1].hi);
        }
    }

    static set_relation relate_by_points(intervals const& a, intervals const& b) {
        bool only_a = false, only_b = false, both = false;
        for (auto const p : points()) {
            only_a |= has(a, p) && !has(b, p);
            only_b |= has(b, p) && !has(a, p);
            both |= has(a, p) && has(b, p);
        }
        if (!only_a && !only_b) return set_relation::equal;
        if (!both) return set_relation::disjoint;
        if (!only_a) return set_relation::inside;
        if (!only_b) return set_relation::around;
        return set_relation::overlapping;
    }

    static set_relation inverse_of(set_relation r) {
        if (r == set_relation::inside) return set_relation::around;
        if (r == set_relation::around) return set_relation::inside;
        return r;
    }

    order_key pick(order_key from, order_key to) { return std::uniform_int_distribution<order_key>(from, to)(random_); }

    static constexpr int rounds = 5'000;

private:
    std::mt19937_64 random_{7};
};

TEST_F(interval_laws, relate_follows_from_membership_and_is_symmetric_under_inverse) {
    for (int i = 0; i < rounds; ++i) {
        auto const a = any_set();
        auto const b = any_set();
        ASSERT_EQ(relate(a, b), relate_by_points(a, b));
        ASSERT_EQ(relate(b, a), inverse_of(relate(a, b)));
        ASSERT_EQ(relate(a, a), set_relation::equal);
    }
}

TEST_F(interval_laws, common_and_unite_follow_from_membership) {
    for (int i = 0; i < rounds; ++i) {
        auto const a = any_set();
        auto const b = any_set();
        auto const both = common(a, b);
        auto const either = unite(a, b);
        expect_tidy(both);
        expect_tidy(either);
        for (auto const p : points()) {
            ASSERT_EQ(has(both, p), has(a, p) && has(b, p));
            ASSERT_EQ(has(either, p), has(a, p) || has(b, p));
        }
        ASSERT_EQ(both, common(b, a));
        ASSERT_EQ(either, unite(b, a));
    }
}

TEST_F(interval_laws, complement_is_all_the_rest_and_its_own_inverse) {
    for (int i = 0; i < rounds; ++i) {
        auto const a = any_set();
        auto const rest = complement(a);
        expect_tidy(rest);
        ASSERT_EQ(complement(rest), a);
        ASSERT_TRUE(common(a, rest).empty());
        ASSERT_EQ(unite(a, rest), (intervals{{lowest, highest}}));
        auto const b = any_set();
        ASSERT_EQ(complement(unite(a, b)), common(rest, complement(b)));
    }
}

TEST_F(interval_laws, grouping_of_three_does_not_matter) {
    for (int i = 0; i < rounds; ++i) {
        auto const a = any_set(), b = any_set(), c = any_set();
        ASSERT_EQ(common(common(a, b), c), common(a, common(b, c)));
        ASSERT_EQ(unite(unite(a, b), c), unite(a, unite(b, c)));
    }
}

}  // namespace
}  // namespace reconcile
