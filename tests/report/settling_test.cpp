#include <reconcile/report/settling.hpp>

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <reconcile/report/note.hpp>
#include <support/random_claims.hpp>
#include <support/result_text.hpp>

namespace reconcile {
namespace {

using told::claims;

std::string drawn(settling const& s) {
    return fmt::format("{} {}: {}\n", s.question, to_string(s.asks), fmt::join(s.of, ", "));
}

/// The questions of all conflicts, inside items and across them, then those of items.
std::string questions(reconciliation const& r) {
    std::string out;
    for (auto const& item : r.items)
        for (auto const& k : item.conflicts) out += drawn(settling_of(r, item, k));
    for (auto const& k : r.between) out += "across: " + drawn(settling_of(r, k));
    for (auto const& item : r.items)
        if (auto const s = settling_of(r, item)) out += "item: " + drawn(*s);
    return out;
}

template <class... Lines>
std::string settles(Lines const&... lines) {
    return questions(told::reconciled(claims(lines...), told::small_world()));
}

TEST(settling, of_a_part_asks_how_many_of_the_whole_it_was) {
    EXPECT_EQ(settles("22 people <- Flood Watch via Post", "17 fighters <- the army via Star"),
              "How many of the 22 were fighters? population_overlap: Flood Watch\n");
    EXPECT_EQ(settles("at least 22 people <- Flood Watch via Post", "17 fighters <- the army via Star"),
              "How many of the people were fighters? population_overlap: Flood Watch\n");
}

TEST(settling, of_two_things_counted_asks_whether_the_ones_are_among_the_others) {
    EXPECT_EQ(settles("22 homes <- Flood Watch via Post", "17 barns <- the army via Star"),
              "Are the 17 barns counted among the 22 homes? population_overlap: Flood Watch\n");
}

TEST(settling, of_two_verbs_asks_for_how_many_both_hold) {
    EXPECT_EQ(settles("[verb=fired] 3 rockets <- Flood Watch via Post", "[verb=landed] 2 rockets <- the army via Star"),
              "Of the 3 “fired”, how many “landed”? event_overlap: Flood Watch\n");
}

TEST(settling, of_a_later_figure_asks_for_the_others_figure_of_that_day) {
    EXPECT_EQ(
        settles("17 people <- Flood Watch via Post on 2030-05-01", "22 people <- the army via Star on 2030-05-03"),
        "What figure comes from Flood Watch as of 3 May 2030? count_by_source: Flood Watch\n");
    EXPECT_EQ(settles("17 people <- Flood Watch via Post on 2030-05-01T09:00",
                      "22 people <- the army via Star on 2030-05-01T18:00"),
              "What figure comes from Flood Watch at the hour of the other? count_by_source: Flood Watch\n");
}

TEST(settling, of_a_later_and_lower_figure_asks_whether_it_is_of_a_part) {
    EXPECT_EQ(
        settles("22 people <- Flood Watch via Post on 2030-05-01", "17 people <- the army via Star on 2030-05-03"),
        "Is the 17 people of the army a count of all, or of a part of the 22 people: some of the people, one of the "
        "places? population_overlap: the army\n");
}

TEST(settling, of_a_figure_in_a_papers_own_voice_asks_from_whom_it_is) {
    EXPECT_EQ(settles("22 people <- Flood Watch via Post", "[kind=outlet] 17 people <- Star"),
              "From whom does Star have the figure of 17 people? first_source: Star\n");
    EXPECT_EQ(settles("[kind=outlet] 22 people <- Post", "[kind=outlet] 17 people <- Star"),
              "From whom do Star and Post have their figures? first_source: Star, Post\n");
    EXPECT_EQ(settles("22 people <- Flood Watch via Post", "17 people <- -"),
              "Who says 17 people? first_source: c2, c1\n");
}

TEST(settling, of_figures_of_unknown_hours_asks_when_each_was_counted) {
    EXPECT_EQ(settles("22 people <- Flood Watch via Post", "17 people <- the army via Star"),
              "As of when do the army and Flood Watch each count? time: the army, Flood Watch\n");
    EXPECT_EQ(settles("22 people <- Flood Watch via Post on 2030-05-01", "17 people <- the army via Star"),
              "As of when is the figure of the army? time: the army\n");
}

TEST(settling, of_figures_of_one_day_asks_what_each_counts) {
    EXPECT_EQ(settles("22 people <- Flood Watch via Post on 2030-05-01",
                      "[kind=outlet] 17 people <- Star on 2030-05-01", "17 people <- the army via Star on 2030-05-01"),
              "What do the army and Flood Watch each count: which people, where, and up to when? count_by_source: the "
              "army, Flood Watch\n");
}

TEST(settling, of_one_source_in_one_text_asks_which_it_stands_by) {
    EXPECT_EQ(settles("22 people <- Flood Watch via Post", "17 people <- Flood Watch via Post"),
              "Which does Flood Watch stand by: 17 people or 22 people? count_by_source: Flood Watch\n");
}

TEST(settling, of_a_denied_figure_asks_for_another) {
    EXPECT_EQ(settles("22 people <- Flood Watch via Post", "not 22 people <- the mayor via Star"),
              "What figure comes from the mayor instead? count_by_source: the mayor\n");
}

TEST(settling, of_measures_asks_how_they_were_measured) {
    auto with_role = [](quantity_role role) {
        std::vector<claim> all{told::claim_of("6 <- Flood Watch via Post", "c1"),
                               told::claim_of("7 <- the army via Star", "c2")};
        for (auto& c : all) c.asserted->get<quantity>()->role = role;
        return questions(told::reconciled(told::corpus_of(std::move(all))));
    };
    EXPECT_EQ(with_role(quantity_role::measure),
              "How and when did Flood Watch and the army each measure it? method: Flood Watch, the army\n");
    EXPECT_EQ(with_role(quantity_role::money),
              "What is in the sum of Flood Watch and the army each? method: Flood Watch, the army\n");
}

TEST(settling, of_times_asks_for_the_zone_or_for_which_is_of_the_report) {
    EXPECT_EQ(settles("2030-05-01T17:00 <- Flood Watch via Post", "2030-05-01T23:00 <- the army via Star"),
              "By the clock of which place is it told by Flood Watch and the army each? zone: Flood Watch, the army\n");
    EXPECT_EQ(settles("2030-05-01 <- Flood Watch via Post", "2030-05-04 <- the army via Star"),
              "Which is when it happened, and which when it was reported: 2030-05-01 or 2030-05-04? time: Flood Watch, "
              "the army\n");
}

TEST(settling, of_other_kinds_asks_what_it_rests_on) {
    EXPECT_EQ(settles("place Northland <- Flood Watch via Post", "place Southland <- the army via Star"),
              "Was it in Northland, in Southland, or both? place: Flood Watch, the army\n");
    EXPECT_EQ(settles("names Ann <- Flood Watch via Post", "including Bob <- the army via Star"),
              "Is the list of Flood Watch complete? list: Flood Watch\n");
    EXPECT_EQ(settles("type heron <- Flood Watch via Post", "type osprey <- the army via Star"),
              "By what did Flood Watch and the army each identify it? evidence: Flood Watch, the army\n");
    EXPECT_EQ(settles("yes <- Flood Watch via Post", "no <- the army via Star"),
              "What evidence comes from the army and Flood Watch? evidence: the army, Flood Watch\n");
    EXPECT_EQ(settles("saying raise <- Flood Watch via Post", "saying lower <- the army via Star"),
              "What was said, word for word? speaker_words: the army, Flood Watch\n");
}

TEST(settling, of_turned_words_asks_for_the_speakers_own) {
    EXPECT_EQ(settles("saying raise <- the mayor via Post", "saying lower <- the mayor via Star"),
              "What did the mayor say, word for word? speaker_words: the mayor\n");
}

TEST(settling, of_blame_and_denial_asks_the_accuser) {
    EXPECT_EQ(settles("[property=responsibility] [side=the army] yes <- Flood Watch via Post",
                      "[property=responsibility] [side=the army] no <- the army via Star"),
              "What evidence comes from Flood Watch? evidence: Flood Watch\n");
}

TEST(settling, of_two_who_claim_it_asks_for_proof) {
    EXPECT_EQ(settles("[property=responsibility] [side=the army] yes <- the army via Post",
                      "[property=responsibility] [side=the mayor] yes <- the mayor via Star"),
              "across: What proof comes from the army and the mayor? evidence: the army, the mayor\n");
}

TEST(settling, of_a_part_beyond_its_whole_asks_for_a_newer_total_or_what_it_takes_in) {
    EXPECT_EQ(settles("22 fighters <- Flood Watch via Post", "17 people <- the army via Star"),
              "As of when do Flood Watch and the army each count? time: Flood Watch, the army\n");
    EXPECT_EQ(settles("22 fighters <- Flood Watch via Post on 2030-05-03", "17 people <- Flood Watch via Post"),
              "Which does Flood Watch stand by: 22 fighters or 17 people? count_by_source: Flood Watch\n");
    EXPECT_EQ(
        settles("[site=north] 30 people <- Flood Watch via Post", "22 people <- the mayor via Mail"),
        "across: Does the total of the mayor, 22 people, take in those at north? population_overlap: the mayor\n");
    EXPECT_EQ(settles("[population=children] 30 people <- Flood Watch via Post on 2030-05-03",
                      "22 people <- the mayor via Mail on 2030-05-01"),
              "across: What total comes from the mayor as of 3 May 2030? count_by_source: the mayor\n");
}

TEST(settling, of_parts_that_add_up_to_more_asks_whether_anybody_is_counted_twice) {
    EXPECT_EQ(settles("[site=Arrow] 20 people <- Flood Watch via Post", "[site=Cedar] 9 people <- the army via Star",
                      "22 people <- the mayor via Mail"),
              "across: Is anybody counted twice: among those at Arrow and those at Cedar? population_overlap: Flood "
              "Watch, the army\n");
}

TEST(settling, of_several_conflicts_asks_what_settles_most) {
    EXPECT_EQ(
        settles("22 people <- Flood Watch via Post", "17 people <- the army via Star",
                "19 people <- the mayor via Mail"),
        "As of when do the army and the mayor each count? time: the army, the mayor\n"
        "As of when do the army and Flood Watch each count? time: the army, Flood Watch\n"
        "As of when do the mayor and Flood Watch each count? time: the mayor, Flood Watch\n"
        "item: As of when do Flood Watch, the army and the mayor each count? time: Flood Watch, the army, the mayor\n");
    EXPECT_EQ(settles("22 people <- Flood Watch via Post", "17 fighters <- the army via Star",
                      "15 fighters <- the mayor via Mail"),
              "As of when do the mayor and the army each count? time: the mayor, the army\n"
              "How many of the 22 were fighters? population_overlap: Flood Watch\n"
              "How many of the 22 were fighters? population_overlap: Flood Watch\n"
              "item: How many of the 22 were fighters? population_overlap: Flood Watch\n");
}

TEST(settling, of_what_cannot_be_told_asks_for_what_is_not_known) {
    EXPECT_EQ(settles("place Dell <- Flood Watch via Post", "place Arrow <- the army via Star"),
              "item: Does one of these lie in the other: Arrow, Dell? place: Arrow, Dell\n");
    EXPECT_EQ(settles("names Dan <- Flood Watch via Post", "names Ann <- the army via Star"),
              "item: Are these the same: Ann, Dan? identity: Ann, Dan\n");
    EXPECT_EQ(settles("type sparrow <- Flood Watch via Post", "type heron <- the army via Star"),
              "item: Is one of these a kind of the other, or the same: heron, sparrow? kind: heron, sparrow\n");
    EXPECT_EQ(settles("30 {km} <- Flood Watch via Post", "20 {miles} <- the army via Star"),
              "item: How much is 20 miles in the unit of 30 km? unit: 20 miles, 30 km\n");
    EXPECT_EQ(settles("22 people <- Flood Watch via Post", "place Arrow <- the army via Star"),
              "item: Do these answer one question: 22 people, Arrow? meaning: 22 people, Arrow\n");
    EXPECT_EQ(
        settles("22 people <- Flood Watch via Post", "17 people <- Flood Watch via Star"),
        "item: Which of the two figures of Flood Watch is the later one: 17 people or 22 people? time: Flood Watch\n");
}

TEST(settling, stands_at_the_end_of_the_note_of_a_single_conflict) {
    auto const r = told::reconciled(claims("22 people <- Flood Watch via Post", "17 fighters <- the army via Star"),
                                    told::small_world());
    auto const note = note_of(r, r.items[0], r.items[0].conflicts[0]);
    EXPECT_TRUE(note.ends_with(" To settle it: how many of the 22 were fighters?")) << note;
    auto const several = told::reconciled(claims("22 people <- Flood Watch via Post", "17 people <- the army via Star",
                                                 "19 people <- the mayor via Mail"));
    for (auto const& k : several.items[0].conflicts)
        EXPECT_EQ(note_of(several, several.items[0], k).find("settle"), std::string::npos);
    auto const open =
        told::reconciled(claims("place Dell <- Flood Watch via Post", "place Arrow <- the army via Star"));
    EXPECT_EQ(note_of(open, open.items[0]),
              "How Arrow and Dell lie to each other is not known. To settle it: does one of these lie in the other: "
              "Arrow, Dell?");
}

/// Every conflict and everything that cannot be told has a question, and somebody or something that it is asked of.
TEST(settling, is_never_missing) {
    std::size_t met = 0;
    for (std::uint64_t seed = 0; seed < 600; ++seed) {
        told::random_claims random(seed);
        std::vector<claim> all;
        auto const count = 2 + random.below(8);
        for (std::size_t i = 0; i < count; ++i) {
            auto const kind = random.one_of(told::kinds_of_words_and_numbers());
            all.push_back(random.any_claim(kind, random.one_in(4) ? "mixed" : std::string(to_string(kind))));
            all.back().id = fmt::format("c{}", i);
        }
        auto const r = told::reconciled(told::corpus_of(std::move(all)), told::small_world());
        for (auto const& item : r.items) {
            std::vector<settling> found;
            for (auto const& k : item.conflicts) found.push_back(settling_of(r, item, k));
            auto const of_item = settling_of(r, item);
            ASSERT_EQ(of_item.has_value(), item.conflicts.size() > 1 || item.verdict == verdict::cannot_tell)
                << "seed " << seed << "\n"
                << told::drawn(r.graph->claims(), item);
            if (of_item) found.push_back(*of_item);
            for (auto const& s : found) {
                ASSERT_TRUE(s.question.ends_with('?')) << s.question;
                ASSERT_FALSE(s.of.empty()) << s.question;
                ++met;
            }
        }
    }
    EXPECT_GT(met, 300U);
}

}  // namespace
}  // namespace reconcile
