// reconcile extract: one layer of what is read in documents, a JSON object a line.
#include <variant>

#include <fmt/format.h>

#include <reconcile/core/error.hpp>
#include <reconcile/pipeline/extract_layer.hpp>
#include <reconcile/text/utf8.hpp>

#include "commands.hpp"
#include "output.hpp"
#include "reading.hpp"
#include "terminal.hpp"

namespace cli {

namespace {

using reconcile::diagnostic;
using reconcile::severity;

/// Why the document cannot be read, if it cannot.
std::optional<diagnostic> fault_of(reconcile::document const& d) {
    auto const& name = d.path.empty() ? d.id : d.path;
    if (auto const bad = reconcile::find_invalid_utf8(d.text))
        return diagnostic{
            severity::error, name, {}, *bad, "not UTF-8; convert the file to UTF-8. The document is left out"};
    if (d.text.empty() && d.title.empty())
        return diagnostic{severity::warning, name, {}, {}, "empty: there is nothing to read; give the document a text"};
    return std::nullopt;
}

}  // namespace

int run(extract_arguments const& asked) {
    auto const layer = reconcile::parse_layer(asked.layer);
    if (!layer)
        throw reconcile::error(fmt::format(
            "--layer {} is not known; give claims, numbers, times, attributions, names or events", asked.layer));
    reconcile::diagnostics told;
    reconcile::layer_extractor extractor(options_of(asked, told));
    print(told);
    output to(asked.output);
    read_all(asked, [&](reconcile::record&& one) {
        if (auto const* wrong = std::get_if<diagnostic>(&one)) return print({*wrong});
        if (auto const* c = std::get_if<reconcile::claim>(&one))
            return print({{severity::warning,
                           c->id,
                           {},
                           {},
                           "a claim, where documents are read; leave it out, or give it to `reconcile`"}});
        auto d = std::get<reconcile::document>(std::move(one));
        if (auto wrong = fault_of(d)) return print({*std::move(wrong)});
        if (d.id.empty()) d.id = reconcile::content_id(d);
        for (auto const& line : extractor.read(d, *layer)) to.write(line + "\n");
    });
    to.close();
    return 0;
}

}  // namespace cli
