// Small articles in, the whole report out, compared with what is stored: tests/golden/<case>/report.txt and report.json.
//
// A case is a folder here with articles.jsonl, and judged.txt where there are judgements; `example_articles` reads
// examples/articles. When a change of the reports is
// meant, look at the difference and renew the stored files:
//
//     build/dev/tests/golden_test --update && git diff tests/golden
//
// Versions of lexicons and Unicode are left out of what is compared, so that only what changes a finding changes a file.

#include <filesystem>
#include <fstream>
#include <iostream>
#include <sstream>

#include <gtest/gtest.h>

#include <reconcile/pipeline/input.hpp>
#include <reconcile/pipeline/reconciler.hpp>
#include <reconcile/write/report_json.hpp>
#include <reconcile/write/report_text.hpp>

namespace reconcile {
namespace {

namespace fs = std::filesystem;

bool update = false;
fs::path const source_folder = RECONCILE_SOURCE_DIR;
fs::path const golden_folder = source_folder / "tests" / "golden";

std::string bytes_of(fs::path const& file) {
    std::ifstream in(file, std::ios::binary);
    std::ostringstream out;
    out << in.rdbuf();
    return out.str();
}

report report_of(fs::path const& articles, options how = {}) {
    diagnostics found;
    if (auto const file = articles.parent_path() / "judged.txt"; fs::exists(file))
        how.judged = std::make_shared<judgement_file const>(read_judgements("judged.txt", bytes_of(file), found));
    reconciler r(std::move(how));
    for (auto& d : found) r.add(std::move(d));
    read_input(articles.string(), [&](record&& one) {
        if (auto* d = std::get_if<document>(&one))
            d->path = fs::path(d->path).filename().string();  // where the tree lies is not compared
        std::visit([&](auto&& x) { r.add(std::move(x)); }, std::move(one));
    });
    auto out = r.report();
    out.made_with = {"", out.made_with.schema, "", "", ""};
    return out;
}

/// The first line that differs, for people who read a failure.
std::string first_difference(std::string const& stored, std::string const& made) {
    std::istringstream a(stored), b(made);
    std::string x, y;
    for (int line = 1;; ++line) {
        bool const more_a = static_cast<bool>(std::getline(a, x));
        bool const more_b = static_cast<bool>(std::getline(b, y));
        if (!more_a && !more_b) return "only in the ends of lines";
        if (!more_a) x = "(end)";
        if (!more_b) y = "(end)";
        if (x != y) return "line " + std::to_string(line) + "\n  stored: " + x + "\n  now:    " + y;
    }
}

void compare(fs::path const& file, std::string const& made) {
    if (update) {
        fs::create_directories(file.parent_path());
        std::ofstream(file, std::ios::binary) << made;
        std::cout << "renewed " << file.string() << "\n";
        return;
    }
    ASSERT_TRUE(fs::exists(file)) << file << " is missing: run with --update";
    auto const stored = bytes_of(file);
    EXPECT_TRUE(stored == made) << file << " differs in " << first_difference(stored, made)
                                << "\nIf that is meant, run with --update and look at the difference.";
}

void check(std::string const& name, fs::path const& articles, options how = {}) {
    auto const made = report_of(articles, std::move(how));
    for (auto const& d : made.diagnostics) EXPECT_NE(d.severity, severity::error) << d.message;
    compare(golden_folder / name / "report.txt", to_text(made, {.width = 100, .colour = false, .utf8 = true}));
    compare(golden_folder / name / "report.json", to_json(made));
}

TEST(golden, example_articles) { check("example_articles", source_folder / "examples" / "articles"); }

/// A toll that one agency lets rise over two days, told by two outlets; a mayor's lower bound; a count that nobody gives yet.
TEST(golden, flood) { check("flood", golden_folder / "flood" / "articles.jsonl"); }

/// A toll that rises, is corrected by its own ministry, is told again as it was, and is counted anew by somebody else.
TEST(golden, rising_toll) { check("rising_toll", golden_folder / "rising_toll" / "articles.jsonl"); }

/// Three outlets that each count some of the dead, and none that counts all.
TEST(golden, parts_only) { check("parts_only", golden_folder / "parts_only" / "articles.jsonl"); }

/// A crowd of which organisers and police tell two numbers; arrests; what the police used.
TEST(golden, protest) { check("protest", golden_folder / "protest" / "articles.jsonl"); }

/// Confirmed and suspected cases and deaths over two days, and an aid group that counts more.
TEST(golden, outbreak) { check("outbreak", golden_folder / "outbreak" / "articles.jsonl"); }

/// A toll that rises; missing, homeless, houses; two magnitudes and two sums for the damage.
TEST(golden, earthquake) { check("earthquake", golden_folder / "earthquake" / "articles.jsonl"); }

/// A toll of three counts, one of them in a paper's own voice; what each item comes to without each source.
TEST(golden, hangs) { check("hangs", golden_folder / "hangs" / "articles.jsonl", {.leave_one_out = true}); }

/// A field of news that is one more file of a lexicon.
TEST(golden, strandings) {
    auto const folder = source_folder / "examples" / "strandings";
    diagnostics found;
    auto words = lexicon::load((source_folder / "libreconcile" / "lexicons").string(), found);
    words.parse("strandings.lex", bytes_of(folder / "strandings.lex"), found);
    EXPECT_TRUE(found.empty());
    check("strandings", folder / "articles.jsonl", {.words = std::make_shared<lexicon const>(std::move(words))});
}

/// One mayor's sentence in four outlets: word for word, cut, changed inside quotation marks, and turned by a "not" that one
/// of them lost.
TEST(golden, quote_drift) { check("quote_drift", golden_folder / "quote_drift" / "articles.jsonl"); }

/// Figures to check: parts and percents that do not fit, killed and wounded swapped, a unit swapped, a claim that its quotation
/// does not hold.
TEST(golden, figures) { check("figures", golden_folder / "figures" / "articles.jsonl"); }

/// A town in three spellings; a toll that a governor denies; one group claims, another is blamed and denies.
TEST(golden, spellings) { check("spellings", golden_folder / "spellings" / "articles.jsonl"); }

/// A general's words with their sense turned; one dead against several; planes, bombs and targets.
TEST(golden, turned_quote) { check("turned_quote", golden_folder / "turned_quote" / "articles.jsonl"); }

/// A strike of which a monitor, an army and a mayor count different people; two say that they did it. With the rows of policies.
TEST(golden, policies) { check("policies", golden_folder / "policies" / "articles.jsonl", {.policies = policy_set::all()}); }

/// A wire copy, an abridged one, an outlet that repeats whom it quotes, and its sister paper.
TEST(golden, wire_copies) { check("wire_copies", golden_folder / "wire_copies" / "articles.jsonl"); }

/// A bomb of the week before, and a second deed, that the rules take for what the articles are about; a place that is not
/// named in one of them; a figure that its paper took back; a line on an article that is not there.
TEST(golden, judged) { check("judged", golden_folder / "judged" / "articles.jsonl"); }

}  // namespace
}  // namespace reconcile

int main(int argc, char** argv) {
    testing::InitGoogleTest(&argc, argv);
    for (int i = 1; i < argc; ++i)
        if (std::string_view(argv[i]) == "--update") reconcile::update = true;
    return RUN_ALL_TESTS();
}
