#include <reconcile/text/phrase_table.hpp>

#include <gtest/gtest.h>

namespace reconcile {
namespace {

struct fixture : testing::Test {
    vocabulary words;
    phrase_table table;

    phrase_table::match at(std::string_view text, std::uint32_t t = 0) {
        auto const tokens = tokenize(text, words);
        return table.longest(tokens, t, static_cast<std::uint32_t>(tokens.tokens.size()));
    }
};

using phrases = fixture;

TEST_F(phrases, find_the_longest_that_begins_here) {
    table.add("more than", words, 1);
    table.add("more", words, 2);
    table.add("more than twice as many", words, 3);
    EXPECT_EQ(at("more than 20").payload, 1U);
    EXPECT_EQ(at("more than 20").length, 2U);
    EXPECT_EQ(at("more rockets").payload, 2U);
    EXPECT_EQ(at("More Than twice").payload, 1U);
    EXPECT_EQ(at("MORE THAN TWICE AS MANY").payload, 3U);
    EXPECT_FALSE(at("than more"));
    EXPECT_TRUE(at("than more", 1));
    EXPECT_FALSE(at(""));
}

TEST_F(phrases, are_split_as_the_tokenizer_splits) {
    table.add("so-called", words, 1);
    table.add("Iran's army", words, 2);
    table.add("$", words, 3);
    EXPECT_EQ(at("so-called truce").length, 3U);
    EXPECT_EQ(at("Iran’s Army").length, 3U);
    EXPECT_EQ(at("$20").payload, 3U);
    EXPECT_FALSE(at("so called"));
}

TEST_F(phrases, end_before_the_end_that_is_given) {
    table.add("up to", words, 1);
    auto const tokens = tokenize("up to", words);
    EXPECT_TRUE(table.longest(tokens, 0, 2));
    EXPECT_FALSE(table.longest(tokens, 0, 1));
}

TEST_F(phrases, keep_their_first_payload) {
    table.add("at least", words, 1);
    table.add("AT LEAST", words, 2);
    table.add("", words, 3);
    EXPECT_EQ(at("at least").payload, 1U);
}

}  // namespace
}  // namespace reconcile
