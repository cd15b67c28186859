#include "output.hpp"

#include <cerrno>
#include <cstring>
#include <utility>

#include <fmt/format.h>

#include <reconcile/core/error.hpp>

namespace cli {

output::output(std::string path)
    : path_(std::move(path)), file_(path_.empty() ? stdout : std::fopen(path_.c_str(), "wb")) {
    if (file_ == nullptr) fail();
}

output::~output() {
    if (file_ != nullptr && file_ != stdout) std::fclose(file_);
}

void output::write(std::string_view bytes) {
    if (std::fwrite(bytes.data(), 1, bytes.size(), file_) != bytes.size()) fail();
}

void output::close() {
    if (std::fflush(file_) != 0) fail();
    if (file_ == stdout) return;
    if (std::fclose(std::exchange(file_, nullptr)) != 0) fail();
}

void output::fail() const {
    throw reconcile::error(fmt::format("{}: cannot be written: {}; give another --output",
                                       path_.empty() ? "standard output" : path_, std::strerror(errno)));
}

}  // namespace cli
