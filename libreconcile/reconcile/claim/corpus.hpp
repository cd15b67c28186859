// The corpus: all claims as columns, with the sources, chains, documents, data items and values that they share.
//
//     corpus_builder builder;
//     builder.add(document{.id = "d1", .publisher = "Daily News", .published = "2021-02-26"});
//     builder.add(claim{…});
//     corpus all = std::move(builder).build();
//     for (claim_id c : all.claims()) fmt::print("{} {}\n", all.public_id(c), to_text(*all.asserted(c)));
//
// A corpus is immutable and complete when made; const access is safe from any number of threads. Ids are dense, in the
// order of input; nothing that is printed depends on them. Memory: 56 bytes a claim, and each distinct value, chain,
// source and string once.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <reconcile/claim/claim.hpp>
#include <reconcile/claim/document.hpp>
#include <reconcile/core/diagnostic.hpp>
#include <reconcile/core/id.hpp>
#include <reconcile/core/string_pool.hpp>

namespace reconcile {

struct named_source {
    std::string name;  ///< as first written
    source_kind kind = source_kind::unknown;
    std::string document;  ///< unnamed sources are kept apart by document; else empty
};

/// What claims are about. What is counted and the as-of time belong to the claim.
struct data_item {
    std::string story;
    std::string event;
    std::string property;
    reconcile::scope scope;
    friend auto operator<=>(data_item const&, data_item const&) = default;
};

struct chain_link {
    source_id source;
    string_id verb;
    value_id time;
    friend bool operator==(chain_link, chain_link) = default;
};

/// 0, 1, 2, … up to a count, as ids of one kind: what the corpus hands out to be walked over.
template <class Id>
class id_range {
public:
    class iterator {
    public:
        using value_type = Id;
        using difference_type = std::ptrdiff_t;
        iterator() = default;
        explicit iterator(std::size_t i) : i_(i) {}
        Id operator*() const { return Id{i_}; }
        iterator& operator++() { ++i_; return *this; }
        iterator operator++(int) { auto old = *this; ++i_; return old; }
        friend bool operator==(iterator, iterator) = default;
    private:
        std::size_t i_ = 0;
    };
    explicit id_range(std::size_t count) : count_(count) {}
    [[nodiscard]] iterator begin() const { return iterator{0}; }
    [[nodiscard]] iterator end() const { return iterator{count_}; }
    [[nodiscard]] std::size_t size() const { return count_; }
    [[nodiscard]] bool empty() const { return count_ == 0; }

private:
    std::size_t count_ = 0;
};

class corpus {
public:
    [[nodiscard]] id_range<claim_id> claims() const { return id_range<claim_id>{item_.size()}; }
    [[nodiscard]] id_range<item_id> items() const { return id_range<item_id>{items_.size()}; }
    [[nodiscard]] id_range<document_id> documents() const { return id_range<document_id>{documents_.size()}; }
    [[nodiscard]] id_range<source_id> sources() const { return id_range<source_id>{sources_.size()}; }
    [[nodiscard]] id_range<chain_id> chains() const { return id_range<chain_id>{chain_end_.size()}; }

    [[nodiscard]] data_item const& operator[](item_id i) const { return items_[i.index()]; }
    /// Without its text: the corpus keeps the words of claims only.
    [[nodiscard]] document const& operator[](document_id d) const { return documents_[d.index()]; }
    [[nodiscard]] named_source const& operator[](source_id s) const { return sources_[s.index()]; }
    [[nodiscard]] value const& operator[](value_id v) const { return values_[v.index()]; }
    /// Outlet first, origin last.
    [[nodiscard]] std::span<chain_link const> operator[](chain_id c) const {
        auto const begin = c.index() == 0 ? 0U : chain_end_[c.index() - 1];
        return std::span(links_).subspan(begin, chain_end_[c.index()] - begin);
    }

