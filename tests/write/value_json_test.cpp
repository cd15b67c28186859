#include <reconcile/write/value_json.hpp>

#include <gtest/gtest.h>

#include <reconcile/claim/claim_reader.hpp>
#include <reconcile/claim/record_reader.hpp>
#include <reconcile/claim/value_reader.hpp>
#include <reconcile/write/claim_json.hpp>

namespace reconcile {
namespace {

value with_text(value v, std::string words) {
    v.text = std::move(words);
    return v;
}

std::vector<value> values_of_every_kind() {
    auto measured = exactly(2.5);
    measured.unit = "km";
    measured.role = quantity_role::measure;
    measured.max = std::numeric_limits<double>::infinity();
    measured.min_open = true;
    measured.qualifier = qualifier::more_than;
    auto rising = at_least(8, "people");
    rising.change = change_direction::up;
    time_interval evening{*clock_of(2030, 5, 1) + 17 * 3600, *clock_of(2030, 5, 2), std::int16_t{180},
                          time_precision::part_of_day};
    value either;
    std::string fault;
    either = *parse_value(
        R"({"any_of": [{"kind": "quantity", "min": 3, "max": 3}, {"kind": "quantity", "min": 5, "max": 6}]})", fault);
    return {with_text(exactly(22, "people"), "twenty-two people"),
            about(20),
            several("houses"),
            between(10, 15),
            measured,
            rising,
            with_text(evening, "Wednesday evening"),
            day_at(*clock_of(2030, 5, 1)),
            time_interval{*clock_of(2030, 5, 1), unknown_future, std::nullopt, time_precision::range},
            with_text(place{"Arrow", place_relation::near, {"Vale", "Kestria"}, {{"geonames", "95446"}}}, "near Arrow"),
            names{{"A", "B"}, false},
            category{"fighter jet", {"aircraft"}},
            with_text(statement{"it will fall", "lower"}, "it will fall"),
            yes_no{false},
            either,
            all_but(place{"Arrow", place_relation::in, {}, {}}),
            all_but(exactly(3))};
}

TEST(value_json, reads_back_the_same) {
    for (auto const& v : values_of_every_kind()) {
        std::string fault;
        auto const json = to_json(v);
        auto const again = parse_value(json, fault);
        ASSERT_TRUE(again) << json << ": " << fault;
        EXPECT_EQ(to_json(*again), json);
        EXPECT_EQ(line_of(*again), line_of(v)) << json;
    }
}

TEST(value_json, has_the_shape_of_the_design) {
    EXPECT_EQ(
        to_json(with_text(at_least(8, "people"), "at least eight")),
        R"({"kind": "quantity", "min": 8, "max": null, "min_open": false, "number": 8, "qualifier": "at_least", "of": "people", )"
        R"("unit": null, "role": "count", "text": "at least eight"})");
    EXPECT_EQ(
        to_json(with_text(day_at(*clock_of(2030, 5, 1)), "Wednesday")),
        R"({"kind": "time", "from": "2030-05-01", "to": "2030-05-02", "zone": null, "precision": "day", "text": "Wednesday"})");
}

TEST(claim_json, reads_back_the_same) {
    claim c;
    c.id = "d1:4-9:killed:1";
    c.story = "s";
    c.document = "d1";
    c.event = "flood";
    c.property = "killed";
    c.verb = "drowned";
    c.scope.population = "children";
    c.asserted = value{exactly(4, "children"), "four children"};
    c.stance = stance::denies;
    c.certainty = certainty::hedged;
    c.as_of = value{day_at(*clock_of(2030, 5, 1))};
    c.attribution = said_by("Mayor", source_kind::official).via("Daily Bugle");
    c.attribution.links.back().time = value{day_at(*clock_of(2030, 5, 2))};
    c.field = text_field::title;
    c.where = {4, 9};
    c.quote = "four \"children\"\n";
    c.flags = {"copy"};
    auto const json = to_json(c);
    auto const again = record_reader("x").read_line(json, 1);
    ASSERT_TRUE(std::holds_alternative<claim>(again)) << json;
    EXPECT_EQ(to_json(std::get<claim>(again)), json);
}

}  // namespace
}  // namespace reconcile
