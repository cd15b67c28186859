#include <reconcile/core/string_pool.hpp>

#include <cstring>
#include <vector>

#include <boost/unordered/unordered_flat_map.hpp>
#define XXH_INLINE_ALL
#include <xxhash.h>

namespace reconcile {

namespace {
constexpr std::size_t block_size = std::size_t{1} << 16;

struct fast_hash {
    using is_avalanching = void;
    std::size_t operator()(std::string_view text) const { return XXH3_64bits(text.data(), text.size()); }
};

}  // namespace

struct string_pool::state {
    boost::unordered_flat_map<std::string_view, string_id, fast_hash> ids;
    std::vector<std::string_view> views;
    std::vector<std::unique_ptr<char[]>> blocks;
    char* next = nullptr;
    std::size_t left = 0;

    std::string_view store(std::string_view text) {
        if (text.size() > left) {
            auto const size = text.size() > block_size ? text.size() : block_size;
            blocks.push_back(std::make_unique<char[]>(size));
            next = blocks.back().get();
            left = size;
        }
        if (!text.empty()) std::memcpy(next, text.data(), text.size());
        std::string_view const kept{next, text.size()};
        next += text.size();
        left -= text.size();
        return kept;
    }
};

string_pool::string_pool() : state_(std::make_unique<state>()) {}
string_pool::~string_pool() = default;
string_pool::string_pool(string_pool&&) noexcept = default;
string_pool& string_pool::operator=(string_pool&&) noexcept = default;

string_id string_pool::intern(std::string_view text) {
    if (auto const known = state_->ids.find(text); known != state_->ids.end()) return known->second;
    string_id const fresh{state_->views.size()};
    auto const kept = state_->store(text);
    state_->views.push_back(kept);
    state_->ids.emplace(kept, fresh);
    return fresh;
}

string_id string_pool::find(std::string_view text) const {
    auto const known = state_->ids.find(text);
    return known == state_->ids.end() ? string_id{} : known->second;
}

std::string_view string_pool::view(string_id id) const { return id ? state_->views[id.index()] : std::string_view{}; }

std::size_t string_pool::size() const { return state_->views.size(); }

}  // namespace reconcile
