#include <reconcile/write/json_writer.hpp>

#include <array>
#include <charconv>
#include <cmath>

#include <fmt/format.h>

#include <reconcile/write/display_text.hpp>

namespace reconcile {

namespace {

void append_escaped(std::string& out, unsigned char c) {
    switch (c) {
        case '"': out += "\\\""; return;
        case '\\': out += "\\\\"; return;
        case '\n': out += "\\n"; return;
        case '\r': out += "\\r"; return;
        case '\t': out += "\\t"; return;
        default: break;
    }
    constexpr std::string_view digits = "0123456789abcdef";
    out += "\\u00";
    out += digits[c >> 4U];
    out += digits[c & 15U];
}

bool is_plain(char c) {
    auto const byte = static_cast<unsigned char>(c);
    return byte >= 0x20U && byte < 0x7FU && c != '"' && c != '\\';
}

}  // namespace

void append_json_string(std::string& out, std::string_view text) {
    out += '"';
    std::size_t at = 0;
    while (at < text.size()) {
        auto const begin = at;
        while (at < text.size() && is_plain(text[at])) ++at;
        out.append(text, begin, at - begin);
        if (at == text.size()) break;
        auto const length = valid_sequence(text, at);
        if (length > 1) out.append(text, at, length);
        else if (length == 1) append_escaped(out, static_cast<unsigned char>(text[at]));
        else out += "\xEF\xBF\xBD";
        at += length == 0 ? 1 : length;
    }
    out += '"';
}

void json_writer::separate() {
    if (after_key_) {
        after_key_ = false;
        return;
    }
    if (!first_) out_ += line_ ? "," : ", ";
    if (line_) out_.append("\n").append(*line_, ' ');
    line_.reset();
    first_ = false;
}

void json_writer::line(std::size_t depth) { line_ = depth; }

void json_writer::open(char bracket) {
    separate();
    out_ += bracket;
    first_ = true;
}

void json_writer::close(char bracket) {
    out_ += bracket;
    first_ = false;
}

void json_writer::key(std::string_view name) {
    separate();
    append_json_string(out_, name);
    out_ += ": ";
    after_key_ = true;
}

void json_writer::string(std::string_view text) {
    separate();
    append_json_string(out_, text);
}

void json_writer::number(double n) {
    if (!std::isfinite(n)) return null();
    separate();
    std::array<char, 32> digits{};
    auto const end = std::to_chars(digits.data(), digits.data() + digits.size(), n == 0 ? 0.0 : n).ptr;
    out_.append(digits.data(), end);
}

void json_writer::rounded(std::string_view name, std::optional<double> n) {
    key(name);
    if (n && std::isfinite(*n)) raw(fmt::format("{:.6g}", *n));
    else null();
}

void json_writer::integer(std::uint64_t n) {
    separate();
    out_ += std::to_string(n);
}

void json_writer::boolean(bool b) {
    separate();
    out_ += b ? "true" : "false";
}

void json_writer::null() {
    separate();
    out_ += "null";
}

void json_writer::raw(std::string_view json) {
    separate();
    out_ += json;
}

void json_writer::strings(std::vector<std::string> const& texts) {
    begin_array();
    for (auto const& text : texts) string(text);
    end_array();
}

}  // namespace reconcile
