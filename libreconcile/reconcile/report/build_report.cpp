#include <reconcile/report/build_report.hpp>

#include <algorithm>
#include <map>
#include <set>

#include <fmt/format.h>

#include <reconcile/report/item_name.hpp>
#include <reconcile/report/note.hpp>

namespace reconcile {

namespace {

/// Of several stories that match a name in one way the first is told.
void merge_matches(std::vector<matched_name>& into, std::vector<matched_name> more) {
    for (auto& m : more) {
        auto const same = [&](auto const& k) { return k.name == m.name && k.with == m.with && k.reason == m.reason; };
        if (std::none_of(into.begin(), into.end(), same)) into.push_back(std::move(m));
    }
    std::stable_sort(into.begin(), into.end(), [](auto const& a, auto const& b) { return a.name < b.name; });
}

void sort_sources(std::vector<report_source>& sources) {
    std::stable_sort(sources.begin(), sources.end(), [](auto const& a, auto const& b) { return a.name != b.name ? a.name < b.name : a.kind < b.kind; });
    std::vector<report_source> once;
    for (auto& s : sources) {
        if (once.empty() || once.back().name != s.name || once.back().kind != s.kind) {
            once.push_back(std::move(s));
            continue;
        }
        auto& known = once.back().aliases;
        known.insert(known.end(), s.aliases.begin(), s.aliases.end());
        std::sort(known.begin(), known.end());
        known.erase(std::unique(known.begin(), known.end()), known.end());
        merge_matches(once.back().matches, std::move(s.matches));
    }
    sources = std::move(once);
}

class report_builder {
public:
    report_builder(reconciliation const& r, std::vector<event_about> const& events, std::vector<telling> tellings)
        : r_(r), claims_(r.graph->claims()), tellings_(std::move(tellings)) {
        for (auto const& e : events) about_[{e.story, e.event}] = &e;
        for (auto& t : tellings_) telling_of_.emplace(t.claim, &t);
    }

    void fill(report& out, policy_set const& rules) {
        group_items_by_event();
        replay(rules);
        for (auto& [key, items] : events_) add_event(story_of(out, key.first), key, items);
        for (auto& s : out.stories) finish(s);
        find_stale();
        find_copies();
        tell_reused(out);
        for (auto const c : claims_.claims()) out.claims.push_back(told(c));
        std::sort(out.claims.begin(), out.claims.end(), [](auto const& a, auto const& b) { return a.claim.id < b.claim.id; });
        list_sources(out);
    }

private:
    using event_key = std::pair<std::string, std::string>;  // story, event

    void find_stale() {
        for (auto const& item : r_.items)
            for (auto const& step : item.history)
                if (step.kind == step_kind::stale_repeat) stale_.insert(step.claims.begin(), step.claims.end());
    }

    void replay(policy_set const& rules) {
        if (rules.empty()) return;
        for (auto const& one : policy_cases_of(r_)) policies_[{one.story, one.event}] = rules.rows(one);
    }

    void find_copies() {
        for (auto const& item : r_.items)
            for (auto const& g : item.groups) {
                copies_.insert(g.behind.copies.begin(), g.behind.copies.end());
                circular_.insert(g.behind.circular.begin(), g.behind.circular.end());
            }
    }

    /// Texts are compared within a story, which is the report's first.
    void tell_reused(report& out) const {
        if (out.stories.empty()) return;
        for (auto const& r : r_.reused.all())
            out.stories.front().reused.push_back({claims_[r.document].id, claims_[r.from].id, r.order, r.sentences, r.of});
    }

    void group_items_by_event() {
        std::vector<item_id> items(claims_.items().begin(), claims_.items().end());
        std::sort(items.begin(), items.end(), [&](auto a, auto b) { return claims_[a] < claims_[b]; });
        for (auto const i : items) events_[{claims_[i].story, claims_[i].event}].push_back(i);
        for (auto const& t : r_.totals) {
            if (t.whole) total_of_[t.whole] = &t;
            else new_totals_[{t.about.story, t.about.event}].push_back(&t);
        }
        for (auto const& c : r_.between) across_[{claims_[c.between.front().item].story, claims_[c.between.front().item].event}].push_back(&c);
    }

    [[nodiscard]] static report_story& story_of(report& out, std::string const& name) {
        if (out.stories.empty() || out.stories.back().story != name) out.stories.emplace_back().story = name;
        return out.stories.back();
    }

    [[nodiscard]] std::string item_name(item_id i) const { return reconcile::item_name(claims_[i]); }

    [[nodiscard]] std::vector<std::string> ids(std::vector<claim_id> const& some) const {
        std::vector<std::string> out;
        for (auto const c : some) out.emplace_back(claims_.public_id(c));
        return out;
    }

