// Runs the program as a user does: arguments, bad input, exit status, what goes where.
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace {

namespace fs = std::filesystem;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;
using testing::StartsWith;

struct outcome {
    int status = -1;
    std::string out;
    std::vector<std::string> told;  ///< lines of standard error
};

class cli : public testing::Test {
protected:
    void SetUp() override {
        folder_ = fs::temp_directory_path() / ("reconcile_cli_" + std::to_string(::getpid()) + "_" +
                                               testing::UnitTest::GetInstance()->current_test_info()->name());
        fs::create_directories(folder_);
    }
    void TearDown() override { fs::remove_all(folder_); }

    std::string file(std::string const& name, std::string_view bytes) {
        std::ofstream(folder_ / name, std::ios::binary) << bytes;
        return name;
    }

    [[nodiscard]] std::string content(std::string const& name) const {
        std::ostringstream all;
        all << std::ifstream(folder_ / name, std::ios::binary).rdbuf();
        return all.str();
    }

    /// Runs the program in the folder; `arguments` are words for the shell.
    outcome run(std::string const& arguments, std::string_view input = {}) {
        file("stdin", input);
        auto const command =
            "cd '" + folder_.string() + "' && '" RECONCILE_PROGRAM "' " + arguments + " <stdin >stdout 2>stderr";
        auto const status = std::system(command.c_str());
        outcome o{WIFEXITED(status) ? WEXITSTATUS(status) : -1, content("stdout"), {}};
        std::istringstream lines(content("stderr"));
        for (std::string line; std::getline(lines, line);) o.told.push_back(line);
        return o;
    }

    fs::path folder_;
};

constexpr std::string_view two_counts =
    R"({"id": "a", "event": "flood", "property": "killed", "value": {"kind": "quantity", "min": 22, "max": 22, "of": "people"}, "attribution": [{"source": "Bugle", "kind": "outlet"}, {"source": "Flood Watch"}]}
{"id": "b", "event": "flood", "property": "killed", "value": {"kind": "quantity", "min": 17, "max": 17, "of": "people"}, "attribution": [{"source": "Post", "kind": "outlet"}, {"source": "Vale Radio"}]}
)";

TEST_F(cli, helps_with_examples_for_every_command) {
    for (std::string const command : {"", "extract ", "compare ", "truth "}) {
        auto const o = run(command + "--help");
        EXPECT_EQ(o.status, 0);
        EXPECT_THAT(o.out, HasSubstr("Examples:"));
        EXPECT_THAT(o.out, HasSubstr("  reconcile " + command));
        EXPECT_THAT(o.told, IsEmpty());
    }
}

TEST_F(cli, tells_its_version) { EXPECT_THAT(run("--version").out, StartsWith("reconcile 0.")); }

TEST_F(cli, refuses_bad_arguments_with_one_line_and_status_2) {
    for (char const* arguments :
         {"", "--nonsense x.txt", "--format pdf -", "--format html -", "--format", "--fail-on-conflict=some -",
          "missing.txt", "--published 2021-02-30 -", "--lexicon missing -", "--judgements missing -", "--gazetteer missing -", "compare a b --judgements missing", "--output missing/o.txt -", "--policy vote -", "--policy", "extract",
          "extract --layer tunes -", "compare one", "compare --pairs missing.jsonl", "compare a b --format html",
          "stdin"}) {
        auto const o = run(arguments);
        EXPECT_EQ(o.status, 2) << arguments;
        EXPECT_THAT(o.out, IsEmpty()) << arguments;
        ASSERT_EQ(o.told.size(), 1U) << arguments << "\n" << testing::PrintToString(o.told);
        EXPECT_THAT(o.told[0], StartsWith("reconcile: ")) << arguments;
    }
    EXPECT_THAT(run("missing.txt").told,
                ElementsAre("reconcile: missing.txt: there is no such file or folder; check the path"));
}

TEST_F(cli, reconciles_claims_from_standard_input) {
    auto const o = run("-", two_counts);
    EXPECT_EQ(o.status, 0);
    EXPECT_THAT(o.out, HasSubstr("✗ killed"));
    EXPECT_THAT(o.out, HasSubstr("22 people"));
    EXPECT_THAT(o.out, HasSubstr("Flood Watch, via Bugle"));
    EXPECT_THAT(o.out, Not(HasSubstr("\033")));
    EXPECT_THAT(o.told, IsEmpty());
}

