#include <reconcile/align/judged_story.hpp>

#include <algorithm>
#include <array>
#include <map>
#include <random>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace reconcile {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::SizeIs;

value day(unsigned d) { return value(day_at(*clock_of(2021, 3, d))); }

value at(std::string name) {
    place p;
    p.name = std::move(name);
    return value(std::move(p));
}

/// A document of one event and what it says of it; its claims are called "a:killed", "a:place".
struct article {
    document about;
    extraction read;

    explicit article(std::string id, std::string path = {}) {
        about.id = read.document = std::move(id);
        about.path = std::move(path);
    }
    article& event(std::string kind) {
        local_event e;
        e.kinds = {kind};
        e.families = {std::move(kind)};
        e.mentions = 1;
        e.first_sentence = static_cast<std::uint32_t>(read.events.size());
        read.events.push_back(std::move(e));
        return *this;
    }
    article& says(std::string property, value v, std::string name = {}) {
        local_claim c;
        c.told.id = read.document + ":" + (name.empty() ? property : name);
        c.told.document = read.document;
        c.told.property = std::move(property);
        c.told.where = {static_cast<std::uint32_t>(read.claims.size()),
                        static_cast<std::uint32_t>(read.claims.size()) + 1};
        c.told.asserted = std::move(v);
        c.event = static_cast<std::uint32_t>(read.events.size()) - 1;
        auto& e = read.events.back();
        if (c.told.property == "place") e.places.push_back(c.told.asserted->get<place>()->name);
        if (c.told.property == "time") e.times.push_back(*c.told.asserted);
        add_figure_of(c, e);
        read.claims.push_back(std::move(c));
        return *this;
    }
};

/// A bombing in Ostrel on the 11th, in so many words.
article bombing(std::string id, int killed, std::string path = {}) {
    return article(std::move(id), std::move(path))
        .event("bombing")
        .says("killed", exactly(killed, "people"))
        .says("place", at("Ostrel"))
        .says("time", day(11));
}

claim given(std::string id, std::string event) {
    claim c;
    c.id = std::move(id);
    c.event = std::move(event);
    c.property = "killed";
    c.asserted = exactly(3, "people");
    return c;
}

/// The events of the story as the claims that each has.
struct outcome {
    diagnostics found;
    std::vector<std::vector<std::string>> events;
    std::map<std::string, std::string> labels;  ///< by the first claim of an event
    std::map<std::string, std::string> given_events;
    std::vector<std::string> rejected;

    [[nodiscard]] std::vector<std::string> told() const {
        std::vector<std::string> out;
        for (auto const& d : found) out.push_back(to_string(d));
        return out;
    }
};

outcome judged(std::string_view file, std::vector<article> const& all, std::vector<claim> const& claims = {}) {
    outcome out;
    auto const lines_of_file = read_judgements("judged.txt", file, out.found);
    judged_lines lines(lines_of_file);
    std::vector<document const*> documents;
    std::vector<extraction const*> read;
    std::vector<claim const*> others;
    for (auto const& a : all) documents.push_back(&a.about);
    for (auto const& a : all) read.push_back(&a.read);
    for (auto const& c : claims) others.push_back(&c);
    judged_story const story(lines, documents, read, others, out.found);
    auto const aligned = align_events(story.read(), {}, false, story.events());
    std::map<std::string, std::vector<std::string>> by_key;
    for (std::size_t d = 0; d < story.read().size(); ++d)
        for (auto const& c : story.read()[d]->claims)
            by_key[aligned.events[aligned.event_of[d][c.event]].key].push_back(c.told.id);
    for (auto const* c : story.claims()) out.given_events[c->id] = story.event_of(*c, aligned);
    for (auto& [key, ids] : by_key) {
        std::sort(ids.begin(), ids.end());
        for (auto const& e : aligned.events)
            if (e.key == key) out.labels[ids.front()] = e.label;
        out.events.push_back(ids);
    }
    std::sort(out.events.begin(), out.events.end());
    for (auto const& r : story.rejected())
        out.rejected.push_back(r.told.id + " by line " + std::to_string(r.by->line) + ": " + r.by->remark);
    lines.tell_unused(out.found);
    return out;
}

using ids = std::vector<std::string>;

ids const all_of_a{"a:killed", "a:place", "a:time"};
ids const all_of_b{"b:killed", "b:place", "b:time"};

