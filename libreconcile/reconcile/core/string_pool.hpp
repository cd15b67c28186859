// Interned strings: each distinct string is stored once and named by a dense id, in the order of first use.
//
//     string_pool names;
//     string_id a = names.intern("NBC News");
//     names.view(a);                                 // "NBC News", valid as long as the pool
//
// Looking up and adding cost one hash look-up. Not safe for writing from several threads; reading is.
#pragma once

#include <cstddef>
#include <memory>
#include <string_view>

#include <reconcile/core/id.hpp>

namespace reconcile {

class string_pool {
public:
    string_pool();
    ~string_pool();
    string_pool(string_pool&&) noexcept;
    string_pool& operator=(string_pool&&) noexcept;

    /// The id of `text`, added if it is new.
    string_id intern(std::string_view text);
    /// The id of `text`, or an empty id if it was never added.
    [[nodiscard]] string_id find(std::string_view text) const;
    /// An empty id gives an empty view.
    [[nodiscard]] std::string_view view(string_id) const;
    [[nodiscard]] std::size_t size() const;

private:
    struct state;
    std::unique_ptr<state> state_;
};

}  // namespace reconcile
