// What every comparator must keep, on random claims of a small world.
#include <gtest/gtest.h>

#include <set>
#include <string>
#include <vector>

#include <reconcile/compare/comparator.hpp>
#include <support/claim_text.hpp>
#include <support/random_claims.hpp>

namespace reconcile {
namespace {

class every_comparator : public testing::TestWithParam<value_kind> {
protected:
    every_comparator() {
        told::random_claims random(41);
        std::vector<claim> all;
        for (int i = 0; i < 90; ++i) {
            all.push_back(random.any_claim(GetParam(), "killed"));
            all.back().id = fmt::format("c{}", i);
        }
        claims_ = told::corpus_of(std::move(all));
        origins_ = resolve_origins(claims_, known_);
        ids_.assign(claims_.claims().begin(), claims_.claims().end());
    }

    [[nodiscard]] comparison given() const { return {claims_, origins_, known_, frame_of(claims_, ids_)}; }
    [[nodiscard]] finding compare(claim_id a, claim_id b) const { return rules_.compare(given(), a, b); }

    knowledge known_ = told::small_world();
    corpus claims_;
    origin_table origins_;
    std::vector<claim_id> ids_;
    comparator_set rules_ = comparator_set::defaults();
};

TEST_P(every_comparator, finds_the_same_from_both_sides) {
    std::set<relation> met;
    for (auto const a : ids_)
        for (auto const b : ids_) {
            auto const f = compare(a, b);
            ASSERT_EQ(f, compare(b, a)) << claims_.public_id(a) << " " << claims_.public_id(b);
            met.insert(f.relation);
        }
    EXPECT_GE(met.size(), 4U);
}

TEST_P(every_comparator, finds_a_claim_equal_to_itself) {
    for (auto const c : ids_) {
        auto const expected = claims_.asserted(c) ? finding{relation::equal, reason::none} : finding{relation::cannot_tell, reason::no_position};
        ASSERT_EQ(compare(c, c), expected) << claims_.public_id(c);
    }
}

TEST_P(every_comparator, finds_what_the_sets_say) {
    for (auto const a : ids_)
        for (auto const b : ids_) {
            if (!claims_.asserted(a) || !claims_.asserted(b)) continue;
            auto const f = compare(a, b);
            switch (relate(*claims_.asserted(a), *claims_.asserted(b), known_, given().frame)) {
                case set_relation::equal: ASSERT_EQ(f.relation, relation::equal); break;
                case set_relation::inside:
                case set_relation::around: ASSERT_EQ(f.relation, relation::refines); break;
                case set_relation::overlapping: ASSERT_EQ(f.relation, relation::compatible); break;
                case set_relation::undecided: ASSERT_EQ(f.relation, relation::cannot_tell); break;
                case set_relation::disjoint:
                    ASSERT_TRUE(f.relation == relation::conflict || f.relation == relation::superseded || f == (finding{relation::cannot_tell, reason::missing_time}));
                    break;
            }
            if (f.relation == relation::superseded) { ASSERT_EQ(origins_.origin(claims_.chain(a)), origins_.origin(claims_.chain(b))); }
            if (f.reason == reason::later_figure) { ASSERT_NE(origins_.origin(claims_.chain(a)), origins_.origin(claims_.chain(b))); }
        }
}

INSTANTIATE_TEST_SUITE_P(comparators, every_comparator, testing::ValuesIn(told::kinds_of_words_and_numbers()),
                         [](auto const& kind) { return std::string(to_string(kind.param)); });

}  // namespace
}  // namespace reconcile
