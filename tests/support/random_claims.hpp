// Claims drawn at random from a small world, for laws and for comparing with a slow, obvious way. A seed gives the same
// claims on every machine: only the engine's own numbers are used.
#pragma once

#include <cstdint>
#include <random>
#include <string>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include <reconcile/claim/claim.hpp>
#include <reconcile/value/knowledge.hpp>
#include <reconcile/value/value.hpp>

namespace reconcile::told {

/// What the words of the small world are to each other.
inline knowledge small_world() {
    knowledge known;
    known.add_broader("fighter", "person");
    known.add_broader("landed", "fired");
    known.add_broader("heron", "aircraft");
    known.add_broader("osprey", "aircraft");
    known.add_exclusive("model", {"heron", "osprey", "gull"});
    known.add_within("Arrow", "Northland");
    known.add_within("Birch", "Northland");
    known.add_within("Cedar", "Southland");
    known.add_exclusive("country", {"Northland", "Southland"});
    known.add_opposite("raise", "lower");
    known.judge("Ann", "Bob", judgement::different);
    known.judge("Bob", "Cid", judgement::different);
    known.judge("Annie", "Ann", judgement::same);
    return known;
}

class random_claims {
public:
    explicit random_claims(std::uint64_t seed) : engine_(seed) {}

    /// 0, 1, … up to, not including, `n`.
    std::size_t below(std::size_t n) { return static_cast<std::size_t>(engine_() % n); }
    bool one_in(std::size_t n) { return below(n) == 0; }
    template <class T>
    T const& one_of(std::vector<T> const& all) {
        return all[below(all.size())];
    }
    template <class T>
    void shuffle(std::vector<T>& all) {
        for (std::size_t i = all.size(); i > 1; --i) std::swap(all[i - 1], all[below(i)]);
    }

    value any_value(value_kind kind) {
        auto v = plain(kind);
        if (kind != value_kind::yes_no && one_in(5)) {
            std::vector<value> parts{v, plain(kind)};
            if (one_in(2)) parts.push_back(plain(kind));
            v = joined(std::move(parts));
        }
        return v;
    }

    /// A value as a claim asserts it: now and then a denial.
    value any_position(value_kind kind) { return one_in(6) ? all_but(any_value(kind)) : any_value(kind); }

    /// A claim on the item (storm, `property`), by one of a few speakers through one of a few papers.
    claim any_claim(value_kind kind, std::string property) {
        claim c;
        c.event = "storm";
        c.property = std::move(property);
        c.verb = one_of<std::string>({"", "fired", "landed"});
        if (!one_in(10)) c.asserted = any_value(kind);
        if (one_in(6)) c.stance = stance::denies;
        if (!one_in(8)) c.attribution = said_by(one_of<std::string>({"Flood Watch", "Vale Radio", "the mayor", "the army"}));
        auto const paper = one_of<std::string>({"", "Post", "Star", "Mail"});
        if (!paper.empty()) c.attribution = std::move(c.attribution).via(paper);
        c.document = paper;
        if (!one_in(3)) c.as_of = value{day_at(*clock_of(2030, 5, static_cast<unsigned>(1 + below(4))))};
        return c;
    }

private:
    quantity plain_quantity() {
        auto const n = static_cast<double>(below(7));
        auto const of = one_of<std::string>({"", "people", "fighters", "homes"});
        switch (below(9)) {
            case 0: return at_least(n, of);
            case 1: return at_most(n, of);
            case 2: return more_than(n, of);
            case 3: return between(n, n + static_cast<double>(below(4)), of);
            case 4: return several(of);
            case 5: return one_in(4) ? between(5, 3, of) : about(n, of);
            default: return exactly(n, of);
        }
    }

    time_interval plain_time() {
        time_interval t;
        t.from = *clock_of(2030, 5, 10) + static_cast<clock_seconds>(below(8)) * 3600;
        t.to = t.from + static_cast<clock_seconds>(1 + below(4)) * 3600;
        if (one_in(8)) t.from = unknown_past;
        if (one_in(8)) t.to = unknown_future;
        if (one_in(3)) t.zone = static_cast<std::int16_t>(60 * below(3));
        return t;
    }

    value plain(value_kind kind) {
        auto const place_name = [&] { return one_of<std::string>({"Arrow", "Birch", "Cedar", "Dell", "Northland", "Southland"}); };
        switch (kind) {
            case value_kind::quantity: return value{plain_quantity()};
            case value_kind::time: return value{plain_time()};
            case value_kind::place: return value{place{place_name(), one_in(6) ? place_relation::near : place_relation::in, {}, {}}};
            case value_kind::names: {
                names n{{}, one_in(2)};
                for (auto const& name : {"Ann", "Bob", "Cid", "Dan", "Annie"})
                    if (one_in(3)) n.members.emplace_back(name);
                return value{std::move(n)};
            }
            case value_kind::category: return value{category{one_of<std::string>({"heron", "osprey", "gull", "aircraft", "sparrow"}), {}}};
            case value_kind::statement: return value{statement{one_of<std::string>({"we will", "we may"}), one_of<std::string>({"", "raise", "lower", "wait"})}};
            default: return value{yes_no{one_in(2)}};
        }
    }

    static value joined(std::vector<value> parts) {
        value out = parts.front();
        out.any_of = std::move(parts);
        if (auto const line = line_of(out); line && !line->empty()) out.data = on_line(out.any_of.front(), {{line->front().lo, line->back().hi}}).data;
        return out;
    }

    std::mt19937_64 engine_;
};

inline std::vector<value_kind> kinds_of_words_and_numbers() {
    return {value_kind::quantity, value_kind::time, value_kind::place, value_kind::names, value_kind::category, value_kind::statement, value_kind::yes_no};
}

}  // namespace reconcile::told
