// The ten-line path: documents and claims in, a report out.
//
//     reconciler r;
//     r.add(document{.publisher = "Daily News", .published = "2021-02-26", .text = article});
//     r.add(claim{…});
//     report found = r.report();
//
// Documents and claims may come in any order and one at a time; the report is the same, byte for byte. A document is read
// when it is added; finding stories (story_plan.hpp), aligning and reconciling are done at report(). All is kept in memory:
// story_stream.hpp is for runs that are too long for that. Not safe for adding from several threads.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include <reconcile/claim/claim.hpp>
#include <reconcile/claim/document.hpp>
#include <reconcile/core/diagnostic.hpp>
#include <reconcile/core/function_ref.hpp>
#include <reconcile/pipeline/options.hpp>
#include <reconcile/report/report.hpp>

namespace reconcile {

class reconciler {
public:
    /// Throws reconcile::error if the options cannot be used.
    explicit reconciler(options = {});
    ~reconciler();
    reconciler(reconciler&&) noexcept;
    reconciler& operator=(reconciler&&) noexcept;

    /// Fills what is missing (id, publisher, date) from the options or the text. A document that cannot be used (not UTF-8,
    /// a date that does not exist, an id that was given before) becomes a diagnostic; what can be used of it is.
    void add(document);
    void add(claim);
    /// What readers found; it goes into the report.
    void add(diagnostic);

    /// What was wrong with what was added so far. report() lists it too; each_story() does not.
    [[nodiscard]] reconcile::diagnostics const& diagnostics() const;

    /// Reconciles all that was added so far.
    [[nodiscard]] reconcile::report report() const;
    /// The same for one story after the other, each as a report of its own, in the order of their names. Judgements that
    /// name nothing of any story are told in the last.
    void each_story(function_ref<void(reconcile::report&&)> take) const;

private:
    struct state;
    std::unique_ptr<state> state_;
};

}  // namespace reconcile
