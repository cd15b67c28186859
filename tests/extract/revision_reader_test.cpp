#include "extract/reading.hpp"

namespace reconcile {
namespace {

using namespace testing_extract;
using ::testing::ElementsAre;

std::vector<std::string> flags_of(std::string const& text) {
    auto const x = read(text);
    for (auto const& c : x.claims)
        if (c.told.property == "killed") return c.told.flags;
    return {"no claim"};
}

TEST(revision_reader, who_lowers_a_toll_says_the_new_figure) {
    EXPECT_THAT(
        claims_of("The Ostrel Ministry on Friday lowered the death toll from the fire from 19 to 17.", "killed"),
        ElementsAre("killed: 17 «death toll from the fire from 19 to 17» by Ostrel Ministry"));
    EXPECT_THAT(claims_of("The Ostrel Ministry raised its death toll from the fire to 22.", "killed"),
                ElementsAre("killed: 22 «death toll from the fire to 22» by Ostrel Ministry"));
}

TEST(revision_reader, who_revises_need_have_no_name_but_must_be_able_to_speak) {
    EXPECT_THAT(claims_of("The army raised its death toll from the fire to 22.", "killed"),
                ElementsAre("killed: 22 «death toll from the fire to 22» by the army"));
    EXPECT_THAT(claims_of("A find in the cellar raised the death toll from the fire to 22.", "killed"),
                ElementsAre("killed: 22 «death toll from the fire to 22» by Daily Post"));
    EXPECT_THAT(claims_of("That raised the death toll from the fire to 22.", "killed"),
                ElementsAre("killed: 22 «death toll from the fire to 22» by Daily Post"));
}

TEST(revision_reader, who_puts_a_toll_at_a_figure_says_it) {
    EXPECT_THAT(claims_of("Mayor Ines Dolk put the number of dead at 31.", "killed"),
                ElementsAre("killed: 31 «number of dead at 31» by Ines Dolk"));
}

TEST(revision_reader, of_two_figures_the_second_stands) {
    EXPECT_THAT(claims_of("The death toll of the fire rose from 12 to 19.", "killed"),
                ElementsAre("killed: 19 «death toll of the fire rose from 12 to 19» by Daily Post"));
}

TEST(revision_reader, a_wrong_figure_is_corrected_and_a_higher_one_is_not) {
    std::vector<std::string> const corrects{std::string(correction_flag)};
    EXPECT_EQ(flags_of("The Ostrel Ministry lowered the death toll from the fire to 17."), corrects);
    EXPECT_EQ(flags_of("The death toll from the fire was revised to 17."), corrects);
    EXPECT_EQ(flags_of("The Ostrel Ministry raised the death toll from the fire to 22."), std::vector<std::string>{});
    EXPECT_EQ(flags_of("The death toll from the fire is 17."), std::vector<std::string>{});
}

TEST(revision_reader, nobody_is_named_where_the_toll_is_revised_by_itself) {
    EXPECT_THAT(claims_of("In Ostrel the death toll from the fire was lowered to 17.", "killed"),
                ElementsAre("killed: 17 «death toll from the fire was lowered to 17» by Daily Post"));
}

TEST(revision_reader, the_day_of_a_revision_is_not_the_events) {
    auto const x = read("The Ostrel Ministry on Friday lowered the death toll of the fire in Port Hale to 17.");
    for (auto const& e : x.events) EXPECT_TRUE(e.times.empty());
}

}  // namespace
}  // namespace reconcile
