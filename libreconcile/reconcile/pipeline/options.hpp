// What a user may ask of a run.
#pragma once

#include <memory>
#include <string>

#include <reconcile/compare/comparator.hpp>
#include <reconcile/text/lexicon.hpp>

namespace reconcile {

struct options {
    std::shared_ptr<lexicon const> words;                           ///< none: the built-in lexicons
    comparator_set comparators = comparator_set::defaults();
    std::string published;                                          ///< ISO 8601: for documents that do not say when
    std::string publisher;                                          ///< for documents that do not say who
};

}  // namespace reconcile
