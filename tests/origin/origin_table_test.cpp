#include <reconcile/origin/origin_table.hpp>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <vector>

#include <support/claim_text.hpp>

namespace reconcile {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

/// The origin of each claim, by name; "-" where there is none.
std::vector<std::string> origins_of(corpus const& c, knowledge const& known = {}) {
    auto const table = resolve_origins(c, known);
    std::vector<std::string> out;
    for (auto const claim : c.claims()) {
        auto const o = table.origin(c.chain(claim));
        out.push_back(o ? table.name(o) : "-");
    }
    return out;
}

TEST(origin_of, is_the_last_link_of_the_chain) {
    EXPECT_THAT(origins_of(told::claims("22 <- Flood Watch via Post", "22 <- Post", "22")), ElementsAre("Flood Watch", "Post", "-"));
}

TEST(origin_of, is_one_for_all_spellings_and_orders_of_a_name) {
    EXPECT_THAT(origins_of(told::claims("22 <- the Northland Observatory for Rivers", "22 <- Northland Rivers Observatory")),
                ElementsAre("the Northland Observatory for Rivers", "the Northland Observatory for Rivers"));
}

TEST(origin_of, is_one_for_names_that_are_judged_the_same) {
    knowledge known;
    known.judge("NOR", "Northland Observatory for Rivers", judgement::same);
    auto const c = told::claims("22 <- NOR via Post", "22 <- Northland Observatory for Rivers via Star", "22 <- Vale Radio");
    EXPECT_THAT(origins_of(c, known), ElementsAre("Northland Observatory for Rivers", "Northland Observatory for Rivers", "Vale Radio"));
    auto const table = resolve_origins(c, known);
    EXPECT_THAT(table.aliases(table.origin(c.chain(claim_id{0}))), ElementsAre("NOR"));
    EXPECT_THAT(table.aliases(table.origin(c.chain(claim_id{2}))), IsEmpty());
}

TEST(origin_of, stays_apart_where_names_are_judged_different) {
    auto const c = [] { return told::claims("22 <- Ministry of Helth", "22 <- Ministry of Health"); };
    EXPECT_THAT(origins_of(c()), ElementsAre("Ministry of Health", "Ministry of Health"));
    knowledge known;
    known.judge("Ministry of Helth", "Ministry of Health", judgement::different);
    EXPECT_THAT(origins_of(c(), known), ElementsAre("Ministry of Helth", "Ministry of Health"));
}

TEST(origin_of, is_one_for_an_acronym_and_the_one_name_that_it_fits) {
    auto const full = [] { return told::claims("22 <- Northland Observatory for Human Rivers", "22 <- NOHR", "22 <- Northland Human Rivers Observatory"); };
    EXPECT_THAT(origins_of(full()), ElementsAre("Northland Observatory for Human Rivers", "Northland Observatory for Human Rivers",
                                                "Northland Observatory for Human Rivers"));
    auto const c = full();
    auto const table = resolve_origins(c, {});
    EXPECT_THAT(table.matches(table.origin(c.chain(claim_id{0}))),
                ElementsAre(matched_name{"NOHR", "Northland Observatory for Human Rivers", match_reason::acronym, ""},
                            matched_name{"Northland Human Rivers Observatory", "Northland Observatory for Human Rivers", match_reason::word_order, ""}));
    EXPECT_THAT(origins_of(told::claims("22 <- River Area Network", "22 <- RAN", "22 <- Reed Artists Network")),
                ElementsAre("River Area Network", "RAN", "Reed Artists Network"));
}

TEST(origin_of, is_one_for_a_short_form_only_where_it_stands_for_one) {
    knowledge known;
    known.add_short("Holm", "Anna Holm", match_reason::surname, "d1");
    auto const c = [] { return told::claims("22 <- Anna Holm", "22 <- Holm", "22 <- Erik Holm"); };
    EXPECT_THAT(origins_of(c(), known), ElementsAre("Anna Holm", "Anna Holm", "Erik Holm"));
    known.add_short("Holm", "Erik Holm", match_reason::surname, "d2");
    EXPECT_THAT(origins_of(c(), known), ElementsAre("Anna Holm", "Holm", "Erik Holm"));
}

TEST(origin_of, unnamed_speakers_is_never_one_across_documents) {
    auto const c = told::claims("[kind=unnamed] 22 <- an official via Post", "[kind=unnamed] 22 <- an official via Star", "[kind=unnamed] 17 <- an official via Post");
    auto const table = resolve_origins(c, {});
    EXPECT_NE(table.origin(c.chain(claim_id{0})), table.origin(c.chain(claim_id{1})));
    EXPECT_EQ(table.origin(c.chain(claim_id{0})), table.origin(c.chain(claim_id{2})));
}

TEST(origin_of, takes_the_first_kind_that_is_known) {
    auto const c = told::claims("22 <- Vale Radio", "[kind=agency] 22 <- Vale Radio", "[kind=organisation] 22 <- vale radio");
    auto const table = resolve_origins(c, {});
    EXPECT_EQ(table.kind(table.origin(c.chain(claim_id{0}))), source_kind::agency);
}

/// "Marasa = Marasah": each claim's speaker and origin, the speakers in the order of `names`.
std::vector<std::string> spoken(std::vector<std::string> const& names, knowledge const& known) {
    std::vector<claim> all;
    for (auto const& n : names) all.push_back(told::claim_of("22 <- " + n, n));
    auto const found = origins_of(told::corpus_of(std::move(all)), known);
    std::vector<std::string> out;
    for (std::size_t i = 0; i < names.size(); ++i) out.push_back(names[i] + " = " + found[i]);
    std::sort(out.begin(), out.end());
    return out;
}

TEST(origin_of, does_not_hang_on_the_order_of_input) {
    // All these are alike, but two of them are judged different: the third goes with the first of them.
    knowledge known;
    known.judge("Marasa", "Maraseh", judgement::different);
    std::vector<std::string> names{"Marasa", "Marasah", "Maraseh", "Vale Radio", "Vale Rado"};
    int orders = 0;
    do {
        ASSERT_THAT(spoken(names, known), ElementsAre("Marasa = Marasah", "Marasah = Marasah", "Maraseh = Maraseh", "Vale Radio = Vale Radio", "Vale Rado = Vale Radio"));
        ++orders;
    } while (std::next_permutation(names.begin(), names.end()));
    EXPECT_EQ(orders, 120);
    known.judge("Marasa", "Marasah", judgement::different);
    EXPECT_THAT(spoken({"Marasa", "Marasah", "Maraseh"}, known), ElementsAre("Marasa = Marasa", "Marasah = Marasah", "Maraseh = Marasah"));
}

TEST(origin_of, is_one_along_a_chain_of_names) {
    // The first and the last are not known to be one, but both are one with the middle.
    knowledge known;
    known.judge("Arrow Office", "Birch Office", judgement::same);
    known.judge("Birch Office", "Cedar Office", judgement::same);
    std::vector<std::string> names{"Arrow Office", "Birch Office", "Cedar Office", "Dell Office"};
    do {
        auto const c = spoken(names, known);
        ASSERT_THAT(c, ElementsAre("Arrow Office = Arrow Office", "Birch Office = Arrow Office", "Cedar Office = Arrow Office", "Dell Office = Dell Office"));
    } while (std::next_permutation(names.begin(), names.end()));
}

TEST(outlet_of, is_the_first_link_if_it_publishes) {
    auto const c = told::claims("22 <- Flood Watch via Post", "[kind=outlet] 22 <- Star", "[kind=agency] 22 <- Wire", "[kind=person] 22 <- Ann", "22");
    auto const table = resolve_origins(c, {});
    auto const outlet = [&](std::size_t i) {
        auto const o = table.outlet(c.chain(claim_id{i}));
        return o ? table.name(o) : "-";
    };
    EXPECT_EQ(outlet(0), "Post");
    EXPECT_EQ(outlet(1), "Star");
    EXPECT_EQ(outlet(2), "Wire");
    EXPECT_EQ(outlet(3), "-");
    EXPECT_EQ(outlet(4), "-");
}

TEST(moment_of, is_as_of_then_when_it_was_said_then_the_day_of_publication) {
    corpus_builder builder;
    document paper;
    paper.id = "Post";
    paper.published = "2030-05-09";
    builder.add(paper);
    builder.add(told::claim_of("[said=2030-05-02] 22 <- Flood Watch via Post on 2030-05-01", "c1"));
    builder.add(told::claim_of("[said=2030-05-02] 22 <- Flood Watch via Post", "c2"));
    builder.add(told::claim_of("22 <- Flood Watch via Post", "c3"));
    builder.add(told::claim_of("22 <- Flood Watch via Star", "c4"));
    auto const c = std::move(builder).build();
    auto const from = [&](std::size_t i) {
        auto const t = moment_of(c, claim_id{i});
        return t ? to_text(*t) : "-";
    };
    EXPECT_EQ(from(0), "2030-05-01");
    EXPECT_EQ(from(1), "2030-05-02");
    EXPECT_EQ(from(2), "2030-05-09");
    EXPECT_EQ(from(3), "-");
}

TEST(surely_before, needs_all_of_the_one_before_all_of_the_other) {
    auto const before = [](std::string_view a, std::string_view b) { return surely_before(told::time_of(a), told::time_of(b)); };
    EXPECT_TRUE(before("2030-05-01", "2030-05-02"));
    EXPECT_FALSE(before("2030-05-02", "2030-05-01"));
    EXPECT_FALSE(before("2030-05-01", "2030-05-01"));
    EXPECT_FALSE(before("2030-05-01", "2030-05-01T23:00"));
    EXPECT_TRUE(before("2030-05-01T10:00", "2030-05-01T10:01"));
}

TEST(surely_before, reckons_with_zones_where_both_are_known) {
    auto const before = [](std::string_view a, std::string_view b) { return surely_before(told::time_of(a), told::time_of(b)); };
    EXPECT_TRUE(before("2030-05-01T12:00+03:00", "2030-05-01T10:00Z"));
    EXPECT_FALSE(before("2030-05-01T10:00Z", "2030-05-01T12:00+03:00"));
    EXPECT_TRUE(before("2030-05-01T10:00", "2030-05-01T12:00+03:00"));
}

TEST(surely_before, is_false_where_an_end_is_unknown) {
    auto const day = told::time_of("2030-05-01");
    time_interval since = day;
    since.to = unknown_future;
    time_interval until = told::time_of("2030-05-09");
    until.from = unknown_past;
    EXPECT_FALSE(surely_before(std::nullopt, day));
    EXPECT_FALSE(surely_before(day, std::nullopt));
    EXPECT_FALSE(surely_before(since, told::time_of("2030-05-09")));
    EXPECT_FALSE(surely_before(day, until));
}

}  // namespace
}  // namespace reconcile
