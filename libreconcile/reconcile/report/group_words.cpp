#include <reconcile/report/group_words.hpp>

#include <algorithm>
#include <cmath>
#include <set>

#include <fmt/format.h>

namespace reconcile {

std::string listed(std::vector<std::string> const& all, std::size_t most) {
    std::string out;
    auto const shown = std::min(all.size(), most);
    for (std::size_t i = 0; i < shown; ++i) {
        if (i > 0) out += i + 1 == all.size() ? " and " : ", ";
        out += all[i];
    }
    if (all.size() > shown)
        out += fmt::format(" and {} {}", all.size() - shown, all.size() - shown == 1 ? "other" : "others");
    return out;
}

std::vector<std::string> names_of(reconciliation const& r, std::vector<source_id> const& sources) {
    std::vector<std::string> out;
    for (auto const s : sources) out.push_back(r.origins.name(s));
    return out;
}

std::string counted_words(reconciliation const& r, claim_group const& g) {
    std::set<std::string> words;
    for (auto const c : g.claims)
        if (auto const* q = r.graph->claims().asserted(c)->get<quantity>(); q && !q->of.empty()) words.insert(q->of);
    return listed({words.begin(), words.end()}, 3);
}

std::string verb_words(reconciliation const& r, claim_group const& g) {
    std::set<std::string> words;
    for (auto const c : g.claims)
        if (auto const v = r.graph->claims().verb(c); !v.empty()) words.emplace(v);
    return listed({words.begin(), words.end()}, 3);
}

std::string number_text(double n) {
    return n == std::floor(n) && std::abs(n) < 1e15 ? fmt::format("{:.0f}", n) : fmt::format("{:.6g}", n);
}

}  // namespace reconcile
