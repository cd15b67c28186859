// Days as people write them: "25 Feb", "25 Feb 2021". For labels and notes; what programs read is ISO 8601.
#pragma once

#include <string>

#include <reconcile/value/time_interval.hpp>

namespace reconcile {

/// The day of a moment: "25 Feb 2021", or "25 Feb" without the year.
[[nodiscard]] std::string date_text(clock_seconds, bool with_year = true);

}  // namespace reconcile
