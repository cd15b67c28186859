#include <reconcile/claim/judgement_reader.hpp>

#include <algorithm>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include <fmt/format.h>
#include <simdjson.h>

#include <reconcile/value/name_key.hpp>

namespace reconcile {

namespace {

constexpr std::string_view form = "write a line as `same: one name | another name`";

std::string_view trim(std::string_view s) {
    auto const is_blank = [](char c) { return c == ' ' || c == '\t' || c == '\r'; };
    while (!s.empty() && is_blank(s.front())) s.remove_prefix(1);
    while (!s.empty() && is_blank(s.back())) s.remove_suffix(1);
    return s;
}

std::string_view unquoted(std::string_view s) {
    s = trim(s);
    return s.size() >= 2 && s.front() == '"' && s.back() == '"' ? trim(s.substr(1, s.size() - 2)) : s;
}

/// Where the remark of a line begins, and where its names are parted, quotes left aside.
struct line_marks {
    std::size_t end;
    std::vector<std::size_t> bars;
    bool open_quote = false;
};

line_marks marks_of(std::string_view line) {
    line_marks out{line.size(), {}};
    for (std::size_t i = 0; i < line.size(); ++i) {
        if (line[i] == '"') out.open_quote = !out.open_quote;
        if (out.open_quote) continue;
        if (line[i] == '#' && (i == 0 || line[i - 1] == ' ' || line[i - 1] == '\t')) {
            out.end = i;
            break;
        }
        if (line[i] == '|' && out.bars.size() < 2) out.bars.push_back(i);  // two are one too many
    }
    return out;
}

/// For a diagnostic: not more than a person wants to see.
std::string shown(std::string_view s) {
    constexpr std::size_t most = 40;
    if (s.size() <= most) return std::string(s);
    auto cut = most;
    while (cut > 0 && (static_cast<unsigned char>(s[cut]) & 0xC0U) == 0x80U) --cut;
    return std::string(s.substr(0, cut)) + "…";
}

/// The kinds of judgement, by what they are of. Another kind is a line here and a reader beside read_names().
std::optional<judgement> name_judgement(std::string_view kind) {
    for (auto const j : {judgement::same, judgement::different, judgement::unsure})
        if (kind == to_string(j)) return j;
    return std::nullopt;
}

class file_reader {
public:
    file_reader(std::string_view file, diagnostics& found) : file_(file), found_(found) {}

    void read(std::string_view line) {
        ++number_;
        if (!simdjson::validate_utf8(line.data(), line.size())) return tell("not UTF-8; save the file as UTF-8");
        auto const marks = marks_of(line);
        auto const said = trim(line.substr(0, marks.end));
        if (said.empty()) return;
        if (marks.open_quote) return tell("a quotation mark is not closed; write \"…\" on one line");
        auto const colon = line.find(':');
        if (colon == std::string_view::npos || colon > marks.end)
            return tell(fmt::format("\"{}\" is no judgement; {}", shown(said), form));
        auto const kind = trim(line.substr(0, colon));
        auto const judged = name_judgement(kind);
        if (!judged)
            return tell(
                fmt::format("\"{}\" is not known; begin the line with same:, different: or unsure:", shown(kind)));
        read_names(*judged, line, colon, marks);
    }

    [[nodiscard]] judgement_file made() { return {judgements(lines_, file_, found_)}; }

private:
    void tell(std::string what) {
        found_.push_back({severity::error, std::string(file_), number_, {}, std::move(what)});
    }

    void read_names(judgement says, std::string_view line, std::size_t colon, line_marks const& marks) {
        if (marks.bars.size() != 1 || marks.bars[0] < colon)
            return tell(fmt::format("two names are judged, with one | between them; {}", form));
        auto const one = unquoted(line.substr(colon + 1, marks.bars[0] - colon - 1));
        auto const other = unquoted(line.substr(marks.bars[0] + 1, marks.end - marks.bars[0] - 1));
        for (auto const name : {one, other}) {
            if (name.size() > longest_judged_name)
                return tell(
                    fmt::format("a name has {} bytes, and may have {}; shorten it", name.size(), longest_judged_name));
            if (fold(name).empty()) return tell(fmt::format("a name has no letter or digit; {}", form));
        }
        lines_.push_back({says, std::string(one), std::string(other), number_});
    }

    std::string_view file_;
    diagnostics& found_;
    std::vector<judged_line> lines_;
    std::uint64_t number_ = 0;
};

}  // namespace

judgement_file read_judgements(std::string_view file, std::string_view content, diagnostics& found) {
    if (content.starts_with("\xEF\xBB\xBF")) content.remove_prefix(3);
    file_reader lines(file, found);
    while (!content.empty()) {
        auto const end = std::min(content.find('\n'), content.size());
        lines.read(content.substr(0, end));
        content.remove_prefix(std::min(end + 1, content.size()));
    }
    return lines.made();
}

}  // namespace reconcile
