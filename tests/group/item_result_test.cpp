#include <reconcile/group/item_result.hpp>

#include <gtest/gtest.h>

#include <optional>
#include <string>
#include <vector>

#include <support/result_text.hpp>

namespace reconcile {
namespace {

using told::claims;
using told::found;

knowledge counted_things() {
    knowledge known;
    known.add_broader("fighters", "people");
    known.add_broader("landed", "fired");
    return known;
}

// ---- verdicts, in their order --------------------------------------------------------------------------------------

TEST(verdict_of, no_position_where_nobody_takes_sides) {
    EXPECT_EQ(found(claims("no position <- the mayor via Post",  //
                           "no position <- the army via Star")), R"(
no_position
no position: c1 c2
)");
}

TEST(verdict_of, conflict_where_values_cannot_all_hold) {
    EXPECT_EQ(found(claims("22 people <- Flood Watch via Post",  //
                           "17 people <- Vale Radio via Star",   //
                           "no position <- the mayor via Star")), R"(
conflict
1 17 people: c2
2 22 people: c1
no position: c3
1/2 value
leads 1 (lowest), best 17
)");
}

TEST(verdict_of, superseded_where_only_older_figures_differ) {
    EXPECT_EQ(found(claims("17 people <- Flood Watch via Post on 2030-05-01",  //
                           "22 people <- Flood Watch via Star on 2030-05-02",  //
                           "22 people <- Vale Radio via Star on 2030-05-02")), R"(
superseded
1 22 people: c2 c3
superseded: c1
leads 1 (only group), best 22
)");
}

TEST(verdict_of, single_source_of_one_document_and_one_origin) {
    EXPECT_EQ(found(claims("22 people <- Flood Watch via Post")), R"(
single_source
1 22 people: c1
leads 1 (only group), best 22
)");
    EXPECT_EQ(found(claims("22 people <- Flood Watch via Post", "at least 20 people <- Flood Watch via Post")), R"(
single_source
1 22 people: c1 c2
leads 1 (only group), best 22
)");
}

TEST(verdict_of, agreed_where_two_documents_or_two_origins_say_the_narrowest) {
    EXPECT_EQ(found(claims("22 people <- Flood Watch via Post", "22 people <- Flood Watch via Star")), R"(
agreed
1 22 people: c1 c2
leads 1 (only group), best 22
)");
    EXPECT_EQ(found(claims("22 people <- Flood Watch via Post", "22 dead <- Vale Radio via Post", "several people <- the mayor via Star")), R"(
agreed
1 22 dead: c1 c2 c3
leads 1 (only group), best 22
)");
}

TEST(verdict_of, compatible_where_one_only_says_the_narrowest) {
    EXPECT_EQ(found(claims("22 people <- Flood Watch via Post", "at least 20 people <- Vale Radio via Star")), R"(
compatible
1 22 people: c1 c2
leads 1 (only group), best 22
)");
    EXPECT_EQ(found(claims("at least 8 people <- Flood Watch via Post", "5 to 12 people <- Vale Radio via Star")), R"(
compatible
1 8 to 12 people: c1 c2
leads 1 (only group), best 8
)");
}

TEST(verdict_of, cannot_tell_where_nothing_is_known_to_decide) {
    EXPECT_EQ(found(claims("[property=place] near Arrow <- Flood Watch via Post", "[property=place] place Birch <- Vale Radio via Star")), R"(
cannot_tell
1 Birch: c1 c2
leads 1 (only group)
)");
}

// ---- groups --------------------------------------------------------------------------------------------------------

TEST(groups_of, a_claim_that_several_allow_is_shared_and_takes_no_side) {
    EXPECT_EQ(found(claims("22 people <- Flood Watch via Post",        //
                           "17 people <- Vale Radio via Star",         //
                           "at least 5 people <- the mayor via Post",  //
                           "at most 20 people <- the army via Star")), R"(
conflict
1 17 people: c2 c4
2 22 people: c1
shared 1-2: c3
1/2 value
leads 1 (independent origins), best 17
)");
}

TEST(groups_of, unions_stand_in_every_group_that_one_of_their_parts_allows) {
    EXPECT_EQ(found(claims("17 or 30 <- Flood Watch via Post",  //
                           "17 <- Vale Radio via Star",         //
                           "22 <- the mayor via Star",          //
                           "30 <- the army via Post")), R"(
conflict
1 17: c2
2 22: c3
3 30: c4
shared 1-1 3-3: c1
1/2 value
1/3 value
2/3 value
leads 1 (lowest), best 17
)");
}

TEST(groups_of, a_union_alone_keeps_its_parts) {
    EXPECT_EQ(found(claims("17 or 30 <- Flood Watch via Post")), R"(
single_source
1 17 or 30: c1
leads 1 (only group), best 17
)");
}

TEST(groups_of, unions_that_meet_two_by_two_leave_nobody_to_take_a_side) {
    EXPECT_EQ(found(claims("1 or 3 <- Flood Watch via Post", "1 or 5 <- Vale Radio via Star", "3 or 5 <- the mayor via Mail")), R"(
cannot_tell
1 1:
2 3:
3 5:
shared 1-2: c1
shared 1-1 3-3: c2
shared 2-3: c3
leads 1 (lowest), best 1
)");
}

TEST(groups_of, a_denial_allows_all_but_what_it_denies) {
    EXPECT_EQ(found(claims("22 <- Flood Watch via Post", "not 22 <- the army via Star", "17 <- Vale Radio via Star")), R"(
conflict
1 17: c2 c3
2 22: c1
1/2 value
leads 1 (independent origins), best 17
)");
}

TEST(groups_of, a_denial_alone_stays_a_denial) {
    EXPECT_EQ(found(claims("not 22 people <- the army via Star")), R"(
single_source
1 not 22 people: c1
leads 1 (only group)
)");
    EXPECT_EQ(found(claims("[property=time] not 2030-05-01 <- the army via Star")), R"(
single_source
1 not 2030-05-01: c1
leads 1 (only group)
)");
}

TEST(groups_of, what_a_denial_cuts_off_is_said_in_whole_numbers) {
    EXPECT_EQ(found(claims("not at least 20 people <- the army via Star", "at least 5 people <- Flood Watch via Post")), R"(
compatible
1 5 to 19 people: c1 c2
leads 1 (only group), best 5
)");
    EXPECT_EQ(found(claims("not at most 20 {km} <- the army via Star", "at most 50 {km} <- Flood Watch via Post")), R"(
compatible
1 20 to 50 km: c1 c2
leads 1 (only group), best 50
)");
}

TEST(groups_of, yes_and_no) {
    EXPECT_EQ(found(claims("[property=sunk] yes <- Flood Watch via Post", "[property=sunk] not yes <- the army via Star", "[property=sunk] no <- Vale Radio via Star")),
              R"(
conflict
1 no: c2 c3
2 yes: c1
1/2 polarity
leads 1 (independent origins)
)");
}

TEST(groups_of, kinds_and_units_that_differ_are_not_compared) {
    EXPECT_EQ(found(claims("22 people <- Flood Watch via Post", "yes <- Vale Radio via Star", "30 {km} <- the mayor via Star")), R"(
cannot_tell
1 22 people: c1
2 30 km: c3
3 yes: c2
leads 1 (lowest), best 22
)");
}

TEST(groups_of, an_empty_set_stands_alone) {
    EXPECT_EQ(found(claims("22 people <- Flood Watch via Post", "nothing <- Vale Radio via Star")), R"(
conflict
1 22 people: c1
2 10 to 5: c2
1/2 value
leads 1 (lowest), best 22
)");
}

TEST(groups_of, measures_keep_open_ends) {
    auto more = told::claim_of("at least 20 {m} <- Flood Watch via Post", "c1");
    more.asserted->get<quantity>()->min_open = true;
    EXPECT_EQ(found(told::corpus_of({more, told::claim_of("20 {m} <- Vale Radio via Star", "c2")})), R"(
conflict
1 20 m: c2
2 more than 20 m: c1
1/2 value
leads 1 (lowest), best 20
)");
}

// ---- times ---------------------------------------------------------------------------------------------------------

TEST(groups_of, times_without_a_zone_compare_by_the_clock) {
    EXPECT_EQ(found(claims("[property=time] 2030-05-01 <- Flood Watch via Post",              //
                           "[property=time] 2030-05-01T17:00 <- Vale Radio via Star",         //
                           "[property=time] 2030-05-02 to 2030-05-03 <- the mayor via Star")), R"(
conflict
1 2030-05-01 17:00: c1 c2
2 2030-05-02 to 2030-05-03: c3
1/2 value
leads 1 (independent origins)
)");
}

TEST(groups_of, one_instant_on_two_clocks_is_one) {
    EXPECT_EQ(found(claims("[property=time] 2030-05-01T23:30Z <- Flood Watch via Post",         //
                           "[property=time] 2030-05-02T02:30+03:00 <- Vale Radio via Star")), R"(
agreed
1 2030-05-01 23:30 Z: c1 c2
leads 1 (only group)
)");
    EXPECT_EQ(found(claims("[property=time] 2030-05-01T23:30Z <- Flood Watch via Post",         //
                           "[property=time] 2030-05-01T23:30+03:00 <- Vale Radio via Star")), R"(
conflict
1 2030-05-01 23:30 +03:00: c2
2 2030-05-01 23:30 Z: c1
1/2 value
leads 1 (lowest)
)");
}

TEST(groups_of, a_time_without_a_zone_is_read_on_the_clock_that_most_others_have) {
    EXPECT_EQ(found(claims("[property=time] 2030-05-01T12:00+03:00 <- Flood Watch via Post",  //
                           "[property=time] 2030-05-01T12:00+03:00 <- Vale Radio via Star",   //
                           "[property=time] 2030-05-01T09:00Z <- the mayor via Mail",         //
                           "[property=time] 2030-05-01T12:00 <- the army via Echo")), R"(
agreed
1 2030-05-01 09:00 Z: c1 c2 c3 c4
leads 1 (only group)
)");
}

TEST(groups_of, one_statement_that_gives_two_clocks_is_one_instant) {
    EXPECT_EQ(found(claims("[property=time] 2030-05-01T18:00Z or 2030-05-02T02:00+08:00 <- Flood Watch via Post")), R"(
single_source
1 2030-05-01 18:00 Z or 2030-05-02 02:00 +08:00: c1
leads 1 (only group)
)");
    EXPECT_EQ(found(claims("[property=time] 2030-05-01T18:00Z or 2030-05-02T02:00+08:00 <- Flood Watch via Post",
                           "[property=time] 2030-05-01T18:00Z <- Vale Radio via Star")), R"(
agreed
1 2030-05-01 18:00 Z: c1 c2
leads 1 (only group)
)");
}

// ---- kinds without a line ------------------------------------------------------------------------------------------

TEST(groups_of, a_place_within_another_refines_it) {
    knowledge known;
    known.add_within("Arrow", "Northland");
    EXPECT_EQ(found(claims("[property=place] place Northland <- Flood Watch via Post", "[property=place] place Arrow <- Vale Radio via Star"), known), R"(
compatible
1 Arrow: c1 c2
leads 1 (only group)
)");
}

TEST(groups_of, are_named_by_what_is_in_no_other_group) {
    knowledge known;
    known.add_exclusive("town", {"Birch", "Cedar"});
    EXPECT_EQ(found(claims("[property=place] place Birch <- Flood Watch via Post", "[property=place] place Cedar <- Vale Radio via Star",
                           "[property=place] place Aspen <- the mayor via Mail"), known), R"(
conflict
1 Birch: c1
2 Cedar: c2
shared 1-2: c3
1/2 value
leads 1 (lowest)
)");
}

TEST(groups_of, places_conflict_only_where_they_are_known_to_lie_apart) {
    auto const told_of = [] {
        return claims("[property=place] place Arrow <- Flood Watch via Post", "[property=place] place Birch <- Vale Radio via Star",
                      "[property=place] near Birch <- the mayor via Mail");
    };
    EXPECT_EQ(found(told_of()), R"(
cannot_tell
1 Arrow: c1 c2 c3
leads 1 (only group)
)");
    knowledge known;
    known.add_within("Arrow", "Northland");
    known.add_within("Birch", "Southland");
    known.add_exclusive("country", {"Northland", "Southland"});
    EXPECT_EQ(found(told_of(), known), R"(
conflict
1 Arrow: c1
2 Birch: c2
shared 1-2: c3
1/2 value
leads 1 (lowest)
)");
}

TEST(groups_of, names_that_are_not_known_to_differ_are_undecided) {
    EXPECT_EQ(found(claims("[property=suspects] names Ann and Bob <- Flood Watch via Post", "[property=suspects] names Ann and Cid <- Vale Radio via Star")), R"(
cannot_tell
1 Ann and Bob: c1 c2
leads 1 (only group)
)");
    knowledge known;
    known.judge("Bob", "Cid", judgement::different);
    known.judge("Ann", "Cid", judgement::different);
    EXPECT_EQ(found(claims("[property=suspects] names Ann and Bob <- Flood Watch via Post", "[property=suspects] names Ann and Cid <- Vale Radio via Star"), known), R"(
conflict
1 Ann and Bob: c1
2 Ann and Cid: c2
1/2 value
leads 1 (lowest)
)");
}

TEST(groups_of, open_lists_add_up) {
    EXPECT_EQ(found(claims("[property=targets] including Ann <- Flood Watch via Post", "[property=targets] including Bob <- Vale Radio via Star")), R"(
compatible
1 including Ann and Bob: c1 c2
leads 1 (only group)
)");
    EXPECT_EQ(found(claims("[property=targets] names Ann and Bob <- Flood Watch via Post", "[property=targets] names Ann <- Vale Radio via Star")), R"(
conflict
1 Ann: c2
2 Ann and Bob: c1
1/2 value
leads 1 (lowest)
)");
}

TEST(groups_of, a_name_that_is_denied_is_not_added) {
    EXPECT_EQ(found(claims("[property=targets] not including Ann <- Flood Watch via Post", "[property=targets] including Bob <- Vale Radio via Star")), R"(
compatible
1 Bob: c1 c2
leads 1 (only group)
)");
}

TEST(groups_of, kinds_of_things_conflict_where_they_exclude_each_other) {
    knowledge known;
    known.add_broader("heron", "aircraft");
    known.add_broader("osprey", "aircraft");
    EXPECT_EQ(found(claims("[property=type] type aircraft <- Flood Watch via Post", "[property=type] type heron <- Vale Radio via Star"), known), R"(
compatible
1 heron: c1 c2
leads 1 (only group)
)");
    EXPECT_EQ(found(claims("[property=type] type osprey <- Flood Watch via Post", "[property=type] type heron <- Vale Radio via Star"), known), R"(
cannot_tell
1 heron: c1 c2
leads 1 (only group)
)");
    known.add_exclusive("model", {"heron", "osprey"});
    EXPECT_EQ(found(claims("[property=type] type osprey <- Flood Watch via Post", "[property=type] type heron <- Vale Radio via Star",
                           "[property=type] type aircraft <- the mayor via Mail"), known), R"(
conflict
1 heron: c2
2 osprey: c1
shared 1-2: c3
1/2 category
leads 1 (lowest)
)");
}

TEST(groups_of, a_statement_told_in_two_senses_is_distorted) {
    knowledge known;
    known.add_opposite("raise", "lower");
    EXPECT_EQ(found(claims("[property=aim] saying raise <- the minister via Post on 2030-05-01", "[property=aim] saying lower <- the minister via Star on 2030-05-02"),
                    known), R"(
conflict
1 “we will lower” (lower): c2
2 “we will raise” (raise): c1
1/2 quote_distorted
leads 1 (latest)
)");
    EXPECT_EQ(found(claims("[property=aim] saying raise <- the minister via Post", "[property=aim] saying lower <- the army via Star"), known), R"(
conflict
1 “we will lower” (lower): c2
2 “we will raise” (raise): c1
1/2 value
leads 1 (lowest)
)");
}

// ---- one origin's several figures ----------------------------------------------------------------------------------

TEST(superseded_by, a_correction_too) {
    EXPECT_EQ(found(claims("22 people <- Flood Watch via Post on 2030-05-01", "17 people <- Flood Watch via Star on 2030-05-02")), R"(
superseded
1 17 people: c2
superseded: c1
leads 1 (only group), best 17
)");
}

TEST(superseded_by, nothing_where_the_older_figure_still_fits) {
    EXPECT_EQ(found(claims("at least 17 people <- Flood Watch via Post on 2030-05-01", "22 people <- Flood Watch via Star on 2030-05-02")), R"(
compatible
1 22 people: c1 c2
leads 1 (only group), best 22
)");
}

TEST(superseded_by, the_newest_figure_that_stands_even_if_a_vaguer_one_follows) {
    EXPECT_EQ(found(claims("17 people <- Flood Watch via Post on 2030-05-01",        //
                           "22 people <- Flood Watch via Star on 2030-05-02",        //
                           "at least 5 people <- Flood Watch via Mail on 2030-05-03")), R"(
superseded
1 22 people: c2 c3
superseded: c1
leads 1 (only group), best 22
)");
}

TEST(superseded_by, no_figure_that_was_taken_back_itself) {
    EXPECT_EQ(found(claims("22 people <- Flood Watch via Post on 2030-05-01",  //
                           "17 people <- Flood Watch via Star on 2030-05-02",  //
                           "22 people <- Flood Watch via Mail on 2030-05-03")), R"(
superseded
1 22 people: c1 c3
superseded: c2
leads 1 (only group), best 22
)");
}

TEST(superseded_by, nobody_elses_later_figure) {
    EXPECT_EQ(found(claims("17 people <- Flood Watch via Post on 2030-05-01", "22 people <- Vale Radio via Star on 2030-05-02")), R"(
conflict
1 17 people: c1
2 22 people: c2
1/2 later_figure, explained
leads 2 (latest), best 22
)");
}

TEST(superseded_by, nothing_where_no_time_tells_which_came_first) {
    EXPECT_EQ(found(claims("17 people <- Flood Watch via Post", "22 people <- Flood Watch via Star")), R"(
cannot_tell
1 17 people: c1
2 22 people: c2
leads 1 (lowest), best 17
)");
    EXPECT_EQ(found(claims("17 people <- Flood Watch via Post on 2030-05-01", "22 people <- Flood Watch via Star on 2030-05-01")), R"(
cannot_tell
1 17 people: c1
2 22 people: c2
leads 1 (lowest), best 17
)");
}

TEST(superseded_by, nothing_in_one_document_without_times) {
    EXPECT_EQ(found(claims("17 people <- Flood Watch via Post", "22 people <- Flood Watch via Post")), R"(
conflict
1 17 people: c1
2 22 people: c2
1/2 value
leads 1 (lowest), best 17
)");
}

TEST(superseded_by, unnamed_speakers_are_never_one) {
    EXPECT_EQ(found(claims("[kind=unnamed] 17 people <- an official via Post on 2030-05-01",  //
                           "[kind=unnamed] 22 people <- an official via Star on 2030-05-02")), R"(
conflict
1 17 people: c1
2 22 people: c2
1/2 later_figure, explained
leads 2 (latest), best 22
)");
}

// ---- what explains a conflict --------------------------------------------------------------------------------------

TEST(conflict_between, figures_of_different_people_is_explained) {
    EXPECT_EQ(found(claims("22 people <- Flood Watch via Post", "17 fighters <- Vale Radio via Star"), counted_things()), R"(
conflict
1 17 fighters: c2
2 22 people: c1
1/2 population_differs, explained
leads 1 (lowest), best 17
)");
}

TEST(conflict_between, a_part_that_is_more_than_its_whole_is_not) {
    EXPECT_EQ(found(claims("22 fighters <- Flood Watch via Post", "17 people <- Vale Radio via Star"), counted_things()), R"(
conflict
1 17 people: c2
2 22 fighters: c1
1/2 part_exceeds_whole
leads 1 (lowest), best 17
)");
}

TEST(conflict_between, what_was_fired_and_what_landed_is_explained) {
    EXPECT_EQ(found(claims("[verb=fired] 3 rockets <- Flood Watch via Post", "[verb=landed] 2 rockets <- Vale Radio via Star"), counted_things()), R"(
conflict
1 2 rockets: c2
2 3 rockets: c1
1/2 event_differs, explained
leads 1 (lowest), best 2
)");
    EXPECT_EQ(found(claims("[verb=landed] 3 rockets <- Flood Watch via Post", "[verb=fired] 2 rockets <- Vale Radio via Star"), counted_things()), R"(
conflict
1 2 rockets: c2
2 3 rockets: c1
1/2 part_exceeds_whole
leads 1 (lowest), best 2
)");
}

TEST(conflict_between, groups_is_unexplained_as_soon_as_one_pair_is) {
    EXPECT_EQ(found(claims("22 people <- Flood Watch via Post", "17 fighters <- Vale Radio via Star", "17 people <- the mayor via Mail"), counted_things()), R"(
conflict
1 17 fighters: c2 c3
2 22 people: c1
1/2 value
leads 1 (independent origins), best 17
)");
}

TEST(conflict_between, a_claim_and_a_denial_of_having_done_it) {
    EXPECT_EQ(found(claims("[property=responsibility][side=the army] yes <- the militia via Post", "[property=responsibility][side=the army] no <- the army via Star")),
              R"(
conflict
1 no: c2
2 yes: c1
1/2 claim_against_denial
leads 1 (lowest)
)");
}

TEST(conflict_between, more_groups_than_are_paired_is_looked_for_among_neighbours) {
    std::vector<claim> all;
    for (std::size_t i = 1; i <= most_paired + 1; ++i) all.push_back(told::claim_of(fmt::format("{} <- Speaker {} via Paper {}", i, i, i), fmt::format("c{}", i)));
    auto const nine = told::reconciled(told::corpus_of(all));
    ASSERT_EQ(nine.items.front().conflicts.size(), most_paired);
    for (auto const& k : nine.items.front().conflicts) EXPECT_EQ(k.right, k.left + 1);
    all.pop_back();
    auto const eight = told::reconciled(told::corpus_of(all));
    EXPECT_EQ(eight.items.front().conflicts.size(), most_paired * (most_paired - 1) / 2);
}

// ---- who leads -----------------------------------------------------------------------------------------------------

TEST(leading_group, has_most_independent_origins_not_most_claims) {
    EXPECT_EQ(found(claims("22 people <- Flood Watch via Post", "22 people <- Flood Watch via Star", "22 people <- Flood Watch via Mail",  //
                           "30 people <- Vale Radio via Post", "30 people <- the mayor via Star")), R"(
conflict
1 22 people: c1 c2 c3
2 30 people: c4 c5
1/2 value
leads 2 (independent origins), best 30
)");
}

TEST(leading_group, is_the_latest_then_the_lowest) {
    EXPECT_EQ(found(claims("22 people <- Flood Watch via Post on 2030-05-02", "17 people <- Vale Radio via Star on 2030-05-01")), R"(
conflict
1 17 people: c2
2 22 people: c1
1/2 later_figure, explained
leads 2 (latest), best 22
)");
    EXPECT_EQ(found(claims("22 people <- Flood Watch via Post on 2030-05-02", "17 people <- Vale Radio via Star on 2030-05-02", "30 people <- the mayor via Mail")), R"(
conflict
1 17 people: c2
2 22 people: c1
3 30 people: c3
1/2 value
1/3 value
2/3 value
leads 1 (lowest), best 17
)");
}

TEST(leading_group, of_times_and_places_is_the_earliest) {
    EXPECT_EQ(found(claims("[property=time] 2030-05-01 <- Flood Watch via Post on 2030-05-02",  //
                           "[property=time] 2030-04-20 <- Vale Radio via Star on 2030-05-04")), R"(
conflict
1 2030-04-20: c2
2 2030-05-01: c1
1/2 value
leads 2 (earliest)
)");
}

TEST(leading_group, two_origins_of_one_document_are_one_voice_for_when_it_was) {
    EXPECT_EQ(found(claims("[property=time] 2030-04-20 <- Vale Radio via Star on 2030-05-04",  //
                           "[property=time] 2030-04-20 <- the mayor via Star on 2030-05-04",   //
                           "[property=time] 2030-05-01 <- Flood Watch via Post on 2030-05-02")), R"(
conflict
1 2030-04-20: c1 c2
2 2030-05-01: c3
1/2 value
leads 2 (earliest)
)");
}

TEST(leading_group, when_it_was_is_not_replaced_by_what_an_outlet_tells_later) {
    EXPECT_EQ(found(claims("[property=time] 2030-05-01 <- Post via Post on 2030-05-02",  //
                           "[property=time] 2030-05-09 <- Post via Post on 2030-05-10")), R"(
cannot_tell
1 2030-05-01: c1
2 2030-05-09: c2
leads 1 (earliest)
)");
}

TEST(groups_of, places_that_are_not_compared_are_named_by_what_most_tell) {
    EXPECT_EQ(found(claims("[property=place] place Arrow <- Flood Watch via Post", "[property=place] place Birch <- Vale Radio via Star",
                           "[property=place] place Birch <- the mayor via Mail")), R"(
agreed
1 Birch: c1 c2 c3
leads 1 (only group)
)");
    knowledge known;
    known.add_area("Birch");
    EXPECT_EQ(found(claims("[property=place] place Arrow <- Flood Watch via Post", "[property=place] place Birch <- Vale Radio via Star",
                           "[property=place] place Birch <- the mayor via Mail"), known), R"(
cannot_tell
1 Arrow: c1 c2 c3
leads 1 (only group)
)") << "Birch holds towns";
}

TEST(leading_group, of_a_range_is_the_number_that_most_origins_wrote) {
    EXPECT_EQ(found(claims("about 20 <- Flood Watch via Post", "about 20 <- Vale Radio via Star", "at least 17 <- the mayor via Mail")), R"(
compatible
1 17 to 30: c1 c2 c3
leads 1 (only group), best 20
)");
    EXPECT_EQ(found(claims("about 20 <- Flood Watch via Post", "about 30 <- Vale Radio via Star")), R"(
compatible
1 20 to 30: c1 c2
leads 1 (only group), best 20
)");
    EXPECT_EQ(found(claims("about 20 <- Flood Watch via Post", "about 30 <- Vale Radio via Star", "about 30 <- the mayor via Mail")), R"(
compatible
1 20 to 30: c1 c2 c3
leads 1 (only group), best 30
)");
    EXPECT_EQ(found(claims("10 or 30 <- Flood Watch via Post", "about 20 <- Vale Radio via Star")), R"(
compatible
1 10 or 30: c1 c2
leads 1 (only group), best 10
)");
    EXPECT_EQ(found(claims("at most 5 <- Flood Watch via Post")), R"(
single_source
1 at most 5: c1
leads 1 (only group), best 5
)");
}

TEST(leading_group, names_its_origins_and_outlets_once_each_by_name) {
    auto const r = told::reconciled(claims("22 <- Vale Radio via Post", "22 <- Flood Watch via Star", "22 <- Vale Radio via Star"));
    auto const& g = r.items.front().groups.front();
    std::vector<std::string> origins, outlets;
    for (auto const s : g.origins) origins.push_back(r.origins.name(s));
    for (auto const s : g.outlets) outlets.push_back(r.origins.name(s));
    EXPECT_EQ(origins, (std::vector<std::string>{"Flood Watch", "Vale Radio"}));
    EXPECT_EQ(outlets, (std::vector<std::string>{"Post", "Star"}));
    EXPECT_EQ(g.independent(), 2U);
}

// ---- kinds of one's own --------------------------------------------------------------------------------------------

/// A shade of grey from one number to another, or a colour of which only the name is known.
struct shade {
    std::string name;
    std::optional<interval> greys;
};
set_relation relate(shade const& a, shade const& b) {
    if (a.greys && b.greys) return relate(intervals{*a.greys}, intervals{*b.greys});
    return a.name == b.name ? set_relation::equal : a.greys || b.greys ? set_relation::undecided : set_relation::disjoint;
}
std::optional<shade> common(shade const& a, shade const& b) {
    if (!a.greys || !b.greys) return relate(a, b) == set_relation::equal ? std::optional(a) : std::nullopt;
    auto const both = common(intervals{*a.greys}, intervals{*b.greys});
    if (both.empty()) return std::nullopt;
    return both.front() == *a.greys ? a : shade{a.name + " and " + b.name, both.front()};
}
std::optional<interval> extent(shade const& s) { return s.greys; }
std::string to_text(shade const& s) { return s.name; }
std::string to_json(shade const& s) { return '"' + s.name + '"'; }

corpus shades(std::vector<shade> const& all) {
    std::vector<claim> out;
    for (auto const& s : all) {
        out.push_back(told::claim_of(fmt::format("yes <- Speaker {} via Paper {}", out.size(), out.size()), fmt::format("c{}", out.size() + 1)));
        out.back().asserted = value{custom_value{"shade", s}};
    }
    return told::corpus_of(std::move(out));
}

TEST(groups_of, kinds_of_ones_own_with_an_extent_are_swept) {
    EXPECT_EQ(found(shades({{"dark", interval{0, 40}}, {"middling", interval{30, 70}}, {"light", interval{60, 99}}})), R"(
conflict
1 middling and dark: c1
2 light and middling: c3
shared 1-2: c2
1/2 value
leads 1 (lowest)
)");
}

TEST(groups_of, kinds_of_ones_own_without_an_extent_are_held_against_each_other) {
    EXPECT_EQ(found(shades({{"red", {}}, {"blue", {}}, {"red", {}}, {"dark", interval{0, 40}}})), R"(
conflict
1 blue: c2
2 red: c1 c3
shared 1-2: c4
1/2 value
leads 2 (independent origins)
)");
}

// ---- bounds --------------------------------------------------------------------------------------------------------

TEST(groups_of, more_than_64_different_words_stand_alone_and_still_conflict) {
    knowledge known;
    std::vector<std::string> types;
    std::vector<claim> all;
    for (int i = 0; i < 70; ++i) {
        types.push_back(fmt::format("mark {}", i));
        all.push_back(told::claim_of(fmt::format("[property=type] type {} <- Speaker {} via Paper {}", types.back(), i, i), fmt::format("c{}", i)));
    }
    known.add_exclusive("model", types);
    auto const r = told::reconciled(told::corpus_of(all), known);
    auto const& item = r.items.front();
    EXPECT_EQ(item.groups.size(), 70U);
    EXPECT_EQ(item.conflicts.size(), 69U);
    EXPECT_EQ(item.verdict, verdict::conflict);
    EXPECT_TRUE(item.shared.empty());
}

}  // namespace
}  // namespace reconcile
