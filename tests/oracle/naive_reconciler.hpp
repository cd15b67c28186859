// A slow, obvious reconciler for items whose values lie on a line, written from the definitions and not from the library:
// every point is tried, every pair of claims is looked at. What the fast one finds must be the same.
//
// It reads claims as they were given (not the corpus), and decides for itself what lies in a set, which figure came first,
// what conflicts and what the verdict is. Points are given by the caller: enough of them that any two sets which differ do
// so at one of them.
#pragma once

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include <reconcile/claim/claim.hpp>
#include <reconcile/compare/relation.hpp>
#include <reconcile/group/item_result.hpp>

namespace reconcile::oracle {

/// A point of the line: a number, a second of the clock, or 0 and 1 for no and yes.
using point = double;

/// Does the set hold this point? With a zone points are instants, and times without one are read in it; else all are clocks.
inline bool holds(value const& v, point p, std::optional<std::int16_t> zone) {
    if (!v.except.empty()) return !holds(v.except.front(), p, zone);
    if (!v.any_of.empty()) return std::any_of(v.any_of.begin(), v.any_of.end(), [&](auto const& part) { return holds(part, p, zone); });
    if (auto const* q = v.get<quantity>()) return (q->min_open ? p > q->min : p >= q->min) && (q->max_open ? p < q->max : p <= q->max);
    if (auto const* y = v.get<yes_no>()) return (p == 1) == y->yes;
    auto const& t = std::get<time_interval>(v.data);
    auto const wall = zone ? p + 60.0 * t.zone.value_or(*zone) : p;
    return (t.from <= unknown_past || wall >= static_cast<double>(t.from)) && (t.to >= unknown_future || wall < static_cast<double>(t.to));
}

struct naive_claim {
    std::string id;
    std::string origin;  ///< empty: nobody is known
    std::string document;
    std::string verb;
    std::string of;
    std::optional<value> asserted;  ///< with its stance applied
    std::optional<std::pair<clock_seconds, clock_seconds>> moment;
    std::set<point> points;  ///< of those that are tried
};

struct naive_group {
    std::set<std::string> all;
    std::set<std::string> own;  ///< that are in no other group
    std::set<point> common;
    friend bool operator==(naive_group const&, naive_group const&) = default;
};

struct naive_conflict {
    std::set<std::string> left, right;
    bool explained = false;
    std::set<reason> reasons;  ///< of all pairs of claims that conflict; one of those that are most open is to be told
};

struct naive_result {
    verdict what = verdict::no_position;
    std::vector<naive_group> groups;  ///< by their least point; empty sets last
    std::vector<naive_conflict> conflicts;
    std::set<std::string> superseded, no_position;
    std::optional<std::size_t> leading;
    best_by by = best_by::only_group;
};

class naive_reconciler {
public:
    /// All claims are on one item and of one kind: numbers, times, or yes and no.
    /// `aside` are those whose step in the item's history takes no part in what is latest; group/history_test.cpp holds the
    /// history to its own definitions.
    naive_reconciler(std::vector<naive_claim> claims, std::set<std::string> aside) : claims_(std::move(claims)), aside_(std::move(aside)) {}

    naive_result work_out() {
        set_aside();
        find_groups();
        find_conflicts();
        choose_leading();
        out_.what = reach_verdict();
        return std::move(out_);
    }

private:
    static bool before(naive_claim const& a, naive_claim const& b) { return a.moment && b.moment && a.moment->second <= b.moment->first; }
    static bool one_origin(naive_claim const& a, naive_claim const& b) { return !a.origin.empty() && a.origin == b.origin; }
    static bool disjoint(naive_claim const& a, naive_claim const& b) {
        return a.points != b.points && std::none_of(a.points.begin(), a.points.end(), [&](point p) { return b.points.contains(p); });
    }

    /// The later figure is not more than the earlier one, and counts a part of what that counted: a count that begins anew.
    static bool counts_a_part(naive_claim const& early, naive_claim const& late) {
        auto const* all = early.asserted->get<quantity>();
        auto const* some = late.asserted->get<quantity>();
        bool const narrower = (early.of == "people" && late.of == "fighters") || (early.verb == "fired" && late.verb == "landed");
        return all && some && narrower && !higher(late, early);
    }

    /// A figure is replaced by a later one of its origin that itself stands and cannot hold beside it.
    bool replaced(naive_claim const& c) const {
        return c.asserted && std::any_of(claims_.begin(), claims_.end(), [&](auto const& d) {
                   return d.asserted && one_origin(c, d) && before(c, d) && disjoint(c, d) && !counts_a_part(c, d) && !replaced(d);
               });
    }