    [[nodiscard]] std::string_view public_id(claim_id c) const { return strings_.view(id_[c.index()]); }
    [[nodiscard]] item_id item(claim_id c) const { return item_[c.index()]; }
    /// Empty where the claim names no document.
    [[nodiscard]] document_id document_of(claim_id c) const { return document_[c.index()]; }
    [[nodiscard]] chain_id chain(claim_id c) const { return chain_[c.index()]; }
    /// The value with its stance applied (a denial is all but what is denied); empty: no position.
    [[nodiscard]] value_id asserted_id(claim_id c) const { return value_[c.index()]; }
    [[nodiscard]] value const* asserted(claim_id c) const { return value_[c.index()] ? &(*this)[value_[c.index()]] : nullptr; }
    /// The value as it was written, whatever the stance; null where there was none.
    [[nodiscard]] value const* written(claim_id) const;
    [[nodiscard]] reconcile::stance stance(claim_id c) const { return bits_[c.index()].stance; }
    [[nodiscard]] reconcile::certainty certainty(claim_id c) const { return bits_[c.index()].certainty; }
    [[nodiscard]] text_field field(claim_id c) const { return bits_[c.index()].field; }
    [[nodiscard]] value const* as_of(claim_id c) const { return as_of_[c.index()] ? &(*this)[as_of_[c.index()]] : nullptr; }
    [[nodiscard]] byte_span where(claim_id c) const { return where_[c.index()]; }
    [[nodiscard]] std::string_view quote(claim_id c) const { return strings_.view(quote_[c.index()]); }
    [[nodiscard]] std::string_view verb(claim_id c) const { return strings_.view(verb_[c.index()]); }
    [[nodiscard]] std::string_view property(claim_id c) const { return strings_.view(property_[c.index()]); }
    [[nodiscard]] std::vector<std::string_view> flags(claim_id) const;
    [[nodiscard]] std::string_view text(string_id s) const { return strings_.view(s); }

    /// The claim by its public id; empty if there is none.
    [[nodiscard]] claim_id find_claim(std::string_view public_id) const;

    /// Bytes of the columns, without the words quoted.
    [[nodiscard]] std::size_t column_bytes() const;

private:
    friend class corpus_builder;
    struct claim_bits {
        reconcile::stance stance;
        reconcile::certainty certainty;
        text_field field;
        std::uint8_t spare = 0;
    };

    string_pool strings_;
    std::vector<named_source> sources_;
    std::vector<document> documents_;
    std::vector<data_item> items_;
    std::vector<value> values_;
    std::vector<chain_link> links_;
    std::vector<std::uint32_t> chain_end_;

    std::vector<string_id> id_;
    std::vector<item_id> item_;
    std::vector<document_id> document_;
    std::vector<chain_id> chain_;
    std::vector<value_id> value_;
    std::vector<value_id> written_;
    std::vector<value_id> as_of_;
    std::vector<byte_span> where_;
    std::vector<string_id> quote_;
    std::vector<string_id> verb_;
    std::vector<string_id> property_;
    std::vector<string_id> flags_;  ///< joined by spaces
    std::vector<claim_bits> bits_;
};

/// Collects documents and claims. What cannot be kept (an id that was given before) becomes a diagnostic.
class corpus_builder {
public:
    corpus_builder();
    ~corpus_builder();
    corpus_builder(corpus_builder&&) noexcept;
    corpus_builder& operator=(corpus_builder&&) noexcept;

    /// Adds a document; its text is not kept. False, and a diagnostic, if one of this id was added with other content.
    bool add(document);
    /// Adds a claim. An empty id is worked out from its content, so that any order of input gives the same. False, and a
    /// diagnostic, if the id was given before or a number is not one. Amortised cost: a few hash look-ups.
    bool add(claim);

    [[nodiscard]] std::size_t size() const;
    [[nodiscard]] reconcile::diagnostics const& diagnostics() const;
    /// The builder is empty afterwards.
    [[nodiscard]] corpus build() &&;

private:
    struct state;
    std::unique_ptr<state> state_;
};

/// The id that a claim without one gets: document, property, and a hash of all that it says.
std::string worked_out_id(claim const&);

}  // namespace reconcile
