#include <reconcile/pipeline/truth_input.hpp>

#include <algorithm>
#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <utility>

#include <fmt/format.h>
#include <simdjson.h>

#include <reconcile/claim/claim_reader.hpp>
#include <reconcile/claim/csv_rows.hpp>
#include <reconcile/claim/json_fault.hpp>
#include <reconcile/claim/json_fields.hpp>
#include <reconcile/core/error.hpp>
#include <reconcile/pipeline/file_bytes.hpp>

namespace reconcile {

namespace {

constexpr std::size_t longest_table = std::size_t{4} << 30;
constexpr std::size_t longest_line = std::size_t{64} << 20;
constexpr std::size_t most_told = 10;  // faults of a file that are shown one by one

/// The first faults one by one, the others as a number.
class fault_list {
public:
    fault_list(std::string const& name, diagnostics& told) : name_(name), told_(told) {}
    ~fault_list() {
        if (count_ > most_told)
            told_.push_back({severity::error,
                             name_,
                             {},
                             {},
                             fmt::format("{} more claims were left out for faults like these", count_ - most_told)});
    }
    fault_list(fault_list const&) = delete;
    fault_list& operator=(fault_list const&) = delete;

    void add(std::uint64_t line, std::string what) {
        if (++count_ <= most_told)
            told_.push_back({severity::error, name_, line, {}, "claim left out: " + std::move(what)});
    }

private:
    std::string const& name_;
    diagnostics& told_;
    std::size_t count_ = 0;
};

std::string_view trimmed(std::string_view s) {
    while (!s.empty() && (s.front() == ' ' || s.front() == '\t')) s.remove_prefix(1);
    while (!s.empty() && (s.back() == ' ' || s.back() == '\t')) s.remove_suffix(1);
    return s;
}

/// What is wrong with a claim of these parts; nothing if it can be used, and then it was added.
char const* add_claim(claim_table_builder& into, std::string_view source, std::string_view item, std::string_view value,
                      std::string_view time) {
    if (source.empty()) return "`source` is empty; give who claims it";
    if (item.empty()) return "`item` is empty; give what is claimed of, such as \"flight 12/gate\"";
    if (value.empty()) return "`value` is empty; give what is claimed";
    if (!into.add(source, item, value, time))
        return "`time` is none; give ISO 8601, such as 2021-02-25T18:00, or leave it empty";
    return nullptr;
}

struct table_columns {
    static constexpr std::size_t none = static_cast<std::size_t>(-1);
    std::size_t source = none;
    std::size_t item = none;
    std::size_t value = none;
    std::size_t time = none;
    bool twice = false;  ///< one of them is named twice
    std::string seen;    ///< all names

    explicit table_columns(std::span<std::string_view const> names) {
        for (std::size_t i = 0; i < names.size(); ++i) {
            auto const name = trimmed(names[i]);
            seen.append(seen.empty() ? "" : ",").append(name);
            if (name == "source") set(source, i);
            else if (name == "item") set(item, i);
            else if (name == "value") set(value, i);
            else if (name == "time") set(time, i);
        }
    }
    void set(std::size_t& column, std::size_t at) {
        if (column != none) twice = true;
        column = at;
    }
    [[nodiscard]] bool complete() const { return source != none && item != none && value != none; }
    [[nodiscard]] std::size_t needed() const { return std::max({source, item, value}) + 1; }
};

/// The item that a claim of a report is about, as one text.
std::string item_of(claim const& c) {
    std::string out;
    for (auto const* part : {&c.story, &c.event, &c.property, &c.scope.population, &c.scope.site, &c.scope.side}) {
        if (part->empty()) continue;
        if (!out.empty()) out += '/';
        out += *part;
    }
    return out;
}

class json_line_reader {
public:
    /// What is wrong with the line; nothing if its claim was added, or if it takes no position.
    std::optional<std::string> add(std::string_view line, claim_table_builder& into) {
        simdjson::dom::object object;
        if (auto const wrong = parser_.parse(line.data(), line.size()).get(object))
            return fmt::format("it is no JSON object ({}); give one claim on each line",
                               simdjson::error_message(wrong));
        simdjson::dom::element field;
        if (object["property"].get(field) == simdjson::SUCCESS) return add_reported(object, into);
        std::array<std::string, 4> parts;
        constexpr std::array names{"source", "item", "value", "time"};
        for (std::size_t i = 0; i < names.size(); ++i)
            if (object[names[i]].get(field) == simdjson::SUCCESS && !read_part(field, parts[i]))
                return fmt::format("`{}` is {}; give text or a number", names[i], type_name(field));
        auto const* wrong = add_claim(into, trimmed(parts[0]), trimmed(parts[1]), trimmed(parts[2]), trimmed(parts[3]));
        return wrong != nullptr ? std::optional<std::string>(wrong) : std::nullopt;
    }

private:
    static bool read_part(simdjson::dom::element const& field, std::string& out) {
        if (field.is_null()) return true;
        if (field.is_string()) return out = std::string_view(field), true;
        if (field.is_bool()) return out = bool(field) ? "yes" : "no", true;
        if (field.is_number()) return out = simdjson::minify(field), true;
        return false;
    }

