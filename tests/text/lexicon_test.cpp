#include <reconcile/text/lexicon.hpp>

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>

#include <reconcile/core/error.hpp>
#include <reconcile/text/embedded_lexicons.hpp>

namespace reconcile {
namespace {

lexicon parsed(std::string_view content, diagnostics& found) {
    lexicon l;
    l.parse("test.lex", content, found);
    return l;
}

TEST(lexicon, reads_sections_phrases_and_attributes) {
    diagnostics found;
    auto const l = parsed(
        "# words of speech\n"
        "[cue]\n"
        "say | says | \"go: on\" : kind=report strong note=\"two words\" note=more   # why not\n"
        "\n"
        "[property killed]\r\n"
        "kill|kills\r\n"
        "[cue]\n"
        "\"|\" | \"#\"\n",
        found);
    EXPECT_TRUE(found.empty());
    auto const cues = l.entries("cue");
    ASSERT_EQ(cues.size(), 2U);
    EXPECT_EQ(cues[0]->phrases, (std::vector<std::string>{"say", "says", "go: on"}));
    EXPECT_EQ(cues[0]->get("kind"), "report");
    EXPECT_EQ(cues[0]->get("strong"), "yes");
    EXPECT_EQ(cues[0]->get("weak", "no"), "no");
    EXPECT_FALSE(cues[0]->has("weak"));
    EXPECT_EQ(cues[0]->all("note"), (std::vector<std::string_view>{"two words", "more"}));
    EXPECT_EQ(cues[1]->phrases, (std::vector<std::string>{"|", "#"}));
    ASSERT_EQ(l.sections("cue").size(), 1U);
    ASSERT_EQ(l.sections("property").size(), 1U);
    EXPECT_EQ(l.sections("property")[0]->name, "killed");
    EXPECT_TRUE(l.sections("killed").empty());
}

TEST(lexicon, tells_where_a_line_cannot_be_read_and_uses_the_rest) {
    struct {
        char const* content;
        std::uint64_t line;
    } const cases[] = {
        {"say\n[cue]\nsays", 1}, {"[cue]\nsay |  | says\nsaid", 2}, {"[cue\n[cue]\nsaid", 1},
        {"[]\n[cue]\nsaid", 1},  {"[cue]\nsay : =report\nsaid", 2}, {"[cue]\n\"say\n said", 2},
    };
    for (auto const& c : cases) {
        diagnostics found;
        auto const l = parsed(c.content, found);
        ASSERT_EQ(found.size(), 1U) << c.content;
        EXPECT_EQ(found[0].line, c.line) << c.content;
        EXPECT_EQ(found[0].document, "test.lex");
        EXPECT_EQ(l.entries("cue").size(), 1U) << c.content;
    }
}

TEST(lexicon, refuses_what_is_not_utf8_from_there_on) {
    diagnostics found;
    auto const l = parsed("[cue]\nsay\nb\xFF\nsaid\n", found);
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].byte, 11U);
    EXPECT_EQ(l.entries("cue")[0]->phrases[0], "say");
}

TEST(lexicon, has_a_fingerprint_of_what_it_says) {
    diagnostics found;
    auto const a = parsed("[cue]\nsay : kind=report\n", found).fingerprint();
    EXPECT_EQ(a.size(), 16U);
    EXPECT_EQ(a, parsed("# a remark\n[cue]\n say:kind=\"report\"", found).fingerprint());
    EXPECT_NE(a, parsed("[cue]\nsay : kind=claim", found).fingerprint());
    EXPECT_NE(a, parsed("[cue]\nsay | kind=report", found).fingerprint());
}

TEST(lexicon, that_is_compiled_in_has_no_faults) {
    for (auto const& [file, content] : embedded_lexicons()) {
        diagnostics found;
        lexicon l;
        l.parse(file, content, found);
        for (auto const& d : found) ADD_FAILURE() << to_string(d);
    }
    EXPECT_FALSE(lexicon::built_in().entries("number").empty());
    EXPECT_EQ(&lexicon::built_in(), &lexicon::built_in());
}

TEST(lexicon, loads_a_folder_in_the_order_of_names) {
    auto const folder = std::filesystem::path(testing::TempDir()) / "lexicon_test";
    std::filesystem::remove_all(folder);
    std::filesystem::create_directories(folder);
    EXPECT_THROW(
        {
            diagnostics none;
            lexicon::load(folder.string(), none);
        },
        error);
    std::ofstream(folder / "b.lex") << "[cue]\nsecond\n";
    std::ofstream(folder / "a.lex") << "[cue]\nfirst\n";
    std::ofstream(folder / "c.txt") << "[cue]\nthird\n";
    diagnostics found;
    auto const l = lexicon::load(folder.string(), found);
    ASSERT_EQ(l.entries("cue").size(), 2U);
    EXPECT_EQ(l.entries("cue")[0]->phrases[0], "first");
    EXPECT_THROW(lexicon::load((folder / "none").string(), found), error);
    std::filesystem::remove_all(folder);
}

}  // namespace
}  // namespace reconcile
