// Numbers in digits that count nothing: identifiers, dates, years, clocks, scores, and what is no number at all (addresses
// of the web). Private to text/.
//
//     number_roles roles(known);
//     if (auto found = roles.read(text, t, first, end)) …      // "F-16": identifier 16; "6:30 p.m.": clock 6.5
#pragma once

#include <cstdint>
#include <optional>

#include <reconcile/text/number_words.hpp>
#include <reconcile/text/token.hpp>

namespace reconcile::detail {

struct number_in_role {
    std::uint32_t end = 0;  ///< the token after it
    quantity_role role = quantity_role::identifier;
    double min = 0;
    double max = 0;
};

class number_roles {
public:
    explicit number_roles(number_words const& known) : known_(known) {}

    /// The number token at `t` of a sentence [first, end), if it is one of these. Looks a few tokens around.
    [[nodiscard]] std::optional<number_in_role> read(token_text const&, std::uint32_t t, std::uint32_t first,
                                                     std::uint32_t end) const;

    /// The token after an address of the web that begins with the [number address] word at `t`; `t` if there is none.
    [[nodiscard]] static std::uint32_t skip_address(token_text const&, std::uint32_t t, std::uint32_t end);

private:
    number_words const& known_;
};

}  // namespace reconcile::detail
