#include <reconcile/truth/truth_result.hpp>

#include <cmath>
#include <limits>
#include <utility>

namespace reconcile {

namespace {

double largest_move(std::vector<double> const& a, std::vector<double> const& b) {
    double most = 0;
    for (std::size_t i = 0; i < a.size(); ++i) most = std::max(most, std::abs(a[i] - b[i]));
    return most;
}

void show_as_shares(claim_table const& t, std::vector<double>& belief) {
    for (std::uint32_t i = 0; i < t.items(); ++i) {
        double sum = 0;
        for (auto const v : t.values_of(i)) sum += belief[v];
        for (auto const v : t.values_of(i))
            belief[v] = sum > 0 ? belief[v] / sum : 1.0 / static_cast<double>(t.values_of(i).size());
    }
}

/// Is `a` believed more than `b`, by more than rounding could make of it?
bool surely_more(double a, double b) { return a > b + 1e-9 * std::max(1.0, std::abs(b)); }

std::vector<std::uint32_t> best_values(claim_table const& t, std::vector<double> const& belief) {
    std::vector<std::uint32_t> best(t.items());
    for (std::uint32_t i = 0; i < t.items(); ++i) {
        auto at = t.values_of(i).front();
        for (auto const v : t.values_of(i)) {
            bool const more = surely_more(belief[v], belief[at]);
            bool const tied = !more && !surely_more(belief[at], belief[v]);
            if (more || (tied && t.claimants(v).size() > t.claimants(at).size())) at = v;
        }
        best[i] = at;
    }
    return best;
}

/// Is the best value so only by the order of the table?
bool is_tied(claim_table const& t, truth_result const& r, std::uint32_t item) {
    auto const best = r.best[item];
    for (auto const v : t.values_of(item))
        if (v != best && !surely_more(r.belief[best], r.belief[v]) && t.claimants(v).size() == t.claimants(best).size())
            return true;
    return false;
}

/// Wilson, "Probable inference, the law of succession, and statistical inference", JASA 1927; 95%.
void wilson(source_reliability& s) {
    if (s.compared == 0) return;
    constexpr double z = 1.959963984540054;
    double const n = s.compared;
    double const p = s.believed / n;
    double const middle = (p + z * z / (2 * n)) / (1 + z * z / n);
    double const half = z / (1 + z * z / n) * std::sqrt(p * (1 - p) / n + z * z / (4 * n * n));
    s.low = s.believed == 0 ? 0 : middle - half;
    s.high = s.believed == s.compared ? 1 : middle + half;
}

std::vector<source_reliability> evidence(any_truth_model const& m, claim_table const& t, truth_result const& r) {
    std::vector<source_reliability> out(t.sources());
    for (std::uint32_t i = 0; i < t.items(); ++i) {
        bool const compared = t.sources_of(i).size() > 1 && !is_tied(t, r, i);
        for (auto const v : t.values_of(i))
            for (auto const s : t.claimants(v)) {
                ++out[s].claims;
                out[s].compared += compared ? 1 : 0;
                out[s].believed += compared && v == r.best[i] ? 1 : 0;
            }
    }
    for (std::uint32_t s = 0; s < t.sources(); ++s) {
        out[s].reliability = m.reliability(r.held, s);
        wilson(out[s]);
    }
    return out;
}

}  // namespace

truth_result fit(any_truth_model const& m, claim_table const& t) { return fit(m, t, m.stop()); }

truth_result fit(any_truth_model const& m, claim_table const& t, stop_rule stop) {
    constexpr double none = std::numeric_limits<double>::quiet_NaN();
    model_columns columns;
    columns.belief.assign(t.values(), 0.0);
    if (m.wants_second()) columns.second.assign(t.values(), 0.0);
    if (m.estimates()) columns.estimate.assign(t.items(), none), columns.deviation.assign(t.items(), none);
    truth_result out;
    out.model = m.name();
    out.held = m.start(t);
    while (out.iterations < stop.most_iterations && !out.settled) {
        auto const before = out.held.source;
        for (std::uint32_t r = 0; r < m.rounds(); ++r) {
            out.held.round = r;
            auto sums = m.zero(t);
            m.round({t, 0, t.items(), out.held}, columns, sums);
            out.held = m.next(t, std::move(out.held), sums);
        }
        ++out.iterations;
        out.settled = largest_move(before, out.held.source) <= stop.tolerance;
    }
    out.settled = out.settled || (stop.tolerance == 0 && out.iterations == stop.most_iterations);
    out.belief = std::move(columns.belief);
    out.estimate = std::move(columns.estimate);
    out.deviation = std::move(columns.deviation);
    if (m.scale() == belief_scale::share) show_as_shares(t, out.belief);
    out.best = best_values(t, out.belief);
    out.sources = evidence(m, t, out);
    return out;
}

}  // namespace reconcile
