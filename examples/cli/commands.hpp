// The commands of the program. Each returns the exit status: 0 done, 1 done and --fail-on-conflict found one. What cannot be
// used is thrown as reconcile::error, and main() ends with 2.
#pragma once

#include "arguments.hpp"

namespace cli {

int run(report_arguments const&);
int run(extract_arguments const&);
int run(compare_arguments const&);
int run(truth_arguments const&);

}  // namespace cli
