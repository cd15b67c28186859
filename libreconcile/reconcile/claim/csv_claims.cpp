#include <reconcile/claim/csv_claims.hpp>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <limits>
#include <span>
#include <utility>
#include <vector>

#include <fmt/format.h>
#include <simdjson.h>

#include <reconcile/claim/csv_rows.hpp>
#include <reconcile/claim/json_fields.hpp>

namespace reconcile {

namespace {

std::string_view trimmed(std::string_view s) {
    auto const is_space = [](char c) { return c == ' ' || c == '\t'; };
    while (!s.empty() && is_space(s.front())) s.remove_prefix(1);
    while (!s.empty() && is_space(s.back())) s.remove_suffix(1);
    return s;
}

// ---- values --------------------------------------------------------------------------------------------------------

/// All of `s` as a number in plain digits ("22", "-1.5", "1e6").
std::optional<double> plain_number(std::string_view s) {
    double n = 0;
    auto const [end, wrong] = std::from_chars(s.data(), s.data() + s.size(), n);
    if (wrong != std::errc{} || end != s.data() + s.size() || !std::isfinite(n)) return std::nullopt;
    return n;
}

bool begins_like_number(std::string_view s) {
    if (!s.empty() && (s.front() == '-' || s.front() == '.')) s.remove_prefix(1);
    return !s.empty() && s.front() >= '0' && s.front() <= '9';
}

struct bound_mark {
    std::string_view mark;
    quantity (*make)(double, std::string);
};

constexpr std::array<bound_mark, 5> marks_before{
    {{">=", at_least}, {"<=", at_most}, {">", more_than}, {"<", fewer_than}, {"~", about}}};

std::optional<quantity> cell_quantity(std::string_view cell) {
    for (auto const& [mark, make] : marks_before)
        if (cell.starts_with(mark)) {
            auto const n = plain_number(trimmed(cell.substr(mark.size())));
            return n ? std::optional(make(*n, {})) : std::nullopt;
        }
    if (cell.ends_with('+')) {
        auto const n = plain_number(trimmed(cell.substr(0, cell.size() - 1)));
        return n ? std::optional(at_least(*n)) : std::nullopt;
    }
    if (auto const n = plain_number(cell)) return exactly(*n);
    auto const dash = cell.find('-', 1);
    if (dash == std::string_view::npos) return std::nullopt;
    auto const low = plain_number(trimmed(cell.substr(0, dash)));
    auto const high = plain_number(trimmed(cell.substr(dash + 1)));
    if (!low || !high || *low > *high) return std::nullopt;
    return between(*low, *high);
}

/// "22 people", "10-15 fighters": a number, a space, and what is counted.
std::optional<quantity> counted_quantity(std::string_view cell) {
    auto const space = cell.find(' ');
    if (space == std::string_view::npos) return std::nullopt;
    auto const noun = trimmed(cell.substr(space));
    auto const is_digit = [](char c) { return c >= '0' && c <= '9'; };
    if (noun.empty() || is_digit(noun.front())) return std::nullopt;
    auto q = cell_quantity(cell.substr(0, space));
    if (q) q->of = noun;
    return q;
}

std::optional<time_interval> cell_time(std::string_view cell) {
    auto const slash = cell.find('/');
    auto first = parse_iso8601(trimmed(cell.substr(0, slash)));
    if (!first || slash == std::string_view::npos) return first;
    auto const last = parse_iso8601(trimmed(cell.substr(slash + 1)));
    if (!last) return std::nullopt;
    // Both ends belong: "2021-02-25/2021-02-26" is two days.
    first->to = first->zone && last->zone ? last->to + clock_seconds{60} * (*first->zone - *last->zone) : last->to;
    first->precision = time_precision::range;
    return first->from < first->to ? first : std::nullopt;
}

/// Four digits and a hyphen with two digits behind it: what is written so is meant as a date.
bool looks_like_date(std::string_view s) {
    auto const digit = [&](std::size_t i) { return s[i] >= '0' && s[i] <= '9'; };
    return s.size() >= 10 && digit(0) && digit(1) && digit(2) && digit(3) && s[4] == '-' && digit(5) && digit(6) &&
           s[7] == '-';
}

// ---- rows ----------------------------------------------------------------------------------------------------------

enum class column : std::size_t {
    id,
    story,
    document,
    event,
    property,
    population,
    site,
    side,
    value,
    min,
    max,
    of,
    unit,
    source,
    source_kind,
    via,
    stance,
    certainty,
    as_of,
    verb,
    quote,
    count
};

constexpr std::array<std::string_view, static_cast<std::size_t>(column::count)> column_names{
    "id", "story", "document", "event",       "property", "population", "site",      "side",  "value", "min",  "max",
    "of", "unit",  "source",   "source_kind", "via",      "stance",     "certainty", "as_of", "verb",  "quote"};

class table {
public:
    /// False if the columns that claims need are not there.
    bool read_head(std::span<std::string_view const> names) {
        width_ = names.size();
        for (std::size_t i = 0; i < names.size(); ++i)
            for (std::size_t c = 0; c < column_names.size(); ++c)
                if (trimmed(names[i]) == column_names[c]) at_[c] = i;
        return has(column::event) && has(column::property) &&
               (has(column::value) || has(column::min) || has(column::max));
    }
    [[nodiscard]] std::size_t width() const { return width_; }
    [[nodiscard]] bool has(column c) const { return at_[static_cast<std::size_t>(c)].has_value(); }
    [[nodiscard]] std::string_view cell(std::span<std::string_view const> row, column c) const {
        auto const i = at_[static_cast<std::size_t>(c)];
        return i && *i < row.size() ? trimmed(row[*i]) : std::string_view{};
    }

private:
    std::array<std::optional<std::size_t>, static_cast<std::size_t>(column::count)> at_;
    std::size_t width_ = 0;
};

/// A number of units, where "more than 20" begins right above 20 and "at most 20" has no lower end.
void measure(quantity& q, std::string_view unit) {
    q.unit = unit;
    q.role = quantity_role::measure;
    if (q.qualifier == qualifier::more_than) q.min = *q.number, q.min_open = true;
    if (q.qualifier == qualifier::less_than) q.max = *q.number, q.max_open = true;
    if (q.qualifier == qualifier::less_than || q.qualifier == qualifier::at_most)
        q.min = -std::numeric_limits<double>::infinity();
}

class row_reader {
public:
    row_reader(table const& columns, std::span<std::string_view const> row, std::string& fault)
        : columns_(columns), row_(row), fault_(fault) {}

