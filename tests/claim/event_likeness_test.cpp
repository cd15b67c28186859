#include <reconcile/claim/event_likeness.hpp>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace reconcile {
namespace {

using ::testing::ElementsAre;

value day(unsigned d) { return value(day_at(*clock_of(2021, 3, d))); }
value year() { return value(time_interval{*clock_of(2021, 1, 1), *clock_of(2022, 1, 1), {}, time_precision::year}); }

local_event event(std::vector<std::string> families, std::vector<std::string> places, std::vector<value> times) {
    local_event e;
    e.kinds = {"event"};
    e.families = std::move(families);
    e.places = std::move(places);
    e.times = std::move(times);
    e.mentions = 1;
    return e;
}

knowledge geography() {
    knowledge known;
    known.add_within("Ostrel", "Velland");
    known.add_within("Port Hale", "Marland");
    known.add_exclusive("country", {"Velland", "Marland"});
    known.judge("Ostrel", "Ostrelle", judgement::same);
    return known;
}

TEST(event_likeness, one_time_place_and_kind_are_sure_enough) {
    auto const known = geography();
    auto const e = event({"air"}, {"Ostrel"}, {day(11)});
    EXPECT_GE(likeness(e, e, known), sure_enough);
    EXPECT_GE(likeness(e, event({"air"}, {"Ostrelle"}, {day(11)}), known), sure_enough) << "two spellings";
    EXPECT_GE(likeness(e, event({}, {"Velland"}, {day(11)}), known), sure_enough) << "one place in the other";
}

TEST(event_likeness, is_symmetric) {
    auto const known = geography();
    std::vector<local_event> const all{event({"air"}, {"Ostrel"}, {day(11)}), event({"gun"}, {"Port Hale"}, {}),
                                       event({}, {}, {year()}), event({"air", "bomb"}, {"Velland"}, {day(12)}),
                                       event({}, {"Tollan"}, {day(11)})};
    for (auto const& a : all)
        for (auto const& b : all) EXPECT_EQ(likeness(a, b, known), likeness(b, a, known));
}

TEST(event_likeness, what_tells_apart_decides) {
    auto const known = geography();
    EXPECT_EQ(likeness(event({"air"}, {"Ostrel"}, {day(11)}), event({"gun"}, {"Ostrel"}, {day(11)}), known), never)
        << "kind";
    EXPECT_EQ(likeness(event({"air"}, {"Ostrel"}, {day(11)}), event({"air"}, {"Ostrel"}, {day(12)}), known), never)
        << "day";
    EXPECT_EQ(likeness(event({"air"}, {"Ostrel"}, {day(11)}), event({"air"}, {"Port Hale"}, {day(11)}), known), never)
        << "country";
}

TEST(event_likeness, what_is_not_told_does_not_tell_apart) {
    auto const known = geography();
    auto const bare = event({}, {}, {});
    EXPECT_EQ(likeness(bare, bare, known), 0);
    EXPECT_LT(likeness(bare, event({"air"}, {"Ostrel"}, {day(11)}), known), sure_enough) << "but it makes nothing sure";
    EXPECT_GT(likeness(bare, event({"air"}, {"Ostrel"}, {day(11)}), known), never);
}

TEST(event_likeness, two_unknown_places_are_hardly_one) {
    knowledge const nothing;
    auto const a = event({"air"}, {"Ostrel"}, {day(11)});
    auto const b = event({"air"}, {"Tollan"}, {day(11)});
    EXPECT_GT(likeness(a, b, nothing), never) << "they may be two names of one";
    EXPECT_LT(likeness(a, b, nothing), sure_enough);
}

TEST(event_likeness, more_in_common_is_likelier) {
    auto const known = geography();
    auto const e = event({"air"}, {"Ostrel"}, {day(11)});
    EXPECT_GT(likeness(e, e, known), likeness(e, event({"air"}, {"Velland"}, {day(11)}), known))
        << "the town itself, not its country";
    EXPECT_GT(likeness(e, e, known), likeness(e, event({"air"}, {"Ostrel"}, {year()}), known))
        << "the day, not the year";
    EXPECT_GT(likeness(e, event({"air"}, {"Ostrel"}, {year()}), known),
              likeness(e, event({"air"}, {"Ostrel"}, {}), known));
    auto many = e;
    many.several = true;
    EXPECT_LT(likeness(e, many, known), likeness(e, e, known)) << "a background of many";
}

TEST(event_likeness, the_finest_places_count) {
    auto const known = geography();
    // Both lie in Velland; that says nothing once towns are named.
    knowledge towns = known;
    towns.add_within("Tollan", "Velland");
    auto const a = event({}, {"Ostrel", "Velland"}, {});
    auto const b = event({}, {"Tollan", "Velland"}, {});
    EXPECT_LT(likeness(a, b, towns), 0);
    EXPECT_GE(likeness(a, event({}, {"Ostrel"}, {}), towns), sure_enough);
}

TEST(event_likeness, places) {
    auto const known = geography();
    EXPECT_TRUE(may_be_one_place("Ostrel", "Ostrel", known));
    EXPECT_TRUE(may_be_one_place("Ostrel", "Velland", known));
    EXPECT_TRUE(may_be_one_place("Velland", "Ostrel", known));
    EXPECT_FALSE(may_be_one_place("Ostrel", "Port Hale", known));
}

TEST(event_likeness, times) {
    EXPECT_EQ(apart_by({}, {day(11)}), 0);
    EXPECT_EQ(apart_by({day(11)}, {year()}), 0);
    EXPECT_EQ(apart_by({day(11)}, {day(12)}), 1) << "one ends as the other begins";
    EXPECT_EQ(apart_by({day(11)}, {day(13)}), seconds_of_day + 1);
    EXPECT_EQ(apart_by({year(), day(11)}, {day(12)}), 1) << "each time must fit each";
}

TEST(event_likeness, a_definite_time_is_a_day_or_less) {
    EXPECT_EQ(definite_time(event({}, {}, {})), nullptr);
    EXPECT_EQ(definite_time(event({}, {}, {year()})), nullptr);
    auto const e = event({}, {}, {year(), day(11)});
    ASSERT_NE(definite_time(e), nullptr);
    EXPECT_EQ(*definite_time(e), day(11));
    EXPECT_EQ(definite_time(event({}, {}, {value(time_interval{})})), nullptr) << "unknown ends";
}

TEST(absorb, joins_what_two_tellings_say) {
    auto a = event({"air", "bomb"}, {"Ostrel"}, {day(11)});
    a.several = true;
    auto b = event({"air"}, {"Velland", "Ostrel"}, {day(11), year()});
    b.kinds = {"air strike", "event"};
    b.mentions = 2;
    b.headline = true;
    absorb(a, b);
    EXPECT_THAT(a.kinds, ElementsAre("event", "air strike"));
    EXPECT_THAT(a.families, ElementsAre("air")) << "what both allow";
    EXPECT_THAT(a.places, ElementsAre("Ostrel", "Velland"));
    EXPECT_THAT(a.times, ElementsAre(day(11), year()));
    EXPECT_EQ(a.mentions, 3U);
    EXPECT_TRUE(a.headline);
    EXPECT_FALSE(a.several) << "one of them tells of one";
}

TEST(absorb, an_unknown_kind_takes_the_other) {
    auto a = event({}, {}, {});
    absorb(a, event({"gun"}, {}, {}));
    EXPECT_THAT(a.families, ElementsAre("gun"));
    absorb(a, event({}, {}, {}));
    EXPECT_THAT(a.families, ElementsAre("gun")) << "what says nothing takes nothing away";
}

TEST(absorb, keeps_the_highest_figure) {
    auto a = event({}, {}, {});
    add_figure(a, "killed", {3, 3});
    auto b = event({}, {}, {});
    add_figure(b, "killed", {18, 18});
    add_figure(b, "wounded", {2, 2});
    absorb(a, b);
    EXPECT_EQ(a.figures.at("killed").least, 18);
    EXPECT_EQ(a.figures.at("wounded").most, 2);
}

TEST(event_likeness, figures_far_apart_are_of_two_events_if_no_place_is_shared) {
    auto const known = geography();
    auto few = event({"air"}, {"Ostrel"}, {day(11)});
    auto many = event({"air"}, {"Velland"}, {day(11)});
    add_figure(few, "killed", {1, 1});
    add_figure(many, "killed", {15, 18});
    EXPECT_EQ(likeness(few, many, known), never);
    EXPECT_EQ(likeness(many, few, known), never);
    auto risen = few;
    risen.figures["killed"] = {6, 6};
    EXPECT_GE(likeness(risen, many, known), sure_enough) << "a toll that grew";
    auto open = few;
    open.figures["killed"] = {1, 1e300};
    EXPECT_GE(likeness(open, many, known), sure_enough) << "at least 1";
    auto there = many;
    there.places = {"Ostrel"};
    EXPECT_GE(likeness(few, there, known), sure_enough) << "one place: its figures conflict";
    auto none = few;
    none.figures["killed"] = {0, 0};
    auto three = many;
    three.figures["killed"] = {3, 3};
    EXPECT_GE(likeness(none, three, known), sure_enough) << "nobody, or three: a conflict of one event";
    EXPECT_EQ(likeness(none, many, known), never);
    auto others = many;
    others.figures = {{"wounded", {15, 18}}};
    EXPECT_GE(likeness(few, others, known), sure_enough) << "of another property";
}

}  // namespace
}  // namespace reconcile
