#include <reconcile/pipeline/reconciler.hpp>

#include <algorithm>
#include <numeric>

#include <fmt/format.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <reconcile/core/error.hpp>
#include <reconcile/pipeline/reconcile_claims.hpp>
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

// ---- judgements of events and claims ---------------------------------------------------------------------------------

reconciler filled(std::vector<std::variant<document, claim>> const& input, std::string_view judged) {
    diagnostics found;
    options how;
    how.story = "news";
    how.judged = std::make_shared<judgement_file const>(read_judgements("judged.txt", judged, found));
    EXPECT_THAT(found, IsEmpty());
    reconciler r(how);
    for (auto const& one : input) std::visit([&](auto const& x) { r.add(x); }, one);
    return r;
}

/// What is found, without what the judgements themselves leave in the report.
std::string findings(report r) {
    r.made_with.judgements.clear();
    r.rejected.clear();
    for (auto& story : r.stories)
        for (auto& e : story.events) e.judged.reset();
    for (auto& d : r.documents) d.sha256.clear();
    return to_json(r);
}

std::string claim_with(report const& r, std::string_view document, std::string_view quote) {
    for (auto const& c : r.claims)
        if (c.claim.document == document && c.claim.quote == quote) return c.claim.id;
    ADD_FAILURE() << "no claim says " << quote;
    return {};
}

std::vector<std::string> documents_of(report const& r, std::string_view kind) {
    for (auto const& e : r.stories.at(0).events)
        if (e.kind == kind) return e.documents;
    return {};
}

TEST(judged_reconciler, joins_and_parts_what_documents_tell) {
    EXPECT_THAT(documents_of(filled(some_input(), "").report(), "bombing"), ElementsAre("a", "b", "c"));
    EXPECT_THAT(documents_of(filled(some_input(), "different events: b | a\ndifferent events: b | c\n").report(), "bombing"), ElementsAre("a", "c"));
    EXPECT_THAT(documents_of(filled(some_input(), "same event: a | d\n").report(), "bombing"), ElementsAre("a", "b", "c", "d"));
}

/// Documents without a story, of which the lines say more than their texts.
TEST(judged_reconciler, what_is_judged_to_be_one_event_is_of_one_found_story) {
    auto const stories = [](std::string_view lines) {
        diagnostics found;
        options how;
        how.judged = std::make_shared<judgement_file const>(read_judgements("judged.txt", lines, found));
        reconciler r(how);
        for (auto const& one : some_input()) std::visit([&](auto const& x) { r.add(x); }, one);
        std::vector<std::string> out;
        for (auto const& s : r.report().stories) {
            if (s.documents.empty()) continue;
            out.push_back(fmt::format("{}: {}", s.story, fmt::join(s.documents, " ")));
            for (auto const& p : s.placed)
                if (p.document == "d") out.push_back(fmt::format("{} beside {}: {}", p.document, p.beside, p.because));
        }
        for (auto const& d : r.report().diagnostics) out.push_back(to_string(d));
        return out;
    };
    EXPECT_THAT(stories(""), ElementsAre("bombing, Ostrel, 11 Mar 2021: a b c", "shooting, Port Hale, 8 Mar 2021: d"));
    auto const one = ElementsAre("bombing, Ostrel, 11 Mar 2021: a b c d", "d beside a: judged to tell of one event: judged.txt, line 2");
    EXPECT_THAT(stories("# the wounded guards were hurt there\nsame event: d | a\n"), one);
    EXPECT_THAT(stories("\nsame event: a:32-47:killed:1 | d:34-54:wounded:1\n"), one) << "claims stand for their documents";
}

