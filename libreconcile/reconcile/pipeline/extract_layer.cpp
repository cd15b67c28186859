#include <reconcile/pipeline/extract_layer.hpp>

#include <reconcile/core/enum_names.hpp>
#include <reconcile/extract/extractor.hpp>
#include <reconcile/pipeline/name_files.hpp>
#include <reconcile/write/claim_json.hpp>
#include <reconcile/write/json_writer.hpp>
#include <reconcile/write/value_json.hpp>

namespace reconcile {

namespace {

constexpr enum_names<layer, 6> layers{{{{layer::claims, "claims"},
                                       {layer::numbers, "numbers"},
                                       {layer::times, "times"},
                                       {layer::attributions, "attributions"},
                                       {layer::names, "names"},
                                       {layer::events, "events"}}}};

std::string_view to_string(timex_type t) {
    switch (t) {
        case timex_type::date: return "DATE";
        case timex_type::time: return "TIME";
        case timex_type::duration: return "DURATION";
        case timex_type::set: return "SET";
    }
    return "DATE";
}

std::string_view to_string(name_kind k) {
    switch (k) {
        case name_kind::unknown: return "unknown";
        case name_kind::person: return "person";
        case name_kind::organisation: return "organisation";
        case name_kind::place: return "place";
        case name_kind::nationality: return "nationality";
        case name_kind::outlet: return "outlet";
    }
    return "unknown";
}

/// One object: what every mention begins with, then what `more` adds.
template <class More>
std::string object(document const& d, More more) {
    std::string out;
    json_writer json(out);
    json.begin_object();
    json.field("document", d.id);
    more(json);
    json.end_object();
    return out;
}

void write_span(json_writer& json, byte_span where, std::string_view text) {
    json.field("begin", where.begin);
    json.field("end", where.end);
    json.field("text", where.of(text));
}

std::string of_number(document const& d, number_mention const& n) {
    return object(d, [&](json_writer& json) {
        write_span(json, n.where, d.text);
        json.key("value");
        write_value(json, value(n.value, std::string(n.where.of(d.text))));
        json.text_or_null("of", n.value.of);
    });
}

std::string of_time(document const& d, time_mention const& t) {
    return object(d, [&](json_writer& json) {
        write_span(json, t.where, d.text);
        json.field("type", to_string(t.type));
        json.field("timex", t.timex);
        json.key("value");
        write_value(json, t.value);
    });
}

void write_spans(json_writer& json, std::string_view name, std::vector<byte_span> const& spans) {
    json.key(name);
    json.begin_array();
    for (auto const& s : spans) {
        json.begin_array();
        json.integer(s.begin);
        json.integer(s.end);
        json.end_array();
    }
    json.end_array();
}

std::string of_attribution(document const& d, attribution const& a) {
    return object(d, [&](json_writer& json) {
        write_spans(json, "source", a.source);
        write_spans(json, "cue", a.cue);
        write_spans(json, "content", a.content);
        json.field("speaker", a.speaker);
        json.text_or_null("kind", to_string(a.kind));
        json.field("stance", to_string(a.stance));
        json.field("certainty", to_string(a.certainty));
    });
}

std::string of_name(document const& d, name_text const& names, name_mention const& n) {
    auto const& entity = names.entities[n.entity];
    return object(d, [&](json_writer& json) {
        write_span(json, n.where, d.text);
        json.field("name", entity.name);
        json.field("kind", to_string(entity.kind));
        json.field("entity", n.entity);
        json.text_or_null("match", n.match ? to_string(*n.match) : std::string_view{});
    });
}

std::string of_event(document const& d, local_event const& e, std::size_t number) {
    return object(d, [&](json_writer& json) {
        json.field("event", static_cast<std::uint64_t>(number));
        json.field("kinds", e.kinds);
        json.field("places", e.places);
        json.key("times");
        json.begin_array();
        for (auto const& t : e.times) write_value(json, t);
        json.end_array();
        json.field("mentions", e.mentions);
        json.field("several", e.several);
    });
}

}  // namespace

std::optional<layer> parse_layer(std::string_view s) { return layers.parse(s); }

struct layer_extractor::state {
    explicit state(options given) : how(std::move(given)), reader(how.words ? *how.words : lexicon::built_in(), name_aids_of(how)) {}
    options how;
    extractor reader;
};

layer_extractor::layer_extractor(options how) : state_(std::make_unique<state>(std::move(how))) {}
layer_extractor::~layer_extractor() = default;
layer_extractor::layer_extractor(layer_extractor&&) noexcept = default;

std::vector<std::string> layer_extractor::read(document const& given, layer which) const {
    auto d = given;
    if (d.published.empty()) d.published = state_->how.published;
    if (d.publisher.empty()) d.publisher = state_->how.publisher;
    std::vector<std::string> out;
    if (which == layer::claims || which == layer::events) {
        auto const x = state_->reader.read(d);
        if (which == layer::claims)
            for (auto c : x.claims) {
                c.told.event = d.id + "#" + std::to_string(c.event + 1);  // the document's own: nothing is aligned here
                out.push_back(to_json(c.told));
            }
        else
            for (std::size_t e = 0; e < x.events.size(); ++e) out.push_back(of_event(d, x.events[e], e));
        return out;
    }
    auto const r = state_->reader.read_text(d.text, d);
    switch (which) {
        case layer::numbers:
            for (auto const& n : r.numbers) out.push_back(of_number(d, n));
            break;
        case layer::times:
            for (auto const& t : r.times) out.push_back(of_time(d, t));
            break;
        case layer::attributions:
            for (auto const& a : r.attributions) out.push_back(of_attribution(d, a));
            break;
        default:
            for (auto const& n : r.names.mentions) out.push_back(of_name(d, r.names, n));
    }
    return out;
}

}  // namespace reconcile
