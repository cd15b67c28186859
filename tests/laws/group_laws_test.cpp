// What every grouping must keep, on random items of a small world.
#include <gtest/gtest.h>

#include <algorithm>
#include <cstdint>
#include <set>
#include <string>
#include <vector>

#include <support/random_claims.hpp>
#include <support/result_text.hpp>

namespace reconcile {
namespace {

/// One item of random claims, worked out, with all the claims of each group.
struct worked_out {
    explicit worked_out(value_kind kind, std::uint64_t seed) : world(reconciled(kind, seed)), item(world.items.front()), all(item.groups.size()) {
        for (std::size_t g = 0; g < all.size(); ++g) all[g].insert(item.groups[g].claims.begin(), item.groups[g].claims.end());
        for (auto const& s : item.shared)
            for (auto const& run : s.groups)
                for (auto g = run.first; g <= run.last; ++g) all[g].insert(s.claim);
        std::vector<claim_id> ids(claims().claims().begin(), claims().claims().end());
        frame = frame_of(claims(), ids);
    }

    static reconciliation reconciled(value_kind kind, std::uint64_t seed) {
        told::random_claims random(seed);
        std::vector<claim> all;
        auto const count = 1 + random.below(14);
        for (std::size_t i = 0; i < count; ++i) {
            all.push_back(random.any_claim(kind, "killed"));
            all.back().id = fmt::format("c{:02}", i);
        }
        return told::reconciled(told::corpus_of(std::move(all)), told::small_world());
    }

    [[nodiscard]] corpus const& claims() const { return world.graph->claims(); }
    [[nodiscard]] bool apart(claim_id a, claim_id b) const {
        return relate(*claims().asserted(a), *claims().asserted(b), *world.known, frame) == set_relation::disjoint;
    }
    /// What all of these allow; only of kinds that have a line.
    [[nodiscard]] intervals shared_by(std::set<claim_id> const& some) const {
        auto out = *line_of(*claims().asserted(*some.begin()), frame);
        for (auto const c : some) out = common(out, *line_of(*claims().asserted(c), frame));
        return out;
    }

