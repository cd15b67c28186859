// Totals from parts: what the marked parts of an item come to together, where nobody gives a total.
//
//     "nine children" and "four soldiers" were among the dead, "two on the north bank, five on the south"
//     auto parts = disjoint_parts(claims, known, items, some);   // those that surely have nobody in common
//     auto total = derive_total(…);                              // at least 13
//
// A derived total is no claim: it stands for nobody, and conflicts with nothing by itself. It is a lower bound, unless the
// parts are one and `others`, who are all the rest. What is surely disjoint: two sites that are not known to be one or to lie
// within each other; two populations that are known to exclude each other. What may overlap is not added, and one part alone
// makes no total. Cost: a sort, and a comparison of each two of at most `most_parts` parts.
#pragma once

#include <span>
#include <vector>

#include <reconcile/group/item_result.hpp>

namespace reconcile {

inline constexpr std::size_t most_parts = 64;

/// The part that is all the rest: "killed three others and himself".
inline constexpr std::string_view rest_of_all = "others";

struct derived_total {
    data_item about;  ///< the whole
    item_id whole;    ///< empty where no claim is about it
    quantity total;
    std::vector<item_id> parts;  ///< that were added, by scope
};

/// The least that a part can be, whichever of its groups is right; none where it is no quantity, or of several units.
std::optional<double> least_of(item_result const&);

/// Of items that are parts by population or site, those of most together that surely have nobody in common; by scope.
/// Parts whose least is unknown or 0 are left out. To each part the largest that fit are added, and the largest sum stands.
std::vector<item_id> disjoint_parts(corpus const&, knowledge const&, std::span<item_result const>,
                                    std::vector<item_id> parts);

/// The total of `parts` of one whole; none where fewer than two have nobody in common, or where `whole` (may be null) is
/// told as much already or as a number with an upper end.
std::optional<derived_total> derive_total(corpus const&, knowledge const&, std::span<item_result const>,
                                          std::vector<item_id> const& parts, item_result const* whole);

}  // namespace reconcile
