// What comes in, line by line: each line of JSON Lines, element of a JSON file or row of a CSV file is a claim, a document,
// or a fault that is told.
//
//     record_reader reader("claims.jsonl");
//     record r = reader.read_line(line, 7);
//     if (auto* c = std::get_if<claim>(&r)) …
//
// JSON is read strictly (RFC 8259, UTF-8), nested at most `deepest` levels; an object with `property` is a claim, one with
// `text` a document. A reader may be used for any number of lines, by one thread at a time. It copies what it keeps.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <variant>

#include <reconcile/claim/claim.hpp>
#include <reconcile/claim/document.hpp>
#include <reconcile/core/diagnostic.hpp>

namespace reconcile {

using record = std::variant<claim, document, diagnostic>;
using record_handler = std::function<void(record&&)>;

class record_reader {
public:
    static constexpr std::size_t deepest = 64;

    /// `name` is what diagnostics call the input: the path of a file.
    explicit record_reader(std::string name);
    ~record_reader();
    record_reader(record_reader&&) noexcept;

    /// One JSON object. Linear in the line; a fault of JSON is told with its byte.
    [[nodiscard]] record read_line(std::string_view json, std::uint64_t line);
    /// A whole JSON file: one object, or an array of objects.
    void read_file(std::string_view json, record_handler const&);

private:
    struct state;
    std::unique_ptr<state> state_;
};

}  // namespace reconcile
