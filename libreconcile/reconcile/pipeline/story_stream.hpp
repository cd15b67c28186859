// Many stories with the memory of one: what reconciler::each_story() does, for runs that are too long to be kept.
//
//     story_stream s(options);
//     read_input("-", [&](record&& one) { std::visit([&](auto&& x) { s.add(std::move(x)); }, std::move(one)); });
//     s.each_story([&](report&& one) { append_json_line(out, one); });
//
// Documents and claims go to a temporary file as they come, whatever file they are from, and are read again story by story.
// In memory stay, of each, its id, its story and where it lies; of a document that does not say its story also what
// clustering needs (align/story_signature.hpp), for which it is read twice. The reports are those of a reconciler, byte for
// byte. For one thread at a time.
#pragma once

#include <memory>

#include <reconcile/claim/claim.hpp>
#include <reconcile/claim/document.hpp>
#include <reconcile/core/diagnostic.hpp>
#include <reconcile/core/function_ref.hpp>
#include <reconcile/pipeline/options.hpp>
#include <reconcile/report/report.hpp>

namespace reconcile {

class story_stream {
public:
    /// Throws reconcile::error if the options cannot be used, or if no temporary file can be made.
    explicit story_stream(options = {});
    ~story_stream();
    story_stream(story_stream&&) noexcept;
    story_stream& operator=(story_stream&&) noexcept;

    /// As reconciler::add(). Throw reconcile::error if the temporary file cannot be written.
    void add(document);
    void add(claim);
    void add(diagnostic);

    /// What was wrong with what was added so far; each_story() does not list it.
    [[nodiscard]] reconcile::diagnostics const& diagnostics() const;

    /// One story after the other, each as a report of its own, in the order of their names.
    void each_story(function_ref<void(report&&)> take);

private:
    struct state;
    std::unique_ptr<state> state_;
};

}  // namespace reconcile
