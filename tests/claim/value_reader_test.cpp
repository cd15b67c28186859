#include <reconcile/claim/value_reader.hpp>

#include <limits>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace reconcile {
namespace {

using testing::HasSubstr;

constexpr double infinity = std::numeric_limits<double>::infinity();

value read(std::string_view json) {
    std::string fault;
    auto v = parse_value(json, fault);
    EXPECT_TRUE(v) << fault;
    return v.value_or(value{});
}

std::string fault_of(std::string_view json) {
    std::string fault;
    EXPECT_FALSE(parse_value(json, fault)) << json;
    return fault;
}

TEST(value_reader, reads_a_quantity_with_all_its_fields) {
    auto const v =
        read(R"({"kind": "quantity", "min": 8, "max": null, "min_open": false, "number": 8, "qualifier": "at_least",
                            "of": "people", "unit": null, "role": "count", "text": "at least eight", "likely": {"min": 8, "max": 12}})");
    auto expected = at_least(8, "people");
    expected.likely = number_range{8, 12};
    EXPECT_EQ(v, (value{expected, "at least eight"}));
}

TEST(value_reader, fills_what_a_quantity_leaves_out) {
    EXPECT_EQ(*read(R"({"kind": "quantity", "min": 22, "max": 22})").get<quantity>(), exactly(22));
    EXPECT_EQ(read(R"({"kind": "quantity", "min": 8})").get<quantity>()->qualifier, qualifier::at_least);
    EXPECT_EQ(read(R"({"kind": "quantity", "max": 8})").get<quantity>()->min, 0);
    EXPECT_EQ(read(R"({"kind": "quantity", "max": 8, "unit": "m", "role": "measure"})").get<quantity>()->min,
              -infinity);
    EXPECT_EQ(read(R"({"kind": "quantity", "min": 10, "max": 15})").get<quantity>()->qualifier, qualifier::range);
    EXPECT_EQ(read(R"({"kind": "quantity", "number": 7})").get<quantity>()->max, 7);
}

TEST(value_reader, refuses_quantities_that_are_no_set) {
    EXPECT_THAT(fault_of(R"({"kind": "quantity", "min": 15, "max": 10})"), HasSubstr("`min` is 15 and `max` is 10"));
    EXPECT_THAT(fault_of(R"({"kind": "quantity", "min": 5, "max": 5, "min_open": true})"),
                HasSubstr("leaves no number"));
    EXPECT_THAT(fault_of(R"({"kind": "quantity"})"), HasSubstr("neither `min` nor `max`"));
    EXPECT_THAT(fault_of(R"({"kind": "quantity", "min": "8"})"), HasSubstr("`min` is text"));
    EXPECT_THAT(fault_of(R"({"kind": "quantity", "min": 1, "qualifier": "maybe"})"), HasSubstr("at_least"));
    EXPECT_FALSE(fault_of(R"({"kind": "quantity", "min": 1e999})").empty());
}

TEST(value_reader, reads_times_half_open_with_zones) {
    auto const day = read(R"({"kind": "time", "from": "2021-02-25", "to": "2021-02-26"})");
    EXPECT_EQ(*day.get<time_interval>(), day_at(*clock_of(2021, 2, 25)));

    auto const evening =
        read(R"({"kind": "time", "from": "2021-02-25T18:00:00-05:00", "to": "2021-02-26T00:00:00-05:00"})");
    EXPECT_EQ(evening.get<time_interval>()->zone, -300);
    EXPECT_EQ(to_iso8601(evening.get<time_interval>()->from, false), "2021-02-25T18:00");

    // The zone that is asked for moves the clock; a point is as long as it is exact.
    auto const moved =
        read(R"({"kind": "time", "from": "2021-02-25T18:00Z", "to": "2021-02-25T18:00Z", "zone": "+03:00"})");
    EXPECT_EQ(to_iso8601(moved.get<time_interval>()->from, false), "2021-02-25T21:00");
    EXPECT_EQ(moved.get<time_interval>()->precision, time_precision::minute);

    EXPECT_EQ(read(R"({"kind": "time", "from": "2021-02-25", "to": null})").get<time_interval>()->to, unknown_future);
}

