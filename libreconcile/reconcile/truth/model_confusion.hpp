// A confusion matrix for each source: how likely it claims one class where another is true. For tables whose items share one
// set of values (labels of a task, answers of a questionnaire).
//
//     truth_result r = fit(pooled_dawid_skene_model{}, table);
//
// Three models that differ in how the matrices are worked out of the posteriors; the posteriors are the same in all:
//
//     q[i][k] ~ prior[k] * product over the claims (s, l) of item i of confusion[s][k][l]            (k: every class)
//     n[s][k][l] = sum of q[i][k] over the items of which s claims l,    m[k] = sum of q[i][k] over all items
//
// Classes are the distinct texts of the table. Any of them may be an item's truth, but belief goes to claimed values only, in
// shares. In the first round q is each class's share of the item's claims (Dawid and Skene, section 4). A source that claims
// several values of an item counts with each.
//
// Held: for each source K rows of K logarithms, row l for the claim of class l, in it one number for each true class; shared:
// the logarithms of the prior. Cost of a round: two passes over the claims with K additions each, and K exponentials an item.
// At most 256 classes and 2^24 numbers (sources times K squared): beyond, `start` throws reconcile::error.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include <reconcile/truth/truth_model.hpp>

namespace reconcile {

constexpr std::uint32_t most_confused_classes = 256;
constexpr std::uint64_t most_confusion_cells = std::uint64_t{1} << 24;

/// What the models with a confusion matrix have in common.
struct confusion_base {
    static constexpr belief_scale scale = belief_scale::share;

    [[nodiscard]] model_state start(claim_table const&) const;
    [[nodiscard]] model_sums zero(claim_table const&) const;
    void round(round_input const&, model_columns&, model_sums&) const;
    /// The probability that the source claims the true class, over the prior of classes.
    [[nodiscard]] double reliability(model_state const& held, std::uint32_t source) const;
};

/// Dawid and Skene, "Maximum likelihood estimation of observer error-rates using the EM algorithm", Applied Statistics 1979,
/// equations 2.3 to 2.5:
///
///     confusion[s][k][l] ~ n[s][k][l] + smoothing,    prior[k] ~ m[k] + smoothing
///
/// The paper has no smoothing; without it one claim could make a class impossible.
struct dawid_skene_model : confusion_base {
    static constexpr std::string_view name = "dawid_skene";
    double smoothing = 0.01;

    [[nodiscard]] model_state next(claim_table const&, model_state, model_sums const&) const;
};

/// The same, where each row of a source is drawn towards the row of all sources together as if by `strength` more claims:
///
///     confusion[s][k][l] ~ n[s][k][l] + strength * pool[k][l],    pool[k][l] ~ sum over s of n[s][k][l] + smoothing
///
/// So a source of which little is known is taken to be like the others, and one of which much is known is hardly changed: an
/// empirical Bayes estimate with the Dirichlet prior strength * pool[k] (Gelman et al., "Bayesian Data Analysis", chapter 5).
/// It matters where sources claim few values each of many classes; there dawid_skene falls far behind the vote.
///
/// If no strength is given, it is 1 after the vote, and then each round takes it from how much the sources differ. With N[s][k] the sum of a row, and each row
/// drawn from a Dirichlet distribution of strength A around the pool's, the variance of n[s][k][l] is
/// N pool (1 - pool) (1 + (N - 1) rho), rho = 1 / (1 + A) (Mosimann, "On the compound multinomial distribution", Biometrika
/// 1962). rho is the ratio of the sums of what exceeds rho = 0 and of what rho = 1 adds to it, over all rows with N > 1, each
/// weighing (N - 1) / N; it is held between 0.001 and 0.9. The strength is a quarter of A, at least 1: posteriors spread a
/// claim over several rows and so make sources look more alike than they are.
struct pooled_dawid_skene_model : confusion_base {
    static constexpr std::string_view name = "pooled_dawid_skene";
    std::optional<double> strength = std::nullopt;  ///< above 0
    double smoothing = 0.01;

    [[nodiscard]] model_state next(claim_table const&, model_state, model_sums const&) const;
};

/// Kim and Ghahramani, "Bayesian classifier combination", AISTATS 2012, the independent model (section 3), by variational
/// Bayes: Simpson, Roberts, Psorakis and Smith, "Dynamic Bayesian combination of multiple imperfect classifiers", 2013,
/// section 4. Rows and prior are Dirichlet distributions, and their logarithms are taken in the mean:
///
///     ln confusion[s][k][l] = psi(n[s][k][l] + a[k][l]) - psi(sum over l of the same),    psi: the digamma function
///     ln prior[k] = psi(m[k] + classes) - psi(sum over k of the same)
///
/// with a[k][l] = `right` for k = l and `wrong` else. Kim and Ghahramani sample and put a prior on a too; here a is fixed.
struct ibcc_model : confusion_base {
    static constexpr std::string_view name = "ibcc";
    double right = 4;
    double wrong = 1;
    double classes = 1;

    [[nodiscard]] model_state next(claim_table const&, model_state, model_sums const&) const;
};

}  // namespace reconcile
