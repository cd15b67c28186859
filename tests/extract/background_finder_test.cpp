#include "extract/reading.hpp"

#include <reconcile/extract/background_finder.hpp>

namespace reconcile {
namespace {

using namespace testing_extract;
using ::testing::ElementsAre;

/// Of each count of dead in the text, in order: is it of something else than the text's first event?
std::vector<bool> killed_elsewhere(std::string const& text) {
    read_page const r(text);
    auto const& f = finders::get();
    auto const found = f.events.find(r.page, f.grammar, f.known);
    background_finder const background(r.page, f.events);
    std::vector<bool> out;
    for (auto const& c : f.counts.find(r.page, f.grammar))
        if (c.told.property == "killed") out.push_back(background.holds(c, found.events.front()));
    return out;
}

std::string const monday = "A shooting in Ostrel on Monday killed 3 people. ";

TEST(background_finder, what_is_told_of_the_event_is_none) {
    EXPECT_THAT(killed_elsewhere(monday + "Anna Holm, 34, was killed on Monday."), ElementsAre(false, false));
}

TEST(background_finder, words_that_sum_up_reach_into_the_next_sentence_of_a_paragraph) {
    EXPECT_THAT(killed_elsewhere(monday + "It was a bad year so far this year. In all 40 people were killed."),
                ElementsAre(false, true));
    EXPECT_THAT(killed_elsewhere(monday + "It was a bad year so far this year.\n\nIn all 40 people were killed."),
                ElementsAre(false, false));
}

TEST(background_finder, numbers_of_another_time_and_people_of_an_earlier_one) {
    EXPECT_THAT(killed_elsewhere(monday + "In 1982 a fire killed 78 people."), ElementsAre(false, true));
    EXPECT_THAT(killed_elsewhere(monday + "In 2011 Anna Holm, 34, was killed there."), ElementsAre(false, true));
    EXPECT_THAT(killed_elsewhere(monday + "Anna Holm, 34, died on Thursday."), ElementsAre(false, false))
        << "who was shot may die later";
}

}  // namespace
}  // namespace reconcile
