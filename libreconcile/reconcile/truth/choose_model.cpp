#include <reconcile/truth/choose_model.hpp>

#include <reconcile/truth/model_accu.hpp>
#include <reconcile/truth/model_fact_finders.hpp>

namespace reconcile {

chosen_model choose_truth_model(claim_table const& t) {
    std::uint32_t single = 0;
    for (std::uint32_t i = 0; i < t.items(); ++i) single += t.claims_of(i).size() == 1 ? 1 : 0;
    if (2 * single > t.items()) return {investment_model{}, "most items are claimed of once"};
    return {accu_origins_model{}, "several sources speak of most items"};
}

}  // namespace reconcile
