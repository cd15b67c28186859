#include <reconcile/value/value.hpp>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cmath>
#include <limits>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include <reconcile/value/knowledge.hpp>

namespace reconcile {
namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();

value any_of(std::vector<value> parts) {
    value out = parts.front();
    out.any_of = std::move(parts);
    return out;
}

value day(unsigned d) { return value{day_at(*clock_of(2030, 5, d))}; }

value clock_at(std::string_view text) { return value{*parse_iso8601(text)}; }

value names_of(std::vector<std::string> members, bool open) { return value{names{std::move(members), open}}; }

value in_place(std::string name, std::vector<std::string> within = {}) { return value{place{std::move(name), place_relation::in, std::move(within), {}}}; }

/// Relates both ways and holds the one against the other.
set_relation related(value const& a, value const& b, knowledge const& known = {}, time_frame frame = {}) {
    auto const r = relate(a, b, known, frame);
    EXPECT_EQ(inverse(r), relate(b, a, known, frame)) << to_text(a) << " / " << to_text(b);
    return r;
}

std::string common_text(value const& a, value const& b, knowledge const& known = {}, time_frame frame = {}) {
    auto const both = common(a, b, known, frame);
    return both ? to_text(*both) : "-";
}

// ---- on a line -----------------------------------------------------------------------------------------------------

TEST(relate_values, by_the_sets_that_numbers_stand_for) {
    EXPECT_EQ(related(exactly(22, "people"), exactly(22, "fighters")), set_relation::equal);
    EXPECT_EQ(related(exactly(8), at_least(8)), set_relation::inside);
    EXPECT_EQ(related(at_least(8), between(5, 12)), set_relation::overlapping);
    EXPECT_EQ(related(exactly(1), several()), set_relation::disjoint);
    EXPECT_EQ(related(more_than(20), exactly(20)), set_relation::disjoint);
    EXPECT_EQ(related(between(10, 5), exactly(7)), set_relation::disjoint);
}

TEST(relate_values, leaves_open_ends_out) {
    auto over = at_least(20);
    over.unit = "m";
    over.min_open = true;
    auto at = exactly(20);
    at.unit = "m";
    EXPECT_EQ(related(over, at), set_relation::disjoint);
    at.max = 21;
    EXPECT_EQ(related(over, at), set_relation::overlapping);
}

TEST(relate_values, is_undecided_for_two_kinds_or_two_units) {
    EXPECT_EQ(related(exactly(1), yes_no{true}), set_relation::undecided);
    auto km = exactly(1);
    km.unit = "km";
    EXPECT_EQ(related(km, exactly(1)), set_relation::undecided);
    EXPECT_EQ(common_text(km, exactly(2)), "1 km");
}

TEST(relate_values, of_times_by_the_clock_without_a_frame) {
    EXPECT_EQ(related(day(1), day(2)), set_relation::disjoint);
    EXPECT_EQ(related(day(1), clock_at("2030-05-01T10:00")), set_relation::around);
    EXPECT_EQ(related(clock_at("2030-05-01T12:00+03:00"), clock_at("2030-05-01T12:00Z")), set_relation::equal);
}

TEST(relate_values, of_times_by_the_instant_in_a_frame) {
    time_frame const east{180};
    EXPECT_EQ(related(clock_at("2030-05-01T12:00+03:00"), clock_at("2030-05-01T12:00Z"), {}, east), set_relation::disjoint);
    EXPECT_EQ(related(clock_at("2030-05-01T12:00+03:00"), clock_at("2030-05-01T09:00Z"), {}, east), set_relation::equal);
    EXPECT_EQ(related(clock_at("2030-05-01T12:00"), clock_at("2030-05-01T09:00Z"), {}, east), set_relation::equal);
    EXPECT_EQ(common_text(day(1), clock_at("2030-05-01T09:00Z"), {}, east), "2030-05-01 09:00 Z");
}

TEST(relate_values, of_times_with_an_unknown_end) {
    time_interval since = *day(3).get<time_interval>();
    since.to = unknown_future;
    EXPECT_EQ(related(value{since}, day(9)), set_relation::around);
    EXPECT_EQ(related(value{since}, day(1)), set_relation::disjoint);
    EXPECT_EQ(related(value{time_interval{}}, value{since}), set_relation::around);
}

TEST(union_of_values, is_all_of_its_parts) {
    auto const u = any_of({exactly(17), exactly(22)});
    EXPECT_EQ(related(exactly(17), u), set_relation::inside);
    EXPECT_EQ(related(exactly(20), u), set_relation::disjoint);
    EXPECT_EQ(related(between(10, 30), u), set_relation::around);
    EXPECT_EQ(related(at_least(20), u), set_relation::overlapping);
    EXPECT_EQ(related(any_of({exactly(22), exactly(17)}), u), set_relation::equal);
    EXPECT_EQ(common_text(u, at_least(20)), "22");
    EXPECT_EQ(common_text(any_of({exactly(1), exactly(3), exactly(5)}), any_of({exactly(1), exactly(5), exactly(9)})), "1 or 5");
    EXPECT_EQ(to_text(u), "17 or 22");
}

TEST(union_of_values, of_words_meets_what_one_part_meets) {
    knowledge known;
    known.add_broader("heron", "aircraft");
    known.add_exclusive("model", {"heron", "osprey", "gull"});
    auto const either = any_of({value{category{"heron", {}}}, value{category{"osprey", {}}}});
    EXPECT_EQ(related(value{category{"heron", {}}}, either, known), set_relation::inside);
    EXPECT_EQ(related(value{category{"gull", {}}}, either, known), set_relation::disjoint);
    EXPECT_EQ(related(value{category{"sparrow", {}}}, either, known), set_relation::undecided);
    EXPECT_EQ(related(value{category{"aircraft", {}}}, either, known), set_relation::overlapping);
    EXPECT_EQ(related(any_of({value{category{"gull", {}}}}), either, known), set_relation::disjoint);
    known.add_broader("osprey", "aircraft");
    EXPECT_EQ(common_text(value{category{"aircraft", {}}}, either, known), "heron or osprey");
    EXPECT_EQ(common_text(either, value{category{"aircraft", {}}}, known), "heron or osprey");
    EXPECT_EQ(common_text(either, value{category{"osprey", {}}}, known), "osprey");
}

// ---- denials -------------------------------------------------------------------------------------------------------

TEST(all_but_a_value, turns_yes_into_no_and_back) {
    EXPECT_EQ(all_but(value{yes_no{true}}), value{yes_no{false}});
    EXPECT_EQ(all_but(all_but(value{exactly(22)})), value{exactly(22)});
    EXPECT_EQ(to_text(all_but(value{exactly(22, "people")})), "not 22 people");
}

TEST(all_but_a_value, holds_all_but_that) {
    auto const not_22 = all_but(value{exactly(22, "people")});
    EXPECT_EQ(related(not_22, value{exactly(22)}), set_relation::disjoint);
    EXPECT_EQ(related(not_22, value{exactly(21)}), set_relation::around);
    EXPECT_EQ(related(not_22, value{at_least(20)}), set_relation::overlapping);
    EXPECT_EQ(related(all_but(value{at_least(20)}), value{at_most(19)}), set_relation::around);
    EXPECT_EQ(related(all_but(day(1)), day(2)), set_relation::around);
    EXPECT_EQ(related(all_but(day(1)), day(1)), set_relation::disjoint);
}

TEST(all_but_a_value, is_cut_out_of_numbers_and_times_that_exist) {
    auto const not_22 = line_of(all_but(value{exactly(22)})).value();
    ASSERT_EQ(not_22.size(), 2U);
    for (auto const& i : not_22) {
        EXPECT_FALSE(std::isnan(number_of(i.lo)));
        EXPECT_FALSE(std::isnan(number_of(i.hi)));
    }
    auto const as_written = on_line(value{exactly(22)}, not_22);
    EXPECT_EQ(as_written.get<quantity>()->min, -infinity);
    EXPECT_EQ(as_written.get<quantity>()->max, infinity);
    EXPECT_EQ(to_text(as_written), "at most 21 or at least 23");
    auto const times = on_line(day(1), *line_of(all_but(day(1))));
    EXPECT_EQ(times.get<time_interval>()->from, unknown_past);
    EXPECT_EQ(times.get<time_interval>()->to, unknown_future);
    EXPECT_EQ(to_text(times), "before 2030-05-01 or from 2030-05-02 on");
}

TEST(all_but_a_value, of_words) {
    knowledge known;
    known.add_broader("heron", "aircraft");
    known.add_exclusive("model", {"heron", "osprey"});
    auto const type = [](std::string name) { return value{category{std::move(name), {}}}; };
    EXPECT_EQ(related(type("heron"), all_but(type("heron")), known), set_relation::disjoint);
    EXPECT_EQ(related(type("heron"), all_but(type("aircraft")), known), set_relation::disjoint);
    EXPECT_EQ(related(type("osprey"), all_but(type("heron")), known), set_relation::inside);
    EXPECT_EQ(related(type("aircraft"), all_but(type("heron")), known), set_relation::overlapping);
    EXPECT_EQ(related(type("sparrow"), all_but(type("heron")), known), set_relation::undecided);
    EXPECT_EQ(related(all_but(type("heron")), all_but(type("heron")), known), set_relation::equal);
    EXPECT_EQ(related(all_but(type("heron")), all_but(type("aircraft")), known), set_relation::around);
    EXPECT_EQ(related(all_but(type("heron")), all_but(type("osprey")), known), set_relation::overlapping);
}

TEST(all_but_a_value, of_names_never_adds_what_it_denies) {
    auto const not_ann = all_but(names_of({"Ann"}, true));
    EXPECT_EQ(common_text(not_ann, names_of({"Bob"}, true)), "Bob");
    EXPECT_EQ(common_text(names_of({"Bob"}, true), not_ann), "Bob");
}

// ---- what is written of a set --------------------------------------------------------------------------------------

TEST(on_a_line, is_written_in_the_words_and_unit_of_another) {
    auto const both = on_line(value{at_least(5, "people")}, closed(5, 9));
    EXPECT_EQ(to_text(both), "5 to 9 people");
    EXPECT_EQ(both.get<quantity>()->qualifier, qualifier::range);
    EXPECT_EQ(on_line(value{at_least(5)}, closed(7, 7)).get<quantity>()->number, 7);
    EXPECT_EQ(on_line(value{about(5)}, closed(4, 5)).get<quantity>()->likely, std::nullopt);
    EXPECT_EQ(on_line(value{yes_no{false}}, {{1, 1}}), value{yes_no{true}});
}

TEST(on_a_line, an_end_that_is_left_out_is_the_next_whole_number_or_open) {
    EXPECT_EQ(to_text(on_line(value{at_least(5)}, closed(5, 20, true, true))), "6 to 19");
    auto km = at_least(5);
    km.unit = "km";
    auto const open = on_line(value{km}, closed(5, 20, true, true));
    EXPECT_EQ(open.get<quantity>()->min, 5);
    EXPECT_EQ(open.get<quantity>()->max, 20);
    EXPECT_TRUE(open.get<quantity>()->min_open);
    EXPECT_TRUE(open.get<quantity>()->max_open);
    EXPECT_EQ(*line_of(open), closed(5, 20, true, true));
    EXPECT_EQ(*line_of(on_line(value{km}, closed(0.1, 0.7))), closed(0.1, 0.7));
    // Nothing whole lies between: the set stays as it is.
    EXPECT_EQ(*line_of(on_line(value{at_least(5)}, closed(5.25, 5.75))), closed(5.25, 5.75));
    EXPECT_FALSE(line_of(on_line(value{at_least(5)}, closed(5, 6, true, true)))->empty());
}

// ---- places --------------------------------------------------------------------------------------------------------

TEST(relate_places, by_what_lies_in_what) {
    knowledge known;
    known.add_within("Arrow", "Northland");
    known.add_exclusive("country", {"Northland", "Southland"});
    EXPECT_EQ(related(in_place("Arrow"), in_place("arrow"), known), set_relation::equal);
    EXPECT_EQ(related(in_place("Arrow"), in_place("Northland"), known), set_relation::inside);
    EXPECT_EQ(related(in_place("Mill", {"Arrow"}), in_place("Northland"), known), set_relation::inside);
    EXPECT_EQ(related(in_place("Mill", {"Arrow"}), in_place("Arrow"), known), set_relation::inside);
    EXPECT_EQ(related(in_place("Arrow"), in_place("Southland"), known), set_relation::disjoint);
    EXPECT_EQ(related(in_place("Mill", {"Southland"}), in_place("Arrow"), known), set_relation::disjoint);
    EXPECT_EQ(related(in_place("Arrow"), in_place("Birch"), known), set_relation::undecided);
    EXPECT_EQ(common_text(in_place("Northland"), in_place("Arrow"), known), "Arrow");
}

TEST(common_places, of_one_place_told_twice_lie_in_all_that_either_says) {
    knowledge const known;
    place const told{.name = "Arrow", .within = {"Harlow"}};
    place const again{.name = "ARROW", .within = {"Northland", "harlow"}};
    auto const both = common(value(told), value(again), known);
    ASSERT_TRUE(both);
    EXPECT_EQ(both->get<place>()->within, (std::vector<std::string>{"Harlow", "Northland"}));
}

TEST(relate_places, near_is_a_region_that_nobody_has_drawn) {
    auto const near = [](std::string name) { return value{place{std::move(name), place_relation::near, {}, {}}}; };
    knowledge known;
    known.add_within("Arrow", "Northland");
    EXPECT_EQ(related(near("Arrow"), near("Arrow"), known), set_relation::equal);
    EXPECT_EQ(related(near("Arrow"), in_place("Arrow"), known), set_relation::undecided);
    EXPECT_EQ(related(near("Arrow"), in_place("Northland"), known), set_relation::undecided);
}

// ---- names ---------------------------------------------------------------------------------------------------------

TEST(relate_names, of_lists_that_are_closed_or_open) {
    auto const closed_list = [](std::vector<std::string> m) { return names_of(std::move(m), false); };
    auto const open_list = [](std::vector<std::string> m) { return names_of(std::move(m), true); };
    EXPECT_EQ(related(closed_list({"Ann", "Bob"}), closed_list({"Bob", "Ann"})), set_relation::equal);
    EXPECT_EQ(related(closed_list({"Ann"}), open_list({"Ann"})), set_relation::inside);
    EXPECT_EQ(related(closed_list({"Ann", "Bob"}), open_list({"Ann"})), set_relation::inside);
    EXPECT_EQ(related(open_list({"Ann", "Bob"}), open_list({"Ann"})), set_relation::inside);
    EXPECT_EQ(related(closed_list({"Ann"}), open_list({"Ann", "Bob"})), set_relation::disjoint);
    EXPECT_EQ(related(closed_list({"Ann"}), closed_list({"Ann", "Bob"})), set_relation::disjoint);
    EXPECT_EQ(related(closed_list({}), open_list({"Ann"})), set_relation::disjoint);
    EXPECT_EQ(related(closed_list({}), open_list({})), set_relation::inside);
    EXPECT_EQ(related(open_list({"Ann"}), open_list({"Bob"})), set_relation::overlapping);
    EXPECT_EQ(related(closed_list({"Ann"}), closed_list({"Bob"})), set_relation::undecided);
    EXPECT_EQ(related(closed_list({"Ann"}), open_list({"Bob"})), set_relation::undecided);
    EXPECT_EQ(common_text(open_list({"Ann"}), open_list({"Bob"})), "including Ann and Bob");
}

TEST(relate_names, by_who_is_known_to_be_another) {
    knowledge known;
    known.judge("Ann", "Bob", judgement::different);
    known.judge("Annie", "Ann", judgement::same);
    EXPECT_EQ(related(names_of({"Ann"}, false), names_of({"Bob"}, false), known), set_relation::disjoint);
    EXPECT_EQ(related(names_of({"Ann"}, false), names_of({"Bob"}, true), known), set_relation::disjoint);
    EXPECT_EQ(related(names_of({"Ann"}, true), names_of({"Bob"}, true), known), set_relation::overlapping);
    EXPECT_EQ(related(names_of({"Annie"}, false), names_of({"Ann"}, false), known), set_relation::equal);
}

// ---- statements ----------------------------------------------------------------------------------------------------

TEST(relate_statements, by_their_sense) {
    knowledge known;
    known.add_opposite("raise", "lower");
    auto const saying = [](std::string text, std::string sense) { return value{statement{std::move(text), std::move(sense)}}; };
    EXPECT_EQ(related(saying("we aim to lower", "lower"), saying("it was aimed at raising", "raise"), known), set_relation::disjoint);
    EXPECT_EQ(related(saying("we aim to lower", "lower"), saying("to calm", "lower"), known), set_relation::equal);
    EXPECT_EQ(related(saying("we aim to lower", ""), saying("We aim to lower", "lower"), known), set_relation::equal);
    EXPECT_EQ(related(saying("we aim to lower", ""), saying("to calm", "lower"), known), set_relation::undecided);
    EXPECT_EQ(related(saying("a", "wait"), saying("b", "lower"), known), set_relation::undecided);
}

// ---- kinds of one's own --------------------------------------------------------------------------------------------

struct shade {
    order_key from, to;
};
set_relation relate(shade const& a, shade const& b) { return relate(intervals{{a.from, a.to}}, intervals{{b.from, b.to}}); }
std::optional<shade> common(shade const& a, shade const& b) {
    auto const both = common(intervals{{a.from, a.to}}, intervals{{b.from, b.to}});
    if (both.empty()) return std::nullopt;
    return shade{both[0].lo, both[0].hi};
}
std::optional<interval> extent(shade const& s) { return interval{s.from, s.to}; }
std::string to_text(shade const& s) { return fmt::format("shade {}-{}", s.from, s.to); }
std::string to_json(shade const& s) { return fmt::format("[{},{}]", s.from, s.to); }

/// Of a tone only the name is known.
struct tone {
    std::string name;
};
set_relation relate(tone const& a, tone const& b) { return a.name == b.name ? set_relation::equal : set_relation::undecided; }
std::optional<tone> common(tone const& a, tone const&) { return a; }
std::optional<interval> extent(tone const&) { return std::nullopt; }
std::string to_text(tone const& t) { return t.name; }
std::string to_json(tone const& t) { return '"' + t.name + '"'; }

TEST(custom_values, speak_the_same_algebra) {
    auto const of = [](order_key a, order_key b) { return value{custom_value{"shade", shade{a, b}}}; };
    EXPECT_EQ(related(of(1, 5), of(2, 3)), set_relation::around);
    EXPECT_EQ(related(of(1, 5), of(6, 7)), set_relation::disjoint);
    EXPECT_EQ(related(of(1, 5), of(1, 5)), set_relation::equal);
    EXPECT_EQ(common_text(of(1, 5), of(4, 9)), "shade 4-5");
    EXPECT_EQ(related(of(1, 5), value{custom_value{"tint", shade{1, 5}}}), set_relation::undecided);
    EXPECT_EQ(related(all_but(of(1, 5)), of(1, 5)), set_relation::disjoint);
    EXPECT_EQ(of(1, 5).get<custom_value>()->get<shade>()->to, 5);
}

// ---- order ---------------------------------------------------------------------------------------------------------

TEST(canonical_order, is_by_kind_then_line_then_words) {
    std::vector<value> const rising{exactly(17), value{exactly(22, "fighters")}, value{exactly(22, "people")}, value{exactly(22, "people"), "twenty-two"},
                                    between(22, 30), day(1), day(2), in_place("Arrow"), in_place("Birch"), value{yes_no{false}}, value{yes_no{true}}};
    for (std::size_t i = 0; i < rising.size(); ++i)
        for (std::size_t k = 0; k < rising.size(); ++k) EXPECT_EQ(canonical_less(rising[i], rising[k]), i < k) << i << " " << k;
}

TEST(canonical_order, puts_kinds_of_ones_own_with_a_line_first) {
    auto const with_line = [](order_key at) { return value{custom_value{"shade", shade{at, at}}}; };
    auto const without = value{custom_value{"tone", tone{"shade 3"}}};
    EXPECT_TRUE(canonical_less(with_line(9), without));
    EXPECT_TRUE(canonical_less(with_line(1), without));
    EXPECT_FALSE(canonical_less(without, with_line(9)));
}

TEST(value_kind, has_names_that_read_back) {
    for (int i = 0; i <= static_cast<int>(value_kind::custom); ++i) {
        auto const k = static_cast<value_kind>(i);
        EXPECT_EQ(parse_value_kind(to_string(k)), k);
        EXPECT_FALSE(to_string(k).empty());
    }
    EXPECT_EQ(parse_value_kind("colour"), std::nullopt);
}

}  // namespace
}  // namespace reconcile
