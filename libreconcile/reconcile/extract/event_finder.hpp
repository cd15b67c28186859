// Events in one text: where they are named, with which time and place, and which mentions are of one event.
//
//     event_finder finder(lexicon, words);
//     event_text found = finder.find(page, grammar, known);
//     found.event_at(t)                     // the event that what stands at token t is about
//
// A time or a place belongs to the mention before it in its clause, else to the one after it; a time beside a cue of
// speech belongs to the speech. Mentions of one event are merged in the order of the text: "the attack" is the last one
// that fits. Cost: mentions times events of the document, of which at most 64 are compared.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include <reconcile/claim/event_likeness.hpp>
#include <reconcile/extract/grammar.hpp>

namespace reconcile {

struct event_mention {
    token_range tokens;
    std::string kind;
    bool generic = false;
    bool plural = false;
    bool definite = false;     ///< "the", "that", "these"
    std::vector<std::uint32_t> times;   ///< indexes of time mentions that are its own
    std::vector<std::uint32_t> places;  ///< of name mentions
    std::vector<token_range> unnamed_places;  ///< "the border"
    std::uint32_t event = 0;
};

struct event_text {
    std::vector<event_mention> mentions;  ///< in the order of the text
    std::vector<local_event> events;
    std::vector<std::int32_t> mention_at;  ///< a token to the mention that it is in; -1: none

    /// The mention that what is said at `t` is about: one that a preposition ties to it, one before it in the sentence, one
    /// after it, or the last one before. -1 if the text has named no event yet. A binary search.
    [[nodiscard]] std::int32_t mention_for(page const&, grammar const&, std::uint32_t t) const;
};

/// What lies within what, and the times of what is said, as the text has them; events are merged by it.
class event_finder {
public:
    event_finder(lexicon const&, vocabulary&);

    [[nodiscard]] event_text find(page const&, grammar const&, knowledge const&) const;

    /// Does the sentence sum up many events: "so far this year", "since 2012"?
    [[nodiscard]] bool sums_up(page const&, token_range sentence) const;
    /// Is it said that people mourn them, at a vigil or a funeral? They died before what happened there.
    [[nodiscard]] bool is_mourned(page const&, token_range sentence, token_range who) const;
    /// A date or a clock that is resolved, and not when something was said.
    [[nodiscard]] bool tells_when(page const&, std::uint32_t time) const;
    /// May this time be when an event was, the event being at these tokens? Not a wide one, nor when something was said, told,
    /// decided, or came of it.
    [[nodiscard]] bool may_be_time_of(page const&, std::uint32_t time, token_range event) const;

private:
    struct entry {
        std::string kind;
        bool generic = false;
        std::uint32_t near = none;  ///< a list of words, one of which must stand close by
        std::uint32_t with = none;  ///< the same, anywhere in the text
    };
    static constexpr std::uint32_t none = 0xffffffffU;
    [[nodiscard]] std::vector<bool> lists_in(page const&) const;
    void find_mentions(page const&, grammar const&, event_text&) const;
    static void keep_bound_time(page const&, event_mention&);
    void attach(page const&, grammar const&, event_text&) const;
    void merge(page const&, knowledge const&, event_text&) const;
    [[nodiscard]] local_event told_by(page const&, event_mention const&) const;
    [[nodiscard]] std::vector<std::uint32_t> clauses(page const&, grammar const&) const;

    phrase_table words_;
    [[nodiscard]] bool is_time_of_toll(page const&, std::uint32_t t) const;
    [[nodiscard]] bool is_time_of_aftermath(page const&, token_range time, token_range event) const;
    [[nodiscard]] bool is_behind_death(page const&, std::uint32_t t) const;
    [[nodiscard]] bool is_decided(page const&, event_mention const&) const;
    [[nodiscard]] bool is_where(page const&, grammar const&, token_range name) const;
    [[nodiscard]] bool brings_place(page const&, std::uint32_t t) const;
    [[nodiscard]] bool is_near(page const&, token_range sentence, std::uint32_t t, std::uint32_t list) const;
    [[nodiscard]] std::uint32_t list_index(std::string const& name);

    phrase_table tolls_;
    phrase_table decided_;
    phrase_table aftermath_;
    phrase_table statistic_;
    phrase_table mourning_;
    phrase_table deaths_;
    phrase_table place_words_;
    phrase_table listed_;
    std::vector<std::vector<std::uint32_t>> lists_of_phrase_;
    std::vector<std::string> lists_;
    bool asks_for_lists_ = false;  ///< has an entry `with`?
    phrase_table place_nouns_;
    std::vector<entry> entries_;
    std::vector<std::pair<std::string, std::vector<std::string>>> families_;
};

/// The day in a dateline ("MILLTOWN, 3 May 1990 (AP) --"): when it was told, not when it happened. An index into the times of
/// the text; -1: it has none.
[[nodiscard]] std::int32_t time_of_dateline(page const&);

/// "The night of the shooting": the event tells when that was, not the other way round.
[[nodiscard]] bool is_time_by_event(page const&, event_text const&, time_mention const&);

/// Is this time mention when something was said, and not when it happened? Times beside a cue and outside its content.
[[nodiscard]] bool is_time_of_speech(page const&, time_mention const&);

}  // namespace reconcile
