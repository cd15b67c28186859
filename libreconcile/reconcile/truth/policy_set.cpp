#include <reconcile/truth/policy_set.hpp>

#include <algorithm>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <reconcile/core/error.hpp>
#include <reconcile/truth/policy_acled.hpp>
#include <reconcile/truth/policy_airwars.hpp>
#include <reconcile/truth/policy_gtd.hpp>
#include <reconcile/truth/policy_ibc.hpp>
#include <reconcile/truth/policy_ucdp.hpp>

namespace reconcile {

namespace {

char small(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

bool same_name(std::string_view a, std::string_view b) {
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](char x, char y) { return small(x) == small(y); });
}

bool says_nothing(policy_row const& row) {
    return row.figures.empty() && row.grade.empty() && row.because.empty() && row.notes.empty();
}

void sort_once(std::vector<std::string>& ids) {
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
}

}  // namespace

policy_set policy_set::all() {
    policy_set out;
    out.add("UCDP", ucdp_policy{});
    out.add("ACLED", acled_policy{});
    out.add("GTD", gtd_policy{});
    out.add("Airwars", airwars_policy{});
    out.add("IBC", ibc_policy{});
    return out;
}

void policy_set::put(std::string name, std::shared_ptr<rule const> with) {
    for (auto& [known, held] : held_)
        if (known == name) {
            held = std::move(with);
            return;
        }
    held_.emplace_back(std::move(name), std::move(with));
}

void policy_set::add_built_in(std::string_view name) {
    auto const built_in = all();
    bool found = false;
    for (auto const& [known, held] : built_in.held_)
        if (same_name(name, known) || same_name(name, "all")) {
            put(known, held);
            found = true;
        }
    if (!found)
        throw error(fmt::format("policy {} is not known; give {} or all", name, fmt::join(built_in.names(), ", ")));
}

std::vector<std::string> policy_set::names() const {
    std::vector<std::string> out;
    for (auto const& [name, held] : held_) out.push_back(name);
    return out;
}

std::vector<policy_row> policy_set::rows(policy_case const& given) const {
    std::vector<policy_row> out;
    for (auto const& [name, held] : held_) {
        auto row = held->row(given);
        if (says_nothing(row)) continue;
        row.policy = name;
        for (auto& f : row.figures) {
            sort_once(f.claims);
            row.claims.insert(row.claims.end(), f.claims.begin(), f.claims.end());
        }
        sort_once(row.claims);
        out.push_back(std::move(row));
    }
    return out;
}

}  // namespace reconcile
