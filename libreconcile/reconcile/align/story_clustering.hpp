// Documents that do not say which story they are of, put into stories by what they tell.
//
//     story_clusterer stories;
//     stories.add(signature_of(document, extraction, known));
//     for (found_story const& s : stories.find()) fmt::print("{}: {} documents\n", s.name, s.documents.size());
//
// Documents are compared only where they share a name, or are neighbours in time: of the documents that have a name each is
// compared with at most `most_before` that come just before it, by day. The pairs with the most points (story_likeness.hpp)
// are joined first, and two stories only if their documents fit one another on the whole. So one document that tells of
// two events joins the nearer one and does not make them one. In the end stories are joined of which somebody knows that
// they are one. Any order of input gives the same.
// Cost: documents times names of each times `most_before`, and a sort of the pairs that are kept.
#pragma once

#include <cstddef>
#include <memory>
#include <set>
#include <string>
#include <vector>

#include <reconcile/align/story_signature.hpp>

namespace reconcile {

/// Why a document is in its story: the one of its other documents that it is most like.
struct placed_document {
    std::string document;
    std::string beside;
    std::string because;
};

struct found_story {
    std::string name;                     ///< "shooting, Ostrel, 12 Mar 2021", with " (2)" behind it if another has it
    std::vector<std::string> documents;   ///< ids, sorted
    std::vector<placed_document> placed;  ///< in the same order; empty where there is one document
};

class story_clusterer {
public:
    static constexpr std::size_t most_before = 32;
    static constexpr std::size_t most_kept = 32;   ///< pairs of a document
    static constexpr std::size_t most_asked = 12;  ///< documents of a story that are asked whether another fits

    story_clusterer();
    ~story_clusterer();
    story_clusterer(story_clusterer&&) noexcept;
    story_clusterer& operator=(story_clusterer&&) noexcept;

    /// A document's id may be added once.
    void add(story_signature);
    /// Whatever they tell, these two are of one story. Ids that are not added are passed over.
    void put_together(std::string a, std::string b, std::string because);
    [[nodiscard]] bool empty() const;
    /// By name. No story is called as one of `taken`.
    [[nodiscard]] std::vector<found_story> find(std::set<std::string> const& taken = {}) const;

private:
    struct state;
    std::unique_ptr<state> state_;
};

}  // namespace reconcile
