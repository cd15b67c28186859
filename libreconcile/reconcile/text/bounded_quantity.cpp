#include <reconcile/text/bounded_quantity.hpp>

#include <algorithm>
#include <cmath>
#include <utility>

namespace reconcile::detail {

namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();

/// Whole things: "more than 20" begins at 21.
bool is_counted(number_term const& term) {
    bool const role = term.role == quantity_role::count || term.role == quantity_role::ordinal;
    return role && term.number.value == std::floor(term.number.value);
}

quantity vague_quantity(bound_kind bound, number_term const& term) {
    auto const& v = *term.vague;
    auto const scale = term.number.value;
    if (v.number && v.max == v.min) return exactly(*v.number * scale);
    quantity out;
    out.min = v.min * scale;
    if (v.max) out.max = *v.max * scale;
    if (v.number) out.number = *v.number * scale;
    if (v.likely) out.likely = number_range{*v.likely * scale, infinity};
    out.qualifier = v.number ? qualifier::about : qualifier::vague;
    if (bound == bound_kind::at_most || bound == bound_kind::less_than) out.max = infinity, out.min = 0;
    return out;
}

quantity more(double n, bool counted) {
    auto out = counted ? more_than(n) : at_least(n);
    out.min_open = !counted;
    out.qualifier = qualifier::more_than;
    return out;
}

quantity less(double n, bool counted) {
    auto out = counted ? fewer_than(n) : at_most(n);
    out.max_open = !counted;
    out.qualifier = qualifier::less_than;
    if (n <= 0) out.min = -infinity;
    return out;
}

/// Of parts of a whole the last digit tells nothing: a tenth either way is the hard bound.
quantity about_fraction(double n) {
    auto out = exactly(n);
    out.min = std::max(n - .1, 0.0);
    out.max = std::min(n + .1, 1.0);
    out.likely = number_range{std::max(n - .05, 0.0), std::min(n + .05, 1.0)};
    out.qualifier = qualifier::about;
    return out;
}

quantity one_number(bound_kind bound, number_term const& term) {
    auto const n = term.number.value;
    switch (bound) {
        case bound_kind::at_least: return at_least(n);
        case bound_kind::more_than: return more(n, is_counted(term));
        case bound_kind::less_than: return less(n, is_counted(term));
        case bound_kind::at_most: {
            auto out = at_most(n);
            if (n < 0) out.min = -infinity;
            return out;
        }
        case bound_kind::about: return term.number.fraction && n < 1 ? about_fraction(n) : about(n);
        case bound_kind::nearly: {
            auto out = term.number.fraction && n < 1 ? about_fraction(n) : about(n);
            out.qualifier = qualifier::nearly;
            return out;
        }
        case bound_kind::exact:
        case bound_kind::closed: return exactly(n);
    }
    return exactly(n);
}

}  // namespace

bound_kind stronger(bound_kind before, bound_kind after) {
    if (after == bound_kind::closed) {
        if (before == bound_kind::more_than) return bound_kind::at_least;
        return before == bound_kind::less_than ? bound_kind::at_most : before;
    }
    if (after == bound_kind::exact) return before;
    bool const soft = before == bound_kind::exact || before == bound_kind::about || before == bound_kind::nearly;
    return soft ? after : before;
}

quantity bounded_quantity(bound_kind bound, number_term const& term, number_term const* upper) {
    quantity out;
    if (upper) out = between(term.number.value, upper->number.value);
    else if (term.vague) out = vague_quantity(bound, term);
    else out = one_number(bound, term);
    auto const& last = upper ? *upper : term;
    out.role = last.role;
    if (last.currency) out.unit = last.currency->code;
    else if (last.unit) out.unit = last.unit->symbol;
    return out;
}

std::optional<quantity> meet(quantity const& a, quantity const& b) {
    auto const from_below = [](quantity const& q) {
        return q.qualifier == qualifier::at_least || q.qualifier == qualifier::more_than;
    };
    auto const from_above = [](quantity const& q) {
        return q.qualifier == qualifier::at_most || q.qualifier == qualifier::less_than;
    };
    bool const ordered = from_below(a) && from_above(b);
    if (!ordered && !(from_above(a) && from_below(b))) return std::nullopt;
    auto const& lower = ordered ? a : b;
    auto const& upper = ordered ? b : a;
    if (lower.min > upper.max) return std::nullopt;
    auto out = upper;
    out.min = lower.min;
    out.min_open = lower.min_open;
    out.qualifier = qualifier::range;
    out.number.reset();
    if (out.unit.empty()) out.unit = lower.unit;
    return out;
}

}  // namespace reconcile::detail
