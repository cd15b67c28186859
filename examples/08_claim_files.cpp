// Shows: claims from files, first JSON Lines, then CSV; faults; a value as JSON. Read before it: 02_articles.cpp.
//
// What cannot be read is told with its line, and the rest is worked out (docs/formats.md).

#include <fmt/format.h>

#include <reconcile/pipeline/input.hpp>
#include <reconcile/reconcile.hpp>
#include <reconcile/write/value_json.hpp>

namespace {

void print_conflicts(char const* path) {
    reconcile::reconciler claims;
    reconcile::read_input(
        path, [&](reconcile::record&& one) { std::visit([&](auto& read) { claims.add(std::move(read)); }, one); });
    auto const found = claims.report();

    fmt::print("{}: {} claims\n", path, found.claims.size());
    for (auto const* conflict : found.conflicts())
        fmt::print("  {}{}\n", to_string(conflict->why.reason), conflict->why.explained() ? " (explained)" : "");
    for (auto const& d : found.diagnostics) fmt::print("  {}\n", to_string(d));
}

}  // namespace

int main() {
    print_conflicts("claims.jsonl");
    print_conflicts("claims.csv");

    reconcile::record_reader reader("one line");
    auto const bad = reader.read_line(R"({"event": "flood", "property": "displaced"})", 1);
    fmt::print("{}\n", to_string(std::get<reconcile::diagnostic>(bad)));

    fmt::print("{}\n", to_json(reconcile::value(reconcile::at_least(8, "people"))));
}
