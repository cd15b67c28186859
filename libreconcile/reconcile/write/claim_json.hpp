// A claim as the claim object of schema/claim.schema.json: what the report lists and what comes in as JSON Lines.
//
//     to_json(claim{…});                                 // {"id": "d1:120-154:killed:1", "document": "d1", …}
#pragma once

#include <string>
#include <string_view>

#include <reconcile/claim/claim.hpp>
#include <reconcile/write/json_writer.hpp>

namespace reconcile {

/// `item` is the id of the report's item; empty where there is none.
void write_claim(json_writer&, claim const&, std::string_view item = {});
std::string to_json(claim const&);

}  // namespace reconcile