TEST(value_reader, takes_null_for_ends_that_are_not_known) {
    EXPECT_EQ(*read(R"({"kind": "time", "from": null, "to": null, "text": "lately"})").get<time_interval>(),
              time_interval{});
    EXPECT_EQ(read(R"({"kind": "quantity", "min": null, "max": null})").get<quantity>()->min, 0);
    EXPECT_EQ(read(R"({"kind": "quantity", "min": null, "max": null})").get<quantity>()->max, infinity);
}

TEST(value_reader, refuses_times_that_do_not_exist) {
    EXPECT_THAT(fault_of(R"({"kind": "time", "from": "2021-02-30"})"), HasSubstr("no date that exists"));
    EXPECT_THAT(fault_of(R"({"kind": "time", "from": "2021-02-26", "to": "2021-02-25"})"),
                HasSubstr("earlier comes first"));
    EXPECT_THAT(fault_of(R"({"kind": "time"})"), HasSubstr("neither `from` nor `to`"));
    EXPECT_THAT(fault_of(R"({"kind": "time", "from": "2021-02-25", "zone": "CET"})"), HasSubstr("+03:00"));
}

TEST(value_reader, reads_words) {
    EXPECT_EQ(
        *read(R"({"kind": "place", "name": "Arrow", "relation": "near", "within": ["Vale"], "ids": {"geonames": "1"}})")
             .get<place>(),
        (place{"Arrow", place_relation::near, {"Vale"}, {{"geonames", "1"}}}));
    EXPECT_EQ(*read(R"({"kind": "names", "members": ["A", "B"], "open": false})").get<names>(),
              (names{{"A", "B"}, false}));
    EXPECT_EQ(*read(R"({"kind": "category", "name": "jet", "under": ["aircraft"]})").get<category>(),
              (category{"jet", {"aircraft"}}));
    EXPECT_EQ(*read(R"({"kind": "statement", "text": "it will fall", "sense": "lower"})").get<statement>(),
              (statement{"it will fall", "lower"}));
    EXPECT_EQ(*read(R"({"kind": "yes_no", "yes": false})").get<yes_no>(), yes_no{false});
}

TEST(value_reader, reads_unions_and_exceptions) {
    auto const either = read(
        R"({"kind": "quantity", "any_of": [{"kind": "quantity", "min": 3, "max": 3}, {"kind": "quantity", "min": 5, "max": 6}]})");
    ASSERT_EQ(either.any_of.size(), 2U);
    EXPECT_EQ(either.get<quantity>()->min, 3);
    EXPECT_EQ(either.get<quantity>()->max, 6);

    auto const other = read(R"({"kind": "place", "except": {"kind": "place", "name": "Arrow"}})");
    ASSERT_EQ(other.except.size(), 1U);
    EXPECT_EQ(other.except.front().get<place>()->name, "Arrow");

    EXPECT_THAT(fault_of(R"({"any_of": [{"kind": "yes_no", "yes": true}, {"kind": "place", "name": "A"}]})"),
                HasSubstr("mixes the kinds"));
    EXPECT_THAT(fault_of(R"({"any_of": []})"), HasSubstr("any_of"));
}

TEST(value_reader, says_what_a_value_is_when_it_is_none) {
    EXPECT_THAT(fault_of("22"), HasSubstr("a number; give an object"));
    EXPECT_THAT(fault_of(R"({"min": 3})"), HasSubstr("no `kind`"));
    EXPECT_THAT(fault_of(R"({"kind": "colour"})"), HasSubstr("yes_no"));
    EXPECT_THAT(fault_of(R"({"kind": )"), HasSubstr("not JSON"));
}

}  // namespace
}  // namespace reconcile