    std::optional<claim> read() {
        claim c;
        c.id = cell(column::id);
        c.story = cell(column::story);
        c.document = cell(column::document);
        c.event = cell(column::event);
        c.property = cell(column::property);
        c.scope = {std::string(cell(column::population)), std::string(cell(column::site)),
                   std::string(cell(column::side))};
        c.verb = cell(column::verb);
        c.quote = cell(column::quote);
        if (c.event.empty()) return refuse("`event` is empty; give a key that all claims on one event share");
        if (c.property.empty()) return refuse("`property` is empty; give what is claimed, such as killed");
        if (!read_value(c) || !read_stance(c) || !read_source(c) || !read_as_of(c)) return std::nullopt;
        return c;
    }

private:
    [[nodiscard]] std::string_view cell(column c) const { return columns_.cell(row_, c); }
    std::nullopt_t refuse(std::string what) {
        fault_ = std::move(what);
        return std::nullopt;
    }
    bool wrong(std::string what) { return fault_ = std::move(what), false; }

    bool read_bound(column c, std::string_view name, std::optional<double>& out) {
        if (cell(c).empty()) return true;
        out = plain_number(cell(c));
        return out || wrong(fmt::format("`{}` is {}; give a number or leave it empty", name, in_quotes(cell(c))));
    }

    bool read_value(claim& c) {
        std::optional<double> min;
        std::optional<double> max;
        if (!read_bound(column::min, "min", min) || !read_bound(column::max, "max", max)) return false;
        if (auto const words = cell(column::value); !words.empty()) {
            c.asserted = parse_cell(words, fault_);
            if (!c.asserted) return false;
        } else if (min && max && *min > *max) {
            return wrong(fmt::format("`min` is {} and `max` is {}; the smaller comes first", *min, *max));
        } else if (min || max) {
            c.asserted = min && max ? (*min == *max ? exactly(*min) : between(*min, *max))
                         : min      ? at_least(*min)
                                    : at_most(*max);
        }
        if (auto* q = c.asserted ? c.asserted->get<quantity>() : nullptr) {
            if (auto const of = cell(column::of); !of.empty()) q->of = of;
            if (auto const unit = cell(column::unit); !unit.empty()) measure(*q, unit);
        }
        return true;
    }

    bool read_stance(claim& c) {
        if (auto const word = cell(column::stance); !word.empty()) {
            auto const known = parse_stance(word);
            if (!known) return wrong(unknown_word("stance", word, "affirms, denies, no_position"));
            c.stance = *known;
        }
        if (auto const word = cell(column::certainty); !word.empty()) {
            auto const known = parse_certainty(word);
            if (!known) return wrong(unknown_word("certainty", word, "stated, hedged"));
            c.certainty = *known;
        }
        if (!c.asserted) c.stance = stance::no_position;
        return true;
    }

