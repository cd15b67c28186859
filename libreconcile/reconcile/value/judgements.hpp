// What a person has judged of names: same, different, unsure. It stands over lexicons, texts and spelling.
//
//     judgements judged({{judgement::same, "Kataib Hezbollah", "Hezbollah Brigades", 1}}, "judged.txt", found);
//     judged.names("Kait'ib Hezbollah", "Hezbollah Brigades")     // same: the first is a spelling of a name that was judged
//
// Lines are taken from the last to the first, and one that cannot hold beside those behind it is left out and told: so the
// later line wins, also where it takes several lines to contradict each other (same A | B, same B | C, different A | C).
// Sameness carries on (A, B, C are one); difference and unsureness hold between all names of the one and of the other.
// Cost: near linear in the lines; a question takes a few look-ups. Const use is safe from several threads.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include <reconcile/core/diagnostic.hpp>
#include <reconcile/value/judged_sets.hpp>

namespace reconcile {

/// One judgement of two names (or of two events, by what stands for them), and the line of the file that it stands on.
struct judged_line {
    judgement says = judgement::same;
    std::string a;
    std::string b;
    std::uint64_t line = 0;
};

class judgements {
public:
    judgements() = default;
    /// `file` names what is wrong.
    judgements(std::vector<judged_line> const&, std::string_view file, diagnostics&);

    [[nodiscard]] bool empty() const { return names_.empty(); }
    /// What is judged of two names; a name that was not judged itself counts as the one judged thing that it is a spelling
    /// of. Empty: nothing.
    [[nodiscard]] std::optional<judgement> names(std::string_view a, std::string_view b) const;
    /// The number of the thing that a name is judged to be; empty: nothing is judged of it.
    [[nodiscard]] std::optional<std::uint32_t> thing(std::string_view name) const;
    /// Names that are judged one, folded and sorted; only lists of two and more.
    [[nodiscard]] std::vector<std::vector<std::string>> same() const;
    /// Sixteen hexadecimal digits that change when any judgement does.
    [[nodiscard]] std::string const& fingerprint() const { return fingerprint_; }

private:
    std::uint32_t add(std::string_view name);
    /// What is wrong with a line beside those behind it, which are in already; empty: it is put in.
    std::string put_in(judged_line const&);
    void settle();
    [[nodiscard]] std::optional<std::uint32_t> find(std::string_view name) const;

    std::vector<std::string> names_;    ///< folded
    judged_sets sets_;                  ///< by name; no further names are added once they are settled
    std::vector<std::uint32_t> thing_;  ///< by name: the root of its set
    std::unordered_map<std::string, std::uint32_t> by_name_;
    std::unordered_map<std::string, std::vector<std::uint32_t>> by_sound_;
    std::string fingerprint_;
};

}  // namespace reconcile