ids together(ids x, ids const& y) {
    x.insert(x.end(), y.begin(), y.end());
    std::sort(x.begin(), x.end());
    return x;
}

TEST(judged_story, nothing_judged_changes_nothing) {
    auto const r = judged("same: Arrow | Birch\n", {bombing("a", 8), bombing("b", 9)}, {given("g", "flood")});
    EXPECT_THAT(r.events, ElementsAre(together(all_of_a, all_of_b)));
    EXPECT_EQ(r.given_events.at("g"), "flood");
    EXPECT_THAT(r.told(), IsEmpty());
    EXPECT_THAT(r.rejected, IsEmpty());
}

TEST(judged_story, a_document_stands_for_its_main_event) {
    EXPECT_THAT(judged("different events: a | b\n", {bombing("a", 8), bombing("b", 9)}).events,
                ElementsAre(all_of_a, all_of_b));
    auto const elsewhere = article("b")
                               .event("shooting")
                               .says("killed", exactly(2, "people"))
                               .says("place", at("Tollan"))
                               .says("time", day(2));
    EXPECT_THAT(judged("", {bombing("a", 8), elsewhere}).events, SizeIs(2));
    EXPECT_THAT(judged("same event: b | a\n", {bombing("a", 8), elsewhere}).events,
                ElementsAre(together(all_of_a, all_of_b)));
}

TEST(judged_story, documents_are_known_by_id_path_and_file) {
    std::vector<article> const all{bombing("a", 8, "news/march/lamp.txt"), bombing("b", 9, "news/march/post.txt")};
    for (auto const* line :
         {"different events: a | b\n", "different events: lamp.txt | post.txt\n",
          "different events: news/march/lamp.txt | b\n", "different events: \"lamp.txt\" | b:killed  # two days\n"}) {
        auto const r = judged(line, all);
        EXPECT_THAT(r.events, ElementsAre(all_of_a, all_of_b)) << line;
        EXPECT_THAT(r.told(), IsEmpty()) << line;
    }
    EXPECT_THAT(judged("different events: march/lamp.txt | b\n", all).told(),
                ElementsAre(HasSubstr("judged.txt:1: warning: \"march/lamp.txt\" is no claim or document")));
}

TEST(judged_story, claims_are_known_by_the_file_of_their_document) {
    auto const a = article("a", "news/lamp.txt")
                       .event("bombing")
                       .says("killed", exactly(8, "people"), "0-9:killed:1")
                       .says("killed", exactly(9, "people"), "title:0-9:killed:1");
    EXPECT_THAT(judged("reject: lamp.txt:0-9:killed:1 # a slip\n", {a}).rejected,
                ElementsAre("a:0-9:killed:1 by line 1: a slip"));
    EXPECT_THAT(judged("reject: news/lamp.txt:title:0-9:killed:1\n", {a}).rejected,
                ElementsAre("a:title:0-9:killed:1 by line 1: "));
    EXPECT_THAT(judged("reject: lamp.txt:7-9:killed:1\n", {a}).told(),
                ElementsAre(HasSubstr("1: warning: there is no claim \"lamp.txt:7-9:killed:1\" in its document")));
}

TEST(judged_story, a_name_of_two_files_is_told) {
    std::vector<article> const all{bombing("a", 8, "monday/lamp.txt"), bombing("b", 9, "friday/lamp.txt")};
    auto const r = judged("different events: lamp.txt | b\n", all);
    EXPECT_THAT(r.events, ElementsAre(together(all_of_a, all_of_b)));
    EXPECT_THAT(r.told(), ElementsAre("judged.txt:1: warning: 2 documents are called \"lamp.txt\"; write the path or "
                                      "the id of the one that is meant. The line is not used"));
    EXPECT_THAT(judged("different events: monday/lamp.txt | friday/lamp.txt\n", all).events, SizeIs(2));
}

TEST(judged_story, sameness_carries_on_and_difference_over) {
    std::vector<article> const all{bombing("a", 8), bombing("b", 9), bombing("c", 9), bombing("d", 9)};
    auto const r = judged("same event: a | b\nsame event: c | d\ndifferent events: b | c\n", all);
    ASSERT_THAT(r.events, SizeIs(2));
    EXPECT_THAT(r.events[0], ::testing::AllOf(::testing::Contains("a:killed"), ::testing::Contains("b:killed")));
    EXPECT_THAT(r.events[1], ::testing::AllOf(::testing::Contains("c:killed"), ::testing::Contains("d:killed")));
}

