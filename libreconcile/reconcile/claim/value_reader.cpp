#include <reconcile/claim/value_reader.hpp>

#include <algorithm>
#include <limits>
#include <utility>

#include <fmt/format.h>
#include <simdjson.h>

#include <reconcile/claim/json_fields.hpp>

namespace reconcile {

namespace {

namespace dom = simdjson::dom;

constexpr double infinity = std::numeric_limits<double>::infinity();
constexpr std::string_view kinds = "quantity, time, place, names, category, statement, yes_no";

/// Reads a word of a list into an enumerator.
template <class Enum>
bool read_word(dom::element const& e, std::string_view field, std::optional<Enum> (*parse)(std::string_view),
               std::string_view known, std::optional<Enum>& out, std::string& fault) {
    std::string word;
    if (!read_text(e, field, word, fault)) return false;
    if (word.empty()) return true;
    out = parse(word);
    if (!out) fault = unknown_word(field, word, known);
    return out.has_value();
}

// ---- quantities ----------------------------------------------------------------------------------------------------

struct written_quantity {
    bool bounded = false;  ///< `min` or `max` was given, be it as null
    std::optional<double> min;
    std::optional<double> max;
    std::optional<double> number;
    std::optional<reconcile::qualifier> qualifier;
    std::optional<quantity_role> role;
    std::optional<change_direction> change;
};

std::string bound_text(std::optional<double> bound) { return bound ? fmt::format("{}", *bound) : "null"; }

bool read_likely(dom::element const& e, std::optional<number_range>& out, std::string& fault) {
    if (e.is_null()) return true;
    dom::object object;
    if (e.get(object) != simdjson::SUCCESS) {
        fault = R"(`likely` is no object; give {"min": …, "max": …} or null)";
        return false;
    }
    std::optional<double> min;
    std::optional<double> max;
    for (auto const [key, field] : object) {
        if (key == "min" && !read_number(field, "likely.min", min, fault)) return false;
        if (key == "max" && !read_number(field, "likely.max", max, fault)) return false;
    }
    out = number_range{min.value_or(-infinity), max.value_or(infinity)};
    if (out->min <= out->max) return true;
    fault = fmt::format("`likely.min` is {} and `likely.max` is {}; the smaller comes first", out->min, out->max);
    return false;
}

bool read_field(std::string_view key, dom::element const& e, written_quantity& w, quantity& q, std::string& fault) {
    w.bounded = w.bounded || key == "min" || key == "max";
    if (key == "min") return read_number(e, key, w.min, fault);
    if (key == "max") return read_number(e, key, w.max, fault);
    if (key == "number") return read_number(e, key, w.number, fault);
    if (key == "of") return read_text(e, key, q.of, fault);
    if (key == "unit") return read_text(e, key, q.unit, fault);
    if (key == "min_open") return read_bool(e, key, q.min_open, fault);
    if (key == "max_open") return read_bool(e, key, q.max_open, fault);
    if (key == "likely") return read_likely(e, q.likely, fault);
    if (key == "qualifier")
        return read_word(e, key, parse_qualifier,
                         "exact, at_least, more_than, at_most, less_than, about, nearly, range, vague", w.qualifier,
                         fault);
    if (key == "role")
        return read_word(e, key, parse_quantity_role,
                         "count, measure, ordinal, percentage, money, duration, age, calibre, identifier, clock, year, "
                         "score, date_part",
                         w.role, fault);
    if (key == "change") return read_word(e, key, parse_change_direction, "up, down", w.change, fault);
    return true;
}

qualifier usual_qualifier(quantity const& q, bool bounded_below) {
    if (q.min == q.max) return qualifier::exact;
    if (q.max == infinity) return qualifier::at_least;
    return bounded_below ? qualifier::range : qualifier::at_most;
}

std::optional<quantity> read_quantity(dom::object const& object, std::string& fault) {
    written_quantity w;
    quantity q;
    for (auto const [key, field] : object)
        if (!read_field(key, field, w, q, fault)) return std::nullopt;
    if (!w.bounded && !w.qualifier && w.number) w.min = w.max = w.number;
    if (!w.bounded && !w.min) {
        fault = "a quantity has neither `min` nor `max`; give at least one of them";
        return std::nullopt;
    }
    q.role = w.role.value_or(q.unit.empty() ? quantity_role::count : quantity_role::measure);
    q.min = w.min.value_or(q.role == quantity_role::count && w.max.value_or(0) >= 0 ? 0 : -infinity);
    q.max = w.max.value_or(infinity);
    if (q.min > q.max || (q.min == q.max && (q.min_open || q.max_open))) {
        fault = fmt::format("`min` is {} and `max` is {}, which leaves no number; the smaller comes first",
                            bound_text(w.min), bound_text(w.max));
        return std::nullopt;
    }
    q.qualifier = w.qualifier.value_or(usual_qualifier(q, w.min.has_value()));
    q.change = w.change.value_or(change_direction::none);
    q.number = w.number ? w.number : q.min == q.max ? std::optional(q.min) : std::nullopt;
    return q;
}

// ---- times ---------------------------------------------------------------------------------------------------------

std::optional<time_interval> read_moment(std::string const& text, std::string_view field, std::string& fault) {
    auto moment = parse_iso8601(text);
    if (!moment)
        fault = fmt::format(
            "`{}` is {}, which is no date that exists; give ISO 8601, such as 2021-02-25 or 2021-02-25T17:00", field,
            in_quotes(text));
    return moment;
}

time_precision usual_precision(time_interval const& t) {
    if (t.from == unknown_past || t.to == unknown_future) return time_precision::range;
    switch (t.to - t.from) {
        case 1: return time_precision::second;
        case 60: return time_precision::minute;
        case 3600: return time_precision::hour;
        case seconds_of_day: return whole_days(t) ? time_precision::day : time_precision::range;
        default: return time_precision::range;
    }
}

/// The clock of `t` in the zone asked for; both must be known to be moved.
clock_seconds in_zone(clock_seconds clock, std::optional<std::int16_t> from, std::optional<std::int16_t> to) {
    return from && to ? clock + clock_seconds{60} * (*to - *from) : clock;
}

std::optional<time_interval> join_moments(std::string const& from, std::string const& to,
                                          std::optional<std::int16_t> zone, std::string& fault) {
    std::optional<time_interval> first;
    std::optional<time_interval> last;
    if (!from.empty() && !(first = read_moment(from, "from", fault))) return std::nullopt;
    if (!to.empty() && !(last = read_moment(to, "to", fault))) return std::nullopt;
    time_interval t;
    t.zone = zone ? zone : first && first->zone ? first->zone : last ? last->zone : std::nullopt;
    if (first) t.from = in_zone(first->from, first->zone, t.zone);
    if (last) t.to = in_zone(last->from, last->zone, t.zone);
    if (first && last && t.from == t.to)
        t.to = in_zone(first->to, first->zone, t.zone);  // a point: as long as it is exact
    if (t.from < t.to) return t;
    fault = fmt::format("`to`, {}, is before `from`, {}; the earlier comes first", to, from);
    return std::nullopt;
}

std::optional<time_interval> read_time(dom::object const& object, std::string& fault) {
    std::string from;
    std::string to;
    std::string zone_text;
    std::optional<time_precision> precision;
    bool bounded = false;
    for (auto const [key, field] : object) {
        bounded = bounded || key == "from" || key == "to";
        if (key == "from" && !read_text(field, key, from, fault)) return std::nullopt;
        if (key == "to" && !read_text(field, key, to, fault)) return std::nullopt;
        if (key == "zone" && !read_text(field, key, zone_text, fault)) return std::nullopt;
        if (key == "precision" &&
            !read_word(field, key, parse_time_precision,
                       "second, minute, hour, part_of_day, day, week, month, season, year, decade, range", precision,
                       fault))
            return std::nullopt;
    }
    auto const zone = zone_text.empty() ? std::nullopt : parse_zone(zone_text);
    if (!zone_text.empty() && !zone) {
        fault = fmt::format("`zone` is {}; give an offset such as +03:00 or Z", in_quotes(zone_text));
        return std::nullopt;
    }
    if (!bounded) {
        fault = "a time has neither `from` nor `to`; give at least one of them";
        return std::nullopt;
    }
    auto t = join_moments(from, to, zone, fault);
    if (t) t->precision = precision.value_or(usual_precision(*t));
    return t;
}

// ---- words ---------------------------------------------------------------------------------------------------------

bool require(std::string const& text, std::string_view kind, std::string_view field, std::string& fault) {
    if (!text.empty()) return true;
    fault = fmt::format("a value of kind {} has no `{}`; give it, as text that is not empty", kind, field);
    return false;
}

bool read_ids(dom::element const& e, std::map<std::string, std::string>& out, std::string& fault) {
    if (e.is_null()) return true;
    dom::object object;
    if (e.get(object) != simdjson::SUCCESS) {
        fault = R"(`ids` is no object; give {"name of a gazetteer": "id in it"})";
        return false;
    }
    for (auto const [key, field] : object)
        if (!read_text(field, "ids", out[std::string{key}], fault)) return false;
    return true;
}

std::optional<place> read_place(dom::object const& object, std::string& fault) {
    place p;
    std::optional<place_relation> relation;
    for (auto const [key, field] : object) {
        if (key == "name" && !read_text(field, key, p.name, fault)) return std::nullopt;
        if (key == "within" && !read_texts(field, key, p.within, fault)) return std::nullopt;
        if (key == "ids" && !read_ids(field, p.ids, fault)) return std::nullopt;
        if (key == "relation" && !read_word(field, key, parse_place_relation, "in, at, near", relation, fault))
            return std::nullopt;
    }
    p.relation = relation.value_or(place_relation::in);
    if (!require(p.name, "place", "name", fault)) return std::nullopt;
    return p;
}

std::optional<names> read_names(dom::object const& object, std::string& fault) {
    names n;
    for (auto const [key, field] : object) {
        if (key == "members" && !read_texts(field, key, n.members, fault)) return std::nullopt;
        if (key == "open" && !read_bool(field, key, n.open, fault)) return std::nullopt;
    }
    if (!n.members.empty()) return n;
    fault = "a value of kind names has no `members`; give a list of names that is not empty";
    return std::nullopt;
}

std::optional<category> read_category(dom::object const& object, std::string& fault) {
    category c;
    for (auto const [key, field] : object) {
        if (key == "name" && !read_text(field, key, c.name, fault)) return std::nullopt;
        if (key == "under" && !read_texts(field, key, c.under, fault)) return std::nullopt;
    }
    if (!require(c.name, "category", "name", fault)) return std::nullopt;
    return c;
}

std::optional<statement> read_statement(dom::object const& object, std::string& fault) {
    statement s;
    for (auto const [key, field] : object) {
        if (key == "text" && !read_text(field, key, s.text, fault)) return std::nullopt;
        if (key == "sense" && !read_text(field, key, s.sense, fault)) return std::nullopt;
    }
    if (s.sense.empty() && !require(s.text, "statement", "text", fault)) return std::nullopt;
    return s;
}

std::optional<yes_no> read_yes_no(dom::object const& object, std::string& fault) {
    bool yes = false;
    for (auto const [key, field] : object)
        if (key == "yes" && !field.is_null()) {
            if (!read_bool(field, key, yes, fault)) return std::nullopt;
            return yes_no{yes};
        }
    fault = "a value of kind yes_no has no `yes`; give true or false";
    return std::nullopt;
}

// ---- unions and the rest -------------------------------------------------------------------------------------------

/// A value of the given kind; its text and what it may be a union of are the caller's.
std::optional<value> read_kind(value_kind kind, dom::object const& object, std::string& fault) {
    auto const wrapped = [](auto&& read) -> std::optional<value> {
        if (!read) return std::nullopt;
        return value{*std::move(read)};
    };
    switch (kind) {
        case value_kind::quantity: return wrapped(read_quantity(object, fault));
        case value_kind::time: return wrapped(read_time(object, fault));
        case value_kind::place: return wrapped(read_place(object, fault));
        case value_kind::names: return wrapped(read_names(object, fault));
        case value_kind::category: return wrapped(read_category(object, fault));
        case value_kind::statement: return wrapped(read_statement(object, fault));
        case value_kind::yes_no: return wrapped(read_yes_no(object, fault));
        case value_kind::custom: break;
    }
    fault = fmt::format("values of a kind of one's own are not read from JSON; give one of {}", kinds);
    return std::nullopt;
}

/// The union of `parts`, which are of one kind: its data spans them where the kind has a line.
value unite(std::vector<value> parts) {
    if (parts.size() == 1) return std::move(parts.front());
    value out;
    out.data = parts.front().data;
    std::optional<interval> hull;
    for (auto const& part : parts)
        if (auto const line = line_of(part); line && !line->empty()) {
            if (!hull) hull = interval{line->front().lo, line->back().hi};
            hull = interval{std::min(hull->lo, line->front().lo), std::max(hull->hi, line->back().hi)};
        }
    if (hull) out.data = on_line(parts.front(), {*hull}).data;
    out.any_of = std::move(parts);
    return out;
}

std::optional<value> read_union(dom::element const& e, std::string& fault) {
    dom::array list;
    if (e.get(list) != simdjson::SUCCESS || list.size() == 0 || list.size() > most_alternatives) {
        fault = fmt::format("`any_of` is no list of 1 to {} values; give it so, or leave it out", most_alternatives);
        return std::nullopt;
    }
    std::vector<value> parts;
    for (dom::element const one : list) {
        auto part = read_value(one, fault);
        if (!part) {
            fault = fmt::format("any_of[{}]: {}", parts.size(), fault);
            return std::nullopt;
        }
        if (!parts.empty() && part->kind() != parts.front().kind()) {
            fault = fmt::format("`any_of` mixes the kinds {} and {}; give values of one kind",
                                to_string(parts.front().kind()), to_string(part->kind()));
            return std::nullopt;
        }
        parts.push_back(*std::move(part));
    }
    return unite(std::move(parts));
}

std::optional<value> read_exception(dom::element const& e, std::string& fault) {
    auto inner = read_value(e, fault);
    if (!inner) {
        fault = "except: " + fault;
        return std::nullopt;
    }
    return all_but(*std::move(inner));
}

}  // namespace

std::optional<value> read_value(dom::element const& e, std::string& fault) {
    dom::object object;
    if (e.get(object) != simdjson::SUCCESS) {
        fault = fmt::format(R"(it is {}; give an object such as {{"kind": "quantity", "min": 22, "max": 22}})",
                            type_name(e));
        return std::nullopt;
    }
    std::string kind_name;
    std::string text;
    dom::element any_of;
    dom::element except;
    bool has_union = false;
    bool has_exception = false;
    for (auto const [key, field] : object) {
        if (key == "kind" && !read_text(field, key, kind_name, fault)) return std::nullopt;
        if (key == "text" && !read_text(field, key, text, fault)) return std::nullopt;
        if (key == "any_of" && !field.is_null()) any_of = field, has_union = true;
        if (key == "except" && !field.is_null()) except = field, has_exception = true;
    }
    std::optional<value> out;
    if (has_exception) out = read_exception(except, fault);
    else if (has_union) out = read_union(any_of, fault);
    else if (auto const kind = parse_value_kind(kind_name)) out = read_kind(*kind, object, fault);
    else
        fault = kind_name.empty() ? fmt::format("it has no `kind`; give one of {}", kinds)
                                  : unknown_word("kind", kind_name, kinds);
    if (out && (!text.empty() || out->any_of.empty())) out->text = std::move(text);
    return out;
}

std::optional<value> parse_value(std::string_view json, std::string& fault) {
    dom::parser parser;
    dom::element element;
    if (auto const wrong = parser.parse(json.data(), json.size()).get(element)) {
        fault = fmt::format("it is not JSON: {}", simdjson::error_message(wrong));
        return std::nullopt;
    }
    return read_value(element, fault);
}

}  // namespace reconcile
