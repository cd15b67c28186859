#include <reconcile/write/display_text.hpp>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace reconcile {
namespace {

using testing::ElementsAre;

TEST(display_text, lets_nothing_steer_the_terminal) {
    EXPECT_EQ(display_text("a\033[31mb\nc\td"), "a [31mb c d");
    EXPECT_EQ(display_text("a\xC2\x9B"
                           "b"),
              "a b")
        << "the one-byte form of an escape sequence";
    EXPECT_EQ(display_text("abc\xE2\x80\xAE"
                           "def"),
              "abc def")
        << "a mark that turns the direction";
    EXPECT_EQ(display_text("a\xff"
                           "b"),
              "a\xEF\xBF\xBD"
              "b");
}

TEST(display_text, is_measured_in_columns) {
    EXPECT_EQ(display_width("Żółw"), 4U);
    EXPECT_EQ(display_width("e\xCC\x81"), 1U);
    EXPECT_EQ(display_width("東京"), 4U);
    EXPECT_EQ(padded("東", 4), "東  ");
    EXPECT_EQ(shortened("a long title", 7), "a long…");
    EXPECT_EQ(shortened("short", 7), "short");
}

TEST(display_text, is_wrapped_at_spaces) {
    EXPECT_THAT(wrapped("one two three", 8), ElementsAre("one two", "three"));
    EXPECT_THAT(wrapped("abcdefghijkl mn", 8), ElementsAre("abcdefgh", "ijkl mn"));
    EXPECT_THAT(wrapped("", 8), ElementsAre(""));
}

}  // namespace
}  // namespace reconcile
