#include <reconcile/claim/record_reader.hpp>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace reconcile {
namespace {

using testing::HasSubstr;

std::string fault_of(std::string_view json) {
    auto const one = record_reader("in.jsonl").read_line(json, 3);
    auto const* wrong = std::get_if<diagnostic>(&one);
    EXPECT_NE(wrong, nullptr) << json.substr(0, 80);
    return wrong == nullptr ? "" : to_string(*wrong);
}

TEST(record_reader, tells_documents_from_claims) {
    record_reader reader("in.jsonl");
    EXPECT_TRUE(std::holds_alternative<document>(reader.read_line(R"({"text": "Four died."})", 1)));
    EXPECT_TRUE(
        std::holds_alternative<claim>(reader.read_line(R"({"event": "e", "property": "p", "value": null})", 2)));
    EXPECT_THAT(fault_of(R"({"title": "Four die"})"), HasSubstr("neither a claim nor a document"));
    EXPECT_THAT(fault_of("[1, 2]"), HasSubstr("it is a list; give an object"));
}

TEST(record_reader, reads_documents) {
    record_reader reader("in.jsonl");
    auto const first = std::get<document>(
        reader.read_line(R"({"publisher": "A", "published": "2030-05-01", "title": "T", "text": "Four died.",
        "url": "http://a.example", "language": "en", "story": "s"})",
                         1));
    EXPECT_EQ(first.publisher, "A");
    EXPECT_EQ(first.story, "s");
    EXPECT_EQ(first.id, "") << "its path is not known here";
    EXPECT_EQ(first.sha256.size(), 64U);
    // A copy that another outlet printed is another document.
    auto const copy = std::get<document>(reader.read_line(R"({"publisher": "B", "text": "Four died."})", 2));
    EXPECT_NE(content_id(copy), content_id(first));
    EXPECT_EQ(copy.sha256, first.sha256);
    EXPECT_EQ(std::get<document>(reader.read_line(R"({"id": "d1", "text": "Four died."})", 3)).id, "d1");
    EXPECT_THAT(fault_of(R"({"text": 4})"), HasSubstr("document left out: `text` is a number"));
}

TEST(record_reader, refuses_broken_json_with_file_and_line) {
    EXPECT_THAT(fault_of(R"({"text": "Four d)"), HasSubstr("in.jsonl:3: byte 9: error: it ends"));
    EXPECT_THAT(fault_of(R"({"text": "Four died.")"), HasSubstr("not JSON"));
    EXPECT_THAT(fault_of(R"({"text": "Four died."} {"text": "Five."})"), HasSubstr("not JSON"));
    EXPECT_THAT(fault_of("{\"text\": \"\xff\"}"), HasSubstr("not UTF-8"));
    EXPECT_THAT(fault_of("{\"text\": \"a\tb\"}"), HasSubstr("control character"));
    EXPECT_THAT(fault_of(R"({"event": "e", "property": "p", "value": {"kind": "quantity", "min": 1e999}})"),
                HasSubstr("beyond range"));
    EXPECT_THAT(fault_of(R"({"text": nul})"), testing::Not(HasSubstr("left out: `")));
    EXPECT_FALSE(fault_of("").empty());
    EXPECT_FALSE(fault_of("\x7f"
                          "ELF")
                     .empty());
}

TEST(record_reader, does_not_follow_deep_nesting) {
    std::string deep;
    for (int i = 0; i < 100000; ++i) deep += R"({"any_of": [)";
    EXPECT_THAT(fault_of(R"({"event": "e", "property": "p", "value": )" + deep), HasSubstr("error"));
    std::string closed = std::string(200, '[') + std::string(200, ']');
    EXPECT_THAT(fault_of(R"({"text": "a", "x": )" + closed + "}"), HasSubstr("nested too deep"));
}

TEST(record_reader, goes_on_after_a_fault) {
    record_reader reader("in.jsonl");
    EXPECT_TRUE(std::holds_alternative<diagnostic>(reader.read_line("{", 1)));
    EXPECT_TRUE(std::holds_alternative<document>(reader.read_line(R"({"text": "a"})", 2)));
}

TEST(record_reader, reads_a_file_of_one_object_or_of_many) {
    std::vector<record> found;
    auto const take = [&](record&& one) { found.push_back(std::move(one)); };
    record_reader("in.json").read_file(R"({"text": "a"})", take);
    record_reader("in.json").read_file(R"([{"text": "a"}, 5, {"event": "e", "property": "p", "value": null}])", take);
    ASSERT_EQ(found.size(), 4U);
    EXPECT_EQ(
        to_string(std::get<diagnostic>(found[2])),
        "in.json: error: element 2: it is a number; give an object: a claim with `property` or a document with `text`");
    EXPECT_TRUE(std::holds_alternative<claim>(found[3]));
}

}  // namespace
}  // namespace reconcile
