// The report: plain, sorted, complete data of what was found and why. What writers read, and what JSON mirrors.
//
//     report r = build_report(reconciled, about);
//     for (report_story const& s : r.stories) for (report_event const& e : s.events) …
//     for (report_conflict const* c : r.conflicts()) fmt::print("{}\n", c->note);
//
// Ids are public strings. The order of everything hangs on ids and values only, so the same claims give the same report in
// any order of input.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include <reconcile/align/saying_alignment.hpp>
#include <reconcile/align/story_clustering.hpp>
#include <reconcile/claim/claim.hpp>
#include <reconcile/claim/document.hpp>
#include <reconcile/claim/figure_finding.hpp>
#include <reconcile/compare/relation.hpp>
#include <reconcile/core/diagnostic.hpp>
#include <reconcile/group/item_result.hpp>
#include <reconcile/group/leave_one_out.hpp>
#include <reconcile/group/responsibility.hpp>
#include <reconcile/report/settling.hpp>
#include <reconcile/truth/policy.hpp>
#include <reconcile/value/name_match.hpp>

namespace reconcile {

/// Some origins of a group that were counted as one, and why.
struct report_counted_once {
    std::vector<std::string> origins;  ///< names; a single one where several outlets name one source
    one_because why = one_because::one_origin;
    std::vector<std::string> claims;   ///< that add no origin; of one source or owner all
    std::string note;
};

struct report_group {
    std::string id;
    reconcile::value value;
    std::vector<std::string> claims;   ///< that are in no other group
    std::vector<std::string> origins;  ///< names
    std::vector<std::string> outlets;
    std::size_t independent = 0;       ///< origins, each counted once
    std::vector<report_counted_once> counted_once;
    std::optional<double> belief;      ///< of a truth model; none was asked for: empty
};

struct report_conflict {
    std::string id;
    std::vector<std::string> groups;
    std::vector<std::string> claims;
    finding why;
    std::string note;
    std::optional<settling> settles;  ///< the question that would settle it
};

/// A conflict that spans items.
struct report_event_conflict {
    struct side {
        std::string item;
        std::string group;
    };
    std::string id;
    std::vector<side> between;
    std::vector<std::string> claims;
    finding why;
    std::string note;
    std::optional<settling> settles;
};

/// One step of an item's history: a value that was given of one moment, and what it was to those before it.
struct report_moment {
    time_interval time;
    reconcile::value value;
    std::vector<std::string> claims;
    bool superseded = false;  ///< all of the claims are
    step_kind step = step_kind::first;
    std::optional<std::size_t> after;  ///< the step of the history that it is held against, or that it repeats
    std::vector<std::string> origins;  ///< names
};

/// A total that nobody claims, worked out from parts that surely have nobody in common.
struct report_total {
    struct part {
        std::string item;
        double least = 0;
        std::vector<std::string> claims;
    };
    reconcile::value value;
    std::vector<part> parts;
    std::string note;
};

/// What an item comes to without one source or document; only where that is something else.
struct report_change {
    std::string without;                ///< the name of a source, the id of a document
    left_out_kind kind = left_out_kind::origin;
    std::vector<std::string> claims;    ///< of the item, that are left out
    item_outcome after;
    bool other_verdict = false;
    std::vector<std::string> conflicts_ended;      ///< of the item, and of the event where it takes part
    std::vector<std::string> conflicts_explained;  ///< those that stand, and that the words may then explain
    std::string becomes;                ///< "agreed on 17 instead of a conflict"
    std::string note;                   ///< "Without X: …"
};

/// What hangs on whom.
struct report_hangs {
    std::vector<report_change> changes;
    std::size_t asked = 0;    ///< sources and documents that were left out in turn
    std::size_t sources = 0;  ///< that have claims on the property
};

/// What changes in a story without one source.
struct report_hinge {
    std::string without;
    left_out_kind kind = left_out_kind::origin;
    std::size_t verdicts = 0;   ///< that are others, apart from items which nobody else tells
    std::size_t conflicts = 0;  ///< that end
    std::size_t values = 0;     ///< that lead others, where the verdict stays
    std::size_t alone = 0;      ///< items that nobody else tells
    std::vector<std::string> items;  ///< with another verdict, by id
};

struct report_item {
    std::string id;
    std::string property;
    reconcile::scope scope;
    reconcile::verdict verdict = verdict::no_position;
    std::optional<reconcile::value> value;  ///< of the leading group; without groups the derived total
    std::optional<double> best;
    std::string best_by;
    std::vector<report_group> groups;       ///< by value
    std::optional<std::size_t> leading;     ///< index into `groups`
    std::vector<std::string> shared;
    std::vector<std::string> superseded;
    std::vector<std::string> no_position;
    std::vector<report_conflict> conflicts;
    std::optional<report_total> derived;    ///< where no total is claimed, or only a lower bound below the sum of parts
    std::vector<report_moment> history;     ///< by time; empty where fewer than two moments are known
    std::optional<report_hangs> hangs;      ///< if it was asked for
    std::vector<telling> tellings;          ///< of a statement: what each claim made of its words, by claim
    std::string note;
    std::optional<settling> settles;        ///< where it cannot be told, or several conflicts stand: what would settle most
};

/// The lines of the user's judgements that something rests on.
struct judged_by {
    std::string file;
    std::vector<std::uint64_t> lines;
};

struct report_event {
    std::string id;
    bool main = false;
    std::string kind;
    std::string label;
    std::optional<value> time;   ///< copies of the leading groups of the items `time` and `place`
    std::optional<value> place;
    std::vector<std::string> documents;
    std::vector<report_item> items;
    std::vector<responsibility_row> responsibility;  ///< by actor and stance; of items that stand in `items` too
    std::vector<report_event_conflict> conflicts;
    std::vector<policy_row> policies;  ///< that were asked for; none where nobody counts dead or hurt
    std::vector<figure_finding> lint;  ///< figures to check
    std::optional<judged_by> judged;  ///< what joined it, or parted it from others; empty: rules alone
};

/// A document that has text of another one.
struct report_reuse {
    std::string document;
    std::string from;
    reuse_order order = reuse_order::unknown;
    std::vector<shared_sentence> sentences;
    std::size_t of = 0;  ///< sentences of the document in its own words
};

struct report_story {
    std::string story;
    std::vector<std::string> documents;
    std::vector<report_event> events;
    bool found = false;                   ///< by what its documents tell; else it was given, or is the only one
    std::vector<placed_document> placed;  ///< of a found story of several documents: why each is in it
    std::optional<std::vector<report_hinge>> hinges;  ///< if it was asked for: the sources on which most hangs first
    std::vector<report_reuse> reused;     ///< by document
};

struct report_claim {
    reconcile::claim claim;  ///< `event` is the id of the report's event; `asserted` as it was written
    std::string item;
};

/// A claim that the user's judgements reject: nothing in the report rests on it.
struct rejected_claim {
    reconcile::claim claim;  ///< `event` is the id of the event that it would be of; nothing else may be told of that
    std::string file;        ///< of the judgements
    std::uint64_t line = 0;
    std::string remark;      ///< of that line: why
};

struct report_source {
    std::string name;
    source_kind kind = source_kind::unknown;
    std::vector<std::string> aliases;
    std::optional<double> reliability;
    std::vector<matched_name> matches;  ///< why the aliases are names of it
};

struct versions {
    std::string reconcile;
    int schema = 1;
    std::string lexicon;
    std::string unicode;
    std::string tzdata;
    std::string judgements;  ///< fingerprints of what the user gave; empty where he gave none
    std::string gazetteer;
};

/// By which model of truth groups have their belief and sources their reliability.
struct report_weighing {
    std::string model;
    std::string why;  ///< why this one; empty if the user named it
};

struct report {
    versions made_with;
    std::optional<report_weighing> weighed;  ///< if it was asked for
    std::vector<report_story> stories;
    std::vector<report_claim> claims;   ///< by id
    std::vector<rejected_claim> rejected;  ///< by id
    std::vector<document> documents;    ///< by id, without text
    std::vector<report_source> sources; ///< by name
    reconcile::diagnostics diagnostics; ///< by document, line and byte

    /// All conflicts inside items, in the order of the report.
    [[nodiscard]] std::vector<report_conflict const*> conflicts() const;
    /// By id; null if there is none. A binary search.
    [[nodiscard]] report_claim const* find_claim(std::string_view id) const;
};

}  // namespace reconcile
