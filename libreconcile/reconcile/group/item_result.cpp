#include <reconcile/group/item_result.hpp>

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

#include <reconcile/core/enum_names.hpp>

namespace reconcile {

namespace {

constexpr enum_names<verdict, 7> verdicts{{{{verdict::no_position, "no_position"},
                                            {verdict::conflict, "conflict"},
                                            {verdict::superseded, "superseded"},
                                            {verdict::single_source, "single_source"},
                                            {verdict::agreed, "agreed"},
                                            {verdict::compatible, "compatible"},
                                            {verdict::cannot_tell, "cannot_tell"}}}};

/// Claims whose values can be compared at all: one kind, and of quantities one unit. Values once each.
struct lane {
    std::vector<value const*> values;
    std::vector<std::vector<claim_id>> claims_of;  ///< one row a value
    std::uint32_t first_group = 0;
    group_membership groups;
};

constexpr std::size_t most_grouped = 64;  // different values without a line

/// Works one item out, step by step; each step reads what the ones before it have set.
class item_judge {
public:
    item_judge(judging const& given, item_id item, std::vector<claim_id> all)
        : given_(given), claims_(given.graph.claims()), about_{claims_, given.origins, given.known, {}}, all_(std::move(all)) {
        out_.item = item;
        std::sort(all_.begin(), all_.end(), [&](auto a, auto b) { return claims_.public_id(a) < claims_.public_id(b); });
    }

    item_result work_out() && {
        about_.frame = frame_of(claims_, all_);
        again_ = find_repeats(about_, given_.rules, all_);
        about_.again = &again_;
        auto parted = find_standing(about_, given_.rules, all_);
        standing_ = std::move(parted.standing);
        out_.superseded = std::move(parted.superseded);
        out_.no_position = std::move(parted.no_position);
        fill_lanes();
        for (auto& [key, l] : lanes_) group(l);
        for (auto const& [key, l] : lanes_) find_conflicts(l);
        std::sort(out_.shared.begin(), out_.shared.end(),
                  [&](auto const& a, auto const& b) { return claims_.public_id(a.claim) < claims_.public_id(b.claim); });
        out_.history = history_of(about_, given_.rules, all_);
        if (!out_.groups.empty()) {
            auto const [group, by] = find_leading(about_, out_.item, out_.groups, out_.history);
            out_.leading = group;
            out_.best_by = by;
            out_.best = best_number(about_, out_.groups[group]);
        }
        out_.verdict = reach_verdict();
        return std::move(out_);
    }

private:
    void fill_lanes() {
        std::map<lane_key, std::map<value_id, std::size_t>> places;
        for (auto const c : standing_) {
            auto const& v = *claims_.asserted(c);
            auto const key = key_of_lane(v);
            auto& l = lanes_[key];
            auto const [at, fresh] = places[key].try_emplace(claims_.asserted_id(c), l.values.size());
            if (fresh) {
                l.values.push_back(&v);
                l.claims_of.emplace_back();
            }
            l.claims_of[at->second].push_back(c);
        }
    }

    using lane_key = std::pair<value_kind, std::string>;
    static lane_key key_of_lane(value const& v) {
        if (auto const* q = v.get<quantity>()) return {v.kind(), q->unit};
        if (auto const* custom = v.get<custom_value>()) return {v.kind(), custom->kind()};
        return {v.kind(), {}};
    }

    void group(lane& l) {
        std::vector<intervals> lines;
        for (auto const* v : l.values)
            if (auto line = line_of(*v, about_.frame)) lines.push_back(std::move(*line));
        bool const on_a_line = lines.size() == l.values.size();
        l.groups = on_a_line ? maximal_groups(lines) : group_by_relation(l);
        l.first_group = static_cast<std::uint32_t>(out_.groups.size());
        out_.groups.resize(l.first_group + l.groups.count);
        for (std::size_t v = 0; v < l.values.size(); ++v) hand_out(l, v);
        if (on_a_line) set_values_on_line(l, lines);
        else set_common_values(l);
        for (std::uint32_t g = 0; g < l.groups.count; ++g) {
            auto& made = out_.groups[l.first_group + g];
            std::sort(made.claims.begin(), made.claims.end(), [&](auto x, auto y) { return claims_.public_id(x) < claims_.public_id(y); });
            name_sources(made);
        }
    }

