// Noun phrases and the ends of clauses, by small words alone: no parser. Private to the attribution reader.
#pragma once

#include <reconcile/text/outline.hpp>

namespace reconcile::speech {

/// The noun phrase whose last item is `last`; empty if that item ends none. Looks back a bounded way.
span_of_items noun_phrase_before(outline const&, spot last);

/// The noun phrase that begins at `first`, with "of X", "for X" behind its head if `long_form`. Empty if none begins there.
span_of_items noun_phrase_from(outline const&, spot first, bool long_form);

/// One past an apposition ", a spokesman for X" that begins at the comma `at`; `at` if none does.
spot after_apposition(outline const&, spot at);

/// A phrase that may say something: a name, a pronoun, or a person noun in it.
bool can_speak(outline const&, span_of_items);

/// One past what stands before what is said: times, places, "in a statement".
spot after_circumstances(outline const&, spot from);

}  // namespace reconcile::speech
