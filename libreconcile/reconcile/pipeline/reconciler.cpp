#include <reconcile/pipeline/reconciler.hpp>

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

#include <fmt/format.h>

#include <reconcile/align/event_alignment.hpp>
#include <reconcile/align/judged_story.hpp>
#include <reconcile/align/statement_alignment.hpp>
#include <reconcile/core/error.hpp>
#include <reconcile/core/sha256.hpp>
#include <reconcile/extract/extractor.hpp>
#include <reconcile/pipeline/made_with.hpp>
#include <reconcile/pipeline/name_files.hpp>
#include <reconcile/report/build_report.hpp>
#include <reconcile/text/utf8.hpp>

namespace reconcile {

namespace {

/// Documents, extractions and claims of one story, in canonical order.
struct story_parts {
    std::vector<document const*> documents;
    std::vector<extraction const*> read;
    std::vector<claim const*> claims;
};

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

}  // namespace

struct reconciler::state {
    explicit state(options given)
        : how(std::move(given)), words(how.words ? how.words : std::shared_ptr<lexicon const>(&lexicon::built_in(), [](auto const*) {})),
          known(knowledge_of(how)) {
        if (!how.published.empty() && !parse_iso8601(how.published))
            throw error(fmt::format("\"{}\" is no date of publication that exists; write it as 2021-02-26", how.published));
    }

    options how;
    std::shared_ptr<lexicon const> words;
    std::shared_ptr<knowledge const> known;
    std::unique_ptr<extractor> reader;  ///< made for the first document
    std::map<std::string, document> documents;
    std::map<std::string, extraction> read;
    std::multimap<std::string, claim> claims;  ///< by id, given or worked out
    std::set<std::string> given_ids;
    reconcile::diagnostics found;

    void tell(severity level, std::string where, std::string what) { found.push_back({level, std::move(where), {}, {}, std::move(what)}); }

    /// False if the document cannot be used at all.
    bool complete(document& d) {
        if (d.id.empty()) d.id = content_id(d);
        auto const name = d.path.empty() ? d.id : d.path;
        if (auto const bad = find_invalid_utf8(d.text)) {
            found.push_back({severity::error, name, {}, *bad, "not UTF-8; convert the file to UTF-8. The document is left out"});
            return false;
        }
        if (!d.published.empty() && !parse_iso8601(d.published)) {
            tell(severity::warning, name, fmt::format("\"{}\" is no date that exists; write it as 2021-02-26. It is read without a date", d.published));
            d.published.clear();
        }
        if (d.published.empty()) d.published = how.published;
        if (d.publisher.empty()) d.publisher = how.publisher;
        if (d.sha256.empty()) d.sha256 = sha256_hex(d.text);
        if (documents.contains(d.id)) {
            tell(severity::error, name, fmt::format("a document with the id \"{}\" was given before; give each its own id. This one is left out", d.id));
            return false;
        }
        return true;
    }

    [[nodiscard]] std::map<std::string, story_parts> by_story() const {
        std::map<std::string, story_parts> out;
        for (auto const& [id, d] : documents) out[d.story].documents.push_back(&d);
        for (auto const& [id, x] : read) out[documents.at(id).story].read.push_back(&x);
        for (auto const& [id, c] : claims) {
            auto const d = documents.find(c.document);
            out[c.story.empty() && d != documents.end() ? d->second.story : c.story].claims.push_back(&c);
        }
        return out;
    }

    /// The lines on events and claims, none of them used yet.
    [[nodiscard]] judged_lines judged() const {
        static judgement_file const none;
        return judged_lines(how.judged ? *how.judged : none);
    }

