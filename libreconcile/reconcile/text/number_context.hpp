// What the words before a number say of it: that it is an age, that it rose or fell. Private to text/.
#pragma once

#include <cstdint>
#include <vector>

#include <reconcile/text/number_reader.hpp>
#include <reconcile/text/number_words.hpp>
#include <reconcile/text/token.hpp>

namespace reconcile::detail {

/// Looks a few tokens back from a mention, inside its sentence. `before` are the mentions read so far.
class number_context {
public:
    number_context(number_words const& known, token_text const& text, token_range sentence)
        : known_(known), text_(text), first_(sentence.first), end_(sentence.last) {}

    /// "aged 30", "John Smith, 34, said", "ages 12 and 13": is the bare number at [begin, end) an age?
    [[nodiscard]] bool is_age(std::uint32_t begin, std::uint32_t end, double number,
                              std::vector<number_mention> const& before) const;

    /// A word of change before the mention that begins at `t` (the last of `mentions`), with small words between; loose
    /// and bare ones count only where it is `measured`. "from 17 to 22": both ends rose.
    [[nodiscard]] change_direction change_before(std::uint32_t t, bool measured,
                                                 std::vector<number_mention> const& mentions) const;
    /// Does a word of change stand right before `t`?
    [[nodiscard]] bool follows_change(std::uint32_t t) const;

private:
    [[nodiscard]] bool is(std::uint32_t t, word_trait trait) const;
    [[nodiscard]] bool is_mark(std::uint32_t t, std::string_view mark) const;
    [[nodiscard]] bool is_between_commas(std::uint32_t begin, std::uint32_t end) const;
    [[nodiscard]] bool follows_age(std::uint32_t begin, std::vector<number_mention> const& before) const;

    number_words const& known_;
    token_text const& text_;
    std::uint32_t first_;
    std::uint32_t end_;
};

}  // namespace reconcile::detail