    void add_event(report_story& story, event_key const& key, std::vector<item_id> const& items) {
        report_event e;
        e.id = event_name({key.first, key.second, {}, {}});
        e.label = key.second;
        if (auto const known = about_.find(key); known != about_.end()) {
            e.kind = known->second->kind;
            e.label = known->second->label;
            e.main = known->second->main;
            e.judged = known->second->judged;
        }
        std::set<std::string> documents;
        for (auto const i : items) {
            e.items.push_back(told(i));
            for (auto const c : r_.graph->claims_about(i))
                if (auto const d = claims_.document_of(c)) documents.insert(claims_[d].id);
            auto const& made = e.items.back();
            if (made.scope.empty() && made.property == "time") e.time = made.value;
            if (made.scope.empty() && made.property == "place") e.place = made.value;
        }
        e.responsibility = responsibility_of(r_, items);
        if (auto rows = policies_.extract(key)) e.policies = std::move(rows.mapped());
        for (auto const* t : new_totals_[key]) {
            auto const place = std::find_if(e.items.begin(), e.items.end(), [&](auto const& i) { return i.property == t->about.property; });
            e.items.insert(place, told(*t));
        }
        e.documents.assign(documents.begin(), documents.end());
        for (auto const* c : across_[key]) {
            report_event_conflict told{fmt::format("{}!{}", e.id, e.conflicts.size() + 1), {}, ids(c->claims), c->why, note_of(r_, *c), settling_of(r_, *c)};
            for (auto const& side : c->between) told.between.push_back({item_name(side.item), fmt::format("{}#{}", item_name(side.item), side.group + 1)});
            e.conflicts.push_back(std::move(told));
        }
        story.events.push_back(std::move(e));
    }

    /// Main event first, then those that most documents tell of; one is always main.
    static void finish(report_story& s) {
        std::stable_sort(s.events.begin(), s.events.end(), [](auto const& a, auto const& b) {
            if (a.main != b.main) return a.main;
            return a.documents.size() != b.documents.size() ? a.documents.size() > b.documents.size() : a.items.size() > b.items.size();
        });
        if (!s.events.empty()) s.events.front().main = true;
        std::set<std::string> documents;
        for (auto const& e : s.events) documents.insert(e.documents.begin(), e.documents.end());
        s.documents.assign(documents.begin(), documents.end());
    }

    /// What the story's texts together say to hold a place.
    void put_inside(place& where) const {
        for (auto const& outer : r_.known->around(where.name))
            if (std::find(where.within.begin(), where.within.end(), outer) == where.within.end()) where.within.push_back(outer);
    }

    [[nodiscard]] report_item told(item_id i) const {
        auto const& found = r_.items[i.index()];
        report_item out;
        out.id = item_name(i);
        out.property = claims_[i].property;
        out.scope = claims_[i].scope;
        out.verdict = found.verdict;
        for (std::size_t g = 0; g < found.groups.size(); ++g) out.groups.push_back(told(out.id, found.groups[g], g));
        if (found.leading) {
            out.leading = *found.leading;
            out.value = found.groups[*found.leading].common;
            if (auto* where = out.value->get<place>()) put_inside(*where);
            out.best = found.best;
            out.best_by = to_string(found.best_by);
        }
        if (auto const total = total_of_.find(i); total != total_of_.end()) set_total(out, *total->second);
        for (auto const& s : found.shared) out.shared.emplace_back(claims_.public_id(s.claim));
        std::sort(out.shared.begin(), out.shared.end());
        out.superseded = ids(found.superseded);
        out.no_position = ids(found.no_position);
        for (auto const& c : found.conflicts)
            out.conflicts.push_back({fmt::format("{}!{}", out.id, out.conflicts.size() + 1), {out.groups[c.left].id, out.groups[c.right].id},
                                     ids(c.claims), c.why, note_of(r_, found, c), settling_of(r_, found, c)});
        out.history = history(found);
        if (!telling_of_.empty())
            for (auto const c : r_.graph->claims_about(i))
                if (auto const t = telling_of_.find(claims_.public_id(c)); t != telling_of_.end()) out.tellings.push_back(*t->second);
        std::sort(out.tellings.begin(), out.tellings.end(), [](auto const& a, auto const& b) { return a.claim < b.claim; });
        out.note = note_of(r_, found);
        out.settles = settling_of(r_, found);
        return out;
    }

    /// An item that has parts and no claims.
    [[nodiscard]] report_item told(derived_total const& t) const {
        report_item out;
        out.id = reconcile::item_name(t.about);
        out.property = t.about.property;
        set_total(out, t);
        out.note = out.derived->note;
        return out;
    }

    void set_total(report_item& out, derived_total const& t) const {
        report_total made;
        made.value = value{t.total};
        for (auto const p : t.parts) {
            auto const& found = r_.items[p.index()];
            std::vector<claim_id> claims;
            for (auto const& g : found.groups) claims.insert(claims.end(), g.claims.begin(), g.claims.end());
            made.parts.push_back({item_name(p), *least_of(found), ids(claims)});
        }
        made.note = note_of(r_, t);
        if (out.groups.empty()) out.value = made.value;
        out.best = t.total.min;
        out.best_by = "parts";
        out.derived = std::move(made);
    }

