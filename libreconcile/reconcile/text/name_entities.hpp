// Which names of a document are one: full and short form, acronym, gloss, spelling. Private to the name reader.
#pragma once

#include <cstdint>
#include <string>
#include <unordered_map>
#include <vector>

#include <reconcile/text/name_runs.hpp>

namespace reconcile {

class name_entities {
public:
    name_entities(token_text const& text, name_text& out) : text_(text), out_(out) {}

    /// Adds a mention, in the order of the text; joins it to an entity or makes one.
    void add(found_name const&);
    /// "X (Y)": Y becomes another name of X, where the letters or the kinds allow it.
    void join_glosses();

private:
    static constexpr std::uint32_t none = 0xffffffffU;
    static constexpr std::size_t most_candidates = 8;
    static constexpr std::size_t most_aliases = 32;

    [[nodiscard]] std::uint32_t find(found_name const&, std::string const& written,
                                     std::vector<std::string> const& words) const;
    [[nodiscard]] std::uint32_t find_short(found_name const&, std::string const& written,
                                           std::vector<std::string> const& words) const;
    [[nodiscard]] std::uint32_t find_spelling(found_name const&, std::string const& written,
                                              std::vector<std::string> const& words) const;
    [[nodiscard]] std::uint32_t find_organisation(std::vector<std::string> const& words) const;
    [[nodiscard]] bool kinds_fit(name_kind, name_kind) const;
    void know(std::uint32_t entity, std::string const& name, std::vector<std::string> const& words);
    void enrich(std::uint32_t entity, found_name const&, std::string const& written);
    void merge(std::uint32_t from, std::uint32_t into);
    std::uint32_t kept(std::uint32_t entity);

    token_text const& text_;
    name_text& out_;
    std::vector<std::uint32_t> merged_;                        ///< by entity: into which it was merged
    std::unordered_map<std::string, std::uint32_t> by_key_;    ///< folded name
    std::unordered_map<std::string, std::uint32_t> by_words_;  ///< its words, sorted
    std::unordered_map<std::string, std::uint32_t> by_last_;   ///< surname: the last person who bears it
    std::unordered_map<std::string, std::uint32_t> by_initials_;
    std::unordered_map<std::string, std::vector<std::uint32_t>> by_sound_;
    std::unordered_map<std::string, std::vector<std::uint32_t>> by_word_;  ///< organisations that hold the word
};

}  // namespace reconcile
