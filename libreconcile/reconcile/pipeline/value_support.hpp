// How the numbers and dates of one statement stand in another.
//
//     for (value_support const& v : support_of_values(premise, hypothesis, known))
//         if (v.how == support::disputed) …              // "12 people" against "15 people"
//
// A value of the hypothesis is set against the premise's values that count or date the same; which of several is told by
// the words beside them, then by their order. Where the premise has more values of the kind than the hypothesis, any of
// them may be meant, and numbers may also be worked out from several (see arithmetic.hpp).
#pragma once

#include <string>
#include <vector>

#include <reconcile/pipeline/statement_reader.hpp>
#include <reconcile/value/knowledge.hpp>

namespace reconcile {

/// From best to worst.
enum class support : std::uint8_t {
    same,        ///< the same set
    more_exact,  ///< the premise's lies inside
    as_written,  ///< the same as far as it was written: "at least 15" for 15, 2 miles for 3.2 km
    worked_out,  ///< by arithmetic
    open,        ///< both can hold
    missing,     ///< the premise has nothing of the kind
    disputed,    ///< they exclude each other
};

struct value_support {
    support how = support::missing;
    statement_value const* asked = nullptr;  ///< the hypothesis'
    statement_value const* said = nullptr;   ///< the premise's; null where it has none
    std::string calculation;                 ///< of what was worked out
};

/// One for each value of the hypothesis that says how many or when: "one of them" and a mere "one" that the premise does
/// not speak of are left out. Cost: the product of the values of both, and of the words beside them.
std::vector<value_support> support_of_values(statement_reading const& premise, statement_reading const& hypothesis,
                                             knowledge const&);

}  // namespace reconcile
