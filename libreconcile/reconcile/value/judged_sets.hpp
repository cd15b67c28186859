// Things of which a person has judged which are one and which are not: names, events.
//
//     judged_sets all;
//     auto const a = all.add(), b = all.add(), c = all.add();
//     all.put_in({judgement::different, 7}, b, c);
//     all.put_in({judgement::same, 6}, a, b);                    // now a and c are apart, too
//     if (auto wrong = all.put_in({judgement::same, 5}, a, c); !wrong.empty()) …   // what stands in its way, in words
//
// Sameness carries on; difference and unsureness hold between all of the one and all of the other. What was put in first
// stands: lines of a file are put in from the last to the first, so that the later one wins.
// Cost: near linear in what is put in.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace reconcile {

enum class judgement { same, different, unsure };

std::string_view to_string(judgement);

class judged_sets {
public:
    /// What was judged, and the line that says so.
    struct word {
        judgement says = judgement::same;
        std::uint64_t line = 0;
    };

    /// A further thing; they are numbered from 0.
    std::uint32_t add();
    [[nodiscard]] std::size_t size() const { return thing_.size(); }
    /// Empty, or why it cannot hold beside what was put in before; it is then left out.
    std::string put_in(word, std::uint32_t x, std::uint32_t y);
    /// One of those that a thing is one with: the same for all of them.
    [[nodiscard]] std::uint32_t root(std::uint32_t);
    /// What holds the set of a root apart, by root of the others.
    [[nodiscard]] std::unordered_map<std::uint32_t, word> const& apart_from(std::uint32_t root) const {
        return apart_[root];
    }

private:
    [[nodiscard]] std::string said_before(word const& held, judgement says) const;
    void join(std::uint32_t stays, std::uint32_t goes);

    std::vector<std::uint32_t> thing_;  ///< a step towards the root; steps are shortened when they are gone
    std::vector<std::unordered_map<std::uint32_t, word>> apart_;  ///< by root
};

}  // namespace reconcile
