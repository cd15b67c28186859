#include <reconcile/align/event_index.hpp>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <random>

#include <fmt/format.h>

#include <reconcile/claim/event_likeness.hpp>

namespace reconcile {
namespace {

using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::SizeIs;

value day(unsigned d) { return value(day_at(*clock_of(2021, 3, d))); }

local_event told(std::vector<std::string> places, std::vector<value> times) {
    local_event e;
    e.kinds = {"blast"};
    e.families = {"attack"};
    e.places = std::move(places);
    e.times = std::move(times);
    return e;
}

TEST(event_index, a_place_and_its_day_are_looked_up) {
    knowledge known;
    known.add_within("Old Harbour", "Ostrel");
    event_index index(known);
    index.add(0, told({"Ostrel"}, {day(3)}));
    index.add(1, told({"Ostrel"}, {day(4)}));
    index.add(2, told({"Velland"}, {day(3)}));
    index.add(3, told({"Ostrel"}, {}));
    EXPECT_THAT(index.may_be(told({"Ostrel"}, {day(3)})), ElementsAre(0, 3));
    EXPECT_THAT(index.may_be(told({"OSTREL"}, {day(4)})), ElementsAre(1, 3));
    EXPECT_THAT(index.may_be(told({"Old Harbour"}, {day(3)})), ElementsAre(0, 3)) << "lies in Ostrel";
    EXPECT_THAT(index.may_be(told({"Ostrel"}, {})), ElementsAre(0, 1, 3));
    EXPECT_THAT(index.may_be(told({}, {day(3)})), ElementsAre(0, 2)) << "may be at any place";
    EXPECT_THAT(index.may_be(told({}, {})), IsEmpty());
}

TEST(event_index, an_event_without_a_place_is_found_by_its_day) {
    knowledge const known;
    event_index index(known);
    index.add(0, told({}, {day(3)}));
    EXPECT_THAT(index.may_be(told({"Ostrel"}, {day(3)})), ElementsAre(0));
    EXPECT_THAT(index.may_be(told({"Ostrel"}, {day(5)})), IsEmpty());
}

TEST(event_index, an_event_is_found_under_all_that_was_told_of_it) {
    knowledge known;
    known.judge("Ostrel", "Port Ostra", judgement::same);
    event_index index(known);
    index.add(0, told({"Ostrel"}, {}));
    index.add(0, told({"Velland"}, {day(3)}));
    index.add(0, told({"Velland"}, {day(3)}));
    EXPECT_THAT(index.may_be(told({"Port Ostra"}, {day(9)})), ElementsAre(0)) << "another name of Ostrel";
    EXPECT_THAT(index.may_be(told({"Velland"}, {day(3)})), ElementsAre(0));
}

TEST(event_index, a_list_is_bounded) {
    knowledge const known;
    event_index index(known);
    for (std::uint32_t n = 0; n < 2 * event_index::most_listed; ++n) index.add(n, told({"Ostrel"}, {day(3)}));
    EXPECT_THAT(index.may_be(told({"Ostrel"}, {day(3)})), SizeIs(event_index::most_listed));
}

/// The law that it exists for: whatever is surely one event is given.
TEST(event_index, nothing_that_is_surely_one_is_missed) {
    std::mt19937 random(7);
    auto const pick = [&](std::uint32_t below) { return static_cast<std::uint32_t>(random() % below); };
    knowledge known;
    known.add_within("Old Harbour", "Ostrel");
    known.add_within("Ostrel", "Velland");
    known.judge("Ostrel", "Port Ostra", judgement::same);
    std::vector<std::string> const names{"Ostrel", "Port Ostra", "Old Harbour", "Velland", "Irbil", "Arbil", "Marasa"};
    auto const made = [&] {
        std::vector<std::string> places;
        std::vector<value> times;
        for (auto n = pick(3); n > 0; --n) places.push_back(names[pick(static_cast<std::uint32_t>(names.size()))]);
        for (auto n = pick(3); n > 0; --n) {
            auto const from = *clock_of(2021, 3, 1 + pick(6)) + pick(3) * 8 * 3600;
            times.emplace_back(time_interval{.from = from, .to = from + (pick(4) == 0 ? 5 * seconds_of_day : 8 * 3600)});
        }
        return told(std::move(places), std::move(times));
    };
    int sure = 0;
    for (int round = 0; round < 300; ++round) {
        event_index index(known);
        std::vector<local_event> filed;
        for (std::uint32_t n = 0; n < 12; ++n) {
            filed.push_back(made());
            index.add(n, filed.back());
        }
        auto const one = made();
        auto const given = index.may_be(one);
        for (std::uint32_t n = 0; n < filed.size(); ++n)
            if (likeness(one, filed[n], known) >= sure_enough) {
                ++sure;
                EXPECT_THAT(given, Contains(n)) << "round " << round;
            }
    }
    EXPECT_GT(sure, 300);
}

}  // namespace
}  // namespace reconcile
