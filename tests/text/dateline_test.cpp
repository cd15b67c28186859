#include <reconcile/text/dateline.hpp>

#include <gtest/gtest.h>

namespace reconcile {
namespace {

bool begins_dateline(std::string_view text, token_range name = {0, 1}) {
    auto const read = tokenize(text, vocabulary{});
    return dash_of_dateline(read, name).has_value();
}

TEST(dateline, capitals_before_a_dash) {
    EXPECT_TRUE(begins_dateline("OSTREL — A bridge fell."));
    EXPECT_TRUE(begins_dateline("OSTREL, Ohio (AP) -- A bridge fell."));
    EXPECT_TRUE(begins_dateline("OSTREL - A bridge fell."));
    EXPECT_TRUE(begins_dateline("Ostrel — A bridge fell.")) << "in small letters the dash stands right behind";
    EXPECT_FALSE(begins_dateline("Ostrel saw it — a bridge fell."));
    EXPECT_FALSE(begins_dateline("OSTREL-A bridge fell.")) << "a hyphen inside a word";
    EXPECT_FALSE(begins_dateline("OSTREL\n— A bridge fell.")) << "on the next line";
    EXPECT_FALSE(begins_dateline("OSTREL and its mayor and all of the town's other people — fell."));
    EXPECT_FALSE(begins_dateline("OSTREL"));
}

TEST(dateline, only_where_a_line_begins) {
    EXPECT_FALSE(begins_dateline("In OSTREL — A bridge fell.", {1, 2}));
    EXPECT_TRUE(begins_dateline("By A. Writer\nOSTREL — A bridge fell.", {4, 5}));
}

}  // namespace
}  // namespace reconcile
