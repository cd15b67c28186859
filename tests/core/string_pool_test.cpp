#include <reconcile/core/string_pool.hpp>

#include <gtest/gtest.h>

#include <string>
#include <utility>
#include <vector>

namespace reconcile {
namespace {

TEST(string_pool, gives_dense_ids_in_the_order_of_first_use) {
    string_pool pool;
    EXPECT_EQ(pool.intern("b"), string_id{0});
    EXPECT_EQ(pool.intern("a"), string_id{1});
    EXPECT_EQ(pool.intern("b"), string_id{0});
    EXPECT_EQ(pool.size(), 2U);
    EXPECT_EQ(pool.view(string_id{1}), "a");
}

TEST(string_pool, finds_only_what_was_added) {
    string_pool pool;
    auto const id = pool.intern("NBC News");
    EXPECT_EQ(pool.find("NBC News"), id);
    EXPECT_FALSE(pool.find("NBC"));
    EXPECT_EQ(pool.size(), 1U);
}

TEST(string_pool, an_empty_id_gives_an_empty_view_and_the_empty_string_is_a_string) {
    string_pool pool;
    EXPECT_EQ(pool.view(string_id{}), "");
    auto const id = pool.intern("");
    EXPECT_TRUE(id);
    EXPECT_EQ(pool.find(""), id);
    EXPECT_EQ(pool.size(), 1U);
}

TEST(string_pool, tells_strings_with_zero_bytes_apart) {
    string_pool pool;
    auto const one = pool.intern(std::string("a\0b", 3));
    auto const other = pool.intern(std::string("a\0c", 3));
    EXPECT_NE(one, other);
    EXPECT_EQ(pool.view(one), std::string_view("a\0b", 3));
}

TEST(string_pool, views_outlive_what_was_interned_and_stay_where_they_are) {
    string_pool pool;
    std::vector<std::string_view> views;
    for (int i = 0; i < 20'000; ++i) {
        std::string const text = "source number " + std::to_string(i);
        views.push_back(pool.view(pool.intern(text)));
    }
    std::string const longer_than_a_block(200'000, 'x');
    auto const big = pool.intern(longer_than_a_block);
    auto const after = pool.intern("after");
    for (std::size_t i = 0; i < views.size(); ++i) {
        string_id const id{i};
        EXPECT_EQ(views[i], "source number " + std::to_string(i));
        EXPECT_EQ(pool.view(id).data(), views[i].data());
    }
    EXPECT_EQ(pool.view(big), longer_than_a_block);
    EXPECT_EQ(pool.view(after), "after");
}

TEST(string_pool, gives_other_numbers_and_keeps_the_views) {
    string_pool pool;
    pool.intern("b");
    auto const a = pool.view(pool.intern("a"));
    auto const longer = pool.intern(std::string(254, 'x') + "y");
    auto const longest = pool.intern(std::string(1000, 'z'));
    pool.renumber(std::vector{string_id{1}, longer, string_id{0}, longest});
    EXPECT_EQ(pool.size(), 4U);
    EXPECT_EQ(pool.view(string_id{0}), "a");
    EXPECT_EQ(pool.view(string_id{0}).data(), a.data());
    EXPECT_EQ(pool.view(string_id{1}), std::string(254, 'x') + "y");
    EXPECT_EQ(pool.view(string_id{2}), "b");
    EXPECT_EQ(pool.view(string_id{3}), std::string(1000, 'z'));
}

TEST(string_pool, keeps_its_strings_when_moved) {
    string_pool pool;
    auto const id = pool.intern("a source");
    auto const view = pool.view(id);
    string_pool const moved = std::move(pool);
    EXPECT_EQ(moved.view(id), "a source");
    EXPECT_EQ(moved.view(id).data(), view.data());
}

}  // namespace
}  // namespace reconcile
