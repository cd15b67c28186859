#include <reconcile/value/interval.hpp>

#include <algorithm>
#include <bit>
#include <cmath>
#include <limits>

namespace reconcile {

namespace {
constexpr order_key lowest = std::numeric_limits<order_key>::min();
constexpr order_key highest = std::numeric_limits<order_key>::max();

bool holds(intervals const& outer, intervals const& inner) {
    std::size_t o = 0;
    for (auto const& i : inner) {
        while (o < outer.size() && outer[o].hi < i.lo) ++o;
        if (o == outer.size() || outer[o].lo > i.lo || outer[o].hi < i.hi) return false;
    }
    return true;
}
}  // namespace

std::string_view to_string(set_relation r) {
    switch (r) {
        case set_relation::equal: return "equal";
        case set_relation::inside: return "inside";
        case set_relation::around: return "around";
        case set_relation::overlapping: return "overlapping";
        case set_relation::disjoint: return "disjoint";
        case set_relation::undecided: return "undecided";
    }
    return "undecided";
}

order_key key_of(double x) {
    if (x == 0) x = 0;  // minus zero is zero
    auto const bits = std::bit_cast<std::int64_t>(x);
    return bits >= 0 ? bits : lowest - bits;
}

double number_of(order_key key) { return std::bit_cast<double>(key >= 0 ? key : lowest - key); }

intervals closed(double min, double max, bool min_open, bool max_open) {
    auto lo = key_of(min);
    auto hi = key_of(max);
    if (min_open) ++lo;
    if (max_open) --hi;
    if (lo > hi) return {};
    return {{lo, hi}};
}

intervals unite(intervals const& a, intervals const& b) {
    intervals all(a);
    all.insert(all.end(), b.begin(), b.end());
    std::sort(all.begin(), all.end(), [](interval x, interval y) { return x.lo < y.lo; });
    intervals out;
    for (auto const& i : all) {
        bool const joins = !out.empty() && (out.back().hi == highest || i.lo <= out.back().hi + 1);
        if (joins) out.back().hi = std::max(out.back().hi, i.hi);
        else out.push_back(i);
    }
    return out;
}

intervals common(intervals const& a, intervals const& b) {
    intervals out;
    for (std::size_t i = 0, k = 0; i < a.size() && k < b.size();) {
        auto const lo = std::max(a[i].lo, b[k].lo);
        auto const hi = std::min(a[i].hi, b[k].hi);
        if (lo <= hi) out.push_back({lo, hi});
        if (a[i].hi < b[k].hi) ++i;
        else ++k;
    }
    return out;
}

intervals complement(intervals const& set) {
    intervals out;
    auto from = lowest;
    for (auto const& i : set) {
        if (i.lo > from) out.push_back({from, i.lo - 1});
        if (i.hi == highest) return out;
        from = i.hi + 1;
    }
    out.push_back({from, highest});
    return out;
}

set_relation relate(intervals const& a, intervals const& b) {
    if (a == b) return set_relation::equal;
    if (common(a, b).empty()) return set_relation::disjoint;
    if (holds(b, a)) return set_relation::inside;
    if (holds(a, b)) return set_relation::around;
    return set_relation::overlapping;
}

}  // namespace reconcile
