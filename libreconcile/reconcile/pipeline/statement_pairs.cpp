#include <reconcile/pipeline/statement_pairs.hpp>

#include <fmt/format.h>
#include <simdjson.h>

#include <reconcile/pipeline/file_bytes.hpp>
#include <reconcile/pipeline/input.hpp>

namespace reconcile {

diagnostics read_pairs(std::string const& path, std::function<void(std::string_view, std::string_view)> const& take) {
    diagnostics found;
    auto const name = path == "-" ? std::string(standard_input) : path;
    line_reader lines(path, longest_piece);
    simdjson::dom::parser parser;
    while (lines.next()) {
        auto const line = lines.line();
        if (line.find_first_not_of(" \t\r") == std::string_view::npos && !lines.too_long()) continue;
        simdjson::dom::element pair;
        std::string_view premise;
        std::string_view hypothesis;
        if (lines.too_long() || parser.parse(line.data(), line.size()).get(pair) != simdjson::SUCCESS ||
            pair["premise"].get(premise) != simdjson::SUCCESS ||
            pair["hypothesis"].get(hypothesis) != simdjson::SUCCESS) {
            found.push_back({severity::error,
                             name,
                             lines.number(),
                             {},
                             R"(it is no pair; give {"premise": "…", "hypothesis": "…"})"});
            continue;
        }
        take(premise, hypothesis);
    }
    return found;
}

}  // namespace reconcile
