#include <reconcile/truth/model_confusion.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

#include <fmt/format.h>
#include <boost/math/special_functions/digamma.hpp>

#include <reconcile/core/error.hpp>

namespace reconcile {

namespace {

/// Room for one number a class: of fixed size where the number of classes is known to the compiler.
template <std::size_t K>
struct class_row : std::array<double, K> {
    explicit class_row(std::size_t) {}
};
template <>
struct class_row<0> : std::vector<double> {
    using std::vector<double>::vector;
};

/// One round. K: the number of classes, or 0 for any. The loops over classes run over neighbouring numbers.
template <std::size_t K>
void sweep(round_input const& in, model_columns& out, model_sums& sums) {
    auto const& t = in.table;
    std::size_t const k_count = K != 0 ? K : t.labels();
    std::size_t const block = k_count * k_count;
    auto const value_begin = t.value_begin();
    auto const claim_begin = t.claim_begin();
    auto const* const source = t.claim_source().data();
    double const* const held = in.held.source.data();
    double const* const prior = in.held.shared.data();
    double* const added = sums.source.data();
    bool const first_round = in.held.shared.empty();
    class_row<K> q(k_count);
    class_row<K> seen(k_count);
    if (K == 0) std::fill(seen.begin(), seen.end(), 0.0);
    class_row<K> of_class(k_count);
    std::fill(of_class.begin(), of_class.end(), 0.0);
    for (auto i = in.first; i < in.last; ++i) {
        auto const first = value_begin[i];
        auto const last = value_begin[i + 1];
        if (first_round) {
            std::fill(q.begin(), q.end(), 0.0);
            double const all = claim_begin[last] - claim_begin[first];
            for (auto v = first; v < last; ++v) {
                q[t.label(v)] = (claim_begin[v + 1] - claim_begin[v]) / all;
                out.belief[v] = q[t.label(v)];
            }
        } else {
            std::copy(prior, prior + k_count, q.begin());
            for (auto v = first; v < last; ++v) {
                double const* const row = held + t.label(v) * k_count;
                for (auto c = claim_begin[v]; c < claim_begin[v + 1]; ++c)
                    for (std::size_t k = 0; k < k_count; ++k) q[k] += row[source[c] * block + k];
            }
            double claimed = -HUGE_VAL;
            for (auto v = first; v < last; ++v) claimed = std::max(claimed, q[t.label(v)]);
            for (auto v = first; v < last; ++v) out.belief[v] = q[t.label(v)] - claimed;
            double const most = *std::max_element(q.begin(), q.end());
            double all = 0;
            for (std::size_t k = 0; k < k_count; ++k) all += q[k] = std::exp(q[k] - most);
            for (auto v = first; v < last; ++v)
                out.belief[v] = most == claimed ? q[t.label(v)] : std::exp(out.belief[v]);
            for (std::size_t k = 0; k < k_count; ++k) q[k] /= all;
        }
        for (auto v = first; v < last; ++v) {
            double* const row = added + t.label(v) * k_count;
            for (auto c = claim_begin[v]; c < claim_begin[v + 1]; ++c)
                for (std::size_t k = 0; k < k_count; ++k) row[source[c] * block + k] += q[k];
        }
        for (std::size_t k = 0; k < k_count; ++k) of_class[k] += q[k];
    }
    for (std::size_t k = 0; k < k_count; ++k) sums.shared[k] += of_class[k];
}

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

/// The logarithms of the numbers' shares.
void to_log_shares(std::vector<double>& row) {
    double all = 0;
    for (auto const x : row) all += x;
    double const log_all = std::log(all);
    for (auto& x : row) x = std::log(x) - log_all;
}

/// The digamma function, in double precision on every machine.
double psi(double x) {
    using in_double = boost::math::policies::policy<boost::math::policies::promote_double<false>>;
    return boost::math::digamma(x, in_double());
}

/// The mean logarithms of a Dirichlet distribution with these parameters.
void to_mean_logs(std::vector<double>& row) {
    double all = 0;
    for (auto const x : row) all += x;
    double const psi_all = row.empty() ? 0 : psi(all);
    for (auto& x : row) x = psi(x) - psi_all;
}

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
        case 2: return sweep<2>(in, out, sums);
        case 3: return sweep<3>(in, out, sums);
        case 4: return sweep<4>(in, out, sums);
        case 5: return sweep<5>(in, out, sums);
        case 6: return sweep<6>(in, out, sums);
        default: return sweep<0>(in, out, sums);
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
        double all = 0;
        for (auto const x : row) all += x;
        for (auto& x : row) x *= strength / all;
    }
    held.shared = log_prior(sums, smoothing);
    each_row(held, sums, classes, [&](std::vector<double>& row, std::size_t k) {
        for (std::size_t l = 0; l < classes; ++l) row[l] += pool[k][l];
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
