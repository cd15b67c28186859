#include <reconcile/pipeline/record_spool.hpp>

#include <array>
#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <system_error>
#include <utility>

#include <fmt/format.h>
#include <unistd.h>

#include <reconcile/claim/record_reader.hpp>
#include <reconcile/core/error.hpp>
#include <reconcile/write/claim_json.hpp>

namespace reconcile {

namespace {

[[noreturn]] void fail(std::string_view what) {
    throw error(fmt::format("a temporary file cannot be {}: {}; set TMPDIR to a folder with room for the input", what,
                            std::strerror(errno)));
}

/// All texts of a document; `Document` may be const.
template <class Document>
auto texts_of(Document& d) {
    return std::array{&d.id,   &d.path, &d.sha256,   &d.publisher, &d.published, &d.title,
                      &d.text, &d.url,  &d.language, &d.byline,    &d.story};
}

std::string bytes_of(document const& d) {
    std::string out;
    for (auto const* text : texts_of(d)) {
        std::uint64_t const size = text->size();
        out.append(reinterpret_cast<char const*>(&size), sizeof size);
        out += *text;
    }
    out += d.publisher_inferred ? '1' : '0';
    return out;
}

document document_of(std::string_view bytes) {
    document d;
    for (auto* text : texts_of(d)) {
        std::uint64_t size = 0;
        std::memcpy(&size, bytes.data(), sizeof size);
        text->assign(bytes.substr(sizeof size, size));
        bytes.remove_prefix(sizeof size + size);
    }
    d.publisher_inferred = bytes == "1";
    return d;
}

std::optional<claim> claim_of(std::string_view json) {
    auto one = record_reader("a temporary file").read_line(json, 1);
    auto* c = std::get_if<claim>(&one);
    return c == nullptr ? std::nullopt : std::optional(std::move(*c));
}

}  // namespace

void record_spool::closer::operator()(std::FILE* f) const { std::fclose(f); }

record_spool::record_spool() {
    std::error_code wrong;
    auto path = (std::filesystem::temp_directory_path(wrong) / "reconcile-XXXXXX").string();
    if (wrong) path = "/tmp/reconcile-XXXXXX";
    auto const descriptor = mkstemp(path.data());
    if (descriptor < 0) fail("made");
    unlink(path.c_str());  // gone when it is closed, however the program ends
    file_.reset(fdopen(descriptor, "w+b"));
    if (!file_) fail("opened");
}

record_spool::place record_spool::write(std::string_view bytes) {
    place const at{end_, bytes.size()};
    if (fseeko(file_.get(), static_cast<off_t>(end_), SEEK_SET) != 0 ||
        std::fwrite(bytes.data(), 1, bytes.size(), file_.get()) != bytes.size())
        fail("written");
    end_ += bytes.size();
    return at;
}

std::string record_spool::read(place at) const {
    std::string out(at.bytes, '\0');
    if (fseeko(file_.get(), static_cast<off_t>(at.offset), SEEK_SET) != 0 ||
        std::fread(out.data(), 1, out.size(), file_.get()) != out.size())
        fail("read");
    return out;
}

record_spool::place record_spool::add(document const& d) { return write(bytes_of(d)); }

std::optional<record_spool::place> record_spool::add(claim const& c) {
    auto const json = to_json(c);
    auto const again = claim_of(json);
    if (!again || to_json(*again) != json) return std::nullopt;
    return write(json);
}

document record_spool::document_at(place at) const { return document_of(read(at)); }

claim record_spool::claim_at(place at) const { return *claim_of(read(at)); }

}  // namespace reconcile
