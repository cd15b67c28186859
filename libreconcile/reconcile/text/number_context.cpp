#include <reconcile/text/number_context.hpp>

namespace reconcile::detail {

namespace {
constexpr double oldest = 120;
constexpr int words_of_change_apart = 4;
}  // namespace

bool number_context::is(std::uint32_t t, word_trait trait) const {
    return t >= first_ && t < end_ && known_.is(text_.tokens[t].word, trait);
}

bool number_context::is_mark(std::uint32_t t, std::string_view mark) const {
    return t >= first_ && t < end_ && text_.view(t) == mark;
}

bool number_context::is_age(std::uint32_t begin, std::uint32_t end, double number,
                            std::vector<number_mention> const& before) const {
    if (number > oldest) return false;
    if (begin > first_ && is(begin - 1, word_trait::age_before)) return true;
    if (begin > first_ + 1 && is(begin - 1, word_trait::of_word) && is(begin - 2, word_trait::age_before)) return true;
    return is_between_commas(begin, end) || follows_age(begin, before);
}

/// "ages 12 and 13".
bool number_context::follows_age(std::uint32_t begin, std::vector<number_mention> const& before) const {
    if (begin == first_ || before.empty()) return false;
    auto const& last = before.back();
    if (last.value.role != quantity_role::age || !last.value.unit.empty() || last.tokens.last + 1 != begin)
        return false;
    return is(begin - 1, word_trait::and_word) || is(begin - 1, word_trait::or_word) || is_mark(begin - 1, ",");
}

bool number_context::is_between_commas(std::uint32_t begin, std::uint32_t end) const {
    if (begin < first_ + 2 || end != begin + 1 || text_.tokens[begin].kind != token_kind::number) return false;
    if (!is_mark(begin - 1, ",")) return false;
    if (!is_mark(end, ",") && !is_mark(end, ".") && !is_mark(end, ";") && !is_mark(end, ")")) return false;
    auto const at = is_mark(begin - 2, ".") && begin > first_ + 2 ? begin - 3 : begin - 2;  // "Jr."
    auto const& name = text_.tokens[at];
    if (name.kind != token_kind::word || is(at, word_trait::month)) return false;
    return name.capital || is(at, word_trait::kin);
}

change_direction number_context::change_before(std::uint32_t t, bool measured,
                                               std::vector<number_mention> const& mentions) const {
    bool linked = false;
    for (int most = 0; most < words_of_change_apart && t > first_; ++most) {
        --t;
        auto const word = known_.change(text_.tokens[t].word);
        if (word.direction != change_direction::none) {
            bool const told = linked && (!word.loose || is(t + 1, word_trait::from_word));  // "up from 12"
            return measured || told ? word.direction : change_direction::none;
        }
        if (!is(t, word_trait::change_link)) break;
        linked = true;
    }
    if (mentions.size() < 2 || !is(t + 1, word_trait::to_word)) return change_direction::none;
    auto const& lower = mentions[mentions.size() - 2];
    return lower.tokens.last == t + 1 ? lower.value.change : change_direction::none;
}

bool number_context::follows_change(std::uint32_t t) const {
    return t > first_ && known_.change(text_.tokens[t - 1].word).direction != change_direction::none;
}

}  // namespace reconcile::detail
