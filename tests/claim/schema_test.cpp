// The published schemas and the readers say the same.
#include <functional>
#include <string>
#include <vector>

#include <gtest/gtest.h>
#include <simdjson.h>

#include <reconcile/claim/record_reader.hpp>

namespace reconcile {
namespace {

namespace dom = simdjson::dom;

class schema : public testing::Test {
protected:
    dom::element load(std::string const& name) {
        dom::element e;
        auto const path = RECONCILE_SOURCE_DIR "/libreconcile/schema/" + name + ".schema.json";
        EXPECT_EQ(parser_.load(path).get(e), simdjson::SUCCESS) << path;
        return e;
    }

    /// The words of every `enum` that stands under a property of this name.
    static std::vector<std::string> words_of(dom::element e, std::string_view property) {
        std::vector<std::string> out;
        dom::object object;
        dom::array list;
        if (e.get(list) == simdjson::SUCCESS)
            for (dom::element const one : list) append(out, words_of(one, property));
        if (e.get(object) != simdjson::SUCCESS) return out;
        for (auto const [key, field] : object) {
            dom::array words;
            if (key == property && field["enum"].get(words) == simdjson::SUCCESS)
                for (dom::element const word : words)
                    if (std::string_view text; word.get(text) == simdjson::SUCCESS) out.emplace_back(text);
            append(out, words_of(field, property));
        }
        return out;
    }

    static void append(std::vector<std::string>& to, std::vector<std::string> const& more) {
        to.insert(to.end(), more.begin(), more.end());
    }

    dom::parser parser_;
};

TEST_F(schema, examples_are_read) {
    for (std::string const name : {"claim", "document"}) {
        dom::array examples;
        ASSERT_EQ(load(name)["examples"].get(examples), simdjson::SUCCESS);
        for (dom::element const example : examples) {
            auto const read = record_reader(name).read_line(simdjson::minify(example), 1);
            auto const* wrong = std::get_if<diagnostic>(&read);
            EXPECT_EQ(wrong, nullptr) << to_string(*wrong);
        }
    }
}

TEST_F(schema, words_are_those_that_are_read) {
    auto const claims = load("claim");
    std::vector<std::pair<char const*, std::function<bool(std::string_view)>>> const lists{
        {"qualifier", [](auto w) { return parse_qualifier(w).has_value(); }},
        {"role", [](auto w) { return parse_quantity_role(w).has_value(); }},
        {"change", [](auto w) { return parse_change_direction(w).has_value(); }},
        {"precision", [](auto w) { return parse_time_precision(w).has_value(); }},
        {"relation", [](auto w) { return parse_place_relation(w).has_value(); }},
        {"kind", [](auto w) { return parse_source_kind(w).has_value() || parse_value_kind(w).has_value(); }},
        {"stance", [](auto w) { return w.empty() || parse_stance(w).has_value(); }},
        {"certainty", [](auto w) { return w.empty() || parse_certainty(w).has_value(); }}};
    for (auto const& [property, is_read] : lists) {
        auto const words = words_of(claims, property);
        EXPECT_FALSE(words.empty()) << property;
        for (auto const& word : words) EXPECT_TRUE(is_read(word)) << property << ": " << word;
    }
}

}  // namespace
}  // namespace reconcile
