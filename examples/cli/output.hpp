// Where the result goes: a file or standard output.
//
//     output to("report.json");
//     to.write(text);
//     to.close();
#pragma once

#include <cstdio>
#include <string>
#include <string_view>

namespace cli {

class output {
public:
    /// Empty: standard output. Throws reconcile::error if the file cannot be opened.
    explicit output(std::string path);
    ~output();
    output(output const&) = delete;
    output& operator=(output const&) = delete;

    /// Throws reconcile::error if the bytes cannot be written.
    void write(std::string_view bytes);
    /// Everything has reached the file, or reconcile::error is thrown.
    void close();
    [[nodiscard]] bool is_standard_output() const { return path_.empty(); }

private:
    [[noreturn]] void fail() const;

    std::string path_;
    std::FILE* file_;
};

}  // namespace cli
