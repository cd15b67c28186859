#include <reconcile/truth/model_ltm.hpp>

#include <cmath>

namespace reconcile {

namespace {

// Held of a source, one after the other: sensitivity, false positives, precision, values of the items that it claims
// something of (which stays). Sums of a source: beliefs of the values that it affirms, and of all values of its items.
enum held_row : std::uint8_t { sensitivity, false_positives, precision, values_seen, rows };

/// What a source's silence on a value says, and what a claim says beyond that, in log odds.
struct evidence {
    double denial;
    double claim;
};

}  // namespace

model_state ltm_model::start(claim_table const& t) const {
    model_state held{.source = std::vector<double>(rows * std::size_t{t.sources()})};
    for (std::uint32_t i = 0; i < t.items(); ++i)
        for (auto const s : t.sources_of(i))
            held.source[rows * std::size_t{s} + values_seen] += static_cast<double>(t.values_of(i).size());
    for (std::size_t s = 0; s < t.sources(); ++s) {
        auto* const of = held.source.data() + rows * s;
        of[sensitivity] = sensitivity_prior.for_it / (sensitivity_prior.for_it + sensitivity_prior.against);
        of[false_positives] = false_prior.for_it / (false_prior.for_it + false_prior.against);
        of[precision] = sensitivity_prior.for_it / (sensitivity_prior.for_it + false_prior.for_it);
    }
    return held;
}

model_sums ltm_model::zero(claim_table const& t) const {
    return {.source = std::vector<double>(2 * std::size_t{t.sources()})};
}

void ltm_model::round(round_input const& in, model_columns& out, model_sums& sums) const {
    auto const& t = in.table;
    std::vector<evidence> says(t.sources());
    for (std::size_t s = 0; s < says.size(); ++s) {
        auto const* const of = in.held.source.data() + rows * s;
        says[s].denial = std::log1p(-of[sensitivity]) - std::log1p(-of[false_positives]);
        says[s].claim = std::log(of[sensitivity]) - std::log(of[false_positives]) - says[s].denial;
    }
    double const prior = std::log(truth_prior.for_it / truth_prior.against);
    auto* const sum = sums.source.data();
    for (auto i = in.first; i < in.last; ++i) {
        auto const sources = t.sources_of(i);
        bool const once = sources.data() == t.claims_of(i).data();  // no source claims two of the values
        double denied = 0;
        for (auto const v : t.values_of(i)) {
            double odds = 0;
            for (auto const s : t.claimants(v)) {
                odds += says[s].claim;
                denied += says[s].denial;
            }
            out.belief[v] = odds;
        }
        if (!once) {
            denied = 0;
            for (auto const s : sources) denied += says[s].denial;
        }
        double all = 0;
        for (auto const v : t.values_of(i))
            all += out.belief[v] = 1 / (1 + std::exp(-(prior + denied + out.belief[v])));
        double const seen = once ? all : 0;
        for (auto const v : t.values_of(i))
            for (auto const s : t.claimants(v)) {
                sum[2 * std::size_t{s}] += out.belief[v];
                sum[2 * std::size_t{s} + 1] += seen;
            }
        if (!once)
            for (auto const s : sources) sum[2 * std::size_t{s} + 1] += all;
    }
}

model_state ltm_model::next(claim_table const& t, model_state held, model_sums const& sums) const {
    for (std::uint32_t s = 0; s < t.sources(); ++s) {
        auto* const of = held.source.data() + rows * std::size_t{s};
        double const claims = t.claims_by(s);
        double const affirmed = sums.source[2 * std::size_t{s}];
        double const truths = sums.source[2 * std::size_t{s} + 1];
        auto const mean = [](counts prior, double hits, double of_all) {
            return (prior.for_it + hits) / (prior.for_it + prior.against + of_all);
        };
        of[sensitivity] = mean(sensitivity_prior, affirmed, truths);
        of[false_positives] = mean(false_prior, claims - affirmed, of[values_seen] - truths);
        of[precision] = mean({sensitivity_prior.for_it, false_prior.for_it}, affirmed, claims);
    }
    return held;
}

double ltm_model::reliability(model_state const& held, std::uint32_t source) const {
    return held.source[rows * std::size_t{source} + precision];
}

}  // namespace reconcile
