#include <reconcile/claim/json_fields.hpp>

#include <fmt/format.h>
#include <simdjson.h>

namespace reconcile {

namespace {

namespace dom = simdjson::dom;

bool wrong_type(dom::element const& e, std::string_view field, std::string_view wanted, std::string& fault) {
    fault = fmt::format("`{}` is {}; give {} or null", field, type_name(e), wanted);
    return false;
}

}  // namespace

std::string_view type_name(dom::element const& e) {
    switch (e.type()) {
        case dom::element_type::ARRAY: return "a list";
        case dom::element_type::OBJECT: return "an object";
        case dom::element_type::INT64:
        case dom::element_type::UINT64:
        case dom::element_type::DOUBLE: return "a number";
        case dom::element_type::STRING: return "text";
        case dom::element_type::BOOL: return "true or false";
        case dom::element_type::NULL_VALUE: return "null";
    }
    return "something else";
}

bool read_text(dom::element const& e, std::string_view field, std::string& out, std::string& fault) {
    std::string_view text;
    if (e.get(text) == simdjson::SUCCESS) {
        out.assign(text);
        return true;
    }
    return e.is_null() || wrong_type(e, field, "text", fault);
}

bool read_texts(dom::element const& e, std::string_view field, std::vector<std::string>& out, std::string& fault) {
    dom::array list;
    if (e.get(list) != simdjson::SUCCESS) return e.is_null() || wrong_type(e, field, "a list of texts", fault);
    for (dom::element const one : list) {
        std::string_view text;
        if (one.get(text) != simdjson::SUCCESS)
            return wrong_type(one, fmt::format("{}[{}]", field, out.size()), "text", fault);
        out.emplace_back(text);
    }
    return true;
}

bool read_bool(dom::element const& e, std::string_view field, bool& out, std::string& fault) {
    return e.get(out) == simdjson::SUCCESS || e.is_null() || wrong_type(e, field, "true, false", fault);
}

bool read_number(dom::element const& e, std::string_view field, std::optional<double>& out, std::string& fault) {
    double number = 0;
    if (e.get(number) == simdjson::SUCCESS) {
        out = number;
        return true;
    }
    return e.is_null() || wrong_type(e, field, "a number", fault);
}

bool read_offset(dom::element const& e, std::string_view field, std::uint32_t& out, std::string& fault) {
    std::uint64_t number = 0;
    if (e.get(number) == simdjson::SUCCESS && number <= 0xffffffffU) {
        out = static_cast<std::uint32_t>(number);
        return true;
    }
    if (e.is_null()) return true;
    fault = fmt::format("`{}` is no byte offset; give a whole number from 0 to 4294967295", field);
    return false;
}

std::string in_quotes(std::string_view words, std::size_t most) {
    std::string out = "\"";
    bool const cut = words.size() > most;
    if (cut) {
        while (most > 0 && (static_cast<unsigned char>(words[most]) & 0xC0U) == 0x80U) --most;
        words = words.substr(0, most);
    }
    for (char const c : words) out += static_cast<unsigned char>(c) < 0x20U || c == 0x7f ? ' ' : c;
    return out + (cut ? "…\"" : "\"");
}

std::string unknown_word(std::string_view field, std::string_view word, std::string_view known) {
    return fmt::format("`{}` is {}; give one of {}", field, in_quotes(word), known);
}

}  // namespace reconcile
