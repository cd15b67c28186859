#include <reconcile/pipeline/arithmetic.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

#include <fmt/format.h>

namespace reconcile {

namespace {

constexpr std::size_t most_operands = 6;

/// Written results are rounded: so much of the number, or half of the last of two decimal places.
constexpr double rounding = 1e-4;

struct term {
    double min = 0;
    double max = 0;
    unsigned used = 0;  ///< one bit an operand
    std::string text;
};

term joined(double min, double max, term const& a, std::string_view sign, term const& b) {
    return {min, max, a.used | b.used, fmt::format("{} {} {}", a.text, sign, b.text)};
}

term operator+(term const& a, term const& b) { return joined(a.min + b.min, a.max + b.max, a, "+", b); }
term operator-(term const& a, term const& b) { return joined(a.min - b.max, a.max - b.min, a, "-", b); }

/// Both factors are not negative.
term operator*(term const& a, term const& b) { return joined(a.min * b.min, a.max * b.max, a, "×", b); }

std::optional<term> quotient(term const& a, term const& b) {
    if (b.min <= 0) return std::nullopt;
    return joined(a.min / b.max, a.max / b.min, a, "÷", b);
}

term in_brackets(term t) {
    t.text = "(" + t.text + ")";
    return t;
}

/// Tries terms against the number asked for and keeps the first that gives it.
class search {
public:
    explicit search(quantity const& asked) : asked_(asked) {}

    void attempt(term const& t) {
        if (found_ || !std::isfinite(t.min) || t.min < 0) return;
        auto const slack = rounding * std::max(1.0, std::abs(asked_.min));
        bool const above = asked_.min_open ? t.min > asked_.min : t.min >= asked_.min - slack;
        bool const below = asked_.max_open ? t.max < asked_.max : t.max <= asked_.max + slack;
        if (above && below) found_ = fmt::format("{} = {}", t.text, to_text(asked_));
    }

    [[nodiscard]] std::optional<std::string> const& found() const { return found_; }

private:
    quantity const& asked_;
    std::optional<std::string> found_;
};

/// All sums of two terms or more with signs, fewest terms first. Those whose terms all count come before the others of
/// their length.
std::vector<term> signed_sums(std::vector<term> const& terms, signs allowed) {
    struct choice {
        std::vector<int> sign;
        int used = 0;
        int taken = 0;
    };
    std::vector<choice> choices{{{}, 0, 0}};
    for (std::size_t i = 0; i < terms.size(); ++i) {
        std::vector<choice> longer;
        for (auto const& c : choices)
            for (int const sign : {0, 1, -1}) {
                auto next = c;
                next.sign.push_back(sign);
                next.used += sign != 0 ? 1 : 0;
                next.taken += sign < 0 ? 1 : 0;
                longer.push_back(std::move(next));
            }
        choices = std::move(longer);
    }
    std::erase_if(choices, [&](choice const& c) {
        if (c.used < 2 || c.taken == c.used) return true;
        return (allowed == signs::plus && c.taken > 0) || (allowed == signs::minus && c.taken == 0);
    });
    std::stable_sort(choices.begin(), choices.end(), [](auto const& a, auto const& b) {
        return std::pair(a.used, a.taken) < std::pair(b.used, b.taken);
    });
    std::vector<term> out;
    for (auto const& c : choices) {
        std::optional<term> sum;
        for (int const sign : {1, -1})
            for (std::size_t i = 0; i < terms.size(); ++i) {
                if (c.sign[i] != sign) continue;
                if (!sum) sum = terms[i];
                else sum = sign > 0 ? *sum + terms[i] : *sum - terms[i];
            }
        out.push_back(std::move(*sum));
    }
    return out;
}

void try_products(std::vector<term> const& terms, std::vector<term> const& sums, search& looked_for) {
    auto const each_other = [&](auto const& visit) {
        for (std::size_t i = 0; i < terms.size(); ++i)
            for (std::size_t k = 0; k < terms.size(); ++k)
                if (i != k) visit(i, k);
    };
    each_other([&](std::size_t i, std::size_t k) {
        if (i < k) looked_for.attempt(terms[i] * terms[k]);
        if (auto const q = quotient(terms[i], terms[k])) looked_for.attempt(*q);
    });
    each_other([&](std::size_t i, std::size_t k) {
        for (std::size_t m = 0; m < terms.size(); ++m) {
            if (m == i || m == k) continue;
            if (i < k) {
                looked_for.attempt(terms[i] * terms[k] + terms[m]);
                looked_for.attempt(terms[i] * terms[k] - terms[m]);
                looked_for.attempt(terms[m] - terms[i] * terms[k]);
                if (k < m) looked_for.attempt(terms[i] * terms[k] * terms[m]);
            }
            if (auto const q = quotient(terms[i], terms[k])) looked_for.attempt(*q * terms[m]);
        }
    });
    for (auto const& sum : sums) {
        if (sum.min < 0) continue;
        for (auto const& t : terms) {
            if ((sum.used & t.used) != 0) continue;
            looked_for.attempt(in_brackets(sum) * t);
            if (auto const q = quotient(in_brackets(sum), t)) looked_for.attempt(*q);
        }
    }
}

}  // namespace

std::optional<std::string> derive(std::span<quantity const> operands, quantity const& asked, allowed_steps allowed) {
    std::vector<term> terms;
    for (auto const& q : operands.first(std::min(operands.size(), most_operands))) {
        auto plain = q;
        plain.of.clear();
        terms.push_back({q.min, q.max, 1U << terms.size(), to_text(plain)});
    }
    search looked_for(asked);
    auto const sums = signed_sums(terms, allowed.signs);
    for (auto const& sum : sums) looked_for.attempt(sum);
    if (allowed.products && !looked_for.found()) try_products(terms, sums, looked_for);
    return looked_for.found();
}

}  // namespace reconcile
