#include <reconcile/text/html_page.hpp>

#include <algorithm>
#include <array>
#include <limits>

#include <libxml/HTMLparser.h>

namespace reconcile {

namespace {

constexpr bool is_space(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f' || c == '\v'; }
constexpr char to_lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

std::string lower_case(std::string_view text) {
    std::string out(text);
    std::transform(out.begin(), out.end(), out.begin(), to_lower);
    return out;
}

template <std::size_t N>
bool is_one_of(std::string_view name, std::array<std::string_view, N> const& names) {
    return std::find(names.begin(), names.end(), name) != names.end();
}

/// Nothing in these is the article's text.
constexpr std::array<std::string_view, 22> left_out{
    "script", "style", "noscript", "template", "nav",    "aside",  "footer",   "form",   "button", "select", "option",
    "iframe", "svg",   "figure",   "object",   "dialog", "menu",   "textarea", "audio",  "video",  "canvas", "head"};

/// Tags that do not break a line.
constexpr std::array<std::string_view, 27> inline_tags{
    "a",   "abbr", "b",    "bdi",  "bdo",  "cite",   "code", "data", "del", "dfn",  "em",   "font", "i",   "ins",
    "kbd", "mark", "q",    "s",    "samp", "small",  "span", "strong", "sub", "sup", "time", "u",    "var"};

struct element {
    std::string name;
    bool main = false;
    bool body = false;
    bool out = false;
    std::uint32_t article = 0;
    std::uint32_t part = 0;
    std::uint8_t heading = 0;
    bool link = false;
};

/// Builds a page from the events of the parser.
class page_builder {
public:
    page_builder(std::set<std::string, std::less<>> const& unwanted, htmlParserCtxtPtr parser)
        : unwanted_(unwanted), parser_(parser) {}

    void open(std::string_view name, xmlChar const** attributes) {
        if (page_.cut) return;
        if (open_.size() == deepest_element) {
            page_.cut = true;
            xmlStopParser(parser_);
            return;
        }
        if (name == "title" && !in_body()) in_title_ = true;
        if (!is_one_of(name, inline_tags)) end_block();
        auto inside = open_.empty() ? element{} : open_.back();
        inside.name = name;
        read_attributes(inside, attributes);
        inside.link = inside.link || name == "a";
        inside.main = inside.main || name == "main";
        inside.out = inside.out || is_one_of(name, left_out);
        if (name == "article" && inside.article == 0) inside.article = ++articles_;
        if (name.size() == 2 && name[0] == 'h' && name[1] >= '1' && name[1] <= '6')
            inside.heading = static_cast<std::uint8_t>(name[1] - '0');
        open_.push_back(std::move(inside));
    }

    void close(std::string_view name) {
        if (name == "title") in_title_ = false;
        if (name == "script") end_script();
        if (!is_one_of(name, inline_tags)) end_block();
        while (!open_.empty()) {
            bool const this_one = open_.back().name == name;
            open_.pop_back();
            if (this_one) break;
        }
    }

    void text(std::string_view words) {
        if (in_title_) page_.title += words;
        if (in_linked_data_) script_ += words;
        if (open_.empty() || open_.back().out) return;
        auto const& inside = open_.back();
        block_.in_main = inside.main;
        block_.in_body = inside.body;
        block_.article = inside.article;
        block_.part = inside.part;
        block_.heading = std::max(block_.heading, inside.heading);
        for (char const c : words) {
            if (is_space(c)) {
                space_ = true;
                continue;
            }
            if (space_ || block_.text.empty()) {
                if (!block_.text.empty()) block_.text += ' ';
                ++block_.words;
                block_.linked_words += inside.link ? 1 : 0;
            }
            space_ = false;
            block_.text += c;
        }
    }

    html_page finish() {
        end_block();
        return std::move(page_);
    }

private:
    /// A drawing may have a <title> too.
    [[nodiscard]] bool in_body() const {
        return std::any_of(open_.begin(), open_.end(), [](auto const& e) { return e.name == "body"; });
    }

    void end_block() {
        if (!block_.text.empty()) page_.blocks.push_back(std::move(block_));
        block_ = {};
        space_ = false;
    }

    void end_script() {
        if (in_linked_data_) page_.linked_data.push_back(std::move(script_));
        in_linked_data_ = false;
        script_.clear();
    }

    void read_attributes(element& e, xmlChar const** attributes) {
        std::map<std::string, std::string> values;
        for (; attributes != nullptr && attributes[0] != nullptr; attributes += 2)
            if (attributes[1] != nullptr)
                values.emplace(lower_case(reinterpret_cast<char const*>(attributes[0])),
                               reinterpret_cast<char const*>(attributes[1]));
        auto const get = [&](char const* key) { return values.contains(key) ? values[key] : std::string{}; };
        if (e.name == "html") page_.language = get("lang");
        if (e.name == "meta") {
            auto const key = lower_case(values.contains("property") ? get("property")
                                        : values.contains("name")   ? get("name")
                                                                    : get("itemprop"));
            if (!key.empty()) page_.metadata.emplace(key, get("content"));
        }
        if (e.name == "link" && lower_case(get("rel")) == "canonical" && page_.canonical.empty())
            page_.canonical = get("href");
        if (e.name == "time" && page_.time.empty()) page_.time = get("datetime");
        if (e.name == "script") in_linked_data_ = lower_case(get("type")) == "application/ld+json";
        if (lower_case(get("itemprop")) == "articlebody") e.body = true;
        if (values.contains("hidden") || get("aria-hidden") == "true") e.out = true;
        bool const holds_all = e.name == "html" || e.name == "body" || e.name == "main" || e.name == "article";
        if (e.part == 0 && !holds_all && has_unwanted_name(get("class") + " " + get("id") + " " + get("role")))
            e.part = ++page_.parts;
    }

    [[nodiscard]] bool has_unwanted_name(std::string_view names) const {
        std::string word;
        for (std::size_t i = 0; i <= names.size(); ++i) {
            char const c = i < names.size() ? names[i] : ' ';
            bool const letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
            bool const hump = c >= 'A' && c <= 'Z' && !word.empty() && i > 0 && names[i - 1] >= 'a' && names[i - 1] <= 'z';
            if (!letter || hump) {
                if (unwanted_.contains(word)) return true;
                word.clear();
            }
            if (letter) word += to_lower(c);
        }
        return false;
    }

    std::set<std::string, std::less<>> const& unwanted_;
    htmlParserCtxtPtr parser_;
    html_page page_;
    std::vector<element> open_;
    html_block block_;
    std::string script_;
    std::uint32_t articles_ = 0;
    bool space_ = false;
    bool in_title_ = false;
    bool in_linked_data_ = false;
};

page_builder& builder_of(void* context) {
    return *static_cast<page_builder*>(static_cast<htmlParserCtxtPtr>(context)->_private);
}

std::string_view view(xmlChar const* text) { return reinterpret_cast<char const*>(text); }

void on_start(void* context, xmlChar const* name, xmlChar const** attributes) {
    builder_of(context).open(view(name), attributes);
}
void on_end(void* context, xmlChar const* name) { builder_of(context).close(view(name)); }
void on_text(void* context, xmlChar const* text, int length) {
    builder_of(context).text({reinterpret_cast<char const*>(text), static_cast<std::size_t>(length)});
}
void on_message(void*, char const*, ...) {}

}  // namespace

html_page parse_html(std::string_view bytes, std::set<std::string, std::less<>> const& unwanted) {
    auto const length = static_cast<int>(std::min<std::size_t>(bytes.size(), std::numeric_limits<int>::max()));
    auto* const parser = htmlCreateMemoryParserCtxt(bytes.data(), length);
    if (parser == nullptr) return {};
    htmlSAXHandler events{};
    events.startElement = on_start;
    events.endElement = on_end;
    events.characters = on_text;
    events.cdataBlock = on_text;
    events.ignorableWhitespace = on_text;
    events.warning = on_message;
    events.error = on_message;
    events.fatalError = on_message;
    auto* const own = parser->sax;
    page_builder builder(unwanted, parser);
    parser->sax = &events;
    parser->_private = &builder;
    htmlCtxtUseOptions(parser, HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING | HTML_PARSE_NONET);
    htmlParseDocument(parser);
    parser->sax = own;
    htmlFreeParserCtxt(parser);
    return builder.finish();
}

}  // namespace reconcile
