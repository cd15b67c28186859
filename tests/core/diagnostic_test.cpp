#include <reconcile/core/diagnostic.hpp>

#include <gtest/gtest.h>

namespace reconcile {
namespace {

TEST(diagnostic, says_where_as_far_as_it_is_known) {
    diagnostic found{.severity = severity::error, .document = "a.jsonl", .line = 7, .byte = {}, .message = "no event"};
    EXPECT_EQ(to_string(found), "a.jsonl:7: error: no event");
    found.byte = 12;
    EXPECT_EQ(to_string(found), "a.jsonl:7: byte 12: error: no event");
    found.line.reset();
    EXPECT_EQ(to_string(found), "a.jsonl: byte 12: error: no event");
}

TEST(diagnostic, of_the_run_as_a_whole_begins_with_the_severity) {
    EXPECT_EQ(to_string(diagnostic{.severity = severity::warning, .document = {}, .line = {}, .byte = {}, .message = "m"}),
              "warning: m");
}

TEST(diagnostic, names_each_severity) {
    EXPECT_EQ(to_string(severity::error), "error");
    EXPECT_EQ(to_string(severity::warning), "warning");
    EXPECT_EQ(to_string(severity::note), "note");
}

}  // namespace
}  // namespace reconcile
