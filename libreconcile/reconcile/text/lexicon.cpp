#include <reconcile/text/lexicon.hpp>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <optional>
#include <system_error>

#include <fmt/format.h>

#include <reconcile/core/error.hpp>
#include <reconcile/text/embedded_lexicons.hpp>
#include <reconcile/text/token.hpp>
#include <reconcile/text/utf8.hpp>

namespace reconcile {

namespace {

constexpr bool is_blank(char c) { return c == ' ' || c == '\t' || c == '\r'; }

std::string_view trim(std::string_view s) {
    while (!s.empty() && is_blank(s.front())) s.remove_prefix(1);
    while (!s.empty() && is_blank(s.back())) s.remove_suffix(1);
    return s;
}

/// The first of `wanted` outside quotes, from `from`; npos if there is none.
std::size_t find_unquoted(std::string_view line, char wanted, std::size_t from = 0) {
    bool quoted = false;
    for (std::size_t i = from; i < line.size(); ++i) {
        if (line[i] == wanted && !quoted) return i;
        if (line[i] == '"') quoted = !quoted;
    }
    return std::string_view::npos;
}

std::string unquote(std::string_view s) {
    s = trim(s);
    if (s.size() >= 2 && s.front() == '"' && s.back() == '"') s = s.substr(1, s.size() - 2);
    return std::string(s);
}

/// One line at a time, with what is wrong in it.
class line_parser {
public:
    line_parser(std::vector<lexicon_section>& sections, std::string_view file, diagnostics& found)
        : sections_(sections), file_(file), found_(found) {}

    void read(std::string_view line) {
        ++number_;
        line = trim(line.substr(0, std::min(find_unquoted(line, '#'), line.size())));
        if (line.empty()) return;
        if (std::ranges::count(line, '"') % 2 != 0)
            return tell("a quotation mark is not closed; write \"…\" on one line");
        if (line.front() == '[') return read_section(line);
        if (current_ == none) return tell("words before any section; begin with a line like [cue]");
        if (auto entry = read_entry(line)) sections_[current_].entries.push_back(std::move(*entry));
    }

private:
    static constexpr std::size_t none = static_cast<std::size_t>(-1);

    void tell(std::string message) {
        found_.push_back({.severity = severity::error,
                          .document = std::string(file_),
                          .line = number_,
                          .byte = {},
                          .message = std::move(message)});
    }

    void read_section(std::string_view line) {
        if (line.back() != ']') return tell("a section must end with ']' on the same line");
        auto const inside = trim(line.substr(1, line.size() - 2));
        auto const space = std::min(inside.find(' '), inside.size());
        auto const kind = inside.substr(0, space);
        auto const name = trim(inside.substr(space));
        if (kind.empty()) return tell("a section needs a kind: [cue] or [property killed]");
        auto const same = [&](lexicon_section const& s) { return s.kind == kind && s.name == name; };
        auto const at = std::ranges::find_if(sections_, same);
        current_ = static_cast<std::size_t>(at - sections_.begin());
        if (at == sections_.end()) sections_.push_back({std::string(kind), std::string(name), {}});
    }

    std::optional<lexicon_entry> read_entry(std::string_view line) {
        lexicon_entry entry;
        auto const colon = find_unquoted(line, ':');
        auto const words = line.substr(0, std::min(colon, line.size()));
        for (std::size_t from = 0; from <= words.size();) {
            auto const bar = std::min(find_unquoted(words, '|', from), words.size());
            auto phrase = unquote(words.substr(from, bar - from));
            if (phrase.empty()) {
                tell("a phrase is empty; write phrases with | between them, then : and attributes");
                return std::nullopt;
            }
            entry.phrases.push_back(std::move(phrase));
            from = bar + 1;
        }
        if (colon != std::string_view::npos && !read_attributes(line.substr(colon + 1), entry)) return std::nullopt;
        return entry;
    }

    bool read_attributes(std::string_view rest, lexicon_entry& entry) {
        for (rest = trim(rest); !rest.empty(); rest = trim(rest)) {
            auto const end = std::min({find_unquoted(rest, ' '), find_unquoted(rest, '\t'), rest.size()});
            auto const item = rest.substr(0, end);
            auto const equals = item.find('=');
            auto const key = item.substr(0, std::min(equals, item.size()));
            if (key.empty() || key.find('"') != std::string_view::npos) {
                tell(fmt::format("'{}' is no attribute; write key=value, key=\"two words\" or a bare key", item));
                return false;
            }
            entry.attributes.emplace_back(key,
                                          equals == std::string_view::npos ? "yes" : unquote(item.substr(equals + 1)));
            rest.remove_prefix(end);
        }
        return true;
    }

