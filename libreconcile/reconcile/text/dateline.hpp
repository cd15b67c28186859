// Datelines: "MILLTOWN, Wash. (AP) — Two people …", "Lima, 9 Jan 90 (EFE) -- Two people …", "Milltown — Two people …".
//
//     for (dateline const& d : find_datelines(text)) …      // d.town: "MILLTOWN"; the text goes on behind d.dash
//
// One begins one of the first lines: words with capitals, numbers and marks up to a dash, what stands in brackets aside.
// Where the town is not all in capitals, a bracket or nothing stands between it and the dash. This is what every reader takes for a
// dateline; what a heading says without a dash ("Published July 5 2016") is none.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include <reconcile/text/token.hpp>

namespace reconcile {

struct dateline {
    token_range town;        ///< the words with capitals that it begins with
    std::uint32_t dash = 0;  ///< the token that ends it
    friend constexpr bool operator==(dateline const&, dateline const&) = default;
};

/// A dash that sets words apart; a hyphen only with a space or a bracket before it.
[[nodiscard]] bool is_dash(token_text const&, std::uint32_t t);

/// In the order of the text. Looks for them among the first 60 tokens, at most 24 tokens far.
[[nodiscard]] std::vector<dateline> find_datelines(token_text const&);

/// "PORT VARNA" as "Port Varna": a name that a dateline or a heading has in capitals. A name with small letters stays, and so
/// does one of a few letters only: "UN", "LA".
[[nodiscard]] std::string in_small_letters(std::string_view name);

}  // namespace reconcile
