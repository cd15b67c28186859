// One story, from what was read to its report.
//
//     story_parts parts = …;                  // its documents, extractions and claims
//     judged_lines lines(in.judged());        // once a run
//     report one = report_of(parts, in, lines, find);
#pragma once

#include <memory>
#include <string>
#include <vector>

#include <reconcile/align/judged_story.hpp>
#include <reconcile/claim/claim.hpp>
#include <reconcile/claim/document.hpp>
#include <reconcile/claim/local_event.hpp>
#include <reconcile/core/function_ref.hpp>
#include <reconcile/pipeline/intake.hpp>
#include <reconcile/pipeline/story_plan.hpp>
#include <reconcile/report/report.hpp>

namespace reconcile {

/// Documents and extractions by the documents' ids, claims by their own; all must outlive the parts.
struct story_parts {
    story_head head;
    std::vector<document const*> documents;
    std::vector<extraction const*> read;
    std::vector<claim const*> claims;
};

/// A document of the run by its id, of whatever story; null if there is none.
using find_document = function_ref<document const*(std::string const&)>;

/// Aligns, reconciles and reports a story, as far as nothing is judged of it. What was wrong with the run's input is not in it;
/// what is wrong with judgements of this story is.
report report_of(story_parts const&, intake const&, judged_lines&, find_document);

}  // namespace reconcile
