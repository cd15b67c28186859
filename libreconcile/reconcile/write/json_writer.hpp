// JSON, piece by piece, at the end of a string: commas and quotation marks come by themselves.
//
//     std::string out;
//     json_writer json(out);
//     json.begin_object();
//     json.field("killed", 22);
//     json.key("claims"); json.strings(ids);
//     json.end_object();                                 // {"killed": 22, "claims": ["a", "b"]}
//
// Whatever the text holds, what comes out is valid JSON in UTF-8: control characters are escaped, bytes that are no UTF-8
// become U+FFFD. Numbers are the shortest that read back the same, whole ones without a point; what JSON has no number for
// (infinite, not a number) is null. That begins and ends match is the caller's duty.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace reconcile {

class json_writer {
public:
    /// `out` must outlive the writer.
    explicit json_writer(std::string& out) : out_(out) {}

    void begin_object() { open('{'); }
    void end_object() { close('}'); }
    void begin_array() { open('['); }
    void end_array() { close(']'); }

    void key(std::string_view);
    void string(std::string_view);
    void number(double);
    void integer(std::uint64_t);
    void boolean(bool);
    void null();
    /// JSON that is known to be valid.
    void raw(std::string_view json);
    void strings(std::vector<std::string> const&);
    /// What comes next stands on a new line, `depth` spaces in.
    void line(std::size_t depth);

    void field(std::string_view name, std::string_view text) { key(name), string(text); }
    void field(std::string_view name, char const* text) { key(name), string(text); }
    void field(std::string_view name, std::string const& text) { key(name), string(text); }
    void field(std::string_view name, bool b) { key(name), boolean(b); }
    void field(std::string_view name, std::uint64_t n) { key(name), integer(n); }
    void field(std::string_view name, std::uint32_t n) { key(name), integer(n); }
    void field(std::string_view name, int n) { key(name), number(n); }
    void field(std::string_view name, double n) { key(name), number(n); }
    void field(std::string_view name, std::optional<double> n) { key(name), n ? number(*n) : null(); }
    void field(std::string_view name, std::vector<std::string> const& texts) { key(name), strings(texts); }
    /// To six digits: what comes out of sums should not hang on the last bits.
    void rounded(std::string_view name, std::optional<double> n);
    /// Null where the text is empty.
    void text_or_null(std::string_view name, std::string_view text) { key(name), text.empty() ? null() : string(text); }

private:
    void open(char);
    void close(char);
    void separate();

    std::string& out_;
    bool first_ = true;  ///< nothing stands yet in the object or array that is open
    bool after_key_ = false;
    std::optional<std::size_t> line_;  ///< a new line is due
};

/// The text in quotation marks, escaped.
void append_json_string(std::string& out, std::string_view text);

}  // namespace reconcile
