#include <reconcile/claim/record_reader.hpp>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace reconcile {
namespace {

using testing::AllOf;
using testing::ElementsAre;
using testing::HasSubstr;

claim claim_of(std::string_view json) {
    auto one = record_reader("claims.jsonl").read_line(json, 1);
    if (auto const* wrong = std::get_if<diagnostic>(&one)) ADD_FAILURE() << to_string(*wrong);
    auto* c = std::get_if<claim>(&one);
    return c != nullptr ? *c : claim{};
}

std::string fault_of(std::string_view json) {
    auto const one = record_reader("claims.jsonl").read_line(json, 7);
    auto const* wrong = std::get_if<diagnostic>(&one);
    EXPECT_NE(wrong, nullptr) << json;
    return wrong == nullptr ? "" : to_string(*wrong);
}

TEST(claim_reader, needs_event_property_and_value_only) {
    auto const c =
        claim_of(R"({"event": "flood", "property": "killed", "value": {"kind": "quantity", "min": 4, "max": 4}})");
    EXPECT_EQ(c.event, "flood");
    EXPECT_EQ(c.property, "killed");
    EXPECT_EQ(c.asserted, value{exactly(4)});
    EXPECT_EQ(c.stance, stance::affirms);
    EXPECT_TRUE(c.attribution.links.empty());
}

TEST(claim_reader, reads_every_field) {
    auto const c = claim_of(
        R"({"id": "x1", "story": "s", "document": "d1", "field": "title", "begin": 4, "end": 9, "quote": "words",
        "event": "flood", "item": "ignored", "property": "killed", "verb": "drowned", "scope": {"population": "children", "site": null},
        "value": {"kind": "quantity", "min": 4, "max": 4, "of": "children"}, "stance": "denies", "certainty": "hedged",
        "as_of": {"kind": "time", "from": "2030-05-01", "to": "2030-05-02"}, "flags": ["copy"], "unheard_of": [1, {"a": 2}],
        "attribution": [{"source": "Daily Bugle", "kind": "outlet"}, {"source": "Mayor", "verb": "said"}]})");
    EXPECT_EQ(c.id, "x1");
    EXPECT_EQ(c.story, "s");
    EXPECT_EQ(c.document, "d1");
    EXPECT_EQ(c.field, text_field::title);
    EXPECT_EQ(c.where, (byte_span{4, 9}));
    EXPECT_EQ(c.scope, (scope{"children", "", ""}));
    EXPECT_EQ(c.stance, stance::denies);
    EXPECT_EQ(c.certainty, certainty::hedged);
    ASSERT_TRUE(c.as_of);
    EXPECT_EQ(c.as_of->get<time_interval>()->precision, time_precision::day);
    EXPECT_THAT(c.flags, ElementsAre("copy"));
    ASSERT_EQ(c.attribution.links.size(), 2U);
    EXPECT_EQ(c.attribution.links[0].kind, source_kind::outlet);
    EXPECT_EQ(c.attribution.links[1].kind, source_kind::unknown);
    EXPECT_EQ(c.attribution.links[1].verb, "said");
}

TEST(claim_reader, takes_null_for_no_position) {
    EXPECT_EQ(claim_of(R"({"event": "e", "property": "p", "value": null, "stance": "no_position"})").stance,
              stance::no_position);
    EXPECT_EQ(claim_of(R"({"event": "e", "property": "p", "value": null})").stance, stance::no_position);
    EXPECT_EQ(claim_of(R"({"event": "e", "property": "p", "stance": "no_position"})").asserted, std::nullopt);
}

TEST(claim_reader, says_in_one_line_what_is_wrong_and_how_to_mend_it) {
    EXPECT_EQ(
        fault_of(R"({"property": "p", "value": null})"),
        "claims.jsonl:7: error: claim left out: it has no `event`; give a key that all claims on one event share");
    EXPECT_THAT(fault_of(R"({"event": "e", "property": "", "value": null})"), HasSubstr("no `property`"));
    EXPECT_THAT(fault_of(R"({"event": "e", "property": "p"})"), HasSubstr("no `value`; give a VALUE, or null"));
    EXPECT_THAT(fault_of(R"({"event": "e", "property": "p", "value": null, "stance": "supports"})"),
                HasSubstr("`stance` is \"supports\"; give one of affirms, denies, no_position"));
    EXPECT_THAT(fault_of(R"({"event": 5, "property": "p", "value": null})"),
                HasSubstr("`event` is a number; give text"));
    EXPECT_THAT(fault_of(R"({"event": "e", "property": "p", "value": null, "begin": 9, "end": 4})"),
                HasSubstr("`begin` is 9 and `end` is 4"));
    EXPECT_THAT(fault_of(R"({"event": "e", "property": "p", "value": null, "begin": -1})"),
                HasSubstr("no byte offset"));
    EXPECT_THAT(fault_of(R"({"event": "e", "property": "p", "value": {"kind": "time", "from": "2030-02-31"}})"),
                AllOf(HasSubstr("`value`"), HasSubstr("2030-02-31"), HasSubstr("ISO 8601")));
    EXPECT_THAT(fault_of(R"({"event": "e", "property": "p", "value": null, "attribution": [{"kind": "outlet"}]})"),
                HasSubstr("attribution[0]"));
    EXPECT_THAT(
        fault_of(
            R"({"event": "e", "property": "p", "value": null, "attribution": [{"source": "A", "kind": "oracle"}]})"),
        HasSubstr("unnamed"));
}

TEST(claim_reader, keeps_control_characters_out_of_messages) {
    auto const told = fault_of(R"({"event": "e", "property": "p", "value": null, "stance": "\u001b[31m\nred"})");
    EXPECT_EQ(told.find('\x1b'), std::string::npos);
    EXPECT_EQ(told.find('\n'), std::string::npos);
}

}  // namespace
}  // namespace reconcile
