#include <reconcile/value/turning_words.hpp>

#include <gtest/gtest.h>

namespace reconcile {
namespace {

turning_words some_words() {
    turning_words out;
    out.add_negation("won't");
    out.add_sense("rise", "up");
    out.add_sense("de-escalate", "down");
    out.add_sense("escalate", "up");
    out.add_opposite("up", "down");
    return out;
}

TEST(turning_words, a_key_is_what_spellings_share) {
    EXPECT_EQ(word_key("“Kata’ib,”"), word_key("Kataib"));
    EXPECT_EQ(word_key("de-escalate"), "deescalate");
    EXPECT_EQ(word_key("—"), "");
}

TEST(turning_words, negations) {
    EXPECT_TRUE(some_words().negates(word_key("won’t")));
    EXPECT_FALSE(some_words().negates("will"));
}

TEST(turning_words, opposites_are_found_in_other_forms) {
    auto const words = some_words();
    auto const found = words.opposed({"in", "escalating"}, {"to", "be", "deescalated"});
    ASSERT_TRUE(found);
    EXPECT_EQ(*found, std::pair(std::size_t{1}, std::size_t{2}));
    EXPECT_FALSE(words.opposed({"rises"}, {"escalates"})) << "both up";
    EXPECT_FALSE(words.opposed({"rises"}, {"falls"})) << "not listed";
    EXPECT_FALSE(words.opposed({}, {"rises"}));
}

}  // namespace
}  // namespace reconcile
