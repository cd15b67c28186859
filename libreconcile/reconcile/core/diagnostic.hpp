// What was wrong with the data, where, and how to mend it. Bad data is told, never thrown: the rest is worked out.
//
//     diagnostics found;
//     found.push_back({.severity = severity::error, .document = "a.jsonl", .line = 7, .message = "…; write …"});
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace reconcile {

enum class severity : std::uint8_t { error, warning, note };

std::string_view to_string(severity);

struct diagnostic {
    reconcile::severity severity = severity::error;
    std::string document;                ///< file name or document id; empty: the run as a whole
    std::optional<std::uint64_t> line;   ///< from 1
    std::optional<std::uint64_t> byte;   ///< from 0, of the file or of the line if `line` is given
    std::string message;                 ///< what is wrong and how to mend it, one line

    friend bool operator==(diagnostic const&, diagnostic const&) = default;
};

using diagnostics = std::vector<diagnostic>;

/// One line for a terminal: "a.jsonl:7: error: …".
std::string to_string(diagnostic const&);

}  // namespace reconcile
