// What a document tells, as far as it helps to see which documents tell of one story: small, and without its text.
//
//     story_signature s = signature_of(document, extraction, known);
//     likeness_of_stories(a, b, …)              // story_likeness.hpp
//
// All of it is of the document's main event (claim/event_likeness.hpp), apart from the names, which are of the whole text.
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include <reconcile/claim/document.hpp>
#include <reconcile/claim/local_event.hpp>
#include <reconcile/value/knowledge.hpp>

namespace reconcile {

/// Days since 1970-01-01.
using day_number = std::int64_t;

struct day_span {
    day_number first = 0;
    day_number last = 0;  ///< included
    friend bool operator==(day_span, day_span) = default;
};

struct story_signature {
    static constexpr std::size_t most_places = 8;

    std::string document;
    std::string title;
    std::optional<day_number> published;
    std::optional<day_span> when;           ///< a day or so; empty where the text gives no such time
    std::vector<std::string> kinds;         ///< as the text names them
    std::vector<std::string> families;      ///< empty: anything
    std::vector<std::string> places;        ///< the finest first, at most `most_places`
    std::vector<std::string> place_keys;    ///< the same, folded
    std::map<std::string, figure> figures;  ///< by property
    std::vector<int> ages;                  ///< of people who were killed or wounded; sorted, each once
    std::vector<std::string> names;         ///< whole ones and their words, folded; sorted, each once

    /// The day by which it stands among others: of the event, else of its publication.
    [[nodiscard]] std::optional<day_number> day() const { return when ? std::optional(when->first) : published; }
};

/// `known`: what is known of places beside what the text says. Linear in the claims.
story_signature signature_of(document const&, extraction const&, knowledge const& known);

}  // namespace reconcile
