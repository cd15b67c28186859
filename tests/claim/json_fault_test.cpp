#include <reconcile/claim/json_fault.hpp>

#include <string>

#include <gtest/gtest.h>
#include <simdjson.h>

namespace reconcile {
namespace {

std::optional<std::size_t> fault(std::string_view json) { return find_json_fault(json, 64); }

TEST(json_fault, finds_nothing_in_what_is_whole) {
    for (char const* json : {"{}", "[]", " [1, -2.5e3, \"a\\u00e9\\n\", true, false, null, {\"a\": {\"b\": []}}] ", "0",
                             "\"\"", "18446744073709551615"})
        EXPECT_EQ(fault(json), std::nullopt) << json;
}

TEST(json_fault, tells_the_byte) {
    EXPECT_EQ(fault(R"({"text": "Four died.",})"), 22U);
    EXPECT_EQ(fault(R"({"text" "Four"})"), 8U);
    EXPECT_EQ(fault(R"({"text": "Four)"), 9U) << "where the string begins that does not end";
    EXPECT_EQ(fault("[1, 2"), 5U) << "cut off: the size";
    EXPECT_EQ(fault("[1] 2"), 4U);
    EXPECT_EQ(fault("[1, 1e999]"), 4U);
    EXPECT_EQ(fault("[99999999999999999999]"), 1U);
    EXPECT_EQ(fault("[01]"), 1U);
    EXPECT_EQ(fault("\"a\tb\""), 2U);
    EXPECT_EQ(fault(R"("a\qb")"), 2U);
    EXPECT_EQ(fault("nul"), 0U);
    EXPECT_EQ(fault(""), 0U);
}

TEST(json_fault, stops_where_it_is_nested_too_deep) {
    EXPECT_EQ(fault(std::string(64, '[') + std::string(64, ']')), std::nullopt);
    EXPECT_EQ(fault(std::string(100000, '[')), 64U);
}

/// Every cut of a line is refused by both, or by neither.
TEST(json_fault, agrees_with_simdjson) {
    std::string const line =
        R"({"event": "flood", "n": [1, 2.50, -3e-7, true, null], "s": "a\"b\\\u00e9", "o": {"x": {}, "y": []}})";
    simdjson::dom::parser parser;
    for (std::size_t size = 0; size <= line.size(); ++size)
        for (char const changed : {'\0', ',', '"', '}', '[', '1', '.'}) {
            auto json = line.substr(0, size);
            if (changed != '\0' && size > 0) json[size / 2] = changed;
            bool const whole = parser.parse(json).error() == simdjson::SUCCESS;
            EXPECT_EQ(!fault(json), whole) << json;
        }
}

}  // namespace
}  // namespace reconcile
