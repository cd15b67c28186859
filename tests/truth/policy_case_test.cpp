#include <reconcile/truth/policy_case.hpp>

#include <memory>
#include <set>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "policy_rows.hpp"

namespace reconcile {
namespace {

using testing::ElementsAre;

TEST(policy_case, keeps_what_a_rule_may_ask_of_a_claim) {
    auto const given =
        told::case_of({"[kind=police][verb=shot] at least 8 soldiers <- the police via Post on 2030-05-02",
                       "[property=time] 2030-05-01 <- Post via Post", "[property=place] near Arrow <- Post via Post",
                       "[property=responsibility][side=the police] yes <- Ann via Star"});
    ASSERT_EQ(given.counts.size(), 1U);
    auto const& c = given.counts[0];
    EXPECT_THAT(c.claims, ElementsAre("c1"));
    EXPECT_EQ(c.property, killed_property);
    EXPECT_EQ(c.who, counted_people::combatants);
    EXPECT_EQ(to_text(c.number), "at least 8 soldiers");
    EXPECT_EQ(c.verb, "shot");
    EXPECT_THAT(c.origins, ElementsAre("the police"));
    EXPECT_EQ(c.origin_kind, source_kind::police);
    EXPECT_EQ(c.outlet, "Post");
    EXPECT_EQ(c.actor, "the police");
    EXPECT_EQ(to_text(c.moment.value()), "2030-05-02");
    EXPECT_EQ(to_text(given.time.value()), "2030-05-01");
    EXPECT_EQ(given.where->relation, place_relation::near);
    ASSERT_EQ(given.responsibility.size(), 1U);
}

TEST(policy_case, marks_what_was_denied_replaced_or_told_again) {
    auto const given =
        told::case_of({"22 people <- Ann via Post on 2030-05-01", "17 people <- Ann via Star on 2030-05-02",
                       "not 17 people <- Bob via Star on 2030-05-02"});
    ASSERT_EQ(given.counts.size(), 3U);
    EXPECT_TRUE(given.counts[0].outdated);
    EXPECT_FALSE(given.counts[1].outdated);
    EXPECT_TRUE(given.counts[2].denied);
}

TEST(policy_case, tells_parts_and_sides) {
    auto const given =
        told::case_of({"[population=civilians] 5 people <- Ann via Post", "[site=north] 3 people <- Ann via Post",
                       "[side=the army] 2 people <- Ann via Post"});
    ASSERT_EQ(given.counts.size(), 3U);
    EXPECT_EQ(given.counts[0].part, "civilians");
    EXPECT_EQ(given.counts[0].who, counted_people::civilians);
    EXPECT_EQ(given.counts[1].part, "north");
    EXPECT_EQ(given.counts[1].who, counted_people::anybody);
    EXPECT_EQ(given.counts[2].side, "the army");
}

TEST(policy_case, has_a_total_from_parts) {
    auto const given =
        told::case_of({"[site=north] 4 people <- Ann via Post", "[site=south] 3 people <- Bob via Star"});
    ASSERT_EQ(given.counts.size(), 3U);
    auto const& total = given.counts[1];  // between the two by its claims
    EXPECT_TRUE(total.worked_out);
    EXPECT_THAT(total.claims, ElementsAre("c1", "c2"));
    EXPECT_THAT(total.origins, ElementsAre("Ann", "Bob"));
    EXPECT_EQ(total.number.min, 7);
}

TEST(policy_case, has_the_sum_of_civilians_and_fighters_where_no_parts_are_added) {
    auto const total = [](std::vector<std::string> const& lines) {
        std::string out;
        for (auto const& c : told::case_of(lines).counts)
            if (c.worked_out)
                out +=
                    fmt::format("{} by {}: {}", to_text(c.number), fmt::join(c.origins, "+"), fmt::join(c.claims, " "));
        return out;
    };
    EXPECT_EQ(total({"4 civilians <- Ann via Post", "7 fighters <- Bob via Star"}),
              "at least 11 people by Ann+Bob: c1 c2");
    EXPECT_EQ(total({"[population=civilians] 5 people <- Ann via Post", "[side=the army] 2 soldiers <- Ann via Post"}),
              "at least 7 people by Ann: c1 c2");
    EXPECT_EQ(total({"4 civilians <- Ann via Post", "7 people <- Bob via Star"}), "");
    EXPECT_EQ(total({"0 civilians <- Ann via Post", "7 fighters <- Bob via Star"}), "");
    EXPECT_EQ(total({"[property=wounded] 4 civilians <- Ann via Post", "7 fighters <- Bob via Star"}), "");
}

TEST(policy_case, officials_of_two_documents_are_two_sources) {
    auto const given = told::case_of(
        {"[kind=unnamed] 5 people <- officials via Post", "[kind=unnamed] 5 people <- officials via Star"});
    EXPECT_NE(given.counts[0].origins, given.counts[1].origins);
}

/// Who stands behind all the counts, by name.
std::string origins(std::vector<std::string> const& lines, knowledge known = told::people()) {
    std::set<std::string> out;
    for (auto const& c : told::case_of(lines, std::move(known)).counts) out.insert(c.origins.begin(), c.origins.end());
    return fmt::format("{}", fmt::join(out, " + "));
}

TEST(policy_case, counts_origins_once_as_the_report_does) {
    EXPECT_EQ(origins({"22 people <- Ann via Post", "22 people <- Bob via Star"}), "Ann + Bob");
    // An outlet's own figure, beside a source of the same article.
    EXPECT_EQ(origins({"[kind=outlet] 22 people <- Post in Post", "22 people <- Ann via Post in Post"}), "Ann");
    EXPECT_EQ(origins({"[kind=outlet] 23 people <- Post in Post", "22 people <- Ann via Post in Post"}), "Ann + Post");
    // Two sources that the outlet may have it from are two all the same.
    EXPECT_EQ(origins({"[kind=outlet] 22 people <- Post in Post", "22 people <- Ann via Post in Post",
                       "22 people <- Bob via Post in Post"}),
              "Ann + Bob");
    // A claim that stands in several groups.
    EXPECT_EQ(origins({"[kind=outlet] at least 5 people <- Post in Post", "at least 5 people <- Ann via Post in Post",
                       "7 people <- Bob via Star", "9 people <- Bob via Mail"}),
              "Ann + Bob");
}

TEST(policy_case, what_an_owner_has_is_one_origin_whatever_it_tells) {
    diagnostics none;
    auto known = told::people();
    known.heed_owners(std::make_shared<judgements const>(std::vector<judged_line>{{judgement::same, "Post", "Star", 1}},
                                                         "judged.txt", none));
    auto const same =
        std::vector<std::string>{"[kind=outlet] 22 people <- Post in Post", "[kind=outlet] 22 people <- Star in Star"};
    auto const other =
        std::vector<std::string>{"[kind=outlet] 22 people <- Post in Post", "[kind=outlet] 17 people <- Star in Star"};
    EXPECT_EQ(origins(same, known), "Post");
    EXPECT_EQ(origins(other, known), "Post");
    EXPECT_EQ(origins(same), "Post + Star");
}

TEST(policy_case, takes_what_a_toll_rose_to_and_not_what_it_rose_by) {
    struct told_change {
        std::string text, quote;
        change_direction change;
        bool toll;
    };
    auto const up = change_direction::up, down = change_direction::down;
    for (auto const& t : std::vector<told_change>{{"19", "the toll rose from 12 to 19", up, true},
                                                  {"19", "the toll fell to 19", down, true},
                                                  {"19 people", "19 people were killed", change_direction::none, true},
                                                  {"19", "", up, true},
                                                  {"", "", up, true},
                                                  {"19", "the toll rose by 19", up, false},
                                                  {"by 19", "the toll fell by 19", down, false},
                                                  {"19", "killed nearby 19", up, true},
                                                  {"19", "shot by 19 men", change_direction::none, true}}) {
        auto made = told::claim_of("19 people <- Ann via Post", "c1");
        made.asserted->get<quantity>()->change = t.change;
        made.asserted->text = t.text;
        made.quote = t.quote;
        auto const cases = policy_cases_of(told::reconciled(told::corpus_of({made})));
        EXPECT_EQ(cases.size(), t.toll ? 1U : 0U) << t.text << " in " << t.quote;
    }
}

TEST(policy_case, leaves_out_measures_and_events_that_nobody_counts_harm_of) {
    auto const cases = [](std::vector<std::string> const& lines) {
        return policy_cases_of(told::reconciled(told::corpus_of_lines(lines)));
    };
    EXPECT_TRUE(
        cases({"[property=closed] yes <- Ann via Post", "5 {km} <- Ann via Post", "no position <- Ann via Post"})
            .empty());
    auto const two = cases({"[event=storm] 5 people <- Ann via Post", "[event=flood] 3 people <- Ann via Post",
                            "[event=fire][property=homes] 3 homes <- Ann via Post"});
    ASSERT_EQ(two.size(), 2U);
    EXPECT_EQ(two[0].event, "flood");
}

TEST(people_of, reads_who_is_counted_from_the_words) {
    auto const known = told::people();
    EXPECT_EQ(people_of(known, "resilient fighters"), counted_people::combatants);
    EXPECT_EQ(people_of(known, "civilian contractor"), counted_people::civilians);
    EXPECT_EQ(people_of(known, "Civilians"), counted_people::civilians);
    EXPECT_EQ(people_of(known, "attackers"), counted_people::attackers);
    EXPECT_EQ(people_of(known, "people"), counted_people::anybody);
    EXPECT_EQ(people_of(known, ""), counted_people::anybody);
    EXPECT_EQ(people_of(known, "civilians and soldiers"), counted_people::anybody);
}

}  // namespace
}  // namespace reconcile
