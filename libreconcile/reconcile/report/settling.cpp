#include <reconcile/report/settling.hpp>

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

#include <fmt/format.h>

#include <reconcile/core/enum_names.hpp>
#include <reconcile/report/group_words.hpp>
#include <reconcile/report/undecided.hpp>
#include <reconcile/value/date_text.hpp>

namespace reconcile {

namespace {

constexpr enum_names<asks, 16> names_of_asks{{{{asks::population_overlap, "population_overlap"},
                                               {asks::event_overlap, "event_overlap"},
                                               {asks::count_by_source, "count_by_source"},
                                               {asks::first_source, "first_source"},
                                               {asks::time, "time"},
                                               {asks::zone, "zone"},
                                               {asks::place, "place"},
                                               {asks::unit, "unit"},
                                               {asks::method, "method"},
                                               {asks::evidence, "evidence"},
                                               {asks::participants, "participants"},
                                               {asks::identity, "identity"},
                                               {asks::kind, "kind"},
                                               {asks::list, "list"},
                                               {asks::speaker_words, "speaker_words"},
                                               {asks::meaning, "meaning"}}}};

constexpr clock_seconds most_zones_apart = 14 * 3600;  // of the clocks of two towns

using name_list = std::vector<std::string>;

std::string each_of(name_list const& who) { return listed(who, 3) + (who.size() > 1 ? " each" : ""); }

/// Questions that can be put to any number of sources at once, whether their names are of one or of many ("police").
std::string asked_of_all(asks what, name_list const& who, std::string const& counted) {
    bool const one = who.size() == 1;
    switch (what) {
        case asks::first_source:
            return one ? fmt::format("From whom does {} have its figure?", who[0])
                       : fmt::format("From whom do {} have their figures?", listed(who, 3));
        case asks::time:
            return one ? fmt::format("As of when is the figure of {}?", who[0])
                       : fmt::format("As of when do {} count?", each_of(who));
        case asks::count_by_source: {
            auto const what_counted = counted.empty() ? std::string("where, and up to when")
                                                      : fmt::format("which {}, where, and up to when", counted);
            return one ? fmt::format("What is in the count of {}: {}?", who[0], what_counted)
                       : fmt::format("What do {} count: {}?", each_of(who), what_counted);
        }
        case asks::method: return fmt::format("How and when did {} measure it?", each_of(who));
        default: return fmt::format("What evidence comes from {}?", listed(who, 3));
    }
}

bool can_be_joined(asks what) {
    return what == asks::first_source || what == asks::time || what == asks::count_by_source;
}

/// What one or two groups of an item leave open.
class inquiry {
public:
    inquiry(reconciliation const& r, claim_group const& left, claim_group const& right)
        : r_(r), claims_(r.graph->claims()), left_(left), right_(right) {}

    [[nodiscard]] settling of(reason why) const {
        switch (why) {
            case reason::population_differs: return population();
            case reason::event_differs: return event();
            case reason::later_figure: return later();
            case reason::unit_differs:
                return of_both(asks::unit, fmt::format("In which unit is it given by {}?", each_of(both())));
            case reason::part_exceeds_whole: return newer_total().value_or(difference());
            case reason::category:
                return of_both(asks::evidence, fmt::format("By what did {} identify it?", each_of(both())));
            case reason::role: return of_both(asks::participants, "Who did it, and to whom?");
            case reason::claim_against_denial: return accusation();
            case reason::competing_responsibility:
                return of_both(asks::evidence, fmt::format("What proof comes from {}?", listed(both(), 3)));
            case reason::quote_distorted:
                return of_both(asks::speaker_words,
                               fmt::format("What did {} say, word for word?", listed(names(left_), 2)));
            case reason::value: return difference();
            default: return rests_on();
        }
    }

