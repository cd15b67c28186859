#include <reconcile/claim/record_reader.hpp>

#include <algorithm>
#include <optional>
#include <utility>

#include <fmt/format.h>
#include <simdjson.h>

#include <reconcile/claim/claim_reader.hpp>
#include <reconcile/claim/document_reader.hpp>
#include <reconcile/claim/json_fault.hpp>
#include <reconcile/claim/json_fields.hpp>

namespace reconcile {

namespace {

namespace dom = simdjson::dom;

/// What simdjson found, in words for a user.
std::string_view explain(simdjson::error_code wrong) {
    switch (wrong) {
        case simdjson::EMPTY: return "it is empty; give a JSON object";
        case simdjson::UTF8_ERROR: return "it is not UTF-8; convert it, for example with iconv -t UTF-8";
        case simdjson::UNCLOSED_STRING:
            return "it ends, or a line ends, inside a string: the JSON was cut off or lacks a quotation mark; write it "
                   "again";
        case simdjson::UNESCAPED_CHARS: return "a control character stands in a string; escape it (\\n, \\t, \\u0000)";
        case simdjson::STRING_ERROR:
            return "a string has an escape that JSON does not know; use \\n, \\t, \\\", \\\\ or \\uXXXX";
        case simdjson::NUMBER_ERROR:
            return "a number is malformed or beyond range; the largest are 18446744073709551615 and, with a point or "
                   "exponent, 1.7e308; "
                   "give null where a bound is not known";
        case simdjson::DEPTH_ERROR: return "it is nested too deep; a claim or document needs no more than a few levels";
        case simdjson::CAPACITY: return "it is too long for one piece of JSON (4 GB); give JSON Lines";
        case simdjson::MEMALLOC: return "there is too little memory to read it; give smaller pieces";
        case simdjson::T_ATOM_ERROR:
        case simdjson::F_ATOM_ERROR:
        case simdjson::N_ATOM_ERROR: return "a word is none of true, false and null; put text into quotation marks";
        default: return "it is not JSON: cut off, or a comma, quotation mark, bracket or brace is missing or too many";
    }
}

struct place_in_file {
    std::optional<std::uint64_t> line;
    std::string prefix;  ///< "element 3: "
};

}  // namespace

struct record_reader::state {
    std::string name;
    dom::parser parser;

    diagnostic told(place_in_file const& at, std::string_view what) const {
        return {severity::error, name, at.line, {}, fmt::format("{}{}", at.prefix, what)};
    }

    std::optional<dom::element> parse(std::string_view json, place_in_file const& at,
                                      std::optional<diagnostic>& wrong) {
        if (parser.max_depth() != deepest || parser.capacity() < json.size()) {
            auto const room = std::max<std::size_t>(json.size(), std::size_t{1} << 16U);
            if (auto const error = parser.allocate(room, deepest))
                return wrong = told(at, explain(error)), std::nullopt;
        }
        dom::element element;
        if (auto const error = parser.parse(json.data(), json.size()).get(element)) {
            wrong = told(at, explain(error));
            if (auto const byte = find_json_fault(json, deepest); byte && error != simdjson::UTF8_ERROR)
                wrong->byte = *byte;
            return std::nullopt;
        }
        return element;
    }

    record read(dom::element const& e, place_in_file const& at) const {
        dom::object object;
        if (e.get(object) != simdjson::SUCCESS)
            return told(at, fmt::format("it is {}; give an object: a claim with `property` or a document with `text`",
                                        type_name(e)));
        bool is_claim = false;
        bool is_document = false;
        for (auto const [key, field] : object) {
            is_claim = is_claim || key == "property";
            is_document = is_document || key == "text";
        }
        std::string fault;
        if (is_claim) {
            if (auto c = read_claim(object, fault)) return *std::move(c);
            return told(at, "claim left out: " + fault);
        }
        if (is_document) {
            if (auto d = read_document(object, fault)) return *std::move(d);
            return told(at, "document left out: " + fault);
        }
        return told(
            at,
            "it is neither a claim nor a document; a claim has `event`, `property` and `value`, a document has `text`");
    }
};

record_reader::record_reader(std::string name) : state_(std::make_unique<state>()) { state_->name = std::move(name); }
record_reader::~record_reader() = default;
record_reader::record_reader(record_reader&&) noexcept = default;

record record_reader::read_line(std::string_view json, std::uint64_t line) {
    place_in_file const at{line, {}};
    std::optional<diagnostic> wrong;
    auto const element = state_->parse(json, at, wrong);
    if (!element) return *std::move(wrong);
    return state_->read(*element, at);
}

void record_reader::read_file(std::string_view json, record_handler const& take) {
    std::optional<diagnostic> wrong;
    auto const element = state_->parse(json, {}, wrong);
    if (!element) return take(*std::move(wrong));
    dom::array list;
    if (element->get(list) != simdjson::SUCCESS) return take(state_->read(*element, {}));
    std::uint64_t number = 0;
    for (dom::element const one : list) take(state_->read(one, {{}, fmt::format("element {}: ", ++number)}));
}

}  // namespace reconcile
