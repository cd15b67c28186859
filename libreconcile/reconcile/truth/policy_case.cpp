#include <reconcile/truth/policy_case.hpp>

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

#include <fmt/format.h>

#include <reconcile/group/derived_total.hpp>
#include <reconcile/group/reconciliation.hpp>
#include <reconcile/value/name_key.hpp>

namespace reconcile {

namespace {

bool is_count_of_harm(std::string_view property) {
    return property == killed_property || property == wounded_property || property == casualties_property;
}

bool is_kind_of(knowledge const& known, std::string_view kind, std::string_view words) {
    return known.names(words, kind) == judgement::same || known.is_broader(kind, words);
}

/// "Rose by 7" tells how many more, and no toll; "rose to 19" is one. `words` are the number's, as the quote has them.
bool is_step(quantity const& q, std::string_view words, std::string_view quote) {
    if (q.change == change_direction::none || words.empty()) return false;
    if (words.starts_with("by ")) return true;
    auto const at = quote.find(fmt::format("by {}", words));
    return at != std::string_view::npos && (at == 0 || quote[at - 1] == ' ');
}

class case_maker {
public:
    explicit case_maker(reconciliation const& r) : r_(r), c_(r.graph->claims()) {}

    policy_case made(data_item const& event, std::vector<item_id> const& items,
                     std::vector<derived_total const*> const& totals) {
        policy_case out;
        actor_.clear();
        out.story = event.story;
        out.event = event.event;
        out.responsibility = responsibility_of(r_, items);
        for (auto const i : items) {
            auto const& about = c_[i];
            if (is_count_of_harm(about.property)) add_counts(out, i);
            if (!about.scope.empty()) continue;
            if (about.property == "time") out.time = leading_as<time_interval>(i);
            if (about.property == "place") out.where = leading_as<place>(i);
        }
        for (auto const* t : totals) add_total(out, *t);
        std::sort(out.counts.begin(), out.counts.end(), [](auto const& a, auto const& b) {
            return std::tie(a.property, a.claims) < std::tie(b.property, b.claims);
        });
        return out;
    }

private:
    template <class Kind>
    [[nodiscard]] std::optional<Kind> leading_as(item_id i) const {
        auto const& found = r_.items[i.index()];
        if (!found.leading) return std::nullopt;
        auto const* v = found.groups[*found.leading].common.get<Kind>();
        return v == nullptr ? std::nullopt : std::optional(*v);
    }

    void add_counts(policy_case& out, item_id i) {
        auto const& found = r_.items[i.index()];
        std::set<claim_id> outdated(found.superseded.begin(), found.superseded.end());
        for (auto const& step : found.history)
            if (step.kind == step_kind::stale_repeat) outdated.insert(step.claims.begin(), step.claims.end());
        for (auto const claim : r_.graph->claims_about(i)) {
            auto const* said = c_.written(claim);
            auto const* q = said == nullptr || !said->except.empty() ? nullptr : said->get<quantity>();
            if (q == nullptr || q->role != quantity_role::count || !q->unit.empty() ||
                is_step(*q, said->text, c_.quote(claim)))
                continue;
            auto made = of_item(c_[i]);
            made.claims = {std::string(c_.public_id(claim))};
            made.number = *q;
            made.words = said->text;
            made.verb = c_.verb(claim);
            if (made.part.empty()) made.who = people_of(*r_.known, q->of);
            made.denied = c_.stance(claim) == stance::denies;
            made.hedged = c_.certainty(claim) == certainty::hedged;
            made.outdated = outdated.contains(claim);
            set_source(made, claim, out.responsibility);
            made.moment = moment_of(c_, claim);
            out.counts.push_back(std::move(made));
        }
    }

    [[nodiscard]] policy_count of_item(data_item const& about) const {
        policy_count out;
        out.property = about.property;
        out.part = about.scope.population.empty() ? about.scope.site : about.scope.population;
        out.side = about.scope.side;
        if (!about.scope.population.empty()) out.who = people_of(*r_.known, about.scope.population);
        return out;
    }

