#include <reconcile/write/value_json.hpp>

namespace reconcile {

namespace {

void write_fields(json_writer& json, quantity const& q, std::string_view text) {
    json.field("min", q.min);
    json.field("max", q.max);
    json.field("min_open", q.min_open);
    if (q.max_open) json.field("max_open", true);
    json.field("number", q.number);
    json.field("qualifier", to_string(q.qualifier));
    json.text_or_null("of", q.of);
    json.text_or_null("unit", q.unit);
    json.field("role", to_string(q.role));
    if (q.change != change_direction::none) json.field("change", to_string(q.change));
    if (q.likely) {
        json.key("likely");
        json.begin_object();
        json.field("min", q.likely->min);
        json.field("max", q.likely->max);
        json.end_object();
    }
    json.field("text", text);
}

void write_fields(json_writer& json, time_interval const& t, std::string_view text) {
    auto const whole = whole_days(t);
    json.text_or_null("from", to_iso8601(t.from, whole));
    json.text_or_null("to", to_iso8601(t.to, whole));
    json.text_or_null("zone", t.zone ? to_zone_text(*t.zone) : std::string{});
    json.field("precision", to_string(t.precision));
    json.field("text", text);
}

void write_fields(json_writer& json, place const& p, std::string_view text) {
    json.field("name", p.name);
    json.field("relation", to_string(p.relation));
    json.field("within", p.within);
    json.key("ids");
    json.begin_object();
    for (auto const& [gazetteer, id] : p.ids) json.field(gazetteer, id);
    json.end_object();
    json.field("text", text);
}

void write_fields(json_writer& json, names const& n, std::string_view text) {
    json.field("members", n.members);
    json.field("open", n.open);
    json.field("text", text);
}

void write_fields(json_writer& json, category const& c, std::string_view text) {
    json.field("name", c.name);
    json.field("under", c.under);
    json.field("text", text);
}

void write_fields(json_writer& json, statement const& s, std::string_view text) {
    json.field("text", s.text.empty() ? text : std::string_view{s.text});
    json.text_or_null("sense", s.sense);
}

void write_fields(json_writer& json, yes_no const& y, std::string_view text) {
    json.field("yes", y.yes);
    json.field("text", text);
}

void write_fields(json_writer& json, custom_value const& c, std::string_view text) {
    json.key("value");
    json.raw(to_json(c));
    json.field("text", text);
}

}  // namespace

void write_value_fields(json_writer& json, value const& v) {
    auto const* own = v.get<custom_value>();
    json.field("kind", own != nullptr ? std::string_view{own->kind()} : to_string(v.kind()));
    if (!v.except.empty()) {
        json.key("except");
        write_value(json, v.except.front());
        json.field("text", v.text);
        return;
    }
    std::visit([&](auto const& kind) { write_fields(json, kind, v.text); }, v.data);
    if (v.any_of.empty()) return;
    json.key("any_of");
    json.begin_array();
    for (auto const& part : v.any_of) write_value(json, part);
    json.end_array();
}

void write_value(json_writer& json, value const& v) {
    json.begin_object();
    write_value_fields(json, v);
    json.end_object();
}

void write_value(json_writer& json, std::optional<value> const& v) {
    if (v) write_value(json, *v);
    else json.null();
}

std::string to_json(value const& v) {
    std::string out;
    json_writer json(out);
    write_value(json, v);
    return out;
}

}  // namespace reconcile