    /// The part on the left and the whole on the right, of two items.
    [[nodiscard]] settling part_in_whole(std::string const& part_words) const {
        if (auto const s = newer_total()) return *s;
        auto const who = names(right_);
        auto const whole = who.empty() ? to_text(right_.common) : listed(who, 2) + ", " + to_text(right_.common) + ",";
        return made(asks::population_overlap, who, fmt::format("Does the total of {} take in {}?", whole, part_words));
    }

private:
    [[nodiscard]] name_list names(claim_group const& g) const { return names_of(r_, g.origins); }

    /// Who stands behind either side, each once.
    [[nodiscard]] name_list both() const {
        auto out = names(left_);
        for (auto& name : names(right_))
            if (std::find(out.begin(), out.end(), name) == out.end()) out.push_back(std::move(name));
        if (out.empty()) out.emplace_back("those who say so");
        return out;
    }

    /// Those who may have counted; of those who only publish where there is nobody else.
    [[nodiscard]] name_list counters(claim_group const& g) const {
        name_list out;
        for (auto const s : g.origins)
            if (!publishes(s)) out.push_back(r_.origins.name(s));
        return out.empty() ? names(g) : out;
    }

    [[nodiscard]] name_list all_counters() const {
        auto out = counters(left_);
        for (auto& name : counters(right_))
            if (std::find(out.begin(), out.end(), name) == out.end()) out.push_back(std::move(name));
        return out;
    }

    [[nodiscard]] bool publishes(source_id s) const {
        auto const kind = r_.origins.kind(s);
        return kind == source_kind::outlet || kind == source_kind::agency || kind == source_kind::document;
    }

    /// Of claims, where nobody is named.
    [[nodiscard]] settling made(asks what, name_list who, std::string question) const {
        if (who.empty())
            for (auto const* g : {&left_, &right_})
                for (auto const c : g->claims) who.emplace_back(claims_.public_id(c));
        return {std::move(question), what, std::move(who)};
    }

    [[nodiscard]] settling of_both(asks what, std::string question) const {
        auto who = names(left_).empty() && names(right_).empty() ? name_list{} : both();
        return made(what, std::move(who), std::move(question));
    }

    [[nodiscard]] settling rests_on() const {
        return of_both(asks::evidence, asked_of_all(asks::evidence, both(), {}));
    }

    /// The higher lower bound first.
    [[nodiscard]] std::pair<claim_group const*, claim_group const*> by_size() const {
        auto const* l = left_.common.get<quantity>();
        auto const* r = right_.common.get<quantity>();
        return l && r && l->min < r->min ? std::pair(&right_, &left_) : std::pair(&left_, &right_);
    }

    [[nodiscard]] static bool is_exact(claim_group const& g) {
        auto const* q = g.common.get<quantity>();
        return q != nullptr && q->min == q->max;
    }

    [[nodiscard]] static std::string number_of(claim_group const& g) {
        return number_text(g.common.get<quantity>()->min);
    }

    /// The one word for what both count, or none.
    [[nodiscard]] std::string counted() const {
        std::set<std::string> words;
        for (auto const* g : {&left_, &right_})
            for (auto const c : g->claims)
                if (auto const* q = claims_.asserted(c)->get<quantity>(); q && !q->of.empty()) words.insert(q->of);
        return words.size() == 1 ? *words.begin() : std::string{};
    }

    [[nodiscard]] std::optional<time_interval> newest(claim_group const& g) const {
        std::optional<time_interval> out;
        for (auto const c : g.claims)
            if (auto const t = moment_of(claims_, c); t && (!out || t->from > out->from)) out = t;
        return out;
    }

    [[nodiscard]] static std::string as_of(std::optional<time_interval> const& t) {
        return t && t->from > unknown_past ? " as of " + date_text(t->from) : std::string{};
    }

