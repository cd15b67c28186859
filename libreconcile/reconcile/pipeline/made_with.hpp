// The versions that a report names: of the library, the lexicons, Unicode, the time-zone data, and the user's files.
#pragma once

#include <reconcile/core/version.hpp>
#include <reconcile/pipeline/options.hpp>
#include <reconcile/report/report.hpp>
#include <reconcile/text/lexicon.hpp>
#include <reconcile/value/name_key.hpp>

namespace reconcile {

inline versions made_with(lexicon const& words, options const& how) {
    // Offsets of zones are read from the text or the lexicon; no time-zone database is used yet.
    return {std::string(library_version), schema_version, words.fingerprint(), unicode_version(), "",
            how.judged ? how.judged->fingerprint : std::string{}, how.places ? how.places->fingerprint() : std::string{}};
}

}  // namespace reconcile
