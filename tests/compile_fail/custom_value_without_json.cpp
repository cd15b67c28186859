// refused: constraints not satisfied|did not satisfy|constraint not satisfied|because
#include <reconcile/value/custom_value.hpp>

namespace colours {
struct colour {
    std::string name;
};
reconcile::set_relation relate(colour const&, colour const&) { return reconcile::set_relation::undecided; }
std::optional<colour> common(colour const& a, colour const&) { return a; }
std::optional<reconcile::interval> extent(colour const&) { return {}; }
std::string to_text(colour const& c) { return c.name; }
}  // namespace colours

// to_json is missing.
auto const red = reconcile::custom_value("colour", colours::colour{"red"});
