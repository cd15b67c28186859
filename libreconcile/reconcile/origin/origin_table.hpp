// Who said it first: every claim's origin and outlet, with the names of one source brought together.
//
//     origin_table origins = resolve_origins(corpus, known);
//     origins.origin(c)                                   // a source; the same for "SOHR" and its full name if judged so
//     origins.name(origins.origin(c))
//
// The origin of a claim is the last link of its chain. Sources are one if their names are (see knowledge::names);
// unnamed sources are never brought together across documents. Cost: one pass over the chains, and name comparisons
// only between sources that sound alike.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include <reconcile/claim/corpus.hpp>
#include <reconcile/core/id.hpp>
#include <reconcile/value/knowledge.hpp>
#include <reconcile/value/name_match.hpp>

namespace reconcile {

class origin_table {
public:
    /// The origin of a chain, as the representative of all its names; empty for an empty chain.
    [[nodiscard]] source_id origin(chain_id c) const { return origin_[c.index()]; }
    /// The first link, if it publishes: outlet or agency; else empty.
    [[nodiscard]] source_id outlet(chain_id c) const { return outlet_[c.index()]; }
    [[nodiscard]] source_id representative(source_id s) const { return representative_[s.index()]; }
    /// The name shown for a source: the fullest of its names. `s` must be a representative.
    [[nodiscard]] std::string const& name(source_id s) const { return name_[s.index()]; }
    [[nodiscard]] source_kind kind(source_id s) const { return kind_[s.index()]; }
    /// The other names of a representative, sorted.
    [[nodiscard]] std::vector<std::string> const& aliases(source_id s) const { return aliases_[s.index()]; }
    /// Why they are names of it, in their order.
    [[nodiscard]] std::vector<matched_name> const& matches(source_id s) const { return matches_[s.index()]; }

private:
    friend origin_table resolve_origins(corpus const&, knowledge const&);
    std::vector<source_id> representative_;
    std::vector<std::string> name_;
    std::vector<source_kind> kind_;
    std::vector<std::vector<std::string>> aliases_;
    std::vector<std::vector<matched_name>> matches_;
    std::vector<source_id> origin_;
    std::vector<source_id> outlet_;
};

origin_table resolve_origins(corpus const&, knowledge const&);

/// The moment that a claim speaks of, for telling an update from a contradiction: as-of, else when the origin said it,
/// else the day of publication. Empty if none is known.
std::optional<time_interval> moment_of(corpus const&, claim_id);

/// Is that moment the claim's own, by its words, and not merely the day of publication?
bool has_own_moment(corpus const&, claim_id);

/// Is all of `a` before all of `b`? False where either is unknown.
bool surely_before(std::optional<time_interval> const& a, std::optional<time_interval> const& b);

}  // namespace reconcile
