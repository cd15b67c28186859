// Sets on one line: closed intervals of 64-bit keys, in which numbers, times and yes/no all can be written.
//
//     interval a = closed(8.0, 12.0);                    // numbers keep their order as keys
//     intervals u{{1, 3}, {7, 9}};                       // a union, sorted and apart
//     set_relation r = relate(u, intervals{{2, 8}});
//
// A number's key is its IEEE bit pattern made monotone, so an open end is simply the next double's key and every
// set is closed. Times are seconds. `relate` and `common` take time linear in the number of intervals.
#pragma once

#include <cstdint>
#include <vector>

#include <reconcile/value/set_relation.hpp>

namespace reconcile {

using order_key = std::int64_t;

struct interval {
    order_key lo = 0;
    order_key hi = 0;
    friend constexpr bool operator==(interval, interval) = default;
};

/// Sorted, pairwise apart. Empty: the empty set.
using intervals = std::vector<interval>;

/// Monotone: a < b exactly when key(a) < key(b). Not a number has no key; the precondition is that `x` is one.
order_key key_of(double x);
double number_of(order_key);

/// All numbers from `min` to `max`, both included unless open. Empty where min > max.
intervals closed(double min, double max, bool min_open = false, bool max_open = false);

intervals unite(intervals const&, intervals const&);
intervals common(intervals const&, intervals const&);
/// Everything on the line that is not in `set`.
intervals complement(intervals const& set);
set_relation relate(intervals const&, intervals const&);

}  // namespace reconcile
