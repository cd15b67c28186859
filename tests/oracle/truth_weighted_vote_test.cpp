// The weighted vote against counting in maps.
#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <set>
#include <string>

#include <reconcile/truth/model_weighted_vote.hpp>
#include <reconcile/truth/truth_result.hpp>
#include <support/random_table.hpp>

namespace reconcile {
namespace {

using told::drawn;

struct naive_weighted_vote {
    std::map<std::string, std::map<std::string, std::set<std::string>>> voters;  // by item and value
    std::map<std::string, double> weight;
    std::map<std::string, std::map<std::string, double>> votes;

    explicit naive_weighted_vote(std::vector<told::triple> const& claims) {
        for (auto const& [s, i, v] : claims) voters[i][v].insert(s), weight[s] = 1;
    }

    void vote() {
        for (auto const& [item, values] : voters)
            for (auto const& [value, who] : values) {
                votes[item][value] = 0;
                for (auto const& s : who) votes[item][value] += weight[s];
            }
    }

    void weigh() {
        std::map<std::string, double> agreed;
        std::map<std::string, double> compared;
        for (auto const& [item, values] : voters) {
            std::set<std::string> all;
            for (auto const& [value, who] : values) all.insert(who.begin(), who.end());
            if (all.size() < 2) continue;
            double most = 0;
            for (auto const& [value, n] : votes[item]) most = std::max(most, n);
            double leaders = 0;
            for (auto const& [value, n] : votes[item]) leaders += n > most - 1e-9 * most ? 1 : 0;
            for (auto const& [value, who] : values)
                for (auto const& s : who) {
                    compared[s] += 1;
                    if (votes[item][value] > most - 1e-9 * most) agreed[s] += 1 / leaders;
                }
        }
        for (auto& [s, w] : weight) w = (agreed[s] + 1) / (compared[s] + 2);
    }
};

TEST(truth_weighted_vote, equals_counting) {
    for (std::uint64_t seed = 0; seed < 60; ++seed) {
        auto const claims = told::random_triples(
            seed, {.kind = seed % 2 == 0 ? drawn::words : drawn::classes, .several = seed % 3 == 0});
        naive_weighted_vote naive(claims);
        naive.vote();
        naive.weigh();
        naive.vote();
        naive.weigh();
        auto const t = told::table_of(claims);
        auto const r = fit(weighted_vote_model{}, t);
        for (std::uint32_t i = 0; i < t.items(); ++i) {
            auto const& votes = naive.votes[std::string(t.item_name(i))];
            double all = 0;
            for (auto const& [value, n] : votes) all += n;
            for (auto const v : t.values_of(i))
                EXPECT_NEAR(r.belief[v], votes.at(std::string(t.text(v))) / all, 1e-9) << seed;
        }
        for (std::uint32_t s = 0; s < t.sources(); ++s)
            EXPECT_NEAR(r.sources[s].reliability, naive.weight[std::string(t.source_name(s))], 1e-9) << seed;
    }
}

/// x: a and b against c; y: a and b share the lead with c and d; z: d alone.
TEST(truth_weighted_vote, by_hand) {
    claim_table_builder b;
    b.add("a", "x", "1");
    b.add("b", "x", "1");
    b.add("c", "x", "2");
    b.add("a", "y", "1");
    b.add("b", "y", "1");
    b.add("c", "y", "2");
    b.add("d", "y", "2");
    b.add("d", "z", "5");
    // Weights: a, b (1 + 1/2 + 1) / 4, c (0 + 1/2 + 1) / 4, d (1/2 + 1) / 3.
    auto const r = fit(weighted_vote_model{}, std::move(b).build());
    EXPECT_NEAR(r.belief[0], 1.25 / (1.25 + 0.375), 1e-12);
    EXPECT_NEAR(r.belief[2], 1.25 / (1.25 + 0.375 + 0.5), 1e-12);
    EXPECT_EQ(r.belief[4], 1);
}

}  // namespace
}  // namespace reconcile
