#include <reconcile/truth/model_confusion.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>
#include <utility>

#include <fmt/format.h>
#include <boost/math/special_functions/digamma.hpp>

#include <reconcile/core/error.hpp>

namespace reconcile {

namespace {

/// One round. K: the number of classes, or 0 for any. All loops over classes run over neighbouring numbers, which the
/// compiler unrolls and adds in pairs if it knows K.
template <std::size_t K>
class sweep {
public:
    sweep(round_input const& in, model_columns& out, model_sums& sums)
        : t_(in.table),
          prior_(in.held.shared.data()),
          held_(in.held.source.data()),
          belief_(out.belief.data()),
          added_(sums.source.data()),
          k_count_(in.table.labels()),
          room_(K == 0 ? 3 * k_count_ : 0) {
        bool const first_round = in.held.shared.empty();
        double* const of_class = row(fixed_of_class_, 0);
        for (auto i = in.first; i < in.last; ++i) {
            find_rows(i);
            if (first_round) vote(i);
            else judge(i);
            tell_sources();
            add(of_class, row(fixed_q_, 1));
        }
        add(sums.shared.data(), of_class);
    }

private:
    using fixed_row = std::array<double, K>;

    [[nodiscard]] std::size_t classes() const { return K != 0 ? K : k_count_; }
    /// Where a row is: in the array if K is known, else in the room for rows.
    double* row(fixed_row& fixed, std::size_t which) { return K != 0 ? fixed.data() : room_.data() + which * k_count_; }
    void add(double* to, double const* from) const {
        if constexpr (K != 0) {
            // Read all, then write all: so the compiler may take them in pairs, whatever `to` and `from` are.
            fixed_row sum;
            for (std::size_t k = 0; k < K; ++k) sum[k] = to[k] + from[k];
            for (std::size_t k = 0; k < K; ++k) to[k] = sum[k];
        } else {
            for (std::size_t k = 0; k < k_count_; ++k) to[k] += from[k];
        }
    }

    /// Where in `held` and in the sums the row of each claim of the item begins.
    void find_rows(std::uint32_t item) {
        rows_.resize(t_.claims_of(item).size());
        auto* at = rows_.data();
        for (auto const v : t_.values_of(item))
            for (auto const s : t_.claimants(v))
                *at++ = static_cast<std::uint32_t>((s * classes() + t_.label(v)) * classes());
    }

    void vote(std::uint32_t item) {
        double* const q = row(fixed_q_, 1);
        std::fill(q, q + classes(), 0.0);
        auto const all = static_cast<double>(t_.claims_of(item).size());
        for (auto const v : t_.values_of(item))
            belief_[v] = q[t_.label(v)] = static_cast<double>(t_.claimants(v).size()) / all;
    }

    void judge(std::uint32_t item) {
        fixed_row fixed_score;
        double* const score = row(fixed_score, 2);
        std::copy(prior_, prior_ + classes(), score);
        for (auto const at : rows_) add(score, held_ + at);
        double most = score[0];
        for (std::size_t k = 1; k < classes(); ++k) most = std::max(most, score[k]);
        double* const q = row(fixed_q_, 1);
        double all = 0;
        for (std::size_t k = 0; k < classes(); ++k) all += q[k] = std::exp(score[k] - most);
        believe(item, score, q);
        double const part = 1 / all;
        for (std::size_t k = 0; k < classes(); ++k) q[k] *= part;
    }

    /// Weighs the claimed values against the best of them, so that they keep their order however unlikely they all are.
    void believe(std::uint32_t item, double const* score, double const* q) {
        double most_q = 0;
        for (auto const v : t_.values_of(item)) most_q = std::max(most_q, belief_[v] = q[t_.label(v)]);
        if (most_q == 1) return;
        double most = -HUGE_VAL;
        for (auto const v : t_.values_of(item)) most = std::max(most, score[t_.label(v)]);
        for (auto const v : t_.values_of(item)) belief_[v] = std::exp(score[t_.label(v)] - most);
    }

    void tell_sources() {
        auto const fixed_copy = fixed_q_;  // of its own, so that no store through `added_` can change it
        double const* const q = K != 0 ? fixed_copy.data() : row(fixed_q_, 1);
        for (auto const at : rows_) add(added_ + at, q);
    }

