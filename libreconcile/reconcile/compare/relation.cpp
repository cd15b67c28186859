#include <reconcile/compare/relation.hpp>

#include <reconcile/core/enum_names.hpp>

namespace reconcile {

namespace {
constexpr enum_names<relation, 7> relations{{{{relation::not_comparable, "not_comparable"},
                                             {relation::cannot_tell, "cannot_tell"},
                                             {relation::superseded, "superseded"},
                                             {relation::equal, "equal"},
                                             {relation::refines, "refines"},
                                             {relation::compatible, "compatible"},
                                             {relation::conflict, "conflict"}}}};
constexpr enum_names<reason, 26> reasons{{{{reason::none, ""},
                                          {reason::event, "event"},
                                          {reason::property, "property"},
                                          {reason::missing_time, "missing_time"},
                                          {reason::unknown_place, "unknown_place"},
                                          {reason::unknown_name, "unknown_name"},
                                          {reason::kind_differs, "kind_differs"},
                                          {reason::no_position, "no_position"},
                                          {reason::update, "update"},
                                          {reason::correction, "correction"},
                                          {reason::overlap, "overlap"},
                                          {reason::population_part, "population_part"},
                                          {reason::scope_part, "scope_part"},
                                          {reason::later_figure, "later_figure"},
                                          {reason::population_differs, "population_differs"},
                                          {reason::event_differs, "event_differs"},
                                          {reason::unit_differs, "unit_differs"},
                                          {reason::part_exceeds_whole, "part_exceeds_whole"},
                                          {reason::sum_mismatch, "sum_mismatch"},
                                          {reason::value, "value"},
                                          {reason::category, "category"},
                                          {reason::role, "role"},
                                          {reason::polarity, "polarity"},
                                          {reason::competing_responsibility, "competing_responsibility"},
                                          {reason::claim_against_denial, "claim_against_denial"},
                                          {reason::quote_distorted, "quote_distorted"}}}};
}  // namespace

std::string_view to_string(relation r) { return relations.text(r); }
std::string_view to_string(reason r) { return reasons.text(r); }

}  // namespace reconcile