    [[nodiscard]] group_membership group_by_relation(lane& l) const {
        std::vector<std::size_t> order(l.values.size());
        for (std::size_t i = 0; i < order.size(); ++i) order[i] = i;
        std::sort(order.begin(), order.end(), [&](auto a, auto b) { return canonical_less(*l.values[a], *l.values[b]); });
        lane sorted;
        for (auto const i : order) {
            sorted.values.push_back(l.values[i]);
            sorted.claims_of.push_back(std::move(l.claims_of[i]));
        }
        l = std::move(sorted);
        auto const apart = [&](std::size_t i, std::size_t k) {
            return relate(*l.values[i], *l.values[k], given_.known, about_.frame) == set_relation::disjoint;
        };
        auto const exact = std::min(l.values.size(), most_grouped);
        auto groups = maximal_cliques(exact, apart);
        // Beyond so many different values each stands alone: nothing is claimed of them that was not looked at.
        for (auto v = exact; v < l.values.size(); ++v) {
            groups.runs.push_back({groups.count, groups.count});
            groups.run_begin.push_back(static_cast<std::uint32_t>(groups.runs.size()));
            ++groups.count;
        }
        return groups;
    }

    /// Puts the claims of one value into its group, or among the shared ones.
    void hand_out(lane const& l, std::size_t v) {
        auto const runs = l.groups.runs_of(v);
        for (auto const c : l.claims_of[v]) {
            if (l.groups.groups_of(v) == 1) {
                out_.groups[l.first_group + runs.front().first].claims.push_back(c);
                continue;
            }
            shared_claim s{c, {}};
            for (auto const& r : runs) s.groups.push_back({l.first_group + r.first, l.first_group + r.last});
            out_.shared.push_back(std::move(s));
        }
    }

    /// What a whole group allows, in the words of one of its values: of one that says just that if there is one, rather
    /// not as a denial, else of the least that is in no other group, else of one that begins here. (A value that is just what the group allows
    /// begins and ends in it, so the runs' first groups are all that has to be looked at.)
    void set_values_on_line(lane const& l, std::vector<intervals> const& lines) {
        struct candidate {
            int rank = 4;
            value const* like = nullptr;
            value const* begins = nullptr;  // the one that begins last and the one that ends first: the group is what both allow
            value const* ends = nullptr;
        };
        std::vector<candidate> best(l.groups.count);
        for (std::size_t v = 0; v < l.values.size(); ++v)
            for (auto const& run : l.groups.runs_of(v)) {
                bool const says_it = lines[v] == l.groups.common[run.first];
                int const rank = says_it ? (l.values[v]->except.empty() ? 0 : 1) : l.groups.groups_of(v) == 1 ? 2 : 3;
                auto& c = best[run.first];
                if (rank < c.rank || (rank == c.rank && canonical_less(*l.values[v], *c.like))) {
                    c.rank = rank;
                    c.like = l.values[v];
                }
                auto const keep_least = [&](value const*& kept) { if (!kept || canonical_less(*l.values[v], *kept)) kept = l.values[v]; };
                if (!lines[v].empty() && lines[v].front().lo == l.groups.common[run.first].front().lo) keep_least(c.begins);
                if (!lines[v].empty() && lines[v].back().hi == l.groups.common[run.last].back().hi) keep_least(best[run.last].ends);
            }
        for (std::uint32_t g = 0; g < l.groups.count; ++g) {
            auto const& common = l.groups.common[g];
            auto& made = out_.groups[l.first_group + g].common;
            bool const as_it_is = best[g].rank <= 1 || common.empty();
            if (as_it_is) made = *best[g].like;
            else if (best[g].like->kind() != value_kind::custom) made = on_line(*best[g].like, common, about_.frame);
            else made = merged(best[g].begins && best[g].ends ? std::vector{best[g].begins, best[g].ends} : std::vector{best[g].like});
        }
    }

