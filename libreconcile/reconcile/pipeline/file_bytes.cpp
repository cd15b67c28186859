#include <reconcile/pipeline/file_bytes.hpp>

#include <cerrno>
#include <cstring>
#include <filesystem>
#include <system_error>
#include <utility>

#include <fmt/format.h>

#include <reconcile/core/error.hpp>

namespace reconcile {

namespace {

std::FILE* open(std::string const& path) {
    auto* const file = path == "-" ? stdin : std::fopen(path.c_str(), "rb");
    if (file == nullptr)
        throw error(
            fmt::format("{}: cannot be opened: {}; check the path and who may read it", path, std::strerror(errno)));
    return file;
}

std::size_t read_some(std::FILE* file, std::string const& path, char* to, std::size_t size) {
    auto const got = std::fread(to, 1, size, file);
    if (got < size && std::ferror(file) != 0)
        throw error(fmt::format("{}: reading failed: {}; check the file", path, std::strerror(errno)));
    return got;
}

}  // namespace

std::optional<std::string> read_whole(std::string const& path, std::size_t most) {
    constexpr std::size_t step = std::size_t{1} << 20U;
    auto const close = [](std::FILE* f) {
        if (f != stdin) std::fclose(f);
    };
    std::unique_ptr<std::FILE, decltype(close)> const file(open(path), close);
    std::string bytes;
    // Room for a file of known length at once; of standard input none is known.
    std::error_code unknown;
    if (auto const size = path == "-" ? 0 : std::filesystem::file_size(path, unknown); !unknown && size <= most)
        bytes.reserve(size + step);
    while (bytes.size() <= most) {
        auto const had = bytes.size();
        bytes.resize(had + step);
        bytes.resize(had + read_some(file.get(), path, bytes.data() + had, step));
        if (bytes.size() < had + step) break;
    }
    if (bytes.size() > most) return std::nullopt;
    return bytes;
}

void line_reader::closer::operator()(std::FILE* f) const {
    if (f != stdin) std::fclose(f);
}

line_reader::line_reader(std::string path, std::size_t most)
    : path_(std::move(path)), most_(most), file_(open(path_)) {}

bool line_reader::next() {
    line_.clear();
    length_ = 0;
    bool any = false;
    while (at_ < buffer_.size() || fill()) {
        if (!any) ++number_;
        any = true;
        auto const rest = std::string_view{buffer_}.substr(at_);
        auto const end = rest.find('\n');
        auto const part = rest.substr(0, end);
        length_ += part.size();
        if (length_ <= most_) line_ += part;
        at_ += part.size() + (end == std::string_view::npos ? 0 : 1);
        if (end != std::string_view::npos) return true;
    }
    return any;
}

bool line_reader::fill() {
    constexpr std::size_t step = std::size_t{1} << 18U;
    if (done_) return false;
    buffer_.resize(step);
    buffer_.resize(read_some(file_.get(), path_, buffer_.data(), step));
    at_ = 0;
    done_ = buffer_.empty();
    return !done_;
}

}  // namespace reconcile
