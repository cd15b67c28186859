#include <reconcile/align/statement_alignment.hpp>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace reconcile {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::SizeIs;

constexpr char words[] = "The raid was meant to ease tensions along the northern river and protect its farmers";

local_claim telling(std::string document, std::string speaker, source_kind kind, std::string sense,
                    std::string said = words) {
    local_claim c;
    c.told.document = std::move(document);
    c.told.property = "statement on tension";
    c.told.asserted = value(statement{sense + " tensions", sense});
    c.told.attribution = said_by(std::move(speaker), kind).via("Daily Post");
    c.said = std::move(said);
    return c;
}

local_claim timed(std::string document, std::string speaker, std::string said) {
    auto c = telling(std::move(document), "Daily Post", source_kind::outlet, "", std::move(said));
    c.told.property = "time of statement";
    c.told.scope.side = std::move(speaker);
    c.told.asserted = value(day_at(0));
    c.told.attribution = said_by("Daily Post", source_kind::outlet);
    return c;
}

std::vector<local_claim> aligned(std::vector<local_claim> all, knowledge const& known = {}) {
    align_statements(all, known);
    return all;
}

TEST(statement_alignment, which_claims_it_is_about) {
    EXPECT_TRUE(is_about_statement("statement on tension"));
    EXPECT_TRUE(is_about_statement("time of statement"));
    EXPECT_FALSE(is_about_statement("killed"));
    EXPECT_FALSE(is_about_statement("time"));
}

TEST(statement_alignment, shared_words) {
    EXPECT_DOUBLE_EQ(shared_words(words, words), 1.0);
    EXPECT_DOUBLE_EQ(shared_words(words, "Nothing that anybody remembers about gardens anywhere"), 0.0);
    EXPECT_DOUBLE_EQ(shared_words("a b c the and", "a b c the and"), 0.0) << "short words do not count";
    EXPECT_DOUBLE_EQ(shared_words("ease tensions", "ease tensions"), 0.0) << "too few to tell";
    EXPECT_DOUBLE_EQ(shared_words("", words), 0.0);
    auto const half =
        shared_words(words, "The raid was meant to ease tensions beyond every reasonable expectation elsewhere");
    EXPECT_GT(half, 0.0);
    EXPECT_LT(half, 1.0);
    EXPECT_DOUBLE_EQ(
        half, shared_words("The raid was meant to ease tensions beyond every reasonable expectation elsewhere", words));
}

TEST(statement_alignment, one_speaker_on_one_topic_is_one_statement) {
    auto const all =
        aligned({telling("a", "Ana Brack", source_kind::person, "reduce"),
                 telling("b", "Ana Brack", source_kind::person, "raise", "It is aimed at escalating everything.")});
    ASSERT_THAT(all, SizeIs(2));
    EXPECT_EQ(all[0].told.scope.side, "Ana Brack");
    EXPECT_EQ(all[1].told.scope.side, "Ana Brack");
    EXPECT_EQ(all[0].told.scope, all[1].told.scope);
}

TEST(statement_alignment, what_one_document_tells_is_left_out) {
    EXPECT_THAT(aligned({telling("a", "Ana Brack", source_kind::person, "reduce"),
                         telling("a", "Ana Brack", source_kind::person, "raise")}),
                IsEmpty());
    EXPECT_THAT(aligned({telling("a", "Ana Brack", source_kind::person, "reduce"),
                         telling("b", "Halim Dorst", source_kind::person, "raise",
                                 "We shall not rest before order returns here.")}),
                IsEmpty());
}

TEST(statement_alignment, other_claims_stay_as_they_are) {
    local_claim other;
    other.told.document = "a";
    other.told.property = "killed";
    auto const all = aligned({telling("a", "Ana Brack", source_kind::person, "reduce"), other});
    ASSERT_THAT(all, SizeIs(1));
    EXPECT_EQ(all[0].told.property, "killed");
    EXPECT_TRUE(all[0].told.scope.empty());
}

TEST(statement_alignment, the_same_words_are_one_statement_whoever_is_named) {
    auto const all = aligned({telling("a", "Ana Brack", source_kind::person, "reduce"),
                              telling("b", "an army officer", source_kind::unnamed, "reduce")});
    ASSERT_THAT(all, SizeIs(2));
    EXPECT_EQ(all[1].told.scope.side, "Ana Brack");
    EXPECT_EQ(all[1].told.attribution.links.back().source, "Ana Brack") << "he takes the name that the other gives";
    EXPECT_THAT(all[1].told.flags, ElementsAre("speaker_by_quote"));
    EXPECT_THAT(all[0].told.flags, IsEmpty());
}

TEST(statement_alignment, nobody_named_anywhere_is_no_statement) {
    EXPECT_THAT(aligned({telling("a", "an official", source_kind::unnamed, "reduce"),
                         telling("b", "an officer", source_kind::unnamed, "reduce")}),
                IsEmpty());
}

TEST(statement_alignment, spellings_of_a_speaker_are_known) {
    knowledge known;
    known.judge("Ana Brack", "Ahna Brak", judgement::same);
    std::vector<local_claim> const two{
        telling("a", "Ana Brack", source_kind::person, "reduce"),
        telling("b", "Ahna Brak", source_kind::person, "raise", "It is aimed at escalating everything.")};
    auto const all = aligned(two, known);
    ASSERT_THAT(all, SizeIs(2));
    EXPECT_EQ(all[0].told.scope.side, all[1].told.scope.side);
}

TEST(statement_alignment, times_are_of_one_statement_if_its_words_are_one) {
    std::string const said = "The northern river bridges were closed after heavy shelling near Ostrel";
    std::string const other = "Schools across Marland remain closed until further notice next month";
    auto const all = aligned(
        {timed("a", "Ana Brack", said), timed("b", "Ana Brack", said + " again"), timed("c", "Ana Brack", other)});
    ASSERT_THAT(all, SizeIs(2)) << "one speaker says many things: the words must be the same";
    EXPECT_EQ(all[0].told.scope, all[1].told.scope);
    EXPECT_EQ(all[0].told.scope.population, "northern river bridges closed");
}

TEST(statement_alignment, two_statements_stay_two) {
    std::string const one = "The northern river bridges were closed after heavy shelling near Ostrel";
    std::string const two = "Schools across Marland remain closed until further notice next month";
    auto const all = aligned({timed("a", "Ana Brack", one), timed("a", "Ana Brack", two), timed("b", "Ana Brack", two),
                              timed("b", "Ana Brack", one)});
    ASSERT_THAT(all, SizeIs(4));
    EXPECT_EQ(all[0].told.scope, all[3].told.scope);
    EXPECT_EQ(all[1].told.scope, all[2].told.scope);
    EXPECT_NE(all[0].told.scope, all[1].told.scope);
}

}  // namespace
}  // namespace reconcile