    bool read_source(claim& c) {
        for (auto rest = cell(column::via); !rest.empty();) {
            auto const end = std::min(rest.find(';'), rest.size());
            if (auto const name = trimmed(rest.substr(0, end)); !name.empty())
                c.attribution.links.push_back({std::string(name), source_kind::outlet, {}, {}});
            rest.remove_prefix(std::min(end + 1, rest.size()));
        }
        auto const name = cell(column::source);
        if (name.empty()) return true;
        auto const kind = parse_source_kind(cell(column::source_kind));
        if (!kind)
            return wrong(unknown_word(
                "source_kind", cell(column::source_kind),
                "outlet, agency, organisation, government, military, police, official, person, document, unnamed"));
        c.attribution.links.push_back({std::string(name), *kind, {}, {}});
        return true;
    }

    bool read_as_of(claim& c) {
        auto const words = cell(column::as_of);
        if (words.empty()) return true;
        auto const time = cell_time(words);
        if (!time)
            return wrong(fmt::format("`as_of` is {}, which is no date that exists; give ISO 8601, such as 2021-02-25",
                                     in_quotes(words)));
        c.as_of = value{*time, std::string(words)};
        return true;
    }

    table const& columns_;
    std::span<std::string_view const> row_;
    std::string& fault_;
};

std::string wrong_head(std::span<std::string_view const> names) {
    std::string shown;
    for (auto const& n : names) shown.append(shown.empty() ? "" : ",").append(n);
    auto const has = [&](std::string_view name) {
        return std::any_of(names.begin(), names.end(), [&](auto const& n) { return trimmed(n) == name; });
    };
    auto const what = fmt::format("the first row is {}, which names no columns of claims", in_quotes(shown, 60));
    if (has("source") && has("item") && has("value"))
        return what + "; a table of source,item,value is for `reconcile truth`; for a report name the columns event,property,value and source";
    return what + "; give event,property,value (and source, via, of, document, as_of, … as you have them)";
}

bool is_utf8(std::span<std::string_view const> cells) {
    return std::all_of(cells.begin(), cells.end(),
                       [](auto const& cell) { return simdjson::validate_utf8(cell.data(), cell.size()); });
}

}  // namespace

std::optional<value> parse_cell(std::string_view cell, std::string& fault) {
    cell = trimmed(cell);
    std::string text(cell);
    if (auto const t = cell_time(cell)) return value{*t, std::move(text)};
    if (looks_like_date(cell)) {
        fault = fmt::format("`value` is {}, which is no date that exists; give ISO 8601, such as 2021-02-25",
                            in_quotes(cell));
        return std::nullopt;
    }
    if (auto q = cell_quantity(cell)) return value{*std::move(q), std::move(text)};
    bool const meant_as_number = !cell.empty() && (cell.find_first_of("<>~") == 0 || begins_like_number(cell)) &&
                                 cell.find_first_not_of("0123456789.,+-<>=~eE ") == std::string_view::npos;
    if (meant_as_number) {
        fault = fmt::format(
            "`value` is {}, which is no number within range; give 22, 8+, >20, 10-15 or ~20, without commas",
            in_quotes(cell));
        return std::nullopt;
    }
    if (auto q = counted_quantity(cell)) return value{*std::move(q), std::move(text)};
    if (cell == "yes" || cell == "no") return value{yes_no{cell == "yes"}, std::move(text)};
    return value{category{text, {}}, text};
}

void read_csv_claims(std::string const& name, std::string_view content, record_handler const& take) {
    csv_rows rows(content);
    auto const tell = [&](std::string what) {
        take(diagnostic{severity::error, name, rows.line(), {}, std::move(what)});
    };
    if (!rows.next())
        return take(diagnostic{
            severity::warning, name, {}, {}, "the file is empty; give a row of column names and rows of claims"});
    table columns;
    if (!columns.read_head(rows.cells())) return tell(wrong_head(rows.cells()));
    std::string fault;
    while (rows.next()) {
        if (rows.broken()) {
            tell("claim left out: a quotation mark is not closed, or letters follow one; double those inside a cell");
        } else if (rows.cells().size() > columns.width()) {
            tell(fmt::format(
                "claim left out: the row has {} cells and the first row {}; put cells with commas into quotation marks",
                rows.cells().size(), columns.width()));
        } else if (!is_utf8(rows.cells())) {
            tell("claim left out: it is not UTF-8; convert the file, for example with iconv -t UTF-8");
        } else if (auto c = row_reader(columns, rows.cells(), fault).read()) {
            take(*std::move(c));
        } else {
            tell("claim left out: " + fault);
        }
    }
}

}  // namespace reconcile