TEST_F(cli, leaves_out_one_source_at_a_time_where_it_is_asked_to) {
    EXPECT_THAT(run("-", two_counts).out, Not(HasSubstr("Without")));
    auto const o = run("--leave-one-out -", two_counts);
    EXPECT_EQ(o.status, 0);
    EXPECT_THAT(o.out, HasSubstr("Without either Vale Radio or Post: 22 people, from one source only, instead\n    of a conflict.\n"));
    EXPECT_THAT(o.out, HasSubstr("What hangs on whom\n  1 verdict   Bugle (killed)\n"));
    for (std::string const format : {"json", "jsonl"}) {
        auto const json = run("--leave-one-out --format " + format + " -", two_counts);
        EXPECT_THAT(json.out, HasSubstr(R"("hangs_on": [{"without": "Flood Watch", "kind": "origin", "claims": ["a"], "verdict": "single_source")"));
        EXPECT_THAT(json.out, HasSubstr(R"("conflicts_ended": ["flood/killed!1"])"));
    }
}

TEST_F(cli, gives_the_same_bytes_for_any_order_of_input) {
    std::string const lines(two_counts);
    auto const half = lines.find('\n') + 1;
    for (std::string const format : {"json", "jsonl", "text"}) {
        auto const one = run("--format " + format + " -", lines);
        auto const other = run("--format " + format + " -", lines.substr(half) + lines.substr(0, half));
        EXPECT_EQ(one.out, other.out) << format;
        EXPECT_THAT(one.out, Not(IsEmpty()));
    }
}

TEST_F(cli, ends_with_1_where_a_conflict_was_asked_for) {
    std::string people(two_counts);
    auto farmers = people;
    farmers.replace(farmers.rfind("people"), 6, "farmers");
    EXPECT_EQ(run("-", people).status, 0);
    EXPECT_EQ(run("--fail-on-conflict -", people).status, 1);
    EXPECT_EQ(run("--fail-on-conflict -", farmers).status, 0) << "the words explain it";
    EXPECT_EQ(run("--fail-on-conflict=all -", farmers).status, 1);
    EXPECT_EQ(run("--fail-on-conflict -", people.substr(0, people.find('\n') + 1)).status, 0);
}

TEST_F(cli, replays_the_policies_that_are_asked_for) {
    EXPECT_THAT(run("-", two_counts).out, Not(HasSubstr("institutions")));
    auto const all = run("--policy all -", two_counts).out;
    EXPECT_THAT(all, HasSubstr("\n  UCDP     killed 17 (17 to 22)"));
    EXPECT_THAT(all, HasSubstr("\n  IBC      killed 17 to 22"));
    auto const two = run("--policy gtd --policy acled --format json -", two_counts).out;
    EXPECT_LT(two.find(R"({"policy": "GTD", )"), two.find(R"({"policy": "ACLED", "figures": [{"of": "killed", "best": 17, )"));
    EXPECT_THAT(two, Not(HasSubstr("UCDP")));
    EXPECT_THAT(run("--policy ibc --format jsonl -", two_counts).out, HasSubstr(R"("policies": [{"policy": "IBC")"));
    EXPECT_THAT(run("--policy vote -", two_counts).told, ElementsAre("reconcile: policy vote is not known; give UCDP, ACLED, GTD, Airwars, IBC or all"));
}

TEST_F(cli, writes_to_a_file) {
    auto const o = run("--format json --output found.json -", two_counts);
    EXPECT_EQ(o.status, 0);
    EXPECT_THAT(o.out, IsEmpty());
    EXPECT_THAT(content("found.json"), StartsWith("{\"reconcile\": "));
}

TEST_F(cli, writes_a_line_a_story) {
    auto const o = run("--format jsonl -",
                       R"({"story": "b", "event": "e", "property": "p", "value": null}
{"story": "a", "event": "e", "property": "p", "value": {"kind": "yes_no", "yes": true}}
)");
    EXPECT_EQ(std::count(o.out.begin(), o.out.end(), '\n'), 2);
    EXPECT_LT(o.out.find("\"story\": \"a\""), o.out.find("\"story\": \"b\""));
}

