// A model of truth: from who claims what, how far each claimed value is to be believed and each source relied on.
//
// All models take turns in the same way. A *round* goes through the items and works out, from what is held of the sources so
// far, the belief of each value, and sums up what that says of the sources. *next* makes of the sums what is held of the
// sources in the round that follows. Items are only ever read one by one, and sums of parts merge by adding, so any engine
// that can sum may do the rounds: threads, processes, a database.
//
//     struct my_vote {                                              // the plain vote as a model
//         static constexpr std::string_view name = "my_vote";
//         static constexpr belief_scale scale = belief_scale::share;
//         model_state start(claim_table const& t) const { return {.source = std::vector<double>(t.sources(), 1.0)}; }
//         model_sums zero(claim_table const& t) const { return {.source = std::vector<double>(t.sources())}; }
//         void round(round_input const& in, model_columns& out, model_sums& sums) const {
//             for (auto i = in.first; i < in.last; ++i)
//                 for (auto const v : in.table.values_of(i)) out.belief[v] = double(in.table.claimants(v).size());
//         }
//         model_state next(claim_table const&, model_state held, model_sums const&) const { return held; }
//         double reliability(model_state const& held, std::uint32_t source) const { return held.source[source]; }
//     };
//     truth_result r = fit(my_vote{}, table);
//
// tests/laws holds every model to this: any order of claims, and any split of them into tables that are merged, give the same
// result; the sums of any split of the items merge to those of all.
#pragma once

#include <algorithm>
#include <concepts>
#include <cstdint>
#include <memory>
#include <string_view>
#include <vector>

#include <reconcile/truth/claim_table.hpp>

namespace reconcile {

/// What a model holds of the sources between two rounds: as many numbers a source as the model wants, in rows, and some
/// for all of them together.
struct model_state {
    std::vector<double> source;
    std::vector<double> shared;
    /// Of an iteration that takes several rounds (the model's `rounds`), which one comes next, from 0.
    std::uint32_t round = 0;
    /// What the model worked out once of the table and only it can read; it is the same for all parts.
    std::shared_ptr<void const> plan = nullptr;
};

/// What a round sums up: numbers that are added, and numbers of which the largest counts.
struct model_sums {
    std::vector<double> source;
    std::vector<double> shared;
    std::vector<double> largest;

    /// Adds the sums of another part of the items.
    void merge(model_sums const& other) {
        for (std::size_t i = 0; i < source.size(); ++i) source[i] += other.source[i];
        for (std::size_t i = 0; i < shared.size(); ++i) shared[i] += other.shared[i];
        for (std::size_t i = 0; i < largest.size(); ++i) largest[i] = std::max(largest[i], other.largest[i]);
    }
};

/// What a round writes for the items that it reads. `second` is for a model's own use and kept from round to round; it is
/// there if the model says `wants_second`. `estimate` and `deviation` are of models of numbers: the value worked out for an
/// item (it need not be one that anyone claims) and its standard deviation; NaN where there is none.
struct model_columns {
    std::vector<double> belief;     ///< one a value
    std::vector<double> second;     ///< one a value, or none
    std::vector<double> estimate;   ///< one an item, or none
    std::vector<double> deviation;  ///< one an item, or none
};

/// The items [first, last) of a table, and what is held of the sources.
struct round_input {
    claim_table const& table;
    std::uint32_t first;
    std::uint32_t last;
    model_state const& held;
};

enum class belief_scale : std::uint8_t {
    share,        ///< scores of any size: shown as each value's part of its item's sum
    probability,  ///< from 0 to 1 as they are
};

template <class M>
concept truth_model = std::copy_constructible<M> &&
    requires(M const& m, claim_table const& t, round_input const& in, model_columns& out, model_sums& sums,
             model_state held, std::uint32_t source) {
    { M::name } -> std::convertible_to<std::string_view>;
    { M::scale } -> std::convertible_to<belief_scale>;
    { m.start(t) } -> std::same_as<model_state>;
    { m.zero(t) } -> std::same_as<model_sums>;
    {m.round(in, out, sums)};
    { m.next(t, held, sums) } -> std::same_as<model_state>;
    { m.reliability(held, source) } -> std::convertible_to<double>;
};

/// How long the rounds go on: until no number held of a source moves by more than `tolerance`, at most `most_iterations`. A
/// tolerance of 0 is for models that take so many rounds and no more.
/// A model may say its own as `stop`.
struct stop_rule {
    std::uint32_t most_iterations = 100;
    double tolerance = 1e-6;
};

/// Any model: what the rest of the library passes on.
class any_truth_model {
public:
    template <truth_model M>
    any_truth_model(M m) : held_(std::make_shared<holder<M>>(std::move(m))) {}  // NOLINT: meant to convert

    [[nodiscard]] std::string_view name() const { return held_->name(); }
    [[nodiscard]] belief_scale scale() const { return held_->scale(); }
    [[nodiscard]] stop_rule stop() const { return held_->stop(); }
    [[nodiscard]] std::uint32_t rounds() const { return held_->rounds(); }
    [[nodiscard]] bool wants_second() const { return held_->wants_second(); }
    [[nodiscard]] bool estimates() const { return held_->estimates(); }
    [[nodiscard]] model_state start(claim_table const& t) const { return held_->start(t); }
    [[nodiscard]] model_sums zero(claim_table const& t) const { return held_->zero(t); }
    void round(round_input const& in, model_columns& out, model_sums& sums) const { held_->round(in, out, sums); }
    [[nodiscard]] model_state next(claim_table const& t, model_state s, model_sums const& sums) const {
        return held_->next(t, std::move(s), sums);
    }
    [[nodiscard]] double reliability(model_state const& s, std::uint32_t source) const {
        return held_->reliability(s, source);
    }

private:
    struct base {
        virtual ~base() = default;
        virtual std::string_view name() const = 0;
        virtual belief_scale scale() const = 0;
        virtual stop_rule stop() const = 0;
        virtual std::uint32_t rounds() const = 0;
        virtual bool wants_second() const = 0;
        virtual bool estimates() const = 0;
        virtual model_state start(claim_table const&) const = 0;
        virtual model_sums zero(claim_table const&) const = 0;
        virtual void round(round_input const&, model_columns&, model_sums&) const = 0;
        virtual model_state next(claim_table const&, model_state, model_sums const&) const = 0;
        virtual double reliability(model_state const&, std::uint32_t) const = 0;
    };
    template <class M>
    struct holder final : base {
        explicit holder(M m) : model(std::move(m)) {}
        std::string_view name() const override { return M::name; }
        belief_scale scale() const override { return M::scale; }
        stop_rule stop() const override {
            if constexpr (requires { model.stop; }) return model.stop;
            else return {};
        }
        std::uint32_t rounds() const override {
            if constexpr (requires { M::rounds; }) return M::rounds;
            else return 1;
        }
        bool wants_second() const override {
            if constexpr (requires { M::wants_second; }) return M::wants_second;
            else return false;
        }
        bool estimates() const override {
            if constexpr (requires { M::estimates; }) return M::estimates;
            else return false;
        }
        model_state start(claim_table const& t) const override { return model.start(t); }
        model_sums zero(claim_table const& t) const override { return model.zero(t); }
        void round(round_input const& in, model_columns& out, model_sums& sums) const override {
            model.round(in, out, sums);
        }
        model_state next(claim_table const& t, model_state s, model_sums const& sums) const override {
            return model.next(t, std::move(s), sums);
        }
        double reliability(model_state const& s, std::uint32_t source) const override {
            return model.reliability(s, source);
        }
        M model;
    };
    std::shared_ptr<base const> held_;
};

}  // namespace reconcile
