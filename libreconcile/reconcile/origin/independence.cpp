#include <reconcile/origin/independence.hpp>

#include <algorithm>
#include <iterator>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <tuple>
#include <utility>

#include <boost/graph/adjacency_list.hpp>
#include <boost/graph/strong_components.hpp>

#include <reconcile/core/enum_names.hpp>

namespace reconcile {

namespace {

constexpr enum_names<one_because, 7> reasons{{{{one_because::one_origin, "one_origin"},
                                               {one_because::agency, "agency"},
                                               {one_because::family, "family"},
                                               {one_because::text_reuse, "text_reuse"},
                                               {one_because::credited, "credited"},
                                               {one_because::circular, "circular"},
                                               {one_because::same_document, "same_document"}}}};

constexpr std::size_t most_looked_at = 16;  // claims of a sentence, and sources of a value, that one may have it from

bool publishes(source_kind k) { return k == source_kind::outlet || k == source_kind::agency; }

/// One origin's telling of one value in one document.
struct telling {
    source_id origin;
    document_id document;
    std::size_t value = 0;
    friend auto operator<=>(telling const&, telling const&) = default;
};

/// That an origin has a value from another one.
struct debt {
    source_id origin;
    source_id from;
    one_because why = one_because::text_reuse;
    bool either_way = false;  ///< nobody knows which of the two has it from the other
    friend auto operator<=>(debt const&, debt const&) = default;
};

/// The first sources by name, whatever came in first.
class few_sources {
public:
    void add(std::string_view name, source_id s) {
        all_.emplace(name, s);
        if (all_.size() > most_looked_at) all_.erase(std::prev(all_.end()));
    }
    [[nodiscard]] std::set<std::pair<std::string_view, source_id>> const& all() const { return all_; }

private:
    std::set<std::pair<std::string_view, source_id>> all_;
};

/// Sources that belong together, as lists.
class source_sets {
public:
    void join(source_id a, source_id b) {
        auto const x = root(a), y = root(b);
        if (x != y) parent_[std::max(x, y)] = std::min(x, y);
    }
    [[nodiscard]] source_id root(source_id s) {
        parent_.try_emplace(s, s);
        while (parent_[s] != s) s = parent_[s] = parent_[parent_[s]];
        return s;
    }
    [[nodiscard]] std::map<source_id, source_id> const& members() const { return parent_; }

private:
    std::map<source_id, source_id> parent_;
};

class counter {
public:
    counter(origin_evidence const& given, time_frame frame, std::span<claim_id const> claims)
        : given_(given), c_(given.claims), frame_(frame), all_(claims.begin(), claims.end()) {
        std::sort(all_.begin(), all_.end(), [&](auto a, auto b) { return c_.public_id(a) < c_.public_id(b); });
    }

    independence count() && {
        find_tellings();
        find_families();
        if (tellings_.size() > 1) find_debts();
        count_roots();
        tell_families();
        tell_debts();
        tell_single_origins();
        mark_copies();
        mark_circular();
        return std::move(out_);
    }

private:
    // ---- what is told ----------------------------------------------------------------------------------------------

    [[nodiscard]] source_id origin_of(claim_id c) const { return given_.origins.origin(c_.chain(c)); }
    [[nodiscard]] source_id outlet_of(claim_id c) const { return given_.origins.outlet(c_.chain(c)); }
    [[nodiscard]] std::string const& name(source_id s) const { return given_.origins.name(s); }

    /// No words credit the agency: the whole article is its.
    [[nodiscard]] bool is_copy_of_agency(claim_id c) const {
        auto const links = c_[c_.chain(c)];
        return links.size() == 2 && c_[links.back().source].kind == source_kind::agency &&
               c_.text(links.back().verb).empty();
    }

    [[nodiscard]] bool in_own_voice(claim_id c) const {
        return publishes(given_.origins.kind(origin_of(c))) && (c_[c_.chain(c)].size() == 1 || is_copy_of_agency(c));
    }

