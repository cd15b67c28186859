#include <reconcile/text/text_printer.hpp>

#include <gtest/gtest.h>

#include <string>

#include <reconcile/text/lexicon.hpp>

namespace reconcile {
namespace {

text_print print_of(std::string const& text) {
    vocabulary words;
    text_printer const printer(lexicon::built_in(), words);
    return printer.print(tokenize(text, words));
}

TEST(text_print, keeps_words_by_sentences_and_where_they_begin) {
    std::string const text = "The gate fell. Nobody saw it.";
    auto const p = print_of(text);
    ASSERT_EQ(p.words.size(), 6U);
    ASSERT_EQ(p.sentences.size(), 2U);
    EXPECT_EQ(p.sentences[1].where.of(text), "Nobody saw it");
    EXPECT_EQ(p.sentences[1].first, 3U);
    EXPECT_EQ(p.words[3].begin, 15U);
}

TEST(text_print, is_the_same_for_other_marks_capitals_and_apostrophes) {
    auto const a = print_of("The mayor's gate, which was old, FELL.");
    auto const b = print_of("The mayor’s gate (which was old) fell!");
    ASSERT_EQ(a.words.size(), b.words.size());
    for (std::size_t i = 0; i < a.words.size(); ++i) EXPECT_EQ(a.words[i].hash, b.words[i].hash) << i;
    EXPECT_NE(a.words[0].hash, a.words[1].hash);
}

TEST(text_print, keeps_no_words_of_those_who_are_quoted) {
    auto const p = print_of("She said: \"The gate fell.\" It was old.");
    ASSERT_EQ(p.words.size(), 8U);
    for (std::size_t i = 0; i < 8; ++i) EXPECT_EQ(p.words[i].hash == text_print::quoted, 2 <= i && i < 5) << i;
}

TEST(text_print, keeps_no_words_that_everybody_prints) {
    auto const p = print_of("The gate fell. Anyone with information is asked to call the harbour office.");
    ASSERT_EQ(p.words.size(), 13U);
    for (std::size_t i = 0; i < 13; ++i) EXPECT_EQ(p.words[i].hash == text_print::quoted, i >= 3) << i;
}

TEST(text_print, is_bounded) {
    std::string endless;
    while (endless.size() < 200'000) endless += "and so it went on ";
    auto const p = print_of(endless);
    EXPECT_EQ(p.words.size(), text_print::most_words);
    for (auto const& s : p.sentences) EXPECT_LE(s.last - s.first, text_print::longest_sentence);
    EXPECT_EQ(p.sentences.back().last, text_print::most_words);
}

TEST(text_print, of_nothing_is_empty) {
    EXPECT_TRUE(print_of("").sentences.empty());
    EXPECT_TRUE(print_of("… — !").sentences.empty());
}

}  // namespace
}  // namespace reconcile
