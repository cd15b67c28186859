// Where quotations stand: pairs of marks, and marks left open to the end of a paragraph. What was left open goes on at the
// start of the next paragraph, with an opening mark or without one, if a closing mark follows there.
#pragma once

#include <vector>

#include <reconcile/text/token.hpp>

namespace reconcile::speech {

struct quotation {
    token_range tokens;  ///< with its marks
    bool closed = true;  ///< false: goes on in the next paragraph
};

/// The outer quotations, in order, never overlapping. Linear: a mark is looked at once.
std::vector<quotation> find_quotations(token_text const&);

}  // namespace reconcile::speech
