// Where quotations stand: pairs of marks, and marks left open to the end of a paragraph. Private to the attribution reader.
#pragma once

#include <vector>

#include <reconcile/text/token.hpp>

namespace reconcile::speech {

struct quotation {
    token_range tokens;  ///< with its marks
    bool closed = true;  ///< false: goes on in the next paragraph, as the convention is
};

/// The outer quotations, in order, never overlapping. Linear: a mark is looked at once.
std::vector<quotation> find_quotations(token_text const&);

}  // namespace reconcile::speech
