#include <reconcile/align/actor_alignment.hpp>

#include <algorithm>
#include <map>
#include <string>

namespace reconcile {

namespace {

bool names_actor(claim const& c) { return c.property == "responsibility" && !c.scope.side.empty(); }

/// Spellings of one actor, with the claims that have each.
struct actor {
    std::string first;  ///< the least of its spellings
    std::map<std::string, std::size_t> spellings;

    [[nodiscard]] std::string const& shown() const {
        auto const fewer = [](auto const& a, auto const& b) { return a.second < b.second; };
        return std::max_element(spellings.begin(), spellings.end(), fewer)->first;
    }
};

/// By folded form first, then each form to the first one that is known to be the same.
std::vector<actor> actors_of(std::map<std::string, std::size_t> const& names, knowledge const& known) {
    std::map<std::string, actor> forms;
    for (auto const& [name, claims] : names) {
        auto& form = forms[known.canonical(name)];
        if (form.spellings.empty()) form.first = name;
        form.spellings.emplace(name, claims);
    }
    std::vector<actor> out;
    for (auto& [key, form] : forms) {
        auto const compared = out.begin() + static_cast<std::ptrdiff_t>(std::min(out.size(), most_spellings));
        auto const same = std::find_if(
            out.begin(), compared, [&](actor const& a) { return known.names(a.first, form.first) == judgement::same; });
        if (same == compared) out.push_back(std::move(form));
        else same->spellings.merge(form.spellings);
    }
    return out;
}

}  // namespace

void align_actors(std::vector<local_claim>& all, knowledge const& known) {
    std::map<std::string, std::size_t> names;
    for (auto const& c : all)
        if (names_actor(c.told)) ++names[c.told.scope.side];
    if (names.size() < 2) return;
    std::map<std::string, std::string> shown;
    for (auto const& a : actors_of(names, known))
        for (auto const& [name, claims] : a.spellings) shown.emplace(name, a.shown());
    for (auto& c : all)
        if (names_actor(c.told)) c.told.scope.side = shown.at(c.told.scope.side);
}

}  // namespace reconcile
