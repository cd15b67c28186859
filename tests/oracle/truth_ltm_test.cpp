// LTM against its paper in a dense table of sources by values, and by hand.
#include <gtest/gtest.h>

#include <array>
#include <cmath>
#include <map>
#include <set>
#include <string>
#include <vector>

#include <reconcile/truth/model_ltm.hpp>
#include <reconcile/truth/truth_result.hpp>
#include <support/naive_numbers.hpp>
#include <support/random_table.hpp>

namespace reconcile {
namespace {

using fact = std::pair<std::string, std::string>;  // item, value

struct naive_ltm {
    std::map<fact, double> belief;
    std::map<std::string, double> precision;
};

naive_ltm naive(std::vector<told::triple> const& claims, std::uint32_t rounds) {
    // The paper's claims: of each fact and each source of its item, whether the source says so.
    std::map<std::string, std::map<fact, bool>> says;
    for (auto const& [item, of] : told::by_item(claims))
        for (auto const& [source, any] : of)
            for (auto const& [by, text] : of) says[source][{item, text}] = of.contains({source, text});
    naive_ltm out;
    std::map<std::string, double> sensitivity;
    std::map<std::string, double> false_positives;
    for (auto const& [source, facts] : says) {
        sensitivity[source] = 0.5;
        false_positives[source] = 10.0 / 1010;
        for (auto const& [f, yes] : facts) out.belief[f] = 0;
    }
    for (std::uint32_t r = 0; r < rounds; ++r) {
        for (auto& [f, belief] : out.belief) {
            double if_true = std::log(0.5);
            double if_false = std::log(0.5);
            for (auto const& [source, facts] : says)
                if (auto const at = facts.find(f); at != facts.end()) {
                    if_true += std::log(at->second ? sensitivity[source] : 1 - sensitivity[source]);
                    if_false += std::log(at->second ? false_positives[source] : 1 - false_positives[source]);
                }
            belief = 1 / (1 + std::exp(if_false - if_true));
        }
        for (auto const& [source, facts] : says) {
            double n[2][2] = {{0, 0}, {0, 0}};  // [true][said]
            for (auto const& [f, yes] : facts) {
                n[1][yes ? 1 : 0] += out.belief[f];
                n[0][yes ? 1 : 0] += 1 - out.belief[f];
            }
            sensitivity[source] = (50 + n[1][1]) / (100 + n[1][0] + n[1][1]);
            false_positives[source] = (10 + n[0][1]) / (1010 + n[0][0] + n[0][1]);
            out.precision[source] = (50 + n[1][1]) / (60 + n[1][1] + n[0][1]);
        }
    }
    return out;
}

TEST(truth_ltm, equals_the_paper_in_a_dense_table) {
    constexpr std::array kinds{told::drawn::words, told::drawn::numbers, told::drawn::mixed, told::drawn::classes};
    for (std::uint64_t seed = 0; seed < 60; ++seed) {
        auto const claims = told::random_triples(seed, {.kind = kinds[seed % 4], .several = seed % 2 == 0});
        auto const t = told::table_of(claims);
        for (std::uint32_t const rounds : {1U, 2U, 7U}) {
            auto const r = fit(ltm_model{}, t, {rounds, -1});
            auto const expected = naive(claims, rounds);
            for (std::uint32_t s = 0; s < t.sources(); ++s)
                EXPECT_NEAR(r.sources[s].reliability, expected.precision.at(std::string(t.source_name(s))), 1e-9);
            for (std::uint32_t i = 0; i < t.items(); ++i)
                for (auto const v : t.values_of(i))
                    EXPECT_NEAR(r.belief[v], expected.belief.at({std::string(t.item_name(i)), std::string(t.text(v))}),
                                1e-9);
        }
    }
}

// By hand, first round, with the priors' means 1/2 and 1/101: whoever affirms speaks for it with odds of 101/2, whoever
// denies with odds of 101/200.
TEST(truth_ltm, weighs_denials_less_than_claims) {
    claim_table_builder b;
    for (auto const* s : {"a", "b", "c"}) b.add(s, "book", "Ann");
    b.add("c", "book", "Bob");
    auto const t = std::move(b).build();
    auto const r = fit(ltm_model{}, t, {1, 0});
    double const ann = 50.5 * 50.5 * 50.5;
    double const bob = 50.5 * 0.505 * 0.505;
    EXPECT_NEAR(r.belief[0], ann / (1 + ann), 1e-12);
    EXPECT_NEAR(r.belief[1], bob / (1 + bob), 1e-12);
}

// As in the paper's example: two values of an item may be true, if sources are known to leave some out.
TEST(truth_ltm, believes_two_values_of_an_item) {
    claim_table_builder b;
    for (int i = 0; i < 50; ++i)
        for (auto const* author : {"first", "second"}) {
            b.add("full", fmt::format("{:02}", i), author);
            b.add("also full", fmt::format("{:02}", i), author);
            if (author == std::string("first")) b.add("short", fmt::format("{:02}", i), author);
        }
    auto const t = std::move(b).build();
    for (auto const belief : fit(ltm_model{}, t).belief) EXPECT_GT(belief, 0.9);
}

}  // namespace
}  // namespace reconcile
