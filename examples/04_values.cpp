// Shows: a value is a set of possibilities, and how two of them lie to each other. Read before it: 01_claims.cpp.
//
// It prints lines of: left, its relation to right, right, what both allow.

#include <fmt/format.h>

#include <reconcile/value/knowledge.hpp>
#include <reconcile/value/value.hpp>

using namespace reconcile;

namespace {

void show(value const& left, value const& right, knowledge const& known, time_frame frame = {}) {
    auto const both = common(left, right, known, frame);
    auto const lie = to_string(relate(left, right, known, frame));
    fmt::print("{:<26} {:<12} {:<26} {}\n", to_text(left), lie, to_text(right), both ? to_text(*both) : "nothing");
}

value at(std::string_view iso8601) { return parse_iso8601(iso8601).value(); }

value hours(std::string_view from, std::string_view to) {
    auto t = parse_iso8601(from).value();
    t.to = parse_iso8601(to).value().from;
    return t;
}

value in(std::string name, place_relation relation = place_relation::in) {
    return place{std::move(name), relation, {}, {}};
}

value kind(std::string name) { return category{std::move(name), {}}; }

value measured(double number, std::string unit) {
    auto q = exactly(number);
    q.unit = std::move(unit);
    return q;
}

value either(value a, value b) {
    value out = a;
    out.any_of = {std::move(a), std::move(b)};
    return out;
}

}  // namespace

int main() {
    knowledge known;
    known.add_within("Al Bukamal", "eastern Syria");
    known.add_broader("F-16", "fighter jet");
    known.add_broader("Su-24", "fighter jet");
    known.add_exclusive("aircraft type", {"F-16", "Su-24"});
    known.add_opposite("reduce", "raise");

    fmt::print("numbers\n");
    show(exactly(22), exactly(22), known);
    show(exactly(22), at_least(8), known);
    show(exactly(22), exactly(17), known);
    show(at_least(8), between(5, 12), known);
    show(exactly(1), several("people"), known);
    show(exactly(19), about(20), known);
    show(all_but(exactly(0)), several(), known);
    show(either(exactly(3), exactly(4)), at_least(4), known);
    show(measured(20, "m"), measured(66, "ft"), known);  // units are not converted

    fmt::print("\ntimes\n");
    show(hours("2021-02-25T17:00", "2021-02-26T00:00"), at("2021-02-25"), known);
    show(at("2021-02-25T18:00-05:00"), at("2021-02-26T02:00+03:00"), known);          // by the clock ...
    show(at("2021-02-25T18:00-05:00"), at("2021-02-26T02:00+03:00"), known, {-300});  // ... and on one line of instants

    fmt::print("\nwords\n");
    show(in("Al Bukamal"), in("Eastern Syria"), known);
    show(in("Al Bukamal"), in("the border", place_relation::near), known);
    show(kind("F-16"), kind("fighter jet"), known);
    show(kind("F-16"), kind("Su-24"), known);
    show(names{{"Ann", "Ben"}, true}, names{{"Ann"}, true}, known);
    show(names{{"Ann", "Ben"}, false}, names{{"Ann"}, false}, known);
    show(statement{"calm it", "reduce"}, statement{"heat it up", "raise"}, known);
    show(yes_no{true}, yes_no{false}, known);
    show(yes_no{true}, exactly(1), known);  // values of different kinds are never compared
}
