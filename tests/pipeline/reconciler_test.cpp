#include <reconcile/pipeline/reconciler.hpp>

#include <algorithm>
#include <numeric>

#include <fmt/format.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <reconcile/core/error.hpp>
#include <reconcile/write/report_json.hpp>

namespace reconcile {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::SizeIs;
using ::testing::UnorderedElementsAre;

document article(std::string id, std::string publisher, std::string text, std::string published = "2021-03-12") {
    return {.id = std::move(id),
            .publisher = std::move(publisher),
            .published = std::move(published),
            .title = {},
            .text = std::move(text)};
}

claim toll(std::string document, std::string event, int killed, std::string speaker) {
    claim c;
    c.document = std::move(document);
    c.event = std::move(event);
    c.property = "killed";
    c.asserted = exactly(killed, "people");
    c.attribution = said_by(std::move(speaker), source_kind::police);
    return c;
}

/// Three articles on one bombing, one on another event, and two claims: one of them names an article.
std::vector<std::variant<document, claim>> some_input() {
    return {article("a", "Daily Post",
                    "A bombing in Ostrel on Thursday killed 8 people, police said. Two shops were damaged."),
            article("b", "Evening Lamp",
                    "At least six people were killed in the bombing in Ostrel on Thursday, Colonel Ana Brack said."),
            article("c", "Harbour News",
                    "The bombing in Ostrel on Thursday killed 12 people. The Grey Dawn Brigade denied any role in the "
                    "bombing."),
            article("d", "Daily Post", "A shooting in Port Hale on Monday wounded three guards."),
            toll("a", "e1", 9, "Ostrel police"),
            toll("", "flood in Tollan", 3, "Tollan police")};
}

reconciler filled(std::vector<std::variant<document, claim>> const& input) {
    reconciler r;
    for (auto const& one : input) std::visit([&](auto const& x) { r.add(x); }, one);
    return r;
}

std::string json_of(reconciler const& r) { return to_json(r.report()); }

std::vector<std::string> messages(report const& r) {
    std::vector<std::string> out;
    for (auto const& d : r.diagnostics) out.push_back(d.document + ": " + d.message);
    return out;
}

report_item const* find_item(report_event const& e, std::string_view property) {
    for (auto const& i : e.items)
        if (i.property == property && i.scope.empty()) return &i;
    return nullptr;
}

// ---- order -----------------------------------------------------------------------------------------------------------

TEST(reconciler, an_event_that_one_document_only_places_is_left_out) {
    reconciler r;
    r.add(article("a", "Post", "A bombing in Ostrel killed 8 people on Monday. The mayor recalled an earthquake in Korvin."));
    auto const one = r.report();
    ASSERT_THAT(one.stories.front().events, SizeIs(1));
    EXPECT_EQ(one.stories.front().events.front().kind, "bombing");
}

TEST(reconciler, any_order_of_input_gives_the_same_bytes) {
    auto const input = some_input();
    auto const expected = json_of(filled(input));
    ASSERT_THAT(expected, HasSubstr("\"conflict\"")) << "there is something to find";
    std::vector<std::size_t> order(input.size());
    std::iota(order.begin(), order.end(), 0U);
    int orders = 0;
    do {  // some of all orders: each element comes first, last and in between
        if (++orders % 31 != 0) continue;
        std::vector<std::variant<document, claim>> shuffled;
        for (auto const i : order) shuffled.push_back(input[i]);
        ASSERT_EQ(json_of(filled(shuffled)), expected) << "order number " << orders;
    } while (std::next_permutation(order.begin(), order.end()));
    EXPECT_EQ(orders, 720);
}

TEST(reconciler, reports_in_between_change_nothing) {
    auto const input = some_input();
    auto const expected = json_of(filled(input));
    reconciler r;
    std::string last;
    for (auto const& one : input) {
        std::visit([&](auto const& x) { r.add(x); }, one);
        auto const now = json_of(r);
        EXPECT_NE(now, last) << "each addition shows";
        last = now;
    }
    EXPECT_EQ(last, expected);
    EXPECT_EQ(json_of(r), expected) << "asking twice gives the same";
}

TEST(reconciler, each_report_is_that_of_what_was_added_so_far) {
    auto const input = some_input();
    reconciler r;
    for (std::size_t n = 0; n < input.size(); ++n) {
        std::visit([&](auto const& x) { r.add(x); }, input[n]);
        EXPECT_EQ(json_of(r), json_of(filled({input.begin(), input.begin() + static_cast<std::ptrdiff_t>(n) + 1})))
            << n;
    }
}

TEST(reconciler, can_be_moved) {
    auto r = filled(some_input());
    auto const expected = json_of(r);
    reconciler other(std::move(r));
    EXPECT_EQ(json_of(other), expected);
    reconciler third;
    third = std::move(other);
    EXPECT_EQ(json_of(third), expected);
}

// ---- what comes out --------------------------------------------------------------------------------------------------

TEST(reconciler, nothing_in_nothing_out) {
    auto const r = reconciler().report();
    EXPECT_THAT(r.stories, IsEmpty());
    EXPECT_THAT(r.claims, IsEmpty());
    EXPECT_THAT(r.diagnostics, IsEmpty());
    EXPECT_EQ(r.made_with.schema, 1);
}

TEST(reconciler, finds_what_articles_agree_and_conflict_on) {
    options how;
    how.story = "all";
    reconciler all(how);
    for (auto const& one : some_input()) std::visit([&](auto const& x) { all.add(x); }, one);
    auto const r = all.report();
    ASSERT_THAT(r.stories, SizeIs(1)) << "the option puts them together";
    auto const& events = r.stories[0].events;
    auto const bombing = std::find_if(events.begin(), events.end(), [](auto const& e) { return e.kind == "bombing"; });
    ASSERT_NE(bombing, events.end());
    EXPECT_TRUE(bombing->main);
    EXPECT_THAT(bombing->documents, ElementsAre("a", "b", "c"));
    auto const* killed = find_item(*bombing, "killed");
    ASSERT_NE(killed, nullptr);
    EXPECT_EQ(killed->verdict, verdict::conflict);
    auto const* place = find_item(*bombing, "place");
    ASSERT_NE(place, nullptr);
    EXPECT_EQ(place->verdict, verdict::agreed);
    for (auto const& c : r.claims)
        if (c.claim.document == "d") EXPECT_NE(c.claim.event, bombing->id) << "the shooting is another event";
}

TEST(reconciler, claims_alone_are_enough) {
    reconciler r;
    r.add(toll("", "flood", 3, "Tollan police"));
    r.add(toll("", "flood", 5, "Mayor of Tollan"));
    auto const found = r.report();
    ASSERT_THAT(found.conflicts(), SizeIs(1));
    EXPECT_THAT(found.documents, IsEmpty());
    EXPECT_THAT(found.claims, SizeIs(2));
}

TEST(reconciler, a_claim_that_names_a_document_has_its_outlet_in_front) {
    reconciler r;
    r.add(article("a", "Daily Post", "A quiet day in Ostrel."));
    auto c = toll("a", "flood", 3, "");
    c.attribution = {};
    r.add(c);
    auto const found = r.report();
    ASSERT_THAT(found.claims, SizeIs(1));
    auto const& links = found.claims[0].claim.attribution.links;
    ASSERT_THAT(links, SizeIs(1));
    EXPECT_EQ(links[0].source, "Daily Post");
    EXPECT_EQ(links[0].kind, source_kind::outlet);
}

TEST(reconciler, a_claim_may_come_before_its_document_and_name_one_that_never_comes) {
    auto c = toll("a", "flood", 3, "");
    c.attribution = {};
    auto const late = [&] {
        reconciler r;
        r.add(c);
        r.add(article("a", "Daily Post", "A quiet day in Ostrel."));
        return json_of(r);
    }();
    EXPECT_THAT(late, HasSubstr("\"source\": \"Daily Post\""));
    reconciler alone;
    alone.add(c);
    auto const found = alone.report();
    ASSERT_THAT(found.claims, SizeIs(1));
    EXPECT_EQ(found.claims[0].claim.document, "a");
    ASSERT_THAT(found.claims[0].claim.attribution.links, SizeIs(1));
    EXPECT_EQ(found.claims[0].claim.attribution.links[0].source, "a");
}

TEST(reconciler, ids_of_claims_are_kept_or_worked_out) {
    reconciler r;
    auto given = toll("", "flood", 3, "Tollan police");
    given.id = "mine";
    r.add(given);
    r.add(toll("", "flood", 5, "Mayor of Tollan"));
    auto const found = r.report();
    EXPECT_NE(found.find_claim("mine"), nullptr);
    ASSERT_THAT(found.claims, SizeIs(2));
    for (auto const& c : found.claims) EXPECT_FALSE(c.claim.id.empty());
}

// ---- what is missing -------------------------------------------------------------------------------------------------

TEST(reconciler, options_fill_what_a_document_does_not_say) {
    reconciler r({.words = {}, .published = "2021-03-12", .publisher = "Daily Post"});
    r.add(article("a", "", "A bombing in Ostrel on Thursday killed 8 people.", ""));
    r.add(article("b", "Evening Lamp", "A bombing in Ostrel on Thursday killed 8 people.", "2021-03-19"));
    auto const found = r.report();
    ASSERT_THAT(found.documents, SizeIs(2));
    EXPECT_EQ(found.documents[0].publisher, "Daily Post");
    EXPECT_FALSE(found.documents[0].publisher_inferred);
    EXPECT_EQ(found.documents[0].published, "2021-03-12");
    EXPECT_EQ(found.documents[1].publisher, "Evening Lamp") << "what it says stands";
    EXPECT_EQ(found.documents[1].published, "2021-03-19");
}

TEST(reconciler, options_that_cannot_be_used_are_refused) {
    EXPECT_THROW(reconciler({.words = {}, .published = "2021-02-30", .publisher = {}}), error);
    EXPECT_THROW(reconciler({.words = {}, .published = "yesterday", .publisher = {}}), error);
}

TEST(reconciler, a_publisher_that_the_text_tells_is_marked) {
    reconciler r;
    r.add(article("a", "", "OSTREL (Reuters) - A bombing in Ostrel killed 8 people."));
    r.add(article("b", "Daily Post", "A bombing in Ostrel killed 8 people."));
    auto const found = r.report();
    ASSERT_THAT(found.documents, SizeIs(2));
    EXPECT_EQ(found.documents[0].publisher, "Reuters");
    EXPECT_TRUE(found.documents[0].publisher_inferred);
    EXPECT_FALSE(found.documents[1].publisher_inferred);
}

TEST(reconciler, without_a_publisher_the_file_speaks) {
    reconciler r;
    auto d = article("a", "", "A bombing in Ostrel killed 8 people.");
    d.path = "some/folder/lamp.txt";
    r.add(d);
    for (auto const& c : r.report().claims) {
        ASSERT_FALSE(c.claim.attribution.links.empty());
        EXPECT_EQ(c.claim.attribution.links.front().source, "lamp");
    }
}

// ---- what cannot be used ---------------------------------------------------------------------------------------------

TEST(reconciler, text_that_is_not_utf8_is_left_out_and_told) {
    reconciler r;
    r.add(article("a", "Daily Post", "A bombing killed 8 people in Caf\xE9."));
    r.add(article("b", "Daily Post", "A bombing in Ostrel killed 8 people."));
    auto const found = r.report();
    ASSERT_THAT(found.documents, SizeIs(1));
    EXPECT_EQ(found.documents[0].id, "b");
    ASSERT_THAT(found.diagnostics, SizeIs(1));
    EXPECT_EQ(found.diagnostics[0].severity, severity::error);
    EXPECT_EQ(found.diagnostics[0].document, "a");
    EXPECT_EQ(found.diagnostics[0].byte, 32U);
    EXPECT_THAT(found.diagnostics[0].message, HasSubstr("UTF-8"));
}

TEST(reconciler, a_date_that_does_not_exist_is_told_and_the_text_read) {
    reconciler r;
    r.add(article("a", "Daily Post", "A bombing in Ostrel on Thursday killed 8 people.", "2021-02-30"));
    auto const found = r.report();
    EXPECT_THAT(messages(found), ElementsAre(HasSubstr("\"2021-02-30\" is no date that exists")));
    ASSERT_THAT(found.documents, SizeIs(1));
    EXPECT_EQ(found.documents[0].published, "");
    EXPECT_THAT(found.claims, ::testing::Not(IsEmpty()));
}

TEST(reconciler, an_empty_text_is_told_and_kept) {
    reconciler r;
    r.add(article("a", "Daily Post", ""));
    auto const found = r.report();
    EXPECT_THAT(messages(found), ElementsAre(HasSubstr("empty")));
    ASSERT_THAT(found.stories, SizeIs(1));
    EXPECT_THAT(found.stories[0].documents, ElementsAre("a"));
    EXPECT_THAT(found.claims, IsEmpty());
}

TEST(reconciler, an_id_given_twice_is_told_and_the_first_stands) {
    reconciler r;
    r.add(article("a", "Daily Post", "A bombing in Ostrel killed 8 people."));
    r.add(article("a", "Evening Lamp", "A bombing in Ostrel killed 9 people."));
    auto c = toll("", "flood", 3, "Tollan police");
    c.id = "x";
    r.add(c);
    c.asserted = exactly(4, "people");
    r.add(c);
    auto const found = r.report();
    EXPECT_THAT(messages(found),
                UnorderedElementsAre(HasSubstr("a document with the id \"a\""), HasSubstr("a claim with the id \"x\"")));
    ASSERT_THAT(found.documents, SizeIs(1));
    EXPECT_EQ(found.documents[0].publisher, "Daily Post");
    ASSERT_NE(found.find_claim("x"), nullptr);
    EXPECT_EQ(found.find_claim("x")->claim.asserted, value(exactly(3, "people")));
}

TEST(reconciler, two_documents_with_one_content_are_two) {
    auto const made = [](std::vector<std::string> const& paths) {
        reconciler r;
        for (auto const& path : paths) {
            auto d = article("", "", "A bombing in Ostrel killed 8 people.");
            d.path = path;
            r.add(d);
        }
        return r.report();
    };
    auto const found = made({"one/lamp.txt", "two/post.txt"});
    EXPECT_EQ(to_json(found), to_json(made({"two/post.txt", "one/lamp.txt"})));
    EXPECT_THAT(found.diagnostics, IsEmpty());
    ASSERT_THAT(found.documents, SizeIs(2));
    EXPECT_EQ(found.documents[0].sha256, found.documents[1].sha256);
    EXPECT_NE(found.documents[0].id, found.documents[1].id);
    ASSERT_THAT(found.stories, SizeIs(1));
    EXPECT_THAT(found.stories[0].documents, SizeIs(2));
}

TEST(reconciler, the_id_of_a_document_comes_from_its_content) {
    auto const id = [](std::string const& text) {
        reconciler r;
        r.add(article("", "Daily Post", text));
        return r.report().documents.at(0).id;
    };
    EXPECT_EQ(id("A bombing in Ostrel killed 8 people."), id("A bombing in Ostrel killed 8 people."));
    EXPECT_NE(id("A bombing in Ostrel killed 8 people."), id("A bombing in Ostrel killed 9 people."));
}

TEST(reconciler, diagnostics_are_listed_by_document) {
    reconciler r;
    r.add(article("a", "Daily Post", ""));
    r.add(diagnostic{severity::note, "folder", {}, {}, "3 files were left out"});
    EXPECT_THAT(messages(r.report()), ElementsAre(HasSubstr("a: empty"), "folder: 3 files were left out"));
}

// ---- stories ---------------------------------------------------------------------------------------------------------

std::vector<std::variant<document, claim>> two_stories() {
    auto input = some_input();
    for (std::size_t i = 0; i < input.size(); ++i) {
        auto const name = i % 2 == 0 ? "hills" : "coast";
        if (auto* d = std::get_if<document>(&input[i])) d->story = name;
        else if (auto& c = std::get<claim>(input[i]); c.document.empty()) c.story = name;
    }
    return input;
}

TEST(reconciler, stories_are_kept_apart) {
    auto const found = filled(two_stories()).report();
    ASSERT_THAT(found.stories, SizeIs(2));
    EXPECT_EQ(found.stories[0].story, "coast");
    EXPECT_THAT(found.stories[0].documents, ElementsAre("b", "d"));
    EXPECT_EQ(found.stories[1].story, "hills");
    EXPECT_THAT(found.stories[1].documents, ElementsAre("a", "c"));
    for (auto const& c : found.claims)
        if (c.claim.document == "a")
            EXPECT_EQ(c.claim.story, "hills") << "the claim about a document goes to its story";
    std::vector<std::string> told;
    for (auto const& s : found.stories)
        for (auto const& e : s.events)
            for (auto const& d : e.documents) told.push_back(s.story + "/" + d);
    EXPECT_THAT(told, ::testing::IsSupersetOf({"hills/a", "hills/c", "coast/b", "coast/d"}));
    EXPECT_THAT(told, ::testing::Not(::testing::Contains("coast/a")));
    EXPECT_THAT(told, ::testing::Not(::testing::Contains("hills/b")));
}

TEST(reconciler, finds_stories_where_none_is_given) {
    auto const found = filled(some_input()).report();
    std::vector<std::string> told;
    for (auto const& s : found.stories) told.push_back(fmt::format("{}: {}{}", s.story, fmt::join(s.documents, " "), s.found ? "" : " (given)"));
    EXPECT_THAT(told, ElementsAre(":  (given)", "bombing, Ostrel, 11 Mar 2021: a b c", "shooting, Port Hale, 8 Mar 2021: d"))
        << "the claim that names neither story nor document stays with those of its kind";
    for (auto const& c : found.claims)
        if (c.claim.document == "a") EXPECT_EQ(c.claim.story, "bombing, Ostrel, 11 Mar 2021") << "also the one that was given";
    ASSERT_THAT(found.stories[1].placed, SizeIs(3));
    EXPECT_EQ(found.stories[1].placed[0].document, "a");
}

TEST(reconciler, a_found_story_takes_no_document_of_a_given_one) {
    auto input = some_input();
    std::get<document>(input[0]).story = "bombing, Ostrel, 11 Mar 2021";
    auto const found = filled(input).report();
    std::vector<std::string> told;
    for (auto const& s : found.stories) told.push_back(fmt::format("{}: {}", s.story, fmt::join(s.documents, " ")));
    EXPECT_THAT(told, ElementsAre(": ", "bombing, Ostrel, 11 Mar 2021: a", "bombing, Ostrel, 11 Mar 2021 (2): b c", "shooting, Port Hale, 8 Mar 2021: d"));
}

TEST(reconciler, each_story_is_the_report_split) {
    auto const r = filled(two_stories());
    auto const whole = r.report();
    std::vector<std::string> names, claims, documents;
    r.each_story([&](report&& one) {
        ASSERT_THAT(one.stories, SizeIs(1));
        names.push_back(one.stories[0].story);
        for (auto const& c : one.claims) claims.push_back(c.claim.id);
        for (auto const& d : one.documents) documents.push_back(d.id);
        EXPECT_EQ(one.made_with.lexicon, whole.made_with.lexicon);

        report part = whole;  // the whole report, with only this story in it
        std::erase_if(part.stories, [&](auto const& s) { return s.story != one.stories[0].story; });
        std::erase_if(part.claims, [&](auto const& c) { return c.claim.story != one.stories[0].story; });
        std::erase_if(part.documents, [&](auto const& d) { return d.story != one.stories[0].story; });
        part.sources = one.sources;
        EXPECT_EQ(to_json(part), to_json(one));
    });
    EXPECT_THAT(names, ElementsAre("coast", "hills"));
    std::sort(claims.begin(), claims.end());
    std::vector<std::string> all;
    for (auto const& c : whole.claims) all.push_back(c.claim.id);
    EXPECT_EQ(claims, all);
    EXPECT_THAT(documents, UnorderedElementsAre("a", "b", "c", "d"));
}

}  // namespace
}  // namespace reconcile
