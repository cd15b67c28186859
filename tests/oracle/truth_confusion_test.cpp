// The models with a confusion matrix a source against the same from dense matrices, by names; and by hand.
#include <gtest/gtest.h>

#include <cmath>
#include <map>
#include <random>
#include <set>
#include <string>

#include <reconcile/core/error.hpp>
#include <reconcile/truth/model_confusion.hpp>
#include <reconcile/truth/model_vote.hpp>
#include <reconcile/truth/truth_result.hpp>
#include <support/random_table.hpp>

namespace reconcile {
namespace {

using by_class = std::map<std::string, double>;
using matrix = std::map<std::string, by_class>;  ///< true class, claimed class

/// psi(x): by its recurrence to large x, then the series of Abramowitz and Stegun 6.3.18.
double psi(double x) {
    double sum = 0;
    for (; x < 30; x += 1) sum -= 1 / x;
    double const y = 1 / (x * x);
    return sum + std::log(x) - 1 / (2 * x) - y / 12 + y * y / 120 - y * y * y / 252 + y * y * y * y / 240;
}

struct slow_confusion {
    std::map<std::string, by_class> belief;   ///< item
    std::map<std::string, matrix> confusion;  ///< source; logarithms
    by_class prior;                           ///< logarithms
};

enum class rows { counted, pooled, distributed };

/// Logarithms of shares, or the mean logarithms of a Dirichlet distribution.
by_class logs_of(by_class const& weights, rows how) {
    double all = 0;
    for (auto const& [k, w] : weights) all += w;
    by_class out;
    for (auto const& [k, w] : weights) out[k] = how == rows::distributed ? psi(w) - psi(all) : std::log(w / all);
    return out;
}

/// A quarter of the strength by which the rows vary around the pool's (which sum to 1), at least 1.
double strength_of(std::map<std::string, matrix> const& counted, matrix const& pool) {
    double excess = 0;
    double most = 0;
    for (auto const& [source, rows] : counted)
        for (auto const& [k, row] : rows) {
            double n = 0;
            for (auto const& [l, x] : row) n += x;
            if (n <= 1) continue;
            for (auto const& [l, p] : pool.at(k)) {
                auto const x = row.contains(l) ? row.at(l) : 0;
                excess += (1 - 1 / n) * (std::pow(x - n * p, 2) - n * p * (1 - p));
                most += (1 - 1 / n) * n * (n - 1) * p * (1 - p);
            }
        }
    auto const rho = most > 0 ? std::min(0.9, std::max(0.001, excess / most)) : 0.001;
    return std::max(1.0, (1 / rho - 1) / 4);
}

slow_confusion slowly(std::vector<told::triple> const& told, rows how, int rounds, double strength = 0) {
    std::set<told::triple> const claims(told.begin(), told.end());
    std::set<std::string> classes;
    std::set<std::string> sources;
    std::map<std::string, std::vector<std::pair<std::string, std::string>>> items;
    for (auto const& [source, item, value] : claims) {
        classes.insert(value);
        sources.insert(source);
        items[item].emplace_back(source, value);
    }
    slow_confusion out;
    for (int r = 0; r < rounds; ++r) {
        for (auto const& [item, made] : items) {
            by_class score;
            for (auto const& k : classes) {
                score[k] = r == 0 ? 0 : out.prior[k];
                for (auto const& [source, value] : made)
                    score[k] +=
                        r == 0 ? (value == k) / static_cast<double>(made.size()) : out.confusion[source][k][value];
            }
            if (r > 0) {
                double most = -1e300;
                double all = 0;
                for (auto const& [k, x] : score) most = std::max(most, x);
                for (auto& [k, x] : score) all += x = std::exp(x - most);
                for (auto& [k, x] : score) x /= all;
            }
            out.belief[item] = score;
        }
        std::map<std::string, matrix> counted;
        matrix pool;
        by_class of_class;
        for (auto const& [item, made] : items)
            for (auto const& k : classes) {
                of_class[k] += out.belief[item][k];
                for (auto const& [source, value] : made) {
                    counted[source][k][value] += out.belief[item][k];
                    pool[k][value] += out.belief[item][k];
                }
            }
        for (auto& [k, m] : of_class) m += how == rows::distributed ? 1 : 0.01;
        out.prior = logs_of(of_class, how);
        for (auto const& k : classes) {
            double all = 0;
            for (auto const& l : classes) all += pool[k][l] += 0.01;
            for (auto const& l : classes) pool[k][l] /= all;
        }
        auto const weight = strength > 0 ? strength : r == 0 ? 1 : strength_of(counted, pool);
        for (auto const& s : sources)
            for (auto const& k : classes) {
                by_class row;
                for (auto const& l : classes)
                    row[l] = counted[s][k][l] + (how == rows::counted  ? 0.01
                                                 : how == rows::pooled ? weight * pool[k][l]
                                                 : k == l              ? 4.0
                                                                       : 1.0);
                out.confusion[s][k] = logs_of(row, how);
            }
    }
    return out;
}

/// Each source's chance to claim the true class.
double reliability(slow_confusion const& slow, std::string const& source) {
    double right = 0;
    double all = 0;
    for (auto const& [k, row] : slow.confusion.at(source)) {
        double sum = 0;
        for (auto const& [l, x] : row) sum += std::exp(x);
        right += std::exp(slow.prior.at(k)) * std::exp(row.at(k)) / sum;
        all += std::exp(slow.prior.at(k));
    }
    return right / all;
}

template <class Model>
void expect_equal(Model const& model, rows how, double strength = 0) {
    for (std::uint64_t seed = 0; seed < 70; ++seed) {
        auto const kind = seed % 5 == 4 ? told::drawn::mixed : told::drawn::classes;
        auto const classes = static_cast<std::uint32_t>(1 + seed % 8);
        auto const claims = told::random_triples(seed, {.values = classes, .kind = kind, .several = seed % 3 == 0});
        auto const t = told::table_of(claims);
        for (int const rounds : {1, 2, 7}) {
            auto const slow = slowly(claims, how, rounds, strength);
            auto const fast = fit(model, t, {static_cast<std::uint32_t>(rounds), 0});
            for (std::uint32_t s = 0; s < t.sources(); ++s)
                EXPECT_NEAR(fast.sources[s].reliability, reliability(slow, std::string(t.source_name(s))), 1e-9);
            for (std::uint32_t i = 0; i < t.items(); ++i) {
                auto const& belief = slow.belief.at(std::string(t.item_name(i)));
                double claimed = 0;
                for (auto const v : t.values_of(i)) claimed += belief.at(std::string(t.text(v)));
                for (auto const v : t.values_of(i))
                    EXPECT_NEAR(fast.belief[v], belief.at(std::string(t.text(v))) / claimed, 1e-9) << seed;
            }
        }
    }
}

TEST(truth_confusion, dawid_skene_equals_a_slow_one) { expect_equal(dawid_skene_model{}, rows::counted); }
TEST(truth_confusion, pooled_dawid_skene_equals_a_slow_one) { expect_equal(pooled_dawid_skene_model{}, rows::pooled); }
TEST(truth_confusion, pooled_dawid_skene_with_a_given_strength_equals_a_slow_one) {
    expect_equal(pooled_dawid_skene_model{.strength = 2.5}, rows::pooled, 2.5);
}
TEST(truth_confusion, ibcc_equals_a_slow_one) { expect_equal(ibcc_model{}, rows::distributed); }

TEST(truth_confusion, a_round_by_hand) {
    // By votes, x is yes by 2/3 and y is no by 1. So class yes weighs 2/3 and class no 4/3; where yes is true, a claims yes
    // 2/3 times and no never; where no is true, yes 1/3 times and no once.
    auto const t = told::table_of({{"a", "x", "yes"}, {"b", "x", "yes"}, {"c", "x", "no"}, {"a", "y", "no"}});
    auto const r = fit(dawid_skene_model{.smoothing = 0}, t, {1, 0});
    ASSERT_EQ(t.label_text(0), "no");
    EXPECT_NEAR(std::exp(r.held.shared[0]), 2.0 / 3, 1e-12);
    auto const confusion = [&](std::size_t truth, std::size_t claimed) {
        return std::exp(r.held.source[(0 * 2 + claimed) * 2 + truth]);
    };
    EXPECT_NEAR(confusion(1, 1), 1, 1e-12);
    EXPECT_NEAR(confusion(1, 0), 0, 1e-12);
    EXPECT_NEAR(confusion(0, 1), 0.25, 1e-12);
    EXPECT_NEAR(confusion(0, 0), 0.75, 1e-12);
}

TEST(truth_confusion, a_source_that_turns_all_answers_round_is_of_use) {
    std::vector<told::triple> claims;
    for (int i = 0; i < 40; ++i) {
        auto const item = fmt::format("{:02}", i);
        auto const* const truth = i % 2 == 0 ? "yes" : "no";
        auto const* const other = i % 2 == 0 ? "no" : "yes";
        for (int s = 0; s < 4; ++s)
            claims.emplace_back(fmt::format("good {}", s), item, (i + s) % 7 == 0 ? other : truth);
        claims.emplace_back("contrary", item, other);
        claims.emplace_back("contrary too", item, other);
    }
    auto const t = told::table_of(claims);
    for (auto const& r : {fit(dawid_skene_model{}, t), fit(pooled_dawid_skene_model{}, t), fit(ibcc_model{}, t)}) {
        for (std::uint32_t i = 0; i < t.items(); ++i)
            EXPECT_EQ(t.text(r.best[i]), i % 2 == 0 ? "yes" : "no") << r.model;
        EXPECT_LT(r.sources[0].reliability, 0.2) << r.model;
    }
}

TEST(truth_confusion, pooling_lends_a_source_of_one_claim_the_rows_of_all) {
    std::vector<told::triple> claims;
    for (int i = 0; i < 60; ++i)
        for (int s = 0; s < 3; ++s)
            claims.emplace_back(fmt::format("{}", s), fmt::format("{:02}", i), i % 3 == 0 ? "a" : "b");
    claims.emplace_back("new", "00", "a");
    auto const t = told::table_of(claims);
    EXPECT_GT(fit(pooled_dawid_skene_model{}, t).sources[3].reliability, 0.95);
    EXPECT_LT(fit(dawid_skene_model{}, t).sources[3].reliability, 0.8);  // where b is true it is known of nothing
}

TEST(truth_confusion, pooling_keeps_up_with_the_vote_where_sources_claim_little) {
    // 120 sources alike, each right three times of four, claim about eight of five classes in all, of 240 items.
    std::mt19937_64 engine(3);
    std::vector<told::triple> claims;
    for (int i = 0; i < 240; ++i)
        for (int c = 0; c < 4; ++c) {
            auto const label = engine() % 4 > 0 ? static_cast<std::uint64_t>(i % 5) : engine() % 5;
            claims.emplace_back(fmt::format("{}", engine() % 120), fmt::format("{:03}", i), fmt::format("{}", label));
        }
    auto const t = told::table_of(claims);
    auto const right = [&](any_truth_model const& m) {
        auto const r = fit(m, t);
        int n = 0;
        for (std::uint32_t i = 0; i < t.items(); ++i) n += t.text(r.best[i]) == fmt::format("{}", i % 5);
        return n;
    };
    auto const by_vote = right(vote_model{});
    EXPECT_GE(right(pooled_dawid_skene_model{}), by_vote - 2);
    EXPECT_LT(right(dawid_skene_model{}), by_vote - 10);
}

TEST(truth_confusion, too_many_classes_are_told_in_one_line) {
    claim_table_builder b;
    for (int i = 0; i < 300; ++i) b.add("a", "item", fmt::format("value {}", i));
    auto const t = std::move(b).build();
    try {
        fit(dawid_skene_model{}, t);
        FAIL() << "it took 300 classes";
    } catch (error const& e) {
        EXPECT_EQ(
            std::string(e.what()),
            "300 different values and 1 sources are too many for a confusion matrix a source (at most 256 values, and "
            "16777216 numbers in all); take another model, such as one_coin");
    }
}

}  // namespace
}  // namespace reconcile
