// Accu and its kin, and the search for copies, against the formulas written out over maps of names.
#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include <reconcile/core/error.hpp>
#include <reconcile/truth/model_accu.hpp>
#include <reconcile/truth/truth_result.hpp>
#include <support/random_table.hpp>

namespace reconcile {
namespace {

using std::map;
using std::pair;
using std::set;
using std::string;

constexpr std::uint64_t tables = 60;
constexpr double near = 1e-9;

/// item to value to the sources that claim it
using told_map = map<string, map<string, set<string>>>;
using belief_map = map<string, map<string, double>>;
using source_map = map<string, double>;

told_map by_item(std::vector<told::triple> const& claims) {
    told_map out;
    for (auto const& [source, item, value] : claims) out[item][value].insert(source);
    return out;
}

source_map number_of_claims(told_map const& told) {
    source_map out;
    for (auto const& [item, values] : told)
        for (auto const& [value, sources] : values)
            for (auto const& s : sources) out[s] += 1;
    return out;
}

map<string, double> shared_out(map<string, double> const& counts, double unclaimed) {
    double all = std::max(0.0, unclaimed);
    for (auto const& [value, c] : counts) all += std::exp(c);
    map<string, double> out;
    for (auto const& [value, c] : counts) out[value] = std::exp(c) / all;
    return out;
}

double bounded(double a) { return std::min(0.99, std::max(0.01, a)); }

/// Rounds of Accu in which `vote(item, value, accuracy)` is the count of a value.
template <class Count>
pair<belief_map, source_map> rounds_of(told_map const& told, int most, double unclaimed_of, Count count) {
    source_map accuracy;
    auto const claims = number_of_claims(told);
    for (auto const& [s, n] : claims) accuracy[s] = 0.8;
    belief_map belief;
    for (int round = 0; round < most; ++round) {
        auto const before = accuracy;
        source_map sum;
        auto const last = belief;
        for (auto const& [item, values] : told) {
            map<string, double> counts;
            for (auto const& [value, sources] : values) counts[value] = count(item, value, accuracy, last);
            belief[item] =
                shared_out(counts, unclaimed_of < 0 ? 0 : unclaimed_of + 1 - static_cast<double>(values.size()));
            for (auto const& [value, sources] : values)
                for (auto const& s : sources) sum[s] += belief[item][value];
        }
        double moved = 0;
        for (auto const& [s, n] : claims) {
            accuracy[s] = bounded(sum[s] / n);
            moved = std::max(moved, std::abs(accuracy[s] - before.at(s)));
        }
        if (moved <= 1e-6) break;
    }
    return {belief, accuracy};
}

void expect_equal(claim_table const& t, truth_result const& r, belief_map const& belief, source_map const& accuracy) {
    for (std::uint32_t i = 0; i < t.items(); ++i)
        for (auto const v : t.values_of(i))
            EXPECT_NEAR(r.belief[v], belief.at(string(t.item_name(i))).at(string(t.text(v))), near) << t.item_name(i);
    for (std::uint32_t s = 0; s < t.sources(); ++s)
        EXPECT_NEAR(r.sources[s].reliability, accuracy.at(string(t.source_name(s))), near);
}

std::vector<told::triple> claims_of(std::uint64_t seed) {
    return told::random_triples(seed, {.sources = 3 + static_cast<std::uint32_t>(seed % 6),
                                       .items = 5 + static_cast<std::uint32_t>(seed % 20),
                                       .several = seed % 4 == 0});
}

TEST(truth_accu, equals_the_formulas) {
    for (std::uint64_t seed = 0; seed < tables; ++seed) {
        auto const claims = claims_of(seed);
        auto const told = by_item(claims);
        auto const [belief, accuracy] =
            rounds_of(told, 100, 10, [&](auto const& item, auto const& value, auto const& a, auto const&) {
                double count = 0;
                for (auto const& s : told.at(item).at(value)) count += std::log(10 * a.at(s) / (1 - a.at(s)));
                return count;
            });
        auto const t = told::table_of(claims);
        expect_equal(t, fit(accu_model{}, t), belief, accuracy);
    }
}

TEST(truth_accu, one_round_by_hand) {
    // A' = ln(10 * 0.8 / 0.2) = ln 40. x: 40^2 / (40^2 + 40 + 9) of 11 values; y: 40 / (40 + 10).
    auto const t = told::table_of({{"a", "x", "1"}, {"b", "x", "1"}, {"c", "x", "2"}, {"c", "y", "3"}});
    auto const r = fit(accu_model{}, t, {1, 0});
    EXPECT_NEAR(r.belief[0], 1600.0 / 1649, near);
    EXPECT_NEAR(r.belief[1], 40.0 / 1649, near);
    EXPECT_NEAR(r.belief[2], 40.0 / 50, near);
    EXPECT_NEAR(r.sources[2].reliability, (40.0 / 1649 + 0.8) / 2, near);
}

TEST(truth_accu_sim, equals_the_formulas) {
    for (std::uint64_t seed = 0; seed < tables; ++seed) {
        auto const claims = told::random_triples(
            seed, {.sources = 5, .kind = seed % 2 == 0 ? told::drawn::numbers : told::drawn::mixed});
        auto const told = by_item(claims);
        auto const plain = [&](string const& item, string const& value, source_map const& a) {
            double count = 0;
            for (auto const& s : told.at(item).at(value)) count += std::log(10 * a.at(s) / (1 - a.at(s)));
            return count;
        };
        constexpr double part = 0.2;
        auto const [belief, accuracy] =
            rounds_of(told, 100, 10, [&](auto const& item, auto const& value, auto const& a, auto const&) {
                double count = plain(item, value, a);
                if (value.starts_with("word")) return count;
                std::vector<double> claimed;
                for (auto const& [v, sources] : told.at(item))
                    claimed.insert(claimed.end(), sources.size(), std::stod(v));
                std::sort(claimed.begin(), claimed.end());
                double const unit = part * claimed[(claimed.size() - 1) / 2];
                for (auto const& [u, sources] : told.at(item))
                    if (u != value)
                        count += 0.5 * std::max(0.0, 1 - std::abs(std::stod(u) - std::stod(value)) / unit) *
                                 plain(item, u, a);
                return count;
            });
        auto const t = told::table_of(claims);
        expect_equal(t, fit(accu_sim_model{.alike = {.minutes = 10, .part = part}}, t), belief, accuracy);
    }
}

TEST(truth_accu_sim, near_times_lend_each_other_votes) {
    auto const t = told::table_of({{"a", "x", "10:00"}, {"b", "x", "10:02"}, {"c", "x", "12:00"}, {"d", "x", "12:00"}});
    auto const with = fit(accu_sim_model{}, t, {1, 0});
    // 10:00 and 10:02 have 1 + 0.5 * 0.8 votes each, 12:00 has two.
    double const one = std::pow(40, 1.4);
    EXPECT_NEAR(with.belief[0], one / (2 * one + 1600 + 8), near);
    EXPECT_NEAR(with.belief[2], 1600 / (2 * one + 1600 + 8), near);
}

TEST(truth_pop_accu, equals_the_chances_of_what_was_claimed) {
    for (std::uint64_t seed = 0; seed < tables; ++seed) {
        auto const claims = claims_of(seed);
        auto const told = by_item(claims);
        auto const [belief, accuracy] =
            rounds_of(told, 100, -1, [&](auto const& item, auto const& value, auto const& a, auto const&) {
                // ln of the chance of all claims of the item if `value` is true, without the factor that all values share.
                double all = 0;
                for (auto const& [v, sources] : told.at(item)) all += static_cast<double>(sources.size());
                double chance = 0;
                double const popular = static_cast<double>(told.at(item).at(value).size());
                for (auto const& [v, sources] : told.at(item))
                    for (auto const& s : sources)
                        chance += v == value ? std::log(a.at(s))
                                             : std::log(1 - a.at(s)) +
                                                   std::log(static_cast<double>(sources.size()) / (all - popular));
                double most = 0;  // keeps the exponentials in range
                for (auto const& [v, sources] : told.at(item))
                    for (auto const& s : sources) most += std::log(a.at(s));
                return chance - most;
            });
        auto const t = told::table_of(claims);
        expect_equal(t, fit(pop_accu_model{}, t), belief, accuracy);
    }
}

// ---- copies --------------------------------------------------------------------------------------------------------

/// For each two sources: pairs of their claims that share item and value, and those that share the item only.
map<pair<string, string>, pair<double, double>> pairs_of(told_map const& told) {
    map<pair<string, string>, pair<double, double>> out;
    for (auto const& [item, values] : told)
        for (auto const& [v, of_v] : values)
            for (auto const& [u, of_u] : values)
                for (auto const& a : of_v)
                    for (auto const& b : of_u)
                        if (a != b) (v == u ? out[{a, b}].first : out[{a, b}].second) += 1;
    return out;
}

/// With even odds before anything is seen, a few shared items suffice.
constexpr copying_rule quick{.copied = 0.8, .prior = 0.25, .most_accurate = 0.99};

map<pair<string, string>, double> copies_of(told_map const& told) {
    map<pair<string, string>, double> out;
    for (auto const& [two, counts] : pairs_of(told)) {
        double const evidence = counts.first * std::log(0.2 + 0.8 / 0.99) + counts.second * std::log(0.2);
        if (evidence > 0) out[two] = 1 / (1 + std::exp(-evidence));
    }
    return out;
}

/// Tables in which some sources copy others.
std::vector<told::triple> with_copies(std::uint64_t seed) {
    auto claims = told::random_triples(seed, {.sources = 5, .items = 30});
    auto const first = claims;
    for (auto const& [source, item, value] : first)
        if (source == "source 1" || (source == "source 3" && seed % 2 == 0))
            claims.emplace_back("copy of " + source, item, value);
    return claims;
}

TEST(source_copying, equals_the_formulas) {
    std::size_t found = 0;
    for (std::uint64_t seed = 0; seed < tables; ++seed) {
        auto const claims = with_copies(seed);
        auto const t = told::table_of(claims);
        auto const expected = copies_of(by_item(claims));
        auto const copies = find_copying(t, quick);
        found += copies.size();
        ASSERT_EQ(2 * copies.size(), expected.size());
        for (auto const& c : copies)
            EXPECT_NEAR(c.probability, expected.at({string(t.source_name(c.a)), string(t.source_name(c.b))}), near);
        auto const voice = voices_of(t, copies);
        for (std::uint32_t v = 0; v < t.values(); ++v)
            for (std::size_t k = 0; k < t.claimants(v).size(); ++k) {
                double others = 0;
                auto const s = string(t.source_name(t.claimants(v)[k]));
                for (auto const b : t.claimants(v))
                    if (auto const at = expected.find({s, string(t.source_name(b))}); at != expected.end())
                        others += at->second;
                EXPECT_NEAR(voice.empty() ? 1.0 : voice[t.claim_begin()[v] + k], 1 / (1 + others), near);
            }
    }
    EXPECT_GT(found, tables);
}

TEST(source_copying, leaves_good_independent_sources_apart) {
    claim_table_builder b;
    for (int i = 0; i < 2000; ++i)
        for (int s = 0; s < 6; ++s) {
            bool const wrong = (i + 37 * s) % 100 == 0;  // one of a hundred, each on items of its own
            b.add(fmt::format("s{}", s), fmt::format("i{}", i), wrong ? fmt::format("wrong of {}", s) : "right");
        }
    EXPECT_TRUE(find_copying(std::move(b).build()).empty());
}

TEST(source_copying, takes_more_than_a_few_agreements) {
    auto const agreeing = [](int items) {
        claim_table_builder b;
        for (int i = 0; i < items; ++i)
            for (auto const* source : {"a", "b"}) b.add(source, fmt::format("i{}", i), "the same");
        return find_copying(std::move(b).build()).size();
    };
    EXPECT_EQ(agreeing(1), 0U);
    EXPECT_EQ(agreeing(272), 0U);
    EXPECT_EQ(agreeing(274), 1U);
}

TEST(source_copying, finds_copies_that_list_several_values) {
    claim_table_builder b;
    for (int i = 0; i < 200; ++i)
        for (auto const* source : {"a", "b"})
            for (auto const* author : {"x", "y", "z"}) b.add(source, fmt::format("book {}", i), author);
    auto const found = find_copying(std::move(b).build());
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].same, 600U);
    EXPECT_EQ(found[0].different, 0U);
}

