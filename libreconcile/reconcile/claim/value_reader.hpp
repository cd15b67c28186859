// VALUE in JSON (schema/claim.schema.json) to a value.
//
//     std::string fault;
//     auto v = parse_value(R"({"kind": "quantity", "min": 8, "max": null, "of": "people"})", fault);
//     if (!v) fmt::print("{}\n", fault);                 // "`min` is 15 and `max` is 10; …"
//
// What a VALUE leaves out is filled from what it says: a number with equal ends is exact, one without an upper end is "at
// least", a time of 24 hours from midnight is a day. Fields that are not known are ignored. A union holds at most
// `most_alternatives` values of one kind. Writing is write/value_json.hpp.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include <reconcile/value/value.hpp>

namespace simdjson::dom {
class element;
}

namespace reconcile {

inline constexpr std::size_t most_alternatives = 256;

/// Empty if `json` is no VALUE; `fault` then says what is wrong and how to mend it.
std::optional<value> parse_value(std::string_view json, std::string& fault);
std::optional<value> read_value(simdjson::dom::element const&, std::string& fault);

}  // namespace reconcile
