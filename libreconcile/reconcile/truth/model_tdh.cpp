#include <reconcile/truth/model_tdh.hpp>

#include <algorithm>
#include <utility>

namespace reconcile {

namespace {

/// What one value is to the others of its item. A claim of it has the weight exact p1 + around p2 + other p3, where p are
/// the probabilities of its source; `said` are those, each divided by that weight, summed over its claims.
struct value_weight {
    double exact = 0;   ///< mu of the value
    double around = 0;  ///< over the values t that lie within it: mu[t] / number of values around t
    double other = 0;   ///< over the rest: mu[t] / number of values that are neither t nor around t
    std::array<double, 3> said{};
};

class sweep {
public:
    sweep(round_input const& in, model_columns& out, model_sums& sums, double gamma)
        : t_(in.table),
          pairs_(static_cast<value_pairs const*>(in.held.plan.get())),
          held_(in.held.source.data()),
          mu_(out.second.data()),
          added_(sums.source.data()),
          gamma_(gamma) {
        bool const first_round = in.held.shared[0] == 0;
        for (auto i = in.first; i < in.last; ++i) {
            auto const values = t_.values_of(i);
            if (first_round)
                for (auto const v : values) mu_[v] = 1 / static_cast<double>(values.size());
            weights_.assign(values.size(), {});
            first_ = values.front();
            bool const nested = pairs_ != nullptr && pairs_->begin[first_] != pairs_->begin[first_ + values.size()];
            weigh(values, nested);
            for (auto const v : values) hear(v);
            believe(values, nested);
            for (auto const v : values) out.belief[v] = mu_[v];
        }
    }

private:
    [[nodiscard]] std::span<std::uint32_t const> around(std::uint32_t v, bool nested) const {
        return nested ? pairs_->of(v) : std::span<std::uint32_t const>();
    }
    /// 1 / number of the item's values that are neither v nor around it; 0 if there are none.
    [[nodiscard]] static double part_of_others(std::size_t values, std::size_t around) {
        return values > around + 1 ? 1 / static_cast<double>(values - around - 1) : 0;
    }

    void weigh(index_range values, bool nested) {
        double all = 0;
        for (auto const v : values) {
            auto const up = around(v, nested);
            double const other = mu_[v] * part_of_others(values.size(), up.size());
            all += other;
            auto& own = weights_[v - first_];
            own.exact = mu_[v];
            own.other -= other;
            if (!nested) own.around = own.exact;
            for (auto const a : up) {
                weights_[a - first_].around += mu_[v] / static_cast<double>(up.size());
                weights_[a - first_].other -= other;
            }
        }
        for (auto& w : weights_) w.other = std::max(0.0, w.other + all);
    }

    void hear(std::uint32_t v) {
        auto& w = weights_[v - first_];
        for (auto const s : t_.claimants(v)) {
            double const* const p = held_ + 3 * std::size_t{s};
            double* const sum = added_ + 3 * std::size_t{s};
            double const part = 1 / (w.exact * p[0] + w.around * p[1] + w.other * p[2]);
            sum[0] += w.exact * part;
            sum[1] += w.around * part;
            sum[2] += w.other * part;
            w.said[0] += p[0] * part;
            w.said[1] += p[1] * part;
            w.said[2] += p[2] * part;
        }
    }

    void believe(index_range values, bool nested) {
        double wrong = 0;
        for (auto const& w : weights_) wrong += w.said[2];
        double all = 0;
        for (auto const v : values) {
            auto const up = around(v, nested);
            auto const& own = weights_[v - first_].said;
            double general = 0;
            double others = wrong - own[2];
            for (auto const a : up) {
                general += weights_[a - first_].said[1];
                others -= weights_[a - first_].said[2];
            }
            if (!nested) general = own[1];
            if (!up.empty()) general /= static_cast<double>(up.size());
            others = std::max(0.0, others) * part_of_others(values.size(), up.size());
            all += mu_[v] = gamma_ - 1 + mu_[v] * (own[0] + general + others);
        }
        for (auto const v : values) mu_[v] /= all;
    }

    claim_table const& t_;
    value_pairs const* pairs_;
    double const* held_;
    double* mu_;
    double* added_;
    double gamma_;
    std::uint32_t first_ = 0;
    std::vector<value_weight> weights_;
};

}  // namespace

model_state tdh_model::start(claim_table const& t) const {
    model_state held{.shared = {0}};
    for (std::uint32_t s = 0; s < t.sources(); ++s)
        for (auto const a : alpha) held.source.push_back(a / (alpha[0] + alpha[1] + alpha[2]));
    if (hierarchy) held.plan = std::make_shared<value_pairs const>(values_around(t, *hierarchy));
    return held;
}

model_sums tdh_model::zero(claim_table const& t) const {
    return {.source = std::vector<double>(3 * std::size_t{t.sources()})};
}

void tdh_model::round(round_input const& in, model_columns& out, model_sums& sums) const {
    sweep(in, out, sums, gamma);
}

model_state tdh_model::next(claim_table const& t, model_state held, model_sums const& sums) const {
    held.shared[0] = 1;
    for (std::size_t s = 0; s < t.sources(); ++s) {
        double all = 0;
        for (std::size_t k = 0; k < 3; ++k) {
            auto& p = held.source[3 * s + k];
            all += p = p * sums.source[3 * s + k] + alpha[k] - 1;
        }
        for (std::size_t k = 0; k < 3; ++k) held.source[3 * s + k] /= all;
    }
    return held;
}

}  // namespace reconcile
