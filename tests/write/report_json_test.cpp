#include <reconcile/write/report_json.hpp>

#include <algorithm>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "sample_report.hpp"

namespace reconcile {
namespace {

using testing::EndsWith;
using testing::HasSubstr;
using testing::StartsWith;

TEST(report_json, has_the_shape_of_the_design) {
    auto const json = to_json(sample::two_counts());
    EXPECT_THAT(
        json,
        StartsWith(
            R"({"reconcile": {"version": "0.1.0", "schema": 1, "lexicon": "0123456789abcdef", "unicode": "15.0", "tzdata": ""},)"));
    EXPECT_THAT(json, HasSubstr(R"({"story": "", "documents": ["d1"], "events": [)"));
    EXPECT_THAT(
        json,
        HasSubstr(
            R"({"id": "e1", "main": true, "kind": null, "label": "flood, Arrow", "time": null, "place": null, "documents": ["d1"], "items": [)"));
    EXPECT_THAT(json, HasSubstr(R"("best": 22, "best_by": "lowest")"));
    EXPECT_THAT(
        json,
        HasSubstr(
            R"("claims": ["c1", "c2"], "origins": ["Flood Watch"], "outlets": ["Daily Bugle", "Evening Post"], "independent": 1})"));
    EXPECT_THAT(
        json,
        HasSubstr(
            R"("relation": "conflict", "reason": "population_differs", "explained": true, "note": "They count different people.")"));
    EXPECT_THAT(
        json,
        HasSubstr(
            R"({"name": "Flood Watch", "kind": "organisation", "aliases": ["FloodWatch"], "reliability": null})"));
    EXPECT_THAT(
        json,
        HasSubstr(R"({"severity": "error", "document": "b.txt", "byte": 7, "message": "not UTF-8; convert it"})"));
    EXPECT_THAT(json, HasSubstr(R"(too early to\u001b[31m tell)"));
    EXPECT_THAT(json, EndsWith("}\n"));
}

TEST(report_json, lists_the_parts_of_a_derived_total) {
    auto r = sample::two_counts();
    r.stories[0].events[0].items.push_back(sample::total_from_parts());
    auto const json = to_json(r);
    EXPECT_THAT(json, HasSubstr(R"("best": 7, "best_by": "parts"}, "derived": {"value": {"kind": "quantity", "min": 7,)"));
    EXPECT_THAT(json, HasSubstr(R"("parts": [{"item": "e1/wounded/site=north", "least": 4, "claims": ["c1"]}, {"item": "e1/wounded/site=south",)"));
    EXPECT_THAT(json, HasSubstr(R"("note": "North (4) and south (3)."}, "groups": [])"));
}

TEST(report_json, tells_why_origins_are_one_and_what_text_is_shared_where_there_is_any) {
    auto r = sample::two_counts();
    EXPECT_EQ(to_json(r).find("counted_once"), std::string::npos);
    EXPECT_EQ(to_json(r).find("reused_text"), std::string::npos);
    r.stories[0].events[0].items[1].groups[1].counted_once = {{{"A", "B"}, one_because::same_document, {"c1"}, "A says so."}};
    r.stories[0].reused = {{"d1", "d2", reuse_order::credited, {{{3, 40}, {10, 47}}}, 5}};
    auto const json = to_json(r);
    EXPECT_THAT(json, HasSubstr(R"("independent": 1, "counted_once": [{"origins": ["A", "B"], "why": "same_document", "claims": ["c1"], "note": "A says so."}]})"));
    EXPECT_THAT(json, HasSubstr(R"({"document": "d1", "from": "d2", "order": "credited", "of": 5, "sentences": [{"begin": 3, "end": 40, "from_begin": 10, "from_end": 47}]})"));
}

TEST(report_json, lists_what_was_rejected_apart) {
    auto r = sample::two_counts();
    EXPECT_EQ(to_json(r).find("\"rejected\""), std::string::npos);
    r.rejected = {{r.claims[0].claim, "judged.txt", 4, "a \"slip\""}, {r.claims[1].claim, "judged.txt", 5, ""}};
    auto const json = to_json(r);
    EXPECT_THAT(json, HasSubstr(R"("rejected": [)"
                                "\n  "
                                R"({"file": "judged.txt", "line": 4, "remark": "a \"slip\"", "claim": {"id": "c1", )"));
    EXPECT_THAT(json, HasSubstr(R"({"file": "judged.txt", "line": 5, "remark": null, "claim": {"id": "c2", )"));
}

TEST(report_json, says_which_lines_made_an_event) {
    auto r = sample::two_counts();
    EXPECT_THAT(to_json(r), testing::Not(HasSubstr("\"judged\"")));
    r.stories[0].events[0].judged = judged_by{"judged.txt", {4, 7}};
    EXPECT_THAT(to_json(r), HasSubstr(R"("judged": {"file": "judged.txt", "lines": [4, 7]})"));
}

TEST(report_json, has_a_table_of_who_did_it) {
    auto r = sample::two_counts();
    EXPECT_EQ(to_json(r).find("\"responsibility\""), std::string::npos);
    sample::add_responsibility(r);
    r.stories[0].events[0].responsibility[1].earlier = true;
    auto json = to_json(r);
    std::erase(json, '\n');
    EXPECT_THAT(json, HasSubstr(R"("responsibility": [    {"actor": "the army", "stance": "blames", "by": ["Vale Radio"], "claims": ["c6"]},)"));
    EXPECT_THAT(json, HasSubstr(R"({"actor": "the army", "stance": "denies", "earlier": true, "by": ["the army"], "claims": ["c7"]}], "conflicts": [])"));
}

TEST(report_json, has_a_row_a_policy) {
    auto r = sample::two_counts();
    EXPECT_EQ(to_json(r).find("\"policies\""), std::string::npos);
    r.stories[0].events[0].policies = {sample::policy_of_dead()};
    auto json = to_json(r);
    std::erase(json, '\n');
    EXPECT_THAT(json, HasSubstr(R"("policies": [    {"policy": "Ledger", "figures": [{"of": "killed", "low": 17, "best": 17, "high": 22, "claims": ["c1", "c3"]}, )"
                                R"({"of": "wounded", "best": 3, "fixed_for": "several", "claims": []}, {"of": "missing", "claims": []}], )"
                                R"("grade": "fair", "because": "the lower is taken", "notes": ["over two days"], "claims": ["c1", "c3"]}], "conflicts": [])"));
}

TEST(report_json, is_one_line_a_story_as_json_lines) {
    std::string out;
    append_json_line(out, sample::two_counts());
    append_json_line(out, sample::two_counts());
    EXPECT_EQ(std::count(out.begin(), out.end(), '\n'), 2);
}

TEST(report_json, says_the_same_in_both_forms) {
    std::string line;
    append_json_line(line, sample::two_counts());
    auto const without_space = [](std::string text) {
        std::erase_if(text, [](char c) { return c == ' ' || c == '\n'; });
        return text;
    };
    EXPECT_EQ(without_space(line), without_space(to_json(sample::two_counts())));
}

}  // namespace
}  // namespace reconcile
