// The algebra that every kind of value speaks, on random values of a small world.
#include <gtest/gtest.h>

#include <cstdint>
#include <vector>

#include <support/random_claims.hpp>

namespace reconcile {
namespace {

bool plain(value const& v) { return v.any_of.empty() && v.except.empty(); }

class every_kind : public testing::TestWithParam<value_kind> {
protected:
    /// Calls `law` with many pairs of values of the kind.
    template <class Law>
    void for_pairs(Law law) {
        told::random_claims random(17);
        for (int i = 0; i < 3000; ++i) {
            auto const a = random.any_position(GetParam());
            auto const b = random.any_position(GetParam());
            ASSERT_NO_FATAL_FAILURE(law(a, b)) << to_text(a) << " / " << to_text(b);
        }
    }

    knowledge known_ = told::small_world();
    std::vector<time_frame> frames_{{}, {std::int16_t{60}}};
};

TEST_P(every_kind, looks_the_same_from_both_sides) {
    for_pairs([&](value const& a, value const& b) {
        for (auto const frame : frames_) ASSERT_EQ(relate(a, b, known_, frame), inverse(relate(b, a, known_, frame)));
    });
}

TEST_P(every_kind, is_equal_to_itself) {
    for_pairs([&](value const& a, value const&) {
        ASSERT_EQ(relate(a, a, known_), set_relation::equal);
        ASSERT_EQ(relate(a, value(a), known_), set_relation::equal);
        auto const both = common(a, a, known_);
        ASSERT_TRUE(both.has_value());
        ASSERT_EQ(relate(*both, a, known_), set_relation::equal);
    });
}

TEST_P(every_kind, has_in_common_what_lies_inside_both) {
    int met = 0;
    for_pairs([&](value const& a, value const& b) {
        for (auto const frame : frames_) {
            auto const r = relate(a, b, known_, frame);
            auto const both = common(a, b, known_, frame);
            ASSERT_EQ(both.has_value(), r != set_relation::disjoint);
            if (!meets(r)) continue;
            ++met;
            bool const exact = line_of(a, frame).has_value() || (plain(a) && plain(b));
            for (auto const* whole : {&a, &b}) {
                auto const lies = relate(*both, *whole, known_, frame);
                ASSERT_NE(lies, set_relation::disjoint) << to_text(*both);
                if (exact) { ASSERT_TRUE(lies == set_relation::equal || lies == set_relation::inside) << to_text(*both); }
            }
        }
    });
    EXPECT_GT(met, 100);
}

TEST_P(every_kind, has_nothing_in_common_with_its_denial) {
    for_pairs([&](value const& a, value const&) {
        ASSERT_EQ(all_but(all_but(a)), a);
        if (auto const line = line_of(a); line && line->empty()) return;
        ASSERT_EQ(relate(a, all_but(a), known_), set_relation::disjoint);
    });
}

TEST_P(every_kind, keeps_a_relation_when_both_are_denied) {
    for_pairs([&](value const& a, value const& b) {
        auto const without_a = line_of(all_but(a));
        auto const without_b = line_of(all_but(b));
        // An empty set has nothing in common with any other, so it is disjoint rather than inside.
        if (!without_a || !without_b || without_a->empty() || without_b->empty() || line_of(a)->empty() || line_of(b)->empty()) return;
        auto const r = relate(a, b, known_);
        auto const denied = relate(all_but(a), all_but(b), known_);
        if (r == set_relation::equal || r == set_relation::inside || r == set_relation::around) { ASSERT_EQ(denied, inverse(r)); }
    });
}

TEST_P(every_kind, is_put_in_one_order) {
    for_pairs([&](value const& a, value const& b) {
        ASSERT_FALSE(canonical_less(a, a));
        ASSERT_FALSE(canonical_less(a, b) && canonical_less(b, a));
        if (to_text(a) != to_text(b)) { ASSERT_TRUE(canonical_less(a, b) || canonical_less(b, a)); }
    });
}

TEST_P(every_kind, orders_any_three_without_going_round) {
    told::random_claims random(23);
    for (int i = 0; i < 3000; ++i) {
        auto const a = random.any_position(GetParam());
        auto const b = random.any_position(GetParam());
        auto const c = random.any_position(GetParam());
        if (canonical_less(a, b) && canonical_less(b, c)) { ASSERT_TRUE(canonical_less(a, c)) << to_text(a) << " / " << to_text(b) << " / " << to_text(c); }
    }
}

INSTANTIATE_TEST_SUITE_P(values, every_kind, testing::ValuesIn(told::kinds_of_words_and_numbers()),
                         [](auto const& kind) { return std::string(to_string(kind.param)); });

TEST(two_kinds, are_undecided_and_narrow_nothing) {
    told::random_claims random(5);
    auto const known = told::small_world();
    auto const kinds = told::kinds_of_words_and_numbers();
    for (int i = 0; i < 500; ++i) {
        auto const k = random.below(kinds.size());
        auto const a = random.any_position(kinds[k]);
        auto const b = random.any_position(kinds[(k + 1 + random.below(kinds.size() - 1)) % kinds.size()]);
        ASSERT_EQ(relate(a, b, known), set_relation::undecided);
        ASSERT_EQ(common(a, b, known), a);
    }
}

}  // namespace
}  // namespace reconcile
