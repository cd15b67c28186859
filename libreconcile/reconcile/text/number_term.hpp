// A number with its unit or currency: "$1.2 billion", "500-pound", "two and a half hours". Private to text/.
#pragma once

#include <cstdint>
#include <optional>

#include <reconcile/text/amount.hpp>
#include <reconcile/text/number_words.hpp>
#include <reconcile/text/token.hpp>

namespace reconcile::detail {

struct number_term {
    std::uint32_t begin = 0;
    std::uint32_t end = 0;         ///< behind the unit, if it has one
    std::uint32_t number_end = 0;  ///< behind the number
    amount number;
    vague_amount const* vague = nullptr;  ///< "several", "dozens": `number.value` is what it is multiplied by
    unit_info const* unit = nullptr;
    currency_info const* currency = nullptr;
    quantity_role role = quantity_role::count;
    bool modifies = false;  ///< stands before a noun as its measure: "500-pound bombs", "five-member team"
};

class term_reader {
public:
    term_reader(number_words const& known, amount_reader const& amounts) : known_(known), amounts_(amounts) {}

    /// The term that begins at `t`. `ordinals`: "the tenth" is one too.
    [[nodiscard]] std::optional<number_term> read(token_text const&, std::uint32_t t, std::uint32_t first,
                                                  std::uint32_t end, bool ordinals) const;
    /// Reads the unit again from `t`, for a term whose unit stands behind something else.
    void take_unit(token_text const&, std::uint32_t t, std::uint32_t end, number_term&) const;
    /// "an hour and a half", "2 years, 3 months", "1 hour thirty": joined in the finest unit. Leaves other terms as they are.
    void join_durations(token_text const&, std::uint32_t end, number_term&) const;
    /// "a minute and 30 seconds": a unit with an article, where more of the duration follows.
    [[nodiscard]] std::optional<number_term> read_article_duration(token_text const&, std::uint32_t t,
                                                                   std::uint32_t end) const;

private:
    number_words const& known_;
    amount_reader const& amounts_;
};

}  // namespace reconcile::detail
