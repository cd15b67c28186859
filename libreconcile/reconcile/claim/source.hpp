// Who says something, and through whom it reached us.
//
//     auto from = said_by("Syrian Observatory for Human Rights").via("NBC News");
//
// A chain runs from the outlet to whoever said it first: links[0] is the outlet, the last link is the origin.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <reconcile/value/value.hpp>

namespace reconcile {

enum class source_kind : std::uint8_t {
    unknown, outlet, agency, organisation, government, military, police, official, person, document, unnamed
};

std::string_view to_string(source_kind);  ///< unknown: ""
std::optional<source_kind> parse_source_kind(std::string_view);

struct attribution_link {
    std::string source;
    source_kind kind = source_kind::unknown;
    std::string verb;                       ///< "said", "reported"; may be empty
    std::optional<reconcile::value> time;   ///< when it was said, where the words tell
    friend bool operator==(attribution_link const&, attribution_link const&) = default;
};

/// Outlet first, origin last. Empty: nobody is known.
struct attribution_chain {
    std::vector<attribution_link> links;

    /// Puts an outlet (or whoever passed it on) in front.
    attribution_chain via(std::string source, source_kind kind = source_kind::outlet) &&;
    friend bool operator==(attribution_chain const&, attribution_chain const&) = default;
};

/// A chain of one link: who said it, with nobody between.
attribution_chain said_by(std::string source, source_kind kind = source_kind::unknown);

}  // namespace reconcile
