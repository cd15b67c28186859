// A one-line language for claims, so that a test reads like a small table:
//
//     corpus c = claims("22 people <- Flood Watch via Post on 2030-05-02",
//                       "[verb=fired] at least 3 rockets <- Vale Radio via Star",
//                       "no position <- the mayor via Star");
//
// A line is [tag=word]… VALUE <- SPEAKER via OUTLET in DOCUMENT on TIME; all after the value may be left out, and "-" is
// nobody. The ids are c1, c2, …; the document is the outlet unless it is given; the item is (storm, killed) unless the tags
// event, property, population, site or side say otherwise. Other tags: id, verb, kind (of the speaker), story, said (when).
//
// A VALUE is 22 people; at least 8; more than 20; at most 5; fewer than 5; about 20; 8 to 12; several homes; 30 {km};
// 2030-05-01; 2030-05-01T17:00+03:00; 2030-05-01 to 2030-05-04; yes; no; place Arrow; near Arrow; type jet; names A and B;
// including A; saying raise; nothing (a range without numbers). "A or B" is a union, "not V" a denial.
#pragma once

#include <algorithm>
#include <cctype>
#include <cstdlib>
#include <memory>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include <reconcile/claim/corpus.hpp>

namespace reconcile::told {

/// Cuts `text` at the last `mark` and returns what came after it; empty if the mark is not there.
inline std::string take_after(std::string& text, std::string_view mark) {
    auto const at = text.rfind(mark);
    if (at == std::string::npos) return {};
    auto after = text.substr(at + mark.size());
    text.resize(at);
    return after;
}

inline bool take_front(std::string_view& text, std::string_view words) {
    if (!text.starts_with(words)) return false;
    text.remove_prefix(words.size());
    return true;
}

inline std::vector<std::string> split(std::string_view text, std::string_view mark) {
    std::vector<std::string> out;
    for (auto at = text.find(mark); at != std::string_view::npos; at = text.find(mark)) {
        out.emplace_back(text.substr(0, at));
        text.remove_prefix(at + mark.size());
    }
    out.emplace_back(text);
    return out;
}

inline double take_number(std::string_view& text) {
    std::string const copy(text);
    char* end = nullptr;
    auto const n = std::strtod(copy.c_str(), &end);
    if (end == copy.c_str()) throw std::invalid_argument("no number: " + copy);
    text.remove_prefix(static_cast<std::size_t>(end - copy.c_str()));
    return n;
}

inline quantity quantity_of(std::string_view text) {
    quantity q;
    if (take_front(text, "nothing")) q = between(10, 5);
    else if (take_front(text, "several")) q = several();
    else if (take_front(text, "at least ")) q = at_least(take_number(text));
    else if (take_front(text, "more than ")) q = more_than(take_number(text));
    else if (take_front(text, "at most ")) q = at_most(take_number(text));
    else if (take_front(text, "fewer than ")) q = fewer_than(take_number(text));
    else if (take_front(text, "about ")) q = about(take_number(text));
    else {
        q = exactly(take_number(text));
        if (take_front(text, " to ")) q = between(q.min, take_number(text));
    }
    if (take_front(text, " {")) {
        q.unit = text.substr(0, text.find('}'));
        text.remove_prefix(text.find('}') + 1);
    }
    take_front(text, " ");
    q.of = text;
    return q;
}

inline bool is_date(std::string_view text) {
    return text.size() >= 10 && text[4] == '-' && text[7] == '-' && std::isdigit(static_cast<unsigned char>(text[0])) != 0;
}

inline time_interval time_of(std::string_view text) {
    auto const ends = split(text, " to ");
    auto const first = parse_iso8601(ends.front());
    auto const last = parse_iso8601(ends.back());
    if (!first || !last) throw std::invalid_argument("no time: " + std::string(text));
    auto out = *first;
    out.to = last->to;
    if (ends.size() > 1) out.precision = time_precision::range;
    return out;
}

inline value value_of(std::string_view text) {
    if (auto const parts = split(text, " or "); parts.size() > 1) {
        value out = value_of(parts.front());
        std::vector<value> all;
        for (auto const& part : parts) all.push_back(value_of(part));
        value whole = out;
        whole.any_of = all;
        if (auto const line = line_of(whole)) out.data = on_line(out, *line).data;
        out.any_of = std::move(all);
        return out;
    }
    if (text == "yes" || text == "no") return value{yes_no{text == "yes"}};
    if (is_date(text)) return value{time_of(text)};
    if (take_front(text, "place ")) return value{place{std::string(text), place_relation::in, {}, {}}};
    if (take_front(text, "near ")) return value{place{std::string(text), place_relation::near, {}, {}}};
    if (take_front(text, "type ")) return value{category{std::string(text), {}}};
    if (take_front(text, "names ")) return value{names{split(text, " and "), false}};
    if (take_front(text, "including ")) return value{names{split(text, " and "), true}};
    if (take_front(text, "saying ")) return value{statement{"we will " + std::string(text), std::string(text)}};
    return value{quantity_of(text)};
}

inline void set_tag(claim& c, std::string const& tag, std::string const& word, source_kind& kind, std::optional<value>& said) {
    if (tag == "id") c.id = word;
    else if (tag == "story") c.story = word;
    else if (tag == "event") c.event = word;
    else if (tag == "property") c.property = word;
    else if (tag == "verb") c.verb = word;
    else if (tag == "population") c.scope.population = word;
    else if (tag == "site") c.scope.site = word;
    else if (tag == "side") c.scope.side = word;
    else if (tag == "kind") kind = parse_source_kind(word).value();
    else if (tag == "said") said = value{time_of(word)};
    else throw std::invalid_argument("no tag: " + tag);
}

/// One line as a claim; `id` is its public id unless a tag gives another.
inline claim claim_of(std::string_view line, std::string id) {
    claim c;
    c.id = std::move(id);
    c.event = "storm";
    c.property = "killed";
    auto kind = source_kind::unknown;
    std::optional<value> said;
    while (take_front(line, "[")) {
        auto const end = line.find(']');
        auto const equals = line.find('=');
        set_tag(c, std::string(line.substr(0, equals)), std::string(line.substr(equals + 1, end - equals - 1)), kind, said);
        line.remove_prefix(end + 1);
        take_front(line, " ");
    }
    auto const arrow = line.find(" <- ");
    std::string_view what = line.substr(0, arrow);
    std::string who(arrow == std::string_view::npos ? "-" : line.substr(arrow + 4));
    auto const on = take_after(who, " on ");
    auto const in = take_after(who, " in ");
    auto const via = take_after(who, " via ");
    if (!on.empty()) c.as_of = value{time_of(on)};
    if (who != "-") {
        c.attribution = said_by(who, kind);
        c.attribution.links.back().time = said;
    }
    if (!via.empty()) c.attribution = std::move(c.attribution).via(via);
    c.document = in.empty() ? via : in;
    if (what == "no position") return c;
    if (take_front(what, "not ")) c.stance = stance::denies;
    c.asserted = value_of(what);
    return c;
}

inline corpus corpus_of(std::vector<claim> all) {
    corpus_builder builder;
    for (auto& c : all)
        if (!builder.add(std::move(c))) throw std::invalid_argument("a claim was refused: " + to_string(builder.diagnostics().back()));
    return std::move(builder).build();
}

template <class... Lines>
corpus claims(Lines const&... lines) {
    std::vector<claim> all;
    (all.push_back(claim_of(lines, fmt::format("c{}", all.size() + 1))), ...);
    return corpus_of(std::move(all));
}

}  // namespace reconcile::told
