// From what was reconciled to the report: ids to names, indexes to ids, findings to notes.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include <reconcile/group/reconciliation.hpp>
#include <reconcile/report/report.hpp>
#include <reconcile/truth/policy_set.hpp>

namespace reconcile {

/// What is known of an event beside its items. Events that are not told of here are labelled with their key.
struct event_about {
    std::string story;
    std::string event;  ///< the key that claims have
    std::string kind;
    std::string label;
    bool main = false;
    std::optional<judged_by> judged = {};
};

/// `documents` without text; `found` goes into the report as it is; `tellings` go to the items of their claims. Policies change
/// nothing but the rows that they add. Cost: linear in claims, and a sort of ids; and what the policies cost.
report build_report(reconciliation const&, std::vector<event_about> const&, std::vector<document> documents, diagnostics found, versions,
                    policy_set const& = {}, std::vector<telling> tellings = {});

/// Puts what several stories told into one order: claims and documents by id, sources by name and each once.
void merge_stories(report&);

}  // namespace reconcile
