#include <reconcile/value/value.hpp>

#include <algorithm>
#include <cmath>
#include <limits>

#include <fmt/format.h>

#include <reconcile/core/enum_names.hpp>
#include <reconcile/value/knowledge.hpp>

namespace reconcile {

namespace {

constexpr enum_names<value_kind, 8> kinds{{{{value_kind::quantity, "quantity"},
                                           {value_kind::time, "time"},
                                           {value_kind::place, "place"},
                                           {value_kind::names, "names"},
                                           {value_kind::category, "category"},
                                           {value_kind::statement, "statement"},
                                           {value_kind::yes_no, "yes_no"},
                                           {value_kind::custom, "custom"}}}};

template <class... Ts>
struct overloaded : Ts... {
    using Ts::operator()...;
};

// ---- lines ---------------------------------------------------------------------------------------------------------

std::optional<intervals> line(quantity const& q, time_frame) { return closed(q.min, q.max, q.min_open, q.max_open); }

std::optional<intervals> line(time_interval const& t, time_frame frame) {
    clock_seconds shift = 0;
    if (frame.zone) shift = -clock_seconds{60} * t.zone.value_or(*frame.zone);
    auto const moved = [&](clock_seconds c) { return c <= unknown_past || c >= unknown_future ? c : c + shift; };
    if (t.from >= t.to) return intervals{};
    return intervals{{moved(t.from), moved(t.to) - 1}};
}

std::optional<intervals> line(yes_no const& y, time_frame) { return intervals{{y.yes, y.yes}}; }

std::optional<intervals> line(custom_value const& c, time_frame) {
    if (auto const one = extent(c)) return intervals{*one};
    return std::nullopt;
}

template <class Other>
std::optional<intervals> line(Other const&, time_frame) {
    return std::nullopt;
}

/// All that a value of this kind can be: what a denial is cut out of.
intervals universe(value_kind kind) {
    constexpr auto infinity = std::numeric_limits<double>::infinity();
    if (kind == value_kind::yes_no) return {{0, 1}};
    if (kind == value_kind::quantity) return closed(-infinity, infinity);
    if (kind == value_kind::time) return {{unknown_past, unknown_future - 1}};
    return complement({});
}

// ---- kinds without a line ------------------------------------------------------------------------------------------

set_relation relate_kind(place const& a, place const& b, knowledge const& known) {
    // "near X" is a region that nobody has drawn: only the same words are surely the same.
    if (a.relation == place_relation::near || b.relation == place_relation::near)
        return a.relation == b.relation && known.names(a.name, b.name) == judgement::same ? set_relation::equal : set_relation::undecided;
    auto const judged = known.names(a.name, b.name);
    if (judged == judgement::same) return set_relation::equal;
    auto const lies_in = [&](place const& inner, place const& outer) {
        return known.is_within(inner.name, outer.name) ||
               std::any_of(inner.within.begin(), inner.within.end(), [&](auto const& w) {
                   return known.names(w, outer.name) == judgement::same || known.is_within(w, outer.name);
               });
    };
    if (lies_in(a, b)) return set_relation::inside;
    if (lies_in(b, a)) return set_relation::around;
    auto outer = [](place const& p) {
        std::vector<std::string> all{p.name};
        all.insert(all.end(), p.within.begin(), p.within.end());
        return all;
    };
    for (auto const& x : outer(a))
        for (auto const& y : outer(b))
            if (known.are_exclusive(x, y)) return set_relation::disjoint;
    return judged == judgement::different ? set_relation::disjoint : set_relation::undecided;
}

set_relation relate_kind(names const& a, names const& b, knowledge const& known) {
    auto const in = [&](std::string const& name, names const& list) {
        return std::any_of(list.members.begin(), list.members.end(), [&](auto const& m) { return known.names(name, m) == judgement::same; });
    };
    auto const surely_out = [&](std::string const& name, names const& list) {
        return std::all_of(list.members.begin(), list.members.end(), [&](auto const& m) { return known.names(name, m) == judgement::different; });
    };
    auto const covered = [&](names const& x, names const& y) {
        return std::all_of(x.members.begin(), x.members.end(), [&](auto const& m) { return in(m, y); });
    };
    bool const a_in_b = covered(a, b);
    bool const b_in_a = covered(b, a);
    if (a_in_b && b_in_a) return a.open == b.open ? set_relation::equal : a.open ? set_relation::around : set_relation::inside;
    // A closed list of fewer names leaves out what the other asserts; the members of one list are different things.
    if (!a.open && (b_in_a ? false : a_in_b)) return set_relation::disjoint;
    if (!b.open && (a_in_b ? false : b_in_a)) return set_relation::disjoint;
    if (!b.open && std::any_of(a.members.begin(), a.members.end(), [&](auto const& m) { return surely_out(m, b); })) return set_relation::disjoint;
    if (!a.open && std::any_of(b.members.begin(), b.members.end(), [&](auto const& m) { return surely_out(m, a); })) return set_relation::disjoint;
    // More names are more facts: a narrower set of worlds.
    if (a_in_b) return set_relation::around;
    if (b_in_a) return set_relation::inside;
    return a.open && b.open ? set_relation::overlapping : set_relation::undecided;
}

set_relation relate_kind(category const& a, category const& b, knowledge const& known) {
    if (known.names(a.name, b.name) == judgement::same) return set_relation::equal;
    auto const under = [&](category const& narrow, category const& broad) {
        return known.is_broader(broad.name, narrow.name) ||
               std::any_of(narrow.under.begin(), narrow.under.end(), [&](auto const& u) {
                   return known.names(u, broad.name) == judgement::same || known.is_broader(broad.name, u);
               });
    };
    if (under(a, b)) return set_relation::inside;
    if (under(b, a)) return set_relation::around;
    return known.are_apart(a.name, b.name) ? set_relation::disjoint : set_relation::undecided;
}

set_relation relate_kind(statement const& a, statement const& b, knowledge const& known) {
    if (a == b) return set_relation::equal;
    if (!a.sense.empty() && !b.sense.empty()) {
        if (a.sense == b.sense) return set_relation::equal;
        if (known.are_opposite(a.sense, b.sense)) return set_relation::disjoint;
    }
    return known.names(a.text, b.text) == judgement::same ? set_relation::equal : set_relation::undecided;
}

set_relation relate_kind(custom_value const& a, custom_value const& b, knowledge const&) { return relate(a, b); }

template <class A, class B>
set_relation relate_kind(A const&, B const&, knowledge const&) {
    return set_relation::undecided;
}

set_relation relate_plain(value const& a, value const& b, knowledge const& known) {
    return std::visit([&](auto const& x, auto const& y) { return relate_kind(x, y, known); }, a.data, b.data);
}

/// One value against a union: equal or inside one part is inside, disjoint from all parts is disjoint.
set_relation relate_to_union(value const& a, std::vector<value> const& parts, knowledge const& known, time_frame frame) {
    bool all_apart = true;
    bool any_meets = false;
    for (auto const& part : parts) {
        auto const r = relate(a, part, known, frame);
        if (r == set_relation::equal || r == set_relation::inside) return set_relation::inside;
        all_apart = all_apart && r == set_relation::disjoint;
        any_meets = any_meets || meets(r);
    }
    if (all_apart) return set_relation::disjoint;
    return any_meets ? set_relation::overlapping : set_relation::undecided;
}

set_relation relate_to_complement(set_relation to_the_excepted) {
    switch (to_the_excepted) {
        case set_relation::equal:
        case set_relation::inside: return set_relation::disjoint;
        case set_relation::disjoint: return set_relation::inside;
        case set_relation::around:
        case set_relation::overlapping: return set_relation::overlapping;
        case set_relation::undecided: return set_relation::undecided;
    }
    return set_relation::undecided;
}

// ---- what both allow -----------------------------------------------------------------------------------------------

/// What unions share, part by part; of very many parts the left ones, so that repeated merging cannot grow without end.
value merge_parts(value const& a, value const& b, knowledge const& known) {
    constexpr std::size_t most_merged = 256;
    auto const parts = [](value const& v) { return v.any_of.empty() ? std::vector<value>{v} : v.any_of; };
    auto const ours = parts(a);
    auto const theirs = parts(b);
    if (ours.size() * theirs.size() > most_merged) return a;
    std::vector<value> both;
    for (auto const& x : ours)
        for (auto const& y : theirs)
            if (auto shared = common(x, y, known); shared && std::find(both.begin(), both.end(), *shared) == both.end()) both.push_back(std::move(*shared));
    if (both.size() < 2) return both.empty() ? a : both.front();
    value out;
    out.data = both.front().data;
    out.any_of = std::move(both);
    return out;
}

/// The narrower of two that meet; of two that only overlap, the left with what the right adds where the kind can tell.
value merge_kind(value const& a, value const& b, set_relation r, knowledge const& known) {
    if (r == set_relation::inside || r == set_relation::equal) return a;
    if (r == set_relation::around) return b;
    if (!a.except.empty() || !b.except.empty()) return b.except.empty() ? b : a;  // a denial's data is not its set
    if (!a.any_of.empty() || !b.any_of.empty()) return merge_parts(a, b, known);
    if (auto const* x = a.get<names>())
        if (auto const* y = b.get<names>()) {
            names both = *x;
            both.open = x->open && y->open;
            for (auto const& m : y->members)
                if (std::none_of(both.members.begin(), both.members.end(), [&](auto const& k) { return known.names(k, m) == judgement::same; }))
                    both.members.push_back(m);
            return value{std::move(both)};
        }
    if (auto const* x = a.get<custom_value>())
        if (auto const* y = b.get<custom_value>())
            if (auto both = common(*x, *y)) return value{std::move(*both)};
    return a;
}

/// The end of an interval as it would be written: a number that was only left out is that number, open, or the next whole
/// number of counted things. `beyond` is the key outside of the end.
struct written_end {
    double number;
    bool open = false;
};

written_end end_of(order_key key, order_key beyond, bool counted) {
    auto const at = number_of(key);
    auto const left_out = number_of(beyond);
    if (!std::isfinite(at) || !std::isfinite(left_out)) return {at};
    if (fmt::format("{}", left_out).size() + 4 >= fmt::format("{}", at).size()) return {at};
    if (counted && left_out == std::floor(left_out)) return {left_out + (key > beyond ? 1 : -1)};
    return {left_out, true};
}

void set_bounds(quantity& q, interval i) {
    constexpr auto infinity = std::numeric_limits<double>::infinity();
    bool const counted = q.role == quantity_role::count && q.unit.empty();
    auto lo = end_of(i.lo, i.lo - 1, counted);
    auto hi = end_of(i.hi, i.hi + 1, counted);
    if (lo.number > hi.number) lo = {number_of(i.lo)}, hi = {number_of(i.hi)};  // between two whole numbers
    q.min = lo.number;
    q.max = hi.number;
    q.min_open = lo.open;
    q.max_open = hi.open;
    q.likely.reset();
    bool const exact = q.min == q.max;
    q.number = exact ? std::optional(q.min) : std::nullopt;
    if (exact) q.qualifier = qualifier::exact;
    else if (q.max == infinity) q.qualifier = q.min_open ? qualifier::more_than : qualifier::at_least;
    else q.qualifier = q.min == -infinity ? (q.max_open ? qualifier::less_than : qualifier::at_most) : qualifier::range;
}

value piece_on_line(value const& like, interval i, time_frame frame) {
    value out;
    if (auto const* q = like.get<quantity>()) {
        quantity n = *q;
        set_bounds(n, i);
        out.data = std::move(n);
    } else if (auto const* t = like.get<time_interval>()) {
        time_interval n = *t;
        auto const shift = frame.zone ? clock_seconds{60} * t->zone.value_or(*frame.zone) : 0;
        auto const moved = [&](clock_seconds c) { return c <= unknown_past || c >= unknown_future ? c : c + shift; };
        n.from = moved(i.lo);
        n.to = moved(i.hi + 1);
        out.data = n;
    } else if (like.get<yes_no>()) {
        out.data = yes_no{i.lo == 1};
    }
    return out;
}

}  // namespace

std::string_view to_string(value_kind k) { return kinds.text(k); }
std::optional<value_kind> parse_value_kind(std::string_view s) { return kinds.parse(s); }

value all_but(value v) {
    if (!v.except.empty()) {
        auto inner = std::move(v.except.front());
        return inner;
    }
    if (auto* y = v.get<yes_no>(); y && v.any_of.empty()) {
        y->yes = !y->yes;
        return v;
    }
    value out;
    out.data = v.data;
    if (v.get<quantity>()) {
        quantity whole;
        whole.of = v.get<quantity>()->of;
        whole.unit = v.get<quantity>()->unit;
        out.data = std::move(whole);
    } else if (v.get<time_interval>()) {
        out.data = time_interval{};
    }
    out.text = v.text;
    out.except.push_back(std::move(v));
    return out;
}

std::optional<intervals> line_of(value const& v, time_frame frame) {
    if (!v.except.empty()) {
        auto const set = line_of(v.except.front(), frame);
        if (!set) return std::nullopt;
        return common(complement(*set), universe(v.kind()));
    }
    if (v.any_of.empty()) return std::visit([&](auto const& kind) { return line(kind, frame); }, v.data);
    intervals all;
    for (auto const& part : v.any_of) {
        auto const set = line_of(part, frame);
        if (!set) return std::nullopt;
        all = unite(all, *set);
    }
    return all;
}

value on_line(value const& like, intervals const& set, time_frame frame) {
    value out = piece_on_line(like, {set.front().lo, set.back().hi}, frame);
    if (set.size() > 1)
        for (auto const& i : set) out.any_of.push_back(piece_on_line(like, i, frame));
    return out;
}

set_relation relate(value const& a, value const& b, knowledge const& known, time_frame frame) {
    if (a.kind() != b.kind()) return set_relation::undecided;
    if (auto const* x = a.get<custom_value>())
        if (auto const* y = b.get<custom_value>(); x->kind() != y->kind()) return set_relation::undecided;
    if (auto const* x = a.get<quantity>())
        if (auto const* y = b.get<quantity>(); x->unit != y->unit) return set_relation::undecided;
    if (auto const ours = line_of(a, frame))
        if (auto const theirs = line_of(b, frame)) return relate(*ours, *theirs);
    if (!a.except.empty() && !b.except.empty()) {
        auto const r = relate(a.except.front(), b.except.front(), known, frame);
        return r == set_relation::disjoint ? set_relation::overlapping : inverse(r);
    }
    if (!b.except.empty()) return relate_to_complement(relate(a, b.except.front(), known, frame));
    if (!a.except.empty()) return inverse(relate_to_complement(relate(b, a.except.front(), known, frame)));
    if (a == b) return set_relation::equal;
    if (!b.any_of.empty() && a.any_of.empty()) return relate_to_union(a, b.any_of, known, frame);
    if (!a.any_of.empty() && b.any_of.empty()) return inverse(relate_to_union(b, a.any_of, known, frame));
    if (!a.any_of.empty()) {
        bool all_apart = true;
        for (auto const& part : a.any_of) all_apart = all_apart && relate_to_union(part, b.any_of, known, frame) == set_relation::disjoint;
        return all_apart ? set_relation::disjoint : set_relation::undecided;
    }
    return relate_plain(a, b, known);
}

namespace {

/// One place told twice: what either says that it lies in.
value with_all_around(value out, value const& other, knowledge const& known) {
    auto* here = out.any_of.empty() && out.except.empty() ? std::get_if<place>(&out.data) : nullptr;
    auto const* there = other.any_of.empty() && other.except.empty() ? other.get<place>() : nullptr;
    if (here == nullptr || there == nullptr) return out;
    for (auto const& w : there->within)
        if (std::none_of(here->within.begin(), here->within.end(), [&](auto const& have) { return known.names(have, w) == judgement::same; }))
            here->within.push_back(w);
    return out;
}

}  // namespace

std::optional<value> common(value const& a, value const& b, knowledge const& known, time_frame frame) {
    auto const r = relate(a, b, known, frame);
    if (r == set_relation::disjoint) return std::nullopt;
    if (r == set_relation::undecided) return a;
    if (r == set_relation::equal) return with_all_around(a, b, known);
    if (r == set_relation::inside) return a;
    if (r == set_relation::around) return b;
    auto const ours = line_of(a, frame);
    auto const theirs = line_of(b, frame);
    if (ours && theirs && a.kind() != value_kind::custom) return on_line(a, common(*ours, *theirs), frame);
    return merge_kind(a, b, r, known);
}

std::string to_text(value const& v) {
    if (!v.except.empty()) return "not " + to_text(v.except.front());
    if (v.any_of.empty()) return std::visit([](auto const& kind) { return to_text(kind); }, v.data);
    std::string out;
    for (auto const& part : v.any_of) out += (out.empty() ? "" : " or ") + to_text(part);
    return out;
}

bool canonical_less(value const& a, value const& b) {
    if (a.kind() != b.kind()) return a.kind() < b.kind();
    auto const x = line_of(a);
    auto const y = line_of(b);
    if (x.has_value() != y.has_value()) return x.has_value();  // of kinds of one's own some have a line
    if (x && y && *x != *y)
        return std::lexicographical_compare(x->begin(), x->end(), y->begin(), y->end(), [](interval i, interval k) {
            return i.lo != k.lo ? i.lo < k.lo : i.hi < k.hi;
        });
    auto const s = to_text(a);
    auto const t = to_text(b);
    return s != t ? s < t : a.text < b.text;
}

}  // namespace reconcile