/// Twelve sources differ somewhere, a hundred agree on the one item that they speak of.
TEST(truth_accu_origins, does_not_take_one_agreement_for_copying) {
    claim_table_builder b;
    for (int s = 0; s < 100; ++s) b.add(fmt::format("many {}", s), "x", "A");
    for (int s = 0; s < 12; ++s) {
        b.add(fmt::format("few {}", s), "x", "B");
        b.add(fmt::format("few {}", s), "y", fmt::format("own {}", s));
    }
    auto const t = std::move(b).build();
    auto const r = fit(accu_origins_model{}, t);
    EXPECT_EQ(t.text(r.best[0]), "A");
}

TEST(source_copying, leaves_out_items_that_everybody_speaks_of) {
    claim_table_builder b;
    for (int s = 0; s < 1500; ++s) b.add(fmt::format("s{}", s), "x", "1");
    EXPECT_TRUE(find_copying(std::move(b).build()).empty());
}

TEST(truth_accu_origins, equals_the_formulas) {
    for (std::uint64_t seed = 0; seed < tables; ++seed) {
        auto const claims = with_copies(seed);
        auto const told = by_item(claims);
        auto const copies = copies_of(told);
        auto const voice = [&](string const& s, set<string> const& of) {
            double others = 0;
            for (auto const& b : of)
                if (auto const at = copies.find({s, b}); at != copies.end()) others += at->second;
            return 1 / (1 + others);
        };
        source_map accuracy;
        for (auto const& [s, n] : number_of_claims(told)) accuracy[s] = 0.8;
        double n = 10;
        belief_map belief;
        for (int round = 0; round < 20; ++round) {
            auto const before = accuracy;
            source_map right, all;
            double of_items = 0;
            double of_values = 0;
            for (auto const& [item, values] : told) {
                map<string, double> counts;
                for (auto const& [value, sources] : values)
                    for (auto const& s : sources)
                        counts[value] += voice(s, sources) * std::log(n * before.at(s) / (1 - before.at(s)));
                belief[item] = shared_out(counts, n + 1 - static_cast<double>(values.size()));
                std::vector<std::pair<string, double>> wrong;
                for (auto const& [value, sources] : values)
                    for (auto const& s : sources) {
                        right[s] += voice(s, sources) * belief[item][value];
                        all[s] += voice(s, sources);
                        wrong.emplace_back(value, voice(s, sources) * (1 - belief[item][value]));
                    }
                for (std::size_t x = 0; x < wrong.size(); ++x)
                    for (std::size_t y = 0; y < wrong.size(); ++y) {
                        if (x == y) continue;
                        of_items += wrong[x].second * wrong[y].second;
                        if (wrong[x].first == wrong[y].first) of_values += wrong[x].second * wrong[y].second;
                    }
            }
            double moved = 0;
            for (auto& [s, a] : accuracy) {
                a = bounded((right[s] + 1) / (all[s] + 2));
                moved = std::max(moved, std::abs(a - before.at(s)));
            }
            n = std::max(1.0, (of_items + 1) / (of_values + 0.1));
            if (moved <= 1e-6) break;
        }
        auto const t = told::table_of(claims);
        expect_equal(t, fit(accu_origins_model{.copying = quick}, t), belief, accuracy);
    }
}

