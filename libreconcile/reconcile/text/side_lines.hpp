// Lines that stand between the paragraphs of an article and are none of its sentences: headlines of other articles, links,
// titles of sections.
//
//     auto const aside = side_lines(text);
//     if (aside[sentence]) …               // tells of something else, more often than not
//
// Such a line is a paragraph of its own without a mark at its end, in a text whose paragraphs mostly have one. The first
// lines are never such: the title is often repeated there. Cost: linear in the sentences.
#pragma once

#include <vector>

#include <reconcile/text/token.hpp>

namespace reconcile {

/// By sentence.
[[nodiscard]] std::vector<bool> side_lines(token_text const&);

}  // namespace reconcile