    /// Values of one set are one number, however they are worded.
    std::size_t number_of(claim_id c) {
        auto const id = c_.asserted_id(c);
        auto const [at, fresh] = number_of_value_.try_emplace(id, 0);
        if (!fresh) return at->second;
        std::vector<std::pair<order_key, order_key>> line;
        if (auto const set = line_of(c_[id], frame_))
            for (auto const& i : *set) line.emplace_back(i.lo, i.hi);
        auto const text = line.empty() ? to_text(c_[id]) : std::string{};
        at->second = number_of_set_.try_emplace({std::move(line), text}, number_of_set_.size()).first->second;
        return at->second;
    }

    [[nodiscard]] telling telling_of(claim_id c) { return {origin_of(c), c_.document_of(c), number_of(c)}; }

    void find_tellings() {
        for (auto const c : all_) {
            if (!origin_of(c) || !c_.asserted_id(c)) continue;
            auto const t = telling_of(c);
            tellings_[t].push_back(c);
            origins_.insert(t.origin);
            if (!t.document) continue;
            told_in_[{t.document, t.value}].add(name(t.origin), t.origin);
            by_document_[t.document].push_back(c);
            if (auto const outlet = outlet_of(c); outlet && outlet != t.origin)
                named_by_[{outlet, t.value}].add(name(t.origin), t.origin);
        }
        for (auto& [d, claims] : by_document_)
            std::stable_sort(claims.begin(), claims.end(),
                             [&](auto a, auto b) { return c_.where(a).begin < c_.where(b).begin; });
    }

    void find_families() {
        std::map<std::uint32_t, source_id> first;
        for (auto const s : origins_) {
            owner_.join(s, s);
            if (auto const owner = owner_of(s)) owner_.join(s, first.try_emplace(*owner, s).first->second);
        }
    }

    [[nodiscard]] std::optional<std::uint32_t> owner_of(source_id s) const {
        if (auto const owner = given_.known.judged_owner(name(s))) return owner;
        for (auto const& alias : given_.origins.aliases(s))
            if (auto const owner = given_.known.judged_owner(alias)) return owner;
        return std::nullopt;
    }

    // ---- who has it from whom --------------------------------------------------------------------------------------

    void find_debts() {
        for (auto const& [t, claims] : tellings_) {
            std::set<debt> owed;
            for (auto const c : claims) add_reused(c, t, owed);
            add_credited(t, claims, owed);
            add_repeated(t, claims, owed);
            if (!owed.empty()) owed_.emplace(t, std::move(owed));
        }
    }

    /// The claim of the other article that stands in the sentence where this one's words are from; or, of an article that is
    /// mostly the other's, any that gives what this one gives in the outlet's own voice.
    void add_reused(claim_id c, telling const& t, std::set<debt>& owed) {
        for (auto const side : given_.reused.of(t.document)) {
            auto const& reuse = given_.reused.all()[side.reuse];
            if (side.is_source && reuse.order != reuse_order::unknown) continue;
            auto const other = side.is_source ? reuse.document : reuse.from;
            bool const either_way = reuse.order == reuse_order::unknown;
            if (c_.field(c) == text_field::text)
                if (auto const from = sentence_it_is_from(c, reuse, side.is_source))
                    for (auto const source : origins_told_at(other, *from, t.value))
                        if (may_owe(c, source)) owed.insert({t.origin, source, one_because::text_reuse, either_way});
            if (!reuse.mostly || side.is_source || !in_own_voice(c)) continue;
            if (auto const told = told_in_.find({other, t.value}); told != told_in_.end())
                for (auto const& [called, source] : told->second.all())
                    owed.insert({t.origin, source, one_because::text_reuse, either_way});
        }
    }

    /// An outlet may have what it says itself from anybody, and a source without a name may be any source that is quoted in
    /// the same words; one with a name is known by it.
    [[nodiscard]] bool may_owe(claim_id c, source_id source) const {
        if (in_own_voice(c)) return true;
        return given_.origins.kind(origin_of(c)) == source_kind::unnamed && !publishes(given_.origins.kind(source));
    }