TEST_F(cli, finds_stories_and_says_so) {
    auto const input = file("many.jsonl", R"({"id": "a", "published": "2021-03-12", "text": "A bombing in Ostrel on Thursday killed 3 people, Captain Ana Brack said."}
{"id": "b", "published": "2021-03-12", "text": "Captain Ana Brack said four people died in the bombing in Ostrel on Thursday."}
{"id": "c", "published": "2021-03-29", "text": "A ferry sank off Port Hale on Sunday. The harbour master, Bela Orso, said 9 people drowned."}
)");
    auto const o = run("--format jsonl " + input);
    EXPECT_EQ(std::count(o.out.begin(), o.out.end(), '\n'), 2);
    EXPECT_THAT(o.out, HasSubstr(R"("story": "bombing, Ostrel, 11 Mar 2021", "found": true, "documents": ["a", "b"], "placed": [{"document": "a", "beside": "b", "because": "same kind (bombing), same day (11 Mar 2021), same place (Ostrel); both name ana brack, ostrel; published within a day"}, )"));
    EXPECT_THAT(run(input).out, HasSubstr("Story found: bombing, Ostrel, 11 Mar 2021"));

    auto const one = run("--story accidents --format jsonl " + input);
    EXPECT_EQ(std::count(one.out.begin(), one.out.end(), '\n'), 1);
    EXPECT_THAT(one.out, HasSubstr(R"("story": "accidents", "documents": ["a", "b", "c"])"));
}

TEST_F(cli, extracts_a_layer_a_line) {
    auto const o = run("extract --layer numbers " + file("a.txt", "The flood killed twelve people in Arrow.\n"));
    EXPECT_EQ(o.status, 0);
    EXPECT_THAT(
        o.out,
        HasSubstr(R"("begin": 17, "end": 23, "text": "twelve", "value": {"kind": "quantity", "min": 12, "max": 12)"));
    EXPECT_EQ(run("extract --layer numbers -", "{\"id\": \"x\", \"text\": \"Four died.\"}\n").out.substr(0, 16),
              R"({"document": "x")");
}

TEST_F(cli, compares_two_statements_and_many) {
    EXPECT_THAT(run("compare 'At least 8 people died.' 'At least 8 people died.'").out,
                StartsWith("entailment: equal\n"));
    file("pairs.jsonl", R"({"premise": "The flood killed 12 people.", "hypothesis": "The flood killed 15 people."}
{"premise": "x"}
{"premise": "The flood killed 12 people.", "hypothesis": "The flood killed 12 people."}
)");
    auto const o = run("compare --pairs pairs.jsonl --format json");
    EXPECT_EQ(o.status, 0);
    EXPECT_EQ(std::count(o.out.begin(), o.out.end(), '\n'), 2);
    EXPECT_THAT(o.out, HasSubstr(R"("label": "contradiction")"));
    EXPECT_THAT(o.told, ElementsAre(HasSubstr("pairs.jsonl:2: error: it is no pair; give")));
}

TEST_F(cli, heeds_judgements_and_a_gazetteer) {
    file("judged.txt", "same: Flood Watch | Vale Radio\n");
    auto const one = run("--judgements judged.txt --format json -", two_counts);
    EXPECT_EQ(one.status, 0);
    EXPECT_THAT(one.told, IsEmpty());
    EXPECT_THAT(one.out, HasSubstr(R"("matches": [{"name": "Vale Radio", "with": "Flood Watch", "reason": "judgement", "document": null}])"));
    EXPECT_THAT(run("--format json -", two_counts).out, Not(HasSubstr("\"matches\"")));
    file("bad.txt", "same: Flood Watch | Vale Radio\nmerge: a | b\n");
    auto const bad = run("--judgements bad.txt --format json -", two_counts);
    EXPECT_EQ(bad.status, 0);
    EXPECT_THAT(bad.told, ElementsAre(HasSubstr("bad.txt:2: error: \"merge\" is not known; begin the line with")));
    file("places.txt", "5\tOstrel\tOstrel\t\t0\t0\tP\tPPL\tNL\t\t11\t\t\t\t9\t\t\t\t2030-01-01\n");
    auto const named = run("extract --layer names --gazetteer places.txt -", "{\"text\": \"They went on towards Ostrel.\"}\n");
    EXPECT_THAT(named.out, HasSubstr(R"("name": "Ostrel", "kind": "place", "entity": 0, "match": null)"));
    EXPECT_EQ(run("compare --judgements judged.txt 'Two died.' 'Two died.'").status, 0);
}

