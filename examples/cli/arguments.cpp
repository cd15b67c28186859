// The only file that includes CLI11, which takes seconds to compile.
#include "arguments.hpp"

#include <algorithm>
#include <cstdio>

#include <fmt/format.h>
#include <CLI/CLI.hpp>

#include <reconcile/core/version.hpp>
#include <reconcile/truth/truth_models.hpp>

namespace cli {

namespace {

constexpr char const* about = R"(What several sources agree on, where they contradict each other, and who said what.

Reads articles (.txt, .html, .json, .jsonl, folders) and claims (.jsonl, .csv), aligns what they say of one event, and reports
each value with everybody who stands behind it. "-" is standard input, JSON Lines. Nothing is sent anywhere.)";

constexpr char const* report_examples = R"(Examples:
  reconcile articles/*.txt                           the report, to be read
  reconcile --published 2021-02-26 articles/         texts that do not say when they appeared
  reconcile --format json articles/ > report.json    all of it, for a program
  reconcile --story flood articles/*.txt             all are of one story, whatever they tell
  reconcile claims.csv                               claims made by hand: event,property,value,source,via
  cat stories.jsonl | reconcile --format jsonl -     many stories: one line each, as they are done
  reconcile --judgements judged.txt articles/        what you know better: names, events, claims that are wrong
  reconcile --leave-one-out articles/                what would change without one of the sources
  reconcile --model auto articles/                   how far to believe each value, beside the verdicts
  reconcile --policy all articles/                   the rows that UCDP, ACLED, GTD, Airwars and IBC would print
  reconcile --fail-on-conflict news/ || echo look    status 1 where sources contradict each other

Each command has its own help: reconcile COMMAND --help

Exit status: 0 done; 1 done, and --fail-on-conflict found one; 2 arguments or input that cannot be used.)";

constexpr char const* extract_examples = R"(Examples:
  reconcile extract article.txt                      the claims of an article, a JSON object a line
  reconcile extract --layer numbers article.txt      its numbers: where they stand, what they mean, what they count
  cat articles.jsonl | reconcile extract --layer times -)";

constexpr char const* compare_examples = R"(Examples:
  reconcile compare "At least 8 people died." "Twelve people died."
  reconcile compare --format json "No one was hurt." "Two people were hurt."
  reconcile compare --pairs pairs.jsonl --format json    {"premise": …, "hypothesis": …} on each line)";

constexpr char const* truth_examples = R"(Examples:
  reconcile truth claims.csv                         columns source,item,value; the model is chosen by the shape of the claims
  reconcile truth --model truth_finder claims.csv    a model of your own choice
  reconcile truth --hierarchy places.csv claims.csv  name,within: Paris lies in France, so who says France is not wrong)";

void add_judgements(CLI::App& app, std::string& into, char const* what) {
    app.add_option("--judgements", into, what)->type_name("FILE");
}

constexpr char const* all_judgements =
    "lines of your own: \"same: KH | Kataib Hezbollah\", \"same owner: Post | Star\", \"same event: a.txt | b.txt\", \"reject: CLAIM\"";
constexpr char const* judgements_of_names = "lines of your own on which names are one: \"same: KH | Kataib Hezbollah\"";

void add_reading(CLI::App& app, reading_arguments& into) {
    app.add_option("INPUT", into.inputs, "files, folders, or - for standard input (JSON Lines)");
    app.add_option("--published", into.published, "date of documents that do not give one, as 2021-02-26")
        ->type_name("DATE");
    app.add_option("--publisher", into.publisher, "publisher of documents that do not name one")->type_name("NAME");
    app.add_option("--lexicon", into.lexicon, "folder of *.lex files to read in place of the built-in ones")
        ->type_name("DIR");
    add_judgements(app, into.judgements, all_judgements);
    app.add_option("--gazetteer", into.gazetteer, "places in the format of GeoNames, such as cities500.txt")
        ->type_name("FILE");
    app.add_option("-o,--output", into.output, "file to write in place of standard output")->type_name("FILE");
}

/// One line, whatever CLI11 says.
finished refuse(std::string what, std::string const& help) {
    std::replace(what.begin(), what.end(), '\n', ' ');
    fmt::print(stderr, "reconcile: {}; see {}\n", what, help);
    return {2};
}

std::string usual_format(std::string const& given) {
    for (char const* later : {"html", "csv", "dot", "graphml", "jsonld"})
        if (given == later) return fmt::format("--format {} is not written yet; give text, json or jsonl", given);
    return fmt::format("--format {} is not known; give text, json or jsonl", given);
}

arguments check(report_arguments out, std::string const& format, std::string const& failing) {
    using enum report_arguments::format;
    std::string const help = "reconcile --help";
    if (format == "text") out.as = text;
    else if (format == "json") out.as = json;
    else if (format == "jsonl") out.as = jsonl;
    else return refuse(usual_format(format), help);
    if (failing == "true")  // what CLI11 gives for a flag without a value
        out.fail_on = report_arguments::failing::unexplained;
    else if (failing == "all") out.fail_on = report_arguments::failing::all;
    else if (!failing.empty())
        return refuse(fmt::format("--fail-on-conflict={} is not known; give no value, or all", failing), help);
    if (out.inputs.empty()) return refuse("nothing to read; give files, folders, or - for standard input", help);
    return out;
}

arguments check(extract_arguments out) {
    if (out.inputs.empty())
        return refuse("nothing to read; give files, folders, or - for standard input", "reconcile extract --help");
    return out;
}

arguments check(compare_arguments out, std::string const& format) {
    std::string const help = "reconcile compare --help";
    if (format != "text" && format != "json")
        return refuse(fmt::format("--format {} is not known; give text or json", format), help);
    out.json = format == "json";
    if (out.pairs.empty() && out.statements.size() != 2)
        return refuse("two statements are compared; give two, or --pairs FILE", help);
    if (!out.pairs.empty() && !out.statements.empty())
        return refuse("--pairs FILE and statements are given; give one of them", help);
    return out;
}

arguments check(truth_arguments out, std::string const& format) {
    std::string const help = "reconcile truth --help";
    if (format == "text") out.as = truth_arguments::format::text;
    else if (format == "csv") out.as = truth_arguments::format::csv;
    else if (format == "json") out.as = truth_arguments::format::json;
    else return refuse(fmt::format("--format {} is not known; give text, csv or json", format), help);
    if (out.inputs.empty()) return refuse("nothing to read; give a file of claims, or - for standard input", help);
    return out;
}

/// Every model with what it does.
std::string models_and_examples() {
    std::string out = "Models:\n";
    for (auto const& m : reconcile::truth_models()) out += fmt::format("  {:<20} {}\n", m.model.name(), m.about);
    return out + "\n" + truth_examples;
}

}  // namespace

arguments parse_arguments(int count, char const* const* words) {
    CLI::App app{about, "reconcile"};
    app.footer(report_examples);
    app.set_version_flag("--version", fmt::format("reconcile {}", reconcile::library_version));
    report_arguments report;
    std::string format = "text";
    std::string failing;
    add_reading(app, report);
    app.add_option("--story", report.story, "story of documents that do not give one; else it is found by what they tell")
        ->type_name("NAME");
    app.add_option("--format", format, "text, json or jsonl (a line a story)")->type_name("NAME");
    app.add_flag("--leave-one-out", report.leave_one_out, "also say what changes without each source, and on whom most hangs");
    app.add_option("--model", report.model, "how far each value is to be believed: auto, or a model of reconcile truth --help")
        ->type_name("NAME");
    app.add_option("--policy", report.policies, "what an institution would print of the dead and hurt: ucdp, acled, gtd, airwars, ibc, or all")
        ->type_name("NAME")
        ->take_all()
        ->expected(1)
        ->allow_extra_args(false);
    app.add_flag("--fail-on-conflict", failing,
                 "end with status 1 if a conflict stands that nothing explains; =all: any conflict");

    auto* extract_command = app.add_subcommand("extract", "What is read in documents, a JSON object a line.");
    extract_command->footer(extract_examples);
    extract_arguments extract;
    add_reading(*extract_command, extract);
    extract_command
        ->add_option("--layer", extract.layer, "claims (if not given), numbers, times, attributions, names, events")
        ->type_name("NAME");

    auto* compare_command = app.add_subcommand(
        "compare", "Whether the second statement follows from the first, contradicts it, or neither.");
    compare_command->footer(compare_examples);
    compare_arguments compare;
    std::string compare_format = "text";
    compare_command->add_option("STATEMENT", compare.statements, "two sentences");
    compare_command
        ->add_option("--pairs", compare.pairs, "JSON Lines of {\"premise\", \"hypothesis\"}; - for standard input")
        ->type_name("FILE");
    compare_command->add_option("--format", compare_format, "text or json")->type_name("NAME");
    compare_command
        ->add_option("--lexicon", compare.lexicon, "folder of *.lex files to read in place of the built-in ones")
        ->type_name("DIR");
    add_judgements(*compare_command, compare.judgements, judgements_of_names);

    auto* truth_command = app.add_subcommand("truth", "Which of the values that sources claim to believe, and which sources.");
    truth_command->footer(models_and_examples());
    truth_arguments truth;
    std::string truth_format = "text";
    truth_command->add_option("CLAIMS", truth.inputs, "CSV of source,item,value (and time), or JSON Lines; - for standard input");
    truth_command->add_option("--model", truth.model, "one of those below; else it is chosen by the shape of the claims")->type_name("NAME");
    truth_command->add_option("--value", truth.value, "read all values as number, time or words; else each as it is written")->type_name("KIND");
    truth_command->add_option("--hierarchy", truth.hierarchy, "CSV of name,within: which value lies in which")->type_name("FILE");
    truth_command->add_option("--format", truth_format, "text, csv (item,value,belief) or json")->type_name("NAME");
    truth_command->add_option("-o,--output", truth.output, "file to write in place of standard output")->type_name("FILE");

    try {
        app.parse(count, words);
    } catch (CLI::CallForHelp const&) {
        auto const asked = app.get_subcommands();
        fmt::print("{}", asked.empty() ? app.help() : asked.front()->help("reconcile"));
        return finished{0};
    } catch (CLI::CallForVersion const& version) {
        fmt::print("{}\n", version.what());
        return finished{0};
    } catch (CLI::ParseError const& wrong) {
        return refuse(wrong.what(), "reconcile --help");
    }
    if (extract_command->parsed()) return check(std::move(extract));
    if (compare_command->parsed()) return check(std::move(compare), compare_format);
    if (truth_command->parsed()) return check(std::move(truth), truth_format);
    return check(std::move(report), format, failing);
}

}  // namespace cli
