// Powers and exponentials of many numbers at once, which is several times faster than one by one.
#pragma once

#include <span>

namespace reconcile {

/// out[i] = x[i] ^ exponent, to about 13 digits; `out` may be `x`, and is at least as long. Each x is finite and not below 0,
/// and |exponent * log2(x)| below 1000. What is smaller than any normal number is 0, and so is its power.
void power_of_each(std::span<double const> x, double exponent, std::span<double> out);

/// out[i] = e ^ x[i], to about 13 digits; `out` may be `x`, and is at least as long. x beyond 700 either way is taken as 700.
void exp_of_each(std::span<double const> x, std::span<double> out);

}  // namespace reconcile
