// Prints of texts for tests of layers that do not read: words are parted by spaces, sentences end with a full stop, and what
// stands between two " is quoted. text/text_printer.hpp is what makes them of articles.
#pragma once

#include <cctype>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>

#include <reconcile/claim/text_print.hpp>

namespace reconcile::told {

inline text_print print_of(std::string_view text) {
    text_print out;
    bool quoted = false;
    std::uint32_t first = 0;
    auto const end_sentence = [&](std::uint32_t end) {
        auto const last = static_cast<std::uint32_t>(out.words.size());
        if (last > first) out.sentences.push_back({{out.words[first].begin, end}, first, last});
        first = last;
    };
    for (std::uint32_t i = 0; i < text.size();) {
        auto const begin = i;
        while (i < text.size() && std::isalnum(static_cast<unsigned char>(text[i])) != 0) ++i;
        if (i == begin) {
            if (text[i] == '"') quoted = !quoted;
            if (text[i] == '.') end_sentence(i);
            ++i;
        } else if (out.words.size() < text_print::most_words) {
            auto const hash =
                static_cast<std::uint32_t>(std::hash<std::string_view>()(text.substr(begin, i - begin))) | 1U;
            out.words.push_back({quoted ? text_print::quoted : hash, begin});
        }
    }
    end_sentence(static_cast<std::uint32_t>(text.size()));
    return out;
}

}  // namespace reconcile::told