    [[nodiscard]] settling population() const {
        auto const [large, small] = by_size();
        auto const who = names(*large);
        auto const* more = large->common.get<quantity>();
        auto const* fewer = small->common.get<quantity>();
        if (more == nullptr || fewer == nullptr) return rests_on();
        auto const narrow = counted_words(r_, *small);
        if (!r_.known->is_broader(counted_head(*more), counted_head(*fewer)))
            return made(
                asks::population_overlap, who,
                fmt::format("Are the {} counted among the {}?", to_text(small->common), to_text(large->common)));
        return made(asks::population_overlap, who,
                    fmt::format("How many of the {} were {}?",
                                is_exact(*large) ? number_of(*large) : counted_words(r_, *large), narrow));
    }

    [[nodiscard]] settling event() const {
        auto const [large, small] = by_size();
        auto const whole = is_exact(*large) ? number_of(*large) : to_text(large->common);
        return made(
            asks::event_overlap, names(*large),
            fmt::format("Of the {} “{}”, how many “{}”?", whole, verb_words(r_, *large), verb_words(r_, *small)));
    }

    /// Of an earlier figure the one that is as late as the other; of one that is corrected its counter's own.
    [[nodiscard]] settling later() const {
        auto const [large, small] = by_size();
        bool const rose =
            surely_before(newest(*small), newest(*large)) || !surely_before(newest(*large), newest(*small));
        auto const* early = rose ? small : large;
        auto const* late = rose ? large : small;
        auto const who = names(*early);
        auto const then = newest(*late);
        auto const before = newest(*early);
        auto const day =
            then && before && as_of(then) == as_of(before) ? std::string(" at the hour of the other") : as_of(then);
        return made(asks::count_by_source, who,
                    who.empty() ? fmt::format("What is the latest figure behind {}?", to_text(early->common))
                                : fmt::format("What figure comes from {}{}?", listed(who, 2), day));
    }

    [[nodiscard]] settling accusation() const {
        auto const* answer = left_.common.get<yes_no>();
        auto const who = names(answer != nullptr && answer->yes ? left_ : right_);
        if (who.empty()) return rests_on();
        return {asked_of_all(asks::evidence, who, {}), asks::evidence, who};
    }

    /// Of a whole that was counted before its part.
    [[nodiscard]] std::optional<settling> newer_total() const {
        auto const part = newest(left_);
        auto const who = names(right_);
        if (who.empty() || !surely_before(newest(right_), part)) return std::nullopt;
        return settling{fmt::format("What total comes from {}{}?", listed(who, 2), as_of(part)), asks::count_by_source,
                        who};
    }

    /// A plain difference: by the kind of value.
    [[nodiscard]] settling difference() const {
        switch (left_.common.kind()) {
            case value_kind::quantity: return figures();
            case value_kind::time: return times();
            case value_kind::place:
                return of_both(asks::place, fmt::format("Was it {}, {}, or both?", at(left_), at(right_)));
            case value_kind::names: return lists();
            case value_kind::statement: return of_both(asks::speaker_words, "What was said, word for word?");
            default: return rests_on();
        }
    }

    [[nodiscard]] static std::string at(claim_group const& g) {
        auto const* where = g.common.get<place>();
        return where != nullptr && where->relation == place_relation::near ? to_text(g.common)
                                                                           : "in " + to_text(g.common);
    }

    [[nodiscard]] settling times() const {
        auto const* a = left_.common.get<time_interval>();
        auto const* b = right_.common.get<time_interval>();
        bool const without_zone = !a->zone || !b->zone;
        bool const hours = a->to - a->from < 24 * 3600 && b->to - b->from < 24 * 3600;
        auto const gap = std::max(a->from, b->from) - std::min(a->to, b->to);
        if (without_zone && hours && gap <= most_zones_apart)
            return of_both(asks::zone, fmt::format("By the clock of which place is it told by {}?", each_of(both())));
        return of_both(asks::time, fmt::format("Which is when it happened, and which when it was reported: {} or {}?",
                                               to_text(left_.common), to_text(right_.common)));
    }

