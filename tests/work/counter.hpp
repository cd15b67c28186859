// Work, counted: a step for each basic block that runs in code compiled with -fsanitize-coverage=trace-pc, and one for each
// 64 bytes that anybody allocates.
#pragma once

#include <cstdint>

std::uint64_t counted_work();
