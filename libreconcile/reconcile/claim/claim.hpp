// A claim: one document's statement of a value for a data item, with who said so and the words it rests on.
//
//     claim c;
//     c.event = "airstrike"; c.property = "killed"; c.asserted = exactly(22, "people");
//     c.attribution = said_by("Observatory").via("Daily News");
//
// Plain data: what readers and extractors make, and what a corpus is built from.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <reconcile/claim/source.hpp>
#include <reconcile/core/byte_span.hpp>
#include <reconcile/value/value.hpp>

namespace reconcile {

enum class stance : std::uint8_t { affirms, denies, no_position };
enum class certainty : std::uint8_t { stated, hedged };
enum class text_field : std::uint8_t { text, title };

std::string_view to_string(stance);
std::string_view to_string(certainty);
std::string_view to_string(text_field);
std::optional<stance> parse_stance(std::string_view);
std::optional<certainty> parse_certainty(std::string_view);

/// The part of an item that words mark: "of whom 9 fighters", "on the first site". Empty: the whole.
struct scope {
    std::string population;
    std::string site;
    std::string side;
    [[nodiscard]] bool empty() const { return population.empty() && site.empty() && side.empty(); }
    friend auto operator<=>(scope const&, scope const&) = default;
};

/// Flags that the library sets. The claim's words say that it corrects an earlier figure: "revised the toll down to 20".
inline constexpr std::string_view correction_flag = "correction";
/// In a report: the claim was told when a newer figure than its own was out.
inline constexpr std::string_view stale_repeat_flag = "stale_repeat";
/// In a report: an origin's value that an earlier article gave, or in text of another article.
inline constexpr std::string_view copy_flag = "copy";
/// In a report: several outlets carry the value and all come to one origin, or they credit each other.
inline constexpr std::string_view circular_flag = "circular";

/// The property of a sentence that several documents give one speaker.
inline constexpr std::string_view statement_property = "statement";

struct claim {
    std::string id;        ///< public; given, else worked out
    std::string story;
    std::string document;  ///< id of the document; may name one that is not in the corpus
    std::string event;     ///< any key of the user's, or of the aligned event
    std::string property;
    std::string verb;      ///< the words that set the property: "killed", "fired"
    reconcile::scope scope;
    std::optional<reconcile::value> asserted;  ///< none: no position
    reconcile::stance stance = reconcile::stance::affirms;
    reconcile::certainty certainty = reconcile::certainty::stated;
    std::optional<reconcile::value> as_of;     ///< the moment that the value is of
    attribution_chain attribution;
    text_field field = text_field::text;
    byte_span where;       ///< of the document's field; empty where there is no text
    std::string quote;     ///< the words at `where`
    std::vector<std::string> flags;
};

}  // namespace reconcile