TEST_F(cli, heeds_judgements_of_events_and_claims) {
    file("lamp.txt", "A bombing in Ostrel on Thursday killed 8 people, police said.\n");
    file("post.txt", "A bombing in Ostrel on Thursday killed 9 people.\n");
    auto const all = run("--published 2030-01-05 --fail-on-conflict lamp.txt post.txt");
    EXPECT_EQ(all.status, 1);
    file("judged.txt", "reject: post.txt:32-47:killed:1   # \x1b[31mthe Post took it back\n");
    auto const one = run("--published 2030-01-05 --fail-on-conflict --judgements judged.txt lamp.txt post.txt");
    EXPECT_THAT(one.told, IsEmpty());
    EXPECT_EQ(one.status, 0);
    EXPECT_THAT(one.out, HasSubstr("Rejected by your judgements: 1 claim\n  killed 9 people (post), \"killed 9 people\" [judged.txt:1]:"));
    EXPECT_THAT(one.out, HasSubstr("the Post took it\n  back\n"));
    EXPECT_THAT(one.out, Not(HasSubstr("\x1b")));
    auto const extracted = run("extract --judgements judged.txt post.txt");
    EXPECT_THAT(extracted.out, HasSubstr(":32-47:killed:1\"")) << "ids are copied from here, so nothing is left out";
    EXPECT_THAT(extracted.told, IsEmpty());
    file("judged.txt", "different events: lamp.txt | post.txt\nreject: gone.txt:1-2:killed:1\n");
    auto const apart = run("--published 2030-01-05 --fail-on-conflict --judgements judged.txt lamp.txt post.txt");
    EXPECT_EQ(apart.status, 0);
    EXPECT_THAT(apart.told, ElementsAre(HasSubstr("judged.txt:2: note: \"gone.txt:1-2:killed:1\" is no claim or document of this run")));
}

// ---- bad input: one clear line each, the rest worked out, status 0 --------------------------------------------------

class bad_input : public cli {
protected:
    /// One line on standard error, the same in the report's diagnostics, and the good record is still there.
    void expect_told(std::string const& arguments, std::string const& what, std::string_view input = {}) {
        auto const o = run("--format json good.jsonl " + arguments, input);
        EXPECT_EQ(o.status, 0);
        ASSERT_EQ(o.told.size(), 1U) << testing::PrintToString(o.told);
        EXPECT_THAT(o.told[0], HasSubstr(what));
        EXPECT_THAT(o.out, HasSubstr("\"severity\": "));
        EXPECT_THAT(o.out, HasSubstr("\"id\": \"good\""));
    }

    void SetUp() override {
        cli::SetUp();
        file(
            "good.jsonl",
            R"({"id": "good", "event": "flood", "property": "killed", "value": {"kind": "quantity", "min": 22, "max": 22}})");
    }
};

TEST_F(bad_input, that_is_not_utf8) {
    expect_told(file("a.txt", "Four died.\xff"), "a.txt: byte 10: error: not UTF-8; convert");
    expect_told("-", "standard input:1: byte 10: error: it is not UTF-8; convert", "{\"text\": \"\xff\"}\n");
}

TEST_F(bad_input, that_is_empty) {
    expect_told(file("a.txt", ""), "a.txt: warning: empty");
    expect_told("-", "standard input: warning: it is empty; give");
}

TEST_F(bad_input, that_is_binary) {
    expect_told(file("a.txt", std::string_view("\x7f"
                                               "ELF\0\1",
                                               6)),
                "a.txt: error: document left out: byte 4 is zero");
}

TEST_F(bad_input, that_was_cut_off) {
    expect_told("-", "standard input:1: byte 19: error: it ends, or a line ends, inside a string",
                R"({"event": "flood", "prop)");
    expect_told(file("a.json", R"([{"text": "Four died."},)"), "a.json: byte 24: error: it is not JSON: cut off");
}

TEST_F(bad_input, with_an_id_that_was_given_before) {
    expect_told("-", "a claim with the id \"good\" was given before; give",
                R"({"id": "good", "event": "flood", "property": "killed", "value": null})");
    expect_told("-", "a document with the id \"d\" was given before; give",
                "{\"id\": \"d\", \"text\": \"Four died.\"}\n{\"id\": \"d\", \"text\": \"Five died.\"}\n");
}

TEST_F(bad_input, with_dates_that_do_not_exist) {
    expect_told("-", "2030-02-31",
                R"({"event": "flood", "property": "date", "value": {"kind": "time", "from": "2030-02-31"}})");
    expect_told("-", "\"2030-13-01\" is no date that exists; write",
                R"({"id": "d", "published": "2030-13-01", "text": "Four died."})");
}

TEST_F(bad_input, with_numbers_beyond_range) {
    expect_told("-", "standard input:1: byte 69: error: a number is malformed or beyond range",
                R"({"event": "e", "property": "p", "value": {"kind": "quantity", "min": 1e999}})");
}

TEST_F(bad_input, with_ends_in_the_wrong_order) {
    expect_told("-",
                "standard input:1: error: claim left out: `value`: `min` is 15 and `max` is 10, which leaves no "
                "number; the smaller comes first",
                R"({"event": "e", "property": "p", "value": {"kind": "quantity", "min": 15, "max": 10}})");
}

