// The lines of one item in the text report: what is said, and by whom.
//
//     item_lines lines(found, who);
//     for (value_line const& l : lines.of(item)) print(l.value, l.who);
//
// A line a group, then claims that take no side, earlier figures, such as were told again late, and those who give none. Claims of one group that say
// less than the group comes to ("at least 8" beside 8) stand under it. Long lists are cut and say so.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include <reconcile/report/report.hpp>
#include <reconcile/write/who_said.hpp>

namespace reconcile {

struct value_line {
    std::string value;
    std::string who;
    bool under = false;  ///< a wording of the value above it
};

class item_lines {
public:
    /// Both must outlive this.
    item_lines(report const& all, who_said const& who) : all_(all), who_(who) {}

    [[nodiscard]] std::vector<value_line> of(report_item const&) const;
    /// Of an item on responsibility: what is said of the side, and by whom.
    [[nodiscard]] std::vector<value_line> of_actor(report_item const&, std::vector<responsibility_row> const&) const;
    [[nodiscard]] std::vector<report_claim const*> claims(std::vector<std::string> const& ids) const;

private:
    void add_group(std::vector<value_line>&, report_group const&) const;
    void add_claims(std::vector<value_line>&, std::vector<std::string> const& ids, std::string_view remark) const;
    [[nodiscard]] bool is_stale(std::string const& id) const;
    void add_silent(std::vector<value_line>&, report_item const&) const;

    report const& all_;
    who_said const& who_;
};

/// A value for a line of text; statements stand in quotation marks.
std::string value_text(value const&);
/// Is any of its values a number of something?
bool has_figures(report_item const&);
/// "claims it", "is blamed".
std::string_view words_of(responsibility_stance);

}  // namespace reconcile
