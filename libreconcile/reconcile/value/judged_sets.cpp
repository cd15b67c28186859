#include <reconcile/value/judged_sets.hpp>

#include <fmt/format.h>

#include <reconcile/core/enum_names.hpp>

namespace reconcile {

namespace {
constexpr enum_names<judgement, 3> words{
    {{{judgement::same, "same"}, {judgement::different, "different"}, {judgement::unsure, "unsure"}}}};
}  // namespace

std::string_view to_string(judgement j) { return words.text(j); }

std::uint32_t judged_sets::add() {
    auto const next = static_cast<std::uint32_t>(thing_.size());
    thing_.push_back(next);
    apart_.emplace_back();
    return next;
}

std::string judged_sets::put_in(word said, std::uint32_t a, std::uint32_t b) {
    auto const x = root(a);
    auto const y = root(b);
    if (said.says != judgement::same) {
        if (x == y) return "later lines make the two one; this line is left out: delete it, or one of those";
        auto const [held, fresh] = apart_[x].try_emplace(y, said);
        if (!fresh) return said_before(held->second, said.says);
        apart_[y].try_emplace(x, said);
        return {};
    }
    if (x == y) return {};
    if (auto const held = apart_[x].find(y); held != apart_[x].end())
        return fmt::format("line {} holds the two apart; this line is left out: delete one of them", held->second.line);
    apart_[x].size() < apart_[y].size() ? join(y, x) : join(x, y);
    return {};
}

/// Two ways to hold two things apart: only the later is used, which is worth a word where they differ.
std::string judged_sets::said_before(word const& held, judgement says) const {
    if (held.says == says) return {};
    return fmt::format("line {} judges the two to be {}; this line is left out: delete one of them", held.line,
                       to_string(held.says));
}

/// Halves the way it goes, so that long chains stay short.
std::uint32_t judged_sets::root(std::uint32_t n) {
    while (thing_[n] != n) n = thing_[n] = thing_[thing_[n]];
    return n;
}

/// What was held apart from the one that goes is held apart from the one that stays. The smaller list goes, so that no
/// entry moves more than a logarithm of times.
void judged_sets::join(std::uint32_t stays, std::uint32_t goes) {
    thing_[goes] = stays;
    for (auto const& [other, why] : apart_[goes]) {
        apart_[other].erase(goes);
        apart_[other].try_emplace(stays, why);
        apart_[stays].try_emplace(other, why);
    }
    apart_[goes].clear();
}

}  // namespace reconcile
