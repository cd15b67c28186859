#include "terminal.hpp"

#include <cstdio>
#include <cstdlib>

#include <fmt/format.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include <reconcile/write/display_text.hpp>

namespace cli {

namespace {

std::string_view environment(char const* name) {
    auto const* text = std::getenv(name);  // NOLINT(concurrency-mt-unsafe): nothing sets it
    return text == nullptr ? std::string_view{} : text;
}

}  // namespace

bool has_colour() {
    return isatty(STDOUT_FILENO) != 0 && environment("NO_COLOR").empty() && environment("TERM") != "dumb";
}

std::size_t terminal_width() {
    winsize size{};
    if (isatty(STDOUT_FILENO) != 0 && ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col >= 40)
        return size.ws_col;
    return 80;
}

bool has_utf8() {
    if (isatty(STDOUT_FILENO) == 0) return true;  // the same bytes for every program that reads them
    for (char const* name : {"LC_ALL", "LC_CTYPE", "LANG"})
        if (auto const locale = environment(name); !locale.empty())
            return locale.find("UTF-8") != std::string_view::npos || locale.find("utf8") != std::string_view::npos;
    return false;
}

std::string printable(std::string_view text) { return reconcile::display_text(text); }

void print(reconcile::diagnostics const& found) {
    for (auto const& d : found) fmt::print(stderr, "{}\n", printable(to_string(d)));
}

progress_line::progress_line() : wanted_(isatty(STDERR_FILENO) != 0 && environment("TERM") != "dumb") {}

progress_line::~progress_line() {
    if (shown_) fmt::print(stderr, "\r\033[K");
}

void progress_line::show(std::string_view what) {
    if (!wanted_) return;
    shown_ = true;
    fmt::print(stderr, "\r\033[K{}", printable(what));
    std::fflush(stderr);
}

}  // namespace cli