    void set_source(policy_count& made, claim_id claim, std::vector<responsibility_row> const& said) {
        if (auto const outlet = r_.origins.outlet(c_.chain(claim))) made.outlet = r_.origins.name(outlet);
        auto const o = r_.origins.origin(c_.chain(claim));
        if (!o) return;
        made.origins = {origin_name(o)};
        made.origin_kind = r_.origins.kind(o);
        auto const [known, fresh] = actor_.try_emplace(o);
        if (fresh) known->second = actor_of(o, said);
        made.actor = known->second;
    }

    /// The actor who is this source; empty: none.
    [[nodiscard]] std::string actor_of(source_id o, std::vector<responsibility_row> const& said) const {
        std::string const* last = nullptr;  // rows are by actor
        std::size_t actors = 0;
        for (auto const& row : said) {
            if (last != nullptr && *last == row.actor) continue;
            last = &row.actor;
            if (++actors > most_actors) break;
            if (r_.known->names(r_.origins.name(o), row.actor) == judgement::same) return row.actor;
        }
        return {};
    }

    /// "Officials" of two documents are two.
    [[nodiscard]] std::string origin_name(source_id o) const {
        auto const& document = c_[o].document;
        return document.empty() ? r_.origins.name(o) : r_.origins.name(o) + " (" + document + ")";
    }

    void add_total(policy_case& out, derived_total const& t) {
        if (!is_count_of_harm(t.about.property)) return;
        policy_count made;
        made.property = t.about.property;
        made.number = t.total;
        made.worked_out = true;
        std::set<std::string> claims, origins;
        for (auto const p : t.parts)
            for (auto const& g : r_.items[p.index()].groups) {
                for (auto const claim : g.claims) claims.emplace(c_.public_id(claim));
                for (auto const o : g.origins) origins.insert(origin_name(o));
            }
        made.claims.assign(claims.begin(), claims.end());
        made.origins.assign(origins.begin(), origins.end());
        out.counts.push_back(std::move(made));
    }

    reconciliation const& r_;
    corpus const& c_;
    std::map<source_id, std::string> actor_;  ///< of the event: who each origin is among its actors
};

}  // namespace

counted_people people_of(knowledge const& known, std::string_view words) {
    struct kind {
        counted_people who;
        std::string_view name;
    };
    constexpr kind kinds[] = {{counted_people::civilians, "civilian"},
                              {counted_people::combatants, "combatant"},
                              {counted_people::attackers, "attacker"}};
    // The words, each by itself, and the last ones from each on: "U.S. service members" are service members.
    auto const folded = fold(words.substr(0, 256));
    std::vector<std::string> pieces{folded};
    for (std::size_t at = 0; at < folded.size();) {
        auto const end = std::min(folded.find(' ', at), folded.size());
        auto const word = folded.substr(at, end - at);
        pieces.push_back(counted_head({.of = word}));
        pieces.push_back(folded.substr(at));
        at = end + 1;
    }
    std::optional<counted_people> out;
    for (auto const& k : kinds)
        if (std::any_of(pieces.begin(), pieces.end(),
                        [&](auto const& piece) { return !piece.empty() && is_kind_of(known, k.name, piece); })) {
            if (out) return counted_people::anybody;
            out = k.who;
        }
    return out.value_or(counted_people::anybody);
}

std::vector<policy_case> policy_cases_of(reconciliation const& r) {
    auto const& c = r.graph->claims();
    struct parts {
        std::vector<item_id> items;
        std::vector<derived_total const*> totals;
        bool counted = false;
    };
    std::map<std::pair<std::string_view, std::string_view>, parts> events;
    for (auto const i : c.items()) {
        auto& e = events[{c[i].story, c[i].event}];
        e.items.push_back(i);
        e.counted = e.counted || is_count_of_harm(c[i].property);
    }
    for (auto const& t : r.totals) events[{t.about.story, t.about.event}].totals.push_back(&t);
    case_maker make(r);
    std::vector<policy_case> out;
    for (auto& [key, e] : events) {
        if (!e.counted) continue;
        auto one = make.made(c[e.items.front()], e.items, e.totals);
        if (!one.counts.empty()) out.push_back(std::move(one));
    }
    return out;
}

}  // namespace reconcile
