#include <reconcile/report/beliefs.hpp>

#include <string>

#include <fmt/format.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <reconcile/truth/truth_models.hpp>

namespace reconcile {
namespace {

/// Three outlets count the dead of each of `items`; the third one is alone with its figure.
report three_outlets(int items) {
    report r;
    auto& event = r.stories.emplace_back().events.emplace_back();
    for (int i = 0; i < items; ++i) {
        auto& item = event.items.emplace_back();
        item.id = fmt::format("item {}", i);
        item.verdict = verdict::conflict;
        auto const add = [&](std::string const& group, std::vector<std::string> origins) {
            item.groups.push_back(
                {.id = item.id + group, .value = {}, .claims = {}, .origins = std::move(origins), .outlets = {}});
        };
        add("#1", {"Harbour Watch", "the police"});
        add("#2", {"Daily Lantern"});
    }
    r.sources = {{.name = "Daily Lantern"}, {.name = "Harbour Watch"}, {.name = "a reader"}, {.name = "the police"}};
    return r;
}

TEST(beliefs, are_the_share_of_votes_where_nobody_has_a_record) {
    auto r = three_outlets(1);
    add_beliefs(r);
    auto const& item = r.stories[0].events[0].items[0];
    ASSERT_TRUE(item.groups[0].belief && item.groups[1].belief);
    EXPECT_NEAR(*item.groups[0].belief, 2.0 / 3, 1e-12);
    EXPECT_NEAR(*item.groups[1].belief, 1.0 / 3, 1e-12);
    EXPECT_EQ(r.weighed->model, "vote");
    EXPECT_EQ(r.weighed->why, "no source makes 10 claims");
    EXPECT_EQ(item.verdict, verdict::conflict);
}

TEST(beliefs, hang_on_the_record_where_there_is_one) {
    auto r = three_outlets(30);
    add_beliefs(r);
    EXPECT_EQ(r.weighed->model, "accu_origins");
    EXPECT_GT(*r.stories[0].events[0].items[7].groups[0].belief, 0.9);
    ASSERT_TRUE(r.sources[0].reliability && r.sources[1].reliability);
    EXPECT_LT(*r.sources[0].reliability, *r.sources[1].reliability);
    EXPECT_FALSE(r.sources[2].reliability);  // is no origin
}

TEST(beliefs, are_of_the_model_that_is_named) {
    auto r = three_outlets(2);
    add_beliefs(r, find_truth_model("truth_finder"));
    EXPECT_EQ(r.weighed->model, "truth_finder");
    EXPECT_EQ(r.weighed->why, "");
}

TEST(beliefs, are_none_where_nobody_claims_anything) {
    report r;
    add_beliefs(r);
    EXPECT_TRUE(r.weighed);
    auto alone = three_outlets(1);
    alone.stories[0].events[0].items[0].groups[0].origins.clear();  // only shared claims
    add_beliefs(alone);
    EXPECT_FALSE(alone.stories[0].events[0].items[0].groups[0].belief);
}

}  // namespace
}  // namespace reconcile
