// One article as it was read: who published it, when, and its words.
#pragma once

#include <optional>
#include <string>

#include <reconcile/value/time_interval.hpp>

namespace reconcile {

struct document {
    std::string id;         ///< given, else worked out from the content
    std::string path;       ///< of the file; may be empty
    std::string sha256;     ///< of the bytes as read; hexadecimal
    std::string publisher;  ///< may be empty
    bool publisher_inferred = false;
    std::string published;  ///< ISO 8601, or empty
    std::string title;
    std::string text;       ///< UTF-8; offsets of claims are bytes of this
    std::string url;
    std::string language;
    std::string byline;     ///< who wrote it, as the page or file says; may be empty
    std::string story;      ///< documents of one story belong together; empty: it is found by what they tell
};

/// The date of publication as an interval. Empty if unknown or no date.
inline std::optional<time_interval> published_time(document const& d) { return parse_iso8601(d.published); }

/// Twelve hexadecimal digits of a hash of all that the document says: path, publisher, date, title, address, story and text.
/// What a document without an id is called, so that it has one id in any order of input.
std::string content_id(document const&);

}  // namespace reconcile