    static std::optional<std::string> add_reported(simdjson::dom::object const& object, claim_table_builder& into) {
        std::string fault;
        auto const c = read_claim(object, fault);
        if (!c) return fault;
        if (!c->asserted) return std::nullopt;
        auto const source = c->attribution.links.empty() ? c->document : c->attribution.links.back().source;
        auto text = to_text(*c->asserted);
        if (c->stance == stance::denies) text = "not " + text;
        auto const* wrong = add_claim(into, source, item_of(*c), text, {});
        return wrong != nullptr ? std::optional<std::string>(wrong) : std::nullopt;
    }

    simdjson::dom::parser parser_;
};

/// As many rows as there are if all are about as long as the first; never so many that their room exceeds the content's.
std::size_t likely_rows(std::string_view content) {
    constexpr std::size_t looked_at = std::size_t{1} << 16;
    constexpr std::size_t shortest_row = 16;
    auto const first = content.substr(0, looked_at);
    auto const rows = static_cast<std::size_t>(std::count(first.begin(), first.end(), '\n')) + 1;
    auto const length = std::max(first.size() / rows, shortest_row);
    return content.size() / length * 17 / 16;
}

void read_lines(std::string const& name, std::string_view content, claim_table_builder& into, diagnostics& told) {
    fault_list faults(name, told);
    json_line_reader reader;
    for (std::uint64_t number = 1; !content.empty(); ++number) {
        auto const end = content.find('\n');
        auto const line = content.substr(0, end);
        content.remove_prefix(end == std::string_view::npos ? content.size() : end + 1);
        if (line.find_first_not_of(" \t\r") == std::string_view::npos) continue;
        if (line.size() > longest_line)
            faults.add(number, fmt::format("the line has {} bytes; it may have {}", line.size(), longest_line));
        else if (auto wrong = reader.add(line, into)) faults.add(number, *std::move(wrong));
    }
}

}  // namespace

void read_truth_csv(std::string const& name, std::string_view content, claim_table_builder& into, diagnostics& told) {
    csv_rows rows(content);
    if (!rows.next()) {
        told.push_back({severity::warning,
                        name,
                        {},
                        {},
                        "the file is empty; give a row source,item,value and a row for each claim"});
        return;
    }
    table_columns const at(rows.cells());
    if (!at.complete())
        throw error(
            fmt::format("{}: the first row is {}, which does not name source, item and value; put source,item,value "
                        "into the first row",
                        name, in_quotes(at.seen, 60)));
    if (at.twice)
        throw error(fmt::format("{}: the first row is {}, which names a column twice; give each once", name,
                                in_quotes(at.seen, 60)));
    if (into.size() == 0) into.reserve(likely_rows(content));
    bool const all_utf8 = simdjson::validate_utf8(content.data(), content.size());
    fault_list faults(name, told);
    while (rows.next()) {
        auto const cells = rows.cells();
        if (rows.broken()) {
            faults.add(rows.line(),
                       "a quotation mark is not closed, or letters follow one; double those inside a cell");
            continue;
        }
        if (cells.size() < at.needed()) {
            faults.add(rows.line(), fmt::format("the row has {} cells; give {} at least", cells.size(), at.needed()));
            continue;
        }
        auto const source = cells[at.source];
        auto const item = cells[at.item];
        auto const value = cells[at.value];
        auto const is_utf8 = [](std::string_view s) { return simdjson::validate_utf8(s.data(), s.size()); };
        if (!all_utf8 && !(is_utf8(source) && is_utf8(item) && is_utf8(value))) {
            faults.add(rows.line(), "it is not UTF-8; convert the file, for example with iconv -t UTF-8");
            continue;
        }
        auto const time = at.time < cells.size() ? trimmed(cells[at.time]) : std::string_view{};
        if (auto const* wrong = add_claim(into, trimmed(source), trimmed(item), trimmed(value), time))
            faults.add(rows.line(), wrong);
    }
}

void read_truth_claims(std::string const& path, claim_table_builder& into, diagnostics& told) {
    auto const bytes = read_whole(path, longest_table);
    auto const name = path == "-" ? std::string("standard input") : path;
    if (!bytes) throw error(fmt::format("{}: the file is longer than {} bytes; give it in parts", name, longest_table));
    std::string_view content = *bytes;
    if (content.starts_with("\xef\xbb\xbf")) content.remove_prefix(3);
    auto const first = content.find_first_not_of(" \t\r\n");
    if (first != std::string_view::npos && content[first] == '{') read_lines(name, content, into, told);
    else read_truth_csv(name, content, into, told);
}

}  // namespace reconcile
