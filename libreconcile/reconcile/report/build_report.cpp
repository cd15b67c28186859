#include <reconcile/report/build_report.hpp>

#include <algorithm>
#include <map>
#include <set>

#include <fmt/format.h>

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
    report_builder(reconciliation const& r, std::vector<event_about> const& events) : r_(r), claims_(r.graph->claims()) {
        for (auto const& e : events) about_[{e.story, e.event}] = &e;
    }

    void fill(report& out) {
        group_items_by_event();
        for (auto& [key, items] : events_) add_event(story_of(out, key.first), key, items);
        for (auto& s : out.stories) finish(s);
        for (auto const c : claims_.claims()) out.claims.push_back(told(c));
        std::sort(out.claims.begin(), out.claims.end(), [](auto const& a, auto const& b) { return a.claim.id < b.claim.id; });
        list_sources(out);
    }

private:
    using event_key = std::pair<std::string, std::string>;  // story, event

    void group_items_by_event() {
        std::vector<item_id> items(claims_.items().begin(), claims_.items().end());
        std::sort(items.begin(), items.end(), [&](auto a, auto b) { return claims_[a] < claims_[b]; });
        for (auto const i : items) events_[{claims_[i].story, claims_[i].event}].push_back(i);
        for (auto const& c : r_.between) across_[{claims_[c.between.front().item].story, claims_[c.between.front().item].event}].push_back(&c);
    }

    [[nodiscard]] static report_story& story_of(report& out, std::string const& name) {
        if (out.stories.empty() || out.stories.back().story != name) out.stories.push_back({name, {}, {}});
        return out.stories.back();
    }

    [[nodiscard]] static std::string event_id(event_key const& key) { return key.first.empty() ? key.second : key.first + "/" + key.second; }

    [[nodiscard]] std::string item_name(item_id i) const {
        auto const& about = claims_[i];
        auto out = event_id({about.story, about.event}) + "/" + about.property;
        for (auto const& [mark, part] : {std::pair('p', &about.scope.population), std::pair('t', &about.scope.site), std::pair('s', &about.scope.side)})
            if (!part->empty()) out += fmt::format("/{}={}", mark == 'p' ? "population" : mark == 't' ? "site" : "side", *part);
        return out;
    }

    [[nodiscard]] std::vector<std::string> ids(std::vector<claim_id> const& some) const {
        std::vector<std::string> out;
        for (auto const c : some) out.emplace_back(claims_.public_id(c));
        return out;
    }

    void add_event(report_story& story, event_key const& key, std::vector<item_id> const& items) {
        report_event e;
        e.id = event_id(key);
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
        e.documents.assign(documents.begin(), documents.end());
        for (auto const* c : across_[key]) {
            report_event_conflict told{fmt::format("{}!{}", e.id, e.conflicts.size() + 1), {}, ids(c->claims), c->why, note_of(r_, *c)};
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
        for (auto const& s : found.shared) out.shared.emplace_back(claims_.public_id(s.claim));
        std::sort(out.shared.begin(), out.shared.end());
        out.superseded = ids(found.superseded);
        out.no_position = ids(found.no_position);
        for (auto const& c : found.conflicts)
            out.conflicts.push_back({fmt::format("{}!{}", out.id, out.conflicts.size() + 1), {out.groups[c.left].id, out.groups[c.right].id},
                                     ids(c.claims), c.why, note_of(r_, found, c)});
        out.history = history(i, found);
        out.note = note_of(r_, found);
        return out;
    }

    [[nodiscard]] report_group told(std::string const& item, claim_group const& g, std::size_t number) const {
        report_group out;
        out.id = fmt::format("{}#{}", item, number + 1);
        out.value = g.common;
        out.claims = ids(g.claims);
        for (auto const s : g.origins) out.origins.push_back(r_.origins.name(s));
        for (auto const s : g.outlets) out.outlets.push_back(r_.origins.name(s));
        out.independent = g.independent();
        return out;
    }

    /// What was given when: one entry a moment and value, by time.
    [[nodiscard]] std::vector<report_moment> history(item_id i, item_result const& found) const {
        std::vector<report_moment> out;
        std::vector<claim_id> all;
        for (auto const c : r_.graph->claims_about(i))
            if (claims_.asserted(c) != nullptr && moment_of(claims_, c)) all.push_back(c);
        std::sort(all.begin(), all.end(), [&](auto a, auto b) {
            auto const x = moment_of(claims_, a)->from;
            auto const y = moment_of(claims_, b)->from;
            return x != y ? x < y : claims_.public_id(a) < claims_.public_id(b);
        });
        std::set<clock_seconds> moments;
        for (auto const c : all) {
            auto const at = *moment_of(claims_, c);
            auto const& v = *claims_.asserted(c);
            moments.insert(at.from);
            auto const same = std::find_if(out.begin(), out.end(), [&](auto const& m) { return m.time == at && m.value == v; });
            if (same != out.end()) {
                same->claims.emplace_back(claims_.public_id(c));
                continue;
            }
            bool const old = std::find(found.superseded.begin(), found.superseded.end(), c) != found.superseded.end();
            out.push_back({at, v, {std::string(claims_.public_id(c))}, old});
        }
        return moments.size() > 1 ? out : std::vector<report_moment>{};
    }

    [[nodiscard]] report_claim told(claim_id c) const {
        report_claim out;
        auto& k = out.claim;
        auto const& about = claims_[claims_.item(c)];
        k.id = claims_.public_id(c);
        k.story = about.story;
        if (auto const d = claims_.document_of(c)) k.document = claims_[d].id;
        k.event = event_id({about.story, about.event});
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
    std::map<event_key, event_about const*> about_;
    std::map<event_key, std::vector<item_id>> events_;
    std::map<event_key, std::vector<event_conflict const*>> across_;
};

}  // namespace

void merge_stories(report& r) {
    std::sort(r.claims.begin(), r.claims.end(), [](auto const& a, auto const& b) { return a.claim.id < b.claim.id; });
    std::sort(r.rejected.begin(), r.rejected.end(), [](auto const& a, auto const& b) { return a.claim.id < b.claim.id; });
    std::sort(r.documents.begin(), r.documents.end(), [](auto const& a, auto const& b) { return a.id < b.id; });
    sort_sources(r.sources);
}

report build_report(reconciliation const& r, std::vector<event_about> const& events, std::vector<document> documents, diagnostics found, versions made_with) {
    report out;
    out.made_with = std::move(made_with);
    report_builder(r, events).fill(out);
    std::sort(documents.begin(), documents.end(), [](auto const& a, auto const& b) { return a.id < b.id; });
    for (auto& d : documents) d.text.clear();
    out.documents = std::move(documents);
    out.diagnostics = std::move(found);
    return out;
}

}  // namespace reconcile
