#include <reconcile/core/diagnostic.hpp>

#include <fmt/format.h>

namespace reconcile {

std::string_view to_string(severity level) {
    switch (level) {
        case severity::error: return "error";
        case severity::warning: return "warning";
        case severity::note: return "note";
    }
    return "error";
}

std::string to_string(diagnostic const& d) {
    std::string where = d.document;
    if (d.line) where += fmt::format(":{}", *d.line);
    if (d.byte) where += fmt::format(": byte {}", *d.byte);
    if (!where.empty()) where += ": ";
    return fmt::format("{}{}: {}", where, to_string(d.severity), d.message);
}

}  // namespace reconcile