    void set_aside() {
        for (auto const& c : claims_) {
            if (!c.asserted) out_.no_position.insert(c.id);
            else if (replaced(c)) out_.superseded.insert(c.id);
            else standing_.push_back(&c);
        }
    }

    void find_groups() {
        std::map<std::set<std::string>, std::set<point>> found;  // who holds together, and at which points
        std::set<point> tried;
        for (auto const* c : standing_) tried.insert(c->points.begin(), c->points.end());
        for (auto const p : tried) {
            std::set<std::string> here;
            for (auto const* c : standing_)
                if (c->points.contains(p)) here.insert(c->id);
            found[here].insert(p);
        }
        for (auto const& [all, common] : found) {
            bool const maximal = std::none_of(found.begin(), found.end(), [&, &all = all](auto const& other) {
                return other.first.size() > all.size() && std::includes(other.first.begin(), other.first.end(), all.begin(), all.end());
            });
            if (maximal) out_.groups.push_back({all, {}, common});
        }
        std::sort(out_.groups.begin(), out_.groups.end(), [](auto const& a, auto const& b) { return *a.common.begin() < *b.common.begin(); });
        add_empty_sets();
        for (auto& g : out_.groups)
            for (auto const& id : g.all)
                if (std::count_if(out_.groups.begin(), out_.groups.end(), [&](auto const& other) { return other.all.contains(id); }) == 1) g.own.insert(id);
    }

    /// Each value that nothing can satisfy is a group of its own, in the order of the first claims that say so.
    void add_empty_sets() {
        std::vector<std::pair<value const*, naive_group>> empty;
        for (auto const* c : standing_) {
            if (!c->points.empty()) continue;
            auto const same = std::find_if(empty.begin(), empty.end(), [&](auto const& e) { return *e.first == *c->asserted; });
            if (same != empty.end()) same->second.all.insert(c->id);
            else empty.push_back({&*c->asserted, {{c->id}, {}, {}}});
        }
        for (auto& [v, g] : empty) out_.groups.push_back(std::move(g));
    }

    naive_claim const& named(std::string const& id) const {
        return *std::find_if(claims_.begin(), claims_.end(), [&](auto const& c) { return c.id == id; });
    }

    static bool higher(naive_claim const& a, naive_claim const& b) {
        return !a.points.empty() && !b.points.empty() && *a.points.begin() > *b.points.rbegin();
    }

    /// Why two claims cannot both hold; none if they can, or if nobody knows.
    static std::optional<reason> why(naive_claim const& a, naive_claim const& b) {
        if (!disjoint(a, b)) return std::nullopt;
        if (one_origin(a, b)) {
            auto const part = before(a, b) ? counts_a_part(a, b) : before(b, a) && counts_a_part(b, a);
            if (!part && (before(a, b) || before(b, a))) return std::nullopt;  // superseded
            if (part) return std::set{a.of, b.of} == std::set<std::string>{"people", "fighters"} && (before(a, b) ? a : b).of == "people" ? reason::population_differs : reason::event_differs;
            if (a.document != b.document) return std::nullopt;      // which came first cannot be told
        }
        auto const kind = a.asserted->kind();
        if (kind == value_kind::yes_no) return reason::polarity;
        if (kind == value_kind::time) return reason::value;
        if (!one_origin(a, b) && ((before(a, b) && higher(b, a)) || (before(b, a) && higher(a, b)))) return reason::later_figure;
        auto const part_of = [](auto const& part, auto const& whole, reason otherwise) {
            auto const least = part.asserted->template get<quantity>()->min;
            auto const most = whole.asserted->template get<quantity>()->max;
            return least > most ? reason::part_exceeds_whole : otherwise;
        };
        if (!a.of.empty() && !b.of.empty() && a.of != b.of) {
            if (a.of == "people" && b.of == "fighters") return part_of(b, a, reason::population_differs);
            if (b.of == "people" && a.of == "fighters") return part_of(a, b, reason::population_differs);
            return reason::population_differs;
        }
        if (a.verb == "fired" && b.verb == "landed") return part_of(b, a, reason::event_differs);
        if (b.verb == "fired" && a.verb == "landed") return part_of(a, b, reason::event_differs);
        return reason::value;
    }

