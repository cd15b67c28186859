#include <reconcile/core/id.hpp>

#include <gtest/gtest.h>

#include <type_traits>

namespace reconcile {
namespace {

TEST(id, is_empty_until_given_an_index) {
    claim_id const empty;
    EXPECT_FALSE(empty);
    EXPECT_EQ(empty.value, claim_id::none);
    EXPECT_TRUE(claim_id{0});
    EXPECT_EQ(claim_id{7}.index(), 7U);
}

TEST(id, orders_by_index_with_the_empty_one_last) {
    EXPECT_LT(claim_id{0}, claim_id{1});
    EXPECT_LT(claim_id{4'000'000'000U}, claim_id{});
    EXPECT_EQ(claim_id{3}, claim_id{3});
}

TEST(id, fits_only_its_own_kind) {
    EXPECT_FALSE((std::is_convertible_v<claim_id, item_id>));
    EXPECT_FALSE((std::is_constructible_v<claim_id, item_id>));
    EXPECT_FALSE((std::is_convertible_v<int, claim_id>));
    EXPECT_FALSE((std::is_convertible_v<claim_id, bool>));
    EXPECT_EQ(sizeof(claim_id), 4U);
}

}  // namespace
}  // namespace reconcile
