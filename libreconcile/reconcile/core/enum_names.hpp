// Names of enumerators, kept in one table each and read both ways.
//
//     constexpr enum_names<stance, 3> names{{{stance::affirms, "affirms"}, …}};
//     names.text(stance::denies);  names.parse("denies");
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string_view>
#include <utility>

namespace reconcile {

template <class Enum, std::size_t N>
struct enum_names {
    std::array<std::pair<Enum, std::string_view>, N> table;

    [[nodiscard]] constexpr std::string_view text(Enum e) const {
        for (auto const& [value, name] : table)
            if (value == e) return name;
        return {};
    }
    [[nodiscard]] constexpr std::optional<Enum> parse(std::string_view text) const {
        for (auto const& [value, name] : table)
            if (name == text) return value;
        return std::nullopt;
    }
};

}  // namespace reconcile