    [[nodiscard]] report_group told(std::string const& item, claim_group const& g, std::size_t number) const {
        report_group out;
        out.id = fmt::format("{}#{}", item, number + 1);
        out.value = g.common;
        out.claims = ids(g.claims);
        for (auto const s : g.origins) out.origins.push_back(r_.origins.name(s));
        for (auto const s : g.outlets) out.outlets.push_back(r_.origins.name(s));
        out.independent = g.independent();
        for (auto const& once : g.behind.once) {
            report_counted_once made{{}, once.why, ids(once.claims), note_of(r_, once)};
            for (auto const s : once.origins) made.origins.push_back(r_.origins.name(s));
            out.counted_once.push_back(std::move(made));
        }
        return out;
    }

    [[nodiscard]] std::vector<report_moment> history(item_result const& found) const {
        std::set<claim_id> const old(found.superseded.begin(), found.superseded.end());
        std::vector<report_moment> out;
        for (auto const& step : found.history) {
            report_moment m;
            m.time = step.time;
            m.value = step.value;
            m.claims = ids(step.claims);
            m.superseded = std::all_of(step.claims.begin(), step.claims.end(), [&](auto c) { return old.contains(c); });
            m.step = step.kind;
            if (step.after) m.after = *step.after;
            std::set<std::string> origins;
            for (auto const c : step.claims)
                if (auto const o = r_.origins.origin(claims_.chain(c))) origins.insert(r_.origins.name(o));
            m.origins.assign(origins.begin(), origins.end());
            out.push_back(std::move(m));
        }
        return out;
    }

    [[nodiscard]] report_claim told(claim_id c) const {
        report_claim out;
        auto& k = out.claim;
        auto const& about = claims_[claims_.item(c)];
        k.id = claims_.public_id(c);
        k.story = about.story;
        if (auto const d = claims_.document_of(c)) k.document = claims_[d].id;
        k.event = event_name(about);
        k.property = claims_.property(c);
        k.verb = claims_.verb(c);
        k.scope = about.scope;
        if (auto const* v = claims_.written(c)) k.asserted = *v;
        k.stance = claims_.stance(c);
        k.certainty = claims_.certainty(c);
        if (auto const* v = claims_.as_of(c)) k.as_of = *v;
        for (auto const& link : claims_[claims_.chain(c)]) {
            auto const s = r_.origins.representative(link.source);
            attribution_link shown{r_.origins.name(s), r_.origins.kind(s), std::string(claims_.text(link.verb)), {}};
            if (link.time) shown.time = claims_[link.time];
            k.attribution.links.push_back(std::move(shown));
        }
        k.field = claims_.field(c);
        k.where = claims_.where(c);
        k.quote = claims_.quote(c);
        for (auto const f : claims_.flags(c)) k.flags.emplace_back(f);
        for (auto const& [flag, those] : {std::pair(stale_repeat_flag, &stale_), std::pair(copy_flag, &copies_), std::pair(circular_flag, &circular_)})
            if (those->contains(c) && std::find(k.flags.begin(), k.flags.end(), flag) == k.flags.end()) k.flags.emplace_back(flag);
        out.item = item_name(claims_.item(c));
        return out;
    }

    void list_sources(report& out) const {
        std::set<source_id> used;
        for (auto const c : claims_.claims())
            for (auto const& link : claims_[claims_.chain(c)]) used.insert(r_.origins.representative(link.source));
        for (auto const s : used) out.sources.push_back({r_.origins.name(s), r_.origins.kind(s), r_.origins.aliases(s), {}, r_.origins.matches(s)});
        sort_sources(out.sources);
    }

    reconciliation const& r_;
    corpus const& claims_;
    std::vector<telling> tellings_;
    std::map<std::string, telling const*, std::less<>> telling_of_;  ///< by claim
    std::set<claim_id> stale_;
    std::set<claim_id> copies_;
    std::set<claim_id> circular_;
    std::map<item_id, derived_total const*> total_of_;
    std::map<event_key, std::vector<derived_total const*>> new_totals_;
    std::map<event_key, event_about const*> about_;
    std::map<event_key, std::vector<item_id>> events_;
    std::map<event_key, std::vector<event_conflict const*>> across_;
    std::map<event_key, std::vector<policy_row>> policies_;
};

}  // namespace

void merge_stories(report& r) {
    std::sort(r.claims.begin(), r.claims.end(), [](auto const& a, auto const& b) { return a.claim.id < b.claim.id; });
    std::sort(r.rejected.begin(), r.rejected.end(), [](auto const& a, auto const& b) { return a.claim.id < b.claim.id; });
    std::sort(r.documents.begin(), r.documents.end(), [](auto const& a, auto const& b) { return a.id < b.id; });
    sort_sources(r.sources);
}

report build_report(reconciliation const& r, std::vector<event_about> const& events, std::vector<document> documents, diagnostics found, versions made_with,
                    policy_set const& rules, std::vector<telling> tellings) {
    report out;
    out.made_with = std::move(made_with);
    report_builder(r, events, std::move(tellings)).fill(out, rules);
    std::sort(documents.begin(), documents.end(), [](auto const& a, auto const& b) { return a.id < b.id; });
    for (auto& d : documents) d.text.clear();
    out.documents = std::move(documents);
    out.diagnostics = std::move(found);
    return out;
}

}  // namespace reconcile
