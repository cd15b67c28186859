#include "extract/reading.hpp"

namespace reconcile {
namespace {

using namespace testing_extract;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;

// ---- who did it ------------------------------------------------------------------------------------------------------

TEST(fact_finder, claims_responsibility) {
    expect_claims({
        {"The Grey Dawn Brigade claimed responsibility for the bombing.",
         {"responsibility [Grey Dawn Brigade]: yes «claimed responsibility» by Grey Dawn Brigade"}},
        {"The Grey Dawn Brigade has claimed responsibility for the bombing in Ostrel.",
         {"responsibility [Grey Dawn Brigade]: yes «has claimed responsibility» by Grey Dawn Brigade"}},
        {"The Grey Dawn Brigade, or a group close to it, claimed responsibility for the bombing.",
         {"responsibility [Grey Dawn Brigade]: yes «claimed responsibility» by Grey Dawn Brigade"}},
        {"The bombing was claimed by the Grey Dawn Brigade.",
         {"responsibility [Grey Dawn Brigade]: yes «was claimed by the Grey Dawn Brigade» by Grey Dawn Brigade"}},
        {"The prize was claimed by the Grey Dawn Brigade.", {}},
    });
}

TEST(fact_finder, denies) {
    expect_claims({
        {"The Grey Dawn Brigade denied involvement in the bombing.",
         {"responsibility [Grey Dawn Brigade]: denies yes «denied involvement in the bombing» by Grey Dawn Brigade"}},
        {"Ostrel denied that it had any role in the attack.",
         {"responsibility [Ostrel]: denies yes «denied that it had any role in the attack» by Ostrel"}},
        {"The Grey Dawn Brigade was not responsible for the attack.",
         {"responsibility [Grey Dawn Brigade]: denies yes «was not responsible» by Daily Post"}},
    });
}

TEST(fact_finder, denying_something_else_is_no_denial_of_it) {
    EXPECT_THAT(claims_of("The Grey Dawn Brigade denied that talks took place after the bombing."), IsEmpty());
}

TEST(fact_finder, blames) {
    expect_claims({
        {"The Ostrel government blamed the Grey Dawn Brigade for the bombing.",
         {"responsibility [Grey Dawn Brigade]: yes «blamed the Grey Dawn Brigade» by the Ostrel government"}},
        {"The Grey Dawn Brigade was blamed for the bombing.",
         {"responsibility [Grey Dawn Brigade]: yes «was blamed» by Daily Post"}},
        {"The Grey Dawn Brigade was blamed by the mayor for the bombing.",
         {"responsibility [Grey Dawn Brigade]: yes «was blamed by the mayor» by mayor"}},
        {"He blamed the Grey Dawn Brigade for the bombing.",
         {"responsibility [Grey Dawn Brigade]: yes «blamed the Grey Dawn Brigade» by Daily Post"}},
    });
    EXPECT_THAT(claims_of("The Ostrel government did not blame the Grey Dawn Brigade for the bombing."), IsEmpty());
}

TEST(fact_finder, does) {
    expect_claims({
        {"The Grey Dawn Brigade carried out the attack.",
         {"responsibility [Grey Dawn Brigade]: yes «carried out the attack» by Daily Post"}},
        {"The attack was carried out by the Grey Dawn Brigade.",
         {"responsibility [Grey Dawn Brigade]: yes «carried out by the Grey Dawn Brigade» by Daily Post"}},
        {"The Grey Dawn Brigade is responsible for the attack.",
         {"responsibility [Grey Dawn Brigade]: yes «is responsible» by Daily Post"}},
        {"Police said that the Grey Dawn Brigade was behind the bombing.",
         {"responsibility [Grey Dawn Brigade]: yes «was behind» by police"}},
    });
}

TEST(fact_finder, doing_something_else_is_not_responsibility) {
    EXPECT_THAT(claims_of("The university carried out a survey of the hills."), IsEmpty());
    EXPECT_THAT(claims_of("The Ostrel museum staged an opera."), IsEmpty());
}

// ---- who ordered it, the first, the groups, the damage -----------------------------------------------------------------

TEST(fact_finder, ordered_by) {
    expect_claims({
        {"President Halim Dorst ordered the air strike.",
         {"ordered by: Halim Dorst «President Halim Dorst ordered the air strike» by Daily Post"}},
        {"President Halim Dorst approved the operation on Monday.",
         {"ordered by: Halim Dorst «President Halim Dorst approved the operation» by Daily Post"}},
        {"The air strike was ordered by President Halim Dorst.",
         {"ordered by: Halim Dorst «air strike was ordered by President Halim Dorst» by Daily Post"}},
    });
    EXPECT_THAT(claims_of("President Halim Dorst ordered a new car."), IsEmpty());
    EXPECT_THAT(claims_of("President Halim Dorst never ordered the air strike."), IsEmpty());
}

TEST(fact_finder, first_of_its_kind) {
    expect_claims({
        {"The air strike was the first of the war.",
         {"first of its kind: yes «The air strike was the first» by Daily Post"}},
        {"It was the first air strike on the valley this year.",
         {"first of its kind: yes «was the first» by Daily Post"}},
    });
    EXPECT_THAT(claims_of("The song was the first of the evening."), IsEmpty());
}

TEST(fact_finder, groups) {
    expect_claims({
        {"The site was used by groups including the Grey Dawn Brigade and the Free Hill Front.",
         {"groups: Grey Dawn Brigade + Free Hill Front «including the Grey Dawn Brigade and the Free Hill Front» by "
          "Daily Post"}},
        {"The site was used by several militias, including the Free Hill Front, police said.",
         {"groups: Free Hill Front «including the Free Hill Front» by police"}},
    });
    EXPECT_THAT(claims_of("The choir sang songs including the Grey Dawn Waltz."), IsEmpty());
}

TEST(fact_finder, damage) {
    expect_claims({
        {"The bombing caused slight damage to the harbour.",
         {"damage: slight damage «The bombing caused slight damage» by Daily Post"}},
        {"The attack did heavy damage to the bridge.",
         {"damage: heavy damage «The attack did heavy damage» by Daily Post"}},
    });
    EXPECT_THAT(claims_of("The company sued for heavy damages."), IsEmpty());
}

// ---- statements ------------------------------------------------------------------------------------------------------

TEST(fact_finder, statements_with_a_sense) {
    expect_claims({
        {"The governor said the raid was meant to ease tensions in the valley.",
         {"statement on tension: reduce «ease tensions» by the governor"}},
        {"The governor said the raid would raise tensions in the valley.",
         {"statement on tension: raise «raise tensions» by the governor"}},
    });
    EXPECT_THAT(claims_of("The governor said the bank would raise interest rates."), IsEmpty());
}

TEST(fact_finder, a_statement_keeps_its_words) {
    auto const x = read("The governor said the raid was meant to ease tensions in the valley.");
    ASSERT_EQ(x.claims.size(), 1U);
    EXPECT_EQ(x.claims[0].said, "The governor said the raid was meant to ease tensions in the valley.");
}

TEST(fact_finder, time_of_statement) {
    std::string const text = "Colonel Ana Brack said on Thursday that the air strike in Ostrel killed two people.";
    EXPECT_THAT(claims_of(text, "time of statement"),
                ElementsAre("time of statement [Ana Brack]: 2021-03-11 to 2021-03-12 «Thursday» by Daily Post"));
    EXPECT_THAT(claims_of("Colonel Ana Brack said that the air strike in Ostrel on Thursday killed two people.",
                          "time of statement"),
                IsEmpty());
    auto const x = read(text);
    for (auto const& c : x.claims)
        if (c.told.property == "time of statement")
            EXPECT_THAT(c.said, ::testing::HasSubstr("the air strike in Ostrel killed two people"));
}

// ---- words of harm ---------------------------------------------------------------------------------------------------

std::vector<std::string> blamed(std::string const& text) { return claims_of(text, "responsibility"); }

TEST(fact_finder, whose_hand_it_was) {
    EXPECT_THAT(blamed("The mayor of Ostrel was kidnapped by members of the Grey Dawn Brigade."),
                ElementsAre("responsibility [Grey Dawn Brigade]: yes «was kidnapped by members of the Grey Dawn Brigade» by Daily Post"));
    EXPECT_THAT(blamed("Grey Dawn Brigade rebels ambushed a convoy near Ostrel."),
                ElementsAre("responsibility [Grey Dawn Brigade]: yes «Grey Dawn Brigade rebels ambushed» by Daily Post"));
    EXPECT_THAT(blamed("Three members of the Grey Dawn Brigade (GDB) murdered a judge."),
                ElementsAre("responsibility [Grey Dawn Brigade]: yes «members of the Grey Dawn Brigade (GDB) murdered» by Daily Post"));
    EXPECT_THAT(blamed("The bombing is attributed to the Grey Dawn Brigade."),
                ElementsAre("responsibility [Grey Dawn Brigade]: yes «is attributed to the Grey Dawn Brigade» by Daily Post"));
    EXPECT_THAT(blamed("A farmer was shot by soldiers of the national guard."),
                ElementsAre("responsibility [national guard]: yes «was shot by soldiers of the national guard» by Daily Post"));
}

TEST(fact_finder, nobody_in_particular_is_not_blamed) {
    EXPECT_THAT(blamed("A farmer was shot by unknown gunmen."), IsEmpty());
    EXPECT_THAT(blamed("Soldiers attacked a camp of the Grey Dawn Brigade."), IsEmpty());
    EXPECT_THAT(blamed("The farms of the Grey Dawn Brigade burned."), IsEmpty());
    EXPECT_THAT(blamed("The Grey Dawn Brigade did not attack the convoy."), IsEmpty());
}

TEST(fact_finder, the_words_keep_the_name_as_it_was_written) {
    auto const x = read("The Grey Dawn Brigade (GDB) met on Sunday. A convoy was ambushed by GDB rebels.");
    for (auto const& c : x.claims)
        if (c.told.property == "responsibility") EXPECT_EQ(c.told.asserted->text, "GDB");
}

// ---- facts of a lexicon ----------------------------------------------------------------------------------------------

std::vector<std::string> weapons(std::string const& text) { return claims_of(text, "weapon"); }

TEST(fact_finder, what_it_was_done_with) {
    EXPECT_THAT(weapons("A car bomb exploded in Ostrel."), ElementsAre("weapon: car bomb «car bomb» by Daily Post"));
    EXPECT_THAT(weapons("The post was attacked with machine guns and hand grenades."),
                ElementsAre("weapon: machine gun «machine guns» by Daily Post", "weapon: grenade «hand grenades» by Daily Post"));
}

TEST(fact_finder, a_broader_word_is_not_told_beside_a_narrower) {
    EXPECT_THAT(weapons("A bomb exploded in Ostrel. The car bomb killed two people."), ElementsAre("weapon: car bomb «car bomb» by Daily Post"));
}

TEST(fact_finder, what_was_found_or_denied_was_not_used) {
    EXPECT_THAT(weapons("After the attack police found two rifles and a grenade."), IsEmpty());
    EXPECT_THAT(weapons("The museum shows rifles and mortars."), IsEmpty());
    EXPECT_THAT(weapons("The Grey Dawn Brigade denied any role in the rocket attack."), IsEmpty());
}

// ---- refusals to say -------------------------------------------------------------------------------------------------

TEST(fact_finder, who_would_not_say_takes_no_position) {
    expect_claims({
        {"A police spokesman declined to say how many people were killed in the bombing.",
         {"killed: no_position «say how many people were killed in the bombing» by a police spokesman"}},
        {"It was too early to tell how many were wounded in the blast, a doctor said.",
         {"wounded: no_position «how many were wounded in the blast» by a doctor"}},
        {"The army would not say who carried out the attack.",
         {"responsibility: no_position «who carried out the attack» by the army"}},
        {"The army would not say how many aircraft took part in the raid.",
         {"aircraft: no_position «how many aircraft took part in the raid» by the army"}},
    });
}

TEST(fact_finder, who_would_not_say_anything_else_has_no_claim) {
    EXPECT_THAT(claims_of("The mayor declined to say when the school would open."), IsEmpty());
}

TEST(fact_finder, who_was_blamed_denies_by_pronoun) {
    EXPECT_THAT(claims_of("Much of the council accused the Velland government of responsibility for the attack in Ostrel, "
                          "though it denied any responsibility.",
                          "responsibility"),
                ElementsAre(HasSubstr("[Velland government]: yes"), HasSubstr("[Velland government]: denies yes")));
}

TEST(fact_finder, things_of_some_events_only) {
    EXPECT_THAT(claims_of("Protesters marched in Ostrel. The police used tear gas.", "means"), ElementsAre("means: tear gas «tear gas» by Daily Post"));
    EXPECT_THAT(claims_of("The bombing hit Ostrel. Stones lay in the street.", "means"), IsEmpty());
}

}  // namespace
}  // namespace reconcile
