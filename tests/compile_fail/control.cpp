// accepted
#include <reconcile/compare/comparator.hpp>
#include <reconcile/core/id.hpp>
#include <reconcile/value/value.hpp>

// What the other files do wrong, done right.
namespace colours {
struct colour {
    std::string name;
};
reconcile::set_relation relate(colour const&, colour const&) { return reconcile::set_relation::undecided; }
std::optional<colour> common(colour const& a, colour const&) { return a; }
std::optional<reconcile::interval> extent(colour const&) { return {}; }
std::string to_text(colour const& c) { return c.name; }
std::string to_json(colour const& c) { return '"' + c.name + '"'; }
}  // namespace colours

reconcile::claim_id same(reconcile::claim_id claim) { return claim; }

reconcile::value red() { return reconcile::custom_value("colour", colours::colour{"red"}); }

void use(reconcile::comparator_set& rules) {
    rules.set(reconcile::value_kind::quantity,
              [](reconcile::comparison const& given, reconcile::claim_id a, reconcile::claim_id b) {
                  return reconcile::relate_claims(given, a, b);
              });
}
