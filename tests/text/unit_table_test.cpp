#include <reconcile/text/unit_table.hpp>

#include <gtest/gtest.h>

namespace reconcile {
namespace {

quantity measure(double min, double max, std::string unit) {
    auto q = between(min, max);
    q.unit = std::move(unit);
    q.number = min;
    return q;
}

TEST(unit_table, turns_measures_into_base_units) {
    unit_table const units(lexicon::built_in());
    struct {
        char const* unit;
        double factor;
        char const* base;
    } const cases[] = {
        {"km", 1000, "m"}, {"mile", 1609.344, "m"}, {"lb", 0.45359237, "kg"},
        {"h", 3600, "s"},  {"year", 31536000, "s"}, {"m", 1, "m"},
    };
    for (auto const& c : cases) {
        auto const q = units.in_base_units(measure(2, 4, c.unit));
        EXPECT_DOUBLE_EQ(q.min, 2 * c.factor) << c.unit;
        EXPECT_DOUBLE_EQ(q.max, 4 * c.factor) << c.unit;
        EXPECT_EQ(q.unit, c.base);
        EXPECT_EQ(q.number, 2);
    }
}

TEST(unit_table, leaves_the_rest_alone) {
    unit_table const units(lexicon::built_in());
    for (auto const* unit : {"", "USD", "%", "parsecs"})
        EXPECT_EQ(units.in_base_units(measure(2, 4, unit)), measure(2, 4, unit));
    auto open = at_least(3);
    open.unit = "km";
    EXPECT_EQ(units.in_base_units(open).max, std::numeric_limits<double>::infinity());
}

}  // namespace
}  // namespace reconcile
