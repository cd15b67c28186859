// What the commands that read documents and claims share.
#pragma once

#include <reconcile/claim/record_reader.hpp>
#include <reconcile/core/diagnostic.hpp>
#include <reconcile/pipeline/options.hpp>

#include "arguments.hpp"

namespace cli {

/// Options of the library; what was wrong in lexicons, judgements and gazetteers goes to `found`. Throws reconcile::error for what cannot be used.
reconcile::options options_of(reading_arguments const&, reconcile::diagnostics& found);
std::shared_ptr<reconcile::lexicon const> lexicon_of(std::string const& folder, reconcile::diagnostics& found);
std::shared_ptr<reconcile::judgement_file const> judgements_of(std::string const& file, reconcile::diagnostics& found);

/// All inputs in turn; that they are all there is looked at before the first is read.
void read_all(reading_arguments const&, reconcile::record_handler const&);

}  // namespace cli
