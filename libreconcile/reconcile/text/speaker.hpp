// Whom the words for a speaker mean: names by their entity, "he" and "the official" by the last that fits. Private.
#pragma once

#include <deque>
#include <string>

#include <reconcile/text/outline.hpp>

namespace reconcile::speech {

struct resolved_speaker {
    std::string name;
    source_kind kind = source_kind::unknown;
};

/// Remembers who spoke, in the order of the text. Looks back over a bounded number of speakers.
class speakers {
public:
    explicit speakers(speech_text const& from) : from_(from) {}

    /// `speaks`: it says something, and later pronouns may mean it.
    resolved_speaker resolve(outline const&, span_of_items source, bool speaks);
    /// Whoever spoke last; for a quotation that nobody is named for.
    [[nodiscard]] resolved_speaker last() const;

private:
    struct heard {
        resolved_speaker who;
        std::uint32_t head = 0;  ///< id of the head noun of a description; 0: none
        std::string title;       ///< folded
        bool person = false;
        bool many = false;
    };
    static constexpr std::size_t most_heard = 12;

    name_mention const* find_head(outline const&, span_of_items, spot& head) const;
    [[nodiscard]] name_mention const* trailing_person(outline const&, span_of_items) const;
    resolved_speaker named(name_mention const&);
    resolved_speaker described(outline const&, span_of_items, spot head);
    [[nodiscard]] resolved_speaker pronoun(outline const&, spot) const;
    [[nodiscard]] bool speaks_itself(name_mention const&, bool group) const;
    [[nodiscard]] heard const* last_group(source_kind) const;
    void remember(heard);

    speech_text const& from_;
    std::deque<heard> heard_;  ///< the last is the latest
};

}  // namespace reconcile::speech
