#include <reconcile/pipeline/story_stream.hpp>

#include <algorithm>
#include <string>
#include <variant>
#include <vector>

#include <fmt/format.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <reconcile/pipeline/reconciler.hpp>
#include <reconcile/pipeline/record_spool.hpp>
#include <reconcile/write/claim_json.hpp>
#include <reconcile/write/report_json.hpp>

namespace reconcile {
namespace {

using ::testing::HasSubstr;
using ::testing::SizeIs;

using input = std::vector<std::variant<document, claim, diagnostic>>;

document article(std::string id, std::string story, std::string text, std::string publisher = {}) {
    document d;
    d.id = std::move(id);
    d.story = std::move(story);
    d.publisher = std::move(publisher);
    d.published = "2021-03-12";
    d.text = std::move(text);
    return d;
}

claim toll(std::string id, std::string document, std::string story, int killed) {
    claim c;
    c.id = std::move(id);
    c.document = std::move(document);
    c.story = std::move(story);
    c.event = "e1";
    c.property = "killed";
    c.asserted = exactly(killed, "people");
    c.attribution = said_by("Ostrel police", source_kind::police);
    return c;
}

/// Given stories whose records do not stand together, documents without one, claims of all kinds, and what is wrong.
input mixed() {
    return {
        article("b1", "beta", "A fire in Tollan on Tuesday killed 3 people, Mayor Ludo Tarn said.", "Evening Lamp"),
        article("a1", "alpha", "A bombing in Ostrel on Thursday killed 8 people, police said.", "Daily Post"),
        article("n1", "", "A ferry sank off Port Hale on Wednesday. Captain Bela Orso said 4 people died."),
        toll("", "a1", "", 9),
        article("b2", "beta", "The fire in Tollan on Tuesday killed 5 people, Ludo Tarn told reporters."),
        toll("mine", "n2", "alpha", 11),
        article("n2", "", "Captain Bela Orso said six people died when a ferry sank off Port Hale on Wednesday.",
                "Harbour News"),
        article("a2", "alpha", "At least six people were killed in the bombing in Ostrel on Thursday."),
        article("n3", "", "An earthquake shook Korvin on Friday; 40 houses were destroyed, Governor Ines Vahl said."),
        toll("mine", "a1", "", 7),
        toll("", "", "", 2),
        article("a1", "alpha", "The same id again."),
        diagnostic{severity::warning, "somewhere", {}, {}, "a line was left out"}};
}

template <class Run>
std::vector<std::string> lines_of(input const& in, options const& how = {}) {
    Run run(how);
    for (auto const& one : in) std::visit([&](auto const& x) { run.add(x); }, one);
    std::vector<std::string> out;
    run.each_story([&](report&& r) {
        out.emplace_back();
        append_json_line(out.back(), r);
    });
    for (auto const& d : run.diagnostics()) out.push_back(to_string(d));
    return out;
}

TEST(story_stream, gives_what_a_reconciler_gives) {
    auto const lines = lines_of<story_stream>(mixed());
    EXPECT_EQ(lines, lines_of<reconciler>(mixed()));
    ASSERT_THAT(lines, SizeIs(5 + 3)) << "alpha, beta, two that are found, the claim of none; three diagnostics";
    EXPECT_THAT(lines[0], HasSubstr("\"stories\": [{\"story\": \"\""));
    EXPECT_THAT(lines[1], HasSubstr("\"story\": \"alpha\", \"documents\""));
    EXPECT_THAT(lines[3] + lines[4], HasSubstr("\"found\": true, \"documents\": [\"n1\", \"n2\"]"));
}

TEST(story_stream, does_so_with_options) {
    options how;
    how.publisher = "Harbour News";
    how.story = "all";
    auto const lines = lines_of<story_stream>(mixed(), how);
    EXPECT_EQ(lines, lines_of<reconciler>(mixed(), how));
    EXPECT_THAT(lines, SizeIs(3 + 3)) << "all, alpha, beta";
}

TEST(story_stream, any_order_gives_the_same_stories) {
    auto in = mixed();
    in.resize(in.size() - 2);  // of two documents with one id the first is taken
    std::erase_if(in, [](auto const& x) {
        auto* c = std::get_if<claim>(&x);
        return c != nullptr && c->id == "mine";
    });
    auto const expected = lines_of<story_stream>(in);
    for (std::size_t i = 0; i < in.size(); ++i) {
        std::rotate(in.begin(), in.begin() + 1, in.end());
        ASSERT_EQ(lines_of<story_stream>(in), expected) << i;
    }
}

TEST(story_stream, may_be_asked_twice) {
    story_stream run;
    for (auto const& one : mixed()) std::visit([&](auto const& x) { run.add(x); }, one);
    std::string first, second;
    run.each_story([&](report&& r) { append_json_line(first, r); });
    run.each_story([&](report&& r) { append_json_line(second, r); });
    EXPECT_EQ(first, second);
}

TEST(record_spool, gives_back_what_was_put_aside) {
    record_spool aside;
    auto d = article("an id", "", std::string("text\0\xff\n", 7), "Post");
    d.title = "A title";
    d.path = "folder/a.txt";
    d.byline = "Ana Brack";
    d.publisher_inferred = true;
    auto const first = aside.add(d);
    auto const c = toll("x", "an id", "s", 3);
    auto const second = aside.add(c);
    ASSERT_TRUE(second);
    aside.add(article("other", "", "more"));
    auto const again = aside.document_at(first);
    EXPECT_EQ(again.text, d.text);
    EXPECT_EQ(again.title, d.title);
    EXPECT_EQ(again.path, d.path);
    EXPECT_EQ(again.byline, d.byline);
    EXPECT_EQ(content_id(again), content_id(d));
    EXPECT_TRUE(again.publisher_inferred);
    EXPECT_EQ(to_json(aside.claim_at(*second)), to_json(c));
}

TEST(record_spool, refuses_claims_that_json_cannot_hold) {
    record_spool aside;
    auto c = toll("x", "", "", 3);
    c.event.clear();
    EXPECT_FALSE(aside.add(c));
}

}  // namespace
}  // namespace reconcile
