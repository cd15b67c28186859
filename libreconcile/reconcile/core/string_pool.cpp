#include <reconcile/core/string_pool.hpp>

#include <cassert>
#include <cstdint>
#include <cstring>
#include <utility>
#include <vector>

#include <boost/unordered/unordered_flat_set.hpp>
#define XXH_INLINE_ALL
#include <xxhash.h>

namespace reconcile {

namespace {

constexpr std::size_t block_size = std::size_t{1} << 16;

// A string is stored behind its length: one byte, or this byte and eight more.
constexpr unsigned char long_length = 255;

std::size_t prefix_of(std::size_t length) { return length < long_length ? 1 : 1 + sizeof length; }

std::string_view text_at(char const* stored) {
    std::size_t length = static_cast<unsigned char>(*stored++);
    if (length == long_length) {
        std::memcpy(&length, stored, sizeof length);
        stored += sizeof length;
    }
    return {stored, length};
}

std::uint32_t hash_of(std::string_view text) {
    return static_cast<std::uint32_t>(XXH3_64bits(text.data(), text.size()));
}

/// What the table of a pool holds; with the hash it can grow without a look at the strings.
struct slot {
    std::uint32_t hash;
    string_id id;
};

struct wanted {
    std::uint32_t hash;
    std::string_view text;
};

struct stored_hash {
    using is_transparent = void;
    using is_avalanching = void;
    template <class T>
    std::size_t operator()(T const& x) const {
        return std::size_t{x.hash} * 0x9e3779b97f4a7c15U;
    }
};

struct same_text {
    using is_transparent = void;
    std::vector<char const*> const* strings;
    bool operator()(slot const& a, slot const& b) const { return a.id == b.id; }
    bool operator()(wanted const& a, slot const& b) const {
        return a.hash == b.hash && a.text == text_at((*strings)[b.id.index()]);
    }
    bool operator()(slot const& a, wanted const& b) const { return (*this)(b, a); }
};

using text_table = boost::unordered_flat_set<slot, stored_hash, same_text>;

}  // namespace

struct string_pool::state {
    std::vector<char const*> strings;
    text_table ids{0, stored_hash{}, same_text{&strings}};
    std::vector<std::unique_ptr<char[]>> blocks;
    char* next = nullptr;
    std::size_t left = 0;
    bool renumbered = false;

    char const* store(std::string_view text) {
        auto const size = prefix_of(text.size()) + text.size();
        if (size > left) {
            auto const room = size > block_size ? size : block_size;
            blocks.push_back(std::make_unique_for_overwrite<char[]>(room));
            next = blocks.back().get();
            left = room;
        }
        auto* const kept = next;
        if (text.size() < long_length) {
            *next++ = static_cast<char>(text.size());
        } else {
            *next++ = static_cast<char>(long_length);
            auto const length = text.size();
            std::memcpy(next, &length, sizeof length);
            next += sizeof length;
        }
        if (!text.empty()) std::memcpy(next, text.data(), text.size());
        next += text.size();
        left -= size;
        return kept;
    }
};

string_pool::string_pool() : state_(std::make_unique<state>()) {}
string_pool::~string_pool() = default;
string_pool::string_pool(string_pool&&) noexcept = default;
string_pool& string_pool::operator=(string_pool&&) noexcept = default;

string_id string_pool::intern(std::string_view text) {
    assert(!state_->renumbered);
    auto const hash = hash_of(text);
    if (auto const known = state_->ids.find(wanted{hash, text}); known != state_->ids.end()) return known->id;
    string_id const fresh{state_->strings.size()};
    state_->strings.push_back(state_->store(text));
    state_->ids.insert(slot{hash, fresh});
    return fresh;
}

string_id string_pool::find(std::string_view text) const {
    assert(!state_->renumbered);
    auto const known = state_->ids.find(wanted{hash_of(text), text});
    return known == state_->ids.end() ? string_id{} : known->id;
}

std::string_view string_pool::view(string_id id) const {
    return id ? text_at(state_->strings[id.index()]) : std::string_view{};
}

std::size_t string_pool::size() const { return state_->strings.size(); }

void string_pool::renumber(std::span<string_id const> order) {
    assert(order.size() == size());
    state_->renumbered = true;
    state_->ids = text_table(0, stored_hash{}, same_text{&state_->strings});
    std::vector<char const*> strings;
    strings.reserve(order.size());
    for (auto const id : order) strings.push_back(state_->strings[id.index()]);
    state_->strings = std::move(strings);
}

}  // namespace reconcile
