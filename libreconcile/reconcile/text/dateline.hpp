// Datelines: "MILLTOWN, Wash. (AP) — Two people …", "Milltown — Two people …".
#pragma once

#include <cstdint>
#include <optional>

#include <reconcile/text/token.hpp>

namespace reconcile {

/// A dash that sets words apart; a hyphen only with a space or a bracket before it.
[[nodiscard]] bool is_dash(token_text const&, std::uint32_t t);

/// The dash of the dateline that begins with these tokens: at the beginning of one of the first lines, in capitals or with
/// the dash right behind. None: no dateline. Looks at 10 tokens at most.
[[nodiscard]] std::optional<std::uint32_t> dash_of_dateline(token_text const&, token_range name);

}  // namespace reconcile
