// reconcile compare: what two statements are to each other.
#include <string>
#include <vector>

#include <fmt/format.h>

#include <reconcile/pipeline/compare_statements.hpp>
#include <reconcile/pipeline/statement_pairs.hpp>
#include <reconcile/write/json_writer.hpp>

#include "commands.hpp"
#include "output.hpp"
#include "reading.hpp"
#include "terminal.hpp"

namespace cli {

namespace {

std::string as_json(reconcile::statement_comparison const& c) {
    std::string out;
    reconcile::json_writer json(out);
    json.begin_object();
    json.field("relation", c.relation);
    json.field("reason", c.reason);
    json.field("note", c.note);
    json.field("label", c.label);
    json.end_object();
    return out + "\n";
}

std::string as_text(reconcile::statement_comparison const& c) {
    auto const reason = c.reason.empty() ? std::string{} : fmt::format(" ({})", c.reason);
    return printable(fmt::format("{}: {}{}", c.label, c.relation, reason)) + "\n" +
           (c.note.empty() ? "" : "  " + printable(c.note) + "\n");
}

}  // namespace

int run(compare_arguments const& asked) {
    reconcile::diagnostics told;
    reconcile::options how;
    how.words = lexicon_of(asked.lexicon, told);
    how.judged = judgements_of(asked.judgements, told);
    print(told);
    reconcile::statement_comparer const comparer(how);
    output to("");
    auto const compare = [&](std::string_view premise, std::string_view hypothesis) {
        auto const found = comparer.compare(premise, hypothesis);
        to.write(asked.json ? as_json(found) : as_text(found));
    };
    if (asked.pairs.empty()) compare(asked.statements[0], asked.statements[1]);
    else print(reconcile::read_pairs(asked.pairs, compare));
    to.close();
    return 0;
}

}  // namespace cli
