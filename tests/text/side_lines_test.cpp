#include <string>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <reconcile/text/lexicon.hpp>
#include <reconcile/text/side_lines.hpp>
#include <reconcile/text/text_reader.hpp>

namespace reconcile {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

/// The side lines of a text, in words.
std::vector<std::string> aside(std::string const& text) {
    static text_reader const reader(lexicon::built_in());
    auto const read = reader.read(text, std::nullopt);
    auto const flags = side_lines(read.text);
    EXPECT_EQ(flags.size(), read.text.sentences.size());
    std::vector<std::string> out;
    for (std::size_t s = 0; s < flags.size(); ++s)
        if (flags[s]) out.emplace_back(read.text.span(read.text.sentences[s]).of(text));
    return out;
}

std::string const beginning = "A boy was hurt in Ostrel.\n\nPolice came at noon.\n\nNobody was arrested.\n\n";

TEST(side_lines, a_paragraph_without_a_mark_is_one) {
    EXPECT_THAT(aside(beginning + "Bus driver killed in Tollan\n\nThe boy was 12."),
                ElementsAre("Bus driver killed in Tollan"));
    EXPECT_THAT(aside(beginning + "The boy was 12.\n\nBus driver killed in Tollan"),
                ElementsAre("Bus driver killed in Tollan"));
}

TEST(side_lines, the_beginning_may_repeat_the_title) {
    EXPECT_THAT(aside("Boy hurt in Ostrel\n\nA boy was hurt in Ostrel.\n\nPolice came at noon."), IsEmpty());
}

TEST(side_lines, titles_of_sections_and_short_lines_are_none) {
    EXPECT_THAT(aside(beginning + "WHAT THE POLICE SAY\n\nThe boy was 12."), IsEmpty());
    EXPECT_THAT(aside(beginning + "Advertisement\n\nThe boy was 12."), IsEmpty());
}

TEST(side_lines, a_text_without_marks_has_none) {
    EXPECT_THAT(aside("A boy was hurt in Ostrel\n\nPolice came at noon\n\nNobody was arrested\n\nThe boy was twelve\n\n"
                      "He lives in Tollan\n\nA bus had stopped there"),
                IsEmpty());
}

TEST(side_lines, no_text_has_none) { EXPECT_THAT(aside(""), IsEmpty()); }

}  // namespace
}  // namespace reconcile
