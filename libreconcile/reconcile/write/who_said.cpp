#include <reconcile/write/who_said.hpp>

#include <fmt/format.h>

#include <reconcile/write/display_text.hpp>

namespace reconcile {

namespace {

/// Names in the order of their first use.
class name_list {
public:
    void add(std::string const& name) {
        if (seen_.insert(name).second) names_.push_back(name);
    }
    [[nodiscard]] bool contains(std::string const& name) const { return seen_.contains(name); }
    [[nodiscard]] std::vector<std::string> const& names() const { return names_; }

private:
    std::vector<std::string> names_;
    std::set<std::string> seen_;
};

/// What an article is called where its publisher is not known: by its file, its title or its id.
std::string article_name(document const& d) {
    if (!d.path.empty() && d.path.ends_with(".txt")) return "the article " + d.path.substr(d.path.rfind('/') + 1);
    return "the article " + (d.title.empty() ? d.id : shortened(d.title, 40));
}

}  // namespace

std::string counted(std::size_t n, std::string_view one, std::string_view many) {
    return fmt::format("{} {}", n, n == 1 ? one : many);
}

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
    name_list origins;
    for (auto const* c : claims)
        if (auto const& links = c->claim.attribution.links; !links.empty()) origins.add(name(links.back().source));
    if (origins.names().empty()) return "nobody is named";
    name_list passed_on;
    for (auto const* c : claims)
        for (auto const& link : c->claim.attribution.links)
            if (auto const& by = name(link.source); !origins.contains(by)) passed_on.add(by);
    auto const via = passed_on.names().empty() ? std::string{} : ", via " + joined(passed_on.names());
    return joined(origins.names()) + via;
}

std::size_t who_said::claims_of(std::string const& name) const {
    auto const known = counts_.find(name);
    return known == counts_.end() ? 0 : known->second;
}

}  // namespace reconcile