TEST(judged_story, the_later_line_wins) {
    std::vector<article> const all{bombing("a", 8), bombing("b", 9)};
    auto const apart = judged("same event: a | b\ndifferent events: b | a\n", all);
    EXPECT_THAT(apart.events, SizeIs(2));
    EXPECT_THAT(
        apart.told(),
        ElementsAre("judged.txt:1: warning: line 2 holds the two apart; this line is left out: delete one of them"));
    auto const one = judged("different events: a | b\nsame event: a | b\n", all);
    EXPECT_THAT(one.events, SizeIs(1));
    EXPECT_THAT(one.told(), ElementsAre(HasSubstr("judged.txt:1: warning: later lines make the two one")));
    auto const self = judged("different events: a | a\n", all);
    EXPECT_THAT(self.told(), ElementsAre(HasSubstr("judged.txt:1: warning: both sides name the same")));
}

// ---- parting inside a document ---------------------------------------------------------------------------------------

article const two_in_one =
    bombing("a", 8).says("killed", exactly(3, "guards"), "guards").says("place", at("Port Hale"), "other place");

TEST(judged_story, a_parted_claim_gets_an_event_of_its_own) {
    auto const r = judged("different events: a | a:guards\n", {two_in_one});
    EXPECT_THAT(r.events, ElementsAre(ids{"a:guards"}, ids{"a:killed", "a:other place", "a:place", "a:time"}));
    EXPECT_EQ(r.labels.at("a:guards"), "bombing") << "what it is of is known, and no more";
}

TEST(judged_story, of_two_claims_the_later_one_goes) {
    for (auto const* line : {"different events: a:killed | a:guards\n", "different events: a:guards | a:killed\n"})
        EXPECT_THAT(judged(line, {two_in_one}).events, ::testing::Contains(ids{"a:guards"})) << line;
}

TEST(judged_story, parted_claims_may_be_one_event_and_take_place_and_time_with_them) {
    auto const r = judged("different events: a | a:guards\nsame event: a:guards | a:other place\n", {two_in_one});
    EXPECT_THAT(r.events, ElementsAre(ids{"a:guards", "a:other place"}, all_of_a));
    EXPECT_EQ(r.labels.at("a:guards"), "bombing, Port Hale");
    EXPECT_EQ(r.labels.at("a:killed"), "bombing, Ostrel, 11 Mar 2021");
}

TEST(judged_story, a_parted_claim_goes_where_it_is_judged_to_be) {
    auto two = bombing("a", 8);
    two.event("shooting").says("wounded", exactly(2, "people"));
    EXPECT_THAT(judged("different events: a | a:time\nsame event: a:time | a:wounded\n", {two}).events,
                ElementsAre(ids{"a:killed", "a:place"}, ids{"a:time", "a:wounded"}));
    auto const moved =
        judged("different events: a | b\nsame event: a:killed | b\n", {bombing("a", 8), bombing("b", 9)});
    EXPECT_THAT(moved.events, ElementsAre(ids{"a:killed", "b:killed", "b:place", "b:time"}, ids{"a:place", "a:time"}));
    EXPECT_THAT(moved.told(), IsEmpty());
}

TEST(judged_story, two_events_of_one_document_may_be_one) {
    auto two = bombing("a", 8);
    two.event("shooting").says("wounded", exactly(2, "people"));
    EXPECT_THAT(judged("", {two}).events, SizeIs(2));
    EXPECT_THAT(judged("same event: a:wounded | a\n", {two}).events, ElementsAre(together(all_of_a, {"a:wounded"})));
}

TEST(judged_story, a_statement_is_not_moved) {
    auto a = bombing("a", 8);
    a.says("statement on peace", value(statement{"we want it", {}}), "words");
    auto const r = judged("different events: a | a:words\n", {a});
    EXPECT_THAT(r.told(),
                ElementsAre(HasSubstr("judged.txt:1: warning: a statement stands on the story's main event")));
    EXPECT_THAT(r.events, SizeIs(1));
}

// ---- rejecting -------------------------------------------------------------------------------------------------------

