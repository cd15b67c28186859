#include <reconcile/align/actor_alignment.hpp>

#include <algorithm>
#include <string>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace reconcile {
namespace {

using testing::ElementsAre;

std::vector<std::string> aligned(std::vector<std::string> const& sides, knowledge const& known = {},
                                 std::string const& property = "responsibility") {
    std::vector<local_claim> all;
    for (auto const& side : sides) {
        local_claim c;
        c.told.property = property;
        c.told.scope.side = side;
        all.push_back(std::move(c));
    }
    align_actors(all, known);
    std::vector<std::string> out;
    for (auto const& c : all) out.push_back(c.told.scope.side);
    return out;
}

TEST(actor_alignment, names_of_one_actor_get_one_spelling) {
    EXPECT_THAT(aligned({"Kha’rib League", "Kharib League", "Red Front"}),
                ElementsAre("Kharib League", "Kharib League", "Red Front"));
    EXPECT_THAT(aligned({"Kharib League", "Kha’rib League", "Kharib League"}),
                ElementsAre("Kharib League", "Kharib League", "Kharib League"));
}

TEST(actor_alignment, names_that_are_judged_the_same_are_one) {
    knowledge known;
    known.judge("RF", "Red Front", judgement::same);
    EXPECT_THAT(aligned({"RF", "Red Front", "Red Front"}, known), ElementsAre("Red Front", "Red Front", "Red Front"));
    EXPECT_THAT(aligned({"RF", "Red Front"}), ElementsAre("RF", "Red Front"));
}

TEST(actor_alignment, nothing_hangs_on_the_order) {
    std::vector<std::string> sides{"Kharib League", "Kha’rib League", "Red Front",
                                   "Al Marsun",     "Al-Marsun",      "al Marsun"};
    auto expected = aligned(sides);
    std::sort(expected.begin(), expected.end());
    std::sort(sides.begin(), sides.end());
    do {
        auto got = aligned(sides);
        std::sort(got.begin(), got.end());
        ASSERT_EQ(got, expected);
    } while (std::next_permutation(sides.begin(), sides.end()));
}

TEST(actor_alignment, is_of_responsibility_only) {
    EXPECT_THAT(aligned({"Kha’rib League", "Kharib League"}, {}, "statement on tension"),
                ElementsAre("Kha’rib League", "Kharib League"));
}

}  // namespace
}  // namespace reconcile
