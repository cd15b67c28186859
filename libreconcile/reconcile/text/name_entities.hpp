// Which names of a document are one: full and short form, acronym, gloss, spelling. Private to the name reader.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include <reconcile/text/name_runs.hpp>

namespace reconcile {

class name_entities {
public:
    name_entities(token_text const& text, name_text& out, judgements const* judged)
        : text_(text), out_(out), judged_(judged != nullptr && !judged->empty() ? judged : nullptr) {}

    /// Adds a mention, in the order of the text; joins it to an entity or makes one.
    void add(found_name const&);
    /// "X (Y)": Y becomes another name of X, where the letters or the kinds allow it. Then all mentions know their entity,
    /// and why.
    void join_glosses();

private:
    static constexpr std::uint32_t none = 0xffffffffU;
    static constexpr std::size_t most_candidates = 8;
    static constexpr std::size_t most_aliases = 32;

    struct hit {
        std::uint32_t entity = none;
        match_reason reason = match_reason::same_spelling;
        explicit operator bool() const { return entity != none; }
    };
    using words_of_name = std::vector<std::string>;

    [[nodiscard]] hit find(found_name const&, std::string const& written, words_of_name const&) const;
    [[nodiscard]] hit find_short(found_name const&, std::string const& written, words_of_name const&) const;
    [[nodiscard]] hit find_person(found_name const&, std::string const& written, words_of_name const&) const;
    [[nodiscard]] hit find_spelling(found_name const&, std::string const& written, words_of_name const&) const;
    [[nodiscard]] hit find_organisation(std::string const& written, words_of_name const&) const;
    [[nodiscard]] hit find_judged(found_name const&, std::string const& written) const;
    /// No judgement holds the name apart from a form of the entity.
    [[nodiscard]] bool allowed(std::uint32_t entity, std::string const& written) const;
    [[nodiscard]] match_reason reason_of(hit, found_name const&, std::string const& as_written) const;
    [[nodiscard]] std::optional<match_reason> why(name_mention const&) const;
    [[nodiscard]] bool is_agency_tag(token_range inner) const;
    [[nodiscard]] bool kinds_fit(name_kind, name_kind) const;
    void know(std::uint32_t entity, std::string const& name, std::vector<std::string> const& words);
    void enrich(hit, found_name const&, std::string const& written);
    void add_alias(std::uint32_t entity, std::string const& name, match_reason);
    void say_stated(std::uint32_t entity, std::string_view alias);
    void merge(std::uint32_t from, std::uint32_t into);
    std::uint32_t kept(std::uint32_t entity);

    token_text const& text_;
    name_text& out_;
    judgements const* judged_;                                                  ///< null: nothing is judged
    std::unordered_map<std::uint32_t, std::uint32_t> by_thing_;                 ///< judged things
    std::unordered_map<std::uint32_t, std::vector<std::string>> judged_forms_;  ///< by entity: names that are judged
    std::vector<std::uint32_t> merged_;                                         ///< by entity: into which it was merged
    std::unordered_map<std::string, std::uint32_t> by_key_;                     ///< folded name
    std::unordered_map<std::string, std::uint32_t> by_words_;                   ///< its words, sorted
    std::unordered_map<std::string, std::uint32_t> by_last_;  ///< surname: the last person who bears it
    std::unordered_map<std::string, std::uint32_t> by_initials_;
    std::unordered_map<std::string, std::vector<std::uint32_t>> by_sound_;
    std::unordered_map<std::string, std::vector<std::uint32_t>> by_word_;  ///< organisations that hold the word
};

}  // namespace reconcile
