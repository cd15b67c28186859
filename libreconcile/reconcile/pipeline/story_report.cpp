#include <reconcile/pipeline/story_report.hpp>

#include <algorithm>
#include <map>
#include <tuple>

#include <reconcile/align/actor_alignment.hpp>
#include <reconcile/align/event_alignment.hpp>
#include <reconcile/align/saying_alignment.hpp>
#include <reconcile/align/statement_alignment.hpp>
#include <reconcile/pipeline/made_with.hpp>
#include <reconcile/pipeline/name_files.hpp>
#include <reconcile/pipeline/swapped_figures.hpp>
#include <reconcile/report/build_report.hpp>
#include <reconcile/report/hangs.hpp>

namespace reconcile {

namespace {

/// What to call a document's outlet: its publisher, else the file it came in, else its id.
std::string outlet_of(document const& d) {
    if (!d.publisher.empty()) return d.publisher;
    auto name = d.path.substr(d.path.find_last_of('/') + 1);
    if (auto const dot = name.rfind('.'); dot != std::string::npos && dot > 0) name.erase(dot);
    return name.empty() || name == "-" ? d.id : name;
}

/// The chain of a claim, with the outlet in front where it was not given.
attribution_chain chain_of(claim const& c, document const* from, bool read_here) {
    auto chain = c.attribution;
    bool const needs_outlet = chain.links.empty() || (read_here && chain.links.front().source != from->publisher);
    if (!needs_outlet) return chain;
    if (from == nullptr) return c.document.empty() ? chain : said_by(c.document, source_kind::document);
    return std::move(chain).via(outlet_of(*from));
}

/// The event that a story is about: what people say, they say of that.
std::size_t main_of(alignment const& a) {
    for (std::size_t e = 0; e < a.events.size(); ++e)
        if (a.events[e].main) return e;
    return 0;
}

/// What a story's documents and claims come to, from corpus to report.
class story_run {
public:
    /// What is wrong with a judgement is told in `found`.
    story_run(story_parts const& parts, intake const& in, judged_lines& lines, diagnostics& found)
        : name_(parts.head.name),
          parts_(parts),
          judged_(lines, parts.documents, parts.read, parts.claims, found),
          file_(lines.file().name),
          known_(std::make_shared<knowledge>(in.known())),
          turning_(in.turning()),
          cited_(in.cited()),
          places_(in.how().places.get()) {}

    /// Puts documents and claims into the corpus; events are told in `about`.
    void fill(corpus_builder& into, std::vector<event_about>& about, find_document document_of) {
        for (auto const* d : parts_.documents) into.add(*d);
        for (auto const* x : parts_.read) known_->merge(x->learned, x->document);
        auto const aligned = align_events(judged_.read(), *known_, !name_.empty(), judged_.events());
        auto judged_lines_of = judged_.lines_of_events(aligned);
        for (auto const& e : aligned.events) {
            about.push_back({name_, e.key, e.kind, e.label, e.main});
            if (auto const lines = judged_lines_of.extract(e.key)) about.back().judged = {file_, lines.mapped()};
        }
        for (auto& [key, lines] : judged_lines_of) about.push_back({name_, key, {}, key, false, judged_by{file_, std::move(lines)}});
        auto const worth_telling = told_events(aligned);
        std::vector<local_claim> read;
        auto const key_of = [&](std::string const& property, std::size_t d, std::uint32_t event) {
            return aligned.events[is_about_statement(property) ? main_of(aligned) : aligned.event_of[d][event]].key;
        };
        for (std::size_t d = 0; d < parts_.read.size(); ++d)
            for (auto const& local : judged_.read()[d]->claims) {
                if (!worth_telling[aligned.event_of[d][local.event]]) continue;
                read.push_back(local);
                read.back().told.event = key_of(local.told.property, d, local.event);
            }
        drop_idle_bounds(read);
        set_dead_apart(read);
        align_statements(read, *known_);
        align_actors(read, *known_);
        std::vector<saying const*> sayings;
        for (auto const* x : judged_.read())
            for (auto const& s : x->sayings) sayings.push_back(&s);
        if (!aligned.events.empty()) tellings_ = align_sayings(sayings, read, *known_, turning_, aligned.events[main_of(aligned)].key);
        for (auto& c : read) add(into, std::move(c.told), document_of, true);
        for (std::size_t d = 0; d < parts_.read.size(); ++d)
            for (auto const& f : judged_.read()[d]->figures) figures_.emplace_back(aligned.events[aligned.event_of[d][f.event]].key, f.found);
        for (auto const* c : judged_.claims()) {
            auto told = *c;
            told.event = judged_.event_of(*c, aligned);
            check_cited(told);
            if (places_ != nullptr && told.asserted) name_places(*told.asserted, *places_, *known_);
            add(into, std::move(told), document_of, false);
        }
        for (auto const& r : judged_.rejected()) {
            auto told = r.told;
            told.event = r.was_read ? key_of(told.property, r.document, r.event) : judged_.event_of(told, aligned);
            told = with_outlet(std::move(told), document_of, r.was_read);
            if (!name_.empty()) told.event = name_ + "/" + told.event;  // as the report calls its events
            rejected_.push_back({std::move(told), file_, r.by->line, r.by->remark});
        }
    }