TEST(judged_reconciler, events_name_the_lines_that_made_them) {
    auto input = some_input();
    auto first = toll("", "flood", 4, "Tollan police");
    first.id = "g";
    auto second = toll("", "high water", 4, "Tollan police");
    second.id = "h";
    input.emplace_back(first);
    input.emplace_back(second);
    std::map<std::string, std::vector<std::uint64_t>> lines;
    auto const found = filled(input, "same event: g | h\ndifferent events: b | a\nsame event: a | b\n different events: a | d\nreject: x\n").report();
    for (auto const& e : found.stories.at(0).events) {
        if (!e.judged) continue;
        EXPECT_EQ(e.judged->file, "judged.txt");
        lines[e.label] = e.judged->lines;
    }
    EXPECT_THAT(lines, UnorderedElementsAre(::testing::Pair("flood", ElementsAre(1)), ::testing::Pair("bombing, Ostrel, 11 Mar 2021", ElementsAre(3, 4)),
                                            ::testing::Pair("shooting, Port Hale, 8 Mar 2021", ElementsAre(4))));
}

TEST(judged_reconciler, joining_what_the_rules_join_changes_nothing) {
    auto const expected = findings(filled(some_input(), "").report());
    for (auto const* line : {"same event: a | b\n", "same event: c | a\n", "same event: a | b\nsame event: b | c\n", "different events: a | d\n"})
        EXPECT_EQ(findings(filled(some_input(), line).report()), expected) << line;
}

TEST(judged_reconciler, a_given_claim_that_is_rejected_might_not_have_been_given) {
    auto input = some_input();
    auto wrong = toll("a", "e1", 90, "Ostrel police");
    wrong.id = "slip";
    auto const expected = findings(filled(input, "").report());
    input.emplace_back(wrong);
    auto const with = filled(input, "").report();
    EXPECT_NE(findings(with), expected);
    auto const found = filled(input, "reject: slip # a nought too many\n").report();
    EXPECT_EQ(findings(found), expected);
    ASSERT_THAT(found.rejected, SizeIs(1));
    EXPECT_EQ(found.rejected[0].claim.id, "slip");
    EXPECT_EQ(found.rejected[0].claim.event, "news/e1");
    EXPECT_EQ(found.rejected[0].file, "judged.txt");
    EXPECT_EQ(found.rejected[0].line, 1U);
    EXPECT_EQ(found.rejected[0].remark, "a nought too many");
    ASSERT_THAT(found.rejected[0].claim.attribution.links, SizeIs(1));
    EXPECT_EQ(found.rejected[0].claim.attribution.links[0].source, "Ostrel police");
}

TEST(judged_reconciler, a_claim_that_is_rejected_might_not_have_been_written) {
    auto const text = std::string("A bombing in Ostrel on Thursday killed 8 people, police said.");
    auto const other = article("b", "Evening Lamp", "A bombing in Ostrel on Thursday killed 9 people and wounded 30.");
    reconciler without({.story = "news"});
    without.add(article("a", "Daily Post", text));
    without.add(other);
    std::vector<std::variant<document, claim>> const input{article("a", "Daily Post", text + " Ten others were wounded."), other};
    auto const with = filled(input, "").report();
    auto const expected = findings(without.report());
    EXPECT_NE(findings(with), expected);
    EXPECT_EQ(findings(filled(input, "reject: " + claim_with(with, "a", "Ten others were wounded") + "\n").report()), expected);
}

TEST(judged_reconciler, an_item_of_rejected_claims_only_is_not_there) {
    std::vector<std::variant<document, claim>> const input{article("a", "Daily Post", "A bombing in Ostrel on Thursday killed 8 people.")};
    auto const id = claim_with(filled(input, "").report(), "a", "killed 8 people");
    auto const found = filled(input, "reject: " + id).report();
    for (auto const& e : found.stories.at(0).events) EXPECT_EQ(find_item(e, "killed"), nullptr);
    EXPECT_THAT(found.rejected, SizeIs(1));
    EXPECT_EQ(found.find_claim(id), nullptr);
    auto c = toll("", "flood", 3, "Tollan police");
    c.id = "only";
    auto const nothing = filled({c}, "reject: only").report();
    ASSERT_THAT(nothing.stories, SizeIs(1));
    EXPECT_THAT(nothing.stories[0].events, IsEmpty());
    EXPECT_THAT(nothing.rejected, SizeIs(1));
}

