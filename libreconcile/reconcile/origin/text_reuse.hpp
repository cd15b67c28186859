// Which articles share text: wire copies, also abridged and reset ones, and what was lifted from another article.
//
//     text_reuses reused = find_text_reuse(corpus, origins, known, texts);   // texts: the prints of the documents
//     for (text_reuse const& r : reused.all()) …                             // r.sentences.size() of r.of sentences are from r.from
//
// Fingerprints by winnowing (S. Schleimer, D. S. Wilkerson, A. Aiken, "Winnowing: local algorithms for document
// fingerprinting", SIGMOD 2003, section 3) over the hashes of `gram` words find whom to hold a document against: a run of
// `gram` + `window` - 1 words that two texts share is never missed. Those that share most of them (two at least; rare ones
// weigh more than common ones) are aligned by their shared runs of words. A sentence is shared if half of its words stand in such runs, one of them
// long; a document reuses text if enough words stand in such sentences. Words of others in quotation marks never count: two
// articles that quote one speech are no copies.
//
// Which of the two came first is told by whom the other credits, else by the days of publication, else not at all.
//
// Cost: a sort of the fingerprints of all documents; each document is held against at most `most_partners` others, in time
// n log n in the words of the two. Memory: 32 bytes a fingerprint, of which a text has about one in two words.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <reconcile/claim/corpus.hpp>
#include <reconcile/claim/text_print.hpp>
#include <reconcile/origin/origin_table.hpp>
#include <reconcile/value/knowledge.hpp>

namespace reconcile {

/// A document's words, by its id.
struct printed_text {
    std::string_view document;
    text_print const* print = nullptr;
};

/// How it is known which of two texts is the copy.
enum class reuse_order : std::uint8_t {
    unknown,    ///< it is not: `document` is merely the later one by day, then by id
    published,  ///< the other was published before
    credited    ///< it names the other's outlet
};

std::string_view to_string(reuse_order);

struct shared_sentence {
    byte_span where;  ///< in the document
    byte_span from;   ///< where it stands in the other one
};

/// A document that has text of another one.
struct text_reuse {
    document_id document;
    document_id from;
    reuse_order order = reuse_order::unknown;
    std::vector<shared_sentence> sentences;  ///< in the order of `document`
    std::uint32_t of = 0;                    ///< sentences that `document` has in its own words
    bool mostly = false;                     ///< half of `document`, by words, and more
};

class text_reuses {
public:
    /// What of `all` a document has to do with, and on which side.
    struct side {
        std::uint32_t reuse = 0;
        bool is_source = false;  ///< the document is `from`
    };

    text_reuses() = default;
    text_reuses(std::vector<text_reuse> all, std::size_t documents);

    /// By the ids of the two documents.
    [[nodiscard]] std::vector<text_reuse> const& all() const { return all_; }
    /// At most `most_sides` of each side.
    [[nodiscard]] std::span<side const> of(document_id) const;

private:
    std::vector<text_reuse> all_;
    std::vector<std::uint32_t> begin_;
    std::vector<side> sides_;
};

namespace reuse {
inline constexpr std::size_t gram = 4;            ///< words of a fingerprint
inline constexpr std::size_t window = 3;          ///< fingerprints of which the least is kept
inline constexpr std::size_t shortest_run = 6;    ///< words, of the longest run of a shared sentence
inline constexpr std::uint32_t least_bytes = 32;  ///< of that run
inline constexpr std::size_t least_words = 24;    ///< in the shared sentences of two texts
inline constexpr std::size_t most_beside = 8;     ///< documents of one fingerprint that another is held against
inline constexpr std::size_t most_partners = 8;   ///< documents that one is aligned with
inline constexpr std::size_t most_places = 4;     ///< places of a run's first words in a text
inline constexpr std::size_t most_sides = 8;
}  // namespace reuse

/// Documents that are not in the corpus are left out; so are pairs of one outlet. In any order of `texts` the same.
text_reuses find_text_reuse(corpus const&, origin_table const&, knowledge const&, std::span<printed_text const> texts);

/// The fingerprints of a print: hashes of runs of `gram` words, each once, ascending. For tests and those who look closer.
std::vector<std::uint64_t> fingerprints_of(text_print const&);

/// The sentences of `text` that stand in `other` too, as find_text_reuse() aligns two texts, and how many words they share.
struct text_alignment {
    std::vector<shared_sentence> sentences;
    std::size_t words = 0;        ///< that stand in shared runs of these sentences
    std::size_t own_words = 0;    ///< of `text`, quotations aside
    std::size_t other_words = 0;  ///< of `other`
};
text_alignment align_texts(text_print const& text, text_print const& other);

}  // namespace reconcile
