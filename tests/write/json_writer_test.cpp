#include <reconcile/write/json_writer.hpp>

#include <limits>

#include <gtest/gtest.h>

namespace reconcile {
namespace {

std::string text(std::string_view words) {
    std::string out;
    append_json_string(out, words);
    return out;
}

std::string number(double n) {
    std::string out;
    json_writer(out).number(n);
    return out;
}

TEST(json_writer, puts_commas_between_what_it_writes) {
    std::string out;
    json_writer json(out);
    json.begin_object();
    json.field("a", 1);
    json.key("b");
    json.begin_array();
    json.string("x");
    json.null();
    json.begin_object();
    json.end_object();
    json.end_array();
    json.field("c", std::vector<std::string>{"y", "z"});
    json.text_or_null("d", "");
    json.field("e", true);
    json.end_object();
    EXPECT_EQ(out, R"({"a": 1, "b": ["x", null, {}], "c": ["y", "z"], "d": null, "e": true})");
}

TEST(json_writer, breaks_lines_where_it_is_asked_to) {
    std::string out;
    json_writer json(out);
    json.begin_array();
    for (int i = 0; i < 2; ++i) {
        json.line(1);
        json.number(i);
    }
    json.end_array();
    EXPECT_EQ(out, "[\n 0,\n 1]");
}

TEST(json_writer, escapes_hostile_text) {
    EXPECT_EQ(text("a\"b\\c\n\r\t\x1b[31m\x7f"), R"("a\"b\\c\n\r\t\u001b[31m\u007f")");
    EXPECT_EQ(text(std::string_view("\0", 1)), R"("\u0000")");
    EXPECT_EQ(text("Żółw 東 😀"), "\"Żółw 東 😀\"");
    EXPECT_EQ(text("\xff"
                   "a\xc3"),
              "\"\xEF\xBF\xBD"
              "a\xEF\xBF\xBD\"");
    EXPECT_EQ(text("\xed\xa0\x80"), "\"\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD\"") << "a surrogate is no UTF-8";
    EXPECT_EQ(text("\xc0\xaf"), "\"\xEF\xBF\xBD\xEF\xBF\xBD\"") << "nor is an overlong form";
}

TEST(json_writer, writes_the_shortest_number_that_reads_back_the_same) {
    EXPECT_EQ(number(22), "22");
    EXPECT_EQ(number(-0.0), "0");
    EXPECT_EQ(number(0.1), "0.1");
    EXPECT_EQ(number(1e300), "1e+300");
    EXPECT_EQ(number(std::numeric_limits<double>::infinity()), "null");
    EXPECT_EQ(number(std::numeric_limits<double>::quiet_NaN()), "null");
}

}  // namespace
}  // namespace reconcile
