#include <reconcile/report/hangs.hpp>

#include <algorithm>
#include <map>
#include <tuple>

#include <fmt/format.h>

#include <reconcile/report/change_note.hpp>
#include <reconcile/report/item_name.hpp>

namespace reconcile {

namespace {

class hangs_builder {
public:
    hangs_builder(reconciliation const& r, std::vector<item_without> const& found) : r_(r), claims_(r.graph->claims()) {
        for (auto const& item : found) by_item_[item_name(item.about)] = &item;
        std::map<std::string, std::size_t> count;
        for (auto const& k : r.between) {
            auto event = event_name(claims_[k.between.front().item]);
            auto const number = ++count[event];
            across_.push_back(fmt::format("{}!{}", event, number));  // as build_report() calls them
        }
    }

    void fill(report_story& story) {
        hinges_.clear();
        for (auto& event : story.events)
            for (auto& item : event.items)
                if (auto const at = by_item_.find(item.id); at != by_item_.end()) fill(item, *at->second);
        story.hinges = ranked();
    }

private:
    /// Sources of one name are kept apart by their document.
    using source_key = std::tuple<std::string, left_out_kind, std::string>;

    void fill(report_item& into, item_without const& found) {
        report_hangs out{{}, found.asked, found.sources};
        for (auto const& c : found.changes) {
            out.changes.push_back(told(into, found, c));
            count(found, c, out.changes.back());
        }
        into.hangs = std::move(out);
    }

    [[nodiscard]] report_change told(report_item const& of, item_without const& item, change const& c) const {
        report_change out;
        out.without = name_of(r_, c.without);
        out.kind = c.without.kind;
        for (auto const claim : c.claims) out.claims.emplace_back(claims_.public_id(claim));
        out.after = c.after;
        out.other_verdict = c.other_verdict;
        for (auto const k : c.conflicts_ended) out.conflicts_ended.push_back(of.conflicts[k].id);
        for (auto const k : c.across_ended) out.conflicts_ended.push_back(across_[k]);
        for (auto const k : c.conflicts_explained) out.conflicts_explained.push_back(of.conflicts[k].id);
        out.becomes = becomes(r_, item, c);
        out.note = fmt::format("Without {}: {}.", out.without, out.becomes);
        return out;
    }

    void count(item_without const& item, change const& c, report_change const& told) {
        auto const apart =
            c.without.kind == left_out_kind::document ? std::string{} : claims_[c.without.source].document;
        auto& hinge = hinges_[{told.without, told.kind, apart}];
        hinge.without = told.without;
        hinge.kind = told.kind;
        auto const before = item.before.verdict;
        bool const alone = !c.after.verdict && (before == verdict::single_source || before == verdict::no_position);
        hinge.alone += alone;
        hinge.verdicts += c.other_verdict && !alone;
        hinge.values += !c.other_verdict && c.other_value;
        hinge.conflicts += c.conflicts_ended.size();
        if (c.other_verdict && !alone) hinge.items.push_back(item_name(item.about));
    }

    [[nodiscard]] std::vector<report_hinge> ranked() {
        std::vector<report_hinge> out;
        for (auto& [key, hinge] : hinges_) out.push_back(std::move(hinge));
        auto const weight = [](report_hinge const& h) {
            return std::tuple(h.verdicts, h.conflicts, h.values, h.alone);
        };
        std::stable_sort(out.begin(), out.end(), [&](auto const& a, auto const& b) { return weight(a) > weight(b); });
        return out;
    }

    reconciliation const& r_;
    corpus const& claims_;
    std::map<std::string, item_without const*> by_item_;
    std::vector<std::string> across_;
    std::map<source_key, report_hinge> hinges_;
};

}  // namespace

void add_hangs(report& into, reconciliation const& r, std::vector<item_without> const& found) {
    hangs_builder builder(r, found);
    for (auto& story : into.stories) builder.fill(story);
}

}  // namespace reconcile