TEST(judged_reconciler, a_place_that_is_parted_is_told_though_it_is_all_that_is_known) {
    std::vector<std::variant<document, claim>> const input{article("a", "Daily Post", "A bombing in Ostrel and in Tollan killed 8 people.")};
    auto const found = filled(input, "different events: a | " + claim_with(filled(input, "").report(), "a", "in Tollan")).report();
    EXPECT_THAT(found.stories.at(0).events, SizeIs(2));
    EXPECT_EQ(found.claims.size(), filled(input, "").report().claims.size());
}

TEST(judged_reconciler, any_order_of_input_and_lines_gives_the_same_bytes) {
    auto input = some_input();
    std::vector<std::string> lines{"same event: d | c\n", "different events: a | b\n", "same event: c | a\n"};
    auto given = toll("", "flood", 4, "Tollan police");
    given.id = "g";
    input.emplace_back(given);
    lines.emplace_back("reject: g\n");
    std::string expected;
    for (int order = 0; order < 24; ++order) {
        std::string file;
        for (auto const& l : lines) file += l;
        auto found = filled(input, file).report();
        ASSERT_THAT(found.rejected, SizeIs(1));
        auto const now = findings(std::move(found));
        if (expected.empty()) expected = now;
        ASSERT_EQ(now, expected) << file;
        std::next_permutation(lines.begin(), lines.end());
        std::rotate(input.begin(), input.begin() + 2, input.end());
    }
}

TEST(judged_reconciler, lines_that_name_nothing_are_told_once_for_all_stories) {
    auto r = filled(two_stories(), "same event: a | b\ndifferent events: a | b\nsame event: a | c\nreject: x\nsame event: d | y\n");
    auto const found = r.report();
    std::vector<std::string> told;
    for (auto const& d : found.diagnostics) told.push_back(to_string(d));
    EXPECT_THAT(told, ElementsAre(HasSubstr("judged.txt:1: warning: the two are of two stories"), HasSubstr("judged.txt:4: note: \"x\" is no claim or document of this run"),
                                  HasSubstr("judged.txt:5: warning: \"y\" is no claim or document of this run")));
    std::vector<std::size_t> told_in;
    r.each_story([&](report&& one) { told_in.push_back(one.diagnostics.size()); });
    EXPECT_THAT(told_in, ElementsAre(0, 3));
}

TEST(judged_reconciler, a_graph_that_is_made_heeds_names_only_and_says_so) {
    diagnostics found;
    options how;
    how.judged = std::make_shared<judgement_file const>(read_judgements("judged.txt", "reject: x\n", found));
    claim_graph_builder claims;
    claims.add(toll("", "flood", 4, "Tollan police"));
    auto const told = reconcile_claims(claims.build(), how).diagnostics;
    ASSERT_THAT(told, SizeIs(1));
    EXPECT_EQ(told[0].severity, severity::warning);
    EXPECT_THAT(told[0].message, HasSubstr("add the claims to a reconciler"));
}

TEST(reconciler, a_denial_meets_the_claim_in_another_spelling) {
    reconciler r;
    r.add(article("a", "Daily Post",
                  "A car bomb killed four people in Ostrel on Thursday. The army blamed the Kharib League for the car bomb."));
    r.add(article("b", "Evening Lamp",
                  "A car bomb killed four people in Ostrel on Thursday. The Kha’rib League denied that it was behind the car bomb."));
    auto const found = r.report();
    auto const& rows = found.stories.front().events.front().responsibility;
    ASSERT_THAT(rows, SizeIs(2));
    EXPECT_EQ(rows[0].actor, "Kharib League");
    EXPECT_EQ(rows[0].stance, responsibility_stance::blames);
    EXPECT_EQ(rows[1].actor, "Kharib League");
    EXPECT_EQ(rows[1].stance, responsibility_stance::denies);
    ASSERT_THAT(found.conflicts(), SizeIs(1));
    EXPECT_EQ(found.conflicts().front()->why.reason, reason::claim_against_denial);
}

}  // namespace
}  // namespace reconcile
