#include "extract/reading.hpp"

namespace reconcile {
namespace {

using namespace testing_extract;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;

// ---- who was killed and hurt -----------------------------------------------------------------------------------------

TEST(count_finder, active) {
    expect_claims({
        {"The blast killed 8 people.", {"killed: 8 people «killed 8 people» by Daily Post"}},
        {"A landslide in Tollan killed at least eight villagers on Friday.",
         {"killed: 8+ villagers «killed at least eight villagers» by Daily Post"}},
        {"The blast killed more than 20 miners.", {"killed: 21+ miners «killed more than 20 miners» by Daily Post"}},
        {"The storm wounded between 10 and 15 people.",
         {"wounded: 10-15 people «wounded between 10 and 15 people» by Daily Post"}},
        {"The raid killed a farmer.", {"killed: 1 farmer «killed a farmer» by Daily Post"}},
        {"Gunmen killed dozens of people.", {"killed: 13+ people «killed dozens of people» by Daily Post"}},
        {"Eleven miners died in the collapse.", {"killed: 11 miners «Eleven miners died» by Daily Post"}},
    });
}

TEST(count_finder, passive) {
    expect_claims({
        {"Eight people were killed when the ferry sank.",
         {"killed: 8 people «Eight people were killed» by Daily Post"}},
        {"About 20 people were later wounded.",
         {"wounded: 10-30 people «About 20 people were later wounded» by Daily Post"}},
        {"A soldier was killed.", {"killed: 1 soldier «A soldier was killed» by Daily Post"}},
        {"Two guards, who had just arrived, have been injured.",
         {"wounded: 2 guards «Two guards, who had just arrived, have been injured» by Daily Post"}},
        {"Nine people in the town were hurt.", {"wounded: 9 people «Nine people in the town were hurt» by Daily Post"}},
    });
}

TEST(count_finder, participle_and_gerund) {
    expect_claims({
        {"Six soldiers killed in the raid came from one village.",
         {"killed: 6 soldiers «Six soldiers killed» by Daily Post"}},
        {"The storm hit Port Hale, killing 9 people and injuring 40.",
         {"killed: 9 people «killing 9 people» by Daily Post", "wounded: 40 «injuring 40» by Daily Post"}},
    });
}

TEST(count_finder, state) {
    expect_claims({
        {"Rescuers counted 8 dead and 20 wounded in Vessel Bay.",
         {"killed: 8 «8 dead» by Daily Post", "wounded: 20 «20 wounded» by Daily Post"}},
        {"The fire left 4 people dead.", {"killed: 4 people «4 people dead» by Daily Post"}},
        {"140 injured people were taken to the hospital.",
         {"wounded: 140 injured people «140 injured people» by Daily Post"}},
    });
}

TEST(count_finder, noun) {
    expect_claims({
        {"The bodies of 8 miners were found.", {"killed: 8 miners «bodies of 8 miners» by Daily Post"}},
        {"Eight deaths were reported.", {"killed: 8 deaths «Eight deaths» by Daily Post"}},
        {"The fire caused 12 injuries.", {"wounded: 12 injuries «12 injuries» by Daily Post"}},
    });
}

TEST(count_finder, toll) {
    expect_claims({
        {"The death toll rose to 8 on Sunday.", {"killed: 8 «death toll rose to 8» by Daily Post"}},
        {"The death toll from the flood climbed to at least 30.",
         {"killed: 30+ «death toll from the flood climbed to at least 30» by Daily Post"}},
        {"The number of dead stands at 14.", {"killed: 14 «number of dead stands at 14» by Daily Post"}},
    });
}

TEST(count_finder, a_toll_of_money_is_no_toll) {
    EXPECT_THAT(claims_of("The toll on the bridge rose to 8 dollars."), IsEmpty());
}

TEST(count_finder, nobody) {
    expect_claims({
        {"There were no casualties.",
         {"killed: 0 «no casualties» by Daily Post", "wounded: 0 «no casualties» by Daily Post"}},
        {"No one was hurt.", {"wounded: 0 «No one was hurt» by Daily Post"}},
        {"Nobody was killed in the blast.", {"killed: 0 «Nobody was killed» by Daily Post"}},
        {"Nobody died.", {"killed: 0 «Nobody died» by Daily Post"}},
        {"No civilians were hurt.", {"wounded [civilians]: 0 civilians «No civilians were hurt» by Daily Post"}},
        {"Two people were slightly hurt.", {"wounded: 2 people «Two people were slightly hurt» by Daily Post"}},
        {"A family killed in the blast was named.", {}},
        {"The shelling injured nobody.", {"wounded: 0 «injured nobody» by Daily Post"}},
    });
}

// ---- parts and wholes ------------------------------------------------------------------------------------------------

TEST(count_finder, parts_of_a_whole) {
    expect_claims({
        {"The shelling killed 12 people, including two medics.",
         {"killed: 12 people «killed 12 people» by Daily Post",
          "killed [medics]: 2 medics «two medics» by Daily Post"}},
        {"The shelling killed 12 people, including two medics and three children.",
         {"killed: 12 people «killed 12 people» by Daily Post", "killed [medics]: 2 medics «two medics» by Daily Post",
          "killed [children]: 3 children «three children» by Daily Post"}},
        {"The shelling killed 12 people, including a contractor.",
         {"killed: 12 people «killed 12 people» by Daily Post",
          "killed [contractors]: 1+ contractor «a contractor» by Daily Post"}},
    });
}

TEST(count_finder, a_part_is_not_named_by_who_tells_of_it) {
    EXPECT_THAT(claims_of("Two of the injured were in critical condition, a hospital doctor said."),
                ElementsAre(testing::HasSubstr("wounded [in critical condition]: 2")));
}

TEST(count_finder, parts_before_the_verb) {
    expect_claims({
        {"Eighteen people, including five children, were killed in Tollan.",
         {"killed: 18 people «Eighteen people, including five children, were killed» by Daily Post",
          "killed [children]: 5 children «five children» by Daily Post"}},
        {"Eighteen people, two medics among them, were killed in Tollan.",
         {"killed: 18 people «Eighteen people, two medics among them, were killed» by Daily Post",
          "killed [medics]: 2 medics «two medics» by Daily Post"}},
        {"The fire killed 18 people, among them a medic.",
         {"killed: 18 people «killed 18 people» by Daily Post", "killed [medics]: 1+ medic «a medic» by Daily Post"}},
    });
}

TEST(count_finder, a_part_of_the_wounded) {
    expect_claims({
        {"15 of the wounded were children.", {"wounded [children]: 15 wounded «15 of the wounded» by Daily Post"}},
        {"Three of the children were killed.",
         {"killed [children]: 3 children «Three of the children were killed» by Daily Post"}},
        {"Five of the villagers were killed.",
         {"killed [villagers]: 5 villagers «Five of the villagers were killed» by Daily Post"}},
        {"None of the villagers was killed.",
         {"killed [villagers]: 0 villagers «None of the villagers was killed» by Daily Post"}},
        {"Five of the wounded.", {"wounded [part]: 5 wounded «Five of the wounded» by Daily Post"}},
    });
}

TEST(count_finder, one_and_others_is_more_than_one) {
    expect_claims({
        {"One guard and others were wounded.", {"wounded: 2+ «One guard and others were wounded» by Daily Post"}},
        {"The blast killed two medics and others.",
         {"killed [medics]: 2 medics «killed two medics and others» by Daily Post",
          "killed: 3+ «killed two medics and others» by Daily Post"}},
    });
}

TEST(count_finder, three_more_is_a_lower_bound) {
    expect_claims({
        {"Three more people were killed on Tuesday.",
         {"killed: 3+ people «Three more people were killed» by Daily Post"}},
        {"Three more died overnight.", {"killed: 3+ «Three more died» by Daily Post"}},
    });
}

TEST(count_finder, bare_plural_is_two_or_more) {
    expect_claims({
        {"The raid killed civilians.", {"killed: 2+ civilians «killed civilians» by Daily Post"}},
        {"Soldiers were wounded.", {"wounded: 2+ Soldiers «Soldiers were wounded» by Daily Post"}},
    });
}

TEST(count_finder, what_is_meant_or_done_at_large_tells_of_nobody) {
    for (auto const* text : {"He wanted to kill his wife in Ostrel.", "The guns kill people in Ostrel.",
                             "He is charged with the attempted murder of two deputies in Ostrel."})
        EXPECT_THAT(claims_of(text, "killed"), IsEmpty()) << text;
}

TEST(count_finder, no_one_else_says_nothing_of_those_who_are_told_of) {
    EXPECT_THAT(claims_of("A boy was hurt in Ostrel. No one else was hurt.", "wounded"),
                ElementsAre(HasSubstr("wounded: 1")));
    EXPECT_THAT(claims_of("No one was hurt in the raid on Ostrel.", "wounded"), ElementsAre(HasSubstr("wounded: 0")));
}

TEST(count_finder, words_that_multiply_a_noun) {
    expect_claims({
        {"The triple homicide shook Ostrel.", {"killed: 3 «triple homicide» by Daily Post"}},
        {"Police in Ostrel look into a double murder.", {"killed: 2 «double murder» by Daily Post"}},
    });
}

TEST(count_finder, one_dead_is_a_number) {
    EXPECT_THAT(claims_of("A shooting in Ostrel left one dead.", "killed"),
                ElementsAre("killed: 1 «one dead» by Daily Post"));
    EXPECT_THAT(claims_of("He saw his dead brother in Ostrel.", "killed"), IsEmpty());
}

TEST(count_finder, counts_behind_an_article) {
    expect_claims({
        {"The blast killed the two guards.", {"killed: 2 guards «killed the two guards» by Daily Post"}},
        {"The blast wounded his three sons.", {"wounded: 3 sons «wounded his three sons» by Daily Post"}},
    });
}

// ---- things ----------------------------------------------------------------------------------------------------------

TEST(count_finder, rockets_fired_and_landed_are_one_family) {
    auto const counted = [](std::string const& text) { return claims_of(text, "projectiles"); };
    EXPECT_THAT(counted("Militants fired three rockets at the base in Ostrel."), ElementsAre("projectiles: 3 rockets «fired three rockets» by Daily Post"));
    EXPECT_THAT(counted("Two rockets were fired at the depot in Ostrel."), ElementsAre("projectiles: 2 rockets «Two rockets were fired» by Daily Post"));
    EXPECT_THAT(counted("Three rockets landed near the harbour."), ElementsAre("projectiles: 3 rockets «Three rockets landed» by Daily Post"));
    EXPECT_THAT(counted("At least five mortars hit the airfield."), ElementsAre("projectiles: 5+ mortars «At least five mortars hit» by Daily Post"));
}

// ---- counted together ------------------------------------------------------------------------------------------------

TEST(count_finder, what_is_counted_together_is_added_up) {
    expect_claims({
        {"Two men and three women were killed in Ostrel.",
         {"killed: 5 people «Two men and three women were killed» by Daily Post"}},
        {"The storm killed six farmers and two nurses.",
         {"killed: 8 people «killed six farmers and two nurses» by Daily Post"}},
        {"The murder of six priests and two women shook Ostrel.",
         {"killed: 8 people «murder of six priests and two women» by Daily Post"}},
        {"The storm injured two men, three women and a child.",
         {"wounded: 6 people «injured two men, three women and a child» by Daily Post"}},
    });
}

TEST(count_finder, what_is_told_of_others_or_again_is_not_added) {
    expect_claims({
        {"The storm killed two men and three women were wounded.",
         {"killed: 2 men «killed two men» by Daily Post", "wounded: 3 women «three women were wounded» by Daily Post"}},
        {"The storm killed three people, two soldiers and a teacher.",
         {"killed: 3 people «killed three people» by Daily Post"}},
    });
}

TEST(count_finder, the_verb_stays_on_the_claim) {
    auto const verb = [](std::string const& text) { return read(text).claims.at(0).told.verb; };
    EXPECT_EQ(verb("Militants fired three rockets at the base."), "fired");
    EXPECT_EQ(verb("Three rockets landed near the harbour."), "landed");
    EXPECT_EQ(verb("Eleven miners died."), "died");
    EXPECT_EQ(verb("The blast killed 8 people."), "killed");
}

TEST(count_finder, bombs_targets_aircraft_buildings) {
    expect_claims({
        {"Jets dropped seven bombs on four targets.",
         {"munitions: 7 bombs «dropped seven bombs» by Daily Post", "targets: 4 targets «four targets» by Daily Post"}},
        {"Six aircraft took part in the raid.", {"aircraft: 6 aircraft «Six aircraft took part» by Daily Post"}},
        {"Four planes bombed the depot.", {"aircraft: 4 planes «Four planes bombed» by Daily Post"}},
        {"Several buildings were destroyed in the air strike.",
         {"destroyed: 2+ buildings «Several buildings were destroyed» by Daily Post"}},
        {"The air strike destroyed two warehouses.",
         {"destroyed: 2 warehouses «destroyed two warehouses» by Daily Post"}},
        {"Two air raids hit the town.", {"air strikes: 2 air raids «Two air raids» by Daily Post"}},
    });
}

// ---- who says it -----------------------------------------------------------------------------------------------------

TEST(count_finder, speaker_is_the_last_link) {
    expect_claims({
        {"Colonel Ana Brack said that eight soldiers were killed in the bombing.",
         {"killed: 8 soldiers «eight soldiers were killed» by Ana Brack"}},
        {"\"Eight soldiers were killed,\" Colonel Ana Brack said.",
         {"killed: 8 soldiers «Eight soldiers were killed» by Ana Brack"}},
        {"Eight soldiers were killed, according to the Ostrel Health Ministry.",
         {"killed: 8 soldiers «Eight soldiers were killed» by Ostrel Health Ministry"}},
        {"Eight soldiers were killed. Colonel Ana Brack said that it was a sad day.",
         {"killed: 8 soldiers «Eight soldiers were killed» by Daily Post"}},
    });
}

TEST(count_finder, denial_and_doubt_stay_on_the_claim) {
    expect_claims({
        {"The army denied that eight people were killed in the bombing.",
         {"killed: denies 8 people «eight people were killed» by the army"}},
        {"The bombing reportedly killed six people.", {"killed: hedged 6 people «killed six people» by Daily Post"}},
        {"Police said the blast may have killed six people.",
         {"killed: hedged 6 people «killed six people» by police"}},
        {"Six people could have been killed, police said.",
         {"killed: hedged 6 people «Six people could have been killed» by police"}},
    });
}

TEST(count_finder, an_outlet_that_kills_is_one_that_reports) {
    read_page const text("Reuters reportedly killed 40 miners.");
    auto const found = finders::get().counts.find(text.page, finders::get().grammar);
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].agent, "Reuters");
    EXPECT_EQ(text.words(found[0].tokens), "killed 40 miners");
}

