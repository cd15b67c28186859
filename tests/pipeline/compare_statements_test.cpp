#include <reconcile/pipeline/compare_statements.hpp>

#include <gtest/gtest.h>

namespace reconcile {
namespace {

std::string label(std::string_view premise, std::string_view hypothesis) {
    static statement_comparer const comparer;
    return comparer.compare(premise, hypothesis).label;
}

TEST(compare_statements, relates_numbers_as_sets) {
    EXPECT_EQ(label("The flood killed 12 people.", "The flood killed 12 people."), "entailment");
    EXPECT_EQ(label("The flood killed 12 people.", "The flood killed at least 8 people."), "entailment");
    EXPECT_EQ(label("The flood killed at least 8 people.", "The flood killed 12 people."), "neutral");
    EXPECT_EQ(label("The flood killed 12 people.", "The flood killed 15 people."), "contradiction");
}

TEST(compare_statements, compares_only_numbers_of_one_thing) {
    EXPECT_EQ(label("The flood wrecked 40 houses.", "The flood wrecked 3 bridges."), "neutral");
}

TEST(compare_statements, turns_with_a_negation) {
    EXPECT_EQ(label("The mayor did not open the dam.", "The mayor opened the dam."), "neutral") << "the words differ";
    EXPECT_EQ(label("The mayor will not open the dam.", "The mayor will open the dam."), "contradiction");
}

TEST(compare_statements, needs_the_words_too) {
    EXPECT_EQ(label("The flood killed 12 people.", "A fire in another town killed 12 people."), "neutral");
}

TEST(compare_statements, says_why) {
    auto const found = compare_statements("The flood killed 12 people.", "The flood killed 15 people.");
    EXPECT_EQ(found.relation, "conflict");
    EXPECT_EQ(found.reason, "value");
    EXPECT_EQ(found.note, "No number is both (12 people and 15 people).");
}

}  // namespace
}  // namespace reconcile
