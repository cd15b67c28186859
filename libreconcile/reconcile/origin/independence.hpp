// How many origins stand behind claims that hold together, each counted once, and why two were counted as one.
//
//     independence stands = count_independent({corpus, origins, known, reused}, frame, claims);
//     stands.count                                                // 1, though five outlets carry it
//     for (counted_once const& o : stands.once) …                 // o.why, o.origins, o.claims
//
// Begin with the origins by name (origin_table). Outlets that the user judged to have one owner are one. Then an origin falls
// out if everything that it gives here, it has from another one:
//
// - text_reuse: its words stand in the other's article (text_reuse.hpp), with the same value
// - credited: an outlet that others credit itself credits somebody for the value
// - same_document: an outlet's own figure, beside a source that the same article has the same figure from
//
// What is left is counted; those that only have it from each other are one. docs/reading/origins.md has an example of each.
// The claims are of one item and hold together (a group). Cost: n log n in the claims.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include <reconcile/claim/corpus.hpp>
#include <reconcile/origin/origin_table.hpp>
#include <reconcile/origin/text_reuse.hpp>
#include <reconcile/value/knowledge.hpp>

namespace reconcile {

/// Why several were counted as one.
enum class one_because : std::uint8_t {
    one_origin,     ///< several outlets name one and the same source
    agency,         ///< several outlets print the copy of one agency
    family,         ///< they have one owner, as the user judged
    text_reuse,     ///< the text is another's
    credited,       ///< an outlet that is credited credits somebody itself
    circular,       ///< they credit each other
    same_document,  ///< an outlet repeats what a source says in the same article
};

std::string_view to_string(one_because);

/// Some origins that were counted as one.
struct counted_once {
    one_because why = one_because::one_origin;
    std::vector<source_id> origins;  ///< by name; a single one of one_origin and agency
    std::vector<source_id> from;     ///< those of them whom the others have it from; empty: nobody knows, or all alike
    std::vector<source_id> outlets;  ///< that carry the claims, by name
    std::vector<claim_id> claims;    ///< that add no origin, by public id; of one_origin, agency and family all
};

struct independence {
    std::size_t count = 0;
    std::vector<counted_once> once;  ///< by why, then by names
    std::vector<claim_id>
        copies;  ///< the value of an origin that an earlier article gave already, and reused text; by public id
    std::vector<claim_id>
        circular;  ///< several outlets carry it and all come to one, or they credit each other; by public id
};

/// What is known of where claims are from.
struct origin_evidence {
    corpus const& claims;
    origin_table const& origins;
    knowledge const& known;
    text_reuses const& reused;
};

independence count_independent(origin_evidence const&, time_frame, std::span<claim_id const>);

}  // namespace reconcile