    std::vector<lexicon_section>& sections_;
    std::string_view file_;
    diagnostics& found_;
    std::size_t current_ = none;
    std::uint64_t number_ = 0;
};

lexicon parse_built_in() {
    lexicon all;
    diagnostics found;  // a test parses each file and asks that nothing is found
    for (auto const& [file, content] : embedded_lexicons()) all.parse(file, content, found);
    return all;
}

/// FNV-1a, 64 bits: stable across machines and versions of the standard library.
class fingerprint_hash {
public:
    void add(std::string_view s) {
        for (char const c : s) mix(static_cast<unsigned char>(c));
        mix(0xFFU);  // ends a field: no byte of UTF-8 is this
    }
    [[nodiscard]] std::uint64_t value() const { return hash_; }

private:
    void mix(unsigned byte) { hash_ = (hash_ ^ byte) * 0x100000001B3ULL; }
    std::uint64_t hash_ = 0xCBF29CE484222325ULL;
};

}  // namespace

std::string_view lexicon_entry::get(std::string_view key, std::string_view otherwise) const {
    for (auto const& [k, v] : attributes)
        if (k == key) return v;
    return otherwise;
}

bool lexicon_entry::has(std::string_view key) const {
    return std::ranges::any_of(attributes, [&](auto const& a) { return a.first == key; });
}

std::vector<std::string_view> lexicon_entry::all(std::string_view key) const {
    std::vector<std::string_view> values;
    for (auto const& [k, v] : attributes)
        if (k == key) values.emplace_back(v);
    return values;
}

lexicon const& lexicon::built_in() {
    static lexicon const parsed = parse_built_in();
    return parsed;
}

lexicon lexicon::load(std::string const& folder, diagnostics& found) {
    std::error_code fault;
    std::vector<std::filesystem::path> files;
    for (auto at = std::filesystem::directory_iterator(folder, fault);
         !fault && at != std::filesystem::directory_iterator(); at.increment(fault))
        if (at->path().extension() == ".lex") files.push_back(at->path());
    if (fault)
        throw error(
            fmt::format("lexicons in '{}' cannot be read: {}; give a folder with .lex files", folder, fault.message()));
    if (files.empty()) throw error(fmt::format("'{}' has no .lex files; give a folder with lexicons", folder));
    std::ranges::sort(files);
    lexicon all;
    for (auto const& file : files) {
        std::ifstream in(file, std::ios::binary);
        std::string const content{std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
        if (!in)
            throw error(
                fmt::format("'{}' cannot be read; check that it is a file and that it may be read", file.string()));
        all.parse(file.filename().string(), content, found);
    }
    return all;
}

void lexicon::parse(std::string_view file, std::string_view content, diagnostics& found) {
    if (content.starts_with("\xEF\xBB\xBF")) content.remove_prefix(3);
    if (auto const bad = find_invalid_utf8(content)) {
        found.push_back({.severity = severity::error,
                         .document = std::string(file),
                         .line = {},
                         .byte = *bad,
                         .message = "not UTF-8; save the file as UTF-8. It is read up to there"});
        content = content.substr(0, *bad);
    }
    line_parser lines(sections_, file, found);
    while (!content.empty()) {
        auto const end = std::min(content.find('\n'), content.size());
        lines.read(content.substr(0, end));
        content.remove_prefix(std::min(end + 1, content.size()));
    }
}

std::vector<lexicon_section const*> lexicon::sections(std::string_view kind) const {
    std::vector<lexicon_section const*> found;
    for (auto const& s : sections_)
        if (s.kind == kind) found.push_back(&s);
    return found;
}

std::vector<lexicon_entry const*> lexicon::entries(std::string_view kind) const {
    std::vector<lexicon_entry const*> found;
    for (auto const* s : sections(kind))
        for (auto const& e : s->entries) found.push_back(&e);
    return found;
}

std::string lexicon::fingerprint() const {
    fingerprint_hash hash;
    for (auto const& s : sections_) {
        hash.add(s.kind);
        hash.add(s.name);
        for (auto const& e : s.entries) {
            for (auto const& p : e.phrases) hash.add(p);
            hash.add(":");
            for (auto const& [k, v] : e.attributes) hash.add(k), hash.add(v);
            hash.add(";");
        }
    }
    return fmt::format("{:016x}", hash.value());
}

void add_sentence_words(lexicon const& from, vocabulary& words) {
    for (auto const* e : from.entries("abbreviation"))
        for (auto const& p : e->phrases) words.mark_abbreviation(p);
    for (auto const* e : from.entries("sentence_opener"))
        for (auto const& p : e->phrases) words.mark_sentence_opener(p);
}

}  // namespace reconcile
