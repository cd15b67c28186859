// What is known of words: which names are one, what lies within what, what is a kind of what, which senses are opposite.
//
//     knowledge known;
//     known.add_broader("fighters", "people");
//     known.add_within("Al Bukamal", "eastern Syria");
//     known.is_broader("people", "fighters");            // true
//
// It comes from lexicons, from the text itself, from a gazetteer, and from judgements that users keep, which stand over all
// else. What is not here is unknown, not false: two names are different only if someone said so. Names are compared by
// fold() (see name_key.hpp), so case, accents and apostrophes do not matter. A look-up walks up at most 16 steps; chains
// that go round do no harm. What one text or story adds can be laid over what the lexicons say, which is then shared and
// not copied.
#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <reconcile/value/judgements.hpp>
#include <reconcile/value/name_match.hpp>

namespace reconcile {

/// What two names are to each other, and why they are one.
struct name_match {
    judgement verdict = judgement::unsure;
    std::optional<match_reason> reason;  ///< where they are one, or were judged
    std::string document;                ///< whose text says so, where one does
};

class knowledge {
public:
    knowledge() = default;
    /// Begins with all that `base` knows.
    explicit knowledge(std::shared_ptr<knowledge const> base) : base_(std::move(base)) {}

    /// What the user's file says stands over all that is said here before or after, and below in `base`.
    void heed(std::shared_ptr<judgements const>);
    /// What it says of who owns whom: names that are judged the same there have one owner.
    void heed_owners(std::shared_ptr<judgements const> by) { owners_ = std::move(by); }
    /// Two names of one thing (or surely two things). The newest word on a pair stands, but for the user's.
    void judge(std::string_view a, std::string_view b, judgement, match_reason = match_reason::lexicon,
               std::string_view document = {});
    /// A name that stands for a fuller one, if only for one: a surname, an acronym, "the Observatory". Where texts use it of
    /// several that are not known to be one, it is nobody's.
    void add_short(std::string_view name, std::string_view full, match_reason, std::string_view document = {});
    /// `inner` lies within `outer` (places).
    void add_within(std::string_view inner, std::string_view outer);
    /// A place that holds towns: a country, a state.
    void add_area(std::string_view place);
    /// "County": a name of several words that ends so is of a place that holds towns.
    void add_area_word(std::string_view word);
    /// `narrow` is a kind of `broad` (categories, what is counted).
    void add_broader(std::string_view narrow, std::string_view broad);
    /// No two of these can hold at once: types of aircraft, countries. `choice` names the list.
    void add_exclusive(std::string_view choice, std::vector<std::string> const& one_of);
    /// "reduce" and "raise".
    void add_opposite(std::string_view a, std::string_view b);

    /// What all names judged the same have in common: the least of their folded forms.
    [[nodiscard]] std::string canonical(std::string_view name) const;
    /// Same: one name after folding, spelled alike (see name_match.hpp), or judged so. Different: judged so.
    [[nodiscard]] judgement names(std::string_view a, std::string_view b) const { return match(a, b).verdict; }
    /// The same, with the reason.
    [[nodiscard]] name_match match(std::string_view a, std::string_view b) const;
    /// Are they judged different, or known to exclude each other, and neither lies in or is a kind of the other?
    [[nodiscard]] bool are_apart(std::string_view a, std::string_view b) const;
    /// The number of the thing that the user's file judges a name to be; empty: it does not.
    [[nodiscard]] std::optional<std::uint32_t> judged_thing(std::string_view name) const;
    /// The number of the owner that the user's file judges an outlet to have; empty: it does not.
    [[nodiscard]] std::optional<std::uint32_t> judged_owner(std::string_view name) const;
    [[nodiscard]] bool is_within(std::string_view inner, std::string_view outer) const;
    [[nodiscard]] bool is_broader(std::string_view broad, std::string_view narrow) const;
    /// Are they, or is anything they are a kind of or lie within, known to exclude each other?
    [[nodiscard]] bool are_exclusive(std::string_view a, std::string_view b) const;
    [[nodiscard]] bool are_opposite(std::string_view a, std::string_view b) const;
    /// Is it one of those that add_exclusive() listed for a choice?
    [[nodiscard]] bool is_choice(std::string_view name, std::string_view choice) const;
    /// Does it hold towns, as far as is known?
    [[nodiscard]] bool is_area(std::string_view place) const;
    /// Nearest first: what holds this place.
    [[nodiscard]] std::vector<std::string> around(std::string_view place) const;

    /// Adds all that the other knows itself; what lies under it is left out. `document`: who says it.
    void merge(knowledge const&, std::string_view document = {});

private:
    using edges = std::map<std::string, std::set<std::string>, std::less<>>;
    using name_pair = std::pair<std::string, std::string>;
    struct said {
        judgement verdict = judgement::unsure;
        match_reason reason = match_reason::lexicon;
        std::string document;
    };
    struct short_form {
        std::string full;
        said why;
    };

    /// Adds what a table says of a name to `out`, here and in what lies under this.
    void collect(edges knowledge::*table, std::string const& name, std::vector<std::string>& out) const;
    [[nodiscard]] std::set<std::string> upward(edges knowledge::*table, std::string const& from) const;
    [[nodiscard]] std::string const& representative(std::string const& folded) const;
    /// All names judged the same as this least one, itself first.
    [[nodiscard]] std::vector<std::string> spellings(std::string const& head) const;
    [[nodiscard]] std::string_view shown(std::string const& folded) const;
    [[nodiscard]] said const* judged(name_pair const& pair) const;
    [[nodiscard]] judgements const* user() const;
    [[nodiscard]] std::optional<judgement> by_user(std::string_view a, std::string_view b) const;
    /// The one fuller name that a short form stands for; null if there is none, or several.
    [[nodiscard]] short_form const* full_form(std::string const& folded) const;
    [[nodiscard]] bool one_full_name(std::string const& a, std::string const& b) const;
    [[nodiscard]] std::optional<name_match> match_known(name_pair const&) const;
    [[nodiscard]] std::optional<match_reason> match_other_names(name_pair const&) const;

    std::shared_ptr<knowledge const> base_;
    edges within_;
    edges broader_;
    edges opposite_;
    std::set<std::string, std::less<>> areas_;  ///< folded; words with a space before them
    edges choices_;  ///< a name to the choices of which it is one; two names of one choice exclude each other
    std::map<std::string, std::string, std::less<>> same_;  ///< a name to the least of its equals
    edges heads_;                                           ///< that least one to all the others
    std::map<name_pair, said> judged_;
    std::map<std::string, std::vector<short_form>, std::less<>> short_;  ///< by the folded short form
    std::shared_ptr<judgements const> user_;
    std::shared_ptr<judgements const> owners_;
    std::map<std::string, std::string, std::less<>> shown_;            ///< folded to the first spelling
};

}  // namespace reconcile
