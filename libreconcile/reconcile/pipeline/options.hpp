// What a user may ask of a run.
#pragma once

#include <memory>
#include <string>

#include <reconcile/claim/judgement_reader.hpp>
#include <reconcile/compare/comparator.hpp>
#include <reconcile/text/lexicon.hpp>
#include <reconcile/truth/policy_set.hpp>
#include <reconcile/value/gazetteer.hpp>

namespace reconcile {

struct options {
    std::shared_ptr<lexicon const> words;                           ///< none: the built-in lexicons
    comparator_set comparators = comparator_set::defaults();
    policy_set policies;                                            ///< rules to replay over each event's counts; none unless asked for
    std::string published;                                          ///< ISO 8601: for documents that do not say when
    std::string publisher;                                          ///< for documents that do not say who
    std::string story;                                              ///< for documents and claims that do not say of which story
    std::shared_ptr<judgement_file const> judged;                   ///< what stands over all that is known of names, and over the rules for events
    std::shared_ptr<gazetteer const> places;                        ///< none: what lexicons and texts tell of places
    bool leave_one_out = false;                                     ///< also what each item comes to without each of its sources
};

}  // namespace reconcile
