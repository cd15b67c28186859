// Where: a name, how the words lie to it, and what is known to hold it.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <optional>
#include <vector>

namespace reconcile {

enum class place_relation : std::uint8_t { in, at, near };

struct place {
    std::string name;
    place_relation relation = place_relation::in;
    std::vector<std::string> within;         ///< nearest first: {"Erbil", "northern Iraq", "Iraq"} without the first
    std::map<std::string, std::string> ids;  ///< of gazetteers: {"geonames": "95446"}

    friend bool operator==(place const&, place const&) = default;
};

std::string_view to_string(place_relation);
std::optional<place_relation> parse_place_relation(std::string_view);
std::string to_text(place const&);

}  // namespace reconcile
