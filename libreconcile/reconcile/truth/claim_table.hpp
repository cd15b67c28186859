// What sources claim of items, as flat columns: what every model of truth reads.
//
//     claim_table_builder b;
//     b.add("daily", "flight 12/gate", "A4");
//     b.add("weekly", "flight 12/gate", "A6");
//     claim_table const t = std::move(b).build();
//     for (std::uint32_t v : t.values_of(item)) for (std::uint32_t s : t.claimants(v)) …
//
// Items, the values claimed of an item, and the claims of a value (each stands for its source) are numbers without gaps, in
// this order: items and sources by name; the values of an item numbers first, by their lower end, then times, then words. So
// the table is the same for any order of claims, and whatever is summed over it is summed in one order. What a source says
// twice of an item counts once; a source may claim several values of one item.
//
// Memory: 20 bytes a claim while it is built, 4 bytes a claim and 8 a value afterwards, and each distinct text once; about 70
// bytes a claim while it is built where every claim has a value of its own, of up to ten letters. Building sorts: O(claims),
// and O(n log n) in distinct texts and in the claims of one item. Immutable; const access is safe from
// any number of threads.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include <reconcile/core/string_pool.hpp>
#include <reconcile/truth/value_key.hpp>

namespace reconcile {

/// Numbers from `first` up to, not including, `last`.
class index_range {
public:
    class iterator {
    public:
        using value_type = std::uint32_t;
        using difference_type = std::ptrdiff_t;
        iterator() = default;
        explicit iterator(std::uint32_t at) : at_(at) {}
        std::uint32_t operator*() const { return at_; }
        iterator& operator++() {
            ++at_;
            return *this;
        }
        iterator operator++(int) {
            auto old = *this;
            ++at_;
            return old;
        }
        friend bool operator==(iterator, iterator) = default;

    private:
        std::uint32_t at_ = 0;
    };
    index_range(std::uint32_t first, std::uint32_t last) : first_(first), last_(last) {}
    [[nodiscard]] iterator begin() const { return iterator{first_}; }
    [[nodiscard]] iterator end() const { return iterator{last_}; }
    [[nodiscard]] std::uint32_t front() const { return first_; }
    [[nodiscard]] std::size_t size() const { return last_ - first_; }
    [[nodiscard]] bool empty() const { return first_ == last_; }

private:
    std::uint32_t first_;
    std::uint32_t last_;
};

class claim_table {
public:
    [[nodiscard]] std::uint32_t sources() const { return static_cast<std::uint32_t>(source_names_.size()); }
    [[nodiscard]] std::uint32_t items() const { return static_cast<std::uint32_t>(value_begin_.size() - 1); }
    [[nodiscard]] std::uint32_t values() const { return static_cast<std::uint32_t>(label_.size()); }
    [[nodiscard]] std::uint32_t claims() const { return static_cast<std::uint32_t>(source_.size()); }
    /// Distinct texts of values, whatever the item.
    [[nodiscard]] std::uint32_t labels() const { return static_cast<std::uint32_t>(label_texts_.size()); }

    [[nodiscard]] index_range values_of(std::uint32_t item) const {
        return {value_begin_[item], value_begin_[item + 1]};
    }
    /// The sources that claim a value, ascending.
    [[nodiscard]] std::span<std::uint32_t const> claimants(std::uint32_t value) const {
        return std::span(source_).subspan(claim_begin_[value], claim_begin_[value + 1] - claim_begin_[value]);
    }
    /// A source for each claim of the item, value by value.
    [[nodiscard]] std::span<std::uint32_t const> claims_of(std::uint32_t item) const {
        auto const first = claim_begin_[value_begin_[item]];
        return std::span(source_).subspan(first, claim_begin_[value_begin_[item + 1]] - first);
    }
    /// Every source that claims something of the item, once.
    [[nodiscard]] std::span<std::uint32_t const> sources_of(std::uint32_t item) const {
        if (mixed_begin_.empty() || mixed_begin_[item] == mixed_begin_[item + 1]) return claims_of(item);
        return std::span(mixed_sources_).subspan(mixed_begin_[item], mixed_begin_[item + 1] - mixed_begin_[item]);
    }
    /// Claims that a source makes in all.
    [[nodiscard]] std::uint32_t claims_by(std::uint32_t source) const { return claims_by_[source]; }

