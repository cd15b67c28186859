// The lexicon files that are compiled in. The build makes the definition from libreconcile/lexicons/*.lex.
#pragma once

#include <span>
#include <string_view>

namespace reconcile {

struct embedded_lexicon {
    std::string_view file;     ///< name without folder: "numbers.lex"
    std::string_view content;  ///< as in the file
};

/// In the order of file names.
std::span<embedded_lexicon const> embedded_lexicons();

}  // namespace reconcile