    void set_common_values(lane const& l) {
        std::vector<std::vector<value const*>> values_of(l.groups.count);
        auto const order = most_told_first(l);
        for (bool const own : {true, false})  // what is in no other group comes first: it names the group where nothing can be narrowed
            for (auto const v : order)
                if ((l.groups.groups_of(v) == 1) == own)
                    for (auto const& run : l.groups.runs_of(v))
                        for (auto g = run.first; g <= run.last; ++g) values_of[g].push_back(l.values[v]);
        for (std::uint32_t g = 0; g < l.groups.count; ++g) out_.groups[l.first_group + g].common = merged(values_of[g]);
    }

    /// The values by how many origins tell them, or something narrower; canonical where they tie. A place that holds towns
    /// says less than any town.
    [[nodiscard]] std::vector<std::size_t> most_told_first(lane const& l) const {
        auto const size = l.values.size();
        std::vector<std::size_t> order(size);
        std::vector<std::size_t> told(size);
        for (std::size_t v = 0; v < size; ++v) {
            std::set<source_id> by;
            auto const [first, last] = v < most_grouped ? std::pair(std::size_t{0}, std::min(size, most_grouped)) : std::pair(v, v + 1);
            for (auto w = first; w < last; ++w) {
                auto const tells = w == v ? set_relation::equal : relate(*l.values[w], *l.values[v], given_.known, about_.frame);
                if (tells != set_relation::equal && tells != set_relation::inside) continue;
                for (auto const c : l.claims_of[w])
                    if (auto const o = given_.origins.origin(claims_.chain(c))) by.insert(o);
            }
            order[v] = v;
            told[v] = by.size();
        }
        auto const is_area = [&](std::size_t v) {
            auto const* where = l.values[v]->get<place>();
            return where != nullptr && given_.known.is_area(where->name);
        };
        std::stable_sort(order.begin(), order.end(), [&](auto a, auto b) {
            return std::pair(is_area(a), told[b]) < std::pair(is_area(b), told[a]);
        });
        return order;
    }

    /// All values of a group in one; but what meets two by two need not meet together, and what one of them contradicts is
    /// not said: then the narrowest of them stands for the group.
    [[nodiscard]] value merged(std::vector<value const*> const& some) const {
        auto const relation_of = [&](value const& a, value const& b) { return relate(a, b, given_.known, about_.frame); };
        auto all = *some.front();
        auto const* narrowest = some.front();
        for (auto const* v : some) {
            if (auto both = common(all, *v, given_.known, about_.frame)) all = std::move(*both);
            if (relation_of(*v, *narrowest) == set_relation::inside) narrowest = v;
        }
        bool const contradicted = std::any_of(some.begin(), some.end(), [&](auto const* v) { return relation_of(all, *v) == set_relation::disjoint; });
        return contradicted ? *narrowest : all;
    }

    void name_sources(claim_group& g) const {
        std::set<std::pair<std::string, source_id>> origins, outlets;
        auto const& known = given_.origins;
        for (auto const c : g.claims) {
            auto const chain = claims_.chain(c);
            if (auto const o = known.origin(chain)) origins.emplace(known.name(o), o);
            if (auto const o = known.outlet(chain)) outlets.emplace(known.name(o), o);
        }
        for (auto const& [name, id] : origins) g.origins.push_back(id);
        for (auto const& [name, id] : outlets) g.outlets.push_back(id);
        static text_reuses const none;
        g.behind = count_independent({claims_, known, given_.known, given_.reused != nullptr ? *given_.reused : none}, about_.frame, g.claims);
    }

    void find_conflicts(lane const& l) {
        std::vector<std::uint32_t> with_claims;
        for (std::uint32_t g = 0; g < l.groups.count; ++g)
            if (!out_.groups[l.first_group + g].claims.empty()) with_claims.push_back(l.first_group + g);
        bool const all_pairs = with_claims.size() <= most_paired;
        for (std::size_t i = 0; i < with_claims.size(); ++i)
            for (std::size_t k = i + 1; k < with_claims.size() && (all_pairs || k == i + 1); ++k)
                if (auto const why = explain(with_claims[i], with_claims[k]))
                    out_.conflicts.push_back({with_claims[i], with_claims[k], both_sides(with_claims[i], with_claims[k]), *why});
    }