    [[nodiscard]] std::string_view source_name(std::uint32_t s) const { return source_names_.view(string_id{s}); }
    [[nodiscard]] std::string_view item_name(std::uint32_t i) const { return item_names_.view(string_id{i}); }
    [[nodiscard]] std::string_view text(std::uint32_t value) const { return label_text(label_[value]); }
    /// Which of the distinct texts a value is; labels are in the order of values (numbers, times, words).
    [[nodiscard]] std::uint32_t label(std::uint32_t value) const { return label_[value]; }
    [[nodiscard]] std::string_view label_text(std::uint32_t l) const { return label_texts_.view(string_id{l}); }
    [[nodiscard]] value_key key(std::uint32_t value) const {
        auto const l = label_[value];
        if (l >= label_ends_.size()) return {};
        return {l < number_labels_ ? truth_kind::number : truth_kind::time, label_ends_[l].low, label_ends_[l].high};
    }
    /// The kind that all values of the item have; words if they differ, or if clock times meet dates. Cost: the first and the last value are looked at.
    [[nodiscard]] truth_kind kind_of(std::uint32_t item) const;

    // The columns themselves, for those who sweep over all.
    [[nodiscard]] std::span<std::uint32_t const> value_begin() const { return value_begin_; }  ///< items + 1
    [[nodiscard]] std::span<std::uint32_t const> claim_begin() const { return claim_begin_; }  ///< values + 1
    [[nodiscard]] std::span<std::uint32_t const> claim_source() const { return source_; }      ///< claims

    /// Bytes of the columns, without the texts.
    [[nodiscard]] std::size_t column_bytes() const;

private:
    friend class claim_table_builder;
    struct ends {
        double low;
        double high;
    };
    string_pool source_names_;
    string_pool item_names_;
    string_pool label_texts_;
    std::vector<ends> label_ends_;  ///< of numbers, then of times; words have none
    std::uint32_t number_labels_ = 0;
    std::vector<std::uint32_t> value_begin_{0};
    std::vector<std::uint32_t> claim_begin_{0};
    std::vector<std::uint32_t> label_;
    std::vector<std::uint32_t> source_;
    std::vector<std::uint32_t> claims_by_;
    std::vector<std::uint32_t> mixed_sources_;  ///< of items of which a source claims several values: each source once
    std::vector<std::uint32_t> mixed_begin_;    ///< items + 1; none if there are no such items
};

class claim_table_builder {
public:
    /// If `as` is given, all values are read as that kind.
    explicit claim_table_builder(std::optional<truth_kind> as = std::nullopt);

    /// Of what one source claims of one item at different times, only the latest stands; claims without a time are the
    /// earliest. `time` is ISO 8601 or a clock time. Texts are copied. False if `time` is not one; then nothing is added.
    bool add(std::string_view source, std::string_view item, std::string_view value, std::string_view time = {});
    /// All claims of another table, for tables that are read in parts; their times were heeded there.
    void add(claim_table const&);
    /// Room for so many claims in all.
    void reserve(std::size_t claims) { rows_.reserve(claims); }
    [[nodiscard]] std::size_t size() const { return rows_.size(); }

    /// The builder is empty afterwards.
    [[nodiscard]] claim_table build() &&;

private:
    /// The distinct texts of a column. A text is often that of the row before.
    struct column {
        string_pool texts;
        string_id last;
        std::string_view last_text;

        std::uint32_t intern(std::string_view text) {
            if (!last || text != last_text) {
                last = texts.intern(text);
                last_text = texts.view(last);
            }
            return last.value;
        }
    };
    struct row {
        std::uint32_t source;
        std::uint32_t item;
        std::uint32_t label;
    };

    /// Puts the values into the table's order; for each old number the new one.
    std::vector<std::uint32_t> sort_labels(claim_table&);

    std::optional<truth_kind> as_;
    column sources_;
    column items_;
    column labels_;
    std::vector<row> rows_;
    std::vector<double> time_;  ///< empty as long as no claim has one
};

}  // namespace reconcile
