#include <reconcile/compare/comparator.hpp>

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include <support/claim_text.hpp>

namespace reconcile {
namespace {

knowledge things() {
    knowledge known;
    known.add_broader("fighter", "person");
    known.add_broader("landed", "fired");
    known.add_broader("heron", "aircraft");
    known.add_exclusive("model", {"heron", "osprey"});
    known.add_within("Arrow", "Northland");
    known.add_within("Birch", "Southland");
    known.add_exclusive("country", {"Northland", "Southland"});
    known.add_opposite("raise", "lower");
    known.judge("Bob", "Cid", judgement::different);
    return known;
}

/// What the first claim is to the second: "conflict value", "equal"; the same must come out the other way round.
std::string compared(corpus const& c, knowledge const& known = things()) {
    auto const origins = resolve_origins(c, known);
    std::vector<claim_id> both{claim_id{0}, claim_id{1}};
    comparison const given{c, origins, known, frame_of(c, both)};
    auto const rules = comparator_set::defaults();
    auto const f = rules.compare(given, both[0], both[1]);
    EXPECT_EQ(f, rules.compare(given, both[1], both[0]));
    auto const why = to_string(f.reason);
    return fmt::format("{}{}{}{}", to_string(f.relation), why.empty() ? "" : " ", why, f.explained() ? ", explained" : "");
}

/// Two lines of two speakers through two papers.
std::string compared(std::string const& one, std::string const& two) {
    return compared(told::claims(one + " <- Flood Watch via Post", two + " <- Vale Radio via Star"));
}

TEST(not_comparable, claims_about_two_events_or_two_properties) {
    EXPECT_EQ(compared("[event=flood] 22", "[event=storm] 22"), "not_comparable event");
    EXPECT_EQ(compared("[story=one] 22", "[story=two] 22"), "not_comparable event");
    EXPECT_EQ(compared("[property=killed] 22", "[property=injured] 22"), "not_comparable property");
    EXPECT_EQ(compared("[site=north] 22", "[site=south] 22"), "not_comparable property");
    EXPECT_EQ(compared("[side=the army] yes", "yes"), "not_comparable property");
}

TEST(cannot_tell, claims_without_a_position) { EXPECT_EQ(compared("no position", "22"), "cannot_tell no_position"); }

TEST(cannot_tell, values_of_two_kinds) { EXPECT_EQ(compared("yes", "22"), "cannot_tell kind_differs"); }

TEST(cannot_tell, quantities_in_two_units) { EXPECT_EQ(compared("5 {km}", "3 {h}"), "cannot_tell unit_differs"); }

TEST(cannot_tell, places_and_names_of_which_nothing_is_known) {
    EXPECT_EQ(compared("near Arrow", "place Arrow"), "cannot_tell unknown_place");
    EXPECT_EQ(compared("place Cedar", "place Arrow"), "cannot_tell unknown_place");
    EXPECT_EQ(compared("names Ann", "names Dan"), "cannot_tell unknown_name");
    EXPECT_EQ(compared("type sparrow", "type heron"), "cannot_tell");
}

TEST(cannot_tell, which_of_one_origins_figures_came_first) {
    EXPECT_EQ(compared(told::claims("17 <- Flood Watch via Post", "22 <- Flood Watch via Star")), "cannot_tell missing_time");
    EXPECT_EQ(compared(told::claims("17 <- Flood Watch via Post on 2030-05-01", "22 <- Flood Watch via Star")), "cannot_tell missing_time");
    EXPECT_EQ(compared(told::claims("17 <- Flood Watch via Post on 2030-05-01", "22 <- Flood Watch via Star on 2030-05-01T10:00")),
              "cannot_tell missing_time");
}

TEST(superseded, by_a_later_figure_of_the_same_origin) {
    EXPECT_EQ(compared(told::claims("17 <- Flood Watch via Post on 2030-05-01", "22 <- Flood Watch via Star on 2030-05-02")), "superseded update");
    EXPECT_EQ(compared(told::claims("22 <- Flood Watch via Post on 2030-05-01", "17 <- Flood Watch via Star on 2030-05-02")), "superseded correction");
    EXPECT_EQ(compared(told::claims("yes <- Flood Watch via Post on 2030-05-01", "no <- Flood Watch via Star on 2030-05-02")), "superseded correction");
    EXPECT_EQ(compared(told::claims("22 <- Flood Watch via Post on 2030-05-01", "not 22 <- Flood Watch via Star on 2030-05-02")), "superseded correction");
    EXPECT_EQ(compared(told::claims("17 <- Flood Watch via Post on 2030-05-01", "22 <- Flood Watch via Post on 2030-05-02")), "superseded update");
}

TEST(superseded, by_nothing_that_fits) {
    EXPECT_EQ(compared(told::claims("at least 17 <- Flood Watch via Post on 2030-05-01", "22 <- Flood Watch via Star on 2030-05-02")), "refines");
}

TEST(equal, the_same_set_whatever_the_words) {
    EXPECT_EQ(compared("22 people", "22 fighters"), "equal");
    EXPECT_EQ(compared("more than 20", "at least 21"), "equal");
    EXPECT_EQ(compared("2030-05-01T12:00+03:00", "2030-05-01T09:00Z"), "equal");
    EXPECT_EQ(compared("names Ann and Bob", "names Bob and Ann"), "equal");
    EXPECT_EQ(compared("not no", "yes"), "equal");
}

TEST(refines, one_set_inside_the_other) {
    EXPECT_EQ(compared("8", "at least 8"), "refines");
    EXPECT_EQ(compared("type heron", "type aircraft"), "refines");
    EXPECT_EQ(compared("place Arrow", "place Northland"), "refines");
    EXPECT_EQ(compared("names Ann", "including Ann"), "refines");
    EXPECT_EQ(compared("2030-05-01T12:00", "2030-05-01"), "refines");
    EXPECT_EQ(compared("17", "17 or 22"), "refines");
}

TEST(compatible, sets_that_meet) {
    EXPECT_EQ(compared("at least 8", "5 to 12"), "compatible overlap");
    EXPECT_EQ(compared("including Ann", "including Bob"), "compatible overlap");
    EXPECT_EQ(compared("not 22", "at least 20"), "compatible overlap");
}

TEST(compatible, a_marked_part_with_its_whole) {
    EXPECT_EQ(compared("[population=children] 9 people", "22 people"), "compatible population_part");
    EXPECT_EQ(compared("[site=north] 22 people", "22 people"), "compatible scope_part");
    EXPECT_EQ(compared("[site=north] at least 9 people", "at least 5 people"), "compatible scope_part");
    EXPECT_EQ(compared("[site=north] no position", "22 people"), "cannot_tell no_position");
    EXPECT_EQ(compared("[site=north] yes", "22 people"), "cannot_tell kind_differs");
    EXPECT_EQ(compared("[site=north] 9 {km}", "22 {m}"), "cannot_tell unit_differs");
}

TEST(explained, a_later_figure_of_another_origin_that_is_higher) {
    EXPECT_EQ(compared(told::claims("17 <- Flood Watch via Post on 2030-05-01", "22 <- Vale Radio via Star on 2030-05-02")), "conflict later_figure, explained");
    EXPECT_EQ(compared(told::claims("22 <- Flood Watch via Post on 2030-05-01", "17 <- Vale Radio via Star on 2030-05-02")), "conflict value");
    EXPECT_EQ(compared(told::claims("17 <- Flood Watch via Post on 2030-05-01", "22 <- Vale Radio via Star on 2030-05-01")), "conflict value");
}

TEST(explained, a_later_measure_is_no_newer_count) {
    auto low = told::claim_of("5 {km} <- Flood Watch via Post on 2030-05-01", "c1");
    auto high = told::claim_of("6 {km} <- Vale Radio via Star on 2030-05-02", "c2");
    low.asserted->get<quantity>()->role = high.asserted->get<quantity>()->role = quantity_role::measure;
    EXPECT_EQ(compared(told::corpus_of({low, high})), "conflict value");
}

TEST(explained, a_later_figure_that_leaves_out_the_very_bound) {
    auto low = told::claim_of("at most 20 {m} <- Flood Watch via Post on 2030-05-01", "c1");
    auto high = told::claim_of("at least 20 {m} <- Vale Radio via Star on 2030-05-02", "c2");
    high.asserted->get<quantity>()->min_open = true;
    EXPECT_EQ(compared(told::corpus_of({low, high})), "conflict later_figure, explained");
}

TEST(explained, other_people_counted) {
    EXPECT_EQ(compared("22 people", "17 fighters"), "conflict population_differs, explained");
    EXPECT_EQ(compared("22 homes", "17 shops"), "conflict population_differs, explained");
    EXPECT_EQ(compared("22 people", "17 young people"), "conflict value");
    EXPECT_EQ(compared("22", "17 fighters"), "conflict value");
}

TEST(explained, by_words_that_are_known_as_they_stand) {
    knowledge known;
    known.add_broader("fighters", "people");
    auto const told_of = [](auto a, auto b) { return told::claims(a, b); };
    EXPECT_EQ(compared(told_of("22 people <- Flood Watch", "17 fighters <- Vale Radio"), known), "conflict population_differs, explained");
    EXPECT_EQ(compared(told_of("17 people <- Flood Watch", "22 fighters <- Vale Radio"), known), "conflict part_exceeds_whole");
    known.judge("troops", "soldiers", judgement::same);
    EXPECT_EQ(compared(told_of("22 troops <- Flood Watch", "17 soldiers <- Vale Radio"), known), "conflict value");
}

TEST(explained, another_thing_that_happened) {
    EXPECT_EQ(compared("[verb=fired] 3 rockets", "[verb=landed] 2 rockets"), "conflict event_differs, explained");
    EXPECT_EQ(compared("[verb=fired] 3 rockets", "[verb=launched] 2 rockets"), "conflict value");
}

TEST(conflict, a_part_that_is_more_than_the_whole) {
    EXPECT_EQ(compared("[site=north] 30 people", "22 people"), "conflict part_exceeds_whole");
    EXPECT_EQ(compared("17 people", "22 fighters"), "conflict part_exceeds_whole");
    EXPECT_EQ(compared("[verb=fired] 2 rockets", "[verb=landed] 3 rockets"), "conflict part_exceeds_whole");
}

TEST(conflict, values_that_nothing_explains) {
    EXPECT_EQ(compared("22", "17"), "conflict value");
    EXPECT_EQ(compared("1 people", "several people"), "conflict value");
    EXPECT_EQ(compared("2030-05-01", "2030-05-02"), "conflict value");
    EXPECT_EQ(compared("2030-05-01T12:00+03:00", "2030-05-01T12:00Z"), "conflict value");
    EXPECT_EQ(compared("place Arrow", "place Birch"), "conflict value");
    EXPECT_EQ(compared("names Ann", "names Ann and Bob"), "conflict value");
    EXPECT_EQ(compared("names Bob", "names Cid"), "conflict value");
    EXPECT_EQ(compared("nothing", "22"), "conflict value");
    EXPECT_EQ(compared(told::claims("17 <- Flood Watch via Post", "22 <- Flood Watch via Post")), "conflict value");
}

TEST(conflict, kinds_that_exclude_each_other) { EXPECT_EQ(compared("type heron", "type osprey"), "conflict category"); }

TEST(conflict, yes_and_no) {
    EXPECT_EQ(compared("yes", "no"), "conflict polarity");
    EXPECT_EQ(compared("[property=responsibility] yes", "[property=responsibility] no"), "conflict claim_against_denial");
}

TEST(conflict, one_speakers_statement_told_in_two_senses) {
    EXPECT_EQ(compared(told::claims("saying raise <- the minister via Post on 2030-05-01", "saying lower <- the minister via Star on 2030-05-09")),
              "conflict quote_distorted");
    EXPECT_EQ(compared("saying raise", "saying lower"), "conflict value");
    EXPECT_EQ(compared("saying raise", "saying wait"), "cannot_tell");
}

TEST(comparator_set, takes_a_rule_for_a_kind) {
    auto const c = told::claims("22 <- Flood Watch via Post", "17 <- Vale Radio via Star", "yes <- Flood Watch via Post", "no <- Vale Radio via Star");
    knowledge const known;
    auto const origins = resolve_origins(c, known);
    comparison const given{c, origins, known};
    auto rules = comparator_set::defaults();
    rules.set(value_kind::quantity, [](comparison const&, claim_id, claim_id) { return finding{relation::compatible, reason::overlap}; });
    EXPECT_EQ(rules.compare(given, claim_id{0}, claim_id{1}), (finding{relation::compatible, reason::overlap}));
    EXPECT_EQ(rules.compare(given, claim_id{2}, claim_id{3}), (finding{relation::conflict, reason::polarity}));
    EXPECT_EQ(comparator_set::defaults().compare(given, claim_id{0}, claim_id{1}), (finding{relation::conflict, reason::value}));
}

TEST(frame_of, is_the_zone_that_most_claims_have) {
    auto const zone = [](auto... lines) {
        auto const c = told::claims(lines...);
        std::vector<claim_id> const all(c.claims().begin(), c.claims().end());
        return frame_of(c, all).zone;
    };
    EXPECT_EQ(zone("2030-05-01", "22"), std::nullopt);
    EXPECT_EQ(zone("2030-05-01T12:00+03:00", "2030-05-01"), 180);
    EXPECT_EQ(zone("2030-05-01T12:00+03:00", "2030-05-01T12:00+03:00", "2030-05-01T12:00Z"), 180);
    EXPECT_EQ(zone("2030-05-01T12:00+03:00", "2030-05-01T12:00Z"), 0);  // of two that tie the western one
}

TEST(counted_head, is_the_last_word_in_the_singular) {
    auto const head = [](std::string of) { return counted_head(exactly(3, std::move(of))); };
    EXPECT_EQ(head("resilient fighters"), "fighter");
    EXPECT_EQ(head("people"), "person");
    EXPECT_EQ(head("gunmen"), "gunman");
    EXPECT_EQ(head("facilities"), "facility");
    EXPECT_EQ(head("glass"), "glass");
    EXPECT_EQ(head(""), "");
}

TEST(finding, is_explained_by_four_reasons_only) {
    std::vector<reason> explained;
    for (int i = 0; i <= static_cast<int>(reason::quote_distorted); ++i)
        if (finding{relation::conflict, static_cast<reason>(i)}.explained()) explained.push_back(static_cast<reason>(i));
    EXPECT_EQ(explained, (std::vector{reason::later_figure, reason::population_differs, reason::event_differs, reason::unit_differs}));
    EXPECT_FALSE((finding{relation::cannot_tell, reason::unit_differs}.explained()));
}

}  // namespace
}  // namespace reconcile
