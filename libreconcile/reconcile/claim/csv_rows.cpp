#include <reconcile/claim/csv_rows.hpp>

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace reconcile {

namespace {

constexpr std::size_t block_size = 16;

/// A bit for each comma, quote or end of line among 16 bytes.
std::uint32_t marks_of(char const* bytes) {
#ifdef __SSE2__
    auto const some = _mm_loadu_si128(reinterpret_cast<__m128i const*>(bytes));
    auto const found =
        _mm_or_si128(_mm_or_si128(_mm_cmpeq_epi8(some, _mm_set1_epi8(',')), _mm_cmpeq_epi8(some, _mm_set1_epi8('\n'))),
                     _mm_cmpeq_epi8(some, _mm_set1_epi8('"')));
    return static_cast<std::uint32_t>(_mm_movemask_epi8(found));
#else
    std::uint32_t out = 0;
    for (std::size_t i = 0; i < block_size; ++i) {
        bool const found = bytes[i] == ',' || bytes[i] == '\n' || bytes[i] == '"';
        out |= static_cast<std::uint32_t>(found) << i;
    }
    return out;
#endif
}

}  // namespace

csv_rows::csv_rows(std::string_view content) : content_(content) {
    if (content_.starts_with("\xef\xbb\xbf")) content_.remove_prefix(3);
    find_marks();
}

void csv_rows::find_marks() {
    auto at = searched_;
    auto* to = marks_.data();
    auto const* const full = to + marks_.size() - block_size;
    auto const note = [&](std::uint32_t bits) {
        for (; bits != 0; bits &= bits - 1) *to++ = at + static_cast<std::size_t>(std::countr_zero(bits));
        at += block_size;
    };
    while (to <= full && at + block_size <= content_.size()) note(marks_of(content_.data() + at));
    if (to <= full && at < content_.size()) {
        std::array<char, block_size> last{};
        std::memcpy(last.data(), content_.data() + at, content_.size() - at);
        note(marks_of(last.data()));
    }
    searched_ = at;
    found_ = static_cast<std::size_t>(to - marks_.data());
    taken_ = 0;
}

void csv_rows::go_back(std::size_t at) {
    searched_ = at;
    find_marks();
}

std::size_t csv_rows::next_mark() {
    if (taken_ == found_) find_marks();
    return taken_ < found_ ? marks_[taken_++] : content_.size();
}

void csv_rows::add_cell(std::string_view cell) {
    if (count_ == cells_.size()) cells_.resize(2 * count_);
    cells_[count_++] = cell;
}

bool csv_rows::next_any() {
    count_ = 0;
    unquoted_.clear();
    auto const* const text = content_.data();
    auto const size = content_.size();
    while (at_ < size && (text[at_] == '\n' || (text[at_] == '\r' && at_ + 1 < size && text[at_ + 1] == '\n'))) {
        at_ = next_mark() + 1;  // no other mark can stand before the end of the line
        ++next_line_;
    }
    if (at_ == size) return false;
    line_ = next_line_;
    bool ended = false;
    while (!ended) {
        // A cell that begins with a quote; then, or else, letters up to a comma or the end of the line.
        std::string_view quoted;
        bool const has_quoted = at_ < size && text[at_] == '"';
        if (has_quoted) quoted = read_quoted();
        auto end = next_mark();
        while (end < size && text[end] == '"') end = next_mark();
        ended = end == size || text[end] == '\n';
        auto last = end;
        if (ended && last > at_ && text[last - 1] == '\r') --last;
        std::string_view const plain{text + at_, last - at_};
        if (!has_quoted) add_cell(plain);
        else if (plain.empty()) add_cell(quoted);
        else add_cell(unquoted_.emplace_back(std::string(quoted) + std::string(plain)));
        at_ = end == size ? size : end + 1;
    }
    next_line_ += text[at_ - 1] == '\n' ? 1 : 0;
    return true;
}

/// From the quote at at_ to behind the one that closes it.
std::string_view csv_rows::read_quoted() {
    auto const first = next_mark() + 1;
    std::uint64_t lines = 0;
    std::string* copy = nullptr;
    auto from = first;
    while (true) {
        auto const mark = next_mark();
        if (mark == content_.size()) {
            // Nobody knows where the cell ends: only its line is given up, not the rest of the file.
            broken_ = true;
            at_ = first;
            go_back(first);
            return {};
        }
        if (content_[mark] == '\n') ++lines;
        if (content_[mark] != '"') continue;
        at_ = mark + 1;
        bool const doubled = at_ < content_.size() && content_[at_] == '"';
        if (doubled && copy == nullptr) copy = &unquoted_.emplace_back();
        if (copy != nullptr) copy->append(content_.substr(from, mark - from));
        if (!doubled) {
            auto const rest = content_.substr(at_);
            broken_ = broken_ ||
                      !(rest.empty() || rest.starts_with(',') || rest.starts_with('\n') || rest.starts_with("\r\n"));
            next_line_ += lines;
            return copy == nullptr ? content_.substr(first, mark - first) : std::string_view(*copy);
        }
        copy->push_back('"');
        from = next_mark() + 1;
    }
}

}  // namespace reconcile
