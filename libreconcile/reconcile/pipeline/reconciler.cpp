#include <reconcile/pipeline/reconciler.hpp>

#include <algorithm>
#include <map>
#include <tuple>

#include <reconcile/pipeline/intake.hpp>
#include <reconcile/pipeline/made_with.hpp>
#include <reconcile/pipeline/story_plan.hpp>
#include <reconcile/pipeline/story_report.hpp>
#include <reconcile/report/build_report.hpp>

namespace reconcile {

struct reconciler::state {
    explicit state(options how) : in(std::move(how)) {}

    intake in;
    std::map<std::string, document> documents;
    std::map<std::string, extraction> read;
    std::multimap<std::string, claim> claims;  ///< by id, given or worked out

    [[nodiscard]] document const* find(std::string const& id) const {
        auto const d = documents.find(id);
        return d == documents.end() ? nullptr : &d->second;
    }

    [[nodiscard]] std::map<std::string, story_parts> by_story() const {
        story_plan plan(in.how().story, in.judged());
        for (auto const& [id, d] : documents) plan.add(d, read.at(id), *in.known());
        for (auto const& [id, c] : claims) plan.add_given(c.story);
        auto const stories = plan.find();
        std::map<std::string, story_parts> out;
        for (auto const& [id, d] : documents) {
            auto& parts = out[stories.of(d)];
            parts.documents.push_back(&d);
            parts.read.push_back(&read.at(id));
        }
        for (auto const& [id, c] : claims) out[stories.of(c, find(c.document))].claims.push_back(&c);
        for (auto& [name, parts] : out) parts.head = stories.head(name);
        return out;
    }
};

reconciler::reconciler(options how) : state_(std::make_unique<state>(std::move(how))) {}
reconciler::~reconciler() = default;
reconciler::reconciler(reconciler&&) noexcept = default;
reconciler& reconciler::operator=(reconciler&&) noexcept = default;

void reconciler::add(diagnostic d) { state_->in.tell(std::move(d)); }

void reconciler::add(document d) {
    auto& s = *state_;
    if (!s.in.accept(d)) return;
    auto id = d.id;
    s.read.emplace(id, s.in.read(d));
    s.documents.emplace(std::move(id), std::move(d));
}

void reconciler::add(claim c) {
    if (!state_->in.accept(c)) return;
    auto id = c.id;
    state_->claims.emplace(std::move(id), std::move(c));
}

diagnostics const& reconciler::diagnostics() const { return state_->in.diagnostics(); }

report reconciler::report() const {
    auto const& s = *state_;
    reconcile::report out;
    out.made_with = made_with(s.in.words(), s.in.how());
    each_story([&](reconcile::report&& one) {
        std::move(one.stories.begin(), one.stories.end(), std::back_inserter(out.stories));
        std::move(one.claims.begin(), one.claims.end(), std::back_inserter(out.claims));
        std::move(one.rejected.begin(), one.rejected.end(), std::back_inserter(out.rejected));
        std::move(one.documents.begin(), one.documents.end(), std::back_inserter(out.documents));
        std::move(one.sources.begin(), one.sources.end(), std::back_inserter(out.sources));
        std::move(one.diagnostics.begin(), one.diagnostics.end(), std::back_inserter(out.diagnostics));
    });
    merge_stories(out);
    out.diagnostics.insert(out.diagnostics.begin(), diagnostics().begin(), diagnostics().end());
    std::stable_sort(out.diagnostics.begin(), out.diagnostics.end(), [](auto const& a, auto const& b) {
        return std::tie(a.document, a.line, a.byte, a.message) < std::tie(b.document, b.line, b.byte, b.message);
    });
    return out;
}

void reconciler::each_story(function_ref<void(reconcile::report&&)> take) const {
    auto const& s = *state_;
    auto const find = [&](std::string const& id) { return s.find(id); };
    judged_lines lines(s.in.judged());
    auto const stories = s.by_story();
    for (auto const& [name, parts] : stories) {
        auto one = report_of(parts, s.in, lines, find);
        if (name == stories.rbegin()->first) lines.tell_unused(one.diagnostics);
        take(std::move(one));
    }
}

}  // namespace reconcile
