#include <reconcile/text/html_metadata.hpp>

#include <algorithm>
#include <array>
#include <initializer_list>
#include <string_view>

#include <simdjson.h>

#include <reconcile/value/time_interval.hpp>

namespace reconcile {

namespace {

namespace dom = simdjson::dom;

void fill(std::string& field, std::string_view with) {
    if (field.empty()) field = with;
}

std::string_view string_of(dom::element e) {
    std::string_view out;
    return e.get(out) == simdjson::SUCCESS ? out : std::string_view{};
}

std::string_view member(dom::object o, char const* key) {
    dom::element e;
    return o[key].get(e) == simdjson::SUCCESS ? string_of(e) : std::string_view{};
}

/// The `name` of a thing, a text as it is, and those of a list with ", " between.
std::string names_of(dom::element e) {
    if (auto const text = string_of(e); !text.empty()) return std::string(text);
    dom::object o;
    if (e.get(o) == simdjson::SUCCESS) return std::string(member(o, "name"));
    dom::array list;
    std::string out;
    if (e.get(list) != simdjson::SUCCESS) return out;
    for (dom::element one : list) {
        dom::object thing;
        auto const name = one.get(thing) == simdjson::SUCCESS ? member(thing, "name") : string_of(one);
        if (name.empty()) continue;
        if (!out.empty()) out += ", ";
        out += name;
    }
    return out;
}

/// "NewsArticle", "ReportageNewsArticle", …: all kinds of article end so. A posting of a live blog is one too.
bool is_article(dom::object o) {
    auto const fits = [](std::string_view type) {
        return type.ends_with("Article") || type.ends_with("BlogPosting") || type == "Report";
    };
    dom::element type;
    if (o["@type"].get(type) != simdjson::SUCCESS) return false;
    if (auto const text = string_of(type); !text.empty()) return fits(text);
    dom::array types;
    if (type.get(types) != simdjson::SUCCESS) return false;
    return std::any_of(types.begin(), types.end(), [&](dom::element t) { return fits(string_of(t)); });
}

void read_article(dom::object o, page_facts& out) {
    fill(out.title, member(o, "headline"));
    fill(out.published, member(o, "datePublished"));
    fill(out.language, member(o, "inLanguage"));
    fill(out.url, member(o, "url"));
    dom::element e;
    if (o["author"].get(e) == simdjson::SUCCESS) fill(out.byline, names_of(e));
    if (o["publisher"].get(e) == simdjson::SUCCESS) fill(out.publisher, names_of(e));
}

/// The first article of an object, a list, or its "@graph".
void read_linked_data(dom::element e, page_facts& out) {
    dom::array list;
    dom::object o;
    if (e.get(o) == simdjson::SUCCESS) {
        if (is_article(o)) return read_article(o, out);
        if (o["@graph"].get(list) != simdjson::SUCCESS) return;
    } else if (e.get(list) != simdjson::SUCCESS) {
        return;
    }
    for (dom::element one : list) {
        dom::object thing;
        if (one.get(thing) == simdjson::SUCCESS && is_article(thing)) return read_article(thing, out);
    }
}

void fill_from(std::string& field, html_page const& page, std::initializer_list<char const*> names) {
    for (auto const* name : names)
        if (auto const found = page.metadata.find(name); found != page.metadata.end()) fill(field, found->second);
}

/// "2021-02-25T17:00:00.000Z" without the parts of a second; empty if it is no date.
std::string as_date(std::string text) {
    auto const point = text.find('.');
    if (point != std::string::npos) {
        auto const digits_end = text.find_first_not_of("0123456789", point + 1);
        text.erase(point, digits_end == std::string::npos ? std::string::npos : digits_end - point);
    }
    if (auto const n = text.size(); n > 5 && (text[n - 5] == '+' || text[n - 5] == '-') && text.find('T') < n - 5)
        text.insert(n - 2, ":");  // "+0300"
    if (parse_iso8601(text)) return text;
    if (text.size() > 10 && parse_iso8601(text.substr(0, 10))) return text.substr(0, 10);
    return {};
}

}  // namespace

page_facts facts_of(html_page const& page) {
    page_facts out;
    for (auto const& json : page.linked_data) {
        dom::parser parser;
        dom::element e;
        if (parser.parse(json).get(e) == simdjson::SUCCESS) read_linked_data(e, out);
    }
    out.published = as_date(std::move(out.published));
    fill_from(out.title, page, {"og:title", "twitter:title", "headline"});
    fill_from(out.publisher, page, {"og:site_name", "application-name"});
    fill_from(out.byline, page, {"author", "article:author", "byl", "parsely-author"});
    fill_from(out.url, page, {"og:url"});
    for (auto const* name : {"article:published_time", "og:article:published_time", "datepublished", "date", "pubdate",
                             "parsely-pub-date", "dc.date", "dc.date.issued", "dcterms.created", "sailthru.date"}) {
        if (!out.published.empty()) break;
        if (auto const found = page.metadata.find(name); found != page.metadata.end())
            out.published = as_date(found->second);
    }
    if (out.published.empty()) out.published = as_date(page.time);
    if (out.byline.starts_with("http")) out.byline.clear();
    fill(out.url, page.canonical);
    fill(out.language, page.language);
    return out;
}

}  // namespace reconcile
