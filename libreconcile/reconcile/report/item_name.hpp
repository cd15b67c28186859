// What a report calls its events and items.
#pragma once

#include <string>

#include <reconcile/claim/corpus.hpp>

namespace reconcile {

/// "story/event"; without a story the event alone.
std::string event_name(data_item const&);
/// "story/event/property", and "/population=…" where a part is meant.
std::string item_name(data_item const&);

}  // namespace reconcile
