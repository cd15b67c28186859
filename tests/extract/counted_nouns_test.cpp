#include "extract/reading.hpp"

namespace reconcile {
namespace {

using namespace testing_extract;

bool heads(std::string const& phrase, std::string_view list) {
    read_page const r(phrase);
    return finders::get().nouns.heads(r.page, list, r.sentence());
}

bool names_one(std::string const& phrase, std::string_view list) {
    read_page const r(phrase);
    return finders::get().nouns.names_one_of(r.page, list, r.sentence());
}

TEST(counted_nouns, the_head_of_a_phrase_counts) {
    EXPECT_TRUE(heads("two soldiers", "person"));
    EXPECT_TRUE(heads("members of the crew", "person"));
    EXPECT_FALSE(heads("rocket attack", "projectile"));
    EXPECT_TRUE(heads("rockets", "projectile"));
    EXPECT_FALSE(heads("two soldiers", "projectile"));
}

TEST(counted_nouns, names_one_anywhere) {
    EXPECT_TRUE(names_one("a rocket attack", "projectile"));
    EXPECT_FALSE(names_one("a bakery", "projectile"));
}

TEST(counted_nouns, a_noun_that_ends_a_phrase) {
    read_page const r("seven targets");
    auto const& nouns = finders::get().nouns;
    EXPECT_TRUE(nouns.ending(r.page, 0, 2).empty());
    ASSERT_FALSE(nouns.ending(r.page, 1, 2).empty());
    EXPECT_EQ(nouns.ending(r.page, 1, 2).front().property, "targets");
    EXPECT_TRUE(nouns.at(r.page, 0, 2).empty());
}

}  // namespace
}  // namespace reconcile
