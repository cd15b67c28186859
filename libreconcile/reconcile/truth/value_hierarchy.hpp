// Which value lies within which: a town within its county, the county within the country. Who names the country of a birth
// in that town is not wrong, only less exact.
//
//     diagnostics found;
//     value_hierarchy const places = read_value_hierarchy(csv, "places.csv", found);    // name,within
//     for (auto const a : places.around(*places.find("Paris"))) use(places.name(a));     // France, Europe, …
//
// A name may lie within several others (a town of a county and of a country; two towns of one name), and a line that has it
// within itself (a town named as its county is) says nothing. Names that lie within each other in a circle are told, and no
// line between them counts, so the order of lines changes nothing. Immutable; const access is safe from any number of threads.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <reconcile/core/diagnostic.hpp>
#include <reconcile/core/string_pool.hpp>
#include <reconcile/truth/claim_table.hpp>
#include <reconcile/truth/value_pairs.hpp>

namespace reconcile {

struct hierarchy_line {
    std::string name;
    std::string within;
    std::uint64_t line = 0;  ///< where it stands, for diagnostics; 0: nowhere
};

class value_hierarchy {
public:
    /// Names around a name that are found; the nearest are found first.
    static constexpr std::size_t most_around = 64;

    value_hierarchy() = default;
    /// Circles are told in `found`, as of `document`. Cost: O(n log n) in the lines.
    value_hierarchy(std::span<hierarchy_line const>, std::string_view document, diagnostics& found);

    [[nodiscard]] std::uint32_t size() const { return static_cast<std::uint32_t>(names_.size()); }
    [[nodiscard]] std::string_view name(std::uint32_t n) const { return names_.view(string_id{n}); }
    [[nodiscard]] std::optional<std::uint32_t> find(std::string_view name) const;
    /// What a name lies within by a line of its own, by letters.
    [[nodiscard]] std::span<std::uint32_t const> within(std::uint32_t name) const {
        return std::span(within_).subspan(begin_[name], begin_[name + 1] - begin_[name]);
    }
    /// All that a name lies within, the nearest first, at most `most_around`; never the name itself.
    [[nodiscard]] std::vector<std::uint32_t> around(std::uint32_t name) const;

private:
    string_pool names_;
    std::vector<std::uint32_t> begin_{0};
    std::vector<std::uint32_t> within_;
};

/// Reads CSV with a header that has the columns `name` and `within`. A line that cannot be read is told and left out.
value_hierarchy read_value_hierarchy(std::string_view csv, std::string_view document, diagnostics& found);

/// For each value of the table, the values of its item that it lies within. Cost: O(values) times `most_around`.
value_pairs values_around(claim_table const&, value_hierarchy const&);

}  // namespace reconcile
