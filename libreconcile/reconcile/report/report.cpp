#include <reconcile/report/report.hpp>

#include <algorithm>

namespace reconcile {

std::vector<report_conflict const*> report::conflicts() const {
    std::vector<report_conflict const*> out;
    for (auto const& s : stories)
        for (auto const& e : s.events)
            for (auto const& i : e.items)
                for (auto const& c : i.conflicts) out.push_back(&c);
    return out;
}

report_claim const* report::find_claim(std::string_view id) const {
    auto const at = std::lower_bound(claims.begin(), claims.end(), id, [](auto const& c, std::string_view wanted) { return c.claim.id < wanted; });
    return at != claims.end() && at->claim.id == id ? &*at : nullptr;
}

}  // namespace reconcile
