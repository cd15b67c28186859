#include <reconcile/value/quantity.hpp>

#include <gtest/gtest.h>

#include <limits>
#include <tuple>
#include <vector>

namespace reconcile {
namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();

using bounds = std::tuple<double, double, qualifier>;

bounds bounds_of(quantity const& q) { return {q.min, q.max, q.qualifier}; }

TEST(quantity, has_the_hard_bounds_of_its_words) {
    EXPECT_EQ(bounds_of(exactly(22)), (bounds{22, 22, qualifier::exact}));
    EXPECT_EQ(bounds_of(exactly(0)), (bounds{0, 0, qualifier::exact}));
    EXPECT_EQ(bounds_of(at_least(8)), (bounds{8, infinity, qualifier::at_least}));
    EXPECT_EQ(bounds_of(more_than(20)), (bounds{21, infinity, qualifier::more_than}));
    EXPECT_EQ(bounds_of(more_than(2.5)), (bounds{3, infinity, qualifier::more_than}));
    EXPECT_EQ(bounds_of(at_most(5)), (bounds{0, 5, qualifier::at_most}));
    EXPECT_EQ(bounds_of(fewer_than(5)), (bounds{0, 4, qualifier::less_than}));
    EXPECT_EQ(bounds_of(fewer_than(2.5)), (bounds{0, 2, qualifier::less_than}));
    EXPECT_EQ(bounds_of(between(10, 15)), (bounds{10, 15, qualifier::range}));
    EXPECT_EQ(bounds_of(several()), (bounds{2, infinity, qualifier::vague}));
}

TEST(quantity, keeps_the_number_that_was_written_and_what_is_counted) {
    EXPECT_EQ(more_than(20, "people").number, 20);
    EXPECT_EQ(more_than(20, "people").of, "people");
    EXPECT_EQ(between(10, 15).number, std::nullopt);
    EXPECT_EQ(several("homes").number, std::nullopt);
}

TEST(about, is_likely_within_half_a_unit_of_the_last_digit_and_hard_within_one) {
    struct row {
        double number, min, likely_min, likely_max, max;
    };
    for (auto const& r : std::vector<row>{{20, 10, 15, 25, 30},
                                          {22, 21, 21.5, 22.5, 23},
                                          {100, 0, 50, 150, 200},
                                          {1200, 1100, 1150, 1250, 1300},
                                          {1.5, 1.4, 1.45, 1.55, 1.6},
                                          {0, 0, 0, 0.5, 1},
                                          {-20, -30, -25, -15, -10},
                                          {5, 4, 4.5, 5.5, 6}}) {
        auto const q = about(r.number);
        EXPECT_DOUBLE_EQ(q.min, r.min) << r.number;
        EXPECT_DOUBLE_EQ(q.max, r.max) << r.number;
        ASSERT_TRUE(q.likely) << r.number;
        EXPECT_DOUBLE_EQ(q.likely->min, r.likely_min) << r.number;
        EXPECT_DOUBLE_EQ(q.likely->max, r.likely_max) << r.number;
        EXPECT_EQ(q.number, r.number);
        EXPECT_EQ(q.qualifier, qualifier::about);
    }
}

TEST(about, holds_its_number_and_its_likely_part) {
    for (double n : {1.0, 3.0, 7.25, 10.0, 19.0, 21.0, 99.0, 101.0, 12345.0, 1e6, 2.5e9, 0.001, 123.456}) {
        auto const q = about(n);
        EXPECT_LE(q.min, q.likely->min) << n;
        EXPECT_LE(q.likely->min, n) << n;
        EXPECT_LE(n, q.likely->max) << n;
        EXPECT_LE(q.likely->max, q.max) << n;
        EXPECT_LT(q.min, q.max) << n;
    }
}

TEST(quantity, is_told_in_words) {
    auto const measured = [](quantity q, bool min_open, bool max_open) {
        q.unit = "km";
        q.min_open = min_open;
        q.max_open = max_open;
        return to_text(q);
    };
    EXPECT_EQ(to_text(exactly(22, "people")), "22 people");
    EXPECT_EQ(to_text(exactly(1.5)), "1.5");
    EXPECT_EQ(to_text(exactly(999)), "999");
    EXPECT_EQ(to_text(exactly(20'000, "people")), "20,000 people");
    EXPECT_EQ(to_text(exactly(1'234'567)), "1,234,567");
    auto const sum = [](double n) {
        auto q = exactly(n);
        q.role = quantity_role::money;
        q.unit = "EUR";
        return to_text(q);
    };
    EXPECT_EQ(sum(4'500), "4,500 EUR");
    EXPECT_EQ(sum(300e6), "300 million EUR");
    EXPECT_EQ(sum(2.5e9), "2.5 billion EUR");
    EXPECT_EQ(sum(1'234'567), "1,234,567 EUR") << "all that was written";
    auto year = exactly(2021);
    year.role = quantity_role::year;
    EXPECT_EQ(to_text(year), "2021");
    auto share = exactly(45);
    share.role = quantity_role::percentage;
    share.unit = "%";
    EXPECT_EQ(to_text(share), "45%");
    EXPECT_EQ(to_text(at_least(8)), "at least 8");
    EXPECT_EQ(to_text(more_than(20)), "more than 20");
    EXPECT_EQ(to_text(at_most(5, "homes")), "at most 5 homes");
    EXPECT_EQ(to_text(between(10, 15)), "10 to 15");
    EXPECT_EQ(to_text(several("homes")), "2 or more homes");
    EXPECT_EQ(to_text(about(20)), "about 20");
    EXPECT_EQ(to_text(quantity{}), "any number");
    EXPECT_EQ(measured(at_least(8), true, false), "more than 8 km");
    EXPECT_EQ(measured(at_most(8), false, true), "less than 8 km");
    EXPECT_EQ(measured(exactly(30), false, false), "30 km");
}

TEST(quantity, has_names_for_its_enumerators_that_read_back) {
    for (int i = 0; i <= static_cast<int>(qualifier::vague); ++i) {
        auto const q = static_cast<qualifier>(i);
        EXPECT_EQ(parse_qualifier(to_string(q)), q);
        EXPECT_FALSE(to_string(q).empty());
    }
    for (int i = 0; i <= static_cast<int>(quantity_role::date_part); ++i) {
        auto const r = static_cast<quantity_role>(i);
        EXPECT_EQ(parse_quantity_role(to_string(r)), r);
        EXPECT_FALSE(to_string(r).empty());
    }
    for (auto const c : {change_direction::none, change_direction::up, change_direction::down}) EXPECT_EQ(parse_change_direction(to_string(c)), c);
    EXPECT_EQ(parse_qualifier("roughly"), std::nullopt);
    EXPECT_EQ(parse_quantity_role(""), std::nullopt);
}

}  // namespace
}  // namespace reconcile
