#include <reconcile/truth/model_fact_finders.hpp>

#include <algorithm>
#include <cmath>
#include <utility>
#include <vector>

#include <reconcile/truth/batch_math.hpp>
#include <reconcile/truth/weight_sum.hpp>

namespace reconcile {

namespace {

/// Is this the round whose beliefs are the prior?
bool at_prior(model_state const& held) { return held.shared[0] == 0; }

model_state with_trust(model_state held, std::vector<double> trust) {
    double const most = trust.empty() ? 0 : *std::max_element(trust.begin(), trust.end());
    if (most > 0)
        for (auto& t : trust) t /= most;
    held.source = std::move(trust);
    held.shared[0] = 1;
    return held;
}

void sum_round(round_input const& in, model_columns& out, model_sums& sums) {
    bool const prior = at_prior(in.held);
    for (auto i = in.first; i < in.last; ++i) {
        auto const votes = static_cast<double>(in.table.claims_of(i).size());
        for (auto const v : in.table.values_of(i)) {
            auto const who = in.table.claimants(v);
            out.belief[v] = prior ? static_cast<double>(who.size()) / votes : weight_sum(who, in.held.source);
            add_to_each(who, out.belief[v], sums.source);
        }
    }
}

/// What a source stakes on each of its claims.
std::vector<double> stakes(round_input const& in) {
    auto stake = in.held.source;
    for (std::uint32_t s = 0; s < in.table.sources(); ++s) stake[s] /= in.table.claims_by(s);
    return stake;
}

/// The investments sweep a few items at a time, so that powers are taken of many values at once.
constexpr std::uint32_t items_of_a_part = 64;

void pay(round_input const& in, std::uint32_t first, std::uint32_t last, std::vector<double> const& paid,
         model_columns& out, model_sums& sums) {
    auto const front = in.table.value_begin()[first];
    for (auto v = front; v < in.table.value_begin()[last]; ++v) {
        out.belief[v] *= paid[v - front];
        add_to_each(in.table.claimants(v), paid[v - front], sums.source);
    }
}

void pay_prior(round_input const& in, std::uint32_t first, std::uint32_t last, std::vector<double>& paid,
               model_columns const& out) {
    auto const front = in.table.value_begin()[first];
    for (auto i = first; i < last; ++i) {
        auto const votes = static_cast<double>(in.table.claims_of(i).size());
        for (auto const v : in.table.values_of(i))
            paid[v - front] =
                out.belief[v] > 0 ? static_cast<double>(in.table.claimants(v).size()) / votes / out.belief[v] : 0;
    }
}

/// `pay_for(first, last, paid)` writes, for each value of the items [first, last), the belief for each unit staked on it; the
/// stakes are in the column of beliefs.
template <class PayFor>
void invest_round(round_input const& in, model_columns& out, model_sums& sums, PayFor pay_for) {
    auto const stake = stakes(in);
    auto const begin = in.table.value_begin();
    std::vector<double> paid;
    for (auto first = in.first; first < in.last;) {
        auto const last = first + std::min(items_of_a_part, in.last - first);
        paid.resize(std::max<std::size_t>(paid.size(), begin[last] - begin[first]));
        for (auto v = begin[first]; v < begin[last]; ++v) out.belief[v] = weight_sum(in.table.claimants(v), stake);
        if (at_prior(in.held)) pay_prior(in, first, last, paid, out);
        else pay_for(first, last, paid);
        pay(in, first, last, paid, out, sums);
        first = last;
    }
}

/// The sums are of what a unit brought; a source has what its stake brought.
model_state earned(claim_table const& t, model_state held, model_sums const& sums) {
    auto trust = held.source;
    for (std::uint32_t s = 0; s < t.sources(); ++s) trust[s] *= sums.source[s] / t.claims_by(s);
    return with_trust(std::move(held), std::move(trust));
}

}  // namespace

model_state fact_finder::start(claim_table const& t) const {
    return {.source = std::vector<double>(t.sources(), 1.0), .shared = {0.0}};
}

model_sums fact_finder::zero(claim_table const& t) const { return {.source = std::vector<double>(t.sources())}; }

void sums_model::round(round_input const& in, model_columns& out, model_sums& sums) const { sum_round(in, out, sums); }

model_state sums_model::next(claim_table const&, model_state held, model_sums const& sums) const {
    return with_trust(std::move(held), sums.source);
}

void average_log_model::round(round_input const& in, model_columns& out, model_sums& sums) const {
    sum_round(in, out, sums);
}

model_state average_log_model::next(claim_table const& t, model_state held, model_sums const& sums) const {
    auto trust = sums.source;
    for (std::uint32_t s = 0; s < t.sources(); ++s) {
        double const claims = t.claims_by(s);
        trust[s] *= std::log(claims) / claims;
    }
    return with_trust(std::move(held), std::move(trust));
}

void investment_model::round(round_input const& in, model_columns& out, model_sums& sums) const {
    auto const begin = in.table.value_begin();
    // B(c) / H(c) = H(c)^(growth - 1)
    invest_round(in, out, sums, [&](std::uint32_t first, std::uint32_t last, std::vector<double>& paid) {
        auto const all = std::span(out.belief).subspan(begin[first], begin[last] - begin[first]);
        power_of_each(all, growth - 1, paid);
    });
}

model_state investment_model::next(claim_table const& t, model_state held, model_sums const& sums) const {
    return earned(t, std::move(held), sums);
}

void pooled_investment_model::round(round_input const& in, model_columns& out, model_sums& sums) const {
    auto const begin = in.table.value_begin();
    // Stakes are taken as parts of the item's largest: the quotient stays the same, and no power of it is too small to hold.
    constexpr double least = 1e-290;
    invest_round(in, out, sums, [&](std::uint32_t first, std::uint32_t last, std::vector<double>& paid) {
        auto const front = begin[first];
        for (auto i = first; i < last; ++i) {
            double most = least;
            for (auto const v : in.table.values_of(i)) most = std::max(most, out.belief[v]);
            for (auto const v : in.table.values_of(i)) paid[v - front] = out.belief[v] / most;
        }
        auto const all = std::span(paid).first(begin[last] - front);
        power_of_each(all, growth, all);
        for (auto i = first; i < last; ++i) {
            double sum = 0;
            for (auto const v : in.table.values_of(i)) sum += paid[v - front];
            for (auto const v : in.table.values_of(i)) paid[v - front] = sum > 0 ? paid[v - front] / sum : 0;
        }
    });
}

model_state pooled_investment_model::next(claim_table const& t, model_state held, model_sums const& sums) const {
    return earned(t, std::move(held), sums);
}

}  // namespace reconcile
