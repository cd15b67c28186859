#include <reconcile/pipeline/compare_statements.hpp>

#include <gtest/gtest.h>

namespace reconcile {
namespace {

statement_comparison compare(std::string_view premise, std::string_view hypothesis) {
    static statement_comparer const comparer;
    return comparer.compare(premise, hypothesis);
}

std::string label(std::string_view premise, std::string_view hypothesis) { return compare(premise, hypothesis).label; }

TEST(compare_statements, relates_numbers_as_sets) {
    EXPECT_EQ(label("The flood killed 12 people.", "The flood killed 12 people."), "entailment");
    EXPECT_EQ(label("The flood killed 12 people.", "The flood killed at least 8 people."), "entailment");
    EXPECT_EQ(label("The flood killed 12 people.", "The flood killed several people."), "entailment");
    EXPECT_EQ(label("The flood killed at least 8 people.", "The flood killed 12 people."), "neutral");
    EXPECT_EQ(label("The flood killed 12 people.", "The flood killed 15 people."), "contradiction");
    EXPECT_EQ(label("Nobody was hurt in the fire.", "Three people were hurt in the fire."), "contradiction");
}

TEST(compare_statements, takes_a_bound_for_its_number_as_quoted) {
    auto const found = compare("At least 12 people died.", "12 people died.");
    EXPECT_EQ(found.label, "entailment");
    EXPECT_EQ(found.relation, "compatible") << "the relation keeps that it is no proof";
}

TEST(compare_statements, compares_only_numbers_of_one_thing) {
    EXPECT_EQ(label("The flood wrecked 40 houses.", "The flood wrecked 3 bridges."), "neutral");
    EXPECT_EQ(label("The 16 member states met in May.", "There are 16 members."), "entailment")
        << "the head of one stands among the words of the other";
}

TEST(compare_statements, sets_each_number_against_the_one_in_its_place) {
    EXPECT_EQ(label("The farm has 5 goats and 6 cows.", "The farm has more than 5 goats and 6 cows."), "contradiction");
    EXPECT_EQ(label("The road rose from 60 to 90 metres, the bridge is 40 metres long.",
                    "The road rose from 60 to 90 metres, the bridge is 90 metres long."),
              "contradiction");
    EXPECT_EQ(label("Imports rose 10 percent and exports rose 12 percent.",
                    "Imports rose 12 percent and exports rose 10 percent."),
              "contradiction");
}

TEST(compare_statements, compares_measures_in_other_units) {
    EXPECT_EQ(label("The bridge is 2 miles long.", "The bridge is 3.2 km long."), "entailment");
    EXPECT_EQ(label("The bridge is 2 miles long.", "The bridge is 5 km long."), "contradiction");
}

TEST(compare_statements, adds_up_what_the_premise_tells_apart) {
    auto const found = compare("The blast killed 12 soldiers and 3 civilians.", "The blast killed 15 people.");
    EXPECT_EQ(found.label, "entailment");
    EXPECT_EQ(found.note, "The premise's numbers give it: 12 + 3 = 15 people.");
    EXPECT_EQ(label("The blast killed 12 soldiers and 3 civilians.", "The blast killed 16 people."), "neutral");
    EXPECT_EQ(label("The blast killed at least 12 soldiers and 3 civilians.", "The blast killed at least 15 people."),
              "entailment");
}

TEST(compare_statements, takes_away_and_shares_out) {
    EXPECT_EQ(label("Of 30 hostages, 12 were freed.", "18 hostages are still held."), "entailment");
    EXPECT_EQ(label("The relief ship carried 120 tents in 8 boxes.", "Each box held 15 tents."), "entailment");
    EXPECT_EQ(label("The clinic had 8 beds and lost 2 beds.", "The clinic has 6 beds."), "entailment");
    EXPECT_NE(label("The clinic had 8 beds and lost 2 beds.", "The clinic has 10 beds."), "entailment")
        << "what was lost is not added";
}

TEST(compare_statements, relates_dates) {
    EXPECT_EQ(label("The flood hit the town on Monday.", "The flood hit the town on Tuesday."), "contradiction");
    EXPECT_EQ(label("The flood hit the town on 3 May 2014.", "The flood hit the town in May 2014."), "entailment");
    EXPECT_EQ(label("The flood hit the town in May 2014.", "The flood hit the town on 3 May 2014."), "neutral");
    EXPECT_EQ(label("The flood hit the town on 3 May 2014.", "The flood hit the town on 4 May."), "contradiction");
    EXPECT_EQ(label("The flood hit the town on 3 May 2014.", "The flood hit the town on Monday."), "neutral")
        << "no calendar is consulted";
}

TEST(compare_statements, turns_with_a_negation) {
    EXPECT_EQ(label("The mayor did not open the dam.", "The mayor opened the dam."), "contradiction");
    EXPECT_EQ(label("The mayor will not open the dam.", "The mayor will not open the dam."), "entailment");
    EXPECT_EQ(label("The minister denied that 12 people died.", "12 people died."), "contradiction");
    EXPECT_EQ(label("Not counting the flood, the year was quiet.", "The year had a flood and was quiet."), "entailment")
        << "a negation is of the word behind it";
}

TEST(compare_statements, knows_opposites) {
    auto const found = compare("Unemployment rose to 7.4 percent.", "Unemployment fell to 7.4 percent.");
    EXPECT_EQ(found.label, "contradiction");
    EXPECT_EQ(found.reason, "polarity");
    EXPECT_EQ(found.note, "\"rose\" stands against \"fell\".");
}

TEST(compare_statements, knows_who_did_it_to_whom) {
    EXPECT_EQ(compare("Norland invaded Suthia in 1990.", "Suthia invaded Norland in 1990.").reason, "role");
    EXPECT_EQ(label("Norland was attacked by Suthia.", "Suthia attacked Norland."), "entailment");
    EXPECT_EQ(label("Acme is a subsidiary of Binford.", "Acme owns Binford."), "contradiction");
    EXPECT_EQ(label("Acme is a subsidiary of Binford.", "Binford owns Acme."), "entailment");
    EXPECT_EQ(label("Norland's predecessor, Suthia, fell.", "Suthia succeeded Norland."), "contradiction");
}

TEST(compare_statements, takes_no_possibility_for_a_fact) {
    EXPECT_EQ(label("The army may have fired 10 rockets.", "The army fired 10 rockets."), "neutral");
    EXPECT_EQ(label("The army may have fired 10 rockets.", "The army may have fired 10 rockets."), "entailment");
}

TEST(compare_statements, needs_the_words_too) {
    EXPECT_EQ(label("The flood killed 12 people.", "A fire in another town killed 12 people."), "neutral");
    EXPECT_EQ(label("The moon of Mars is 12 miles wide.", "The moon of Saturn is 5000 miles wide."), "neutral")
        << "a name that the premise does not have: it is about something else";
}

TEST(compare_statements, says_why) {
    auto const found = compare_statements("The flood killed 12 people.", "The flood killed 15 people.");
    EXPECT_EQ(found.relation, "conflict");
    EXPECT_EQ(found.reason, "value");
    EXPECT_EQ(found.note, "Only one of them can be right (12 people and 15 people).");
}

TEST(compare_statements, takes_empty_statements) {
    EXPECT_EQ(label("", "12 people died."), "neutral");
    EXPECT_EQ(label("12 people died.", ""), "entailment") << "nothing is asked";
}

TEST(compare_statements, reads_the_beginning_of_what_is_very_long) {
    std::string longest = "The flood killed 12 people.";
    for (int i = 0; i < 100000; ++i) longest += " é7 ";
    EXPECT_EQ(label(longest, "The flood killed 12 people."), "entailment");
    EXPECT_EQ(label(longest, longest), "entailment");
}

TEST(compare_statements, bounds_the_arithmetic) {
    std::string many;
    for (int i = 1; i <= 200; ++i) many += std::to_string(1000 + i) + " houses, ";
    EXPECT_NE(label(many, "In all 7 houses."), "entailment");
}

}  // namespace
}  // namespace reconcile
