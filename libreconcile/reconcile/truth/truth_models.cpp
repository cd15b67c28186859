#include <reconcile/truth/truth_models.hpp>

#include <reconcile/truth/model_fact_finders.hpp>
#include <reconcile/truth/model_vote.hpp>

namespace reconcile {

std::vector<listed_model> const& truth_models() {
    static std::vector<listed_model> const all{
        {vote_model{}, "each source has one vote of one weight"},
        {sums_model{},
         "hubs and authorities: trust is the sum of beliefs, belief that of trust (Pasternack & Roth 2010)"},
        {average_log_model{},
         "Sums by the mean belief, times the logarithm of how much a source claims (Pasternack & Roth 2010)"},
        {investment_model{}, "sources stake their trust on their claims, which grow with it (Pasternack & Roth 2010)"},
        {pooled_investment_model{}, "Investment, shared out among the values of an item (Pasternack & Roth 2010)"},
    };
    return all;
}

std::optional<any_truth_model> find_truth_model(std::string_view name) {
    for (auto const& m : truth_models())
        if (m.model.name() == name) return m.model;
    return std::nullopt;
}

}  // namespace reconcile
