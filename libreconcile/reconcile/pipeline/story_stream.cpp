#include <reconcile/pipeline/story_stream.hpp>

#include <map>
#include <optional>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

#include <reconcile/core/string_pool.hpp>
#include <reconcile/pipeline/intake.hpp>
#include <reconcile/pipeline/record_spool.hpp>
#include <reconcile/pipeline/story_plan.hpp>
#include <reconcile/pipeline/story_report.hpp>

namespace reconcile {

namespace {

struct document_aside {
    std::string id;
    string_id story;  ///< empty: it says none
    record_spool::place at;
};

struct claim_aside {
    string_id story;
    string_id document;
    record_spool::place at;
};

/// What lies where of one story: indexes into the documents, the claims, and the claims that are kept.
struct story_aside {
    std::vector<std::size_t> documents;
    std::vector<std::size_t> claims;
    std::vector<std::size_t> kept;
};

}  // namespace

struct story_stream::state {
    explicit state(options how) : in(std::move(how)), plan(in.how().story, in.judged()) {}

    intake in;
    record_spool aside;
    story_plan plan;
    string_pool words;  ///< names of stories, and of documents that claims name
    std::vector<document_aside> documents;
    std::vector<claim_aside> claims;
    std::vector<claim> kept;  ///< that cannot be put aside
    std::unordered_map<std::string, std::size_t> by_id;

    /// A document of the run as it was read, without its text.
    [[nodiscard]] document read_again(std::size_t i, std::optional<extraction>& x) {
        auto d = aside.document_at(documents[i].at);
        x = in.read(d);
        return d;
    }

    [[nodiscard]] std::string story_of(document_aside const& d, planned_stories const& stories) const {
        document head;
        head.id = d.id;
        head.story = words.view(d.story);
        return stories.of(head);
    }

    [[nodiscard]] std::string story_of(std::string_view given, std::string const& from,
                                       planned_stories const& stories) const {
        if (!given.empty()) return std::string(given);
        if (auto const d = by_id.find(from); d != by_id.end()) return story_of(documents[d->second], stories);
        return stories.of(claim{}, nullptr);
    }

    [[nodiscard]] std::map<std::string, story_aside> by_story(planned_stories const& stories) const {
        std::map<std::string, story_aside> out;
        for (std::size_t i = 0; i < documents.size(); ++i) out[story_of(documents[i], stories)].documents.push_back(i);
        for (std::size_t i = 0; i < claims.size(); ++i)
            out[story_of(words.view(claims[i].story), std::string(words.view(claims[i].document)), stories)]
                .claims.push_back(i);
        for (std::size_t i = 0; i < kept.size(); ++i)
            out[story_of(kept[i].story, kept[i].document, stories)].kept.push_back(i);
        return out;
    }

    [[nodiscard]] report report_of_story(story_head head, story_aside const& parts, judged_lines& lines) {
        std::map<std::string, document> told;
        std::map<std::string, extraction> read;
        std::multimap<std::string, claim> claimed;
        for (auto const i : parts.documents) {
            std::optional<extraction> x;
            told.emplace(documents[i].id, read_again(i, x));
            read.emplace(documents[i].id, *std::move(x));
        }
        auto const add = [&](claim c) {
            auto id = c.id;
            claimed.emplace(std::move(id), std::move(c));
        };
        for (auto const i : parts.claims) add(aside.claim_at(claims[i].at));
        for (auto const i : parts.kept) add(kept[i]);

        story_parts all{std::move(head), {}, {}, {}};
        for (auto const& [id, d] : told) all.documents.push_back(&d);
        for (auto const& [id, x] : read) all.read.push_back(&x);
        for (auto const& [id, c] : claimed) all.claims.push_back(&c);
        std::map<std::string, document> others;  // of other stories, that claims of this one name
        auto const find = [&](std::string const& id) -> document const* {
            if (auto const d = told.find(id); d != told.end()) return &d->second;
            auto const d = by_id.find(id);
            if (d == by_id.end()) return nullptr;
            auto const known = others.find(id);
            std::optional<extraction> x;
            return known != others.end() ? &known->second : &others.emplace(id, read_again(d->second, x)).first->second;
        };
        return report_of(all, in, lines, find);
    }
};

story_stream::story_stream(options how) : state_(std::make_unique<state>(std::move(how))) {}
story_stream::~story_stream() = default;
story_stream::story_stream(story_stream&&) noexcept = default;
story_stream& story_stream::operator=(story_stream&&) noexcept = default;

void story_stream::add(diagnostic d) { state_->in.tell(std::move(d)); }

diagnostics const& story_stream::diagnostics() const { return state_->in.diagnostics(); }

void story_stream::add(document d) {
    auto& s = *state_;
    if (!s.in.accept(d)) return;
    s.by_id.emplace(d.id, s.documents.size());
    s.documents.push_back({d.id, d.story.empty() ? string_id{} : s.words.intern(d.story), s.aside.add(d)});
    if (d.story.empty()) {
        auto const x = s.in.read(d);
        s.plan.add(d, x, *s.in.known());
    } else {
        s.plan.add_given(d.story);
    }
}

void story_stream::add(claim c) {
    auto& s = *state_;
    if (!s.in.accept(c)) return;
    s.plan.add_given(c.story);
    if (auto const at = s.aside.add(c)) s.claims.push_back({s.words.intern(c.story), s.words.intern(c.document), *at});
    else s.kept.push_back(std::move(c));
}

void story_stream::each_story(function_ref<void(report&&)> take) {
    auto& s = *state_;
    auto const stories = s.plan.find();
    judged_lines lines(s.in.judged());
    auto const all = s.by_story(stories);
    for (auto const& [name, parts] : all) {
        auto one = s.report_of_story(stories.head(name), parts, lines);
        if (name == all.rbegin()->first) lines.tell_unused(one.diagnostics);
        take(std::move(one));
    }
}

}  // namespace reconcile
