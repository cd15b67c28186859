#include "extract/reading.hpp"

namespace reconcile {
namespace {

using namespace testing_extract;
using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;

std::vector<std::string> killed(std::string const& text) { return claims_of(text, "killed"); }
std::vector<std::string> wounded(std::string const& text) { return claims_of(text, "wounded"); }

TEST(toll_joiner, single_people_are_one_claim_of_the_longest_list) {
    EXPECT_THAT(
        killed("A shooting in Ostrel on Monday killed Anna Holm, 34. Anna Holm and Peter Sand were killed at home."),
        ElementsAre("killed: 2+ people «Anna Holm and Peter Sand were killed» by Daily Post"));
    EXPECT_THAT(
        killed("A shooting in Ostrel killed a teacher. The teacher was killed at once. She was killed by a neighbour."),
        ElementsAre("killed: 1 teacher «killed a teacher» by Daily Post"))
        << "one person, told of three times";
}

TEST(toll_joiner, a_number_of_all_leaves_single_people_out) {
    EXPECT_THAT(killed("Three people were killed in a shooting in Ostrel. Anna Holm, 34, was killed in the shooting at "
                       "a bus stop."),
                ElementsAre("killed: 3 people «Three people were killed» by Daily Post"));
}

TEST(toll_joiner, a_list_of_counted_people_is_counted_whole) {
    EXPECT_THAT(killed("Four adults and two children were killed in a fire in Ostrel."),
                ElementsAre("killed: 6 people «Four adults and two children were killed» by Daily Post"));
    EXPECT_THAT(killed("A fire in Ostrel killed two men, a woman and three boys."),
                ElementsAre("killed: 6 people «killed two men, a woman and three boys» by Daily Post"));
}

TEST(toll_joiner, the_doer_who_dies_too_is_counted) {
    EXPECT_THAT(killed("A gunman killed three people in Ostrel on Monday and then himself."),
                ElementsAre("killed [others]: 3 people «killed three people» by Daily Post",
                            "killed: 4 people «killed three people» by Daily Post"));
    EXPECT_THAT(killed("A gunman killed three people in Ostrel on Monday."),
                ElementsAre("killed: 3 people «killed three people» by Daily Post"));
}

TEST(toll_joiner, the_gunman_who_dies_is_one_more_than_he_killed) {
    for (auto const* text : {"A gunman killed three officers in Ostrel on Monday. The gunman was killed by police.",
                             "A man killed three officers in Ostrel on Monday. It was quiet. Nobody knew why. A street "
                             "was closed. He then killed himself."})
        EXPECT_THAT(killed(text), ElementsAre("killed [others]: 3 officers «killed three officers» by Daily Post",
                                              "killed: 4 people «killed three officers» by Daily Post"))
            << text;
    EXPECT_THAT(killed("A deputy shot and killed a robbery suspect in Ostrel. The suspect was killed at the till."),
                ElementsAre(HasSubstr("killed: 1 ")))
        << "the one who was killed is the suspect";
}

TEST(toll_joiner, a_murder_suicide_is_of_two_at_least) {
    EXPECT_THAT(killed("A shooting in Ostrel was a murder-suicide, police said."),
                ElementsAre(HasSubstr("killed: 2+ people")));
}

TEST(toll_joiner, some_of_a_kind_do_not_deny_that_there_are_more) {
    EXPECT_THAT(killed("Three people were killed in a shooting in Ostrel. Two children were killed in their beds."),
                ElementsAre("killed: 3 people «Three people were killed» by Daily Post",
                            "killed: 2+ children «Two children were killed» by Daily Post"));
    EXPECT_THAT(killed("Two people were killed in a shooting in Ostrel. Three children were killed in their beds."),
                ElementsAre("killed: 2 people «Two people were killed» by Daily Post",
                            "killed: 3 children «Three children were killed» by Daily Post"))
        << "the other way round it does";
    EXPECT_THAT(killed("A raid in Ostrel killed 22 people, the town's council said. The army said that the raid killed "
                       "17 fighters."),
                ElementsAre(HasSubstr("killed: 22 people"), HasSubstr("killed: 17 fighters")))
        << "two speakers may disagree";
}

TEST(toll_joiner, one_of_those_who_were_shot_died) {
    for (auto const* text : {"One of five people shot in a bar in Ostrel on Sunday has died.",
                             "Police said one of the five who were shot in a bar in Ostrel has died."})
        EXPECT_THAT(killed(text), ElementsAre(HasSubstr("killed: 1+ people"))) << text;
}

TEST(toll_joiner, a_list_that_ends_in_the_doer) {
    for (auto const* text :
         {"A man killed a woman, her son and himself in Ostrel.", "Man kills woman, her son, himself in Ostrel."})
        EXPECT_THAT(killed(text), ElementsAre(HasSubstr("killed: 3+ people"))) << text;
    EXPECT_THAT(killed("A man killed his wife, Anna Holm, and himself in Ostrel."),
                ElementsAre(HasSubstr("killed: 2+ people")))
        << "the name is his wife's";
}

TEST(toll_joiner, the_verb_tells_that_it_was_one) {
    EXPECT_THAT(killed("One of Five Victims in Ostrel Shooting Dies."), Not(Contains(HasSubstr("killed: 5"))));
}

TEST(toll_joiner, who_was_shot_and_did_not_die_was_wounded) {
    EXPECT_THAT(wounded("Seven people were shot in Ostrel on Monday. Two people were killed in the shooting."),
                ElementsAre("wounded: 5 people «Seven people were shot» by Daily Post"));
    EXPECT_THAT(
        wounded("Seven people were shot in Ostrel on Monday. Two people were killed and four wounded in the shooting."),
        ElementsAre("wounded: 4 «four wounded» by Daily Post"))
        << "words count them";
    EXPECT_THAT(wounded("Two people were shot in Ostrel on Monday. Three people were killed in the shooting."),
                IsEmpty())
        << "more dead than shot: nothing follows";
}

TEST(toll_joiner, fatally_tells_of_the_dead_among_the_shot) {
    for (auto const* text : {"Seven people were shot in Ostrel on Monday, two of them fatally.",
                             "Seven people were shot in Ostrel on Monday, two fatally."}) {
        EXPECT_THAT(killed(text), ElementsAre(HasSubstr(": 2"))) << text;
        EXPECT_THAT(wounded(text), ElementsAre(HasSubstr("wounded: 5 people"))) << text;
    }
}

TEST(toll_joiner, one_of_those_who_were_shot_is_no_number_of_his_own) {
    EXPECT_THAT(wounded("Five people were shot in Ostrel on Monday. A teacher had been shot at the shooting."),
                ElementsAre("wounded: 5 people «Five people were shot» by Daily Post"));
}

TEST(toll_joiner, who_died_is_not_among_the_hurt) {
    EXPECT_THAT(wounded("Anna Holm, 34, was wounded in a shooting in Ostrel on Monday. Anna Holm was killed."),
                IsEmpty());
    EXPECT_THAT(
        wounded("Anna Holm, 34, was killed in a shooting in Ostrel. Peter Sand, 12, was wounded in the shooting."),
        ElementsAre("wounded: 1+ people «Peter Sand, 12, was wounded» by Daily Post"));
}

TEST(toll_joiner, numbers_of_many_events_are_of_none_of_them) {
    auto const x =
        read("A shooting in Ostrel on Monday killed 3 people. So far this year 140 people were killed in the town.");
    ASSERT_EQ(x.events.size(), 2U);
    for (auto const& c : x.claims)
        if (c.told.property == "killed")
            EXPECT_EQ(c.event, c.told.asserted->get<quantity>()->min == 3 ? 0U : 1U) << line_of(c.told);
}

TEST(toll_joiner, words_that_tell_of_some_only_are_of_a_part) {
    EXPECT_THAT(
        wounded("Five people were wounded in Ostrel on Monday. Two people were in critical condition."),
        ElementsAre("wounded: 5 people «Five people were wounded» by Daily Post",
                    "wounded [in critical condition]: 2 people «Two people were in critical condition» by Daily Post"));
}

TEST(toll_joiner, almost_is_not_so) { EXPECT_THAT(killed("The blast nearly killed two people in Ostrel."), IsEmpty()); }

}  // namespace
}  // namespace reconcile