    /// Claims that were taken out, for the report to name.
    [[nodiscard]] std::vector<rejected_claim> const& rejected() const { return rejected_; }
    [[nodiscard]] std::shared_ptr<knowledge const> known() const { return known_; }
    /// What the documents made of the statements that they tell.
    [[nodiscard]] std::vector<telling> take_tellings() { return std::move(tellings_); }
    /// Figures to check go to their events; claims that the report does not have are not named.
    void add_figures(report& r, unit_table const& units) {
        std::map<std::string, std::vector<figure_finding>> of_event;
        for (auto& [key, f] : figures_) of_event[name_.empty() ? key : name_ + "/" + key].push_back(std::move(f));
        for (auto& story : r.stories)
            for (auto& e : story.events) {
                add_swapped_figures(r, units, e);
                for (auto& f : of_event[e.id]) {
                    std::erase_if(f.claims, [&](auto const& id) { return r.find_claim(id) == nullptr; });
                    e.lint.push_back(std::move(f));
                }
                std::sort(e.lint.begin(), e.lint.end(), [](auto const& a, auto const& b) {
                    return std::tie(a.kind, a.document, a.claims, a.note) < std::tie(b.kind, b.document, b.claims, b.note);
                });
            }
    }

private:
    /// All but those that one document mentions in passing: it says where, and no more. They are nothing to reconcile, unless
    /// somebody judged them to be events.
    [[nodiscard]] std::vector<bool> told_events(alignment const& aligned) const {
        std::vector<bool> told(aligned.events.size());
        std::vector<std::size_t> first(aligned.events.size(), parts_.read.size());
        for (std::size_t e = 0; e < told.size(); ++e) told[e] = aligned.events[e].main;
        auto const& judged = judged_.events().set_of;
        for (std::size_t d = 0; d < judged.size(); ++d)
            for (std::size_t e = 0; e < judged[d].size(); ++e)
                if (judged[d][e] != judged_events::none) told[aligned.event_of[d][e]] = true;
        for (std::size_t d = 0; d < parts_.read.size(); ++d)
            for (auto const& local : judged_.read()[d]->claims) {
                auto const event = aligned.event_of[d][local.event];
                first[event] = std::min(first[event], d);
                told[event] = told[event] || local.told.property != "place" || first[event] != d;
            }
        return told;
    }

    void check_cited(claim const& c) {
        if (cited_ == nullptr) return;
        auto const same = [](extraction const* x, std::string const& id) { return x->document < id; };
        auto const at = std::lower_bound(parts_.read.begin(), parts_.read.end(), c.document, same);
        bool const here = at != parts_.read.end() && (*at)->document == c.document;
        if (auto fault = cited_->of(c, here ? *at : nullptr)) figures_.emplace_back(c.event, *std::move(fault));
    }

    [[nodiscard]] claim with_outlet(claim c, find_document document_of, bool read_here) const {
        c.story = name_;
        c.attribution = chain_of(c, document_of(c.document), read_here);
        return c;
    }

    void add(corpus_builder& into, claim c, find_document document_of, bool read_here) const {
        into.add(with_outlet(std::move(c), document_of, read_here));
    }

    std::string name_;
    story_parts const& parts_;
    judged_story judged_;
    std::string file_;  ///< of the judgements
    std::shared_ptr<knowledge> known_;
    turning_words const& turning_;
    cited_figures const* cited_;
    std::vector<telling> tellings_;
    std::vector<std::pair<std::string, figure_finding>> figures_;  ///< by the key of the event
    gazetteer const* places_;
    std::vector<rejected_claim> rejected_;
};

}  // namespace

report report_of(story_parts const& parts, intake const& in, judged_lines& lines, find_document find) {
    diagnostics found;
    story_run run(parts, in, lines, found);
    corpus_builder builder;
    std::vector<event_about> about;
    run.fill(builder, about, find);
    found.insert(found.end(), builder.diagnostics().begin(), builder.diagnostics().end());
    auto graph = std::make_shared<claim_graph const>(std::move(builder).build());
    std::vector<printed_text> texts;
    for (auto const* x : parts.read) texts.push_back({x->document, &x->print});
    auto const reconciled = reconcile_items(graph, run.known(), in.how().comparators, texts);
    std::vector<document> documents;
    for (auto const* d : parts.documents) documents.push_back(*d);
    auto out = build_report(reconciled, about, std::move(documents), std::move(found), made_with(in.words(), in.how()), in.how().policies,
                            run.take_tellings());
    if (in.how().leave_one_out) add_hangs(out, reconciled, leave_one_out(reconciled, in.how().comparators));
    out.rejected = run.rejected();
    run.add_figures(out, in.units());
    if (out.stories.empty()) out.stories.emplace_back().story = parts.head.name;
    auto& story = out.stories.front();
    story.found = parts.head.found;
    story.placed = parts.head.placed;
    story.documents.clear();
    for (auto const* d : parts.documents) story.documents.push_back(d->id);
    return out;
}

}  // namespace reconcile
