#include <reconcile/write/claim_json.hpp>

#include <reconcile/write/value_json.hpp>

namespace reconcile {

namespace {

void write_link(json_writer& json, attribution_link const& link) {
    json.begin_object();
    json.field("source", link.source);
    if (link.kind != source_kind::unknown) json.field("kind", to_string(link.kind));
    if (!link.verb.empty()) json.field("verb", link.verb);
    if (link.time) {
        json.key("time");
        write_value(json, *link.time);
    }
    json.end_object();
}

void write_scope(json_writer& json, scope const& part) {
    json.begin_object();
    if (!part.population.empty()) json.field("population", part.population);
    if (!part.site.empty()) json.field("site", part.site);
    if (!part.side.empty()) json.field("side", part.side);
    json.end_object();
}

}  // namespace

void write_claim(json_writer& json, claim const& c, std::string_view item) {
    json.begin_object();
    json.field("id", c.id);
    json.field("document", c.document);
    json.field("field", to_string(c.field));
    json.field("begin", c.where.begin);
    json.field("end", c.where.end);
    json.field("quote", c.quote);
    if (!c.story.empty()) json.field("story", c.story);
    json.field("event", c.event);
    if (!item.empty()) json.field("item", item);
    json.field("property", c.property);
    json.field("verb", c.verb);
    if (!c.scope.empty()) {
        json.key("scope");
        write_scope(json, c.scope);
    }
    json.key("value");
    write_value(json, c.asserted);
    json.field("stance", to_string(c.stance));
    json.field("certainty", to_string(c.certainty));
    json.key("as_of");
    write_value(json, c.as_of);
    json.field("flags", c.flags);
    json.key("attribution");
    json.begin_array();
    for (auto const& link : c.attribution.links) write_link(json, link);
    json.end_array();
    json.end_object();
}

std::string to_json(claim const& c) {
    std::string out;
    json_writer json(out);
    write_claim(json, c);
    return out;
}

}  // namespace reconcile