    [[nodiscard]] std::vector<claim_id> both_sides(std::uint32_t left, std::uint32_t right) const {
        auto out = out_.groups[left].claims;
        auto const& other = out_.groups[right].claims;
        out.insert(out.end(), other.begin(), other.end());
        return out;
    }

    /// One claim for each way in which claims of a group differ for a comparator.
    [[nodiscard]] std::vector<claim_id> representatives(std::uint32_t g) const {
        std::vector<claim_id> out;
        std::set<std::tuple<value_id, source_id, document_id, std::string_view>> seen;
        for (auto const c : out_.groups[g].claims) {
            if (out.size() == most_representatives) break;
            if (seen.emplace(claims_.asserted_id(c), given_.origins.origin(claims_.chain(c)), claims_.document_of(c), claims_.verb(c)).second)
                out.push_back(c);
        }
        return out;
    }

    /// Why two groups conflict; none if no two claims of theirs do. One pair that nothing explains leaves the whole
    /// unexplained, and a plain difference of values is said before all else.
    [[nodiscard]] std::optional<finding> explain(std::uint32_t left, std::uint32_t right) const {
        std::optional<finding> best;
        auto const rank = [](finding f) { return std::tuple(f.explained(), f.reason != reason::value, f.reason); };
        for (auto const a : representatives(left))
            for (auto const b : representatives(right)) {
                auto const f = given_.rules.compare(about_, a, b);
                if (f.relation == relation::conflict && (!best || rank(f) < rank(*best))) best = f;
            }
        return best;
    }

    [[nodiscard]] verdict reach_verdict() const {
        if (standing_.empty() && out_.superseded.empty()) return verdict::no_position;
        if (!out_.conflicts.empty()) return verdict::conflict;
        if (!out_.superseded.empty() && out_.groups.size() == 1) return verdict::superseded;
        auto const [documents, origins] = spread(standing_);
        if (documents <= 1 && origins <= 1) return out_.groups.size() == 1 ? verdict::single_source : verdict::cannot_tell;
        if (out_.groups.size() != 1) return verdict::cannot_tell;
        return meeting_verdict();
    }

    /// How many documents and origins stand behind these.
    [[nodiscard]] std::pair<std::size_t, std::size_t> spread(std::vector<claim_id> const& some) const {
        std::set<document_id> documents;
        std::set<source_id> origins;
        for (auto const c : some) {
            if (auto const d = claims_.document_of(c)) documents.insert(d);
            if (auto const o = given_.origins.origin(claims_.chain(c))) origins.insert(o);
        }
        return {documents.size(), origins.size()};
    }

    /// Of one group with several voices: do two of them say its narrowest value, do all surely meet?
    [[nodiscard]] verdict meeting_verdict() const {
        std::vector<claim_id> narrowest;
        bool unsure = false;
        for (auto const c : standing_) {
            auto const r = relate(*claims_.asserted(c), out_.groups[0].common, given_.known, about_.frame);
            if (r == set_relation::equal) narrowest.push_back(c);
            unsure = unsure || r == set_relation::undecided;
        }
        auto const [documents, origins] = spread(narrowest);
        if (documents > 1 || origins > 1) return verdict::agreed;
        return unsure ? verdict::cannot_tell : verdict::compatible;
    }

    judging const& given_;
    corpus const& claims_;
    comparison about_;
    told_again again_;
    std::vector<claim_id> all_;
    std::vector<claim_id> standing_;
    std::map<lane_key, lane> lanes_;
    item_result out_;
};

}  // namespace

std::string_view to_string(verdict v) { return verdicts.text(v); }

item_result judge(judging const& given, item_id item) {
    std::vector<claim_id> all;
    for (auto const c : given.graph.claims_about(item)) all.push_back(c);
    return judge(given, item, std::move(all));
}

item_result judge(judging const& given, item_id item, std::vector<claim_id> claims) {
    return item_judge(given, item, std::move(claims)).work_out();
}

}  // namespace reconcile
