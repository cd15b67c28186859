#include <reconcile/value/judgements.hpp>

#include <algorithm>
#include <map>

#include <reconcile/core/sha256.hpp>
#include <reconcile/value/name_key.hpp>

namespace reconcile {

namespace {
constexpr std::size_t most_alike = 32;  ///< judged names of one sound that a name is held against
}  // namespace

judgements::judgements(std::vector<judged_line> const& lines, std::string_view file, diagnostics& found) {
    auto const before = static_cast<std::ptrdiff_t>(found.size());
    std::string all;
    for (auto line = lines.rbegin(); line != lines.rend(); ++line) {
        all.append(to_string(line->says)).append("\x1f").append(line->a).append("\x1f").append(line->b).append("\n");
        if (auto wrong = put_in(*line); !wrong.empty())
            found.push_back({severity::warning, std::string(file), line->line, {}, std::move(wrong)});
    }
    std::reverse(found.begin() + before, found.end());
    if (!lines.empty()) fingerprint_ = sha256_hex(all).substr(0, 16);
    settle();
}

std::string judgements::put_in(judged_line const& line) {
    auto const a = add(line.a);
    auto const b = add(line.b);
    if (a == b && line.says != judgement::same)
        return "the two are one name, as case, accents and apostrophes do not count; there is nothing to judge";
    return sets_.put_in({line.says, line.line}, a, b);
}

std::uint32_t judgements::add(std::string_view name) {
    auto folded = fold(name);
    auto const next = static_cast<std::uint32_t>(names_.size());
    auto const [at, fresh] = by_name_.try_emplace(std::move(folded), next);
    if (!fresh) return at->second;
    names_.push_back(at->first);
    return sets_.add();
}

void judgements::settle() {
    for (std::uint32_t n = 0; n < names_.size(); ++n) {
        thing_.push_back(sets_.root(n));
        auto& alike = by_sound_[sound_block(names_[n])];
        if (alike.size() < most_alike) alike.push_back(n);
    }
}

std::optional<std::uint32_t> judgements::find(std::string_view name) const {
    if (names_.empty()) return std::nullopt;
    if (auto const at = by_name_.find(fold(name)); at != by_name_.end()) return at->second;
    auto const alike = by_sound_.find(sound_block(name));
    if (alike == by_sound_.end()) return std::nullopt;
    std::optional<std::uint32_t> only;
    for (auto const n : alike->second) {
        if (!spelled_alike(names_[n], name) && !same_words(names_[n], name)) continue;
        if (only && thing_[*only] != thing_[n]) return std::nullopt;  // a spelling of two things
        if (!only) only = n;
    }
    return only;
}

std::optional<std::uint32_t> judgements::thing(std::string_view name) const {
    auto const n = find(name);
    return n ? std::optional(thing_[*n]) : std::nullopt;
}

std::optional<judgement> judgements::names(std::string_view a, std::string_view b) const {
    auto const x = find(a);
    auto const y = x ? find(b) : std::nullopt;
    if (!y || *x == *y) return std::nullopt;
    if (thing_[*x] == thing_[*y]) return judgement::same;
    auto const& apart = sets_.apart_from(thing_[*x]);
    auto const held = apart.find(thing_[*y]);
    return held == apart.end() ? std::nullopt : std::optional(held->second.says);
}

std::vector<std::vector<std::string>> judgements::same() const {
    std::map<std::uint32_t, std::vector<std::string>> lists;
    for (std::uint32_t n = 0; n < names_.size(); ++n) lists[thing_[n]].push_back(names_[n]);
    std::vector<std::vector<std::string>> out;
    for (auto& [thing, list] : lists) {
        if (list.size() < 2) continue;
        std::sort(list.begin(), list.end());
        out.push_back(std::move(list));
    }
    std::sort(out.begin(), out.end());
    return out;
}

}  // namespace reconcile
