#include <reconcile/report/change_note.hpp>

#include <algorithm>
#include <set>
#include <vector>

#include <fmt/format.h>

namespace reconcile {

namespace {

constexpr std::size_t most_told = 2;  // conflicts of one kind of change

std::string text_of(std::optional<value> const& v) { return v ? to_text(*v) : "no value"; }

/// What it came to before, for "instead of".
std::string before_text(item_without const& item, change const& c) {
    switch (item.before.verdict.value_or(verdict::no_position)) {
        case verdict::conflict: return "a conflict";
        case verdict::agreed: return c.other_value ? "agreement on " + text_of(item.before.value) : "agreement";
        case verdict::single_source: return c.other_value ? text_of(item.before.value) : "one source";
        case verdict::superseded:
            return c.other_value ? text_of(item.before.value) : "older figures that were replaced";
        case verdict::compatible: return "values that hold together";
        case verdict::cannot_tell: return "an open question";
        case verdict::no_position: return "no value";
    }
    return {};
}

std::string conflicting(value const& a, value const& b) { return fmt::format("{} and {}", to_text(a), to_text(b)); }

std::string after_text(item_without const& item, change const& c) {
    auto const v = text_of(c.after.value);
    bool const say_it =
        c.other_value || item.before.verdict == verdict::conflict || item.before.verdict == verdict::cannot_tell;
    switch (*c.after.verdict) {
        case verdict::conflict:
            return c.conflicts_begun.empty()
                       ? std::string("a conflict")
                       : fmt::format("a conflict of {}",
                                     conflicting(c.conflicts_begun.front().first, c.conflicts_begun.front().second));
        case verdict::agreed: return say_it ? "agreed on " + v : "agreed";
        case verdict::single_source: return say_it ? v + ", from one source only," : "one source only";
        case verdict::superseded:
            return say_it ? v + ", with only older figures that differ," : "only older figures that differ";
        case verdict::compatible: return say_it ? "all can hold together, at " + v + "," : "all can hold together";
        case verdict::cannot_tell: return "an open question";
        case verdict::no_position: return c.after.value ? v + ", worked out from parts," : "no value";
    }
    return {};
}

/// Each change that a verdict does not tell of, as a phrase of its own.
class phrases {
public:
    phrases(reconciliation const& r, item_without const& item, change const& c) : r_(r), item_(item), change_(c) {}

    [[nodiscard]] std::string all() {
        if (!change_.after.verdict) return "nothing is told of this";
        if (change_.other_verdict)
            add(fmt::format("{} instead of {}", after_text(item_, change_), before_text(item_, change_)));
        else if (change_.other_value) add(leading());
        bool const conflict_is_gone = change_.other_verdict && item_.before.verdict == verdict::conflict;
        if (!conflict_is_gone) add_each(change_.conflicts_ended, "no longer conflict");
        add_each(change_.conflicts_explained, "conflict in a way that the words may explain");
        if (!change_.other_verdict)
            for (std::size_t i = 0; i < change_.conflicts_begun.size() && i < most_told; ++i)
                add(conflicting(change_.conflicts_begun[i].first, change_.conflicts_begun[i].second) + " conflict");
        std::set<reason> across_items;
        for (auto const k : change_.across_ended)
            if (across_items.insert(r_.between[k].why.reason).second) add(across(r_.between[k].why.reason));
        return std::move(out_);
    }

private:
    void add(std::string const& phrase) { out_ += (out_.empty() ? "" : "; ") + phrase; }

    [[nodiscard]] std::string leading() const {
        auto const now = text_of(change_.after.value);
        auto const before = text_of(item_.before.value);
        if (now == before && change_.after.best && item_.before.best)
            return fmt::format("{:.10g} as the best figure instead of {:.10g}", *change_.after.best,
                               *item_.before.best);
        bool const several =
            change_.after.verdict == verdict::conflict || change_.after.verdict == verdict::cannot_tell;
        return several ? fmt::format("{} in the lead instead of {}", now, before)
                       : fmt::format("{} instead of {}", now, before);
    }

    void add_each(std::vector<std::uint32_t> const& conflicts, std::string_view what) {
        if (conflicts.empty()) return;
        auto const& found = r_.items[item_.item.index()];
        if (auto const g = group_in_all(conflicts))
            return add(fmt::format("no conflict with {} is left", to_text(found.groups[*g].common)));
        for (std::size_t i = 0; i < conflicts.size() && i < most_told; ++i) {
            auto const& k = found.conflicts[conflicts[i]];
            add(fmt::format("{} {}", conflicting(found.groups[k.left].common, found.groups[k.right].common), what));
        }
        if (conflicts.size() > most_told) add(fmt::format("so do {} more", conflicts.size() - most_told));
    }

    /// The one group that stands in all of several conflicts that end, where it stands in no other.
    [[nodiscard]] std::optional<std::uint32_t> group_in_all(std::vector<std::uint32_t> const& ended) const {
        auto const& all = r_.items[item_.item.index()].conflicts;
        auto const has = [&](std::uint32_t k, std::uint32_t g) { return all[k].left == g || all[k].right == g; };
        if (ended.size() < 2 || ended != change_.conflicts_ended) return std::nullopt;
        for (auto const g : {all[ended[0]].left, all[ended[0]].right}) {
            std::size_t standing = 0;
            for (std::uint32_t k = 0; k < all.size(); ++k) standing += has(k, g);
            if (standing == ended.size() && std::all_of(ended.begin(), ended.end(), [&](auto k) { return has(k, g); }))
                return g;
        }
        return std::nullopt;
    }

    static std::string across(reason why) {
        switch (why) {
            case reason::sum_mismatch: return "the parts no longer add up to more than the whole";
            case reason::part_exceeds_whole: return "the part is no longer more than the whole";
            default: return "nobody else claims it";
        }
    }

    reconciliation const& r_;
    item_without const& item_;
    change const& change_;
    std::string out_;
};

}  // namespace

std::string name_of(reconciliation const& r, left_out const& one) {
    return one.kind == left_out_kind::document ? r.graph->claims()[one.document].id : r.origins.name(one.source);
}

std::string becomes(reconciliation const& r, item_without const& item, change const& c) {
    return phrases(r, item, c).all();
}

}  // namespace reconcile