// ---- what is no claim ------------------------------------------------------------------------------------------------

TEST(count_finder, negated_is_not_affirmed) {
    EXPECT_THAT(claims_of("The raid did not kill 8 people."), IsEmpty());
    EXPECT_THAT(claims_of("Eight people were not wounded."), IsEmpty());
}

TEST(count_finder, no_claim) {
    for (auto const* text : {
             "A 45-year-old man drove the lorry.",                        // an age
             "The driver, 34, was at home.",                              // an age beside a name
             "The gun fires 155mm shells.",                               // a calibre
             "The vote killed the deal after 8 meetings.",                // a deal
             "No agreement was reached after 12 hours.",                  // hours
             "There was no agreement on the wounded pride of the town.",  // nobody is wounded
             "The town lies 8 kilometres from the border.",               // a distance
             "The company fired 200 workers.",                            // no rockets
             "Prices fell 8 percent.",                                    // no rockets either
             "The team dropped two players.",                             // no bombs
             "The bank launched three products.",                         // no rockets
             "She was 60 when she died in 1999.",                         // an age and a year
             "The dead language has 40 letters.",                         // no dead
             "Four of the towns have no school.",                         // no verb of the lexicon
             "Two bills died in committee.",                              // bills
             "Three dogs were killed on the road.",                       // animals
             "Flight 103 was late.",                                      // an identifier
             "The battle of 1812 is on page 40.",                         // a year, a page
         })
        EXPECT_THAT(claims_of(text), IsEmpty()) << text;
}

