// Who stands behind claims, in words: "Observatory and Ministry, via Daily News (2 origins)".
#pragma once

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include <reconcile/report/report.hpp>

namespace reconcile {

class who_said {
public:
    explicit who_said(report const&);

    /// The name that the report has for a source, whatever alias was written; of a document that speaks for itself, its file.
    [[nodiscard]] std::string const& name(std::string const& written) const;
    /// Origins, then who passed it on.
    [[nodiscard]] std::string of(std::vector<report_claim const*> const&) const;
    /// How many claims have this source in their chain.
    [[nodiscard]] std::size_t claims_of(std::string const& name) const;

private:
    std::map<std::string, std::string> names_;  ///< alias to name
    std::map<std::string, std::size_t> counts_;
};

/// "a", "a and b", "a, b and c"; of more than `most`: "a, b and 3 others".
std::string joined(std::vector<std::string> const& names, std::size_t most = 4);
/// "1 article", "5 articles".
std::string counted(std::size_t n, std::string_view one, std::string_view many);

}  // namespace reconcile
