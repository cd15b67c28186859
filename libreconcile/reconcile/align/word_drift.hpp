// What became of somebody's words in another text: the same, cut, changed, or turned into the contrary.
//
//     spoken_words const a({"“We will not leave the valley.”", {{3, 31}}});
//     spoken_words const b({"The captain said they would leave the valley", {}});
//     word_drift const d = drift(b, a, turning);        // d.kind == telling_kind::turned, d.differs[1] is {"", "not"}
//
// Two tellings are aligned word by word (longest common subsequence; Wagner and Fischer 1974). Case, accents, marks and
// hyphens do not count. Words in square brackets are an editor's own; words that these or "…" stand for are no difference. Of a telling that quotes enough words, only the
// quoted ones are compared. Cost: the product of the words of both, at most `most_words` each.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include <reconcile/core/byte_span.hpp>
#include <reconcile/value/turning_words.hpp>

namespace reconcile {

/// Words beyond these are not compared.
inline constexpr std::size_t most_words = 256;

/// From the most faithful to the least.
enum class telling_kind : std::uint8_t {
    verbatim,   ///< the same words
    shortened,  ///< words are left out, none are put in
    reworded,   ///< other words
    turned      ///< the contrary
};

std::string_view to_string(telling_kind);

/// A piece that differs: as it stands here and in the telling that it is held against. One of the two may be empty.
struct word_difference {
    std::string here;
    std::string there;
    friend bool operator==(word_difference const&, word_difference const&) = default;
};

/// A sentence that is somebody's, and which parts of it stand in quotation marks.
struct told_sentence {
    std::string text;
    std::vector<byte_span> quoted;  ///< of `text`
};

/// The words of a sentence that are compared.
class spoken_words {
public:
    struct word {
        std::string key;  ///< see word_key()
        byte_span where;  ///< of the sentence
        bool quoted = false;
        bool behind_mark = false;  ///< "…" or words in square brackets stand before it: others are left out there
    };

    explicit spoken_words(told_sentence);

    [[nodiscard]] std::vector<word> const& words() const { return words_; }
    /// Are they the speaker's own, in quotation marks? Then what stands around them was left out.
    [[nodiscard]] bool direct() const { return direct_; }
    [[nodiscard]] std::string_view text() const { return sentence_.text; }
    /// Does a mark for what is left out stand before this word, or at the end?
    [[nodiscard]] bool marked(std::size_t at) const {
        return at < words_.size() ? words_[at].behind_mark : ends_in_mark_;
    }
    /// As written, from one word up to, not including, another.
    [[nodiscard]] std::string written(std::size_t first, std::size_t last) const;

private:
    told_sentence sentence_;
    std::vector<word> words_;
    bool direct_ = false;
    bool ends_in_mark_ = false;
};

struct word_drift {
    telling_kind kind = telling_kind::verbatim;
    std::vector<word_difference> differs;  ///< in the order of the words; what is left out at either end is among them
    std::size_t in_both = 0;               ///< words that are the same
    bool misquoted = false;                ///< both are direct, and words inside the quotation marks were changed
    word_difference turned_by;             ///< of what is turned: the words that turned it
};

/// `here` held against `there`, the fuller telling.
word_drift drift(spoken_words const& here, spoken_words const& there, turning_words const&);

}  // namespace reconcile
