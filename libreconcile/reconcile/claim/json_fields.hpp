// One field of a JSON object each: what the readers of claims, documents and values are made of.
//
//     std::string publisher, fault;
//     if (!read_text(element, "publisher", publisher, fault)) …  // fault: "`publisher` is a number; give text"
//
// A field that is null leaves `out` as it is. A field of another type gives false, and `fault` says what is wrong and how
// to mend it. These are for the library's own readers: what users call is record_reader.hpp.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace simdjson::dom {
class element;
class object;
}  // namespace simdjson::dom

namespace reconcile {

bool read_text(simdjson::dom::element const&, std::string_view field, std::string& out, std::string& fault);
bool read_texts(simdjson::dom::element const&, std::string_view field, std::vector<std::string>& out,
                std::string& fault);
bool read_bool(simdjson::dom::element const&, std::string_view field, bool& out, std::string& fault);
bool read_number(simdjson::dom::element const&, std::string_view field, std::optional<double>& out, std::string& fault);
/// A byte offset, from 0 to 4294967295.
bool read_offset(simdjson::dom::element const&, std::string_view field, std::uint32_t& out, std::string& fault);

/// "text", "a number", "an object": for messages.
std::string_view type_name(simdjson::dom::element const&);
/// The words as they may stand in a message: at most `most` bytes, without control characters, in quotes.
std::string in_quotes(std::string_view words, std::size_t most = 40);
/// "`stance` is "maybe"; give one of affirms, denies": what is said of a word that is not in a list.
std::string unknown_word(std::string_view field, std::string_view word, std::string_view known);

}  // namespace reconcile
