// Which sources say the same as only copies would, and how many voices a claim is worth then.
//
//     auto const copies = find_copying(table);                       // pairs of sources, each with what it rests on
//     auto const voice = voices_of(table, copies);                   // one a claim: 1, or a part where its source has copies
//
// Dong, Berti-Equille and Srivastava, "Integrating conflicting data: the role of source dependence", VLDB 2009, section 3:
// what a pair of sources says of the same items is likelier or less likely if one of them copies. They weigh a shared value by
// how often independent sources would share it, for which the truth must be known, and where copies outvote it is mistaken.
// So the truth is left open here, and every shared value is taken for what independent sources share most often: a true
// one, said by sources that are right with probability `most_accurate`. Independent sources, however good, then are called
// copies only where they agree more often than that allows:
//
//     L = same * ln(1 - c + c / most_accurate) + different * ln(1 - c)        c: share of its values that a copier copies
//     P(one copies the other) = 1 / (1 + (1 - 2 a) / (2 a) * exp(-L))          a: prior that it copies in one direction
//
// A pair counts only if copying is likelier than not (P > 1/2): by the rule's own numbers that takes 273 shared items without a
// difference, and 200 more for each difference. Who of two copies from whom is not asked. A copier that changes more
// than about one value of 200 is not found, nor one that shares fewer items.
#pragma once

#include <cstdint>
#include <vector>

#include <reconcile/truth/claim_table.hpp>

namespace reconcile {

struct copying_rule {
    double copied = 0.8;
    double prior = 0.05;
    double most_accurate = 0.99;
};

/// Two sources that are likely to depend on each other.
struct likely_copy {
    std::uint32_t a = 0;  ///< a < b
    std::uint32_t b = 0;
    std::uint32_t same = 0;       ///< claims of a that b makes too
    std::uint32_t different = 0;  ///< claims of a on items of which b claims something else only
    double probability = 0;
};

/// Items that more sources than these speak of are left out: what everybody says tells little of who copies whom, and all pairs of their
/// claims would be too many.
inline constexpr std::uint32_t most_copying = 1024;

/// The pairs of which one likely copies the other, by a and b. Cost: each claim is held against the other sources of its item; memory: 8 bytes a claim and 8 a source while it works, and the pairs found.
std::vector<likely_copy> find_copying(claim_table const&, copying_rule const& = {});

/// For each claim, in the table's order, 1 / (1 + the sum of P(copy) over its source and every other source that claims the
/// same value): m sources that copy each other have about one voice. Empty if there are no copies: all are 1.
std::vector<double> voices_of(claim_table const&, std::vector<likely_copy> const&);

}  // namespace reconcile
