// Bytes of files and of standard input ("-"): all of them, or line by line, never more than was asked for.
//
//     line_reader lines("claims.jsonl", 64 << 20);
//     while (lines.next()) use(lines.number(), lines.line());
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace reconcile {

/// All of a file; nothing if it is longer than `most`. Throws reconcile::error if it cannot be read.
std::optional<std::string> read_whole(std::string const& path, std::size_t most);

/// One line at a time, without its end. Of a line longer than `most` only the length is kept.
class line_reader {
public:
    /// Throws reconcile::error if the file cannot be opened.
    line_reader(std::string path, std::size_t most);

    /// False at the end. Throws reconcile::error if reading fails.
    bool next();
    [[nodiscard]] std::string_view line() const { return line_; }
    [[nodiscard]] std::uint64_t number() const { return number_; }  ///< from 1
    [[nodiscard]] std::uint64_t length() const { return length_; }  ///< bytes, also of a line that is too long
    [[nodiscard]] bool too_long() const { return length_ > most_; }

private:
    struct closer {
        void operator()(std::FILE*) const;
    };
    bool fill();

    std::string path_;
    std::size_t most_;
    std::unique_ptr<std::FILE, closer> file_;
    std::string buffer_;
    std::size_t at_ = 0;
    std::string line_;
    std::uint64_t length_ = 0;
    std::uint64_t number_ = 0;
    bool done_ = false;
};

}  // namespace reconcile
