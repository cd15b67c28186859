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
        count_each_once(items);
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
        for (auto const property : {killed_property, wounded_property}) add_sum_of_kinds(out, property);
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
        made.origins = origins_behind(claim, o);
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

    // ---- origins, each counted once ------------------------------------------------------------------------------------

    /// Whom each claim's origin stands for, where the report counts it with others: a copy for whom it is from, a ring for one
    /// of it. What an owner has is one in whatever groups it stands.
    void count_each_once(std::vector<item_id> const& items) {
        stands_for_.clear();
        owner_.clear();
        for (auto const i : items) {
            if (!is_count_of_harm(c_[i].property)) continue;
            for (auto const claim : r_.graph->claims_about(i)) add_owner(r_.origins.origin(c_.chain(claim)));
            auto const& found = r_.items[i.index()];
            for (auto const& g : found.groups) add_counted_once(g.behind, g.claims);
            std::vector<claim_id> shared;
            for (auto const& s : found.shared) shared.push_back(s.claim);
            add_counted_once(count_independent({c_, r_.origins, *r_.known, r_.reused}, frame_of(c_, shared), shared),
                             shared);
        }
    }

    void add_owner(source_id o) {
        auto const owner = o ? owner_of(o) : std::nullopt;
        if (!owner) return;
        auto const [at, fresh] = owner_.try_emplace(*owner, o);
        if (!fresh && origin_name(o) < origin_name(at->second)) at->second = o;
    }

    [[nodiscard]] std::optional<std::uint32_t> owner_of(source_id o) const {
        if (auto const owner = r_.known->judged_owner(r_.origins.name(o))) return owner;
        for (auto const& alias : r_.origins.aliases(o))
            if (auto const owner = r_.known->judged_owner(alias)) return owner;
        return std::nullopt;
    }

    void add_counted_once(independence const& behind, std::vector<claim_id> const& claims) {
        std::map<source_id, source_id> ring;  // each to one that it is the same as
        auto const root = [&](source_id o) {
            for (auto at = ring.find(o); at != ring.end(); at = ring.find(o)) o = at->second;
            return o;
        };
        std::map<source_id, std::set<source_id>> from;
        for (auto const& once : behind.once) {
            for (auto const o : once.origins) {
                if (!once.from.empty()) {
                    if (std::find(once.from.begin(), once.from.end(), o) == once.from.end())
                        from[o].insert(once.from.begin(), once.from.end());
                } else if (auto const a = root(once.origins.front()), b = root(o); a != b) {
                    bool const first = origin_name(a) < origin_name(b);
                    ring[first ? b : a] = first ? a : b;
                }
            }
        }
        std::map<source_id, std::set<source_id>> of_ring;  // from whom somebody of it has it
        for (auto const& [o, others] : from) of_ring[root(o)].insert(others.begin(), others.end());
        for (auto const claim : claims) {
            auto const o = root(r_.origins.origin(c_.chain(claim)));
            auto& made = stands_for_[claim];
            auto const owed = of_ring.find(o);
            if (owed == of_ring.end()) made.insert(o);
            else
                for (auto const other : owed->second) made.insert(root(other));
        }
    }

    [[nodiscard]] std::vector<std::string> origins_behind(claim_id claim, source_id o) const {
        auto const known = stands_for_.find(claim);
        std::set<std::string> out;
        for (auto const one : known == stands_for_.end() ? std::set{o} : known->second) {
            auto const owner = owner_of(one);
            out.insert(origin_name(owner ? owner_.at(*owner) : one));
        }
        return {out.begin(), out.end()};
    }

    /// "Officials" of two documents are two.
    [[nodiscard]] std::string origin_name(source_id o) const {
        auto const& document = c_[o].document;
        return document.empty() ? r_.origins.name(o) : r_.origins.name(o) + " (" + document + ")";
    }

    // ---- totals that nobody claims -------------------------------------------------------------------------------------

    void add_total(policy_case& out, derived_total const& t) {
        if (!is_count_of_harm(t.about.property)) return;
        policy_count made;
        made.property = t.about.property;
        made.number = t.total;
        made.worked_out = true;
        std::set<std::string> claims, origins;
        for (auto const p : t.parts)
            for (auto const& g : r_.items[p.index()].groups) {
                for (auto const claim : g.claims) {
                    claims.emplace(c_.public_id(claim));
                    if (auto const o = r_.origins.origin(c_.chain(claim)))
                        for (auto& name : origins_behind(claim, o)) origins.insert(std::move(name));
                }
            }
        made.claims.assign(claims.begin(), claims.end());
        made.origins.assign(origins.begin(), origins.end());
        out.counts.push_back(std::move(made));
    }

    /// Civilians and fighters have nobody in common: the least of the ones and of the others. Not where a total is worked out.
    static void add_sum_of_kinds(policy_case& out, std::string_view property) {
        struct kind {
            std::optional<double> least;
            std::vector<policy_count const*> counts;
        };
        std::map<counted_people, kind> kinds;
        for (auto const& c : out.counts) {
            if (c.property == property && c.worked_out) return;
            if (c.property != property || c.denied || c.outdated) continue;
            auto& k = kinds[c.who];
            k.least = std::min(k.least.value_or(c.number.min), c.number.min);
            k.counts.push_back(&c);
        }
        // Attackers may be among the combatants.
        auto const& civilians = kinds[counted_people::civilians];
        auto const& combatants = kinds[counted_people::combatants];
        auto const& others = combatants.counts.empty() ? kinds[counted_people::attackers] : combatants;
        if (civilians.least.value_or(0) == 0 || others.least.value_or(0) == 0) return;
        policy_count made;
        made.property = property;
        made.number = at_least(*civilians.least + *others.least, "people");
        made.worked_out = true;
        std::set<std::string> claims, origins;
        for (auto const* k : {&civilians, &others})
            for (auto const* c : k->counts) {
                claims.insert(c->claims.begin(), c->claims.end());
                origins.insert(c->origins.begin(), c->origins.end());
            }
        made.claims.assign(claims.begin(), claims.end());
        made.origins.assign(origins.begin(), origins.end());
        out.counts.push_back(std::move(made));
    }

    reconciliation const& r_;
    corpus const& c_;
    // Of the event:
    std::map<source_id, std::string> actor_;  ///< who each origin is among its actors
    std::map<claim_id, std::set<source_id>> stands_for_;
    std::map<std::uint32_t, source_id> owner_;  ///< the first by name of what each owner has
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
