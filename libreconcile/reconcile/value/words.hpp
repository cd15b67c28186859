// The kinds of value that are words: names, categories, statements, and yes or no.
#pragma once

#include <string>
#include <vector>

namespace reconcile {

/// Who or what: a fact for each name. Not open ("A and B"): nobody else. Open ("including A"): others may belong too.
struct names {
    std::vector<std::string> members;
    bool open = true;
    friend bool operator==(names const&, names const&) = default;
};

/// What kind: "fighter jet", inside what it is a kind of.
struct category {
    std::string name;
    std::vector<std::string> under;  ///< nearest first
    friend bool operator==(category const&, category const&) = default;
};

/// What someone said, and the sense that decides whether two tellings of it agree ("reduce", "raise"); may be empty.
struct statement {
    std::string text;
    std::string sense;
    friend bool operator==(statement const&, statement const&) = default;
};

struct yes_no {
    bool yes = true;
    friend bool operator==(yes_no const&, yes_no const&) = default;
};

std::string to_text(names const&);
std::string to_text(category const&);
std::string to_text(statement const&);
std::string to_text(yes_no const&);

}  // namespace reconcile