TEST(judged_story, a_rejected_claim_goes_with_what_rested_on_it) {
    auto const r = judged("reject: a:place # not there\n", {bombing("a", 8)});
    EXPECT_THAT(r.events, ElementsAre(ids{"a:killed", "a:time"}));
    EXPECT_EQ(r.labels.at("a:killed"), "bombing, 11 Mar 2021");
    EXPECT_THAT(r.rejected, ElementsAre("a:place by line 1: not there"));
}

TEST(judged_story, what_another_claim_says_too_stays) {
    auto const r = judged("reject: a:place\n", {bombing("a", 8).says("place", at("Ostrel"), "again")});
    EXPECT_EQ(r.labels.at("a:again"), "bombing, Ostrel, 11 Mar 2021");
}

TEST(judged_story, a_figure_that_is_rejected_keeps_no_events_apart) {
    auto vague = article("b")
                     .event("bombing")
                     .says("killed", exactly(80, "people"))
                     .says("place", at("Korvin"))
                     .says("time", day(11));
    vague.read.events[0].headline = true;
    std::vector<article> const all{bombing("a", 8), vague};
    EXPECT_THAT(judged("", all).events, SizeIs(2));
    EXPECT_THAT(judged("reject: b:killed\nreject: b:place\n", all).events, SizeIs(1));
}

TEST(judged_story, documents_and_strange_claims_are_not_rejected) {
    auto const r = judged("reject: a\nreject: lamp.txt\nreject: x:0-9:killed:1\n", {bombing("a", 8, "lamp.txt")});
    EXPECT_THAT(r.told(),
                ElementsAre(HasSubstr("judged.txt:1: warning: \"a\" names a document, and claims are rejected"),
                            HasSubstr("judged.txt:2: warning: \"lamp.txt\" names a document"),
                            HasSubstr("judged.txt:3: note: \"x:0-9:killed:1\" is no claim or document of this run")));
    EXPECT_THAT(r.events, ElementsAre(all_of_a));
}

TEST(judged_story, a_claim_may_be_rejected_and_still_stand_for_its_event) {
    auto const r = judged("reject: a:killed\ndifferent events: a:killed | b\n", {bombing("a", 8), bombing("b", 9)});
    EXPECT_THAT(r.events, ElementsAre(ids{"a:place", "a:time"}, all_of_b));
    EXPECT_THAT(r.rejected, SizeIs(1));
}

TEST(judged_story, of_two_lines_that_reject_one_claim_the_later_one_counts) {
    auto const r = judged("reject: a:killed # first\nreject: a:killed # second\n", {bombing("a", 8)});
    EXPECT_THAT(r.rejected, ElementsAre("a:killed by line 2: second"));
    EXPECT_THAT(r.told(), IsEmpty());
}

// ---- claims that were given --------------------------------------------------------------------------------------------

TEST(judged_story, events_of_given_claims_are_joined_and_parted_by_name) {
    std::vector<claim> const claims{given("g1", "flood"), given("g2", "high water"), given("g3", "high water"),
                                    given("g4", "storm")};
    auto const one = judged("same event: g1 | g3\n", {}, claims);
    EXPECT_EQ(one.given_events.at("g2"), "flood") << "the first of the names";
    EXPECT_EQ(one.given_events.at("g3"), "flood");
    EXPECT_EQ(one.given_events.at("g4"), "storm");
    auto const apart = judged("different events: g3 | g2\n", {}, claims);
    EXPECT_EQ(apart.given_events.at("g2"), "high water");
    EXPECT_EQ(apart.given_events.at("g3"), "high water (g3)");
    auto const told = judged("same event: g4 | a\n", {bombing("a", 8)}, claims);
    EXPECT_EQ(told.given_events.at("g4"), "e1");
    EXPECT_THAT(judged("reject: g1 # no\n", {}, claims).rejected, ElementsAre("g1 by line 1: no"));
}

TEST(judged_story, a_claim_that_is_given_twice_is_rejected_twice_and_told_once) {
    auto const r = judged("reject: g\n", {}, {given("g", "flood"), given("g", "flood"), given("h", "flood")});
    EXPECT_THAT(r.rejected, ElementsAre("g by line 1: "));
    EXPECT_THAT(r.given_events, ElementsAre(testing::Pair("h", "flood")));
}

// ---- laws ------------------------------------------------------------------------------------------------------------

std::string shown(outcome const& r) {
    std::string out;
    for (auto const& e : r.events) {
        for (auto const& id : e) out += id + " ";
        out += "= " + r.labels.at(e.front()) + "\n";
    }
    for (auto const& [id, event] : r.given_events) out += id + " in " + event + "\n";
    return out;
}

