#include <reconcile/truth/model_vote.hpp>

#include <utility>

namespace reconcile {

model_state vote_model::start(claim_table const& t) const { return {.source = std::vector<double>(t.sources(), 1.0)}; }

model_sums vote_model::zero(claim_table const& t) const { return {.source = std::vector<double>(t.sources())}; }

void vote_model::round(round_input const& in, model_columns& out, model_sums& sums) const {
    for (auto i = in.first; i < in.last; ++i) {
        auto const all = static_cast<double>(in.table.claims_of(i).size());
        for (auto const v : in.table.values_of(i)) {
            out.belief[v] = static_cast<double>(in.table.claimants(v).size());
            for (auto const s : in.table.claimants(v)) sums.source[s] += out.belief[v] / all;
        }
    }
}

model_state vote_model::next(claim_table const& t, model_state held, model_sums const& sums) const {
    for (std::uint32_t s = 0; s < t.sources(); ++s) held.source[s] = sums.source[s] / t.claims_by(s);
    return held;
}

}  // namespace reconcile
