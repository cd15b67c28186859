// Rows of CSV as RFC 4180 has it: cells apart by commas, quoted where they hold commas, quotes or ends of lines.
//
//     csv_rows rows(content);
//     while (rows.next()) use(rows.cells(), rows.line());
//
// Ends of lines may be LF or CRLF; a byte-order mark at the beginning is skipped, empty lines too. Linear: separators are
// looked for 16 bytes at a time, and no cell is copied but one that holds a quote in quotes.
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <deque>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace reconcile {

class csv_rows {
public:
    /// `content` must outlive this.
    explicit csv_rows(std::string_view content);

    /// Moves to the next row; false at the end.
    bool next() {
        broken_ = false;
        return next_plain() || next_any();
    }
    /// Valid until the next row is read.
    [[nodiscard]] std::span<std::string_view const> cells() const { return {cells_.data(), count_}; }
    /// The line that the row begins on, from 1.
    [[nodiscard]] std::uint64_t line() const { return line_; }
    /// A quote that is never closed, or letters after a closing quote: the row is not to be trusted.
    [[nodiscard]] bool broken() const { return broken_; }

private:
    /// A row without quotes all of whose marks were found; else false, and nothing is passed.
    bool next_plain();
    /// Any row.
    bool next_any();
    void add_cell(std::string_view);
    /// Where the next comma, quote or end of line stands; the end of the content if there is none.
    std::size_t next_mark();
    /// Looks for more of them, from `searched_` on.
    void find_marks();
    /// The marks from `at` on come once more.
    void go_back(std::size_t at);
    std::string_view read_quoted();

    std::string_view content_;
    std::uint64_t next_line_ = 1;          // away from line_: one store of both would be slow to read back
    std::size_t at_ = 0;                   ///< where the next cell begins
    std::size_t searched_ = 0;             ///< all marks before it were found
    std::array<std::size_t, 1024> marks_;  ///< where they are; those before `taken_` were passed
    std::size_t found_ = 0;
    std::size_t taken_ = 0;
    std::vector<std::string_view> cells_ = std::vector<std::string_view>(16);
    std::size_t count_ = 0;             ///< cells of this row, the first of cells_
    std::deque<std::string> unquoted_;  ///< cells of this row that could not stay where they are
    std::uint64_t line_ = 0;
    bool broken_ = false;
};

inline bool csv_rows::next_plain() {
    // Locals: for all the compiler knows, a cell that is written may be a member.
    auto const* const text = content_.data();
    auto const* const mark = marks_.data() + taken_;
    auto* const cell = cells_.data();
    auto const most = std::min(found_ - taken_, cells_.size());
    auto from = at_;
    for (std::size_t i = 0; i < most; ++i) {
        auto const end = mark[i];
        cell[i] = {text + from, end - from};
        from = end + 1;
        if (text[end] == ',') continue;
        if (text[end] == '"') return false;
        if (cell[i].ends_with('\r')) cell[i].remove_suffix(1);
        if (i == 0 && cell[i].empty()) return false;
        count_ = i + 1;
        taken_ += count_;
        at_ = from;
        line_ = next_line_++;
        return true;
    }
    return false;
}

}  // namespace reconcile
