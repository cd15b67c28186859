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

constexpr std::size_t block_size = 64;

/// A bit for each comma, quote or end of line among 64 bytes.
std::uint64_t marks_of(char const* bytes) {
    std::uint64_t out = 0;
#ifdef __SSE2__
    for (std::size_t i = 0; i < block_size; i += 16) {
        auto const some = _mm_loadu_si128(reinterpret_cast<__m128i const*>(bytes + i));
        auto const found = _mm_or_si128(
            _mm_or_si128(_mm_cmpeq_epi8(some, _mm_set1_epi8(',')), _mm_cmpeq_epi8(some, _mm_set1_epi8('\n'))),
            _mm_cmpeq_epi8(some, _mm_set1_epi8('"')));
        out |= static_cast<std::uint64_t>(static_cast<std::uint16_t>(_mm_movemask_epi8(found))) << i;
    }
#else
    for (std::size_t i = 0; i < block_size; ++i) {
        bool const found = bytes[i] == ',' || bytes[i] == '\n' || bytes[i] == '"';
        out |= static_cast<std::uint64_t>(found) << i;
    }
#endif
    return out;
}

}  // namespace

csv_rows::csv_rows(std::string_view content) : content_(content) {
    if (content_.starts_with("\xef\xbb\xbf")) content_.remove_prefix(3);
    find_marks();
}

void csv_rows::find_marks() {
    found_ = 0;
    taken_ = 0;
    while (found_ == 0 && searched_ < content_.size()) {
        for (; found_ + block_size <= marks_.size() && searched_ < content_.size(); searched_ += block_size) {
            auto const left = content_.size() - searched_;
            std::uint64_t bits = 0;
            if (left >= block_size) {
                bits = marks_of(content_.data() + searched_);
            } else {
                std::array<char, block_size> last{};
                std::memcpy(last.data(), content_.data() + searched_, left);
                bits = marks_of(last.data());
            }
            for (auto n = found_; bits != 0; bits &= bits - 1)
                marks_[n++] = searched_ + static_cast<std::size_t>(std::countr_zero(bits)), found_ = n;
        }
    }
}

void csv_rows::go_back(std::size_t at) {
    searched_ = at;
    find_marks();
}

std::size_t csv_rows::next_mark() {
    if (taken_ == found_) find_marks();
    return taken_ < found_ ? marks_[taken_++] : content_.size();
}

bool csv_rows::next() {
    cells_.clear();
    if (!unquoted_.empty()) unquoted_.clear();
    broken_ = false;
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
        if (!has_quoted) cells_.push_back(plain);
        else if (plain.empty()) cells_.push_back(quoted);
        else cells_.push_back(unquoted_.emplace_back(std::string(quoted) + std::string(plain)));
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