    [[nodiscard]] std::optional<byte_span> sentence_it_is_from(claim_id c, text_reuse const& reuse,
                                                               bool is_source) const {
        auto const here = c_.where(c);
        auto const fits = [&](shared_sentence const& s) { return (is_source ? s.from : s.where).overlaps(here); };
        auto at = reuse.sentences.end();
        if (is_source) {
            at = std::find_if(reuse.sentences.begin(), reuse.sentences.end(), fits);
        } else {
            at = std::partition_point(reuse.sentences.begin(), reuse.sentences.end(),
                                      [&](auto const& s) { return s.where.end <= here.begin; });
            if (at != reuse.sentences.end() && !fits(*at)) at = reuse.sentences.end();
        }
        if (at == reuse.sentences.end()) return std::nullopt;
        return is_source ? at->where : at->from;
    }

    [[nodiscard]] std::set<source_id> origins_told_at(document_id d, byte_span where, std::size_t value) {
        std::set<source_id> out;
        auto const row = by_document_.find(d);
        if (row == by_document_.end()) return out;
        auto at = std::lower_bound(row->second.begin(), row->second.end(), where.begin,
                                   [&](auto c, auto begin) { return c_.where(c).begin < begin; });
        for (std::size_t n = 0; at != row->second.end() && n < most_looked_at && c_.where(*at).begin < where.end;
             ++at, ++n)
            if (c_.field(*at) == text_field::text && number_of(*at) == value) out.insert(origin_of(*at));
        return out;
    }

    /// An outlet that another one credits, and whose own articles credit somebody for the same.
    void add_credited(telling const& t, std::vector<claim_id> const& claims, std::set<debt>& owed) const {
        bool const by_others =
            std::any_of(claims.begin(), claims.end(), [&](auto c) { return outlet_of(c) != t.origin; });
        auto const named = by_others && publishes(given_.origins.kind(t.origin)) ? named_by_.find({t.origin, t.value})
                                                                                 : named_by_.end();
        if (named == named_by_.end()) return;
        for (auto const& [called, source] : named->second.all())
            owed.insert({t.origin, source, one_because::credited, false});
    }

    /// An outlet's own number, where its article has it from somebody too.
    void add_repeated(telling const& t, std::vector<claim_id> const& claims, std::set<debt>& owed) const {
        bool const own_number = c_.asserted(claims.front())->get<quantity>() != nullptr &&
                                std::all_of(claims.begin(), claims.end(), [&](auto c) { return in_own_voice(c); });
        if (!own_number || !t.document) return;
        for (auto const& [called, source] : told_in_.at({t.document, t.value}).all())
            if (source != t.origin) owed.insert({t.origin, source, one_because::same_document, false});
    }

    // ---- what is left ----------------------------------------------------------------------------------------------

    /// Has everybody of the family all that he tells here from somebody?
    void find_debtors() {
        for (auto const s : origins_) debtors_.insert(owner_.root(s));
        for (auto const& [t, claims] : tellings_)
            if (!owed_.contains(t)) debtors_.erase(owner_.root(t.origin));
    }

    /// A family is a vertex, and an edge goes to whom it has things from: what no edge leaves is an origin, or a ring.
    void count_roots() {
        find_debtors();
        std::map<source_id, std::size_t> vertex;
        for (auto const s : origins_) vertex.try_emplace(owner_.root(s), vertex.size());
        boost::adjacency_list<boost::vecS, boost::vecS, boost::directedS> graph(vertex.size());
        std::set<std::pair<std::size_t, std::size_t>> edges;
        for (auto const& [t, owed] : owed_)
            for (auto const& d : owed) {
                auto const from = owner_.root(d.origin), to = owner_.root(d.from);
                if (from != to && debtors_.contains(from) && edges.emplace(vertex[from], vertex[to]).second)
                    boost::add_edge(vertex[from], vertex[to], graph);
            }
        std::vector<std::size_t> component(vertex.size());
        auto const index = boost::get(boost::vertex_index, graph);
        auto const components =
            boost::strong_components(graph, boost::make_iterator_property_map(component.begin(), index));
        std::set<std::size_t> left;
        for (std::size_t i = 0; i < components; ++i) left.insert(i);
        for (auto const& [from, to] : edges)
            if (component[from] != component[to]) left.erase(component[from]);
        out_.count = left.size();
        for (auto const& [s, v] : vertex) ring_of_[s] = component[v];
    }

