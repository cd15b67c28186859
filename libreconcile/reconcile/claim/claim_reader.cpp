#include <reconcile/claim/claim_reader.hpp>

#include <fmt/format.h>
#include <simdjson.h>

#include <reconcile/claim/json_fields.hpp>
#include <reconcile/claim/value_reader.hpp>

namespace reconcile {

namespace {

namespace dom = simdjson::dom;

bool read_optional_value(dom::element const& e, std::string_view field, std::optional<value>& out, std::string& fault) {
    if (e.is_null()) return true;
    out = read_value(e, fault);
    if (!out) fault = fmt::format("`{}`: {}", field, fault);
    return out.has_value();
}

bool read_scope(dom::element const& e, scope& out, std::string& fault) {
    if (e.is_null()) return true;
    dom::object object;
    if (e.get(object) != simdjson::SUCCESS) {
        fault = fmt::format(R"(`scope` is {}; give {{"population": …, "site": …, "side": …}} or null)", type_name(e));
        return false;
    }
    for (auto const [key, field] : object) {
        if (key == "population" && !read_text(field, "scope.population", out.population, fault)) return false;
        if (key == "site" && !read_text(field, "scope.site", out.site, fault)) return false;
        if (key == "side" && !read_text(field, "scope.side", out.side, fault)) return false;
    }
    return true;
}

bool read_kind(dom::element const& e, source_kind& out, std::string& fault) {
    std::string word;
    if (!read_text(e, "kind", word, fault)) return false;
    auto const kind = parse_source_kind(word);
    if (kind) out = *kind;
    else
        fault = unknown_word(
            "kind", word,
            "outlet, agency, organisation, government, military, police, official, person, document, unnamed");
    return kind.has_value();
}

bool read_link(dom::element const& e, attribution_link& link, std::string& fault) {
    dom::object object;
    if (e.get(object) != simdjson::SUCCESS) {
        fault = fmt::format(R"(it is {}; give {{"source": "…", "kind": "outlet"}})", type_name(e));
        return false;
    }
    for (auto const [key, field] : object) {
        if (key == "source" && !read_text(field, key, link.source, fault)) return false;
        if (key == "kind" && !read_kind(field, link.kind, fault)) return false;
        if (key == "verb" && !read_text(field, key, link.verb, fault)) return false;
        if (key == "time" && !read_optional_value(field, key, link.time, fault)) return false;
    }
    if (link.source.empty()) fault = "it has no `source`; give the name of whoever said it";
    return !link.source.empty();
}

bool read_attribution(dom::element const& e, attribution_chain& out, std::string& fault) {
    if (e.is_null()) return true;
    dom::array list;
    if (e.get(list) != simdjson::SUCCESS) {
        fault = fmt::format("`attribution` is {}; give a list of sources, the outlet first", type_name(e));
        return false;
    }
    out.links.reserve(list.size());
    for (dom::element const one : list)
        if (!read_link(one, out.links.emplace_back(), fault)) {
            fault = fmt::format("attribution[{}]: {}", out.links.size() - 1, fault);
            return false;
        }
    return true;
}

/// What a claim says beside its fields of plain text.
struct written_words {
    std::string stance;
    std::string certainty;
    std::string field;
    bool has_value = false;
};

bool read_field(std::string_view key, dom::element const& e, claim& c, written_words& w, std::string& fault) {
    if (key == "id") return read_text(e, key, c.id, fault);
    if (key == "story") return read_text(e, key, c.story, fault);
    if (key == "document") return read_text(e, key, c.document, fault);
    if (key == "event") return read_text(e, key, c.event, fault);
    if (key == "property") return read_text(e, key, c.property, fault);
    if (key == "verb") return read_text(e, key, c.verb, fault);
    if (key == "scope") return read_scope(e, c.scope, fault);
    if (key == "value") return w.has_value = true, read_optional_value(e, key, c.asserted, fault);
    if (key == "stance") return read_text(e, key, w.stance, fault);
    if (key == "certainty") return read_text(e, key, w.certainty, fault);
    if (key == "as_of") return read_optional_value(e, key, c.as_of, fault);
    if (key == "attribution") return read_attribution(e, c.attribution, fault);
    if (key == "field") return read_text(e, key, w.field, fault);
    if (key == "begin") return read_offset(e, key, c.where.begin, fault);
    if (key == "end") return read_offset(e, key, c.where.end, fault);
    if (key == "quote") return read_text(e, key, c.quote, fault);
    if (key == "flags") return read_texts(e, key, c.flags, fault);
    return true;
}

bool set_words(claim& c, written_words const& w, std::string& fault) {
    if (!w.stance.empty()) {
        auto const known = parse_stance(w.stance);
        if (!known) return fault = unknown_word("stance", w.stance, "affirms, denies, no_position"), false;
        c.stance = *known;
    }
    if (!w.certainty.empty()) {
        auto const known = parse_certainty(w.certainty);
        if (!known) return fault = unknown_word("certainty", w.certainty, "stated, hedged"), false;
        c.certainty = *known;
    }
    if (!w.field.empty() && w.field != "text" && w.field != "title")
        return fault = unknown_word("field", w.field, "text, title"), false;
    c.field = w.field == "title" ? text_field::title : text_field::text;
    return true;
}

bool is_complete(claim const& c, written_words const& w, std::string& fault) {
    if (c.event.empty()) fault = "it has no `event`; give a key that all claims on one event share";
    else if (c.property.empty()) fault = "it has no `property`; give what is claimed, such as killed";
    else if (!w.has_value && c.stance != stance::no_position)
        fault = R"(it has no `value`; give a VALUE, or null for "no position")";
    else if (c.where.begin > c.where.end)
        fault = fmt::format("`begin` is {} and `end` is {}; the smaller comes first", c.where.begin, c.where.end);
    return fault.empty();
}

}  // namespace

std::optional<claim> read_claim(dom::object const& object, std::string& fault) {
    fault.clear();
    claim c;
    written_words words;
    for (auto const [key, field] : object)
        if (!read_field(key, field, c, words, fault)) return std::nullopt;
    if (!set_words(c, words, fault) || !is_complete(c, words, fault)) return std::nullopt;
    if (!c.asserted) c.stance = stance::no_position;
    return c;
}

}  // namespace reconcile
