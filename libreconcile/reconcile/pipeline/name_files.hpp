// The files by which a user tells what names are: judgements, and a gazetteer.
//
//     diagnostics found;
//     options how;
//     how.judged = load_judgements("judged.txt", found);
//     how.places = load_gazetteer("cities500.txt", found);
#pragma once

#include <cstddef>
#include <memory>
#include <string>

#include <reconcile/claim/judgement_reader.hpp>
#include <reconcile/core/diagnostic.hpp>
#include <reconcile/pipeline/options.hpp>
#include <reconcile/text/name_reader.hpp>
#include <reconcile/value/gazetteer.hpp>
#include <reconcile/value/knowledge.hpp>
#include <reconcile/value/value.hpp>

namespace reconcile {

/// Lines of a gazetteer that are told one by one when they cannot be read; further ones are counted.
inline constexpr std::size_t most_bad_rows = 32;

/// Both throw reconcile::error if the file cannot be read; a line that cannot be used becomes a diagnostic, and the rest is
/// used. Judgements may have `longest_piece` bytes, a line of a gazetteer 1 MiB.
std::shared_ptr<judgement_file const> load_judgements(std::string const& path, diagnostics&);
std::shared_ptr<gazetteer const> load_gazetteer(std::string const& path, diagnostics&);

/// What is known of words before any text is read: the lexicons, under the user's judgements.
std::shared_ptr<knowledge const> knowledge_of(options const&);
/// What the readers of text need of it.
name_aids name_aids_of(options const&);

/// Puts into `known` what the gazetteer has of the places of a value.
void teach_places(value const&, gazetteer const&, knowledge& known);
/// The same, and puts ids into the places that have none.
void name_places(value&, gazetteer const&, knowledge& known);

}  // namespace reconcile