/// One source and its six copies are wrong on a third of the items; five others are right on most.
std::vector<told::triple> outvoted() {
    std::vector<told::triple> out;
    for (int i = 0; i < 400; ++i) {
        auto const item = fmt::format("i{:03}", i);
        for (int s = 0; s < 5; ++s)
            out.emplace_back(fmt::format("good {}", s), item,
                             (i * 7 + s * 13) % 11 == 0 ? fmt::format("slip {}", s) : "right");
        for (int s = 0; s < 7; ++s) out.emplace_back(fmt::format("bad {}", s), item, i % 3 == 0 ? "wrong" : "right");
    }
    return out;
}

TEST(truth_accu_origins, is_not_outvoted_by_copies) {
    auto const t = told::table_of(outvoted());
    auto const right = [&](any_truth_model const& m) {
        auto const r = fit(m, t);
        return std::count_if(r.best.begin(), r.best.end(), [&](auto v) { return t.text(v) == "right"; });
    };
    EXPECT_GE(right(accu_origins_model{}), 396);
    EXPECT_LE(right(accu_model{}), 300);
    EXPECT_EQ(find_copying(t).size(), 21U);
}

TEST(truth_accu_copy, equals_the_formulas) {
    constexpr double n = 10, c = 0.8, alpha = 0.2;
    for (std::uint64_t seed = 0; seed < tables; ++seed) {
        auto const claims = with_copies(seed);
        auto const told = by_item(claims);
        auto const pairs = pairs_of(told);
        auto const [belief, accuracy] = [&] {
            source_map a;
            auto const claims_by = number_of_claims(told);
            for (auto const& [s, k] : claims_by) a[s] = 0.8;
            belief_map now;
            for (int round = 0; round < 20; ++round) {
                map<pair<string, string>, double> kt, kf;
                for (auto const& [item, values] : told) {
                    string best = values.begin()->first;
                    auto const of = [&](string const& v) {
                        return round == 0 ? static_cast<double>(values.at(v).size()) : now.at(item).at(v);
                    };
                    for (auto const& [v, sources] : values)
                        if (of(v) > of(best)) best = v;
                    for (auto const& [v, sources] : values)
                        for (auto const& x : sources)
                            for (auto const& y : sources)
                                if (x != y) (v == best ? kt : kf)[{x, y}] += 1;
                }
                map<pair<string, string>, double> copied;
                for (auto const& [two, counts] : pairs) {
                    double const ax = a[two.first], ay = a[two.second];
                    double const pt = ax * ay, pf = (1 - ax) * (1 - ay) / n, pd = 1 - pt - pf;
                    auto const chance = [&](double t1, double f1, double d1) {
                        return kt[two] * std::log(t1) + kf[two] * std::log(f1) + counts.second * std::log(d1);
                    };
                    double const apart = chance(pt, pf, pd);
                    double const forth =
                        chance(ay * c + pt * (1 - c), (1 - ay) * c + pf * (1 - c), pd * (1 - c)) - apart;
                    double const back =
                        chance(ax * c + pt * (1 - c), (1 - ax) * c + pf * (1 - c), pd * (1 - c)) - apart;
                    copied[two] =
                        alpha * std::exp(forth) / (alpha * std::exp(forth) + alpha * std::exp(back) + 1 - 2 * alpha);
                }
                auto const before = a;
                source_map sum;
                for (auto const& [item, values] : told) {
                    map<string, double> counts;
                    for (auto const& [v, sources] : values) {
                        std::vector<string> order(sources.begin(), sources.end());
                        std::stable_sort(order.begin(), order.end(),
                                         [&](auto const& x, auto const& y) { return before.at(x) > before.at(y); });
                        for (std::size_t x = 0; x < order.size(); ++x) {
                            double independent = 1;
                            for (std::size_t y = 0; y < x; ++y) independent *= 1 - c * copied[{order[x], order[y]}];
                            counts[v] += independent * std::log(n * before.at(order[x]) / (1 - before.at(order[x])));
                        }
                    }
                    now[item] = shared_out(counts, n + 1 - static_cast<double>(values.size()));
                    for (auto const& [v, sources] : values)
                        for (auto const& s : sources) sum[s] += now[item][v];
                }
                double moved = 0;
                for (auto const& [s, k] : claims_by) {
                    a[s] = bounded(sum[s] / k);
                    moved = std::max(moved, std::abs(a[s] - before.at(s)));
                }
                if (moved <= 1e-6) break;
            }
            return pair(now, a);
        }();
        auto const t = told::table_of(claims);
        expect_equal(t, fit(accu_copy_model{}, t), belief, accuracy);
    }
}

TEST(truth_accu_copy, refuses_more_sources_than_pairs_can_be_held_of) {
    claim_table_builder b;
    for (int s = 0; s < 1100; ++s) b.add(fmt::format("s{}", s), "x", "1");
    auto const t = std::move(b).build();
    EXPECT_THROW((void)fit(accu_copy_model{}, t), error);
}

}  // namespace
}  // namespace reconcile
