// A JSON object to a claim (schema/claim.schema.json).
//
//     std::string fault;
//     auto c = read_claim(object, fault);
//     if (!c) …                                          // fault: "it has no `event`; …"
//
// Only `event`, `property` and `value` are required, and a value may be null: no position. Fields that are not known are
// ignored. Nothing is worked out here: ids, outlets and items are the corpus's. Lines and files are record_reader's.
#pragma once

#include <optional>
#include <string>

#include <reconcile/claim/claim.hpp>

namespace simdjson::dom {
class object;
}

namespace reconcile {

/// Empty if the object is no claim; `fault` then says what is wrong and how to mend it. One pass over the fields.
std::optional<claim> read_claim(simdjson::dom::object const&, std::string& fault);

}  // namespace reconcile
