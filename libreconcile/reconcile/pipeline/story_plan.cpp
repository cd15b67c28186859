#include <reconcile/pipeline/story_plan.hpp>

#include <fmt/format.h>

#include <reconcile/claim/claim_id.hpp>

namespace reconcile {

std::string const& planned_stories::of(document const& d) const {
    if (!d.story.empty()) return d.story;
    auto const found = of_document_.find(d.id);
    return found == of_document_.end() ? of_the_rest_ : found->second;
}

std::string const& planned_stories::of(claim const& c, document const* from) const {
    if (!c.story.empty()) return c.story;
    return from != nullptr ? of(*from) : of_the_rest_;
}

story_head planned_stories::head(std::string const& name) const {
    auto const one = found_.find(name);
    if (one == found_.end()) return {name, false, {}};
    return {name, true, one->second.placed};
}

void story_plan::add(document const& d, extraction const& x, knowledge const& known) {
    if (!d.story.empty()) return add_given(d.story);
    others_.add(signature_of(d, x, known));
    if (judged_->events.empty()) return;
    called_[d.id] = d.id;
    std::string_view const path = d.path;
    for (auto const name : {path, path.substr(path.rfind('/') + 1)})
        if (!name.empty()) {
            auto const [at, fresh] = called_.try_emplace(std::string(name), d.id);
            if (!fresh && at->second != d.id) at->second.clear();
        }
}

/// The document that a judgement names, itself or by one of its claims ("lamp.txt:0-41:killed:1"); empty: none, or several.
std::string story_plan::document_named(std::string_view name) const {
    if (auto const at = called_.find(name); at != called_.end()) return at->second;
    auto const at = called_.find(document_in_claim_id(name));
    return at == called_.end() ? std::string{} : at->second;
}

void story_plan::add_given(std::string const& story) {
    if (!story.empty()) given_.insert(story);
}

planned_stories story_plan::find() {
    for (auto const& line : judged_->events)
        if (line.says == judgement::same)
            others_.put_together(document_named(line.a), document_named(line.b),
                                 fmt::format("judged to tell of one event: {}, line {}", judged_->name, line.line));
    planned_stories out;
    for (auto& one : others_.find(given_)) {
        for (auto const& d : one.documents) out.of_document_.emplace(d, one.name);
        out.found_.emplace(one.name, std::move(one));
    }
    out.of_the_rest_ = rest_;
    if (given_.empty() && out.found_.size() == 1) out.of_the_rest_ = out.found_.begin()->first;
    return out;
}

}  // namespace reconcile
