// Who said what: quotations and reported speech, with the speaker as the text lets us know him.
//
//     attribution_reader reader(lexicon, words);
//     for (attribution const& a : reader.read(text, names)) …
//
// One attribution is one content with one source: "Holm said the road was open." A speaker is given as the fullest
// name that the document has for him (pronouns and descriptions resolved to the last fitting speaker). Nested speech
// ("X told Y that Z said") gives one attribution each; the inner one lies inside the outer's content and is `nested`.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include <reconcile/claim/claim.hpp>
#include <reconcile/core/byte_span.hpp>
#include <reconcile/text/lexicon.hpp>
#include <reconcile/text/name_reader.hpp>
#include <reconcile/text/token.hpp>

namespace reconcile {

/// What a cue does to what is said.
enum class cue_kind : std::uint8_t {
    report,
    claim,
    deny,
    confirm,
    hedge,
    refuse,
    unknown_to,
    attitude  ///< wants, supports, criticises: a stance of theirs, not a report of what happened
};

struct attribution {
    std::vector<byte_span> source;  ///< where the source is named; empty: a quotation that nobody is named for
    std::vector<byte_span> cue;
    std::vector<byte_span> content;  ///< in order; a quotation with its marks
    std::string speaker;             ///< resolved: "Ann Holm", "a senior official"; empty: unknown
    source_kind kind = source_kind::unknown;
    std::vector<std::string> told_to;  ///< outlets that it was said to: "told NBC News"
    std::string verb;                  ///< the cue's words: "said", "according to"
    cue_kind act = cue_kind::report;
    reconcile::certainty certainty = reconcile::certainty::stated;
    reconcile::stance stance = reconcile::stance::affirms;  ///< no_position: would not say, too early to tell
    bool quoted = false;                                    ///< the content is in quotation marks
    bool nested = false;  ///< lies in the content of another: told by the one who is quoted, not by the text
};

class attribution_reader {
public:
    attribution_reader(lexicon const&, vocabulary&);
    ~attribution_reader();
    attribution_reader(attribution_reader&&) noexcept;

    /// In the order of where the content begins.
    [[nodiscard]] std::vector<attribution> read(token_text const&, name_text const&) const;

private:
    struct state;
    std::unique_ptr<state> state_;
};

}  // namespace reconcile