TEST_F(bad_input, with_words_that_are_not_known) {
    expect_told("-", "`stance` is \"supports\"; give one of affirms, denies, no_position",
                R"({"event": "e", "property": "p", "value": null, "stance": "supports"})");
}

TEST_F(bad_input, with_a_line_of_100_MB) {
    {
        std::ofstream out(folder_ / "long.jsonl", std::ios::binary);
        std::string const piece(std::size_t{1} << 20U, 'x');
        out << R"({"text": ")";
        for (int i = 0; i < 100; ++i) out << piece;
        out << "\"}\n";
    }
    expect_told("long.jsonl", "long.jsonl:1: error: the line has 104857612 bytes and is left out");
}

TEST_F(bad_input, that_tries_to_steer_the_terminal) {
    auto const o = run("-",
                       "{\"event\": \"e\\u001b[31m\", \"property\": \"p\\u001b]0;x\\u0007\", \"value\": null, "
                       "\"stance\": \"\\u001b[2J\"}\n"
                       "{\"event\": \"e\\u001b[31m\", \"property\": \"p\\u001b]0;x\\u0007\", \"value\": {\"kind\": "
                       "\"yes_no\", \"yes\": true}}\n");
    EXPECT_EQ(o.status, 0);
    EXPECT_THAT(o.out, Not(HasSubstr("\033")));
    EXPECT_THAT(o.told, ElementsAre(Not(HasSubstr("\033"))));
}

constexpr std::string_view two_sources = "source,item,value\nPost,flood/killed,22\nEcho,flood/killed,22\nSun,flood/killed,17\n";

TEST_F(cli, truth_tells_what_to_believe) {
    file("claims.csv", two_sources);
    auto const o = run("truth --model vote --format csv claims.csv");
    EXPECT_EQ(o.status, 0);
    EXPECT_EQ(o.out, "item,value,belief\nflood/killed,22,0.666667\n");
    EXPECT_THAT(run("truth claims.csv").out, HasSubstr("weighed by the model"));
    EXPECT_THAT(run("truth --format json -", two_sources).out, HasSubstr("\"value\": \"22\""));
    EXPECT_EQ(run("truth --format csv --output out.csv --model vote claims.csv").out, "");
    EXPECT_EQ(content("out.csv"), o.out);
}

TEST_F(cli, a_report_may_have_beliefs_beside_its_verdicts) {
    file("claims.jsonl", two_counts);
    auto const plain = run("--format json claims.jsonl");
    auto const weighed = run("--model auto --format json claims.jsonl");
    EXPECT_EQ(weighed.status, 0);
    EXPECT_THAT(plain.out, Not(HasSubstr("\"belief\"")));
    EXPECT_THAT(weighed.out, HasSubstr("\"weighed\": {\"model\": \"vote\", \"why\": \"no source makes 10 claims\"}"));
    EXPECT_THAT(weighed.out, HasSubstr("\"belief\": 0.5"));
    EXPECT_THAT(run("--model vote claims.jsonl").out, HasSubstr("Belief, by the model vote: 17 people 0.50"));
    auto const wrong = run("--model guess claims.jsonl");
    EXPECT_EQ(wrong.status, 2);
    EXPECT_THAT(wrong.told, ElementsAre(HasSubstr("--model guess is not known; give auto")));
}

TEST_F(cli, truth_refuses_in_one_line) {
    file("claims.csv", two_sources);
    file("twice.csv", "source,item,value,source\nPost,x,1,Sun\n");
    file("none.csv", "source,item,value\n");
    for (auto const& [arguments, says] : std::vector<std::pair<std::string, std::string>>{
             {"truth", "nothing to read"},
             {"truth --model guess claims.csv", "--model guess is not known; give one of vote"},
             {"truth --value colour claims.csv", "--value colour is not known; give number, time or words"},
             {"truth --format html claims.csv", "--format html is not known; give text, csv or json"},
             {"truth missing.csv", "missing.csv: cannot be opened"},
             {"truth --hierarchy claims.csv claims.csv", "claims.csv: no hierarchy could be read"},
             {"truth twice.csv", "which names a column twice"},
             {"truth none.csv", "no claim could be read"},
             {"truth -", "the first row is \"a,b\", which does not name source, item and value"}}) {
        auto const o = run(arguments, "a,b\n1,2\n");
        EXPECT_EQ(o.status, 2) << arguments;
        ASSERT_THAT(o.told, Not(IsEmpty())) << arguments;
        EXPECT_THAT(o.told.back(), HasSubstr(says)) << arguments;
    }
}

}  // namespace
