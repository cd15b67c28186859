#include <reconcile/truth/model_weighted_vote.hpp>

#include <algorithm>
#include <utility>
#include <vector>

#include <reconcile/truth/weight_sum.hpp>

namespace reconcile {

// What is held: a weight for each source, then the number of its claims that are compared.

model_state weighted_vote_model::start(claim_table const& t) const {
    std::vector<double> held(2 * std::size_t{t.sources()}, 0.0);
    std::fill_n(held.begin(), t.sources(), 1.0);
    for (std::uint32_t i = 0; i < t.items(); ++i)
        if (t.sources_of(i).size() > 1)
            for (auto const s : t.claims_of(i)) ++held[t.sources() + s];
    return {.source = std::move(held)};
}

model_sums weighted_vote_model::zero(claim_table const& t) const {
    return {.source = std::vector<double>(t.sources())};
}

void weighted_vote_model::round(round_input const& in, model_columns& out, model_sums& sums) const {
    for (auto i = in.first; i < in.last; ++i) {
        auto const all = in.table.values_of(i);
        double most = 0;
        for (auto const v : all) {
            out.belief[v] = weight_sum(in.table.claimants(v), in.held.source);
            most = std::max(most, out.belief[v]);
        }
        if (in.table.sources_of(i).size() < 2) continue;
        auto const leads = [&](std::uint32_t v) { return out.belief[v] >= most * (1 - 1e-9); };
        auto const leaders = static_cast<double>(std::count_if(all.begin(), all.end(), leads));
        for (auto const v : all)
            if (leads(v)) add_to_each(in.table.claimants(v), 1 / leaders, sums.source);
    }
}

model_state weighted_vote_model::next(claim_table const& t, model_state held, model_sums const& sums) const {
    for (std::uint32_t s = 0; s < t.sources(); ++s)
        held.source[s] = (sums.source[s] + 1) / (held.source[t.sources() + s] + 2);
    return held;
}

}  // namespace reconcile
