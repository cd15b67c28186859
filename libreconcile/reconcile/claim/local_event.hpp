// What one document tells of: its events, and the claims that hang on them. What aligning starts from.
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <reconcile/claim/claim.hpp>
#include <reconcile/claim/figure_finding.hpp>
#include <reconcile/claim/text_print.hpp>
#include <reconcile/value/knowledge.hpp>
#include <reconcile/value/time_interval.hpp>

namespace reconcile {

struct figure {
    double least = 0;
    double most = 0;  ///< may be infinite
};

/// An event as one document tells it, its mentions merged.
struct local_event {
    std::vector<std::string> kinds;     ///< the nearest kinds that its words name, each once: "rocket attack"
    std::vector<std::string> definite_kinds;  ///< those of them that are not just any event ("attack" is)
    std::vector<std::string> families;  ///< what those kinds may be; empty: anything. Two that share none are two events
    std::vector<std::string> places;    ///< the finest first
    std::vector<value> times;           ///< as its mentions give them
    std::uint32_t mentions = 0;
    std::uint32_t first_sentence = 0;
    bool headline = false;              ///< named in the title or the first sentences
    std::map<std::string, figure> figures;  ///< by property, the highest that is told of all
    bool several = false;               ///< a plural of no one time and place: a background of many
};

/// A single person that a claim tells of, as far as the text says who it is.
struct told_person {
    std::string name;  ///< may be empty
    std::optional<double> age;
    bool other = false;  ///< "another man": the text sets him apart from those whom it told of
};

struct local_claim {
    claim told;               ///< `event` is empty: it is known after aligning
    std::uint32_t event = 0;  ///< index into the document's events
    std::vector<told_person> people;  ///< of claims that single people were killed, wounded: who they are
    std::string said;         ///< of claims about a statement: its words, by which it is known again in other documents
    std::string beside;       ///< of such a claim that names no speaker: who speaks just before it, in its paragraph
};

/// A sentence that a text gives somebody: what other texts may tell again, in the same words or others.
struct saying {
    claim told;                     ///< who says it, and its words: without property and value
    std::vector<byte_span> quoted;  ///< the parts of its words that stand in quotation marks
};

/// A number of the text, without what it counts.
struct read_number {
    byte_span where;
    quantity value;
};

/// Figures of one sentence that do not fit each other, and the event that the sentence tells of.
struct local_finding {
    figure_finding found;
    std::uint32_t event = 0;  ///< index into the document's events
};

/// The flag of a time that no words give: what a text reports was not later than the day of publication.
inline constexpr std::string_view by_publication = "by_publication";

/// What was read in one document.
struct extraction {
    static constexpr std::size_t most_names = 64;
    static constexpr std::size_t most_figures = 64;

    std::string document;
    std::vector<local_event> events;
    std::vector<local_claim> claims;
    std::vector<saying> sayings;          ///< in the order of the text
    std::vector<read_number> numbers;     ///< in the order of the text
    std::vector<local_finding> figures;   ///< to check, in the order of the text; at most `most_figures`
    std::vector<std::string> names;       ///< by which its story may be known again, most fully, in their order; at most `most_names`
    std::vector<std::string> name_words;  ///< the words of them that tell, folded
    knowledge learned;               ///< what lies within what, which names are one, as the text says
    text_print print;                ///< by which its words are found again in other texts
    std::string inferred_publisher;  ///< empty if the text does not tell
    std::string inferred_published;  ///< ISO 8601, where no date was given and the text shows one
};

}  // namespace reconcile
