// reconcile [INPUT…]: documents and claims in, the report out.
#include <algorithm>
#include <optional>
#include <string>
#include <utility>

#include <fmt/format.h>

#include <reconcile/core/error.hpp>
#include <reconcile/pipeline/reconciler.hpp>
#include <reconcile/pipeline/story_stream.hpp>
#include <reconcile/report/beliefs.hpp>
#include <reconcile/truth/truth_models.hpp>
#include <reconcile/write/report_json.hpp>
#include <reconcile/write/report_text.hpp>

#include "commands.hpp"
#include "output.hpp"
#include "reading.hpp"
#include "terminal.hpp"

namespace cli {

namespace {

using failing = report_arguments::failing;

bool counts(reconcile::finding why, failing asked) {
    return why.relation == reconcile::relation::conflict && (asked == failing::all || !why.explained());
}

bool has_conflict(reconcile::report const& found, failing asked) {
    if (asked == failing::never) return false;
    auto const counted = [&](auto const& conflict) { return counts(conflict.why, asked); };
    auto const of_item = [&](auto const& item) {
        return std::any_of(item.conflicts.begin(), item.conflicts.end(), counted);
    };
    for (auto const& story : found.stories)
        for (auto const& event : story.events)
            if (std::any_of(event.items.begin(), event.items.end(), of_item) ||
                std::any_of(event.conflicts.begin(), event.conflicts.end(), counted))
                return true;
    return false;
}

std::string written(reconcile::report const& found, report_arguments::format as, bool to_terminal) {
    std::string out;
    switch (as) {
        case report_arguments::format::text:
            append_text(out, found,
                        to_terminal ? reconcile::text_style{terminal_width(), has_colour(), has_utf8()}
                                    : reconcile::text_style{});
            break;
        case report_arguments::format::json: append_json(out, found); break;
        case report_arguments::format::jsonl: append_json_line(out, found); break;
    }
    return out;
}

/// Empty for "auto", and where none was asked for.
std::optional<reconcile::any_truth_model> model_named(std::string const& name) {
    if (name.empty() || name == "auto") return std::nullopt;
    if (auto model = reconcile::find_truth_model(name)) return model;
    throw reconcile::error(
        fmt::format("--model {} is not known; give auto, or a model of `reconcile truth --help`", name));
}

/// All that was asked for, into a reconciler or a story_stream.
template <class Work>
void read_into(Work& work, report_arguments const& asked, reconcile::diagnostics const& told) {
    for (auto const& d : told) work.add(d);
    read_all(asked, [&](reconcile::record&& one) {
        std::visit([&](auto&& r) { work.add(std::forward<decltype(r)>(r)); }, std::move(one));
    });
}

}  // namespace

int run(report_arguments const& asked) {
    reconcile::diagnostics told;
    auto how = options_of(asked, told);
    how.leave_one_out = asked.leave_one_out;
    for (auto const& name : asked.policies) how.policies.add_built_in(name);
    auto const model = model_named(asked.model);
    output to(asked.output);
    bool conflict = false;
    auto const finish = [&](reconcile::report&& found) {
        if (!asked.model.empty()) add_beliefs(found, model);
        to.write(written(found, asked.as, to.is_standard_output()));
        print(found.diagnostics);
        conflict = conflict || has_conflict(found, asked.fail_on);
    };
    if (asked.as == report_arguments::format::jsonl) {
        reconcile::story_stream work(std::move(how));
        read_into(work, asked, told);
        told = work.diagnostics();
        work.each_story([&](reconcile::report&& found) {
            // What concerns no story stands on the first line.
            found.diagnostics.insert(found.diagnostics.begin(), told.begin(), told.end());
            told.clear();
            finish(std::move(found));
        });
        print(told);  // no story took them
    } else {
        reconcile::reconciler work(std::move(how));
        read_into(work, asked, told);
        finish(work.report());
    }
    to.close();
    return conflict ? 1 : 0;
}

}  // namespace cli
