#include <reconcile/write/policy_lines.hpp>

#include <fmt/format.h>

#include <reconcile/write/display_text.hpp>

namespace reconcile {

policy_lines lines_of(policy_row const& row, who_said const& who, std::vector<report_claim const*> const& claims) {
    policy_lines out;
    for (auto const& f : row.figures) out.figures.push_back(display_text(to_text(f)));
    if (!row.grade.empty()) out.figures.push_back("grade: " + display_text(row.grade));
    out.why = row.because;
    for (auto const& note : row.notes) out.why += (out.why.empty() ? "" : "; ") + note;
    if (!claims.empty()) out.why += (out.why.empty() ? "from " : ". From ") + who.of(claims);
    out.why = display_text(out.why);
    return out;
}

}  // namespace reconcile
