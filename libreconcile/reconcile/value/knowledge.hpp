// What is known of words: which names are one, what lies within what, what is a kind of what, which senses are opposite.
//
//     knowledge known;
//     known.add_broader("fighters", "people");
//     known.add_within("Al Bukamal", "eastern Syria");
//     known.is_broader("people", "fighters");            // true
//
// It comes from lexicons, from the text itself and from judgements that users keep. What is not here is unknown, not
// false: two names are different only if someone said so. Names are compared by fold() (see name_key.hpp), so case,
// accents and apostrophes do not matter. A look-up walks up at most 16 steps; chains that go round do no harm. What one
// text or story adds can be laid over what the lexicons say, which is then shared and not copied.
#pragma once

#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace reconcile {

enum class judgement { same, different, unsure };

class knowledge {
public:
    knowledge() = default;
    /// Begins with all that `base` knows.
    explicit knowledge(std::shared_ptr<knowledge const> base) : base_(std::move(base)) {}

    /// Two names of one thing (or surely two things). The newest word on a pair stands.
    void judge(std::string_view a, std::string_view b, judgement);
    /// `inner` lies within `outer` (places).
    void add_within(std::string_view inner, std::string_view outer);
    /// `narrow` is a kind of `broad` (categories, what is counted).
    void add_broader(std::string_view narrow, std::string_view broad);
    /// No two of these can hold at once: types of aircraft, countries. `choice` names the list.
    void add_exclusive(std::string_view choice, std::vector<std::string> const& one_of);
    /// "reduce" and "raise".
    void add_opposite(std::string_view a, std::string_view b);

    /// What all names judged the same have in common: the least of their folded forms.
    [[nodiscard]] std::string canonical(std::string_view name) const;
    /// Same: one name after folding, spelled alike (see name_key.hpp), or judged so. Different: judged so.
    [[nodiscard]] judgement names(std::string_view a, std::string_view b) const;
    [[nodiscard]] bool is_within(std::string_view inner, std::string_view outer) const;
    [[nodiscard]] bool is_broader(std::string_view broad, std::string_view narrow) const;
    /// Are they, or is anything they are a kind of or lie within, known to exclude each other?
    [[nodiscard]] bool are_exclusive(std::string_view a, std::string_view b) const;
    [[nodiscard]] bool are_opposite(std::string_view a, std::string_view b) const;
    /// Nearest first: what holds this place.
    [[nodiscard]] std::vector<std::string> around(std::string_view place) const;

    /// Adds all that the other knows itself; what lies under it is left out.
    void merge(knowledge const&);

private:
    using edges = std::map<std::string, std::set<std::string>, std::less<>>;

    /// Adds what a table says of a name to `out`, here and in what lies under this.
    void collect(edges knowledge::*table, std::string const& name, std::vector<std::string>& out) const;
    [[nodiscard]] std::set<std::string> upward(edges knowledge::*table, std::string const& from) const;
    [[nodiscard]] std::string const& representative(std::string const& folded) const;
    /// All names judged the same as this least one, itself first.
    [[nodiscard]] std::vector<std::string> spellings(std::string const& head) const;
    [[nodiscard]] std::string_view shown(std::string const& folded) const;
    [[nodiscard]] std::optional<judgement> judged(std::pair<std::string, std::string> const& pair) const;

    std::shared_ptr<knowledge const> base_;
    edges within_;
    edges broader_;
    edges opposite_;
    edges choices_;  ///< a name to the choices of which it is one; two names of one choice exclude each other
    std::map<std::string, std::string, std::less<>> same_;  ///< a name to the least of its equals
    edges heads_;                                           ///< that least one to all the others
    std::map<std::pair<std::string, std::string>, judgement> judged_;  ///< different or unsure
    std::map<std::string, std::string, std::less<>> shown_;            ///< folded to the first spelling
};

}  // namespace reconcile
