#include <reconcile/claim/document_reader.hpp>

#include <fmt/format.h>
#include <simdjson.h>

#include <reconcile/claim/json_fields.hpp>
#include <reconcile/core/sha256.hpp>

namespace reconcile {

namespace {

namespace dom = simdjson::dom;

bool read_field(std::string_view key, dom::element const& e, document& d, std::string& fault) {
    if (key == "id") return read_text(e, key, d.id, fault);
    if (key == "publisher") return read_text(e, key, d.publisher, fault);
    if (key == "published") return read_text(e, key, d.published, fault);
    if (key == "title") return read_text(e, key, d.title, fault);
    if (key == "text") return read_text(e, key, d.text, fault);
    if (key == "url") return read_text(e, key, d.url, fault);
    if (key == "language") return read_text(e, key, d.language, fault);
    if (key == "byline") return read_text(e, key, d.byline, fault);
    if (key == "story") return read_text(e, key, d.story, fault);
    return true;
}

}  // namespace

std::optional<document> read_document(dom::object const& object, std::string& fault) {
    document d;
    for (auto const [key, field] : object)
        if (!read_field(key, field, d, fault)) return std::nullopt;
    d.sha256 = sha256_hex(d.text);
    return d;
}

std::optional<document> read_text_document(std::string path, std::string bytes, std::string& fault) {
    if (auto const zero = bytes.find('\0'); zero != std::string::npos) {
        fault = fmt::format("byte {} is zero, so this is no text file; give a file of plain text in UTF-8", zero);
        return std::nullopt;
    }
    document d;
    d.path = std::move(path);
    d.sha256 = sha256_hex(bytes);
    d.text = std::move(bytes);
    return d;
}

}  // namespace reconcile
