// The sentences that a text gives somebody, in quotation marks or not: what drift is looked for in.
//
//     for (saying const& s : sayings_of(page, document, publisher)) …   // s.told.quote, s.told.attribution
//
// A sentence of what an attribution holds is one saying; of speech inside speech the innermost. Sentences of too few words to
// be known again are left out, and so is what somebody denies or would not say. Linear in the text.
#pragma once

#include <string>
#include <vector>

#include <reconcile/claim/document.hpp>
#include <reconcile/claim/local_event.hpp>
#include <reconcile/extract/grammar.hpp>

namespace reconcile {

/// Of the document's text. `publisher` may be empty.
std::vector<saying> sayings_of(page const&, document const&, std::string const& publisher);

/// Who speaks last before this place, in its paragraph; empty: nobody that is named.
std::string speaker_before(page const&, byte_span where);

}  // namespace reconcile
