#include <reconcile/report/beliefs.hpp>

#include <string_view>
#include <unordered_map>
#include <utility>

#include <reconcile/truth/choose_model.hpp>
#include <reconcile/truth/truth_result.hpp>

namespace reconcile {

namespace {

template <class Visit>
void each_group(report& r, Visit visit) {
    for (auto& story : r.stories)
        for (auto& event : story.events)
            for (auto& item : event.items)
                for (auto& group : item.groups) visit(item, group);
}

}  // namespace

void add_beliefs(report& r, std::optional<any_truth_model> model) {
    claim_table_builder claims(truth_kind::words);
    each_group(r, [&](report_item const& item, report_group const& group) {
        for (auto const& origin : group.origins) claims.add(origin, item.id, group.id);
    });
    auto const table = std::move(claims).build();
    auto chosen = model ? chosen_model{*std::move(model), {}} : choose_truth_model(table);
    auto const found = fit(chosen.model, table);

    std::unordered_map<std::string_view, double> belief;
    for (std::uint32_t v = 0; v < table.values(); ++v) belief.emplace(table.text(v), found.belief[v]);
    each_group(r, [&](report_item const&, report_group& group) {
        if (auto const at = belief.find(group.id); at != belief.end()) group.belief = at->second;
    });
    std::unordered_map<std::string_view, double> reliability;
    for (std::uint32_t s = 0; s < table.sources(); ++s)
        reliability.emplace(table.source_name(s), found.sources[s].reliability);
    for (auto& source : r.sources)
        if (auto const at = reliability.find(source.name); at != reliability.end()) source.reliability = at->second;
    r.weighed = report_weighing{found.model, std::move(chosen.why)};
}

}  // namespace reconcile
