#include <reconcile/group/leave_one_out.hpp>

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <tuple>

#include <reconcile/core/enum_names.hpp>

namespace reconcile {

namespace {

constexpr enum_names<left_out_kind, 3> kinds{
    {{{left_out_kind::origin, "origin"}, {left_out_kind::outlet, "outlet"}, {left_out_kind::document, "document"}}}};

/// A source or document, and the claims that go with it, by item.
struct candidate {
    left_out without;
    std::map<item_id, std::set<claim_id>> claims;
    std::size_t count = 0;
};

/// Who is left out in turn: decided once for all items.
class candidates {
public:
    candidates(corpus const& claims, origin_table const& origins) : claims_(claims), origins_(origins) {
        std::map<source_id, std::size_t> count;
        std::map<document_id, std::vector<claim_id>> in_document;
        for (auto const c : claims.claims()) {
            for (auto const s : sources_of(c)) ++count[s];
            if (auto const o = origins.outlet(claims.chain(c))) outlets_.insert(o);
            if (auto const d = claims.document_of(c)) in_document[d].push_back(c);
        }
        for (auto const& [d, its] : in_document) {
            auto all_from = sources_of(its.front());
            for (auto const c : its) {
                auto const also = sources_of(c);
                std::erase_if(all_from, [&](auto s) { return !also.contains(s); });
            }
            bool const is_one_source =
                std::any_of(all_from.begin(), all_from.end(), [&](auto s) { return count[s] == its.size(); });
            if (!is_one_source) documents_.insert(d);
        }
    }

    /// Those with claims on some items: by the number of these, kind and name.
    [[nodiscard]] std::vector<candidate> of(claim_graph const& graph, std::vector<item_id> const& items) const {
        std::map<std::pair<source_id, document_id>, candidate> found;
        for (auto const item : items)
            for (auto const c : graph.claims_about(item)) {
                for (auto const s : sources_of(c)) add(found[{s, {}}], item, c);
                if (auto const d = claims_.document_of(c); d && documents_.contains(d)) add(found[{{}, d}], item, c);
            }
        std::vector<candidate> out;
        for (auto& [key, one] : found) {
            one.without = {kind_of(key.first), key.first, key.second};
            out.push_back(std::move(one));
        }
        std::sort(out.begin(), out.end(), [&](auto const& a, auto const& b) { return order(a) < order(b); });
        return out;
    }

private:
    static void add(candidate& to, item_id item, claim_id c) {
        to.claims[item].insert(c);
        ++to.count;
    }

    /// Whoever said it first, and the outlet that carries it.
    [[nodiscard]] std::set<source_id> sources_of(claim_id c) const {
        std::set<source_id> out;
        for (auto const s : {origins_.origin(claims_.chain(c)), origins_.outlet(claims_.chain(c))})
            if (s) out.insert(s);
        return out;
    }

    [[nodiscard]] left_out_kind kind_of(source_id s) const {
        if (!s) return left_out_kind::document;
        return outlets_.contains(s) ? left_out_kind::outlet : left_out_kind::origin;
    }

    /// Ids do not tell the order: sources of one name are kept apart by their document.
    [[nodiscard]] std::tuple<std::size_t, left_out_kind, std::string_view, std::string_view> order(
        candidate const& one) const {
        auto const [kind, s, d] = one.without;
        auto const fewer = claims_.claims().size() - one.count;
        if (kind == left_out_kind::document) return {fewer, kind, claims_[d].id, {}};
        return {fewer, kind, origins_.name(s), claims_[s].document};
    }

