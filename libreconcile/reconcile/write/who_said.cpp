#include <reconcile/write/who_said.hpp>

#include <algorithm>

#include <fmt/format.h>

#include <reconcile/write/display_text.hpp>

namespace reconcile {

namespace {

void add_once(std::vector<std::string>& names, std::string const& name) {
    if (std::find(names.begin(), names.end(), name) == names.end()) names.push_back(name);
}

/// What an article is called where its publisher is not known: by its file, its title or its id.
std::string article_name(document const& d) {
    if (!d.path.empty() && d.path.ends_with(".txt")) return "the article " + d.path.substr(d.path.rfind('/') + 1);
    return "the article " + (d.title.empty() ? d.id : shortened(d.title, 40));
}

}  // namespace

std::string counted(std::size_t n, std::string_view one, std::string_view many) { return fmt::format("{} {}", n, n == 1 ? one : many); }

std::string joined(std::vector<std::string> const& names, std::size_t most) {
    auto const shown = names.size() > most ? most - 1 : names.size();
    std::string out;
    for (std::size_t i = 0; i < shown; ++i) {
        if (i > 0) out += i + 1 == names.size() ? " and " : ", ";
        out += names[i];
    }
    if (shown < names.size()) out += fmt::format(" and {} others", names.size() - shown);
    return out;
}

who_said::who_said(report const& all) {
    for (auto const& d : all.documents) names_.emplace(d.id, article_name(d));
    for (auto const& source : all.sources) {
        for (auto const& alias : source.aliases) names_.emplace(alias, source.name);
    }
    for (auto const& c : all.claims) {
        std::set<std::string> seen;
        for (auto const& link : c.claim.attribution.links)
            if (seen.insert(name(link.source)).second) ++counts_[name(link.source)];
    }
}

std::string const& who_said::name(std::string const& written) const {
    auto const known = names_.find(written);
    return known == names_.end() ? written : known->second;
}

std::string who_said::of(std::vector<report_claim const*> const& claims) const {
    std::vector<std::string> origins;
    std::vector<std::string> passed_on;
    for (auto const* c : claims) {
        auto const& links = c->claim.attribution.links;
        if (links.empty()) continue;
        add_once(origins, name(links.back().source));
        for (std::size_t i = 0; i + 1 < links.size(); ++i) add_once(passed_on, name(links[i].source));
    }
    if (origins.empty()) return "nobody is named";
    std::erase_if(passed_on, [&](auto const& n) { return std::find(origins.begin(), origins.end(), n) != origins.end(); });
    auto out = joined(origins);
    if (!passed_on.empty()) out += ", via " + joined(passed_on);
    return out;
}

std::size_t who_said::claims_of(std::string const& name) const {
    auto const known = counts_.find(name);
    return known == counts_.end() ? 0 : known->second;
}

}  // namespace reconcile