    void find_conflicts() {
        std::vector<naive_group const*> sides;
        for (auto const& g : out_.groups)
            if (!g.own.empty()) sides.push_back(&g);
        for (std::size_t i = 0; i < sides.size(); ++i)
            for (std::size_t k = i + 1; k < sides.size(); ++k) {
                if (sides.size() > most_paired && k > i + 1) continue;
                naive_conflict made{sides[i]->own, sides[k]->own, true, {}};
                std::set<reason> open, explained;
                for (auto const& a : made.left)
                    for (auto const& b : made.right)
                        if (auto const r = why(named(a), named(b))) (finding{relation::conflict, *r}.explained() ? explained : open).insert(*r);
                if (open.empty() && explained.empty()) continue;
                made.explained = open.empty();
                made.reasons = open.contains(reason::value) ? std::set{reason::value} : open.empty() ? explained : open;
                out_.conflicts.push_back(std::move(made));
            }
    }

    std::size_t origins_of(std::set<std::string> const& ids) const {
        std::set<std::string> out;
        for (auto const& id : ids)
            if (!named(id).origin.empty()) out.insert(named(id).origin);
        return out.size();
    }

    /// A paper's own figure, where somebody whom the same paper quotes gives it too: the paper is no origin of it.
    bool repeats_another(naive_claim const& c, std::set<std::string> const& ids) const {
        bool const own_figure = c.asserted->get<quantity>() != nullptr && !c.document.empty() && c.origin == c.document;
        return own_figure && std::any_of(ids.begin(), ids.end(), [&](auto const& id) {
                   auto const& d = named(id);
                   return d.document == c.document && !d.origin.empty() && d.origin != c.origin && d.points == c.points;
               });
    }

    /// Those of whom something is no repetition. (In this small world nobody credits a paper, and no texts are shared.)
    std::size_t independent_of(std::set<std::string> const& ids) const {
        std::set<std::string> out;
        for (auto const& id : ids)
            if (!named(id).origin.empty() && !repeats_another(named(id), ids)) out.insert(named(id).origin);
        return out.size();
    }

    std::size_t documents_of(std::set<std::string> const& ids) const {
        std::set<std::string> out;
        for (auto const& id : ids)
            if (!named(id).document.empty()) out.insert(named(id).document);
        return out.size();
    }

    clock_seconds newest(naive_group const& g) const {
        auto at = unknown_past;
        for (auto const& id : g.own)
            if (named(id).moment && !aside_.contains(id)) at = std::max(at, named(id).moment->first);
        return at;
    }

    void choose_leading() {
        auto const& g = out_.groups;
        if (g.empty()) return;
        std::vector<std::size_t> left(g.size());
        for (std::size_t i = 0; i < left.size(); ++i) left[i] = i;
        auto const keep_most = [&](auto measure) {
            auto const most = measure(*std::max_element(left.begin(), left.end(), [&](auto a, auto b) { return measure(a) < measure(b); }));
            std::erase_if(left, [&](auto i) { return measure(i) != most; });
        };
        keep_most([&](std::size_t i) { return independent_of(g[i].own); });
        out_.by = best_by::independent_origins;
        if (left.size() > 1) {
            keep_most([&](std::size_t i) { return origins_of(g[i].own); });
            out_.by = best_by::named_origins;
        }
        if (left.size() > 1) {
            keep_most([&](std::size_t i) { return newest(g[i]); });
            out_.by = left.size() > 1 ? best_by::lowest : best_by::latest;
        }
        out_.leading = left.front();
        if (g.size() == 1) out_.by = best_by::only_group;
    }

    verdict reach_verdict() const {
        if (out_.no_position.size() == claims_.size()) return verdict::no_position;
        if (!out_.conflicts.empty()) return verdict::conflict;
        if (out_.groups.size() != 1) return verdict::cannot_tell;
        if (!out_.superseded.empty()) return verdict::superseded;
        auto const& g = out_.groups.front();
        if (documents_of(g.all) <= 1 && origins_of(g.all) <= 1) return verdict::single_source;
        std::set<std::string> narrowest;
        for (auto const& id : g.all)
            if (named(id).points == g.common) narrowest.insert(id);
        return documents_of(narrowest) > 1 || origins_of(narrowest) > 1 ? verdict::agreed : verdict::compatible;
    }

    std::vector<naive_claim> claims_;
    std::set<std::string> aside_;
    std::vector<naive_claim const*> standing_;
    naive_result out_;
};

}  // namespace reconcile::oracle
