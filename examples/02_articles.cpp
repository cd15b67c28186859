// Shows: articles go in; who says what, what agrees and what does not comes out. Read before it: 01_claims.cpp.
//
//     example_02_articles [FOLDER]        (examples/articles, if it is run in examples)
//
// The report is plain data: stories hold events, events hold items, items hold groups of claims and their conflicts.

#include <fmt/format.h>

#include <reconcile/pipeline/input.hpp>
#include <reconcile/reconcile.hpp>

namespace {

void print(reconcile::report_item const& item) {
    fmt::print("  {}: {}\n", item.property, to_string(item.verdict));
    for (auto const& group : item.groups)
        fmt::print("    {} ({})\n", to_text(group.value), fmt::join(group.origins, ", "));
    for (auto const& conflict : item.conflicts) fmt::print("    ! {}\n", conflict.note);
}

}  // namespace

int main(int argc, char** argv) {
    reconcile::options how;
    how.published = "2021-02-26";  // for articles that do not say when they were published

    reconcile::reconciler articles(how);
    reconcile::read_input(argc > 1 ? argv[1] : "articles", [&](reconcile::record&& one) {
        std::visit([&](auto& read) { articles.add(std::move(read)); }, one);  // an article, a claim, or a fault
    });

    auto const found = articles.report();
    for (auto const& story : found.stories)
        for (auto const& event : story.events) {
            fmt::print("{} ({} articles)\n", event.label, event.documents.size());
            for (auto const& item : event.items)
                if (!item.conflicts.empty()) print(item);
        }
    for (auto const& d : found.diagnostics) fmt::print(stderr, "{}\n", to_string(d));
}
