// A field of news that no built-in lexicon holds, added by one file of examples/strandings, which docs/extending/lexicons.md
// shows. Nothing here but data is new.

#include <filesystem>
#include <fstream>

#include <unistd.h>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <reconcile/pipeline/input.hpp>
#include <reconcile/pipeline/reconciler.hpp>
#include <reconcile/write/display_text.hpp>

namespace reconcile {
namespace {

namespace fs = std::filesystem;
using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::SizeIs;

fs::path const source_folder = RECONCILE_SOURCE_DIR;
fs::path const example = source_folder / "examples" / "strandings";

/// A copy of the built-in lexicons, with the file of the example beside them if asked; gone with the object.
struct lexicon_folder {
    fs::path folder = fs::temp_directory_path() / ("reconcile_new_field_" + std::to_string(::getpid()));

    explicit lexicon_folder(bool with_field) {
        fs::remove_all(folder);
        fs::copy(source_folder / "libreconcile" / "lexicons", folder);
        if (with_field) fs::copy(example / "strandings.lex", folder);
    }
    ~lexicon_folder() { fs::remove_all(folder); }
    lexicon_folder(lexicon_folder const&) = delete;
    lexicon_folder& operator=(lexicon_folder const&) = delete;
};

report report_with(bool field) {
    lexicon_folder const words(field);
    diagnostics found;
    options how;
    how.words = std::make_shared<lexicon const>(lexicon::load(words.folder.string(), found));
    EXPECT_THAT(found, IsEmpty());
    reconciler r(how);
    read_input((example / "articles.jsonl").string(),
               [&](record&& one) { std::visit([&](auto&& x) { r.add(std::move(x)); }, std::move(one)); });
    return r.report();
}

std::vector<std::string> properties_of(report const& r) {
    std::vector<std::string> out;
    for (auto const& s : r.stories)
        for (auto const& e : s.events)
            for (auto const& i : e.items) out.push_back(i.property);
    return out;
}

TEST(new_field, is_read_by_one_more_file) {
    auto const r = report_with(true);
    ASSERT_THAT(r.stories, SizeIs(1));
    ASSERT_THAT(r.stories.front().events, SizeIs(1));
    auto const& event = r.stories.front().events.front();
    EXPECT_EQ(event.kind, "stranding");
    EXPECT_THAT(properties_of(r), ::testing::IsSupersetOf({"stranded", "refloated", "dead", "species"}));
    auto const stranded =
        std::find_if(event.items.begin(), event.items.end(), [](auto const& i) { return i.property == "stranded"; });
    ASSERT_NE(stranded, event.items.end());
    EXPECT_EQ(to_string(stranded->verdict), "conflict");
    EXPECT_THAT(stranded->conflicts, SizeIs(1));
    auto const refloated =
        std::find_if(event.items.begin(), event.items.end(), [](auto const& i) { return i.property == "refloated"; });
    ASSERT_NE(refloated, event.items.end());
    EXPECT_EQ(to_string(refloated->verdict), "agreed");
    EXPECT_THAT(properties_of(r), ::testing::Not(Contains("killed"))) << "whales are no people";
}

TEST(new_field, is_unknown_without_the_file) {
    auto const properties = properties_of(report_with(false));
    for (auto const* property : {"stranded", "refloated", "dead", "species"})
        EXPECT_THAT(properties, ::testing::Not(Contains(property)));
}

}  // namespace
}  // namespace reconcile
