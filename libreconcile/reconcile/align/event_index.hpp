// Which events of a story a further telling may be of: so that not every telling is compared with every event.
//
//     event_index index(known);
//     index.add(0, first);
//     for (auto number : index.may_be(second)) …      // in ascending order, each once
//
// Likeness (claim/event_likeness.hpp) is sure only of events that share a place, or a day where one of them has no place. So
// an event is filed under its places and what holds them, by their sounds and under the names judged one with them, and
// there by the days it is told of; without a place under its days alone. Cost: a few look-ups a place and day. A list holds
// `most_listed` events, those that were filed first, and what is told without a day gets about as many of its place.
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include <reconcile/claim/local_event.hpp>
#include <reconcile/value/knowledge.hpp>

namespace reconcile {

class event_index {
public:
    static constexpr std::size_t most_listed = 256;

    /// What is known must outlive this.
    explicit event_index(knowledge const& known) : known_(known) {}

    /// Files what is told of the event of this number; it may be told of again.
    void add(std::uint32_t number, local_event const&);
    [[nodiscard]] std::vector<std::uint32_t> may_be(local_event const&);

private:
    using numbers = std::vector<std::uint32_t>;
    using by_day = std::map<std::int64_t, numbers>;  ///< `undated` for those without a definite time

    std::vector<std::string> const& blocks_of(std::string const& place);
    [[nodiscard]] std::vector<std::string> blocks_of(local_event const&);

    knowledge const& known_;
    std::map<std::string, std::vector<std::string>, std::less<>> blocks_;  ///< by the name of a place
    std::map<std::string, by_day, std::less<>> at_;                        ///< by block
    by_day nowhere_;                                                       ///< events without a place
    by_day anywhere_;                                                      ///< all that have a day
};

}  // namespace reconcile
