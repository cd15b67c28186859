#include <reconcile/compare/comparator.hpp>

#include <algorithm>
#include <map>

#include <reconcile/value/name_key.hpp>

namespace reconcile {

namespace {

bool same_origin(comparison const& g, claim_id a, claim_id b) {
    auto const one = g.origin(a);
    return one && one == g.origin(b);
}

/// One origin's two figures that cannot both hold: later and higher, later and lower, or nobody knows which came first.
finding of_one_origin(comparison const& g, claim_id a, claim_id b) {
    auto const first = g.moment(a);
    auto const second = g.moment(b);
    bool const forward = surely_before(first, second);
    if (!forward && !surely_before(second, first)) return {relation::cannot_tell, reason::missing_time};
    auto const older = line_of(*g.claims.asserted(forward ? a : b), g.frame);
    auto const newer = line_of(*g.claims.asserted(forward ? b : a), g.frame);
    bool const rose = g.claims.asserted(a)->get<quantity>() && older && newer && !older->empty() && !newer->empty() && newer->front().lo > older->back().hi;
    return {relation::superseded, rose ? reason::update : reason::correction};
}

/// Is there a word for what differs, under which both counts can hold? `wide` is the broader word's count.
finding by_part(double part_least, double whole_most, reason why) {
    return {relation::conflict, part_least > whole_most ? reason::part_exceeds_whole : why};
}

bool later_is_higher(comparison const& g, claim_id early, claim_id late) {
    auto const low = line_of(*g.claims.asserted(early), g.frame);
    auto const high = line_of(*g.claims.asserted(late), g.frame);
    return low && high && !low->empty() && !high->empty() && high->front().lo > low->back().hi &&
           surely_before(g.moment(early), g.moment(late));
}

/// Does the later one say that it corrects what was told before? What somebody else has counted it does not.
bool later_corrects(comparison const& g, claim_id early, claim_id late) {
    if (!g.in_own_voice(early)) return false;
    auto const flags = g.claims.flags(late);
    return std::find(flags.begin(), flags.end(), correction_flag) != flags.end() && surely_before(g.moment(early), g.moment(late));
}

/// What is counted is known by its words as they stand ("fighters") and by their head ("fighter").
bool count_the_same(knowledge const& known, quantity const& x, quantity const& y) {
    return known.names(counted_head(x), counted_head(y)) == judgement::same || known.names(x.of, y.of) == judgement::same;
}

bool counts_wider(knowledge const& known, quantity const& wide, quantity const& narrow) {
    return known.is_broader(counted_head(wide), counted_head(narrow)) || known.is_broader(wide.of, narrow.of);
}

/// One origin's later figure that is lower, and counts what is known to be a part of what it counted before: a count that
/// begins anew, and corrects nothing.
finding count_of_part(comparison const& g, claim_id a, claim_id b, finding correction) {
    bool const forward = surely_before(g.moment(a), g.moment(b));
    auto const early = forward ? a : b;
    auto const late = forward ? b : a;
    auto const* before = g.claims.asserted(early)->get<quantity>();
    auto const* after = g.claims.asserted(late)->get<quantity>();
    if (counts_wider(g.known, *before, *after)) return {relation::conflict, reason::population_differs};
    if (g.known.is_broader(g.claims.verb(early), g.claims.verb(late))) return {relation::conflict, reason::event_differs};
    return correction;
}

finding compare_quantities(comparison const& g, claim_id a, claim_id b) {
    auto const f = relate_claims(g, a, b);
    auto const* x = g.claims.asserted(a)->get<quantity>();
    auto const* y = g.claims.asserted(b)->get<quantity>();
    if (f.relation == relation::cannot_tell && f.reason == reason::none && x->unit != y->unit) return {relation::cannot_tell, reason::unit_differs};
    if (f == finding{relation::superseded, reason::correction}) return count_of_part(g, a, b, f);
    if (f.relation != relation::conflict) return f;
    bool const may_grow = x->role == quantity_role::count && y->role == quantity_role::count;  // a toll does, a magnitude does not
    bool const grew = may_grow && (later_is_higher(g, a, b) || later_is_higher(g, b, a));
    if (!same_origin(g, a, b) && (grew || later_corrects(g, a, b) || later_corrects(g, b, a))) return {relation::conflict, reason::later_figure};
    if (!counted_head(*x).empty() && !counted_head(*y).empty() && !count_the_same(g.known, *x, *y)) {
        if (counts_wider(g.known, *x, *y)) return by_part(y->min, x->max, reason::population_differs);
        if (counts_wider(g.known, *y, *x)) return by_part(x->min, y->max, reason::population_differs);
        return {relation::conflict, reason::population_differs};
    }
    auto const did = g.claims.verb(a);
    auto const done = g.claims.verb(b);
    if (g.known.is_broader(did, done)) return by_part(y->min, x->max, reason::event_differs);
    if (g.known.is_broader(done, did)) return by_part(x->min, y->max, reason::event_differs);
    return f;
}

finding compare_places(comparison const& g, claim_id a, claim_id b) {
    auto const f = relate_claims(g, a, b);
    return f.relation == relation::cannot_tell && f.reason == reason::none ? finding{relation::cannot_tell, reason::unknown_place} : f;
}

finding compare_names(comparison const& g, claim_id a, claim_id b) {
    auto const f = relate_claims(g, a, b);
    return f.relation == relation::cannot_tell && f.reason == reason::none ? finding{relation::cannot_tell, reason::unknown_name} : f;
}

finding compare_categories(comparison const& g, claim_id a, claim_id b) {
    auto const f = relate_claims(g, a, b);
    return f.relation == relation::conflict ? finding{relation::conflict, reason::category} : f;
}

/// One speaker's one statement told in two senses is a distorted quotation, whenever it was printed.
finding compare_statements(comparison const& g, claim_id a, claim_id b) {
    auto const r = relate(*g.claims.asserted(a), *g.claims.asserted(b), g.known, g.frame);
    if (r == set_relation::disjoint && same_origin(g, a, b)) return {relation::conflict, reason::quote_distorted};
    return relate_claims(g, a, b);
}

finding compare_yes_no(comparison const& g, claim_id a, claim_id b) {
    auto const f = relate_claims(g, a, b);
    if (f.relation != relation::conflict) return f;
    return {relation::conflict, g.claims.property(a) == responsibility ? reason::claim_against_denial : reason::polarity};
}

/// A marked part and its whole: it fits, unless its least is more than the whole's most.
finding part_with_whole(comparison const& g, claim_id part, claim_id whole) {
    auto const& scope = g.claims[g.claims.item(part)].scope;
    if (!scope.side.empty()) return {relation::not_comparable, reason::property};
    auto const* small = g.claims.asserted(part);
    auto const* large = g.claims.asserted(whole);
    if (small == nullptr || large == nullptr) return {relation::cannot_tell, reason::no_position};
    auto const* few = small->get<quantity>();
    auto const* all = large->get<quantity>();
    if (few == nullptr || all == nullptr) return {relation::cannot_tell, reason::kind_differs};
    if (few->unit != all->unit) return {relation::cannot_tell, reason::unit_differs};
    if (few->min > all->max) return {relation::conflict, reason::part_exceeds_whole};
    return {relation::compatible, scope.population.empty() ? reason::scope_part : reason::population_part};
}

}  // namespace

finding relate_claims(comparison const& g, claim_id a, claim_id b) {
    auto const r = relate(*g.claims.asserted(a), *g.claims.asserted(b), g.known, g.frame);
    switch (r) {
        case set_relation::undecided: return {relation::cannot_tell, reason::none};
        case set_relation::equal: return {relation::equal, reason::none};
        case set_relation::inside:
        case set_relation::around: return {relation::refines, reason::none};
        case set_relation::overlapping: return {relation::compatible, reason::overlap};
        case set_relation::disjoint: break;
    }
    if (same_origin(g, a, b) && g.claims.document_of(a) != g.claims.document_of(b)) return of_one_origin(g, a, b);
    if (same_origin(g, a, b)) {
        auto const f = of_one_origin(g, a, b);
        if (f.relation == relation::superseded) return f;
    }
    return {relation::conflict, reason::value};
}

finding comparator_set::compare(comparison const& g, claim_id a, claim_id b) const {
    if (g.claims.item(a) != g.claims.item(b)) {
        auto const& x = g.claims[g.claims.item(a)];
        auto const& y = g.claims[g.claims.item(b)];
        if (x.story != y.story || x.event != y.event) return {relation::not_comparable, reason::event};
        if (x.property != y.property) return {relation::not_comparable, reason::property};
        if (y.scope.empty()) return part_with_whole(g, a, b);
        return x.scope.empty() ? part_with_whole(g, b, a) : finding{relation::not_comparable, reason::property};
    }
    auto const* x = g.claims.asserted(a);
    auto const* y = g.claims.asserted(b);
    if (x == nullptr || y == nullptr) return {relation::cannot_tell, reason::no_position};
    if (x->kind() != y->kind()) return {relation::cannot_tell, reason::kind_differs};
    return rules_[static_cast<std::size_t>(x->kind())]->compare(g, a, b);
}

comparator_set comparator_set::defaults() {
    comparator_set out;
    out.set(value_kind::quantity, compare_quantities);
    out.set(value_kind::time, relate_claims);
    out.set(value_kind::place, compare_places);
    out.set(value_kind::names, compare_names);
    out.set(value_kind::category, compare_categories);
    out.set(value_kind::statement, compare_statements);
    out.set(value_kind::yes_no, compare_yes_no);
    out.set(value_kind::custom, relate_claims);
    return out;
}

time_frame frame_of(corpus const& c, std::span<claim_id const> claims) {
    std::map<std::int16_t, std::size_t> zones;
    for (auto const id : claims)
        if (auto const* v = c.asserted(id))
            if (auto const* t = v->get<time_interval>(); t && t->zone) ++zones[*t->zone];
    if (zones.empty()) return {};
    auto const most = std::max_element(zones.begin(), zones.end(), [](auto const& x, auto const& y) { return x.second < y.second; });
    return {most->first};
}

}  // namespace reconcile
