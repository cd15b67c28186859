#include <reconcile/text/token.hpp>

#include <cstring>
#include <string>
#include <utility>

namespace reconcile {

namespace {

constexpr std::uint64_t fold_case =
    0x2020202020202020ULL;  // ASCII letters to lower case; what else it joins is told apart later

std::uint64_t load_eight(char const* p) {
    std::uint64_t bytes = 0;
    std::memcpy(&bytes, p, sizeof bytes);
    return bytes | fold_case;
}

std::uint64_t load_less_than_eight(char const* p, std::size_t n) {
    std::uint64_t bytes = 0;
    for (std::size_t i = 0; i < n; ++i) bytes |= std::uint64_t{static_cast<unsigned char>(p[i])} << (8 * i);
    return bytes | fold_case;
}

std::uint64_t mix(std::uint64_t hash, std::uint64_t bytes) {
    hash = (hash ^ bytes) * 0x9E3779B97F4A7C15ULL;
    return hash ^ (hash >> 29U);
}

std::uint64_t hash_of(std::string_view word) {
    std::uint64_t hash = word.size();
    char const* p = word.data();
    std::size_t n = word.size();
    for (; n >= 8; n -= 8, p += 8) hash = mix(hash, load_eight(p));
    return n == 0 ? hash : mix(hash, load_less_than_eight(p, n));
}

constexpr char to_lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c; }

bool same_word(std::string_view lower, std::string_view word) {
    if (lower.size() != word.size()) return false;
    for (std::size_t i = 0; i < word.size(); ++i)
        if (lower[i] != to_lower(word[i])) return false;
    return true;
}

void replace_all(std::string& text, std::string_view from, char to) {
    for (auto at = text.find(from); at != std::string::npos; at = text.find(from, at + 1))
        text.replace(at, from.size(), 1, to);
}

/// Curly apostrophes and the other hyphens as their plain forms.
std::string with_plain_marks(std::string_view word) {
    std::string plain(word);
    replace_all(plain, "\xE2\x80\x99", '\'');
    replace_all(plain, "\xE2\x80\x98", '\'');
    replace_all(plain, "\xE2\x80\x90", '-');
    replace_all(plain, "\xE2\x80\x91", '-');
    return plain;
}

bool has_curly_marks(std::string_view word) { return word.find("\xE2\x80") != std::string_view::npos; }

}  // namespace

struct vocabulary::state {
    struct slot {
        std::uint64_t hash = 0;
        std::uint32_t id = 0;  ///< 0: free
    };

    struct traits {
        bool abbreviation = false;
        bool sentence_opener = false;
    };

    std::vector<slot> slots = std::vector<slot>(1024);  // a power of two, at most half full
    std::vector<std::string> words = {""};              // by id, lower case
    std::vector<traits> traits_of = {{}};

    [[nodiscard]] std::size_t slot_of(std::string_view word, std::uint64_t hash) const {
        auto const mask = slots.size() - 1;
        auto at = hash & mask;
        while (slots[at].id != 0 && (slots[at].hash != hash || !same_word(words[slots[at].id], word)))
            at = (at + 1) & mask;
        return at;
    }

    void grow() {
        std::vector<slot> const old(slots.size() * 2);
        auto const before = std::exchange(slots, old);
        auto const mask = slots.size() - 1;
        for (auto const& s : before) {
            if (s.id == 0) continue;
            auto at = s.hash & mask;
            while (slots[at].id != 0) at = (at + 1) & mask;
            slots[at] = s;
        }
    }
};

vocabulary::vocabulary() : state_(std::make_unique<state>()) {}
vocabulary::~vocabulary() = default;
vocabulary::vocabulary(vocabulary&&) noexcept = default;
vocabulary& vocabulary::operator=(vocabulary&&) noexcept = default;

std::uint32_t vocabulary::add(std::string_view word) {
    if (word.empty()) return 0;
    if (has_curly_marks(word)) {
        auto const plain = with_plain_marks(word);
        if (plain != word) return add(plain);
    }
    auto const hash = hash_of(word);
    auto const at = state_->slot_of(word, hash);
    if (state_->slots[at].id != 0) return state_->slots[at].id;
    auto const id = static_cast<std::uint32_t>(state_->words.size());
    state_->slots[at] = {hash, id};
    std::string lower(word);
    for (char& c : lower) c = to_lower(c);
    state_->words.push_back(std::move(lower));
    state_->traits_of.emplace_back();
    if (state_->words.size() * 2 > state_->slots.size()) state_->grow();
    return id;
}

std::uint32_t vocabulary::find(std::string_view word) const {
    if (has_curly_marks(word)) {
        auto const plain = with_plain_marks(word);
        return state_->slots[state_->slot_of(plain, hash_of(plain))].id;
    }
    return state_->slots[state_->slot_of(word, hash_of(word))].id;
}

std::size_t vocabulary::size() const { return state_->words.size(); }

void vocabulary::mark_abbreviation(std::string_view word) { state_->traits_of[add(word)].abbreviation = true; }
void vocabulary::mark_sentence_opener(std::string_view word) { state_->traits_of[add(word)].sentence_opener = true; }
bool vocabulary::is_abbreviation(std::uint32_t word) const { return state_->traits_of[word].abbreviation; }
bool vocabulary::is_sentence_opener(std::uint32_t word) const { return state_->traits_of[word].sentence_opener; }

}  // namespace reconcile