TEST(judged_story, any_order_of_documents_and_lines_gives_the_same) {
    auto const b =
        bombing("b", 9).says("killed", exactly(2, "guards"), "guards").says("killed", exactly(1, "driver"), "driver");
    std::vector<article> all{two_in_one, b, bombing("c", 7), bombing("d", 8)};
    std::vector<std::string> lines{"same event: a:guards | b:guards\n",
                                   "different events: a | a:guards\n",
                                   "different events: c | b\n",
                                   "same event: d | c\n",
                                   "different events: b:driver | b\n",
                                   "same event: g | b:driver\n",
                                   "reject: d:killed\n"};
    std::vector<claim> const claims{given("g", "flood"), given("h", "flood")};
    auto const file = [&] {
        std::string out;
        for (auto const& l : lines) out += l;
        return out;
    };
    auto const expected = shown(judged(file(), all, claims));
    EXPECT_THAT(judged(file(), all, claims).told(), IsEmpty());
    std::sort(lines.begin(), lines.end());
    int orders = 0;
    do {
        if (++orders % 7 != 0) continue;
        std::rotate(all.begin(), all.begin() + 1 + orders % 3, all.end());
        ASSERT_EQ(shown(judged(file(), all, claims)), expected) << file();
    } while (std::next_permutation(lines.begin(), lines.end()));
    EXPECT_EQ(orders, 5040);
}

TEST(judged_story, a_line_that_is_not_told_holds_and_no_claim_is_lost) {
    std::mt19937 random(7);
    auto const one_of = [&](auto const& all) { return all[random() % all.size()]; };
    std::vector<claim> const claims{given("g1", "flood"), given("g2", "flood"), given("g3", "storm")};
    std::vector<article> all{two_in_one, bombing("b", 9).event("shooting").says("wounded", exactly(2, "people")),
                             bombing("c", 7), article("d").event("bombing").says("killed", exactly(70, "people"))};
    std::vector<std::string> named{"g1", "g2", "g3"};
    for (auto const& a : all)
        for (auto const& c : a.read.claims) named.push_back(c.told.id);
    std::vector<std::string> const kinds{"same event", "different events"};
    for (int round = 0; round < 300; ++round) {
        std::vector<std::array<std::string, 3>> lines;
        std::string file;
        for (auto n = 1 + random() % 12; n > 0; --n) {
            lines.push_back({one_of(kinds), one_of(named), one_of(named)});
            file += lines.back()[0] + ": " + lines.back()[1] + " | " + lines.back()[2] + "\n";
        }
        auto const r = judged(file, all, claims);
        std::map<std::string, std::string> event_of = r.given_events;
        for (auto const& e : r.events)
            for (auto const& id : e) event_of[id] = "with " + e.front();
        ASSERT_EQ(event_of.size(), named.size()) << file;
        for (std::size_t i = 0; i < lines.size(); ++i) {
            auto const& [kind, a, b] = lines[i];
            auto const is_told = [&](auto const& d) { return d.line == i + 1; };
            if (std::any_of(r.found.begin(), r.found.end(), is_told) || (a[0] == 'g') != (b[0] == 'g'))
                continue;  // these have no company to compare
            ASSERT_EQ(event_of[a] == event_of[b], kind == "same event") << "line " << i + 1 << " of\n" << file;
        }
    }
}

TEST(judged_story, many_lines_are_near_linear) {
    std::vector<article> all;
    std::string file;
    for (int i = 0; i < 400; ++i) all.push_back(bombing("d" + std::to_string(i), 8));
    for (int i = 1; i < 400; ++i)
        for (int k : {0, i / 2, i - 1}) file += "same event: d" + std::to_string(i) + " | d" + std::to_string(k) + "\n";
    for (int i = 0; i < 20'000; ++i) file += "different events: d0 | x" + std::to_string(i) + ":::::::::\n";
    auto const r = judged(file, all);
    EXPECT_THAT(r.events, SizeIs(1));
    ASSERT_THAT(r.found, SizeIs(most_unused + 1));
    EXPECT_EQ(to_string(r.found.back()),
              "judged.txt: note: 19968 more lines name no claim or document of this run and are not used");
}

}  // namespace
}  // namespace reconcile