    reconciliation world;
    item_result const& item;
    std::vector<std::set<claim_id>> all;
    time_frame frame;
};

bool is_empty_set(worked_out const& w, std::set<claim_id> const& group) {
    auto const line = line_of(*w.claims().asserted(*group.begin()), w.frame);
    return line && line->empty();
}

class every_grouping : public testing::TestWithParam<value_kind> {
protected:
    template <class Law>
    void for_items(Law law) {
        for (std::uint64_t seed = 0; seed < 400; ++seed) ASSERT_NO_FATAL_FAILURE(law(worked_out(GetParam(), seed))) << "seed " << seed;
    }
    [[nodiscard]] static bool has_line() {
        return GetParam() == value_kind::quantity || GetParam() == value_kind::time || GetParam() == value_kind::yes_no;
    }
};

TEST_P(every_grouping, puts_each_claim_in_one_place) {
    for_items([](worked_out const& w) {
        std::vector<claim_id> placed;
        for (auto const& g : w.item.groups) placed.insert(placed.end(), g.claims.begin(), g.claims.end());
        for (auto const& s : w.item.shared) placed.push_back(s.claim);
        placed.insert(placed.end(), w.item.superseded.begin(), w.item.superseded.end());
        placed.insert(placed.end(), w.item.no_position.begin(), w.item.no_position.end());
        std::sort(placed.begin(), placed.end());
        ASSERT_EQ(placed, std::vector(w.claims().claims().begin(), w.claims().claims().end()));
    });
}

TEST_P(every_grouping, brings_together_only_what_can_hold_together) {
    for_items([](worked_out const& w) {
        for (auto const& group : w.all) {
            ASSERT_FALSE(group.empty());
            for (auto const a : group)
                for (auto const b : group) ASSERT_FALSE(w.apart(a, b));
            if (!has_line()) continue;
            if (!is_empty_set(w, group)) { ASSERT_FALSE(w.shared_by(group).empty()); }
        }
    });
}

TEST_P(every_grouping, is_as_large_as_it_can_be) {
    for_items([](worked_out const& w) {
        std::set<claim_id> standing;
        for (auto const& group : w.all) standing.insert(group.begin(), group.end());
        for (auto const& group : w.all) {
            if (is_empty_set(w, group)) continue;
            for (auto const c : standing) {
                if (group.contains(c)) continue;
                if (has_line()) { ASSERT_TRUE(common(w.shared_by(group), *line_of(*w.claims().asserted(c), w.frame)).empty()); }
                else { ASSERT_TRUE(std::any_of(group.begin(), group.end(), [&](auto member) { return w.apart(member, c); })); }
            }
        }
    });
}

TEST_P(every_grouping, has_no_group_that_another_holds) {
    for_items([](worked_out const& w) {
        for (auto const& one : w.all)
            for (auto const& other : w.all)
                if (&one != &other) { ASSERT_FALSE(std::includes(other.begin(), other.end(), one.begin(), one.end())); }
    });
}

TEST_P(every_grouping, gives_each_group_a_value_that_no_claim_of_it_contradicts) {
    for_items([](worked_out const& w) {
        for (std::size_t g = 0; g < w.all.size(); ++g) {
            auto const& common = w.item.groups[g].common;
            for (auto const c : w.all[g]) {
                auto const r = relate(common, *w.claims().asserted(c), *w.world.known, w.frame);
                ASSERT_NE(r, set_relation::disjoint) << to_text(common) << " of " << to_text(*w.claims().asserted(c));
                if (has_line()) { ASSERT_TRUE(r == set_relation::equal || r == set_relation::inside) << to_text(common) << " of " << to_text(*w.claims().asserted(c)); }
            }
        }
    });
}

TEST_P(every_grouping, names_as_best_a_number_that_its_leading_group_allows) {
    std::size_t met = 0;
    for_items([&](worked_out const& w) {
        ASSERT_EQ(w.item.leading.has_value(), !w.item.groups.empty());
        if (!w.item.best) return;
        ++met;
        ASSERT_FALSE(common(*line_of(w.item.groups[*w.item.leading].common), closed(*w.item.best, *w.item.best)).empty()) << *w.item.best;
    });
    EXPECT_EQ(met > 0, GetParam() == value_kind::quantity);
}

TEST_P(every_grouping, sets_groups_against_each_other_by_claims_that_conflict) {
    auto const rules = comparator_set::defaults();
    std::size_t met = 0;
    for_items([&](worked_out const& w) {
        comparison const given{w.claims(), w.world.origins, *w.world.known, w.frame};
        for (auto const& k : w.item.conflicts) {
            ++met;
            ASSERT_LT(k.left, k.right);
            ASSERT_EQ(k.why.relation, relation::conflict);
            bool some = false;
            for (auto const a : w.item.groups[k.left].claims)
                for (auto const b : w.item.groups[k.right].claims) some = some || rules.compare(given, a, b) == k.why;
            ASSERT_TRUE(some);
            ASSERT_EQ(k.claims.size(), w.item.groups[k.left].claims.size() + w.item.groups[k.right].claims.size());
        }
        ASSERT_EQ(w.item.verdict == verdict::conflict, !w.item.conflicts.empty());
    });
    EXPECT_GT(met, 20U);
}

TEST_P(every_grouping, supersedes_by_a_figure_of_the_same_origin_that_stands) {
    std::size_t met = 0;
    for_items([&](worked_out const& w) {
        std::set<claim_id> standing;
        for (auto const& group : w.all) standing.insert(group.begin(), group.end());
        for (auto const old : w.item.superseded) {
            ++met;
            ASSERT_TRUE(std::any_of(standing.begin(), standing.end(), [&](auto c) {
                return w.apart(old, c) && w.world.origins.origin(w.claims().chain(old)) == w.world.origins.origin(w.claims().chain(c)) &&
                       surely_before(moment_of(w.claims(), old), moment_of(w.claims(), c));
            }));
        }
    });
    EXPECT_EQ(met > 0, GetParam() != value_kind::statement);
}

INSTANTIATE_TEST_SUITE_P(groupings, every_grouping, testing::ValuesIn(told::kinds_of_words_and_numbers()),
                         [](auto const& kind) { return std::string(to_string(kind.param)); });

}  // namespace
}  // namespace reconcile
