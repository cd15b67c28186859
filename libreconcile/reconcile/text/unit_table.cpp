#include <reconcile/text/unit_table.hpp>

#include <algorithm>
#include <charconv>

namespace reconcile {

unit_table::unit_table(lexicon const& from) {
    for (auto const* section : from.sections("number")) {
        if (section->name != "unit") continue;
        for (auto const& e : section->entries) {
            if (!e.has("base")) continue;
            auto const written = e.get("factor", "1");
            double factor = 1;
            std::from_chars(written.data(), written.data() + written.size(), factor);
            rows_.push_back({std::string(e.get("symbol")), std::string(e.get("base")), factor});
        }
    }
    std::ranges::stable_sort(rows_, {}, &row::symbol);
}

quantity unit_table::in_base_units(quantity q) const {
    auto const found = std::ranges::lower_bound(rows_, q.unit, {}, &row::symbol);
    if (q.unit.empty() || found == rows_.end() || found->symbol != q.unit) return q;
    q.min *= found->factor;
    q.max *= found->factor;
    if (q.likely) q.likely = number_range{q.likely->min * found->factor, q.likely->max * found->factor};
    q.unit = found->base;
    return q;
}

}  // namespace reconcile