TEST(count_finder, tells_what_a_refusal_is_about) {
    read_page const text("how many people were killed and how many were injured");
    auto const about = finders::get().counts.about(text.page, text.sentence());
    ASSERT_EQ(about.size(), 2U);
    EXPECT_EQ(about[0].property, "killed");
    EXPECT_EQ(about[1].property, "wounded");
    EXPECT_EQ(about[0].at, text.token("killed"));
}

TEST(count_finder, a_toll_is_what_it_rose_to) {
    expect_claims({
        {"The death toll of the flood rose from 9 to 12.", {"killed: 12 «death toll of the flood rose from 9 to 12» by Daily Post"}},
        {"The death toll of the flood rose by 3 to 12.", {"killed: 12 «death toll of the flood rose by 3 to 12» by Daily Post"}},
        {"The death toll of the flood rose by 3.", {}},
    });
}

TEST(count_finder, an_ing_form_is_active) {
    expect_claims({
        {"The ferry was carrying 40 people when it sank.", {"aboard: 40 people «carrying 40 people» by Daily Post"}},
        {"The soldiers were killing 40 people.", {"killed: 40 people «killing 40 people» by Daily Post"}},
    });
}

TEST(count_finder, things_in_a_list_are_counted_together) {
    expect_claims({
        {"The flood destroyed a school and two shops.", {"destroyed: 3 «destroyed a school and two shops» by Daily Post"}},
        {"The flood destroyed two shops and killed three people.",
         {"destroyed: 2 shops «destroyed two shops» by Daily Post", "killed: 3 people «killed three people» by Daily Post"}},
    });
}

TEST(count_finder, parts_behind_the_verb) {
    expect_claims({
        {"Ten people were killed in the blast, including two medics.",
         {"killed: 10 people «Ten people were killed» by Daily Post", "killed [medics]: 2 medics «two medics» by Daily Post"}},
        {"Ten people were killed and six hurt, including two medics.",
         {"killed: 10 people «Ten people were killed» by Daily Post", "wounded: 6 «six hurt» by Daily Post", "wounded [medics]: 2 medics «two medics» by Daily Post"}},
    });
}

TEST(count_finder, some_among_the_dead_are_a_part) {
    EXPECT_THAT(claims_of("Two soldiers were among the dead, the army said.", "killed"),
                ElementsAre("killed [service members]: 2 soldiers «Two soldiers were among the dead» by the army"));
    EXPECT_THAT(claims_of("A soldier was among those wounded in the blast.", "wounded"),
                ElementsAre("wounded [service members]: 1 soldier «A soldier was among those wounded» by Daily Post"));
    EXPECT_THAT(claims_of("Two singers were among the dead after the blast.", "killed"),
                ElementsAre("killed: 2+ singers «Two singers were among the dead» by Daily Post")) << "no part that a list names";
}

}  // namespace
}  // namespace reconcile
