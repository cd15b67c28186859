// What comes into a run, one by one: documents and claims are completed or refused, and documents are read.
//
//     intake in(options);
//     if (in.accept(d)) { extraction x = in.read(d); … }      // d has its id, publisher, date; its text is gone
//
// Whatever is wrong becomes a diagnostic. Keeps of each document and claim its id alone. For one thread at a time.
#pragma once

#include <memory>
#include <set>
#include <string>

#include <reconcile/claim/claim.hpp>
#include <reconcile/claim/document.hpp>
#include <reconcile/claim/local_event.hpp>
#include <reconcile/core/diagnostic.hpp>
#include <reconcile/extract/extractor.hpp>
#include <reconcile/pipeline/cited_figures.hpp>
#include <reconcile/pipeline/options.hpp>
#include <reconcile/text/unit_table.hpp>
#include <reconcile/value/turning_words.hpp>

namespace reconcile {

class intake {
public:
    /// Throws reconcile::error if the options cannot be used.
    explicit intake(options);

    /// Fills id, date, publisher, story and hash where they are missing. False, and a diagnostic, if the document cannot be used.
    bool accept(document&);
    /// Works out a missing id. False, and a diagnostic, if the id was given before.
    bool accept(claim&);
    /// Reads an accepted document and drops its text; publisher and date that only the text tells are filled.
    [[nodiscard]] extraction read(document&);
    void tell(diagnostic);

    [[nodiscard]] reconcile::diagnostics const& diagnostics() const { return found_; }
    [[nodiscard]] options const& how() const { return how_; }
    /// What the user judged; an empty file where he gave none.
    [[nodiscard]] judgement_file const& judged() const;
    [[nodiscard]] lexicon const& words() const { return *words_; }
    /// What is known of words before any text is read.
    [[nodiscard]] std::shared_ptr<knowledge const> const& known() const { return known_; }
    /// What turns the sense of a sentence.
    [[nodiscard]] turning_words const& turning() const { return turning_; }

    [[nodiscard]] unit_table const& units() const { return units_; }
    /// Reads the words that claims cite; null as long as no claim was accepted.
    [[nodiscard]] cited_figures const* cited() const { return cited_.get(); }

private:
    void tell(severity, std::string where, std::string what);

    options how_;
    std::shared_ptr<lexicon const> words_;
    std::shared_ptr<knowledge const> known_;
    turning_words turning_;
    unit_table units_;
    std::unique_ptr<extractor> reader_;  ///< made for the first document
    std::unique_ptr<cited_figures> cited_;  ///< made for the first claim of a number
    std::set<std::string> documents_;
    std::set<std::string> claims_;  ///< ids that were given
    reconcile::diagnostics found_;
};

}  // namespace reconcile
