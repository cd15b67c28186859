// One article to a document: from a JSON object, or from the bytes of a text file.
//
//     std::string fault;
//     auto d = read_text_document("articles/a.txt", bytes, fault);
//     if (!d) …                                          // fault: "byte 7 is zero, so this is no text file; …"
//
// A text file is its text: every byte of it counts in offsets, a byte-order mark included. Web pages are read by
// text/html_document.hpp. Whether text is UTF-8 and dates exist is looked at by
// whoever works on the document.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include <reconcile/claim/document.hpp>

namespace simdjson::dom {
class object;
}

namespace reconcile {

/// Empty if the object is no document; `fault` then says what is wrong and how to mend it. One without an id keeps none:
/// it gets content_id() once its path is known.
std::optional<document> read_document(simdjson::dom::object const&, std::string& fault);

/// Empty if the bytes are those of a binary file.
std::optional<document> read_text_document(std::string path, std::string bytes, std::string& fault);

}  // namespace reconcile