    claim_table const& t_;
    double const* prior_;
    double const* held_;
    double* belief_;
    double* added_;
    std::size_t k_count_;
    std::vector<double> room_;
    std::vector<std::uint32_t> rows_;
    fixed_row fixed_of_class_{};
    fixed_row fixed_q_{};
};

/// Gives each row n[s][k] to `make`, and holds what that makes of it.
template <class Row>
void each_row(model_state& held, model_sums const& sums, std::size_t classes, Row make) {
    held.source.resize(sums.source.size());
    std::vector<double> row(classes);
    auto const sources = classes == 0 ? 0 : sums.source.size() / (classes * classes);
    for (std::size_t s = 0; s < sources; ++s)
        for (std::size_t k = 0; k < classes; ++k) {
            auto const at = [&](std::size_t l) { return (s * classes + l) * classes + k; };
            for (std::size_t l = 0; l < classes; ++l) row[l] = sums.source[at(l)];
            make(row, k);
            for (std::size_t l = 0; l < classes; ++l) held.source[at(l)] = row[l];
        }
}

double sum_of(std::vector<double> const& row) { return std::accumulate(row.begin(), row.end(), 0.0); }

/// The logarithms of the numbers' shares.
void to_log_shares(std::vector<double>& row) {
    double const log_all = std::log(sum_of(row));
    for (auto& x : row) x = std::log(x) - log_all;
}

/// The digamma function, in double precision on every machine.
double psi(double x) {
    using in_double = boost::math::policies::policy<boost::math::policies::promote_double<false>>;
    return boost::math::digamma(x, in_double());
}

/// The mean logarithms of a Dirichlet distribution with these parameters.
void to_mean_logs(std::vector<double>& row) {
    double const psi_all = row.empty() ? 0 : psi(sum_of(row));
    for (auto& x : row) x = psi(x) - psi_all;
}

/// How alike the rows of sources are: the strength of the Dirichlet distribution that they vary by, from their variance.
class likeness {
public:
    void add(std::vector<double> const& row, std::vector<double> const& expected) {
        double const n = sum_of(row);
        if (n <= 1) return;
        for (std::size_t l = 0; l < row.size(); ++l) {
            double const by_chance = n * expected[l] * (1 - expected[l]);
            double const off = row[l] - n * expected[l];
            excess_ += (n - 1) / n * (off * off - by_chance);
            most_ += (n - 1) / n * by_chance * (n - 1);
        }
    }
    [[nodiscard]] double strength() const {
        double const rho = most_ > 0 ? std::clamp(excess_ / most_, 0.001, 0.9) : 0.001;
        return 1 / rho - 1;
    }

private:
    double excess_ = 0;
    double most_ = 0;
};

std::vector<double> log_prior(model_sums const& sums, double smoothing) {
    auto prior = sums.shared;
    for (auto& p : prior) p += smoothing;
    to_log_shares(prior);
    return prior;
}

}  // namespace

model_state confusion_base::start(claim_table const& t) const {
    auto const k = t.labels();
    if (k > most_confused_classes || std::uint64_t{t.sources()} * k * k > most_confusion_cells)
        throw error(fmt::format(
            "{} different values and {} sources are too many for a confusion matrix a source (at most {} values, "
            "and {} numbers in all); take another model, such as one_coin",
            k, t.sources(), most_confused_classes, most_confusion_cells));
    return {.source = std::vector<double>(std::size_t{t.sources()} * k * k)};
}

model_sums confusion_base::zero(claim_table const& t) const {
    return {.source = std::vector<double>(std::size_t{t.sources()} * t.labels() * t.labels()),
            .shared = std::vector<double>(t.labels())};
}

void confusion_base::round(round_input const& in, model_columns& out, model_sums& sums) const {
    switch (in.table.labels()) {
        case 2: sweep<2>(in, out, sums); return;
        case 3: sweep<3>(in, out, sums); return;
        case 4: sweep<4>(in, out, sums); return;
        case 5: sweep<5>(in, out, sums); return;
        case 6: sweep<6>(in, out, sums); return;
        default: sweep<0>(in, out, sums); return;
    }
}

double confusion_base::reliability(model_state const& held, std::uint32_t source) const {
    auto const classes = held.shared.size();
    double right = 0;
    double all = 0;
    for (std::size_t k = 0; k < classes; ++k) {
        double const prior = std::exp(held.shared[k]);
        double row = 0;
        for (std::size_t l = 0; l < classes; ++l) row += std::exp(held.source[(source * classes + l) * classes + k]);
        right += prior * std::exp(held.source[(source * classes + k) * classes + k]) / row;
        all += prior;
    }
    return all > 0 ? right / all : 0;
}

model_state dawid_skene_model::next(claim_table const& t, model_state held, model_sums const& sums) const {
    held.shared = log_prior(sums, smoothing);
    each_row(held, sums, t.labels(), [&](std::vector<double>& row, std::size_t) {
        for (auto& x : row) x += smoothing;
        to_log_shares(row);
    });
    return held;
}

model_state pooled_dawid_skene_model::next(claim_table const& t, model_state held, model_sums const& sums) const {
    std::size_t const classes = t.labels();
    std::vector<std::vector<double>> pool(classes, std::vector<double>(classes, smoothing));
    each_row(held, sums, classes, [&](std::vector<double> const& row, std::size_t k) {
        for (std::size_t l = 0; l < classes; ++l) pool[k][l] += row[l];
    });
    for (auto& row : pool) {
        double const all = sum_of(row);
        for (auto& x : row) x /= all;
    }
    likeness alike;
    bool const after_vote = held.shared.empty();
    if (!strength && !after_vote)
        each_row(held, sums, classes, [&](std::vector<double> const& row, std::size_t k) { alike.add(row, pool[k]); });
    double const weight = strength ? *strength : after_vote ? 1 : std::max(1.0, alike.strength() / 4);
    held.shared = log_prior(sums, smoothing);
    each_row(held, sums, classes, [&](std::vector<double>& row, std::size_t k) {
        for (std::size_t l = 0; l < classes; ++l) row[l] += weight * pool[k][l];
        to_log_shares(row);
    });
    return held;
}

model_state ibcc_model::next(claim_table const& t, model_state held, model_sums const& sums) const {
    held.shared = sums.shared;
    for (auto& x : held.shared) x += classes;
    to_mean_logs(held.shared);
    each_row(held, sums, t.labels(), [&](std::vector<double>& row, std::size_t k) {
        for (std::size_t l = 0; l < row.size(); ++l) row[l] += l == k ? right : wrong;
        to_mean_logs(row);
    });
    return held;
}

}  // namespace reconcile
