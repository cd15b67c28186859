#include <reconcile/group/leave_one_out.hpp>

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include <support/result_text.hpp>

namespace reconcile {
namespace {

using told::claims;

knowledge people_and_fighters() {
    knowledge known;
    known.add_broader("fighter", "person");
    return known;
}

/// One change a line: "without Post (outlet): agreed 22 people; ends 1, across 1; explains 2; begins 1".
std::string drawn(reconciliation const& r, std::vector<item_without> const& found) {
    auto const& c = r.graph->claims();
    std::string out = "\n";
    for (auto const& item : found)
        for (auto const& k : item.changes) {
            auto const name =
                k.without.kind == left_out_kind::document ? c[k.without.document].id : r.origins.name(k.without.source);
            out += fmt::format("{}{}: without {} ({}): {}", item.about.property, item.about.scope.site, name,
                               to_string(k.without.kind), k.after.verdict ? to_string(*k.after.verdict) : "nothing");
            if (k.after.value) out += " " + to_text(*k.after.value);
            for (auto const e : k.conflicts_ended) out += fmt::format("; ends {}", e + 1);
            for (auto const e : k.across_ended) out += fmt::format("; ends {} across", e + 1);
            for (auto const e : k.conflicts_explained) out += fmt::format("; explains {}", e + 1);
            for (auto const& [a, b] : k.conflicts_begun) out += fmt::format("; begins {} / {}", to_text(a), to_text(b));
            out += "\n";
        }
    return out;
}

template <class... Lines>
std::string without(Lines const&... lines) {
    auto const r = told::reconciled(claims(lines...), people_and_fighters());
    return drawn(r, leave_one_out(r, comparator_set::defaults()));
}

TEST(leave_one_out, ends_a_conflict_that_one_origin_makes) {
    EXPECT_EQ(without("17 people <- Flood Watch via Post", "17 people <- Vale Radio via Star",
                      "22 people <- the mayor via Mail"),
              R"(
killed: without the mayor (origin): agreed 17 people; ends 1
killed: without Mail (outlet): agreed 17 people; ends 1
)");
}

TEST(leave_one_out, takes_with_an_outlet_all_that_it_carries) {
    EXPECT_EQ(without("[event=storm] 17 people <- Flood Watch via Post", "22 people <- the mayor via Post",
                      "22 people <- Vale Radio via Star"),
              R"(
killed: without Post (outlet): single_source 22 people; ends 1
killed: without Flood Watch (origin): agreed 22 people; ends 1
killed: without Vale Radio (origin): conflict 17 people
killed: without the mayor (origin): conflict 17 people
killed: without Star (outlet): conflict 17 people
)");
}

TEST(leave_one_out, shows_that_five_papers_rest_on_one_origin) {
    auto const found = without("22 people <- Flood Watch via Post", "22 people <- Flood Watch via Star",
                               "22 people <- Flood Watch via Mail");
    EXPECT_EQ(found, R"(
killed: without Flood Watch (origin): nothing
)");
}

TEST(leave_one_out, lets_an_older_figure_stand_again) {
    EXPECT_EQ(without("17 people <- Flood Watch in d1 on 2030-05-01", "22 people <- Flood Watch in d2 on 2030-05-02",
                      "20 people <- the mayor via Post on 2030-05-02"),
              R"(
killed: without Flood Watch (origin): single_source 20 people; ends 1
killed: without the mayor (origin): superseded 22 people; ends 1
killed: without Post (outlet): superseded 22 people; ends 1
killed: without d2 (document): conflict 20 people; ends 1; begins 17 people / 20 people
)");
}

TEST(leave_one_out, tells_that_words_may_explain_what_is_left) {
    EXPECT_EQ(without("22 people <- Flood Watch via Post", "22 fighters <- Vale Radio via Star",
                      "17 fighters <- the mayor via Mail"),
              R"(
killed: without Flood Watch (origin): conflict 17 fighters
killed: without Vale Radio (origin): conflict 17 fighters; explains 1
killed: without the mayor (origin): agreed 22 fighters; ends 1
killed: without Mail (outlet): agreed 22 fighters; ends 1
killed: without Post (outlet): conflict 17 fighters
killed: without Star (outlet): conflict 17 fighters; explains 1
)");
}

TEST(leave_one_out, asks_for_a_document_where_its_outlet_has_others) {
    EXPECT_EQ(without("22 people <- Post in d1", "22 people <- Post in d2", "[event=flood] 3 people <- Post in d1"), R"(
killed: without Post (origin): nothing
killed: without d1 (document): nothing
killed: without Post (origin): nothing
killed: without d1 (document): single_source 22 people
killed: without d2 (document): single_source 22 people
)");
}

TEST(leave_one_out, ends_what_conflicts_across_items_and_lowers_totals) {
    EXPECT_EQ(without("[site=north] 30 people <- Flood Watch via Post",
                      "[site=north] 4 people <- Flood Watch via Star on 2030-05-02", "22 people <- the mayor via Mail"),
              R"(
killed: without Flood Watch (origin): single_source 22 people; ends 1 across
killed: without the mayor (origin): nothing; ends 1 across
killed: without Mail (outlet): nothing; ends 1 across
killed: without Post (outlet): single_source 22 people; ends 1 across
killednorth: without Flood Watch (origin): nothing; ends 1 across
killednorth: without the mayor (origin): cannot_tell 4 people; ends 1 across
killednorth: without Mail (outlet): cannot_tell 4 people; ends 1 across
killednorth: without Post (outlet): single_source 4 people; ends 1 across
killednorth: without Star (outlet): single_source 30 people
)");
    EXPECT_EQ(without("[site=north] 9 people <- Flood Watch via Post", "[site=south] 4 people <- Flood Watch via Post",
                      "[site=south] 4 people <- the mayor via Mail"),
              R"(
killed: without Flood Watch (origin): nothing
killed: without Post (outlet): nothing
killednorth: without Flood Watch (origin): nothing
killednorth: without Post (outlet): nothing
killedsouth: without Flood Watch (origin): single_source 4 people
killedsouth: without Post (outlet): single_source 4 people
killedsouth: without the mayor (origin): single_source 4 people
killedsouth: without Mail (outlet): single_source 4 people
)");
}

TEST(leave_one_out, keeps_unnamed_sources_of_two_documents_apart) {
    EXPECT_EQ(without("[kind=unnamed] 22 people <- an officer via Post",
                      "[kind=unnamed] 22 people <- an officer via Star", "17 people <- the mayor via Mail"),
              R"(
killed: without an officer (origin): conflict 17 people
killed: without an officer (origin): conflict 17 people
killed: without the mayor (origin): agreed 22 people; ends 1
killed: without Mail (outlet): agreed 22 people; ends 1
killed: without Post (outlet): conflict 17 people
killed: without Star (outlet): conflict 17 people
)");
}

TEST(leave_one_out, asks_no_more_sources_than_it_says) {
    std::vector<claim> all;
    for (int i = 0; i < 40; ++i)
        all.push_back(told::claim_of(fmt::format("{} people <- speaker {} via paper {}", 10 + i % 3, i, i),
                                     fmt::format("c{}", i)));
    auto const r = told::reconciled(told::corpus_of(std::move(all)));
    auto const found = leave_one_out(r, comparator_set::defaults());
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].sources, 80U);
    EXPECT_EQ(found[0].asked, most_left_out);
    EXPECT_TRUE(found[0].changes.empty());
}

}  // namespace
}  // namespace reconcile