    // ---- why ---------------------------------------------------------------------------------------------------------

    void by_name(std::vector<source_id>& some) const {
        std::sort(some.begin(), some.end(),
                  [&](auto a, auto b) { return std::tie(name(a), a) < std::tie(name(b), b); });
    }

    void tell(one_because why, std::set<source_id> const& origins, std::set<claim_id> const& claims,
              bool either_way = false) {
        counted_once made{why, {origins.begin(), origins.end()}, {}, {}, {claims.begin(), claims.end()}};
        bool const of_debts = why >= one_because::text_reuse && why != one_because::circular && !either_way;
        for (auto const s : made.origins)
            if (of_debts && !debtors_.contains(owner_.root(s))) made.from.push_back(s);
        std::set<source_id> outlets;
        for (auto const c : claims)
            if (auto const o = outlet_of(c)) outlets.insert(o);
        made.outlets.assign(outlets.begin(), outlets.end());
        by_name(made.origins);
        by_name(made.from);
        by_name(made.outlets);
        in_order(made.claims);
        out_.once.push_back(std::move(made));
    }

    void in_order(std::vector<claim_id>& some) const {
        std::sort(some.begin(), some.end(), [&](auto a, auto b) { return c_.public_id(a) < c_.public_id(b); });
    }

    void tell_families() {
        std::map<source_id, std::set<source_id>> families;
        for (auto const s : origins_) families[owner_.root(s)].insert(s);
        std::vector<std::set<source_id>> several;
        for (auto& [root, some] : families)
            if (some.size() > 1) several.push_back(std::move(some));
        for (auto const& family : several) {
            std::set<claim_id> claims;
            for (auto const& [t, theirs] : tellings_)
                if (family.contains(t.origin)) claims.insert(theirs.begin(), theirs.end());
            tell(one_because::family, family, claims);
        }
    }

    /// Debts of one kind that hang together are told together.
    void tell_debts() {
        std::map<one_because, source_sets> sets;
        auto const why_of = [&](debt const& d) {
            bool const ring =
                d.why == one_because::credited && ring_of_[owner_.root(d.origin)] == ring_of_[owner_.root(d.from)];
            return ring ? one_because::circular : d.why;
        };
        auto const each = [&](auto&& take) {
            for (auto const& [t, owed] : owed_)
                if (debtors_.contains(owner_.root(t.origin)))
                    for (auto const& d : owed)
                        if (d.origin != d.from) take(t, d, why_of(d));
        };
        each([&](telling const&, debt const& d, one_because why) { sets[why].join(d.origin, d.from); });
        struct told_once {
            std::set<source_id> origins;
            std::set<claim_id> claims;
            bool either_way = true;  ///< all of the debts
        };
        std::map<std::pair<one_because, source_id>, told_once> told;
        each([&](telling const& t, debt const& d, one_because why) {
            auto& made = told[{why, sets[why].root(d.origin)}];
            made.origins.insert({d.origin, d.from});
            made.claims.insert(tellings_[t].begin(), tellings_[t].end());
            made.either_way = made.either_way && d.either_way;
        });
        for (auto const& [key, what] : told) {
            tell(key.first, what.origins, what.claims, what.either_way);
            if (key.first == one_because::circular) circular_.insert(what.claims.begin(), what.claims.end());
        }
    }

