#include <reconcile/pipeline/arithmetic.hpp>

#include <vector>

#include <gtest/gtest.h>

namespace reconcile {
namespace {

std::string derived(std::vector<quantity> const& operands, quantity const& asked, allowed_steps steps = {}) {
    return derive(operands, asked, steps).value_or("");
}

TEST(arithmetic, adds_and_takes_away) {
    EXPECT_EQ(derived({exactly(35), exactly(5)}, exactly(40)), "35 + 5 = 40");
    EXPECT_EQ(derived({exactly(35), exactly(5)}, exactly(30)), "35 - 5 = 30");
    EXPECT_EQ(derived({exactly(5), exactly(35)}, exactly(30)), "35 - 5 = 30");
    EXPECT_EQ(derived({exactly(9), exactly(4), exactly(2)}, exactly(7)), "9 - 2 = 7");
    EXPECT_EQ(derived({exactly(9), exactly(4), exactly(2)}, exactly(11)), "9 + 2 = 11");
    EXPECT_EQ(derived({exactly(35), exactly(5)}, exactly(41)), "");
}

TEST(arithmetic, keeps_to_the_signs_allowed) {
    EXPECT_EQ(derived({exactly(8), exactly(2)}, exactly(6), {signs::plus, false}), "");
    EXPECT_EQ(derived({exactly(8), exactly(2)}, exactly(10), {signs::minus, false}), "");
    EXPECT_EQ(derived({exactly(8), exactly(2)}, exactly(10), {signs::plus, false}), "8 + 2 = 10");
}

TEST(arithmetic, adds_bounds) {
    EXPECT_EQ(derived({at_least(8), exactly(3)}, at_least(11)), "at least 8 + 3 = at least 11");
    EXPECT_EQ(derived({at_least(8), exactly(3)}, exactly(11)), "") << "it may be more";
    EXPECT_EQ(derived({between(2, 4), between(10, 20)}, between(12, 24)), "2 to 4 + 10 to 20 = 12 to 24");
}

TEST(arithmetic, takes_no_bound_from_what_has_no_end) {
    EXPECT_EQ(derived({exactly(30), at_least(8)}, at_most(22)), "") << "more than 30 may have been taken";
}

TEST(arithmetic, multiplies_only_where_asked) {
    EXPECT_EQ(derived({exactly(12), exactly(4)}, exactly(48)), "");
    EXPECT_EQ(derived({exactly(12), exactly(4)}, exactly(48), {signs::either, true}), "12 × 4 = 48");
    EXPECT_EQ(derived({exactly(12), exactly(4)}, exactly(3), {signs::either, true}), "12 ÷ 4 = 3");
    EXPECT_EQ(derived({exactly(12), exactly(4), exactly(2)}, exactly(8), {signs::either, true}), "12 - 4 = 8");
    EXPECT_EQ(derived({exactly(13), exactly(5), exactly(9)}, exactly(2), {signs::plus, true}), "(13 + 5) ÷ 9 = 2");
    EXPECT_EQ(derived({exactly(13), exactly(0)}, exactly(7), {signs::either, true}), "") << "nothing is shared by none";
}

TEST(arithmetic, uses_each_number_once) {
    EXPECT_EQ(derived({exactly(6), exactly(3)}, exactly(54), {signs::either, true}), "") << "not (6 + 3) × 6";
}

TEST(arithmetic, allows_for_rounding) {
    EXPECT_EQ(derived({exactly(4), exactly(3)}, exactly(1.33333), {signs::either, true}), "4 ÷ 3 = 1.33333");
}

TEST(arithmetic, one_number_is_no_calculation) {
    EXPECT_EQ(derived({exactly(7)}, exactly(7)), "");
    EXPECT_EQ(derived({}, exactly(7)), "");
}

}  // namespace
}  // namespace reconcile
