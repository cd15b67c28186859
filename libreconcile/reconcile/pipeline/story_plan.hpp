// Which story each document and claim of a run is of.
//
//     story_plan plan;
//     plan.add(d, x, known);                // every document, once it was read
//     plan.add_given("s1");                 // or, of a document that says its story, the story alone
//     auto const stories = plan.find();
//     stories.of(d);  stories.of(claim, document_or_null);
//
// What a person said stands: documents with a story are put nowhere else, and no other document is put beside them. The rest
// is clustered (align/story_clustering.hpp); documents that a judgement says to tell of one event are of one story. A claim is of its own story, else of its document's; else of the run's one story
// if there is but one and it was found, or of the story without a name.
#pragma once

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <reconcile/align/story_clustering.hpp>
#include <reconcile/claim/claim.hpp>
#include <reconcile/claim/document.hpp>
#include <reconcile/claim/judgement_reader.hpp>
#include <reconcile/claim/local_event.hpp>

namespace reconcile {

/// What is known of a story beside its documents and claims.
struct story_head {
    std::string name;
    bool found = false;                   ///< by what its documents tell; else a person gave it
    std::vector<placed_document> placed;  ///< why its documents are in it
};

class planned_stories {
public:
    /// The story of a document of the run.
    [[nodiscard]] std::string const& of(document const&) const;
    /// `from`: its document; null if it is not in the run.
    [[nodiscard]] std::string const& of(claim const&, document const* from) const;
    [[nodiscard]] story_head head(std::string const& name) const;

private:
    friend class story_plan;
    std::map<std::string, found_story> found_;                     ///< by name
    std::map<std::string, std::string, std::less<>> of_document_;  ///< of documents that do not say their story
    std::string of_the_rest_;                                      ///< of claims that name neither
};

class story_plan {
public:
    /// `rest`: the story of claims that name neither story nor document, where the user says it. The judgements must outlive
    /// the plan.
    explicit story_plan(std::string rest, judgement_file const& judged) : rest_(std::move(rest)), judged_(&judged) {}

    void add(document const&, extraction const&, knowledge const& known);
    void add_given(std::string const& story);
    /// Cost: that of story_clusterer::find().
    [[nodiscard]] planned_stories find();

private:
    [[nodiscard]] std::string document_named(std::string_view name) const;

    std::string rest_;
    judgement_file const* judged_;
    std::map<std::string, std::string, std::less<>> called_;  ///< ids by id, path and file, if any event is judged; of two: empty
    story_clusterer others_;
    std::set<std::string> given_;
};

}  // namespace reconcile
