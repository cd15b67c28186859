#include <reconcile/claim/corpus.hpp>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <functional>
#include <limits>
#include <string>
#include <vector>

#include <support/claim_text.hpp>

namespace reconcile {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;

claim sample() {
    auto c = told::claim_of("[verb=drowned][population=farmers] 22 people <- Flood Watch via Post on 2030-05-02", "");
    c.quote = "22 people drowned";
    c.where = {4, 21};
    c.flags = {"copy", "stale_repeat"};
    return c;
}

TEST(corpus, keeps_all_that_a_claim_says) {
    auto s = sample();
    s.id = "mine";
    s.stance = stance::denies;
    s.certainty = certainty::hedged;
    s.field = text_field::title;
    auto const c = told::corpus_of({s});
    claim_id const id{0};
    EXPECT_EQ(c.public_id(id), "mine");
    EXPECT_EQ(c.property(id), "killed");
    EXPECT_EQ(c.verb(id), "drowned");
    EXPECT_EQ(c[c.item(id)], (data_item{"", "storm", "killed", {"farmers", "", ""}}));
    EXPECT_EQ(c[c.document_of(id)].id, "Post");
    EXPECT_EQ(*c.written(id), *s.asserted);
    EXPECT_EQ(*c.as_of(id), *s.as_of);
    EXPECT_EQ(c.stance(id), stance::denies);
    EXPECT_EQ(c.certainty(id), certainty::hedged);
    EXPECT_EQ(c.field(id), text_field::title);
    EXPECT_EQ(c.where(id), (byte_span{4, 21}));
    EXPECT_EQ(c.quote(id), "22 people drowned");
    EXPECT_THAT(c.flags(id), ElementsAre("copy", "stale_repeat"));
    auto const links = c[c.chain(id)];
    ASSERT_EQ(links.size(), 2U);
    EXPECT_EQ(c[links[0].source].name, "Post");
    EXPECT_EQ(c[links[1].source].name, "Flood Watch");
}

TEST(corpus, asserts_all_but_what_is_denied) {
    auto const c = told::claims("not 22", "22", "no position", "not yes");
    EXPECT_EQ(*c.asserted(claim_id{0}), all_but(value{exactly(22)}));
    EXPECT_EQ(*c.written(claim_id{0}), value{exactly(22)});
    EXPECT_EQ(c.asserted(claim_id{2}), nullptr);
    EXPECT_EQ(c.written(claim_id{2}), nullptr);
    EXPECT_EQ(*c.asserted(claim_id{3}), value{yes_no{false}});
}

TEST(corpus, a_value_without_a_position_is_kept_but_not_asserted) {
    auto s = sample();
    s.stance = stance::no_position;
    auto const c = told::corpus_of({s});
    EXPECT_EQ(c.asserted(claim_id{0}), nullptr);
    EXPECT_NE(c.written(claim_id{0}), nullptr);
    EXPECT_EQ(told::claims("no position").stance(claim_id{0}), stance::no_position);
}

TEST(corpus, keeps_what_claims_share_once) {
    auto const c = told::claims("22 <- Flood Watch via Post", "22 <- Flood Watch via Post", "22 <- Vale Radio via Post", "[property=injured] 22 <- Vale Radio via Star");
    EXPECT_EQ(c.claims().size(), 4U);
    EXPECT_EQ(c.items().size(), 2U);
    EXPECT_EQ(c.documents().size(), 2U);
    EXPECT_EQ(c.sources().size(), 4U);
    EXPECT_EQ(c.chains().size(), 3U);
    for (auto const claim : c.claims()) EXPECT_EQ(c.asserted_id(claim), c.asserted_id(claim_id{0}));
}

TEST(corpus, keeps_unnamed_sources_apart_by_document) {
    auto const c = told::claims("[kind=unnamed] 22 <- an official via Post", "[kind=unnamed] 22 <- an official via Star", "[kind=unnamed] 5 <- an official via Post");
    auto const speaker = [&](std::size_t i) { return c[c.chain(claim_id{i})].back().source; };
    EXPECT_EQ(speaker(0), speaker(2));
    EXPECT_NE(speaker(0), speaker(1));
}

TEST(corpus, takes_the_same_kind_of_a_source_in_any_order) {
    auto const kind = [](auto... lines) { return told::claims(lines...)[source_id{0}].kind; };
    EXPECT_EQ(kind("22 <- Wire", "[kind=organisation] 22 <- Wire", "[kind=agency] 22 <- Wire"), source_kind::agency);
    EXPECT_EQ(kind("[kind=agency] 22 <- Wire", "[kind=organisation] 22 <- Wire", "22 <- Wire"), source_kind::agency);
}

TEST(corpus, finds_claims_by_their_ids) {
    auto const c = told::claims("22", "17");
    EXPECT_EQ(c.find_claim("c2"), claim_id{1});
    EXPECT_FALSE(c.find_claim("c3"));
}

TEST(corpus, has_columns_of_the_size_that_it_promises) {
    std::vector<claim> many;
    for (int i = 0; i < 100; ++i) many.push_back(told::claim_of("22", fmt::format("c{}", i)));
    EXPECT_EQ(told::corpus_of(std::move(many)).column_bytes(), 56U * 100U);
}

// ---- what is refused -----------------------------------------------------------------------------------------------

TEST(corpus_builder, refuses_an_id_that_was_given_before) {
    corpus_builder b;
    EXPECT_TRUE(b.add(told::claim_of("22", "mine")));
    EXPECT_FALSE(b.add(told::claim_of("17", "mine")));
    ASSERT_EQ(b.diagnostics().size(), 1U);
    EXPECT_THAT(b.diagnostics()[0].message, HasSubstr("\"mine\""));
    EXPECT_EQ(b.size(), 1U);
}

TEST(corpus_builder, refuses_a_bound_that_is_no_number) {
    corpus_builder b;
    auto c = told::claim_of("22 or 17", "mine");
    c.asserted->any_of[1].get<quantity>()->max = std::numeric_limits<double>::quiet_NaN();
    EXPECT_FALSE(b.add(c));
    EXPECT_EQ(b.diagnostics().size(), 1U);
    EXPECT_EQ(b.size(), 0U);
}

TEST(corpus_builder, fills_a_document_that_a_claim_named_first) {
    corpus_builder b;
    b.add(told::claim_of("22 <- Flood Watch in d1", ""));
    document d;
    d.id = "d1";
    d.publisher = "Post";
    d.text = "many words";
    EXPECT_TRUE(b.add(d));
    EXPECT_FALSE(b.add(d));
    EXPECT_EQ(b.diagnostics().size(), 1U);
    auto const c = std::move(b).build();
    ASSERT_EQ(c.documents().size(), 1U);
    EXPECT_EQ(c[document_id{0}].publisher, "Post");
    EXPECT_EQ(c[document_id{0}].text, "");
}

TEST(corpus_builder, is_empty_after_building) {
    corpus_builder b;
    b.add(told::claim_of("22", "mine"));
    EXPECT_EQ(std::move(b).build().claims().size(), 1U);
    EXPECT_EQ(b.size(), 0U);  // NOLINT: what build() promises
    EXPECT_TRUE(b.add(told::claim_of("22", "mine")));
}

// ---- ids that are worked out ---------------------------------------------------------------------------------------

TEST(worked_out_id, begins_with_document_and_property) {
    EXPECT_THAT(worked_out_id(sample()), testing::StartsWith("Post:killed:"));
    auto s = sample();
    s.document.clear();
    EXPECT_THAT(worked_out_id(s), testing::StartsWith("killed:"));
}

TEST(worked_out_id, hangs_on_everything_that_a_claim_says) {
    std::vector<std::function<void(claim&)>> const changes{
        [](claim& c) { c.story = "other"; },
        [](claim& c) { c.document = "Star"; },
        [](claim& c) { c.event = "flood"; },
        [](claim& c) { c.property = "injured"; },
        [](claim& c) { c.verb = "died"; },
        [](claim& c) { c.scope.population = "children"; },
        [](claim& c) { c.scope.site = "north"; },
        [](claim& c) { c.scope.side = "army"; },
        [](claim& c) { c.asserted = std::nullopt; },
        [](claim& c) { c.asserted->text = "twenty-two"; },
        [](claim& c) { c.asserted->get<quantity>()->max = 23; },
        [](claim& c) { c.asserted->get<quantity>()->min_open = true; },
        [](claim& c) { c.asserted->get<quantity>()->of = "farmers"; },
        [](claim& c) { c.asserted->get<quantity>()->unit = "km"; },
        [](claim& c) { c.asserted->get<quantity>()->role = quantity_role::age; },
        [](claim& c) { c.asserted->get<quantity>()->number = 21; },
        [](claim& c) { c.asserted->get<quantity>()->likely = number_range{22, 22}; },
        [](claim& c) { c.asserted->get<quantity>()->qualifier = qualifier::vague; },
        [](claim& c) { c.asserted->get<quantity>()->change = change_direction::up; },
        [](claim& c) { c.asserted->any_of = {value{exactly(22)}}; },
        [](claim& c) { c.asserted = told::value_of("place Arrow"); },
        [](claim& c) { c.asserted = value{place{"Arrow", place_relation::at, {}, {}}}; },
        [](claim& c) { c.asserted = value{place{"Arrow", place_relation::in, {}, {{"maps", "7"}}}}; },
        [](claim& c) { c.asserted = value{category{"heron", {}}}; },
        [](claim& c) { c.asserted = value{category{"heron", {"aircraft"}}}; },
        [](claim& c) { c.asserted = value{names{{"Ann and Bob"}, false}}; },
        [](claim& c) { c.asserted = value{names{{"Ann", "Bob"}, false}}; },
        [](claim& c) { c.asserted = value{names{{"Ann"}, false}}; },
        [](claim& c) { c.asserted = value{names{{"Ann"}, true}}; },
        [](claim& c) { c.stance = stance::denies; },
        [](claim& c) { c.certainty = certainty::hedged; },
        [](claim& c) { c.as_of->get<time_interval>()->precision = time_precision::week; },
        [](claim& c) { c.as_of->get<time_interval>()->zone = 60; },
        [](claim& c) { c.attribution.links[0].kind = source_kind::agency; },
        [](claim& c) { c.attribution.links[1].verb = "said"; },
        [](claim& c) { c.attribution.links[1].time = value{yes_no{}}; },
        [](claim& c) { c.attribution.links.pop_back(); },
        [](claim& c) { c.field = text_field::title; },
        [](claim& c) { c.where.begin = 5; },
        [](claim& c) { c.quote = "22 drowned"; },
        [](claim& c) { c.flags.pop_back(); },
    };
    std::vector<std::string> seen{worked_out_id(sample())};
    for (std::size_t i = 0; i < changes.size(); ++i) {
        auto s = sample();
        changes[i](s);
        auto const id = worked_out_id(s);
        EXPECT_THAT(seen, testing::Not(testing::Contains(id))) << "change " << i;
        seen.push_back(id);
    }
}

TEST(worked_out_id, does_not_hang_on_the_order_of_input) {
    auto a = sample();
    auto b = sample();
    b.asserted->get<quantity>()->role = quantity_role::age;
    auto const one = told::corpus_of({a, b});
    auto const two = told::corpus_of({b, a});
    EXPECT_EQ(one.public_id(claim_id{0}), two.public_id(claim_id{1}));
    EXPECT_EQ(one.public_id(claim_id{1}), two.public_id(claim_id{0}));
}

TEST(worked_out_id, is_numbered_where_a_claim_comes_twice) {
    auto const c = told::corpus_of({sample(), sample(), sample()});
    auto const id = worked_out_id(sample());
    EXPECT_EQ(c.public_id(claim_id{0}), id);
    EXPECT_EQ(c.public_id(claim_id{1}), id + ":2");
    EXPECT_EQ(c.public_id(claim_id{2}), id + ":3");
}

}  // namespace
}  // namespace reconcile