    /// One source that several outlets name.
    void tell_single_origins() {
        std::map<source_id, std::pair<std::set<source_id>, std::set<claim_id>>> carried;
        for (auto const& [t, claims] : tellings_)
            for (auto const c : claims)
                if (auto const outlet = outlet_of(c)) {
                    carried[t.origin].first.insert(outlet);
                    carried[t.origin].second.insert(c);
                }
        for (auto const& [origin, by] : carried) {
            if (by.first.size() < 2) continue;
            bool const copied =
                std::any_of(by.second.begin(), by.second.end(), [&](auto c) { return is_copy_of_agency(c); });
            tell(copied ? one_because::agency : one_because::one_origin, {origin}, by.second);
        }
        std::sort(out_.once.begin(), out_.once.end(), [&](auto const& a, auto const& b) {
            return std::tuple(a.why, names_of(a), c_.public_id(a.claims.front())) <
                   std::tuple(b.why, names_of(b), c_.public_id(b.claims.front()));
        });
    }

    [[nodiscard]] std::vector<std::string_view> names_of(counted_once const& o) const {
        std::vector<std::string_view> out;
        for (auto const s : o.origins) out.push_back(name(s));
        return out;
    }

    // ---- flags -------------------------------------------------------------------------------------------------------

    /// The first of some documents, by day of publication, then by id; those without a day come last.
    [[nodiscard]] auto rank_of(document_id d) const {
        auto const day = published_time(c_[d]);
        return std::pair(day ? day->from : unknown_future, std::string_view(c_[d].id));
    }

    void mark_copies() {
        std::map<std::pair<source_id, std::size_t>, document_id> first;
        for (auto const& [t, claims] : tellings_) {
            if (!t.document) continue;
            auto& known = first.try_emplace({t.origin, t.value}, t.document).first->second;
            if (rank_of(t.document) < rank_of(known)) known = t.document;
        }
        for (auto const& [t, claims] : tellings_) {
            if (!t.document) continue;
            bool const again = first.at({t.origin, t.value}) != t.document;
            if (again || is_reused(t)) out_.copies.insert(out_.copies.end(), claims.begin(), claims.end());
        }
        in_order(out_.copies);
    }

    /// Is its text another's, and surely or likely not the other way round?
    [[nodiscard]] bool is_reused(telling const& t) const {
        auto const owed = owed_.find(t);
        if (owed == owed_.end() || std::none_of(owed->second.begin(), owed->second.end(),
                                                [](auto const& d) { return d.why == one_because::text_reuse; }))
            return false;
        auto const sides = given_.reused.of(t.document);
        return std::any_of(sides.begin(), sides.end(), [](auto const& s) { return !s.is_source; });
    }

    void mark_circular() {
        std::set<source_id> outlets;
        for (auto const& [t, claims] : tellings_)
            for (auto const c : claims)
                if (auto const o = outlet_of(c)) outlets.insert(o);
        bool const all = outlets.size() > 1 && out_.count == 1;
        for (auto const& [t, claims] : tellings_)
            for (auto const c : claims)
                if (all || circular_.contains(c)) out_.circular.push_back(c);
        in_order(out_.circular);
    }

    origin_evidence const& given_;
    corpus const& c_;
    time_frame frame_;
    std::vector<claim_id> all_;  ///< by public id
    std::map<value_id, std::size_t> number_of_value_;
    std::map<std::pair<std::vector<std::pair<order_key, order_key>>, std::string>, std::size_t> number_of_set_;
    std::map<telling, std::vector<claim_id>> tellings_;
    std::set<source_id> origins_;
    std::map<std::pair<document_id, std::size_t>, few_sources> told_in_;  ///< who tells a value in a document
    std::map<std::pair<source_id, std::size_t>, few_sources> named_by_;   ///< whom an outlet names for a value
    std::map<document_id, std::vector<claim_id>> by_document_;            ///< by where they stand
    source_sets owner_;
    std::map<telling, std::set<debt>> owed_;
    std::set<source_id> debtors_;
    std::map<source_id, std::size_t> ring_of_;
    std::set<claim_id> circular_;
    independence out_;
};

}  // namespace

std::string_view to_string(one_because w) { return reasons.text(w); }

independence count_independent(origin_evidence const& given, time_frame frame, std::span<claim_id const> claims) {
    if (claims.size() == 1)
        return {given.origins.origin(given.claims.chain(claims.front())) ? 1U : 0U, {}, {}, {}};  // as most groups are
    return counter(given, frame, claims).count();
}

}  // namespace reconcile
