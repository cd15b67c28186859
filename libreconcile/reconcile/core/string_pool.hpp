// Interned strings: each distinct string is stored once and named by a dense id, in the order of first use.
//
//     string_pool names;
//     string_id a = names.intern("NBC News");
//     names.view(a);                                 // "NBC News", valid as long as the pool
//
// Looking up and adding cost one hash look-up; a string takes 18 to 28 bytes beside its own. Not safe for writing from several threads; reading is.
#pragma once

#include <cstddef>
#include <memory>
#include <span>
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
    /// The string of `order[i]` gets the id i; `order` has every id once. From then on strings are only viewed: none can be
    /// found or added, and the memory for that is given back. Views stay valid.
    void renumber(std::span<string_id const> order);

private:
    struct state;
    std::unique_ptr<state> state_;
};

}  // namespace reconcile
