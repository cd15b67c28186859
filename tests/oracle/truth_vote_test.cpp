// The vote against counting in a map.
#include <gtest/gtest.h>

#include <map>
#include <string>

#include <reconcile/truth/model_vote.hpp>
#include <reconcile/truth/truth_result.hpp>
#include <support/random_table.hpp>

namespace reconcile {
namespace {

TEST(truth_vote, equals_counting) {
    for (std::uint64_t seed = 0; seed < 50; ++seed) {
        auto const claims = told::random_triples(seed);
        std::map<std::string, std::map<std::string, double>> votes;
        std::map<std::string, double> all;
        for (auto const& [source, item, value] : claims) votes[item][value] += 1, all[item] += 1;
        auto const t = told::table_of(claims);
        auto const r = fit(vote_model{}, t);
        for (std::uint32_t i = 0; i < t.items(); ++i)
            for (auto const v : t.values_of(i)) {
                std::string const item(t.item_name(i));
                EXPECT_NEAR(r.belief[v], votes[item][std::string(t.text(v))] / all[item], 1e-12);
            }
    }
}

}  // namespace
}  // namespace reconcile
