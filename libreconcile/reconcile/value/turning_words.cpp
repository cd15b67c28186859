#include <reconcile/value/turning_words.hpp>

#include <algorithm>

#include <reconcile/value/name_key.hpp>

namespace reconcile {

std::string word_key(std::string_view word) {
    auto out = fold(word);
    std::erase(out, ' ');
    return out;
}

void turning_words::add_negation(std::string_view word) { negations_.insert(word_key(word)); }

void turning_words::add_sense(std::string_view word, std::string_view sense) { senses_[word_key(word)].emplace(sense); }

void turning_words::add_opposite(std::string_view sense, std::string_view other) {
    opposite_[std::string(sense)].emplace(other);
    opposite_[std::string(other)].emplace(sense);
}

turning_words::senses const* turning_words::senses_of(std::string const& key) const {
    if (auto const at = senses_.find(key); at != senses_.end()) return &at->second;
    constexpr std::size_t least_left = 3;
    for (std::string_view const ending : {"s", "es", "d", "ed", "ing"}) {
        if (!key.ends_with(ending) || key.size() < ending.size() + least_left) continue;
        auto stem = key.substr(0, key.size() - ending.size());
        if (auto const at = senses_.find(stem); at != senses_.end()) return &at->second;
        if (ending != "ing") continue;
        stem += 'e';
        if (auto const at = senses_.find(stem); at != senses_.end()) return &at->second;
    }
    return nullptr;
}

std::optional<std::pair<std::size_t, std::size_t>> turning_words::opposed(std::vector<std::string> const& a,
                                                                          std::vector<std::string> const& b) const {
    for (std::size_t i = 0; i < a.size(); ++i) {
        auto const* left = senses_of(a[i]);
        if (left == nullptr) continue;
        for (std::size_t k = 0; k < b.size(); ++k) {
            auto const* right = senses_of(b[k]);
            if (right == nullptr) continue;
            for (auto const& sense : *left) {
                auto const against = opposite_.find(sense);
                if (against == opposite_.end()) continue;
                if (std::any_of(right->begin(), right->end(),
                                [&](auto const& s) { return against->second.contains(s); }))
                    return std::pair(i, k);
            }
        }
    }
    return std::nullopt;
}

}  // namespace reconcile