    [[nodiscard]] document const* find(std::string const& id) const {
        auto const d = documents.find(id);
        return d == documents.end() ? nullptr : &d->second;
    }
};

reconciler::reconciler(options how) : state_(std::make_unique<state>(std::move(how))) {}
reconciler::~reconciler() = default;
reconciler::reconciler(reconciler&&) noexcept = default;
reconciler& reconciler::operator=(reconciler&&) noexcept = default;

void reconciler::add(diagnostic d) { state_->found.push_back(std::move(d)); }

void reconciler::add(document d) {
    auto& s = *state_;
    if (!s.complete(d)) return;
    if (!d.text.empty() || !d.title.empty()) {
        if (!s.reader) s.reader = std::make_unique<extractor>(*s.words, name_aids_of(s.how));
        auto x = s.reader->read(d);
        if (d.published.empty()) d.published = x.inferred_published;
        if (d.publisher.empty() && !x.inferred_publisher.empty()) {
            d.publisher = x.inferred_publisher;
            d.publisher_inferred = true;
        }
        s.read.emplace(d.id, std::move(x));
    } else {
        s.tell(severity::warning, d.path.empty() ? d.id : d.path, "empty: there is nothing to read; give the document a text");
    }
    d.text.clear();
    d.text.shrink_to_fit();
    auto id = d.id;
    s.documents.emplace(std::move(id), std::move(d));
}

void reconciler::add(claim c) {
    auto& s = *state_;
    if (c.id.empty()) {
        c.id = worked_out_id(c);
        s.claims.emplace(c.id, std::move(c));  // the same claim twice is two claims: the corpus numbers them
        return;
    }
    if (!s.given_ids.insert(c.id).second) {
        s.tell(severity::error, c.document, fmt::format("a claim with the id \"{}\" was given before; give each its own id. This one is left out", c.id));
        return;
    }
    s.claims.emplace(c.id, std::move(c));
}

namespace {

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
    story_run(std::string name, story_parts const& parts, std::shared_ptr<knowledge const> known, gazetteer const* places, judged_lines& lines,
              reconcile::diagnostics& found)
        : name_(std::move(name)),
          parts_(parts),
          judged_(lines, parts.documents, parts.read, parts.claims, found),
          file_(lines.file().name),
          known_(std::make_shared<knowledge>(std::move(known))),
          places_(places) {}

    /// Puts documents and claims into the corpus; events are told in `about`.
    template <class Find>
    void fill(corpus_builder& into, std::vector<event_about>& about, Find document_of) {
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
        for (auto& c : read) add(into, std::move(c.told), document_of, true);
        for (auto const* c : judged_.claims()) {
            auto told = *c;
            told.event = judged_.event_of(*c, aligned);
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

    template <class Find>
    [[nodiscard]] claim with_outlet(claim c, Find document_of, bool read_here) const {
        c.story = name_;
        c.attribution = chain_of(c, document_of(c.document), read_here);
        return c;
    }

    template <class Find>
    void add(corpus_builder& into, claim c, Find document_of, bool read_here) const {
        into.add(with_outlet(std::move(c), document_of, read_here));
    }

    std::string name_;
    story_parts const& parts_;
    judged_story judged_;
    std::string file_;  ///< of the judgements
    std::shared_ptr<knowledge> known_;
    gazetteer const* places_;
    std::vector<rejected_claim> rejected_;
};

}  // namespace

diagnostics const& reconciler::diagnostics() const { return state_->found; }

report reconciler::report() const {
    auto const& s = *state_;
    reconcile::report out;
    out.made_with = made_with(*s.words, s.how);
    each_story([&](reconcile::report&& one) {
        std::move(one.stories.begin(), one.stories.end(), std::back_inserter(out.stories));
        std::move(one.claims.begin(), one.claims.end(), std::back_inserter(out.claims));
        std::move(one.rejected.begin(), one.rejected.end(), std::back_inserter(out.rejected));
        std::move(one.documents.begin(), one.documents.end(), std::back_inserter(out.documents));
        std::move(one.sources.begin(), one.sources.end(), std::back_inserter(out.sources));
        std::move(one.diagnostics.begin(), one.diagnostics.end(), std::back_inserter(out.diagnostics));
    });
    merge_stories(out);
    out.diagnostics.insert(out.diagnostics.begin(), s.found.begin(), s.found.end());
    std::stable_sort(out.diagnostics.begin(), out.diagnostics.end(), [](auto const& a, auto const& b) {
        return std::tie(a.document, a.line, a.byte, a.message) < std::tie(b.document, b.line, b.byte, b.message);
    });
    return out;
}

void reconciler::each_story(function_ref<void(reconcile::report&&)> take) const {
    auto const& s = *state_;
    auto lines = s.judged();
    auto const stories = s.by_story();
    for (auto const& [name, parts] : stories) {
        reconcile::diagnostics found;
        story_run run(name, parts, s.known, s.how.places.get(), lines, found);
        corpus_builder builder;
        std::vector<event_about> about;
        run.fill(builder, about, [&](std::string const& id) { return s.find(id); });
        found.insert(found.end(), builder.diagnostics().begin(), builder.diagnostics().end());
        if (name == stories.rbegin()->first) lines.tell_unused(found);
        auto graph = std::make_shared<claim_graph const>(std::move(builder).build());
        auto const reconciled = reconcile_items(graph, run.known(), s.how.comparators);
        std::vector<document> documents;
        for (auto const* d : parts.documents) documents.push_back(*d);
        auto one = build_report(reconciled, about, std::move(documents), std::move(found), made_with(*s.words, s.how));
        one.rejected = run.rejected();
        if (one.stories.empty()) one.stories.push_back({name, {}, {}});
        one.stories.front().documents.clear();
        for (auto const* d : parts.documents) one.stories.front().documents.push_back(d->id);
        take(std::move(one));
    }
}

}  // namespace reconcile