    /// The shorter of those that leave no room for others.
    [[nodiscard]] settling lists() const {
        auto const size = [](claim_group const& g) {
            auto const* n = g.common.get<reconcile::names>();
            return n == nullptr || n->open ? SIZE_MAX : n->members.size();
        };
        auto const& closed = size(left_) <= size(right_) ? left_ : right_;
        auto const who = names(closed);
        return made(asks::list, who,
                    fmt::format("Is the list of {} complete?", who.empty() ? to_text(closed.common) : listed(who, 2)));
    }

    [[nodiscard]] bool denies(claim_group const& g) const {
        return !g.claims.empty() && std::all_of(g.claims.begin(), g.claims.end(),
                                                [&](auto c) { return !claims_.asserted(c)->except.empty(); });
    }

    /// Does nobody stand behind it but those who publish?
    [[nodiscard]] bool is_second_hand(claim_group const& g) const {
        return std::all_of(g.origins.begin(), g.origins.end(), [&](auto s) { return publishes(s); });
    }

    [[nodiscard]] settling figures() const {
        for (auto const* g : {&left_, &right_})
            if (denies(*g) && !g->origins.empty())
                return {fmt::format("What figure comes from {} instead?", listed(names(*g), 2)), asks::count_by_source,
                        names(*g)};
        for (auto const s : left_.origins)
            if (std::find(right_.origins.begin(), right_.origins.end(), s) != right_.origins.end())
                return {fmt::format("Which does {} stand by: {} or {}?", r_.origins.name(s), to_text(left_.common),
                                    to_text(right_.common)),
                        asks::count_by_source,
                        {r_.origins.name(s)}};
        if (auto const s = whose()) return *s;
        bool const count = left_.common.get<quantity>()->role == quantity_role::count;
        if (!count) return of_both(asks::method, measured());
        auto const a = newest(left_);
        auto const b = newest(right_);
        if (!a || !b) {
            auto const who = a ? counters(right_) : b ? counters(left_) : all_counters();
            return made(asks::time, who, asked_of_all(asks::time, who, {}));
        }
        if (surely_before(a, b)) return of_part(left_, right_);
        if (surely_before(b, a)) return of_part(right_, left_);
        return {asked_of_all(asks::count_by_source, all_counters(), counted()), asks::count_by_source, all_counters()};
    }

    /// Of a later figure that is lower, and that nobody says to be a correction; of one that is higher the other's of that day.
    [[nodiscard]] settling of_part(claim_group const& early, claim_group const& late) const {
        if (&late == by_size().first) return later();
        return made(
            asks::population_overlap, counters(late),
            fmt::format(
                "Is the {} of {} a count of all, or of a part of the {}: some of the people, one of the places?",
                to_text(late.common), listed(counters(late), 2), to_text(early.common)));
    }

    /// Whose the figure is that an outlet gives in its own voice.
    [[nodiscard]] std::optional<settling> whose() const {
        bool const a = is_second_hand(left_);
        bool const b = is_second_hand(right_);
        if (!a && !b) return std::nullopt;
        if (a && b && !left_.origins.empty() && !right_.origins.empty())
            return of_both(asks::first_source, asked_of_all(asks::first_source, both(), {}));
        bool const left =
            left_.origins.empty() || (a && !right_.origins.empty());  // where nobody is named, that is asked first
        auto const& second = left ? left_ : right_;
        auto const who = names(second);
        if (who.empty()) return made(asks::first_source, {}, fmt::format("Who says {}?", to_text(second.common)));
        return settling{fmt::format("From whom {} {} have the figure of {}?", who.size() == 1 ? "does" : "do",
                                    listed(who, 3), to_text(second.common)),
                        asks::first_source, who};
    }

    [[nodiscard]] std::string measured() const {
        if (left_.common.get<quantity>()->role == quantity_role::money)
            return fmt::format("What is in the sum of {}?", each_of(both()));
        return asked_of_all(asks::method, both(), {});
    }

