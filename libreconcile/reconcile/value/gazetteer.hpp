// Places from a file in the format of GeoNames (geonames.org): which region and country hold them, and their other names.
//
//     gazetteer_builder builder;
//     for (…) if (auto wrong = builder.add(line); !wrong.empty()) …
//     gazetteer places = std::move(builder).build();
//     places.resolve("Irbil", {"Iraq"}, known)           // id 95446, in a region of Iraq
//
// Kept are countries and regions (class A), towns (P), waters (H), areas (L), heights (T) and airports; not roads, farms
// or buildings, which are named after everything. A name that several places bear is one of them only if the words say
// what holds it, or if the one has ten times the people of every other; else it stays undecided. A row takes some 30 bytes
// and 16 for each of its names; names in other scripts than Latin are passed over. Const use is safe from several threads.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

namespace reconcile {

class knowledge;

class gazetteer {
public:
    struct found {
        std::string id;    ///< of GeoNames
        std::string name;  ///< as the file has it first
        std::string
            region;  ///< the first division of the country; empty where the file does not name it, or is one itself
        std::string country;  ///< by the name that `known` has for it, else as the file has it; empty likewise
        bool is_region = false;
        bool is_country = false;
    };

    /// The place that a name means beside what is said to hold it; empty if there is none, or if it may be several.
    [[nodiscard]] std::optional<found> resolve(std::string_view name, std::vector<std::string> const& within,
                                               knowledge const& known) const;
    /// Is there a town, region or country of this name?
    [[nodiscard]] bool holds(std::string_view name) const;
    /// Puts into `out` what holds the place and what else it is called; returns its id, empty if it is undecided. `known`
    /// says what is known already, and may be `out`.
    std::string teach(std::string_view name, std::vector<std::string> const& within, knowledge const& known,
                      knowledge& out) const;

    [[nodiscard]] std::size_t size() const { return rows_.size(); }
    /// Sixteen hexadecimal digits that change when any line that is kept does.
    [[nodiscard]] std::string fingerprint() const;

private:
    friend class gazetteer_builder;
    enum class rank : std::uint8_t { country, region, division, town, other };
    struct row {
        std::uint32_t id;
        std::uint32_t name_at;
        std::uint32_t region;  ///< index into regions_; two rows of one have one country
        std::uint32_t population;
        std::uint16_t name_size;
        std::uint16_t country;  ///< index into countries_
        gazetteer::rank rank;
    };
    struct country_names {
        std::uint32_t row;
        std::vector<std::string> names;
    };
    static constexpr std::uint32_t none = 0xffffffffU;

    [[nodiscard]] std::vector<std::uint32_t> named(std::string_view folded) const;
    [[nodiscard]] std::vector<std::uint32_t> candidates(std::string_view name) const;
    [[nodiscard]] bool lies_in(row const&, row const& outer) const;
    [[nodiscard]] std::optional<std::uint32_t> only_one(std::vector<std::uint32_t> const&) const;
    [[nodiscard]] std::string_view name_of(std::uint32_t row) const;
    [[nodiscard]] std::string country_name(std::uint16_t country, knowledge const&) const;

    std::vector<row> rows_;
    std::string names_;
    std::vector<std::pair<std::uint64_t, std::uint32_t>> index_;  ///< hash of a folded name, row; sorted
    std::vector<country_names> countries_;
    std::vector<std::uint32_t> regions_;  ///< the row that names a region
    std::uint64_t hash_ = 0;
};

class gazetteer_builder {
public:
    gazetteer_builder();
    ~gazetteer_builder();

    /// One line of the file: 19 columns with tabs between. Empty, or what is wrong with it. Linear in the line.
    std::string add(std::string_view line);
    /// Sorts the names. The builder is empty afterwards.
    [[nodiscard]] gazetteer build() &&;

private:
    struct state;
    std::unique_ptr<state> state_;
};

}  // namespace reconcile
