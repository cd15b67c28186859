#include <reconcile/pipeline/story_plan.hpp>

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
    if (d.story.empty()) others_.add(signature_of(d, x, known));
    else add_given(d.story);
}

void story_plan::add_given(std::string const& story) {
    if (!story.empty()) given_.insert(story);
}

planned_stories story_plan::find() const {
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