    reconciliation const& r_;
    corpus const& claims_;
    claim_group const& left_;
    claim_group const& right_;
};

std::string part_words(reconciliation const& r, item_id part) {
    auto const& scope = r.graph->claims()[part].scope;
    return scope.population.empty() ? "those at " + scope.site : "the " + scope.population;
}

/// Several conflicts at once: what most of them ask for, of all whom it is asked; else the question of the group that stands
/// in most of them.
settling most_settling(reconciliation const& r, item_result const& item) {
    std::vector<settling> all;
    std::map<asks, std::size_t> count;
    std::vector<std::size_t> of_group(item.groups.size());
    for (auto const& k : item.conflicts) {
        all.push_back(settling_of(r, item, k));
        ++count[all.back().asks];
        ++of_group[k.left];
        ++of_group[k.right];
    }
    auto const most = std::max_element(count.begin(), count.end(), [](auto const& a, auto const& b) {
                          return a.second < b.second;
                      })->first;
    std::size_t best = all.size();
    auto const weight = [&](std::size_t k) {
        auto const& c = item.conflicts[k];
        return std::tuple(all[k].asks == most, std::max(of_group[c.left], of_group[c.right]),
                          item.groups[c.left].independent() + item.groups[c.right].independent());
    };
    std::set<std::string> who;
    bool all_named = true;
    for (std::size_t k = 0; k < all.size(); ++k) {
        auto const& c = item.conflicts[k];
        if (best == all.size() || weight(k) > weight(best)) best = k;
        if (all[k].asks != most) continue;
        who.insert(all[k].of.begin(), all[k].of.end());
        all_named = all_named && !item.groups[c.left].origins.empty() && !item.groups[c.right].origins.empty();
    }
    if (!can_be_joined(most) || !all_named || count[most] < 2) return all[best];
    name_list names(who.begin(), who.end());
    return {asked_of_all(most, names, {}), most, names};
}

}  // namespace

std::string_view to_string(asks a) { return names_of_asks.text(a); }

std::string as_phrase(settling const& s) {
    auto out = s.question;
    if (!out.empty() && out[0] >= 'A' && out[0] <= 'Z') out[0] = static_cast<char>(out[0] - 'A' + 'a');
    return out;
}

settling settling_of(reconciliation const& r, item_result const& item, group_conflict const& c) {
    auto const& left = item.groups[c.left];
    auto const& right = item.groups[c.right];
    if (c.why.reason != reason::part_exceeds_whole) return inquiry(r, left, right).of(c.why.reason);
    auto const* l = left.common.get<quantity>();
    auto const* g = right.common.get<quantity>();
    bool const swapped = l && g && l->min < g->min;  // what is more than its whole is the part
    return swapped ? inquiry(r, right, left).of(c.why.reason) : inquiry(r, left, right).of(c.why.reason);
}

settling settling_of(reconciliation const& r, event_conflict const& c) {
    auto const group = [&](auto const& side) -> claim_group const& {
        return r.items[side.item.index()].groups[side.group];
    };
    inquiry const about(r, group(c.between.front()), group(c.between.back()));
    if (c.why.reason == reason::part_exceeds_whole) return about.part_in_whole(part_words(r, c.between.front().item));
    if (c.why.reason != reason::sum_mismatch) return about.of(c.why.reason);
    name_list parts;
    std::set<std::string> who;
    for (std::size_t i = 0; i + 1 < c.between.size(); ++i) {
        parts.push_back(part_words(r, c.between[i].item));
        for (auto const s : group(c.between[i]).origins) who.insert(r.origins.name(s));
    }
    settling out{fmt::format("Is anybody counted twice: among {}?", listed(parts, 4)),
                 asks::population_overlap,
                 {who.begin(), who.end()}};
    if (out.of.empty())
        for (auto const claim : c.claims) out.of.emplace_back(r.graph->claims().public_id(claim));
    return out;
}

std::optional<settling> settling_of(reconciliation const& r, item_result const& item) {
    if (item.verdict == verdict::conflict && item.conflicts.size() > 1) return most_settling(r, item);
    if (item.verdict != verdict::cannot_tell) return std::nullopt;
    return undecided_of(r, item).settles;
}

}  // namespace reconcile
