// Shows: a writer of one's own. Read before it: 01_claims.cpp.
//
// The report is plain data, sorted and complete: a writer is any function over it. This one writes a table in Markdown.

#include <string>

#include <fmt/format.h>

#include <reconcile/reconcile.hpp>

namespace {

/// A cell must not end its row: what comes from outside is escaped.
std::string cell(std::string_view text) {
    std::string out;
    for (char const c : text) {
        if (c == '|' || c == '\\') out += '\\';
        out += c == '\n' || c == '\r' ? ' ' : c;
    }
    return out;
}

std::string to_markdown(reconcile::report const& all) {
    std::string out = "| event | property | verdict | value | origins |\n|---|---|---|---|---|\n";
    for (auto const& story : all.stories)
        for (auto const& event : story.events)
            for (auto const& item : event.items)
                for (auto const& group : item.groups)
                    out += fmt::format("| {} | {} | {} | {} | {} |\n", cell(event.label), cell(item.property), to_string(item.verdict),
                                       cell(to_text(group.value)), cell(fmt::format("{}", fmt::join(group.origins, ", "))));
    return out;
}

}  // namespace

int main() {
    reconcile::claim_graph_builder claims;
    auto const missing = claims.item("ferry off Tarn", "missing");
    claims.add(missing, reconcile::exactly(12, "passengers"), reconcile::said_by("the coast guard").via("Coast Radio"));
    claims.add(missing, reconcile::exactly(15, "passengers"), reconcile::said_by("the mayor | of Tarn").via("The Tarn Bulletin"));
    auto const cause = claims.item("ferry off Tarn", "overloaded");
    claims.add(cause, reconcile::yes_no{false}, reconcile::said_by("the transport ministry").via("The Tarn Bulletin"));
    fmt::print("{}", to_markdown(reconcile::reconcile_claims(claims.build())));
}
