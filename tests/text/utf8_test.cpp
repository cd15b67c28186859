#include <reconcile/text/utf8.hpp>

#include <gtest/gtest.h>

#include <string>

namespace reconcile {
namespace {

TEST(utf8, finds_the_first_byte_that_is_not_valid) {
    struct {
        std::string text;
        std::optional<std::size_t> bad;
    } const cases[] = {
        {"", {}},
        {"plain words, longer than eight bytes", {}},
        {"Kata’ib, Łódź, 日本, 🚀", {}},
        {"a\x80", 1},  // continues nothing
        {"eight by\xFF", 8},
        {"abc\xC3", 3},  // cut off
        {"ab\xE2\x80", 2},
        {std::string("\xC0\xAF"), 0},  // overlong
        {"x\xE0\x80\x80", 1},
        {"x\xED\xA0\x80", 1},     // half of a surrogate pair
        {"\xF4\x90\x80\x80", 0},  // above U+10FFFF
        {"\xF4\x8F\xBF\xBF", {}},
        {std::string("nul\0inside", 10), {}},
    };
    for (auto const& c : cases) EXPECT_EQ(find_invalid_utf8(c.text), c.bad) << c.text;
}

TEST(utf8, decodes_one_code_point) {
    std::string_view const text = "a’🚀\xC3";
    EXPECT_EQ(decode_utf8(text, 0).value, U'a');
    EXPECT_EQ(decode_utf8(text, 1).value, U'’');
    EXPECT_EQ(decode_utf8(text, 1).length, 3U);
    EXPECT_EQ(decode_utf8(text, 4).value, U'🚀');
    EXPECT_EQ(decode_utf8(text, 4).length, 4U);
    EXPECT_EQ(decode_utf8(text, 8).value, replacement_character);
    EXPECT_EQ(decode_utf8(text, 8).length, 1U);
}

}  // namespace
}  // namespace reconcile
