#include <reconcile/value/words.hpp>

#include <fmt/format.h>

#include <reconcile/core/enum_names.hpp>
#include <reconcile/value/place.hpp>

namespace reconcile {

namespace {
constexpr enum_names<place_relation, 3> place_relations{
    {{{place_relation::in, "in"}, {place_relation::at, "at"}, {place_relation::near, "near"}}}};
}

std::string_view to_string(place_relation r) { return place_relations.text(r); }
std::optional<place_relation> parse_place_relation(std::string_view s) { return place_relations.parse(s); }

std::string to_text(place const& p) {
    auto out = p.relation == place_relation::near ? "near " + p.name : p.name;
    for (auto const& outer : p.within) out += ", " + outer;
    return out;
}

std::string to_text(names const& n) {
    std::string out = n.open && n.members.size() > 1 ? "including " : "";
    for (std::size_t i = 0; i < n.members.size(); ++i) {
        if (i > 0) out += i + 1 == n.members.size() ? " and " : ", ";
        out += n.members[i];
    }
    return out;
}

std::string to_text(category const& c) { return c.name; }

std::string to_text(statement const& s) {
    return s.sense.empty() ? fmt::format("“{}”", s.text) : fmt::format("“{}” ({})", s.text, s.sense);
}

std::string to_text(yes_no const& y) { return y.yes ? "yes" : "no"; }

}  // namespace reconcile
