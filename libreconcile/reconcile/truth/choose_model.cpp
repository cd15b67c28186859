#include <reconcile/truth/choose_model.hpp>

#include <algorithm>
#include <cmath>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include <reconcile/truth/model_accu.hpp>
#include <reconcile/truth/model_confusion.hpp>
#include <reconcile/truth/model_crh.hpp>
#include <reconcile/truth/model_fact_finders.hpp>
#include <reconcile/truth/model_tdh.hpp>
#include <reconcile/truth/model_vote.hpp>

namespace reconcile {

namespace {

/// A confusion matrix is learned class by class: with fewer items for each than these there is little to learn from.
constexpr std::uint32_t most_classes = 50;
constexpr std::uint32_t least_items_a_class = 10;
constexpr double least_labels_an_item = 2;
/// Below this share of repeated values a vote has nothing to count.
constexpr double hardly_repeated = 0.1;
/// Of so few claims a share of right ones has an interval (95%) wider than a half.
constexpr std::uint32_t too_few_claims = 10;

}  // namespace

table_shape shape_of(claim_table const& t) {
    table_shape out;
    out.items = t.items();
    out.labels = t.labels();
    out.claims_an_item = t.items() == 0 ? 0 : static_cast<double>(t.claims()) / t.items();
    double compared = 0;
    double measured = 0;
    double claims = 0;
    double repeated = 0;
    for (std::uint32_t i = 0; i < t.items(); ++i) {
        if (t.sources_of(i).size() < 2) continue;
        compared += 1;
        measured += t.kind_of(i) == truth_kind::words ? 0 : 1;
        for (auto const v : t.values_of(i)) {
            auto const n = static_cast<double>(t.claimants(v).size());
            claims += n;
            repeated += n > 1 ? n : 0;
        }
    }
    out.measured = compared > 0 ? measured / compared : 0;
    out.repeated = claims > 0 ? repeated / claims : 0;
    std::vector<std::uint32_t> by_source(t.sources());
    for (std::uint32_t s = 0; s < t.sources(); ++s) by_source[s] = t.claims_by(s);
    if (!by_source.empty()) {
        out.most_claims = *std::max_element(by_source.begin(), by_source.end());
        auto const middle = by_source.begin() + static_cast<std::ptrdiff_t>(by_source.size() / 2);
        std::nth_element(by_source.begin(), middle, by_source.end());
        out.claims_a_source = *middle;
    }
    return out;
}

chosen_model choose_truth_model(claim_table const& t, std::shared_ptr<value_hierarchy const> hierarchy) {
    if (hierarchy) return {tdh_model{.hierarchy = std::move(hierarchy)}, "a hierarchy of values is given"};
    auto const s = shape_of(t);
    bool const fits = std::uint64_t{t.sources()} * s.labels * s.labels <= most_confusion_cells;
    if (fits && s.labels <= most_classes && s.labels <= s.items / least_items_a_class &&
        s.claims_an_item >= least_labels_an_item)
        return {pooled_dawid_skene_model{},
                fmt::format("all items share {} values, {:.1f} claims an item", s.labels, s.claims_an_item)};
    if (s.measured > 0.5 && s.repeated < hardly_repeated)
        return {crh_model{},
                fmt::format("numbers or times, and only {:.0f}% of the claims repeat another", 100 * s.repeated)};
    if (s.most_claims < too_few_claims) return {vote_model{}, fmt::format("no source makes {} claims", too_few_claims)};
    if (s.claims_a_source < too_few_claims)
        return {investment_model{}, fmt::format("half of the sources make {} claims or fewer", s.claims_a_source)};
    return {accu_origins_model{}, fmt::format("half of the sources make {} claims or more", s.claims_a_source)};
}

}  // namespace reconcile
