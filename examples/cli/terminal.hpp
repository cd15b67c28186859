// What the terminal can show, and lines for the person in front of it.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include <reconcile/core/diagnostic.hpp>

namespace cli {

/// Colour is wanted: standard output is a terminal, and NO_COLOR is not set.
bool has_colour();
/// Columns of the terminal; 80 where there is none.
std::size_t terminal_width();
/// Can the terminal show what is beyond ASCII, as its locale says? Files always can.
bool has_utf8();

/// The text on one line, without control characters: nothing that was read may steer the terminal.
std::string printable(std::string_view text);

/// One line each, to standard error.
void print(reconcile::diagnostics const&);

/// A line that tells how far the work is, on standard error and only on a terminal; it is gone when the work is done.
class progress_line {
public:
    progress_line();
    ~progress_line();
    progress_line(progress_line const&) = delete;
    progress_line& operator=(progress_line const&) = delete;

    void show(std::string_view what);

private:
    bool wanted_;
    bool shown_ = false;
};

}  // namespace cli
