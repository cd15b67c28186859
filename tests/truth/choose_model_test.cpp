// One table for each line of the rule, and what the shape of a table is.
#include <reconcile/truth/choose_model.hpp>

#include <memory>
#include <string>
#include <vector>

#include <fmt/format.h>
#include <gtest/gtest.h>

#include <support/random_table.hpp>

namespace reconcile {
namespace {

std::string chosen(std::vector<told::triple> const& claims) {
    return std::string(choose_truth_model(told::table_of(claims)).model.name());
}

std::vector<told::triple> by_sources(int sources, int items, auto value) {
    std::vector<told::triple> out;
    for (int s = 0; s < sources; ++s)
        for (int i = 0; i < items; ++i) out.emplace_back(fmt::format("s{}", s), fmt::format("i{}", i), value(s, i));
    return out;
}

TEST(choose_model, takes_a_confusion_matrix_for_shared_classes) {
    EXPECT_EQ(chosen(by_sources(3, 20, [](int s, int i) { return (s + i) % 2 == 0 ? "yes" : "no"; })),
              "pooled_dawid_skene");
    // Too few items to learn two classes from.
    EXPECT_NE(chosen(by_sources(3, 19, [](int s, int i) { return (s + i) % 2 == 0 ? "yes" : "no"; })),
              "pooled_dawid_skene");
    // One label an item.
    EXPECT_NE(chosen(by_sources(1, 40, [](int, int i) { return i % 2 == 0 ? "yes" : "no"; })), "pooled_dawid_skene");
}

TEST(choose_model, takes_a_model_of_numbers_where_nobody_repeats_anybody) {
    EXPECT_EQ(chosen(by_sources(5, 20, [](int s, int i) { return fmt::format("{}.{}", 100 * i, s); })), "crh");
    EXPECT_NE(chosen(by_sources(5, 20, [](int s, int i) { return fmt::format("{}.{}", 100 * i, s / 2); })), "crh");
    EXPECT_NE(chosen(by_sources(5, 20, [](int s, int i) { return fmt::format("word {} {}", i, s); })), "crh");
}

TEST(choose_model, takes_the_vote_where_nobody_has_a_record) {
    EXPECT_EQ(chosen(by_sources(5, 9, [](int s, int i) { return fmt::format("{} {}", i, s % 2); })), "vote");
}

TEST(choose_model, takes_investment_where_most_sources_claim_little) {
    auto claims = by_sources(2, 40, [](int s, int i) { return fmt::format("v {} {}", i, s % 2); });
    for (int s = 0; s < 30; ++s)
        claims.emplace_back(fmt::format("passer-by {}", s), fmt::format("i{}", s), fmt::format("v {} 0", s));
    EXPECT_EQ(chosen(claims), "investment");
}

TEST(choose_model, takes_accuracies_and_copies_where_sources_have_a_record) {
    EXPECT_EQ(chosen(by_sources(5, 40, [](int s, int i) { return fmt::format("v {} {}", i, s % 2); })), "accu_origins");
}

TEST(choose_model, takes_the_hierarchy_that_is_given) {
    auto const t = told::table_of(by_sources(5, 40, [](int s, int i) { return fmt::format("v {} {}", i, s % 2); }));
    EXPECT_EQ(choose_truth_model(t, std::make_shared<value_hierarchy const>()).model.name(), "tdh");
}

TEST(choose_model, says_why) {
    auto const t = told::table_of(by_sources(3, 20, [](int s, int i) { return (s + i) % 2 == 0 ? "yes" : "no"; }));
    EXPECT_EQ(choose_truth_model(t).why, "all items share 2 values, 3.0 claims an item");
}

TEST(choose_model, takes_an_empty_table) { EXPECT_EQ(chosen({}), "vote"); }

}  // namespace
}  // namespace reconcile
