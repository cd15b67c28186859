// Runs of capitalised words that are names, each with its kind as far as its own words and neighbours tell. Private.
#pragma once

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include <reconcile/text/dateline.hpp>
#include <reconcile/text/name_lexicon.hpp>

namespace reconcile {

struct found_name {
    token_range tokens;
    name_kind kind = name_kind::unknown;
    source_kind as_source = source_kind::unknown;
    std::string canonical;  ///< from the lexicon; empty: the words themselves
    std::string title;
};

class name_runs {
public:
    name_runs(name_lexicon const&, token_text const&);
    /// In the order of the text, never overlapping.
    std::vector<found_name> find();

private:
    static constexpr std::uint32_t longest_run = 24;

    struct evidence {
        bool lower = false;    ///< stands in lower case somewhere
        bool capital = false;  ///< stands with a capital inside a plain sentence
    };

    void collect_evidence();
    void find_in(token_range sentence);
    std::uint32_t run_end(std::uint32_t first, std::uint32_t limit) const;
    std::uint32_t next_in_run(std::uint32_t t, std::uint32_t limit, bool organisation) const;
    void split_run(token_range run, bool weak);
    void drop_weak_words(token_range& run, bool headline) const;
    void split_headline(token_range run);
    void add_part(token_range part);
    void split_known(token_range& part);
    [[nodiscard]] found_name classify(token_range part) const;
    void add_known(token_range part, std::uint32_t payload);
    void add_title_after(found_name&) const;
    [[nodiscard]] bool group_follows(std::uint32_t t) const;
    [[nodiscard]] phrase_table::match title_in(token_range run, std::uint32_t& at) const;
    [[nodiscard]] bool is_headline(token_range sentence) const;
    [[nodiscard]] bool begins_weakly(std::uint32_t t) const;
    [[nodiscard]] bool stands_alone(token_range part) const;
    [[nodiscard]] bool begins_dateline(token_range part) const;
    [[nodiscard]] bool opens_name(std::uint32_t t) const;
    [[nodiscard]] bool joined(std::uint32_t t) const;
    [[nodiscard]] bool is_name_word(std::uint32_t t) const;
    [[nodiscard]] bool has_organisation_word(token_range part) const;
    [[nodiscard]] evidence seen(std::uint32_t t) const;

    name_lexicon const& lex_;
    token_text const& text_;
    std::vector<dateline> datelines_;
    std::unordered_map<std::uint64_t, evidence> evidence_;
    std::vector<bool> headlines_;
    std::vector<found_name> found_;
    token_range title_{};  ///< the last title that stands before what comes
    source_kind title_kind_ = source_kind::unknown;
};

}  // namespace reconcile
