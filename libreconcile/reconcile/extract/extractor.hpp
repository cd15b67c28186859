// From a document to its local events and claims.
//
//     extractor reader(lexicon::built_in());
//     extraction x = reader.read(document);
//
// A pure function of the document and the lexicons: no document is read in the light of another. read() is const and safe
// to call from several threads. Cost: linear in the text.
#pragma once

#include <memory>

#include <reconcile/claim/document.hpp>
#include <reconcile/claim/local_event.hpp>
#include <reconcile/text/text_reader.hpp>

namespace reconcile {

struct page;

class extractor {
public:
    explicit extractor(lexicon const&, name_aids const& = {});
    ~extractor();
    extractor(extractor&&) noexcept;

    [[nodiscard]] extraction read(document const&) const;
    /// The text layers alone, with the document's date. Of attributions those of the text itself: what those whom it
    /// quotes have from others is in the chains of claims.
    [[nodiscard]] text_reading read_text(std::string_view text, document const& of) const;

private:
    void read_title(document const&, text_reading const& title, knowledge const&, extraction&) const;
    void add_agency(document const&, page const& text, extraction&) const;
    struct state;
    std::unique_ptr<state> state_;
};

}  // namespace reconcile
