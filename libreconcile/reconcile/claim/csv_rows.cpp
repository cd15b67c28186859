#include <reconcile/claim/csv_rows.hpp>

#include <algorithm>

namespace reconcile {

csv_rows::csv_rows(std::string_view content) : rest_(content) {
    if (rest_.starts_with("\xef\xbb\xbf")) rest_.remove_prefix(3);
}

bool csv_rows::next() {
    cells_.clear();
    broken_ = false;
    while (rest_.starts_with('\n') || rest_.starts_with("\r\n")) {
        rest_.remove_prefix(rest_.front() == '\n' ? 1 : 2);
        ++next_line_;
    }
    if (rest_.empty()) return false;
    line_ = next_line_;
    read_cell();
    while (rest_.starts_with(',')) {
        rest_.remove_prefix(1);
        read_cell();
    }
    if (rest_.starts_with('\r')) rest_.remove_prefix(1);
    if (rest_.starts_with('\n')) {
        rest_.remove_prefix(1);
        ++next_line_;
    }
    return true;
}

void csv_rows::read_cell() {
    auto& cell = cells_.emplace_back();
    if (rest_.starts_with('"')) read_quoted(cell);
    auto const end = std::min(rest_.find_first_of(",\n"), rest_.size());
    auto plain = rest_.substr(0, end);
    rest_.remove_prefix(end);
    if (plain.ends_with('\r')) plain.remove_suffix(1);
    cell += plain;
}

void csv_rows::read_quoted(std::string& cell) {
    rest_.remove_prefix(1);
    while (true) {
        auto const quote = rest_.find('"');
        if (quote == std::string_view::npos) {
            // Nobody knows where the cell ends: only its line is given up, not the rest of the file.
            broken_ = true;
            return;
        }
        cell += rest_.substr(0, quote);
        next_line_ += static_cast<std::uint64_t>(
            std::count(rest_.begin(), rest_.begin() + static_cast<std::ptrdiff_t>(quote), '\n'));
        rest_.remove_prefix(quote + 1);
        if (!rest_.starts_with('"')) break;
        cell += '"';
        rest_.remove_prefix(1);
    }
    broken_ =
        broken_ || !(rest_.empty() || rest_.starts_with(',') || rest_.starts_with('\n') || rest_.starts_with("\r\n"));
}

}  // namespace reconcile
