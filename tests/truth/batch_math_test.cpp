#include <reconcile/truth/batch_math.hpp>

#include <gtest/gtest.h>

#include <cmath>
#include <limits>
#include <vector>

namespace reconcile {
namespace {

TEST(batch_math, powers_are_those_of_the_standard_library) {
    std::vector<double> x;
    for (double v = 1e-200; v < 1e200; v *= 1.37) x.push_back(v);
    for (double v = 0.5; v < 2; v += 0.001) x.push_back(v);
    for (double const exponent : {0.2, 0.4, 1.0, 1.2, 1.4, 0.0, -0.5}) {
        auto out = x;
        power_of_each(x, exponent, out);
        for (std::size_t i = 0; i < x.size(); ++i) {
            auto const expected = std::pow(x[i], exponent);
            EXPECT_NEAR(out[i], expected, 1e-12 * expected) << x[i] << " ^ " << exponent;
        }
    }
}

TEST(batch_math, a_power_of_nothing_is_nothing) {
    std::vector<double> x{0.0, std::numeric_limits<double>::denorm_min(), 1.0};
    power_of_each(x, 0.2, x);
    EXPECT_EQ(x, (std::vector<double>{0.0, 0.0, 1.0}));
}

TEST(batch_math, exponentials_are_those_of_the_standard_library) {
    std::vector<double> x;
    for (double v = -699; v < 699; v += 0.37) x.push_back(v);
    x.push_back(0.0);
    auto out = x;
    exp_of_each(x, out);
    for (std::size_t i = 0; i < x.size(); ++i) EXPECT_NEAR(out[i], std::exp(x[i]), 3e-12 * std::exp(x[i])) << x[i];
}

TEST(batch_math, exponentials_are_bounded) {
    std::vector<double> x{1e9, -1e9};
    exp_of_each(x, x);
    EXPECT_NEAR(x[0] / std::exp(700.0), 1, 1e-9);
    EXPECT_NEAR(x[1] / std::exp(-700.0), 1, 1e-9);
}

}  // namespace
}  // namespace reconcile
