#include <reconcile/claim/judgement_reader.hpp>

#include <algorithm>
#include <iterator>
#include <string>
#include <utility>
#include <vector>

#include <fmt/format.h>
#include <simdjson.h>

#include <reconcile/core/sha256.hpp>
#include <reconcile/value/name_key.hpp>

namespace reconcile {

namespace {

/// What a line may begin with. Another kind of judgement is a row here and a reader beside read_pair().
struct line_kind {
    enum class of_what { names, owners, events, claim };
    std::string_view word;
    of_what of;
    judgement says;
    std::string_view form;
};

constexpr std::string_view names_form = "write a line as `same: one name | another name`";
constexpr std::string_view owners_form = "write a line as `same owner: one outlet | another outlet`";
constexpr std::string_view events_form = "write a line as `same event: a.txt | b.txt`, with ids of claims or documents";
constexpr std::string_view claim_form = "write a line as `reject: id of the claim  # why`";

constexpr line_kind kinds[] = {{"same", line_kind::of_what::names, judgement::same, names_form},
                               {"different", line_kind::of_what::names, judgement::different, names_form},
                               {"unsure", line_kind::of_what::names, judgement::unsure, names_form},
                               {"same owner", line_kind::of_what::owners, judgement::same, owners_form},
                               {"same event", line_kind::of_what::events, judgement::same, events_form},
                               {"different events", line_kind::of_what::events, judgement::different, events_form},
                               {"reject", line_kind::of_what::claim, judgement::unsure, claim_form}};

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

/// Not more of it than that many bytes; nothing is cut inside a character.
std::string cut_to(std::string_view s, std::size_t most) {
    if (s.size() <= most) return std::string(s);
    auto cut = most;
    while (cut > 0 && (static_cast<unsigned char>(s[cut]) & 0xC0U) == 0x80U) --cut;
    return std::string(s.substr(0, cut)) + "…";
}

/// For a diagnostic: not more than a person wants to see.
std::string shown(std::string_view s) { return cut_to(s, 40); }

line_kind const* kind_named(std::string_view word) {
    auto const at = std::find_if(std::begin(kinds), std::end(kinds), [&](auto const& k) { return k.word == word; });
    return at == std::end(kinds) ? nullptr : at;
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
            return tell(fmt::format("\"{}\" is no judgement; {}", shown(said), names_form));
        auto const word = trim(line.substr(0, colon));
        auto const* kind = kind_named(word);
        if (kind == nullptr)
            return tell(
                fmt::format("\"{}\" is not known; begin the line with same:, different:, unsure:, same owner:, "
                            "same event:, different events: or reject:",
                            shown(word)));
        kind->of == line_kind::of_what::claim ? read_claim(line, colon, marks) : read_pair(*kind, line, colon, marks);
    }

    [[nodiscard]] judgement_file made() {
        judgement_file out{judgements(names_, file_, found_),
                           judgements(owners_, file_, found_),
                           std::move(events_),
                           std::move(rejected_),
                           std::string(file_),
                           {}};
        out.fingerprint = out.names.fingerprint();
        if (!all_.empty())
            out.fingerprint = sha256_hex(out.fingerprint + all_).substr(0, 16);
        return out;
    }

private:
    void tell(std::string what) {
        found_.push_back({severity::error, std::string(file_), number_, {}, std::move(what)});
    }

    void read_pair(line_kind const& kind, std::string_view line, std::size_t colon, line_marks const& marks) {
        bool const of_names = kind.of != line_kind::of_what::events;
        if (marks.bars.size() != 1 || marks.bars[0] < colon)
            return tell(fmt::format("two {} are judged, with one | between them; {}", of_names ? "names" : "events",
                                    kind.form));
        auto const one = unquoted(line.substr(colon + 1, marks.bars[0] - colon - 1));
        auto const other = unquoted(line.substr(marks.bars[0] + 1, marks.end - marks.bars[0] - 1));
        for (auto const name : {one, other}) {
            if (is_too_long(name)) return;
            if (of_names && fold(name).empty())
                return tell(fmt::format("a name has no letter or digit; {}", kind.form));
            if (name.empty()) return tell(fmt::format("one side of the | is empty; {}", kind.form));
        }
        list_of(kind.of).push_back({kind.says, std::string(one), std::string(other), number_});
        if (kind.of != line_kind::of_what::names) note(kind.word, one, other);
    }

    void read_claim(std::string_view line, std::size_t colon, line_marks const& marks) {
        auto const claim = unquoted(line.substr(colon + 1, marks.end - colon - 1));
        if (claim.empty() || !marks.bars.empty())
            return tell(fmt::format("one claim a line is rejected; {}", claim_form));
        if (is_too_long(claim)) return;
        auto const remark = marks.end < line.size() ? trim(line.substr(marks.end + 1)) : std::string_view{};
        rejected_.push_back({std::string(claim), cut_to(remark, longest_remark), number_});
        note("reject", claim, {});
    }

    std::vector<judged_line>& list_of(line_kind::of_what what) {
        switch (what) {
            case line_kind::of_what::owners: return owners_;
            case line_kind::of_what::events: return events_;
            default: return names_;
        }
    }

    bool is_too_long(std::string_view name) {
        if (name.size() <= longest_judged_name) return false;
        tell(fmt::format("a name has {} bytes, and may have {}; shorten it", name.size(), longest_judged_name));
        return true;
    }

    /// For the fingerprint; remarks are no judgements.
    void note(std::string_view kind, std::string_view one, std::string_view other) {
        all_.append(kind).append("\x1f").append(one).append("\x1f").append(other).append("\n");
    }

    std::string_view file_;
    diagnostics& found_;
    std::vector<judged_line> names_;
    std::vector<judged_line> owners_;
    std::vector<judged_line> events_;
    std::vector<rejected_line> rejected_;
    std::string all_;
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
