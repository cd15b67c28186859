#include "reading.hpp"

#include <memory>

#include <fmt/format.h>

#include <reconcile/core/error.hpp>
#include <reconcile/pipeline/input.hpp>
#include <reconcile/pipeline/name_files.hpp>

#include "terminal.hpp"

namespace cli {

std::shared_ptr<reconcile::lexicon const> lexicon_of(std::string const& folder, reconcile::diagnostics& found) {
    if (folder.empty()) return nullptr;
    return std::make_shared<reconcile::lexicon const>(reconcile::lexicon::load(folder, found));
}

std::shared_ptr<reconcile::judgement_file const> judgements_of(std::string const& file, reconcile::diagnostics& found) {
    return file.empty() ? nullptr : reconcile::load_judgements(file, found);
}

reconcile::options options_of(reading_arguments const& from, reconcile::diagnostics& found) {
    reconcile::options out;
    if (!from.published.empty() && !reconcile::parse_iso8601(from.published))
        throw reconcile::error(
            fmt::format("--published {}: no date that exists; give it as 2021-02-26", from.published));
    out.published = from.published;
    out.publisher = from.publisher;
    out.story = from.story;
    out.words = lexicon_of(from.lexicon, found);
    out.judged = judgements_of(from.judgements, found);
    if (!from.gazetteer.empty()) out.places = reconcile::load_gazetteer(from.gazetteer, found);
    return out;
}

void read_all(reading_arguments const& from, reconcile::record_handler const& take) {
    for (auto const& path : from.inputs) reconcile::check_input(path);
    progress_line progress;
    std::size_t count = 0;
    for (auto const& path : from.inputs) {
        progress.show(fmt::format("reading {}", path));
        reconcile::read_input(path, [&](reconcile::record&& one) {
            take(std::move(one));
            if (++count % 64 == 0) progress.show(fmt::format("reading {}: {} documents and claims", path, count));
        });
    }
}

}  // namespace cli
