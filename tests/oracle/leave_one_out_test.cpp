// What leave_one_out() finds must be what a whole run finds on claims without those of the source. The slow way takes the
// claims out of the input, reconciles all that is left from the beginning, and knows items, groups and conflicts again by
// their public ids alone.
#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <vector>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <reconcile/group/leave_one_out.hpp>
#include <support/random_claims.hpp>
#include <support/result_text.hpp>

namespace reconcile {
namespace {

using ids = std::set<std::string>;

ids ids_of(corpus const& c, std::vector<claim_id> const& some) {
    ids out;
    for (auto const id : some) out.emplace(c.public_id(id));
    return out;
}

bool meet(ids const& a, ids const& b) {
    return std::any_of(a.begin(), a.end(), [&](auto const& id) { return b.contains(id); });
}

/// Items are known by what they are about, groups by their claims.
struct told_side {
    data_item item;
    ids claims;
    [[nodiscard]] bool meets(told_side const& other) const { return item == other.item && meet(claims, other.claims); }
};

struct told_conflict {
    std::vector<told_side> sides;
    reason why = reason::none;
    bool explained = false;
    std::string values;

    [[nodiscard]] bool has(data_item const& item) const {
        return std::any_of(sides.begin(), sides.end(), [&](auto const& s) { return s.item == item; });
    }
};

struct told_item {
    std::optional<verdict> what;
    std::optional<value> leading;
    std::optional<double> best;
};

/// A whole run, read back without its ids.
struct told_run {
    std::map<data_item, told_item> items;
    std::vector<told_conflict> inside, across;
};

told_run run(std::vector<claim> all) {
    auto const r = told::reconciled(told::corpus_of(std::move(all)), told::small_world());
    auto const& c = r.graph->claims();
    told_run out;
    for (auto const& found : r.items) {
        auto& item = out.items[c[found.item]];
        item.what = found.verdict;
        if (found.leading) item.leading = found.groups[*found.leading].common;
        item.best = found.best;
        for (auto const& k : found.conflicts) {
            told_conflict made{{}, k.why.reason, k.why.explained(), {}};
            for (auto const g : {k.left, k.right}) {
                made.sides.push_back({c[found.item], ids_of(c, found.groups[g].claims)});
                made.values += to_text(found.groups[g].common) + "; ";
            }
            out.inside.push_back(std::move(made));
        }
    }
    for (auto const& t : r.totals) {
        auto& item = out.items[t.about];
        if (!item.what) item.what = verdict::no_position;
        if (!item.leading) item.leading = value{t.total};
        item.best = t.total.min;
    }
    for (auto const& k : r.between) {
        told_conflict made{{}, k.why.reason, k.why.explained(), {}};
        for (auto const& side : k.between)
            made.sides.push_back({c[side.item], ids_of(c, r.items[side.item.index()].groups[side.group].claims)});
        out.across.push_back(std::move(made));
    }
    return out;
}

bool stands_on(told_conflict const& before, told_conflict const& now) {
    return (before.sides[0].meets(now.sides[0]) && before.sides[1].meets(now.sides[1])) ||
           (before.sides[0].meets(now.sides[1]) && before.sides[1].meets(now.sides[0]));
}

bool stands_on_across(told_conflict const& before, told_conflict const& now) {
    std::size_t met = 0;
    for (auto const& side : before.sides)
        met += std::any_of(now.sides.begin(), now.sides.end(), [&](auto const& s) { return side.meets(s); });
    return met >= 2 && (now.why == reason::competing_responsibility || before.sides.back().meets(now.sides.back()));
}

bool same(std::optional<value> const& a, std::optional<value> const& b) {
    if (!a || !b) return a.has_value() == b.has_value();
    return *a == *b || relate(*a, *b, told::small_world()) == set_relation::equal;
}

std::string drawn(std::optional<value> const& v, std::optional<double> best) {
    return fmt::format("{} best {}", v ? to_text(*v) : "-", best ? fmt::format("{}", *best) : "-");
}

/// What is otherwise, one item a line; nothing for items that stay as they are.
std::string slow_way(told_run const& before, std::vector<claim> const& all, ids const& gone) {
    std::vector<claim> rest;
    for (auto const& c : all)
        if (!gone.contains(c.id)) rest.push_back(c);
    auto const now = run(std::move(rest));
    std::string out;
    for (auto const& [about, old] : before.items) {
        auto const at = now.items.find(about);
        auto const fresh = at == now.items.end() ? told_item{} : at->second;
        std::vector<std::size_t> ended, explained, across;
        std::vector<std::string> begun;
        std::size_t number = 0;
        for (auto const& k : before.inside) {
            if (!k.has(about)) continue;
            std::vector<told_conflict const*> on;
            for (auto const& n : now.inside)
                if (stands_on(k, n)) on.push_back(&n);
            if (on.empty()) ended.push_back(number);
            else if (!k.explained && std::all_of(on.begin(), on.end(), [](auto const* n) { return n->explained; }))
                explained.push_back(number);
            ++number;
        }
        for (auto const& n : now.inside)
            if (n.has(about) && std::none_of(before.inside.begin(), before.inside.end(),
                                             [&](auto const& k) { return stands_on(k, n); }))
                begun.push_back(n.values);
        for (std::size_t k = 0; k < before.across.size(); ++k)
            if (before.across[k].has(about) && std::none_of(now.across.begin(), now.across.end(), [&](auto const& n) {
                    return stands_on_across(before.across[k], n);
                }))
                across.push_back(k);
        bool const other_value = fresh.best != old.best || !same(fresh.leading, old.leading);
        if (fresh.what == old.what && !other_value && ended.empty() && explained.empty() && across.empty() &&
            begun.empty())
            continue;
        out += fmt::format("{}/{}/{}{}{}: {} {} ended {} explained {} begun {} across {}\n", about.event,
                           about.property, about.scope.population, about.scope.site, about.scope.side,
                           fresh.what ? to_string(*fresh.what) : "nothing", drawn(fresh.leading, fresh.best), ended,
                           explained, begun, across);
    }
    return out;
}

/// The same lines from what leave_one_out() gave.
std::string fast_way(std::vector<item_without> const& found, left_out const& who) {
    std::string out;
    for (auto const& item : found)
        for (auto const& c : item.changes) {
            if (c.without != who) continue;
            std::vector<std::string> begun;
            for (auto const& [a, b] : c.conflicts_begun) begun.push_back(to_text(a) + "; " + to_text(b) + "; ");
            auto const& about = item.about;
            out += fmt::format("{}/{}/{}{}{}: {} {} ended {} explained {} begun {} across {}\n", about.event,
                               about.property, about.scope.population, about.scope.site, about.scope.side,
                               c.after.verdict ? to_string(*c.after.verdict) : "nothing",
                               drawn(c.after.value, c.after.best), c.conflicts_ended, c.conflicts_explained, begun,
                               c.across_ended);
        }
    return out;
}

/// Numbers with parts, and responsibilities by side; now and then any other kind.
std::vector<claim> some_claims(told::random_claims& random) {
    std::vector<claim> out;
    auto const count = 2 + random.below(16);
    while (out.size() < count) {
        auto const numbers = !random.one_in(3);
        auto const kind = numbers ? value_kind::quantity : random.one_of(told::kinds_of_words_and_numbers());
        auto c = random.any_claim(kind, numbers ? "killed" : "what");
        c.id = fmt::format("c{:02}", out.size());
        if (numbers && random.one_in(3)) c.scope.site = random.one_of<std::string>({"Arrow", "Birch", "Cedar"});
        else if (numbers && random.one_in(4)) c.scope.population = random.one_of<std::string>({"children", "fighters"});
        if (kind == value_kind::yes_no) {
            c.property = std::string(responsibility);
            c.scope.side = random.one_of<std::string>({"the army", "the mayor"});
        }
        if (random.one_in(5)) c.event = "flood";
        if (!c.document.empty()) c.document += random.one_of<std::string>({"", "", "-2"});
        out.push_back(std::move(c));
    }
    return out;
}

ids claims_of_source(std::vector<claim> const& all, std::string const& name) {
    ids out;
    for (auto const& c : all) {
        auto const& links = c.attribution.links;
        if (links.empty()) continue;
        bool const carries = links.front().source == name && links.front().kind == source_kind::outlet;
        if (links.back().source == name || carries) out.insert(c.id);
    }
    return out;
}

ids claims_of_document(std::vector<claim> const& all, std::string const& document) {
    ids out;
    for (auto const& c : all)
        if (c.document == document) out.insert(c.id);
    return out;
}

struct tally {
    std::size_t asked = 0, changed = 0, documents = 0, gone = 0, ended = 0, explained = 0, begun = 0, across = 0,
                parts = 0;
};

void compare(std::uint64_t seed, tally& met) {
    told::random_claims random(seed);
    auto const all = some_claims(random);
    auto const r = told::reconciled(told::corpus_of(all), told::small_world());
    auto const& c = r.graph->claims();
    auto const found = leave_one_out(r, comparator_set::defaults());
    auto const before = run(all);
    std::vector<ids> sources;
    for (auto const s : c.sources()) {
        auto const gone = claims_of_source(all, c[s].name);
        sources.push_back(gone);
        auto const slow = slow_way(before, all, gone);
        auto const carries = std::any_of(all.begin(), all.end(), [&](auto const& k) {
            return !k.attribution.links.empty() && k.attribution.links.front().source == c[s].name &&
                   k.attribution.links.front().kind == source_kind::outlet;
        });
        ASSERT_EQ(fast_way(found, {carries ? left_out_kind::outlet : left_out_kind::origin, s, {}}), slow)
            << "seed " << seed << " without " << c[s].name;
        ++met.asked;
        met.changed += !slow.empty();
    }
    std::set<std::string> documents;
    for (auto const& k : all)
        if (!k.document.empty()) documents.insert(k.document);
    for (auto const& d : documents) {
        auto const gone = claims_of_document(all, d);
        bool const is_a_source = std::find(sources.begin(), sources.end(), gone) != sources.end();
        auto id = document_id{};
        for (auto const known : c.documents())
            if (c[known].id == d) id = known;
        auto const fast = fast_way(found, {left_out_kind::document, {}, id});
        ASSERT_EQ(fast, is_a_source ? std::string{} : slow_way(before, all, gone))
            << "seed " << seed << " without " << d;
        met.documents += !fast.empty();
    }
    for (auto const& item : found) {
        ASSERT_EQ(item.asked, item.sources);
        for (auto const& k : item.changes) {
            met.gone += !k.after.verdict;
            met.ended += !k.conflicts_ended.empty();
            met.explained += !k.conflicts_explained.empty();
            met.begun += !k.conflicts_begun.empty();
            met.across += !k.across_ended.empty();
            met.parts += k.claims.empty();
        }
    }
}

TEST(leave_one_out, finds_what_a_run_without_the_claims_finds) {
    tally met;
    for (std::uint64_t seed = 0; seed < 1500; ++seed) ASSERT_NO_FATAL_FAILURE(compare(seed, met));
    EXPECT_GT(met.asked, 5000U);
    EXPECT_GT(met.changed, 2000U);
    EXPECT_GT(met.documents, 500U);
    EXPECT_GT(met.gone, 1000U);
    EXPECT_GT(met.ended, 500U);
    EXPECT_GT(met.explained, 20U);
    EXPECT_GT(met.begun, 20U);
    EXPECT_GT(met.across, 20U);
    EXPECT_GT(met.parts, 20U);
}

}  // namespace
}  // namespace reconcile
