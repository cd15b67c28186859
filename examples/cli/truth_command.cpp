// reconcile truth: which of the values that sources claim is to be believed, and which sources.
#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include <fmt/format.h>

#include <reconcile/core/error.hpp>
#include <reconcile/pipeline/file_bytes.hpp>
#include <reconcile/pipeline/truth_input.hpp>
#include <reconcile/truth/choose_model.hpp>
#include <reconcile/truth/model_tdh.hpp>
#include <reconcile/truth/source_copying.hpp>
#include <reconcile/truth/truth_models.hpp>
#include <reconcile/truth/truth_result.hpp>
#include <reconcile/write/truth_text.hpp>

#include "commands.hpp"
#include "output.hpp"
#include "terminal.hpp"

namespace cli {

namespace {

std::shared_ptr<reconcile::value_hierarchy const> hierarchy_of(truth_arguments const& asked,
                                                               reconcile::diagnostics& told) {
    if (asked.hierarchy.empty()) return nullptr;
    constexpr std::size_t longest = std::size_t{1} << 30;
    auto const csv = reconcile::read_whole(asked.hierarchy, longest);
    if (!csv) throw reconcile::error(fmt::format("{}: the file is longer than {} bytes", asked.hierarchy, longest));
    auto read = reconcile::read_value_hierarchy(*csv, asked.hierarchy, told);
    if (read.size() == 0)
        throw reconcile::error(
            fmt::format("{}: no hierarchy could be read; give CSV with the columns name and within", asked.hierarchy));
    return std::make_shared<reconcile::value_hierarchy const>(std::move(read));
}

reconcile::chosen_model model_for(truth_arguments const& asked, reconcile::claim_table const& table,
                                  std::shared_ptr<reconcile::value_hierarchy const> hierarchy) {
    if (asked.model.empty()) return reconcile::choose_truth_model(table, std::move(hierarchy));
    if (asked.model == reconcile::tdh_model::name) return {reconcile::tdh_model{.hierarchy = std::move(hierarchy)}, {}};
    if (auto model = reconcile::find_truth_model(asked.model)) return {*std::move(model), {}};
    std::string known;
    for (auto const& m : reconcile::truth_models()) known.append(known.empty() ? "" : ", ").append(m.model.name());
    throw reconcile::error(fmt::format("--model {} is not known; give one of {}", asked.model, known));
}

}  // namespace

int run(truth_arguments const& asked) {
    std::optional<reconcile::truth_kind> kind;
    if (!asked.value.empty()) {
        kind = reconcile::parse_truth_kind(asked.value);
        if (!kind)
            throw reconcile::error(fmt::format("--value {} is not known; give number, time or words", asked.value));
    }
    reconcile::claim_table_builder claims(kind);
    reconcile::diagnostics told;
    for (auto const& path : asked.inputs) reconcile::read_truth_claims(path, claims, told);
    auto hierarchy = hierarchy_of(asked, told);
    print(told);
    auto const table = std::move(claims).build();
    if (table.claims() == 0) throw reconcile::error("no claim could be read; give rows of source,item,value");
    auto const chosen = model_for(asked, table, std::move(hierarchy));
    auto const result = reconcile::fit(chosen.model, table);
    output to(asked.output);
    auto const sink = [&](std::string_view text) { to.write(text); };
    reconcile::truth_style style{.why = chosen.why};
    if (asked.as != truth_arguments::format::csv) style.copies = reconcile::find_copying(table);
    switch (asked.as) {
        case truth_arguments::format::text: reconcile::write_truth_text(table, result, style, sink); break;
        case truth_arguments::format::csv: reconcile::write_truth_csv(table, result, sink); break;
        case truth_arguments::format::json: reconcile::write_truth_json(table, result, style, sink); break;
    }
    to.close();
    return 0;
}

}  // namespace cli
