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
    go_to(0);
}

void csv_rows::go_to(std::size_t at) {
    block_ = at / block_size * block_size;
    if (block_ >= content_.size()) {
        marks_ = 0;
        return;
    }
    if (content_.size() - block_ >= block_size) {
        marks_ = marks_of(content_.data() + block_);
    } else {
        std::array<char, block_size> last{};
        std::memcpy(last.data(), content_.data() + block_, content_.size() - block_);
        marks_ = marks_of(last.data());
    }
    marks_ &= ~std::uint64_t{0} << (at - block_);
}

std::size_t csv_rows::next_mark() {
    while (marks_ == 0) {
        if (block_ >= content_.size()) return content_.size();
        go_to(block_ + block_size);
    }
    auto const at = block_ + static_cast<std::size_t>(std::countr_zero(marks_));
    marks_ &= marks_ - 1;
    return at;
}

bool csv_rows::next() {
    cells_.clear();
    unquoted_.clear();
    broken_ = false;
    while (at_ < content_.size() && (content_[at_] == '\n' || content_.substr(at_).starts_with("\r\n"))) {
        at_ = next_mark() + 1;  // no other mark can stand before the end of the line
        ++next_line_;
    }
    if (at_ == content_.size()) return false;
    line_ = next_line_;
    while (true) {
        // A cell that begins with a quote; then, or else, letters up to a comma or the end of the line.
        std::string_view quoted;
        bool const has_quoted = at_ < content_.size() && content_[at_] == '"';
        if (has_quoted) quoted = read_quoted();
        auto end = next_mark();
        while (end < content_.size() && content_[end] == '"') end = next_mark();
        auto plain = content_.substr(at_, end - at_);
        bool const at_end = end == content_.size() || content_[end] == '\n';
        if (at_end && plain.ends_with('\r')) plain.remove_suffix(1);
        if (!has_quoted) cells_.push_back(plain);
        else if (plain.empty()) cells_.push_back(quoted);
        else cells_.push_back(unquoted_.emplace_back(std::string(quoted) + std::string(plain)));
        at_ = std::min(end + 1, content_.size());
        if (at_end) break;
    }
    if (content_[at_ - 1] == '\n') ++next_line_;
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
            go_to(first);
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
