#include <reconcile/truth/batch_math.hpp>

#include <algorithm>
#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <limits>

namespace reconcile {

namespace {

// All of it is adding, multiplying, shifting and choosing, so that the compiler can do several numbers at a time. Whole numbers
// go in and out of doubles by adding 2^52 (times 1.5 where they may be negative): the low bits then hold the number.
constexpr std::uint64_t mantissa_bits = 52;
constexpr std::uint64_t one_bits = std::uint64_t{1023} << mantissa_bits;
constexpr double two_52 = 4503599627370496.0;
constexpr double shifter = 1.5 * two_52;

/// log2 of a normal positive number: that of its mantissa, between the roots of 1/2 and 2, by the series of
/// 2 artanh((m - 1) / (m + 1)).
inline double log2_of(double x) {
    constexpr std::uint64_t root_half = std::bit_cast<std::uint64_t>(0.70710678118654752440);
    auto const bits = std::bit_cast<std::uint64_t>(x);
    auto const exponent = (bits - root_half + one_bits) >> mantissa_bits;
    auto const m = std::bit_cast<double>(bits - (exponent << mantissa_bits) + one_bits);
    double const whole = std::bit_cast<double>(std::bit_cast<std::uint64_t>(two_52) | exponent) - (two_52 + 1023);
    double const s = (m - 1) / (m + 1);
    double const z = s * s;
    double p = 1.0 / 19;
    p = p * z + 1.0 / 17;
    p = p * z + 1.0 / 15;
    p = p * z + 1.0 / 13;
    p = p * z + 1.0 / 11;
    p = p * z + 1.0 / 9;
    p = p * z + 1.0 / 7;
    p = p * z + 1.0 / 5;
    p = p * z + 1.0 / 3;
    p = p * z + 1.0;
    constexpr double two_over_ln2 = 2.8853900817779268147;
    return whole + two_over_ln2 * s * p;
}

/// 2 ^ y for |y| < 1022, by Taylor's series around the nearest whole number.
inline double exp2_of(double y) {
    double const shifted = y + shifter;
    double const r = (y - (shifted - shifter)) * 0.69314718055994530942;
    double p = 1.0 / 479001600;
    p = p * r + 1.0 / 39916800;
    p = p * r + 1.0 / 3628800;
    p = p * r + 1.0 / 362880;
    p = p * r + 1.0 / 40320;
    p = p * r + 1.0 / 5040;
    p = p * r + 1.0 / 720;
    p = p * r + 1.0 / 120;
    p = p * r + 1.0 / 24;
    p = p * r + 1.0 / 6;
    p = p * r + 0.5;
    p = p * r + 1.0;
    p = p * r + 1.0;
    auto const scale = (std::bit_cast<std::uint64_t>(shifted) << mantissa_bits) + one_bits;
    return p * std::bit_cast<double>(scale);
}

}  // namespace

// In pieces, through an array that overlaps nothing. Choices are made between numbers that are both worked out already.
constexpr std::size_t piece = 128;

void power_of_each(std::span<double const> x, double exponent, std::span<double> out) {
    std::array<double, piece> y;
    for (std::size_t first = 0; first < x.size(); first += piece) {
        auto const size = std::min(piece, x.size() - first);
        double const* const from = x.data() + first;
        double* const to = out.data() + first;
        for (std::size_t i = 0; i < size; ++i) {
            double const l = log2_of(from[i]);
            double const p = exponent * (l < -1022.0 ? -1e9 : l);
            y[i] = p < -1022.0 ? -1022.0 : p;
        }
        for (std::size_t i = 0; i < size; ++i) to[i] = exp2_of(y[i]) - std::numeric_limits<double>::min();
    }
}

void exp_of_each(std::span<double const> x, std::span<double> out) {
    constexpr double log2_e = 1.4426950408889634074;
    constexpr double most = 700.0 * log2_e;
    std::array<double, piece> y;
    for (std::size_t first = 0; first < x.size(); first += piece) {
        auto const size = std::min(piece, x.size() - first);
        double const* const from = x.data() + first;
        double* const to = out.data() + first;
        for (std::size_t i = 0; i < size; ++i) {
            double const p = from[i] * log2_e;
            double const bounded = p < -most ? -most : p;
            y[i] = bounded > most ? most : bounded;
        }
        for (std::size_t i = 0; i < size; ++i) to[i] = exp2_of(y[i]);
    }
}

}  // namespace reconcile
