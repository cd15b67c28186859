// What a user typed, read and checked: one struct a command.
#pragma once

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace cli {

/// What several commands share.
struct reading_arguments {
    std::vector<std::string> inputs;
    std::string lexicon;  ///< a folder; empty: the built-in lexicons
    std::string judgements;  ///< a file; empty: none
    std::string gazetteer;   ///< a file; empty: none
    std::string published;
    std::string publisher;
    std::string story;
    std::string output;  ///< a file; empty: standard output
};

struct report_arguments : reading_arguments {
    enum class format { text, json, jsonl };
    enum class failing { never, unexplained, all };
    format as = format::text;
    failing fail_on = failing::never;
    bool leave_one_out = false;
    std::string model;                  ///< of truth; "auto": chosen by the claims; empty: none
    std::vector<std::string> policies;  ///< names, or "all"
};

struct extract_arguments : reading_arguments {
    std::string layer = "claims";
};

struct compare_arguments {
    std::vector<std::string> statements;  ///< two, or none if `pairs` is given
    std::string pairs;
    std::string lexicon;
    std::string judgements;
    bool json = false;
};

struct truth_arguments {
    enum class format { text, csv, json };
    std::vector<std::string> inputs;
    std::string model;      ///< empty: chosen by the shape of the claims
    std::string value;      ///< a kind of value; empty: told by how the values are written
    std::string hierarchy;  ///< a file; empty: none
    format as = format::text;
    std::string output;     ///< a file; empty: standard output
};

/// Nothing is left to do: help or version was printed, or the arguments cannot be used.
struct finished {
    int status = 0;
};

using arguments = std::variant<report_arguments, extract_arguments, compare_arguments, truth_arguments, finished>;

/// Prints help and version to standard output, and what is wrong, in one line, to standard error.
arguments parse_arguments(int count, char const* const* words);

}  // namespace cli
