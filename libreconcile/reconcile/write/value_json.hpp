// A value as VALUE, the JSON object of schema/claim.schema.json. Reading is claim/value_reader.hpp.
//
//     to_json(value{at_least(8, "people")});             // {"kind": "quantity", "min": 8, "max": null, …}
#pragma once

#include <optional>
#include <string>

#include <reconcile/value/value.hpp>
#include <reconcile/write/json_writer.hpp>

namespace reconcile {

void write_value(json_writer&, value const&);
/// Null where there is none.
void write_value(json_writer&, std::optional<value> const&);
/// The fields without the braces, for an object that adds its own.
void write_value_fields(json_writer&, value const&);
std::string to_json(value const&);

}  // namespace reconcile
