// What a result says beside the beliefs: ties, what a reliability rests on, and when the rounds end.
#include <reconcile/truth/truth_result.hpp>

#include <gtest/gtest.h>

#include <reconcile/truth/model_accu.hpp>
#include <reconcile/truth/model_vote.hpp>
#include <support/random_table.hpp>

namespace reconcile {
namespace {

TEST(truth_result, gives_ties_to_more_claims_and_then_to_the_first_value) {
    auto const t = told::table_of({{"a", "x", "20"}, {"b", "x", "7"}, {"a", "y", "late"}, {"b", "y", "early"}});
    auto const r = fit(vote_model{}, t);
    EXPECT_EQ(t.text(r.best[0]), "7");
    EXPECT_EQ(t.text(r.best[1]), "early");
}

TEST(truth_result, makes_no_record_of_ties) {
    auto const t = told::table_of({{"a", "x", "20"}, {"b", "x", "7"}, {"a", "y", "3"}, {"b", "y", "3"}, {"a", "z", "1"}});
    auto const r = fit(vote_model{}, t);
    EXPECT_EQ(r.sources[0].claims, 3U);
    EXPECT_EQ(r.sources[0].compared, 1U);
    EXPECT_EQ(r.sources[0].believed, 1U);
    EXPECT_EQ(r.sources[0].high, 1);
    EXPECT_NEAR(r.sources[0].low, 0.2065, 1e-4);  // 1 / (1 + z * z)
}

TEST(truth_result, has_an_interval_from_nothing_to_all_without_evidence) {
    auto const r = fit(vote_model{}, told::table_of({{"a", "x", "20"}}));
    EXPECT_EQ(r.sources[0].low, 0);
    EXPECT_EQ(r.sources[0].high, 1);
}

TEST(truth_result, is_settled_when_nothing_moves_or_all_rounds_are_done) {
    auto const t = told::table_of(told::random_triples(3));
    EXPECT_TRUE(fit(vote_model{}, t).settled);
    EXPECT_TRUE(fit(accu_model{}, t).settled);
    EXPECT_FALSE(fit(accu_model{}, t, {1, 1e-6}).settled);
}

}  // namespace
}  // namespace reconcile
