#include <gtest/gtest.h>

#include <cmath>
#include <string_view>

#include <reconcile/truth/value_key.hpp>

namespace reconcile {
namespace {

struct read_case {
    std::string_view text;
    value_key key;
};

class value_key_reading : public testing::TestWithParam<read_case> {};

TEST_P(value_key_reading, gives) {
    auto const k = read_value_key(GetParam().text);
    EXPECT_EQ(to_string(k.kind), to_string(GetParam().key.kind));
    EXPECT_EQ(k.low, GetParam().key.low);
    EXPECT_EQ(k.high, GetParam().key.high);
}

INSTANTIATE_TEST_SUITE_P(
    texts, value_key_reading,
    testing::Values(
        read_case{"22", {truth_kind::number, 22, 22}}, read_case{"0", {truth_kind::number, 0, 0}},
        read_case{"20300501", {truth_kind::number, 20300501, 20300501}},
        read_case{"1234567890123456", {truth_kind::number, 1234567890123456, 1234567890123456}},
        read_case{"-1.5", {truth_kind::number, -1.5, -1.5}}, read_case{"10-15", {truth_kind::number, 10, 15}},
        read_case{"8+", {truth_kind::number, 8, HUGE_VAL}}, read_case{"13:55", {truth_kind::time, 835, 835}},
        read_case{"7:05", {truth_kind::time, 425, 425}}, read_case{"1970-01-02", {truth_kind::time, 1440, 2880}},
        read_case{"1970-01-01T01:00", {truth_kind::time, 60, 60}},
        read_case{"1970-01-01T01:00+01:00", {truth_kind::time, 0, 0}}, read_case{"25:00", {}}, read_case{"12:61", {}},
        read_case{"7:5", {}}, read_case{"A12", {}}, read_case{"12A", {}}, read_case{"", {}}, read_case{"-", {}},
        read_case{"22 people", {}}, read_case{"nan", {}}, read_case{"1e999", {}}));

TEST(value_key, is_words_if_it_is_not_of_the_kind_asked_for) {
    EXPECT_EQ(read_value_key("22", truth_kind::words).kind, truth_kind::words);
    EXPECT_EQ(read_value_key("22", truth_kind::time).kind, truth_kind::words);
    EXPECT_EQ(read_value_key("13:55", truth_kind::number).kind, truth_kind::words);
    EXPECT_EQ(read_value_key("22", truth_kind::number).kind, truth_kind::number);
}

TEST(value_key, has_a_point) {
    EXPECT_EQ(read_value_key("10-15").point(), 12.5);
    EXPECT_EQ(read_value_key("8+").point(), 8);
}

}  // namespace
}  // namespace reconcile
