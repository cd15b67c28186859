// Where JSON is broken: simdjson is fast and does not say, so the piece that it refused is walked once more.
//
//     find_json_fault(R"({"text": "Four died.",})", 64);  // 23: no key stands there
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace reconcile {

/// The byte at which `json` stops being one JSON value (RFC 8259): where a string begins that does not end, a number that
/// is none or beyond range, the bracket that is nested deeper than `deepest`. The size of `json` where it was cut off;
/// nothing if it is whole. UTF-8 is not looked at. Linear; it recurses at most `deepest` levels.
std::optional<std::size_t> find_json_fault(std::string_view json, std::size_t deepest);

}  // namespace reconcile