    corpus const& claims_;
    origin_table const& origins_;
    std::set<source_id> outlets_;
    std::set<document_id> documents_;  ///< that are not all of one source
};

item_outcome outcome_of(item_result const& r, std::size_t claims, derived_total const* total) {
    item_outcome out;
    if (claims > 0 || total != nullptr) out.verdict = r.verdict;
    if (r.leading) {
        out.value = r.groups[*r.leading].common;
        out.best = r.best;
    }
    if (total != nullptr) {
        if (!out.value) out.value = value{total->total};
        out.best = total->total.min;
    }
    return out;
}

/// Which groups of an item before share a claim with each of its groups now.
using met_groups = std::vector<std::set<std::uint32_t>>;

met_groups groups_met(item_result const& before, item_result const& now) {
    std::map<claim_id, std::uint32_t> group_of;
    for (std::uint32_t g = 0; g < before.groups.size(); ++g)
        for (auto const c : before.groups[g].claims) group_of.emplace(c, g);
    met_groups out(now.groups.size());
    for (std::size_t g = 0; g < now.groups.size(); ++g)
        for (auto const c : now.groups[g].claims)
            if (auto const at = group_of.find(c); at != group_of.end()) out[g].insert(at->second);
    return out;
}

bool stands_on(group_conflict const& before, group_conflict const& now, met_groups const& met) {
    return (met[now.left].contains(before.left) && met[now.right].contains(before.right)) ||
           (met[now.left].contains(before.right) && met[now.right].contains(before.left));
}

/// What became of the conflicts of one item.
void compare_conflicts(item_result const& before, item_result const& now, met_groups const& met, change& out) {
    std::vector<bool> old(now.conflicts.size());
    for (std::uint32_t k = 0; k < before.conflicts.size(); ++k) {
        bool any = false;
        bool all_explained = true;
        for (std::size_t n = 0; n < now.conflicts.size(); ++n)
            if (stands_on(before.conflicts[k], now.conflicts[n], met)) {
                any = old[n] = true;
                all_explained = all_explained && now.conflicts[n].why.explained();
            }
        if (!any) out.conflicts_ended.push_back(k);
        else if (all_explained && !before.conflicts[k].why.explained()) out.conflicts_explained.push_back(k);
    }
    for (std::size_t n = 0; n < now.conflicts.size(); ++n)
        if (!old[n])
            out.conflicts_begun.emplace_back(now.groups[now.conflicts[n].left].common,
                                             now.groups[now.conflicts[n].right].common);
}

/// One property of one event, with each source left out in turn.
class family_without {
public:
    /// `items` are those of the whole run; they are as they were when the work is done.
    family_without(reconciliation const& r, judging const& given, candidates const& all, item_family const& family,
                   std::vector<item_result>& items)
        : r_(r), given_(given), all_(all), family_(family), items_(items) {
        for (auto const* list : {&family.parts, &family.sides})
            members_.insert(members_.end(), list->begin(), list->end());
        if (family.whole) members_.insert(members_.begin(), family.whole);
        before_ = judge(given, family, items);
    }

    [[nodiscard]] std::size_t across() const { return before_.between.size(); }

    /// `first_across` is the place of the family's first conflict in reconciliation::between.
    void work_out(std::size_t first_across, std::vector<item_without>& out) {
        auto const first = out.size();
        for (auto const item : members_)
            out.push_back({given_.graph.claims()[item], item, outcome(item, before_, {}), {}, 0, 0});
        bool const total_alone = before_.total && !family_.whole;
        if (total_alone) out.push_back({before_.total->about, {}, outcome({}, before_, {}), {}, 0, 0});
        auto const found = all_.of(given_.graph, members_);
        for (std::size_t i = 0; i < found.size() && i < most_left_out; ++i) {
            auto const after = judge_without(found[i]);
            auto const ended = across_ended(after);
            for (std::size_t m = 0; m < members_.size(); ++m) {
                auto& item = out[first + m];
                auto made = changed(members_[m], item.before, found[i], after);
                for (auto const k : ended)
                    if (takes_part(members_[m], before_.between[k]))
                        made.across_ended.push_back(static_cast<std::uint32_t>(first_across + k));
                keep(std::move(made), item);
            }
            if (total_alone) keep(changed({}, out.back().before, found[i], after), out.back());
            put_back(found[i]);
        }
        for (auto i = first; i < out.size(); ++i) {
            out[i].sources = found.size();
            out[i].asked = std::min(found.size(), most_left_out);
        }
    }

private:
    family_result judge_without(candidate const& one) {
        for (auto const& [item, gone] : one.claims) {
            std::vector<claim_id> rest;
            for (auto const c : given_.graph.claims_about(item))
                if (!gone.contains(c)) rest.push_back(c);
            items_[item.index()] = judge(given_, item, std::move(rest));
            met_[item] = groups_met(r_.items[item.index()], items_[item.index()]);
        }
        return judge(given_, family_, items_);
    }

    void put_back(candidate const& one) {
        for (auto const& [item, gone] : one.claims) items_[item.index()] = r_.items[item.index()];
        met_.clear();
    }

