// Which counts and victims of a text are of something else than the event that it was telling of.
//
//     background_finder background(page, events);
//     if (background.holds(claim, event)) …     // "so far this year 40 people were killed"
//
// Four things tell it: words that sum up many events, in the sentence or the one before it; times of the sentence, none of
// which is the event's; a line beside the text; and, of single people, that they are mourned or that it was earlier: who
// was shot may die later, but not before. Cost: one pass over the text, then a bounded look around each claim.
#pragma once

#include <vector>

#include <reconcile/claim/local_event.hpp>
#include <reconcile/extract/count_finder.hpp>
#include <reconcile/extract/event_finder.hpp>

namespace reconcile {

class background_finder {
public:
    static constexpr std::uint32_t around = 60;  ///< tokens before and behind, among which a time is looked for

    /// Both must outlive it.
    background_finder(page const&, event_finder const&);

    /// `event` is the one that the claim would be of.
    [[nodiscard]] bool holds(found_claim const&, local_event const& event) const;

private:
    [[nodiscard]] bool is_of_many(std::uint32_t sentence) const;
    template <class Excludes>
    [[nodiscard]] bool all_times(std::uint32_t at, Excludes const&) const;
    [[nodiscard]] bool is_of_another_time(std::uint32_t at, local_event const&) const;
    [[nodiscard]] bool is_of_earlier_time(std::uint32_t at, local_event const&) const;

    page const& page_;
    event_finder const& events_;
    std::vector<bool> aside_;    ///< by sentence
    std::vector<bool> sums_up_;  ///< by sentence
};

}  // namespace reconcile
