#include <reconcile/truth/truth_models.hpp>

#include <reconcile/truth/model_vote.hpp>

namespace reconcile {

std::vector<listed_model> const& truth_models() {
    static std::vector<listed_model> const all{
        {vote_model{}, "each source has one vote of one weight"},
    };
    return all;
}

std::optional<any_truth_model> find_truth_model(std::string_view name) {
    for (auto const& m : truth_models())
        if (m.model.name() == name) return m.model;
    return std::nullopt;
}

}  // namespace reconcile
