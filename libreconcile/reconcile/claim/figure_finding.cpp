#include <reconcile/claim/figure_finding.hpp>

#include <reconcile/core/enum_names.hpp>

namespace reconcile {

namespace {

constexpr enum_names<figure_fault, 5> names{{{{figure_fault::not_in_text, "not_in_text"},
                                              {figure_fault::sum_missed, "sum_missed"},
                                              {figure_fault::percent_missed, "percent_missed"},
                                              {figure_fault::unit_swapped, "unit_swapped"},
                                              {figure_fault::figures_swapped, "figures_swapped"}}}};

}  // namespace

std::string_view to_string(figure_fault f) { return names.text(f); }

}  // namespace reconcile
