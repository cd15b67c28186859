#include <reconcile/pipeline/swapped_figures.hpp>

#include <algorithm>
#include <cmath>
#include <map>
#include <set>
#include <tuple>

#include <fmt/format.h>

#include <reconcile/report/group_words.hpp>
#include <reconcile/report/note.hpp>

namespace reconcile {

namespace {

std::vector<report_claim const*> claims_in(report const& all, report_item const& item) {
    std::vector<report_claim const*> out;
    auto const add = [&](std::vector<std::string> const& ids) {
        for (auto const& id : ids)
            if (auto const* c = all.find_claim(id);
                c != nullptr && c->claim.asserted && c->claim.stance == stance::affirms)
                out.push_back(c);
    };
    for (auto const& g : item.groups) add(g.claims);
    add(item.shared);
    std::sort(out.begin(), out.end(), [](auto const* a, auto const* b) { return a->claim.id < b->claim.id; });
    return out;
}

std::string who(report_claim const& c) {
    auto const& links = c.claim.attribution.links;
    return links.empty() ? c.claim.document : links.front().source;
}

void find_units(report const& all, unit_table const& known, report_event& e) {
    std::size_t told = 0;
    for (auto const& item : e.items) {
        std::map<std::tuple<double, double>, std::map<std::string, std::vector<report_claim const*>>> by_number;
        for (auto const* c : claims_in(all, item))
            if (auto const* q = c->claim.asserted->get<quantity>(); q && !q->unit.empty() && q->number)
                by_number[{q->min, q->max}][q->unit].push_back(c);
        for (auto const& [number, units] : by_number) {
            if (units.size() < 2 || told == most_swapped) continue;
            auto const quantity_of = [](auto const& unit) -> quantity const& {
                return *unit.second.front()->claim.asserted->template get<quantity>();
            };
            bool const others = std::any_of(std::next(units.begin()), units.end(), [&](auto const& unit) {
                return are_other_units(quantity_of(*units.begin()), quantity_of(unit), known);
            });
            if (!others) continue;
            figure_finding f{figure_fault::unit_swapped, {}, {}, {}, {}};
            std::vector<std::string> sides;
            for (auto const& [unit, claims] : units) {
                sides.push_back(fmt::format("{} ({})", to_text(*claims.front()->claim.asserted->get<quantity>()),
                                            who(*claims.front())));
                for (auto const* c : claims) f.claims.push_back(c->claim.id);
            }
            std::sort(f.claims.begin(), f.claims.end());
            f.note = fmt::format(
                "{}: {}. It is the same number in two units; one of them is likely wrong. Look the unit up in the "
                "source.",
                item.property, listed(sides));
            e.lint.push_back(std::move(f));
            ++told;
        }
    }
}

struct figure_told {
    double number = 0;
    std::string claim;
    std::string who;
    bool single = true;  ///< the document gives no other
};

/// The one exact count that each document gives of an item.
std::map<std::string, figure_told> by_document(report const& all, report_item const& item) {
    std::map<std::string, figure_told> out;
    for (auto const* c : claims_in(all, item)) {
        auto const* q = c->claim.asserted->get<quantity>();
        if (q == nullptr || c->claim.document.empty() || q->role != quantity_role::count || !q->unit.empty() ||
            q->min != q->max)
            continue;
        auto const [at, fresh] = out.try_emplace(c->claim.document, figure_told{q->min, c->claim.id, who(*c), true});
        at->second.single = at->second.single && (fresh || at->second.number == q->min);
    }
    std::erase_if(out, [](auto const& d) { return !d.second.single; });
    return out;
}

void find_pairs(report const& all, report_event& e) {
    constexpr std::size_t most_properties = 16;
    std::vector<std::pair<report_item const*, std::map<std::string, figure_told>>> items;
    for (auto const& item : e.items) {
        if (!item.scope.empty() || items.size() == most_properties) continue;
        if (auto told = by_document(all, item); told.size() > 1) items.emplace_back(&item, std::move(told));
    }
    std::size_t found = 0;
    for (std::size_t i = 0; i < items.size(); ++i)
        for (auto k = i + 1; k < items.size(); ++k) {
            auto const& [first, left] = items[i];
            auto const& [second, right] = items[k];
            std::map<std::pair<double, double>, std::pair<figure_told const*, figure_told const*>> pairs;
            for (auto const& [document, a] : left)
                if (auto const b = right.find(document);
                    b != right.end() && std::abs(a.number - b->second.number) >= least_apart)
                    pairs.try_emplace({a.number, b->second.number}, &a, &b->second);
            for (auto const& [numbers, here] : pairs) {
                auto const other = pairs.find({numbers.second, numbers.first});
                if (numbers.first > numbers.second || other == pairs.end() || found == most_swapped) continue;
                ++found;
                auto const& there = other->second;
                figure_finding f{figure_fault::figures_swapped,
                                 {here.first->claim, here.second->claim, there.first->claim, there.second->claim},
                                 {},
                                 {},
                                 {}};
                std::sort(f.claims.begin(), f.claims.end());
                f.note = fmt::format(
                    "{0} {2} and {1} {3} ({4}), but {0} {3} and {1} {2} ({5}): the two figures are the other way round "
                    "in one of them. "
                    "See which a third source has.",
                    first->property, second->property, numbers.first, numbers.second, here.first->who,
                    there.first->who);
                e.lint.push_back(std::move(f));
            }
        }
}

bool is_currency(std::string const& unit) {
    return unit.size() == 3 && std::all_of(unit.begin(), unit.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
}

}  // namespace

bool are_other_units(quantity const& a, quantity const& b, unit_table const& units) {
    if (a.unit == b.unit) return false;
    if (is_currency(a.unit) && is_currency(b.unit)) return true;
    auto const one = [&](std::string const& unit) {
        auto q = exactly(1);
        q.unit = unit;
        return units.in_base_units(std::move(q));
    };
    auto const x = one(a.unit);
    auto const y = one(b.unit);
    return x.unit == y.unit && x.min != y.min;
}

void add_swapped_figures(report const& claims_of, unit_table const& units, report_event& e) {
    find_units(claims_of, units, e);
    find_pairs(claims_of, e);
}

}  // namespace reconcile
