// Comparators: for each kind of value, the rule that says what two claims on one item are to each other.
//
//     comparator_set rules = comparator_set::defaults();
//     rules.set(value_kind::quantity, my_rule);             // anything callable as (comparison const&, claim_id, claim_id)
//     finding f = rules.compare(given, a, b);
//
// A set of comparators is a value that is passed on; nothing is registered. A comparator must be pure, and symmetric up to
// who refines or supersedes whom (tests/laws holds every one to it). docs/extending/comparators.md has a worked example.
#pragma once

#include <array>
#include <concepts>
#include <map>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include <reconcile/claim/corpus.hpp>
#include <reconcile/compare/relation.hpp>
#include <reconcile/core/id.hpp>
#include <reconcile/origin/origin_table.hpp>
#include <reconcile/value/knowledge.hpp>

namespace reconcile {

/// Claims that repeat a figure which its origin had replaced by then, each with the claim that it repeats (see
/// group/history.hpp). They are read as of that claim's moment; and, where they name no origin, as its origin's.
using told_again = std::map<claim_id, claim_id>;

/// All that a comparator may look at.
struct comparison {
    corpus const& claims;
    origin_table const& origins;
    knowledge const& known;
    time_frame frame = {};
    told_again const* again = nullptr;

    /// The moment that a claim is of, and who counts as having said it first: its own, or those of what it repeats.
    [[nodiscard]] std::optional<time_interval> moment(claim_id c) const { return moment_of(claims, meant(c)); }
    [[nodiscard]] source_id origin(claim_id c) const {
        bool const names_it = claims[claims.chain(c)].size() > 1;
        return origins.origin(claims.chain(names_it ? c : meant(c)));
    }

    /// Does an outlet or agency say it in its own voice? It tells what others count.
    [[nodiscard]] bool in_own_voice(claim_id c) const {
        auto const o = origin(c);
        return o && (origins.kind(o) == source_kind::outlet || origins.kind(o) == source_kind::agency);
    }

private:
    [[nodiscard]] claim_id meant(claim_id c) const {
        if (again == nullptr) return c;
        auto const at = again->find(c);
        return at == again->end() ? c : at->second;
    }
};

template <class T>
concept comparator = std::copy_constructible<T> && requires(T const& rule, comparison const& given, claim_id a, claim_id b) {
    { rule(given, a, b) } -> std::same_as<finding>;
};

class comparator_set {
public:
    /// The rules of docs/concepts.md.
    static comparator_set defaults();

    template <comparator T>
    void set(value_kind kind, T with) {
        rules_[static_cast<std::size_t>(kind)] = std::make_shared<model<T>>(std::move(with));
    }

    /// Never throws what the rules do not. Claims on different items are not comparable; a claim without a position, or of
    /// another kind, cannot be told.
    [[nodiscard]] finding compare(comparison const&, claim_id a, claim_id b) const;

private:
    struct rule {
        virtual ~rule() = default;
        virtual finding compare(comparison const&, claim_id, claim_id) const = 0;
    };
    template <class T>
    struct model final : rule {
        explicit model(T with) : held(std::move(with)) {}
        finding compare(comparison const& given, claim_id a, claim_id b) const override { return held(given, a, b); }
        T held;
    };

    std::array<std::shared_ptr<rule const>, 8> rules_;
};

/// What every default rule starts from: superseded, equal, refines, compatible, or cannot_tell; a conflict with reason
/// `value` where the sets are disjoint and nothing more is known.
finding relate_claims(comparison const&, claim_id a, claim_id b);

/// How the moments on an item are laid on one line: times without a zone are read in the zone that most others have.
time_frame frame_of(corpus const&, std::span<claim_id const>);

/// The property whose items are told by side, and whose yes and no are claims and denials.
inline constexpr std::string_view responsibility = "responsibility";

}  // namespace reconcile
