// The model of values within values against the paper's EM over maps, by names, and by hand.
#include <gtest/gtest.h>

#include <array>
#include <map>
#include <memory>
#include <set>
#include <string>

#include <reconcile/truth/model_tdh.hpp>
#include <reconcile/truth/truth_result.hpp>
#include <support/random_table.hpp>

namespace reconcile {
namespace {

using above = std::map<std::string, std::set<std::string>>;  ///< name, all that it lies within

struct slow_tdh {
    std::map<std::string, std::map<std::string, double>> mu;  ///< item, value
    std::map<std::string, std::array<double, 3>> p;           ///< source
};

slow_tdh slowly(std::vector<told::triple> const& told, above const& up, int rounds) {
    std::set<told::triple> const claims(told.begin(), told.end());
    std::map<std::string, std::set<std::string>> values;
    slow_tdh out;
    for (auto const& [source, item, value] : claims) {
        values[item].insert(value);
        out.p[source] = {3.0 / 8, 3.0 / 8, 2.0 / 8};
    }
    auto const lies_in = [&](std::string const& v, std::string const& a) {
        return up.contains(v) && up.at(v).contains(a);
    };
    auto const number_around = [&](std::string const& item, std::string const& v) {
        double n = 0;
        for (auto const& a : values.at(item)) n += lies_in(v, a);
        return n;
    };
    std::set<std::string> nested;
    for (auto const& [item, all] : values)
        for (auto const& v : all) {
            out.mu[item][v] = 1.0 / static_cast<double>(all.size());
            if (number_around(item, v) > 0) nested.insert(item);
        }
    for (int r = 0; r < rounds; ++r) {
        auto mu = out.mu;
        for (auto& [item, row] : mu)
            for (auto& [v, x] : row) x = 1;  // gamma - 1
        auto p = out.p;
        for (auto& [source, row] : p) row = {2, 2, 1};  // alpha - 1
        for (auto const& [source, item, claimed] : claims) {
            auto const& q = out.p.at(source);
            std::map<std::string, std::array<double, 3>> f;  // by true value: exact, around, else
            double sum = 0;
            for (auto const& t : values.at(item)) {
                auto const n = static_cast<double>(values.at(item).size());
                auto const m = number_around(item, t);
                auto& row = f[t] = {0, 0, 0};
                if (claimed == t) {
                    row[0] = q[0];
                    if (!nested.contains(item)) row[1] = q[1];
                } else if (lies_in(t, claimed)) {
                    row[1] = q[1] / m;
                } else {
                    row[2] = q[2] / (n - m - 1);
                }
                for (auto& x : row) sum += x *= out.mu.at(item).at(t);
            }
            for (auto const& [t, row] : f)
                for (std::size_t k = 0; k < 3; ++k) {
                    mu[item][t] += row[k] / sum;
                    p[source][k] += row[k] / sum;
                }
        }
        for (auto& [item, row] : mu) {
            double all = 0;
            for (auto const& [v, x] : row) all += x;
            for (auto& [v, x] : row) x /= all;
        }
        for (auto& [source, row] : p) {
            double const all = row[0] + row[1] + row[2];
            for (auto& x : row) x /= all;
        }
        out.mu = mu;
        out.p = p;
    }
    return out;
}

/// Lines of a hierarchy over the names, some of them within several, without circles.
std::vector<hierarchy_line> random_lines(std::set<std::string> const& names, std::uint64_t seed) {
    std::mt19937_64 engine(seed);
    std::vector<std::string> all(names.begin(), names.end());
    for (int i = 0; i < 5; ++i) all.push_back("region " + std::to_string(i));
    std::vector<hierarchy_line> out;
    for (std::size_t i = 0; i + 1 < all.size(); ++i)
        for (std::uint64_t n = engine() % 4; n > 0; --n) {
            auto const reach = std::min<std::size_t>(all.size() - i - 1, engine() % 3 == 0 ? all.size() : 4);
            out.push_back({all[i], all[i + 1 + engine() % reach]});
        }
    return out;
}

above all_above(std::vector<hierarchy_line> const& lines) {
    above out;
    for (std::size_t grown = 1; grown > 0;) {
        grown = 0;
        for (auto const& l : lines) {
            auto more = out[l.within];
            more.insert(l.within);
            for (auto const& name : more) grown += out[l.name].insert(name).second ? 1 : 0;
        }
    }
    return out;
}

void expect_equal(claim_table const& t, truth_result const& fast, slow_tdh const& slow) {
    for (std::uint32_t s = 0; s < t.sources(); ++s)
        for (std::size_t k = 0; k < 3; ++k)
            EXPECT_NEAR(fast.held.source[3 * s + k], slow.p.at(std::string(t.source_name(s)))[k], 1e-9);
    for (std::uint32_t i = 0; i < t.items(); ++i)
        for (auto const v : t.values_of(i))
            EXPECT_NEAR(fast.belief[v], slow.mu.at(std::string(t.item_name(i))).at(std::string(t.text(v))), 1e-9);
}

TEST(truth_tdh, equals_a_slow_one) {
    std::size_t nested = 0;
    for (std::uint64_t seed = 0; seed < 60; ++seed) {
        auto const claims =
            told::random_triples(seed, {.values = static_cast<std::uint32_t>(2 + seed % 5),
                                        .kind = seed % 2 == 0 ? told::drawn::classes : told::drawn::words,
                                        .several = seed % 3 == 0});
        auto const t = told::table_of(claims);
        std::set<std::string> names;
        for (auto const& [source, item, value] : claims) names.insert(value);
        auto const lines = random_lines(names, seed);
        diagnostics found;
        auto const h = std::make_shared<value_hierarchy const>(lines, "", found);
        ASSERT_TRUE(found.empty());
        nested += values_around(t, *h).other.size();
        auto const up = all_above(lines);
        for (int const rounds : {1, 2, 9})
            expect_equal(t, fit(tdh_model{.hierarchy = h}, t, {static_cast<std::uint32_t>(rounds), 0}),
                         slowly(claims, up, rounds));
    }
    EXPECT_GT(nested, 200);
}

TEST(truth_tdh, equals_a_slow_one_without_a_hierarchy) {
    for (std::uint64_t seed = 0; seed < 60; ++seed) {
        auto const claims = told::random_triples(seed, {.kind = told::drawn::mixed, .several = seed % 3 == 0});
        auto const t = told::table_of(claims);
        for (int const rounds : {1, 7})
            expect_equal(t, fit(tdh_model{}, t, {static_cast<std::uint32_t>(rounds), 0}), slowly(claims, {}, rounds));
    }
}

TEST(truth_tdh, a_round_by_hand) {
    // All mu are 1/3 and all p 3/8, 3/8, 2/8. Around Orrin is Vale, and one value is neither; of the others two are neither.
    // So (Orrin, Vale, Elsewhere) have, for the claim of Orrin, 3 : 1 : 1; of Vale 3 : 3 : 1; of Elsewhere 2 : 1 : 3.
    diagnostics found;
    auto const h =
        std::make_shared<value_hierarchy const>(read_value_hierarchy("name,within\nOrrin,Vale\n", "", found));
    auto const t = told::table_of({{"a", "x", "Orrin"}, {"b", "x", "Vale"}, {"c", "x", "Elsewhere"}});
    auto const r = fit(tdh_model{.hierarchy = h}, t, {1, 0});
    EXPECT_NEAR(r.belief[0], (1 + 1.0 / 5 + 1.0 / 7 + 3.0 / 6) / 6, 1e-12);  // Elsewhere
    EXPECT_NEAR(r.belief[1], (1 + 3.0 / 5 + 3.0 / 7 + 2.0 / 6) / 6, 1e-12);  // Orrin
    EXPECT_NEAR(r.belief[2], (1 + 1.0 / 5 + 3.0 / 7 + 1.0 / 6) / 6, 1e-12);  // Vale
    EXPECT_NEAR(r.held.source[0], (2 + 3.0 / 5) / 6, 1e-12);
    EXPECT_NEAR(r.held.source[1], 2.0 / 6, 1e-12);
    EXPECT_NEAR(r.sources[1].reliability, (2 + 3.0 / 7 + 2 + 3.0 / 7) / 6, 1e-12);
}

TEST(truth_tdh, a_town_wins_over_its_county_that_more_sources_name) {
    std::vector<told::triple> claims;
    std::vector<hierarchy_line> lines;
    for (int i = 0; i < 30; ++i) {
        auto const town = fmt::format("town {:02}", i);
        lines.push_back({town, fmt::format("county {}", i % 5)});
        claims.emplace_back("exact", fmt::format("{:02}", i), town);
        claims.emplace_back("exact too", fmt::format("{:02}", i), i % 6 == 0 ? lines.back().within : town);
        for (auto const* s : {"vague", "vaguer", "vaguest"})
            claims.emplace_back(s, fmt::format("{:02}", i), lines.back().within);
    }
    diagnostics found;
    auto const h = std::make_shared<value_hierarchy const>(lines, "", found);
    auto const t = told::table_of(claims);
    auto const nested = fit(tdh_model{.hierarchy = h}, t);
    auto const flat = fit(tdh_model{}, t);
    for (std::uint32_t i = 0; i < t.items(); ++i) {
        EXPECT_TRUE(t.text(nested.best[i]).starts_with("town")) << i;
        EXPECT_TRUE(t.text(flat.best[i]).starts_with("county")) << i;
    }
    for (auto const& s : nested.sources) EXPECT_GT(s.reliability, 0.9);
}

}  // namespace
}  // namespace reconcile
