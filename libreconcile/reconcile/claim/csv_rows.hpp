// Rows of CSV as RFC 4180 has it: cells apart by commas, quoted where they hold commas, quotes or ends of lines.
//
//     csv_rows rows(content);
//     while (rows.next()) use(rows.cells(), rows.line());
//
// Ends of lines may be LF or CRLF; a byte-order mark at the beginning is skipped, empty lines too. Linear; one row is held
// at a time.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace reconcile {

class csv_rows {
public:
    /// `content` must outlive this.
    explicit csv_rows(std::string_view content);

    /// Moves to the next row; false at the end.
    bool next();
    [[nodiscard]] std::vector<std::string> const& cells() const { return cells_; }
    /// The line that the row begins on, from 1.
    [[nodiscard]] std::uint64_t line() const { return line_; }
    /// A quote that is never closed, or letters after a closing quote: the row is not to be trusted.
    [[nodiscard]] bool broken() const { return broken_; }

private:
    void read_cell();
    void read_quoted(std::string& cell);

    std::string_view rest_;
    std::vector<std::string> cells_;
    std::uint64_t line_ = 0;
    std::uint64_t next_line_ = 1;
    bool broken_ = false;
};

}  // namespace reconcile
