#include <reconcile/text/phrase_table.hpp>

#include <vector>

#include <boost/unordered/unordered_flat_map.hpp>

namespace reconcile {

struct phrase_table::state {
    static constexpr std::uint32_t nothing = 0xffffffffU;

    struct node {
        bool ends = false;
        bool goes_on = false;
        std::uint32_t payload = 0;
    };

    std::vector<node> nodes;
    std::vector<std::uint32_t> first;                              ///< node of a phrase's first word, by word id
    boost::unordered_flat_map<std::uint64_t, std::uint32_t> next;  ///< (node, word) to node

    static std::uint64_t key(std::uint32_t from, std::uint32_t word) { return (std::uint64_t{from} << 32U) | word; }

    std::uint32_t fresh() {
        nodes.emplace_back();
        return static_cast<std::uint32_t>(nodes.size() - 1);
    }

    std::uint32_t begin(std::uint32_t word) {
        if (word >= first.size()) first.resize(word + 1, nothing);
        if (first[word] == nothing) first[word] = fresh();
        return first[word];
    }

    std::uint32_t step(std::uint32_t from, std::uint32_t word) {
        nodes[from].goes_on = true;
        auto const known = next.find(key(from, word));
        if (known != next.end()) return known->second;
        auto const to = fresh();
        next.emplace(key(from, word), to);
        return to;
    }
};

phrase_table::phrase_table() : state_(std::make_unique<state>()) {}
phrase_table::~phrase_table() = default;
phrase_table::phrase_table(phrase_table&&) noexcept = default;
phrase_table& phrase_table::operator=(phrase_table&&) noexcept = default;

void phrase_table::add(std::string_view phrase, vocabulary& words, std::uint32_t payload) {
    auto const split = tokenize(phrase, words);
    if (split.tokens.empty()) return;
    auto at = state_->begin(words.add(split.view(0)));
    for (std::uint32_t t = 1; t < split.tokens.size(); ++t) at = state_->step(at, words.add(split.view(t)));
    auto& last = state_->nodes[at];
    if (last.ends) return;
    last.ends = true;
    last.payload = payload;
}

phrase_table::match phrase_table::longest(token_text const& text, std::uint32_t t, std::uint32_t end) const {
    match best;
    if (t >= end) return best;
    auto const word = text.tokens[t].word;
    if (word == 0 || word >= state_->first.size() || state_->first[word] == state::nothing) return best;
    auto at = state_->first[word];
    for (auto i = t + 1;; ++i) {
        auto const& node = state_->nodes[at];
        if (node.ends) best = {i - t, node.payload};
        if (!node.goes_on || i >= end || text.tokens[i].word == 0) return best;
        auto const next = state_->next.find(state::key(at, text.tokens[i].word));
        if (next == state_->next.end()) return best;
        at = next->second;
    }
}

}  // namespace reconcile
