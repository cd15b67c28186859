#include <reconcile/pipeline/input.hpp>

#include <algorithm>
#include <filesystem>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include <reconcile/claim/csv_claims.hpp>
#include <reconcile/claim/document_reader.hpp>
#include <reconcile/core/error.hpp>
#include <reconcile/pipeline/file_bytes.hpp>
#include <reconcile/text/html_document.hpp>
#include <reconcile/text/utf8.hpp>

namespace reconcile {

namespace {

namespace fs = std::filesystem;

enum class file_type { text, html, json, json_lines, csv };

std::optional<file_type> type_of(fs::path const& path) {
    auto ending = path.extension().string();
    for (char& c : ending)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    if (ending == ".txt") return file_type::text;
    if (ending == ".html" || ending == ".htm") return file_type::html;
    if (ending == ".json") return file_type::json;
    if (ending == ".jsonl" || ending == ".ndjson") return file_type::json_lines;
    if (ending == ".csv") return file_type::csv;
    return std::nullopt;
}

constexpr std::string_view known_endings = ".txt, .html, .json, .jsonl, .csv";
constexpr std::string_view byte_order_mark = "\xef\xbb\xbf";

// ---- records -------------------------------------------------------------------------------------------------------

void tell(record_handler const& take, severity level, std::string const& name, std::string what) {
    take(diagnostic{level, name, {}, {}, std::move(what)});
}

/// Documents get the path that they come from; a fault of UTF-8 gets its byte.
void hand_on(record&& one, std::string const& path, std::string_view json, record_handler const& take) {
    if (auto* d = std::get_if<document>(&one)) {
        if (path != "-") d->path = path;
        if (d->id.empty()) d->id = content_id(*d);
    }
    if (auto* wrong = std::get_if<diagnostic>(&one); wrong != nullptr && !wrong->byte)
        if (auto const bad = find_invalid_utf8(json)) wrong->byte = *bad;
    take(std::move(one));
}

void read_json_lines(std::string const& path, record_handler const& take) {
    auto const name = path == "-" ? standard_input : path;
    record_reader reader(name);
    line_reader lines(path, longest_piece);
    bool any = false;
    for (bool first = true; lines.next(); first = false) {
        auto line = lines.line();
        if (first && line.starts_with(byte_order_mark)) line.remove_prefix(byte_order_mark.size());
        if (line.find_first_not_of(" \t\r") == std::string_view::npos && !lines.too_long()) continue;
        any = true;
        if (lines.too_long()) {
            take(diagnostic{
                severity::error,
                name,
                lines.number(),
                {},
                fmt::format(
                    "the line has {} bytes and is left out: a line may have {}; put one claim or document on a line",
                    lines.length(), longest_piece)});
            continue;
        }
        hand_on(reader.read_line(line, lines.number()), path, line, take);
    }
    if (!any)
        tell(take, severity::warning, name, "it is empty; give one claim or document as a JSON object on each line");
}

void read_json(std::string const& path, record_handler const& take) {
    auto bytes = read_whole(path, longest_file);
    if (!bytes)
        return tell(
            take, severity::error, path,
            fmt::format("the file is longer than {} bytes and is left out; give JSON Lines (.jsonl)", longest_file));
    std::string_view json = *bytes;
    if (json.starts_with(byte_order_mark)) json.remove_prefix(byte_order_mark.size());
    if (auto const bad = find_invalid_utf8(*bytes))
        return take(diagnostic{severity::error,
                               path,
                               {},
                               *bad,
                               "not UTF-8; convert the file, for example with iconv -t UTF-8. It is left out"});
    record_reader(path).read_file(json, [&](record&& one) { hand_on(std::move(one), path, {}, take); });
}

void read_csv(std::string const& path, record_handler const& take) {
    auto const bytes = read_whole(path, longest_file);
    if (!bytes)
        return tell(take, severity::error, path,
                    fmt::format("the file is longer than {} bytes and is left out; split it", longest_file));
    read_csv_claims(path, *bytes, take);
}

void read_article(std::string const& path, file_type type, html_reader const& pages, record_handler const& take) {
    auto bytes = read_whole(path, longest_piece);
    if (!bytes)
        return tell(
            take, severity::error, path,
            fmt::format("the file is longer than {} bytes and is left out; give one article a file", longest_piece));
    std::string fault;
    auto d = type == file_type::html ? pages.read(path, *bytes, fault)
                                     : read_text_document(path, *std::move(bytes), fault);
    if (d) take(*std::move(d));
    else tell(take, severity::error, path, "document left out: " + fault);
}

void read_file(std::string const& path, file_type type, html_reader const& pages, record_handler const& take) {
    switch (type) {
        case file_type::text:
        case file_type::html: return read_article(path, type, pages, take);
        case file_type::json: return read_json(path, take);
        case file_type::json_lines: return read_json_lines(path, take);
        case file_type::csv: return read_csv(path, take);
    }
}

void read_folder(std::string const& path, html_reader const& pages, record_handler const& take) {
    std::vector<fs::path> files;
    std::size_t others = 0;
    std::error_code wrong;
    for (fs::recursive_directory_iterator at(path, wrong), end; !wrong && at != end; at.increment(wrong)) {
        bool const hidden = at->path().filename().string().starts_with('.');
        if (hidden && at->is_directory(wrong)) at.disable_recursion_pending();
        if (hidden || !at->is_regular_file(wrong)) continue;
        if (type_of(at->path())) files.push_back(at->path());
        else ++others;
    }
    if (wrong) throw error(fmt::format("{}: the folder cannot be read: {}", path, wrong.message()));
    std::sort(files.begin(), files.end());
    if (files.empty())
        tell(take, severity::warning, path, fmt::format("the folder holds no file that ends with {}", known_endings));
    if (others > 0)
        tell(take, severity::note, path,
             fmt::format("{} files of other endings were left out; read are {}", others, known_endings));
    for (auto const& file : files) try {
            read_file(file.string(), *type_of(file), pages, take);
        } catch (error const& e) {
            tell(take, severity::error, {}, e.what());
        }
}

}  // namespace

void check_input(std::string const& path) {
    if (path == "-") return;
    std::error_code wrong;
    auto const status = fs::status(path, wrong);
    if (!fs::exists(status)) throw error(fmt::format("{}: there is no such file or folder; check the path", path));
    if (fs::is_directory(status)) return;
    if (!type_of(path))
        throw error(fmt::format("{}: the ending of the file does not tell what it holds; name it with one of {}", path,
                                known_endings));
    (void)line_reader(path, longest_piece);
}

void read_input(std::string const& path, record_handler const& take, lexicon const& words) {
    check_input(path);
    html_reader const pages(words);
    std::error_code wrong;
    if (path == "-") read_json_lines(path, take);
    else if (fs::is_directory(path, wrong)) read_folder(path, pages, take);
    else read_file(path, *type_of(path), pages, take);
}

}  // namespace reconcile