    /// Of an item, or, where it is empty, of the total that has none.
    [[nodiscard]] item_outcome outcome(item_id item, family_result const& of, std::set<claim_id> const& gone) const {
        auto const* total = of.total && of.total->whole == item ? &*of.total : nullptr;
        if (!item) return outcome_of({}, 0, total);
        return outcome_of(items_[item.index()], given_.graph.claims_about(item).size() - gone.size(), total);
    }

    /// All but what ended across items.
    [[nodiscard]] change changed(item_id item, item_outcome const& before, candidate const& one,
                                 family_result const& after) const {
        change out;
        out.without = one.without;
        auto const touched = one.claims.find(item);
        bool const loses = touched != one.claims.end();
        out.after = outcome(item, after, loses ? touched->second : std::set<claim_id>{});
        out.other_verdict = out.after.verdict != before.verdict;
        out.other_value = out.after.best != before.best || !says_the_same(out.after.value, before.value);
        if (!loses) return out;
        compare_conflicts(r_.items[item.index()], items_[item.index()], met_.at(item), out);
        auto const& c = given_.graph.claims();
        out.claims.assign(touched->second.begin(), touched->second.end());
        std::sort(out.claims.begin(), out.claims.end(),
                  [&](auto a, auto b) { return c.public_id(a) < c.public_id(b); });
        return out;
    }

    static void keep(change made, item_without& item) {
        bool const nothing = !made.other_verdict && !made.other_value && made.conflicts_ended.empty() &&
                             made.across_ended.empty() && made.conflicts_explained.empty() &&
                             made.conflicts_begun.empty();
        if (!nothing) item.changes.push_back(std::move(made));
    }

    [[nodiscard]] bool says_the_same(std::optional<value> const& a, std::optional<value> const& b) const {
        if (!a || !b) return a.has_value() == b.has_value();
        return *a == *b || relate(*a, *b, given_.known) == set_relation::equal;
    }

    static bool takes_part(item_id item, event_conflict const& k) {
        return std::any_of(k.between.begin(), k.between.end(), [&](auto const& side) { return side.item == item; });
    }

    /// In before_.between.
    [[nodiscard]] std::vector<std::size_t> across_ended(family_result const& after) const {
        std::vector<std::size_t> out;
        for (std::size_t k = 0; k < before_.between.size(); ++k)
            if (std::none_of(after.between.begin(), after.between.end(),
                             [&](auto const& now) { return goes_on(before_.between[k], now); }))
                out.push_back(k);
        return out;
    }

    /// Do two of its sides still stand against each other: the whole and a part, or two who say that they did it?
    [[nodiscard]] bool goes_on(event_conflict const& before, event_conflict const& now) const {
        auto const shared = std::count_if(before.between.begin(), before.between.end(), [&](auto const& side) {
            return std::any_of(now.between.begin(), now.between.end(),
                               [&](auto const& s) { return shares_claims(side, s); });
        });
        bool const rivals = now.why.reason == reason::competing_responsibility;
        return shared >= 2 && (rivals || shares_claims(before.between.back(), now.between.back()));
    }

    [[nodiscard]] bool shares_claims(event_conflict::side const& before, event_conflict::side const& now) const {
        if (before.item != now.item) return false;
        auto const met = met_.find(now.item);
        return met == met_.end() ? before.group == now.group : met->second[now.group].contains(before.group);
    }

    reconciliation const& r_;
    judging const& given_;
    candidates const& all_;
    item_family const& family_;
    std::vector<item_result>& items_;
    std::vector<item_id> members_;
    family_result before_;
    std::map<item_id, met_groups> met_;  ///< of the items that are worked out anew
};

}  // namespace

std::string_view to_string(left_out_kind k) { return kinds.text(k); }

std::vector<item_without> leave_one_out(reconciliation const& r, comparator_set const& rules) {
    auto const& claims = r.graph->claims();
    judging const given{*r.graph, r.origins, *r.known, rules, &r.reused};
    candidates const all(claims, r.origins);
    auto items = r.items;
    std::vector<item_without> out;
    std::size_t across = 0;
    for (auto const& f : families_of(claims)) {
        family_without one(r, given, all, f, items);
        one.work_out(across, out);
        across += one.across();
    }
    std::stable_sort(out.begin(), out.end(), [](auto const& a, auto const& b) { return a.about < b.about; });
    return out;
}

}  // namespace reconcile
